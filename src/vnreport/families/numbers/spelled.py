"""Numbers in words in running text, where most words that are numerals are something else.

A numeral of several words counts; a lone digit word counts where a noun of the table, a unit or the same number in
brackets stands behind it (`hai địa bàn`, `năm triệu đồng`), and `một` and `năm` (the article, the year) more strictly.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from vnreport.families.numbers.amounts import amount_of_words
from vnreport.families.numbers.context import left_words
from vnreport.families.numbers.currencies import CURRENCIES
from vnreport.families.numbers.nouns import COMPOUNDS, SINGLES, TIME_UNITS
from vnreport.families.numbers.quantities import KINDS, read_quantity
from vnreport.families.numbers.ratios import read_fraction_words, read_half
from vnreport.families.numbers.tails import read_per, read_tail
from vnreport.families.numbers.units import UNITS
from vnreport.families.numbers.values import Number
from vnreport.numerals.exact import scaled
from vnreport.numerals.words import DIGITS, NUMERAL_VOCABULARY, SCALES, read_words
from vnreport.patterns import END, GAP, LETTER, one_of
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.families.numbers.tails import Tail
    from vnreport.scan import Reading
    from vnreport.text import View

__all__ = [
    "ARTICLE_BEHIND",
    "MAGNITUDE_BEHIND",
    "NUMERAL_STARTS",
    "is_time",
    "read_magnitude",
    "read_magnitude_at",
    "read_word",
]

NUMERAL_STARTS = (
    "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "hăm", "băm", "dăm", "vài", "nửa",
    "không phẩy", "không chấm", "không phần trăm",
)  # fmt: skip
"""The words that a number in words begins with; `không` alone is mostly the negation."""

_MAY_FOLLOW = frozenset(" \n(%")
_FIRST_WORD = re.compile(rf"{GAP}({LETTER}+)")
_BRACKETED_DIGITS = re.compile(r"[ ]?\((?:0?(?P<digit>[1-9])|[0-9]{2,4})[) ]")
_ARTICLE, _YEAR = "một", "năm"
_YEAR_HEADS = frozenset(
    ("có", "gồm", "cho", "và", "với", "bầu", "hoặc", "khoảng", "hơn", "gần", "trên", "dưới", "thêm")
)
_NUMERAL_WORDS = frozenset(
    (*DIGITS, *SCALES, "trăm", "chục", "mươi", "mốt", "tư", "lăm", "nhăm", "phẩy", "chấm", "phần", "nửa")
)
_MAY_BE_COUNTED = NUMERAL_VOCABULARY | frozenset(
    word[0].lower()
    for form in (*COMPOUNDS, *SINGLES, *UNITS, *CURRENCIES, "o/o")
    if (word := re.match(f"{LETTER}+", form))
)
_MONEY_WORDS = frozenset(form.split()[0] for form in CURRENCIES)
ARTICLE_BEHIND = (
    rf"(?={GAP}{one_of(word for word in _NUMERAL_WORDS | _MONEY_WORDS if word.isalpha())}(?!{LETTER})|[ ]?\()"
)
"""What has to stand behind `một` to make it a number and not the article: a sieve."""
_TENS = frozenset(("mười", "hăm", "băm"))
_ABOUT_SEVEN = ("bảy", "bẩy")  # `năm bảy người`, an idiom

# A digit word and a noun that are together another word, and nouns that stand behind digit words in names of persons.
_OTHER_WORDS = ("ba mẹ", "ba má", "hai bên", "ba bên", "chín muồi", "ba lô")
_UNCOUNTED = frozenset(("mẹ", "bà", "ông", "phần"))


def is_time(view: View, end: int) -> bool:
    """Whether a unit of time stands behind a number: then it is the other family's."""
    match = _FIRST_WORD.match(view.low, end, end + 12)
    return match is not None and match[1] in TIME_UNITS


def read_word(view: View, start: int, end: int) -> Reading | None:
    """A number in words, where what stands beside it makes it one."""
    low = view.low
    if low[end : end + 1] not in _MAY_FOLLOW:
        return None
    match = _FIRST_WORD.match(low, end, end + 24)
    following = match[1] if match is not None else ""
    if low[start - 1 : start] == "-" or not _may_go_on(low, start, end, following):
        return None
    fraction = None
    if following in ("phần", "nửa") or low.startswith("nửa", start):
        fraction = read_half(view, start) or read_fraction_words(view, start)
    return fraction or _numeral(view, start)


def _numeral(view: View, start: int) -> Reading | None:
    low = view.low
    found = read_words(low, start)
    if found is None:
        return None
    short = found.words == 1 or (found.words == 2 and found.low < 100 and "mươi" not in low[start : found.end])
    if short and not _counts(view, start, found.end, found.words):
        return None
    reach = read_quantity(view, start, amount=amount_of_words(low, start, found))
    if reach is None:
        return None
    first = reach.found[0]
    if isinstance(first.value, Number) and first.value.unit is None and is_time(view, first.end):
        return None
    return reach.found, reach.end


def _may_go_on(low: str, start: int, end: int, following: str) -> bool:
    """A first sieve: behind a digit word its number or what it counts goes on; the article and the year ask more."""
    word = low[start:end]
    if word not in (_ARTICLE, _YEAR):
        return not following or word not in DIGITS or following in _MAY_BE_COUNTED
    if word == _YEAR and following in DIGITS and following not in _ABOUT_SEVEN:
        return _is_five(low, start)  # `mỗi năm hai kỳ`: the year, mostly
    if following in _NUMERAL_WORDS:
        return True
    again = _BRACKETED_DIGITS.match(low, end)
    if again is not None:
        return again["digit"] == str(DIGITS[word])
    return following in _MONEY_WORDS if word == _ARTICLE else _is_five(low, start)


def _is_five(low: str, start: int) -> bool:
    """Whether the word left of `năm` lets it be the five."""
    before = left_words(low, start, 10)
    return bool(before) and before[-1] in _YEAR_HEADS


def _counts(view: View, start: int, end: int, words: int) -> bool:
    """Whether a short numeral counts: the digits in brackets behind it, a unit, a noun of the table."""
    low = view.low
    word = low[start:end]
    if _BRACKETED_DIGITS.match(low, end) is not None:
        return True
    if words > 1 and (word.split()[0] in _TENS or word.endswith(("chục", "trăm"))):
        return True
    tail = read_tail(view, end, scaled=False)
    if tail is None or low.startswith(_OTHER_WORDS, start):
        return False
    if word == _ARTICLE or tail.kind != "number":
        return tail.kind in ("money", "percent") or (tail.kind == "measure" and word not in (_ARTICLE, _YEAR))
    return words > 1 or word in _TENS or _is_counted(low, start, word, tail)


def _is_counted(low: str, start: int, word: str, tail: Tail) -> bool:
    """Whether the noun behind a lone digit word is one that the table has."""
    if word == _YEAR:
        return tail.unit in COMPOUNDS and _is_five(low, start)
    return tail.unit in COMPOUNDS or (tail.unit in SINGLES and tail.unit not in _UNCOUNTED)


_ORDERS = "chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ"
MAGNITUDE_BEHIND = rf"(?={GAP}(?:{_ORDERS}){END})"
"""What has to stand behind `hàng`: a sieve."""
_ORDER = re.compile(rf"{GAP}({_ORDERS}){END}")
_SCALES = re.compile(rf"(?:{GAP}(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!{GAP}(?:lệ|số|trọng|giá)){END}){{0,2}}")
_POWERS = {"chục": 1, "trăm": 2, **SCALES}


def read_magnitude(view: View, start: int, end: int) -> Reading | None:
    """`hàng chục`, `hàng nghìn tỷ đồng`, `hàng trăm lượt người`: the order of magnitude, no upper end."""
    low = view.low
    order = _ORDER.match(low, end, end + 12)
    if order is None:
        return None
    power, end = _POWERS[order[1]], order.end()
    scales = _SCALES.match(low, end, end + 24)
    power += sum(_POWERS[word] for word in scales.group().split()) if scales else 0
    end = scales.end() if scales else end
    tail = read_tail(view, end, scaled=power > 2)
    if tail is None:
        if is_time(view, end):
            return None
        return [Found(start, end, Number(scaled(Decimal(1), power), None, "about"))], end
    per, last = read_per(view, tail.last)
    last = last if per else tail.end
    value = KINDS[tail.kind](scaled(Decimal(1), power), None, "about", tail.unit, per)
    return [Found(start, last, value)], last


def read_magnitude_at(view: View, start: int) -> tuple[Found, int] | None:
    """The order of magnitude that begins at `start`, and its end with the noun: what is parsed strictly."""
    reading = read_magnitude(view, start, start + 4) if view.low.startswith("hàng", start) else None
    if reading is None:
        return None
    tail = read_tail(view, reading[1], scaled=True)
    return reading[0][0], tail.last if tail is not None else reading[1]
