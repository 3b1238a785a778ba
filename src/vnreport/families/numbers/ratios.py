"""Ratios: a stroke between two amounts, fractions in words and signs, scales of maps."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from vnreport.families.numbers.amounts import GLUED_UNIT
from vnreport.families.numbers.context import left_of, left_words
from vnreport.families.numbers.modifiers import read_lead
from vnreport.families.numbers.ordinals import RANK_SYLLABLES, read_rank
from vnreport.families.numbers.refusals import is_named, is_noise, past_token
from vnreport.families.numbers.tails import read_noun, read_tail
from vnreport.families.numbers.values import Ratio
from vnreport.numerals.digits import read_numeral, read_value
from vnreport.numerals.exact import scaled
from vnreport.numerals.words import DIGITS, SCALES
from vnreport.patterns import END, GAP, LETTER
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.scan import Reading
    from vnreport.text import View

__all__ = ["SIGNS", "read_any_ratio", "read_fraction_sign", "read_fraction_words", "read_half", "read_stroke"]

SIGNS = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5)}
"""Signs of fractions; Unicode, Number Forms and Latin-1."""

_OF_THE_NUMBER = re.compile(rf"{GAP}(?:tổng{GAP})?số{GAP}(?![0-9])")
_STROKE = re.compile(r"[ ]{0,2}/[ ]{0,2}(?=[0-9])")
_SCALE = re.compile(rf"{GAP}(?P<scale>(?:nghìn|ngàn|triệu)?(?:{GAP})?(?:tỷ|tỉ)|nghìn|ngàn|triệu){END}")
_SCALE_INITIALS = frozenset("nt")
_CODE_MARKS = frozenset("/-_")
_DONE = re.compile(
    rf"[ ]?\((?:(?:đạt|chiếm|bằng|tỷ lệ|tương đương|tăng|=|hay|khoảng)(?:{GAP}{LETTER}+){{0,3}}[ :]{{0,2}})?"
    r"[0-9.,]{1,9}[ ]?%"
)
_CUES = frozenset(
    (
        "bằng",
        "bố",
        "chiếm",
        "cho",
        "còn",
        "có",
        "duyệt",
        "gần",
        "gồm",
        "hơn",
        "khoảng",
        "là",
        "lệ",
        "quyết",
        "thành",
        "trên",
        "với",
        "đã",
        "được",
        "đạt",
    )
)
_MAP_SCALES = frozenset(
    ("1000", "10000", "100000", "1000000", "200", "2000", "25000", "250000", "500", "5000", "50000", "500000")
)
_WEEK, _DAY = Decimal(7), Decimal(24)
_SAME_BEFORE = re.compile(r"([0-9]{1,3})/([0-9]{1,3})[ ]?\([ ]?\Z")
_FRACTION = re.compile(
    rf"(?P<numerator>một|hai|ba|bốn|năm|sáu|bảy|tám|chín|[0-9]{{1,2}}){GAP}phần{GAP}"
    rf"(?P<denominator>hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười){END}(?!{GAP}(?:nghìn|triệu|tỷ))"
)
_HALF = re.compile(rf"(?:một{GAP}nửa|nửa(?P<of>)(?={GAP}(?:tổng{GAP})?số)){END}")


def read_stroke(view: View, start: int) -> Reading | None:
    """The ratio or rank whose first numeral is at `start`; claims the token where a stroke makes it no quantity."""
    low = view.low
    one, _, first_end = read_value(low, start)
    stroke = _STROKE.match(low, first_end, first_end + 6)
    if stroke is None:
        return None
    second = stroke.end()
    two, _, end = read_value(low, second)
    following = low[end : end + 1]
    if (
        one is None
        or two is None
        or (following.isalpha() and GLUED_UNIT.match(low, end, end + 8) is None)
        or (following in _CODE_MARKS and low[end + 1 : end + 2].isalnum())
    ):
        return [], past_token(low, start)
    if view.left_word(start) in RANK_SYLLABLES and first_end - start < 5 and end - second < 5:
        digits, out_of = low[start:first_end], low[second:end]
        rank = read_rank(view, start, digits, out_of, end) if digits.isdigit() and out_of.isdigit() else None
        if rank is not None:
            return [rank], end
    if is_named(view, start) and not _DONE.match(low, end, end + 60):
        return [], end
    return _ratio(view, start, one, two, end)


def _ratio(view: View, start: int, numerator: Decimal, denominator: Decimal, end: int) -> Reading:
    low = view.low
    flags: tuple[str, ...] = ()
    scale = _SCALE.match(low, end, end + 24) if low[end : end + 4].lstrip()[:1] in _SCALE_INITIALS else None
    if scale is not None:
        words = scale["scale"]
        power = sum(power for word, power in SCALES.items() if word in words)
        numerator, denominator = scaled(numerator, power), scaled(denominator, power)
        glued = words.isalpha() and words not in SCALES
        end, flags = scale.end(), ("ambiguous", "repaired") if glued else ("ambiguous",)
    tail = read_tail(view, end, scaled=scale is not None)
    if tail is not None and tail.kind == "percent":
        return [], tail.end
    lead = read_lead(view, start)
    if tail is not None and tail.open and is_noise(view, start, end):
        return [], end
    unit = tail.unit if tail else None
    if scale is not None and tail is not None:
        end = tail.end
    if (
        numerator == 1
        and str(denominator) in _MAP_SCALES
        and (tail is None or tail.open or view.left_word(start) == "lệ")
    ):
        unit = None
    if unit is None and not _is_ratio(view, start, numerator, denominator, end, lead.mod):
        return [], end
    return [Found(start, end, Ratio(numerator, denominator, unit, lead.mod), flags)], end


def _is_ratio(view: View, start: int, numerator: Decimal, denominator: Decimal, end: int, mod: str | None) -> bool:  # noqa: PLR0913, PLR0917 - the parts of one reading
    """Whether a stroke without a noun is no day, no month, no round the clock."""
    low = view.low
    if mod is not None or _DONE.match(low, end, end + 60) or _OF_THE_NUMBER.match(low, end, end + 24):
        return True
    if not denominator or (numerator == 24 and denominator in (_WEEK, _DAY)):
        return False
    if numerator == 1 and str(denominator) in _MAP_SCALES:
        return True
    left = left_words(low, start, 12)
    if 1900 <= denominator <= 2100 and numerator < 1900:
        return False
    if left and left[-1] in _CUES:
        return True
    is_day = numerator <= 31 and denominator <= 12
    return not is_day and denominator >= numerator


def read_fraction_sign(view: View, start: int, end: int) -> Reading:
    """`½` and its like, with the modifier before it and the noun behind it."""
    numerator, denominator = SIGNS[view.norm[start:end]]
    noun = read_noun(view, end)
    unit = noun[0] if noun else None
    mod = read_lead(view, start).mod
    return [Found(start, end, Ratio(Decimal(numerator), Decimal(denominator), unit, mod))], end


def read_fraction_words(view: View, start: int) -> Reading | None:
    """`một phần ba`, `hai phần ba`, `3 phần tư`; None where no fraction in words begins."""
    match = _FRACTION.match(view.low, start, start + 40)
    if match is None:
        return None
    numerator, denominator = match["numerator"], match["denominator"]
    top = Decimal(numerator) if numerator.isdigit() else Decimal(DIGITS[numerator])
    bottom = Decimal({"tư": 4, "mười": 10}.get(denominator) or DIGITS[denominator])
    noun = read_noun(view, match.end())
    value = Ratio(top, bottom, noun[0] if noun else None, read_lead(view, start).mod)
    before = _SAME_BEFORE.search(left_of(view.low, start, 16))
    restates = before is not None and (Decimal(before[1]), Decimal(before[2])) == (top, bottom)
    return [Found(start, match.end(), value, ("restates",) if restates else ())], match.end()


def read_half(view: View, start: int) -> Reading | None:
    """`một nửa`, and `nửa` behind a modifier: `quá nửa tổng số`; None where it does not stand."""
    match = _HALF.match(view.low, start, start + 24)
    mod = None if match is None else read_lead(view, start).mod
    if match is None or (match["of"] is not None and mod is None):
        return None
    return [Found(start, match.end(), Ratio(Decimal(1), Decimal(2), None, mod))], match.end()


def read_any_ratio(view: View, start: int) -> tuple[Found, int] | None:
    """The ratio that begins at `start`, and its end with the noun behind it: what is parsed strictly."""
    low, norm = view.low, view.norm
    if norm[start : start + 1] in SIGNS:
        reading: Reading | None = read_fraction_sign(view, start, start + 1)
    else:
        reading = read_half(view, start) or read_fraction_words(view, start)
        one, end = read_numeral(low, start)
        stroke = _STROKE.match(low, end, end + 6)
        two, end = read_numeral(low, stroke.end()) if stroke else (None, end)
        if one is not None and two is not None:
            tail = read_tail(view, end, scaled=False)
            value = Ratio(one.value, two.value, tail.unit if tail else None, read_lead(view, start).mod)
            reading = [Found(start, end, value)], end
    if reading is None:
        return None
    noun = read_tail(view, reading[1], scaled=False)
    return reading[0][0], noun.last if noun else reading[1]
