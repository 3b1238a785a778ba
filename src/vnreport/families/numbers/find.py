"""The readers of the family: digits that no other family claimed, number words, ordinals, fractions."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from vnreport.families.numbers.amounts import read_digit_amount
from vnreport.families.numbers.context import left_of, left_words
from vnreport.families.numbers.currencies import CURRENCIES
from vnreport.families.numbers.nouns import COMPOUNDS, SINGLES, TIME_UNITS
from vnreport.families.numbers.ordinals import ROMAN_GRADES, has_rank_word, read_first, read_grade, read_rank, read_thu
from vnreport.families.numbers.quantities import Reach, read_quantity
from vnreport.families.numbers.ratios import SIGNS, read_fraction_sign, read_fraction_words, read_half, read_stroke
from vnreport.families.numbers.refusals import is_code, past_label, past_telephone, past_token
from vnreport.families.numbers.tails import read_noun, read_per, read_tail
from vnreport.families.numbers.values import Measure, Money, Number
from vnreport.numerals.digits import read_numeral
from vnreport.numerals.exact import scaled
from vnreport.numerals.words import DIGITS, SCALES, read_words
from vnreport.patterns import END, GAP, LETTER
from vnreport.scan import Reading, Triggers
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["TRIGGERS", "read_digits", "read_magnitude_at"]

_SIMPLE = re.compile(r"[0-9]{1,4}(?![0-9]|[.,/][0-9])")
_FIRST_WORD = re.compile(rf"{GAP}({LETTER}+)")
_MAGNITUDE = re.compile(rf"(?:{GAP}(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!{GAP}(?:lệ|số|trọng|giá)){END}){{0,2}}")
_POWERS = {"chục": 1, "trăm": 2, "nghìn": 3, "ngàn": 3, "vạn": 4, "triệu": 6, "tỷ": 9, "tỉ": 9}
_DIMENSION = re.compile(r"[ ]?[x×][ ]?(?=[0-9])")
_YEAR_HEADS = frozenset("có gồm cho và với bầu hoặc khoảng hơn gần trên dưới thêm".split())


def read_digits(view: View, start: int, end: int) -> Reading | None:
    """The quantity whose digits no other family claimed; what is none is claimed whole, without an item."""
    low = view.low
    before = low[start - 1] if start else "\n"
    if before in " \n":
        label = past_label(view, start)
        if label is not None:
            return [], label
    else:
        reading = _beside(view, start, before)
        if reading is not None:
            return reading
    if low[start] == "0" or end - start > 8:
        telephone = past_telephone(low, start)
        if telephone is not None:
            return [], telephone
    last = end if low[end : end + 1] not in _SEPARATORS else read_numeral(low, start)[1]
    following = low[last : last + 1]
    if following == " ":
        following = low[last + 1 : last + 2]
    reading = None
    if following == "/":
        reading = read_stroke(view, start)
    elif following in ("x", "×"):
        reading = _dimensions(view, start)
    elif following == "p":
        reading = read_fraction_words(view, start)
    reading = reading or _grade(view, start, end)
    if reading is not None:
        return reading
    return _reading(view, start, read_quantity(view, start))


_SEPARATORS = (".", ",")


def _beside(view: View, start: int, before: str) -> Reading | None:
    """What a character glued to the left of the digits makes of them: a label, a code, a damaged percent."""
    if before in _LABEL_MARKS:
        label = past_label(view, start)
        if label is not None:
            return [], label
    if before in "xX×" and left_of(view.low, start, 4)[:-1].rstrip()[-1:].isdigit():
        return None
    if not is_code(view, start):
        return None
    if before.isalpha():
        reading = _repaired_percent(view, start) or _money_behind_code(view, start)
        if reading is not None:
            return reading
    return [], past_token(view.low, start)


_LABEL_MARKS = frozenset("([-*#>|_.“\"")


def _reading(view: View, start: int, reach: Reach | None) -> Reading:
    if reach is None:
        return [], max(past_token(view.low, start), read_numeral(view.low, start)[1])
    first = reach.found[0].value
    if isinstance(first, Number) and first.unit is None and _is_time(view, reach.found[0].end):
        return [], reach.end
    return reach.found, reach.end


def _is_time(view: View, end: int) -> bool:
    match = _FIRST_WORD.match(view.low, end, end + 12)
    return match is not None and match[1] in TIME_UNITS and match[1] not in ("năm", "ngày") and match[1] != "h"


def _grade(view: View, start: int, end: int) -> Reading | None:
    """`cấp độ 3`, `bậc 4`: one numeral without a tail behind a word of rank."""
    if end - start > 4 or not has_rank_word(view.low, start):
        return None
    match = _SIMPLE.match(view.low, start, start + 6)
    if match is None:
        return None
    rank = read_rank(view, start, match.group(), None, match.end())
    if rank is None:
        return None
    tail = read_tail(view, match.end(), scaled=False, counts=False)
    amount = read_digit_amount(view, start)
    if tail is not None or (amount is not None and amount.power):
        return None
    if getattr(rank.value, "of", None) in ("cấp", "mức", "nhóm", "loại"):
        noun = read_noun(view, match.end())
        if noun is not None:
            return None
    return [rank], match.end()


def _money_behind_code(view: View, start: int) -> Reading | None:
    """`USD1,23`: a currency's code glued before the digits."""
    reach = read_quantity(view, start)
    if reach is None or not isinstance(reach.found[0].value, Money) or reach.found[0].start == start:
        return None
    return reach.found, reach.end


def _repaired_percent(view: View, start: int) -> Reading | None:
    """`l1-2%`: a letter that a scan put before a percent."""
    low = view.low
    if low[start - 1] != "l" or (start > 1 and low[start - 2].isalnum()) or low[start] == "0":
        return None
    reach = read_quantity(view, start)
    if reach is None or reach.found[0].value.kind != "percent":
        return None
    found = reach.found[0]
    return [Found(found.start, found.end, found.value, ("repaired",))], reach.end


def _dimensions(view: View, start: int) -> Reading | None:
    """`3 x 4 m`: each side a measure of its own, with the unit of the last."""
    sides = []
    at = start
    while len(sides) < 4:
        amount = read_digit_amount(view, at)
        if amount is None or amount.power:
            return None
        sides.append((at, amount))
        times = _DIMENSION.match(view.low, amount.end, amount.end + 4)
        if times is None:
            break
        at = times.end()
    if len(sides) < 2:
        return None
    tail = read_tail(view, sides[-1][1].end, scaled=False, counts=False)
    if tail is None or tail.kind != "measure":
        return None
    found = [Found(at, amount.end, Measure(amount.low, amount.high, None, tail.unit)) for at, amount in sides]
    found[-1].end = tail.end
    return found, tail.end


def _read_word(view: View, start: int, end: int) -> Reading | None:
    """A number in words, where what stands beside it makes it one."""
    low = view.low
    if start and low[start - 1] == "-":
        return None
    following = _FIRST_WORD.match(low, end, end + 12)
    following_word = following[1] if following else ""
    if low[start:end] in _GUARDED and not _may_go_on(low, start, end, following_word):
        return None
    if following_word in ("phần", "nửa"):
        reading = read_half(view, start) or read_fraction_words(view, start)
        if reading is not None:
            return reading
    found = read_words(low, start)
    if found is None:
        return None
    if found.words == 1 or (found.words == 2 and found.low < 100 and "mươi" not in low[start : found.end]):
        if not _counts(view, start, found.end, found.words):
            return None
    reach = read_quantity(view, start)
    if reach is None:
        return None
    first = reach.found[0].value
    if isinstance(first, Number) and first.unit is None:
        match = _FIRST_WORD.match(low, reach.found[0].end, reach.found[0].end + 12)
        if match is not None and match[1] in TIME_UNITS:
            return None
    return reach.found, reach.end


_GUARDED = frozenset(("một", "năm"))


def _may_go_on(low: str, start: int, end: int, following: str) -> bool:
    """A first sieve for the two digit words that are mostly something else: the article and the year."""
    if following in _NUMERAL_WORDS or low[end : end + 2].lstrip()[:1] == "(":
        return True
    if low[start:end] == "một":
        return following in _MONEY_WORDS
    before = left_words(low, start, 10)
    return bool(before) and before[-1] in _YEAR_HEADS


_NUMERAL_WORDS = frozenset((*DIGITS, *SCALES, "trăm", "chục", "mươi", "mốt", "tư", "lăm", "nhăm", "phẩy", "chấm", "phần", "nửa"))
_MONEY_WORDS = frozenset(form.split()[0] for form in CURRENCIES)
_TENS = frozenset(("mười", "hăm", "băm"))
_FAMILY_WORDS = frozenset(("ba mẹ", "ba má", "hai bên", "ba bên", "chín muồi", "ba lô", "bảy lăm"))


def _counts(view: View, start: int, end: int, words: int) -> bool:
    """Whether a lone digit word counts: a tabled noun, a unit or currency, or the digits in brackets behind it."""
    low = view.low
    word = low[start:end]
    if re.match(r"[ ]?\([0-9]", low[end : end + 3]):
        return True
    if words > 1 and (word.split()[0] in _TENS or word.endswith(("chục", "trăm"))):
        return True
    tail = read_tail(view, end, scaled=False)
    if tail is None:
        return False
    if word == "một":
        return tail.kind in ("money", "percent")
    if tail.kind != "number":
        return not (tail.kind == "measure" and word == "năm")
    unit = str(tail.unit)
    if word in ("mười",) or words > 1:
        return True
    if low[start : tail.last].startswith(tuple(_FAMILY_WORDS)):
        return False
    if word == "năm":
        before = left_words(low, start, 10)
        return unit in COMPOUNDS and bool(before) and before[-1] in _YEAR_HEADS
    return unit in COMPOUNDS or (unit in SINGLES and unit not in ("mẹ", "bà", "ông", "phần"))


_ORDERS = re.compile(rf"{GAP}(chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ){END}")


def _read_magnitude(view: View, start: int, end: int) -> Reading | None:
    """`hàng chục`, `hàng nghìn tỷ đồng`, `hàng trăm lượt người`: the order of magnitude, no upper end."""
    low = view.low
    order = _ORDERS.match(low, end, end + 12)
    if order is None:
        return None
    power, end = _POWERS[order[1]], order.end()
    scales = _MAGNITUDE.match(low, end, end + 24)
    if scales is not None and scales.end() > end:
        power += sum(_POWERS[word] for word in scales.group().split())
        end = scales.end()
    tail = read_tail(view, end, scaled=power > 2)
    unit = tail.unit if tail else None
    per: tuple[str, ...] = ()
    last = end
    if tail is not None:
        last = tail.end
        per, per_end = read_per(view, tail.last)
        last = per_end if per else last
    low_end = scaled(Decimal(1), power)
    if tail is not None and tail.kind == "money":
        return [Found(start, last, Money(low_end, None, "about", unit, per))], last
    if tail is not None and tail.kind == "measure":
        return [Found(start, last, Measure(low_end, None, "about", unit, per))], last
    if tail is not None and tail.kind == "percent":
        return None
    if tail is None and _is_time(view, end) or _is_year_word(low, end):
        return None
    return [Found(start, last, Number(low_end, None, "about", unit, per))], last


def _is_year_word(low: str, end: int) -> bool:
    match = _FIRST_WORD.match(low, end, end + 12)
    return match is not None and match[1] in ("năm", "ngày", "tháng", "giờ", "tuần", "phút")


def read_magnitude_at(view: View, start: int) -> tuple[Found, int] | None:
    """The order of magnitude that begins at `start`, and its end with the noun: what is parsed strictly."""
    reading = _read_magnitude(view, start, start + 4) if view.low.startswith("hàng", start) else None
    if reading is None:
        return None
    tail = read_tail(view, reading[1], scaled=True)
    return reading[0][0], tail.last if tail else reading[1]


_WORDS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "hăm", "băm", "dăm", "vài", "nửa")
_ZERO = ("không phẩy", "không chấm", "không phần trăm")

TRIGGERS = Triggers(
    words={
        **dict.fromkeys(_WORDS, _read_word),
        **dict.fromkeys(_ZERO, _read_word),
        **dict.fromkeys(SIGNS, read_fraction_sign),
        **dict.fromkeys(ROMAN_GRADES, read_grade),
        "hàng": _read_magnitude,
        "lần": read_grade,
        "thứ": read_thu,
        "đầu tiên": read_first,
    }
)
"""What the family watches for beside the digits that fall to it."""
