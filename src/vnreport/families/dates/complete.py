"""The commonest time expressions, each read whole by one match and one look at the word on its left.

`năm 2020`, `ngày 15/5/2016`, `giai đoạn 2016 - 2020`, `6 tháng đầu năm 2024`, `quý I/2024`, `5 năm qua` are nine in
ten. They are read here only where nothing follows that could go on with a list, a range or a modifier; all else
is left to the general readers, which say the same of these, more slowly.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from vnreport.families.dates.chains import is_every_year
from vnreport.families.dates.cues import counts_behind
from vnreport.families.dates.durations import NOT_COUNTED, length_modifier
from vnreport.families.dates.grammar import plausible_year
from vnreport.families.dates.labels import with_label
from vnreport.families.dates.modifiers import MODIFIERS, PERIOD_MODS, left_modifier, left_words, nearest_word
from vnreport.families.dates.names import anniversary
from vnreport.families.dates.pending import Narrative, Rolling, YearMissing
from vnreport.families.dates.points import Point
from vnreport.families.dates.values import Duration, Period
from vnreport.patterns import GAP, OPEN_GAP
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.families.dates.values import Date
    from vnreport.scan import Reading
    from vnreport.text import View

__all__ = [
    "whole_day",
    "whole_day_and_month",
    "whole_length",
    "whole_month",
    "whole_months",
    "whole_range",
    "whole_year",
]

# What goes on with a list or a range, or is a modifier on the right. It is a little too wide: what it stops here the
# general reader looks at more closely.
_POINT = r"(?:[0-9i]|ngày|n[ăá]m|nửa|th[áả]ng|tuần|qu[ýí]|[tq][0-9])"
_ALONE = rf"""
    (?![^\W_])
    (?![.,/][0-9])
    (?!
        (?>{OPEN_GAP})(?=[-,;đtcvh&0-9%])
        (?:
            [,;]{GAP}(?:và{GAP})?{_POINT}
        |   (?:,{OPEN_GAP})?(?:cho{GAP})?(?:đến|tới){GAP}
        |   -{OPEN_GAP}{_POINT}
        |   (?:và|hoặc|hay|&){GAP}{_POINT}
        |   (?:trở|về){GAP}
        |   %
        |   [0-9]{{2}}:[0-9]{{2}}:  # the stamp of a signature is no date
        )
    )
"""
_YEAR4 = r"((?:19|20)[0-9]{2})"
_REACH = 64

_YEAR = re.compile(rf"năm[ ]{_YEAR4}{_ALONE}", re.VERBOSE)
_DAY = re.compile(
    rf"""
    (?:ngày{GAP})?([0-9]{{1,2}})
    (?:
        (?P<mark>[/.-])([0-9]{{1,2}})(?P=mark)([0-9]{{4}})
    |   {GAP}tháng{GAP}([0-9]{{1,2}}){GAP}năm{GAP}([0-9]{{4}})
    )
    {_ALONE}
    """,
    re.VERBOSE,
)
_DAY_AND_MONTH = re.compile(
    rf"ngày{GAP}([0-9]{{1,2}})[/-]([0-9]{{1,2}}){_ALONE}(?![ ]?[/-])(?!{GAP}(?:của{GAP})?năm{GAP})", re.VERBOSE
)
_RANGE = re.compile(rf"{_YEAR4}[ ]{{0,4}}-[ ]{{0,4}}{_YEAR4}{_ALONE}", re.VERBOSE)
_MONTH = re.compile(
    rf"(?:tháng[ ]([0-9]{{1,2}})|qu[ýí][ ](iii|ii|iv|i|[1-4]))(?:/|[ ]năm[ ]){_YEAR4}{_ALONE}", re.VERBOSE
)
_MONTHS = re.compile(
    rf"""
    ([0-9]{{1,2}})[ ]tháng[ ](đầu|cuối)[ ]năm
    (?:[ ]{_YEAR4}|(?!{GAP}(?:[0-9]|học|tài|ngân|nay|ngoái|trước|sau|tới)))
    {_ALONE}
    """,
    re.VERBOSE,
)
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def whole_year(view: View, start: int) -> Reading | None:
    """`năm 2020`; what `cùng kỳ`, `những` and the like make of it is left to others."""
    low = view.low
    match = _YEAR.match(low, start, start + _REACH)
    if match is None:
        return None
    near = nearest_word(low, start)
    if near in _YEAR_PART:
        return None
    end = match.end()
    return [Found(start, end, _year(match[1], left_modifier(low, start, end) if near in MODIFIERS else None))], end


_YEAR_PART = frozenset(("kỳ", "kì", "ký", "của", "những"))


@lru_cache(maxsize=1024)
def _year(year: str, mod: str | None) -> Date:
    return Point(0, 0, "year", int(year)).value(mod)


def whole_day(view: View, start: int) -> Reading | None:
    """`ngày 15/5/2016`, `ngày 05 tháng 01 năm 2020`, with or without `ngày`."""
    match = _DAY.match(view.low, start, start + _REACH)
    if match is None:
        return None
    day, _, month, year, month_word, year_word = match.groups()
    value = _day(day, month or month_word, year or year_word, left_modifier(view.low, start, match.end()))
    return None if value is None else ([Found(start, match.end(), value)], match.end())


@lru_cache(maxsize=4096)
def _day(day: str, month: str, year: str | None, mod: str | None) -> Date | None:
    stated = None if year is None else int(year)
    point = Point(0, 0, "day", stated, int(month), int(day))
    return point.value(mod) if point.exists and (stated is None or plausible_year(stated)) else None


def whole_day_and_month(view: View, start: int) -> Reading | None:
    """`ngày 15/5`, whose year the context has to supply."""
    low = view.low
    match = _DAY_AND_MONTH.match(low, start, start + _REACH)
    if match is None:
        return None
    end = match.end()
    value = _day(match[1], match[2], None, left_modifier(low, start, end))
    if value is None:
        return None
    return [Found(start, end, value, pending=None if is_every_year(low, start, end) else _YEAR_MISSING)], end


_YEAR_MISSING = YearMissing()


def whole_range(view: View, start: int) -> Reading | None:
    """`2016 - 2020` with its label (`giai đoạn`, `nhiệm kỳ`) and the brackets behind the label, or without."""
    low = view.low
    match = _RANGE.match(low, start, start + _REACH)
    if match is None or not match[1] < match[2]:
        return None
    begin, end, label = with_label(low, start, match.end())
    if begin == start and counts_behind(low, end):
        return None
    mod = None if label is None else left_modifier(low, begin, end)
    return [Found(begin, end, _range(match[1], match[2], label, mod if mod in PERIOD_MODS else None))], end


@lru_cache(maxsize=1024)
def _range(first: str, last: str, label: str | None, mod: str | None) -> Period:
    return Period.from_edtf(f"{first}/{last}", label=label, mod=mod)


def whole_month(view: View, start: int) -> Reading | None:
    """`tháng 6/2019`, `tháng 6 năm 2019`, `quý I/2024`, `quý I năm 2024`."""
    match = _MONTH.match(view.low, start, start + _REACH)
    if match is None:
        return None
    value = _month(match[1], match[2], match[3], left_modifier(view.low, start, match.end()))
    return None if value is None else ([Found(start, match.end(), value)], match.end())


@lru_cache(maxsize=1024)
def _month(month: str | None, quarter: str, year: str, mod: str | None) -> Date | None:
    if month is None:
        last = 3 * _QUARTERS[quarter]
        return Point(0, 0, "quarter", int(year), last - 2, last_month=last).value(mod)
    return Point(0, 0, "month", int(year), int(month)).value(mod) if 1 <= int(month) <= 12 else None


def whole_months(view: View, start: int) -> Reading | None:
    """`6 tháng đầu năm 2024`, `9 tháng cuối năm`."""
    match = _MONTHS.match(view.low, start, start + _REACH)
    if match is None:
        return None
    end, year = match.end(), match[3]
    value = _months(match[1], match[2], year, left_modifier(view.low, start, match.end()))
    if value is None:
        return None
    pending = None if year is not None or is_every_year(view.low, start, end) else _NARRATIVE
    return [Found(start, end, value, pending=pending)], end


_NARRATIVE = Narrative()


@lru_cache(maxsize=1024)
def _months(count: str, side: str, year: str | None, mod: str | None) -> Date | None:
    number = int(count)
    if not 1 <= number <= 12:
        return None
    first = 1 if side == "đầu" else 13 - number
    grain = "half" if number == 6 else f"{number}months"
    stated = None if year is None else int(year)
    return Point(0, 0, grain, stated, first, last_month=first + number - 1).value(mod)


# --- lengths ----------------------------------------------------------------------------------------------

# A length ends its clause, or a word follows that says nothing about it.
_LENGTH = re.compile(
    rf"""
    ([0-9]{{1,4}})[ ](năm|tháng|tuần|ngày)
    (?:[ ](qua)(?![^\W_]))?
    (?:{GAP}([^\W\d_]{{1,8}})(?![^\W_])|(?=[.;)]|,[ ][^\W\d_t]|\n\n|\Z))
    """,
    re.VERBOSE,
)

# Words that follow a length and belong to it, count something else, or make it a date.
_SPEAKING = frozenset(
    (
        "rưỡi", "và", "đến", "tới", "hoặc", "vừa", "qua", "gần", "sắp", "tiếp", "kế", "trở", "tuổi", "công", "lương",
        "hội", "lễ", "hành", "truyền", "xanh", "tín", "chủ", "thứ", "đêm", "trước", "sau", "nữa", "từ",
    )
)  # fmt: skip
# Words that make a number before `tháng` the months of a year, or a day before the month's name.
_OF_MONTHS = frozenset(
    (
        "đầu", "đâu", "cuối", "của", "năm", "giêng", "một", "hai", "ba", "tư", "sáu", "bảy", "bẩy", "tám", "chín",
        "mười", "chạp",
    )
)  # fmt: skip
_LENGTH_MODIFYING = frozenset(
    (
        "hơn", "trên", "quá", "dưới", "gần", "ngót", "khoảng", "chừng", "độ", "đa", "nhất", "thiểu", "đến", "tới",
        "là", "sau", "đầy",
    )
)  # fmt: skip
# Words on the left that make the figures no length, or a bound whose side stands farther right.
_NO_LENGTH = NOT_COUNTED | {"từ", "đủ"}
_LETTERS = {"năm": "Y", "tháng": "M", "tuần": "W", "ngày": "D"}


def whole_length(view: View, start: int) -> Reading | None:
    """`5 năm`, `5 năm qua`, `không quá 30 ngày`, and `73 năm ngày …` with the day of that anniversary."""
    low = view.low
    match = _LENGTH.match(low, start, start + _REACH)
    if match is None:
        return None
    amount, unit, ago, word = match.groups()
    if word in _SPEAKING or (unit == "tháng" and word in _OF_MONTHS):
        return None
    near = nearest_word(low, start)
    if near in _NO_LENGTH:
        return None
    end = match.end(2) if ago is None else match.end(3)
    mod = length_modifier(low, left_words(low, start), end) if near in _LENGTH_MODIFYING else None
    value = _length(amount, unit, mod)
    if ago is not None:
        return [Found(start, end, value, pending=_ago(amount, unit))], end
    if unit == "năm" and word is not None and (word == "ngày" or view.norm[match.start(4)].isupper()):
        day = anniversary(low, end, int(amount))
        value = value if day is None else Duration(value.iso, mod, day, day)
    return [Found(start, end, value)], end


@lru_cache(maxsize=256)
def _ago(amount: str, unit: str) -> Rolling:
    return Rolling(int(amount), unit, forward=False)


@lru_cache(maxsize=1024)
def _length(amount: str, unit: str, mod: str | None) -> Duration:
    return Duration(f"P{int(amount)}{_LETTERS[unit]}", mod)
