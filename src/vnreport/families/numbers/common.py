"""The commonest quantities, read in one match: `79%`, `5,4 tỷ đồng`, `127 đảng viên`, `1-1,5%/năm`, `5 - 7 hộ`.

Most figures of a report stand so. The reading is that of `quantities`, which has every rule and reads
whatever has more to it: words, signs, open nouns, a bracket behind (a test holds the two against each other).
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from vnreport.families.numbers.currencies import LEADING, NOT_MONEY
from vnreport.families.numbers.modifiers import read_bound, read_lead
from vnreport.families.numbers.ordinals import GRADES, RANK_SYLLABLES
from vnreport.families.numbers.refusals import CALENDAR, NAMED_LASTS, SCORES, is_named, is_noise, is_plain_name
from vnreport.families.numbers.tails import LISTED, read_per
from vnreport.families.numbers.units import UNITS
from vnreport.families.numbers.values import Measure, Money, Number, Percent
from vnreport.patterns import END, GAP, one_of
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.scan import Reading
    from vnreport.text import View

__all__ = ["read_common"]

# What, left of the digits, is a part of the quantity.
_SIGN_WORDS = frozenset(LEADING) | {"âm"}
_SIGNS = frozenset(sign[-1] for sign in LEADING if not sign[-1].isalpha())
# Words that make digits before a noun a rank; of a range, a game's or a date's.
_RANKS = RANK_SYLLABLES - {"số"}
_NUMBERED_RANKS = tuple(f"{grade} số " for grade in GRADES)
_NUMBERING = _RANKS | NAMED_LASTS | CALENDAR | SCORES
_SUSPECT = _SIGN_WORDS | _NUMBERING

_POWERS = {
    "nghìn": 3, "ngàn": 3, "triệu": 6, "tỷ": 9, "tỉ": 9, "nghìn tỷ": 12, "ngàn tỷ": 12, "nghìn tỉ": 12, "ngàn tỉ": 12,
}  # fmt: skip
# The units whose symbol begins no other word; `m` and its like have more to them.
_SYMBOLS = ("ha", "kg", "km", "km2", "km²", "kv", "kwh", "m2", "m²", "m3", "m³", "mw", "tấn")
_OTHER_UNITS = rf"[ ]?\(|/(?:h|giờ){END}|{GAP}(?:vuông|công|phong){END}"

# What ends a quantity: a mark, a gap before a word that neither joins nor rates it, a bracket that says something else.
_NUMERALS = "một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười"
_JOINING = (
    rf"(?:đến|tới){GAP}(?:(?:dưới|cận){GAP})?(?:[-+$€£]?[0-9]|(?:{_NUMERALS}){END})|(?:trên{GAP})?(?:mỗi|một){GAP}"
)
_SAYING_AGAIN = f"(?:không|{_NUMERALS}|hăm|băm|âm|vài|dăm|nửa|bằng|viết|tức){END}"
_CLOSED = rf"""
    [;:)\]”"’…!?]
    | [.,](?![0-9])
    | [ ]{{1,4}}(?!{_JOINING}|[ \n~÷+/(0-9-])
    | [ ]{{0,4}}\n[ ]{{0,4}}(?!{_JOINING}|[ ])
    | [ ]\((?!{_SAYING_AGAIN}|[ \n])
"""
_CLOSING = re.compile(_CLOSED, re.VERBOSE)
_FIGURE = r"(?:(?!0)[0-9]{1,3}(?:\.[0-9]{3}){1,5}|[0-9]{1,8})(?:,[0-9]{1,2})?"
_SHAPE = re.compile(
    rf"""
    (?P<amount>
        (?P<low>{_FIGURE})
        (?: (?:[ ]{{0,3}}-[ ]{{0,3}}|{GAP}(?:đến|tới){GAP}) (?P<high>{_FIGURE}) )?
        (?: [ \n](?P<scale>{one_of(_POWERS)})(?=[ \n]) )?
    )
    (?: (?P<percent>[ ]?%)
    |   (?:[ ]{{1,2}}|\n[ ]?)
        (?: (?P<dong>đồng){END}(?!{GAP}{one_of(NOT_MONEY | {"việt"})}{END})
        |   (?P<dollar>usd){END}
        |   (?<![ỷỉ].)(?P<noun>{LISTED})
        )
    |   (?:[ ]{{0,2}}|\n[ ]?)(?P<symbol>{one_of(_SYMBOLS)}){END}(?!{_OTHER_UNITS})
    )
    (?= /[^\W\d_] | (?<=%)[ ][0-9] | {_CLOSED})
    """,
    re.VERBOSE,
)
_LOW, _HIGH, _SCALE, _PERCENT, _NOUN = map(_SHAPE.groupindex.__getitem__, ("low", "high", "scale", "percent", "noun"))
_WINDOW = 240
_NEAR = 24
_BLANKS = " \n"
_WIDE_GAP = "     "
_SLIGHT = 3  # characters of a symbol with its blank: fewer may stand there by chance


def read_common(view: View, start: int) -> Reading | None:  # noqa: PLR0911 - each refusal as soon as it is known
    """The quantity at `start`, behind a blank or a bracket; None where it takes the whole grammar to read it.

    >>> from vnreport.text import View
    >>> found, end = read_common(View("có trên 127 đảng viên dự"), 8)
    >>> found[0].value.mod, found[0].value.unit, end
    ('more_than', 'đảng viên', 11)
    >>> read_common(View("có trên 127 đảng viên mỗi xã"), 8) is None
    True
    """
    low = view.low
    shape = _SHAPE.match(low, start, start + _WINDOW)
    if shape is None:
        return None
    one, two, scale, noun = shape.group(_LOW, _HIGH, _SCALE, _NOUN)
    word = view.left_word(start)
    suspect = not word or word in _SUSPECT or view.norm[start - 1 - len(word)].isupper()
    if suspect and _is_taken(view, start, word, counted=noun is not None, pair=two is not None):
        return None
    top = bottom = _exact(one, scale)
    if two is not None:
        top = _exact(two, scale)
        if bottom > top or (noun is not None and len(one) == 4):
            return None  # a falling pair, or one that may begin with a year
    last = shape.end()
    kind, unit, end = (Percent, None, last) if shape.lastindex == _PERCENT else _named(view, shape, noun)
    mod, opens = read_lead(view, start)
    if kind is None or opens == "giữa":
        return None
    per: tuple[str, ...] = ()
    if low[last] == "/":
        per, end = read_per(view, last)
        last = end
        if _CLOSING.match(low, last, last + _NEAR) is None:
            return None
    if low[last] in _BLANKS and (bound := read_bound(view, last)) is not None:
        if "(" in low[bound[1] : bound[1] + 2]:
            return None
        mod = bound[0] if mod in (None, "about") else mod
    return [Found(start, end, kind(bottom, top, mod, unit, per))], end


def _named(
    view: View, shape: re.Match[str], noun: str | None
) -> tuple[type[Number | Money | Measure] | None, str | None, int]:
    """The kind, the unit and the end of the span; no kind in noise, and where a capital below begins a heading."""
    if noun is not None:
        end = shape.end("amount")
        if view.low[end] == "\n" and view.norm[shape.start("noun")].isupper():
            return None, None, end
        return Number, noun if noun.isalpha() else " ".join(noun.split()), end
    last = shape.end()
    symbol = shape["symbol"]
    if symbol is None:
        return Money, "VND" if shape["dong"] else "USD", last
    if last - shape.end("amount") < _SLIGHT and is_noise(view, shape.start(), last):
        return None, None, last
    written = view.norm[last - len(symbol) : last]
    return Measure, UNITS.get(written) or UNITS[symbol], last


def _exact(figure: str, scale: str | None) -> Decimal:
    """The value of a figure with its scale, by its digits alone."""
    if scale is None and figure.isdigit():
        return Decimal(figure)
    figure = figure.replace(".", "")
    if scale is None:
        return Decimal(figure.replace(",", "."))
    whole, _, part = figure.partition(",")
    return Decimal(whole + part + "0" * (_POWERS[scale] - len(part)))


def _is_taken(view: View, start: int, word: str, *, counted: bool, pair: bool) -> bool:
    """Whether what stands on the left is a part of the quantity, or makes digits before a noun no count."""
    if not word:
        # what a word before a mark or a wide gap would make of these is the whole grammar's to say
        far = counted and (pair or view.low.endswith(_WIDE_GAP, 0, start))
        return far or not _SIGNS.isdisjoint(view.low[max(0, start - 2) : start])
    if word in _SIGN_WORDS:
        return True
    if not counted:
        return False
    if word in _NUMBERING:
        if word in NAMED_LASTS and not pair:
            return is_named(view, start) or view.low.endswith(_NUMBERED_RANKS, 0, start)
        if pair or word in _RANKS:
            return True
    return view.norm[start - 1 - len(word)].isupper() and is_plain_name(view, start)
