"""The commonest time expressions, each read whole by one match and one look at the word on its left.

`năm 2020`, `ngày 15/5/2016`, `giai đoạn 2016 - 2020`, `6 tháng đầu năm 2024`, `quý I/2024`, `5 năm qua` are nine in ten. They are
read here only where nothing follows that could go on with a list, a range or a modifier; all else is left to
the general readers, which say the same of these, more slowly.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from vnreport.days import calendar_day
from vnreport.families.dates.cues import counts_behind
from vnreport.families.dates.grammar import plausible_year
from vnreport.families.dates.labels import with_label
from vnreport.families.dates.modifiers import MODIFIERS, PERIOD_MODS, left_modifier, nearest_word
from vnreport.families.dates.pending import Rolling
from vnreport.families.dates.points import Point
from vnreport.families.dates.values import Duration, Period
from vnreport.patterns import GAP
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.families.dates.values import Date
    from vnreport.scan import Reading
    from vnreport.text import View

__all__ = ["whole_day", "whole_length", "whole_month", "whole_months", "whole_range", "whole_year"]

# What a list, a range or a modifier on the right may begin with. It is meant to be too wide: the general reader
# looks closer. A line that goes on is too much for one look; a blank line ends everything.
_POINT = r"(?:[0-9]|ngày|n[ăá]m|nửa|th[áả]ng|tuần|qu[ýí]|[tq][0-9]|i)"
_ALONE = rf"""
    (?![^\W_])
    (?!
        [ ](?:và|ho[ặa]c|hay|[-&,0-9 \r\n]|đến|tới|cho[ ]|trở|về[ ])
    |   [,;](?:[0-9]|[ ](?:và|đến|tới|cho|[ \r\n]|{_POINT})|[\r\n])
    |   [./][0-9]
    |   [-%]
    |   \r?\n[^\r\n]
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
_RANGE = re.compile(rf"{_YEAR4}[ ]{{0,4}}-[ ]{{0,4}}{_YEAR4}{_ALONE}", re.VERBOSE)
_MONTH = re.compile(
    rf"(?:tháng[ ]([0-9]{{1,2}})|qu[ýí][ ](iii|ii|iv|i|[1-4]))(?:/|[ ]năm[ ]){_YEAR4}{_ALONE}", re.VERBOSE
)
_MONTHS = re.compile(rf"([0-9]{{1,2}})[ ]tháng[ ](đầu|cuối)[ ]năm[ ]{_YEAR4}{_ALONE}", re.VERBOSE)
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
    return [Found(start, end, _year(match[1], left_modifier(low, start) if near in MODIFIERS else None))], end


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
    value = _day(day, month or month_word, year or year_word, left_modifier(view.low, start))
    return None if value is None else ([Found(start, match.end(), value)], match.end())


@lru_cache(maxsize=4096)
def _day(day: str, month: str, year: str, mod: str | None) -> Date | None:
    if not plausible_year(int(year)) or calendar_day(int(year), int(month), int(day)) is None:
        return None
    return Point(0, 0, "day", int(year), int(month), int(day)).value(mod)


def whole_range(view: View, start: int) -> Reading | None:
    """`2016 - 2020` with its label (`giai đoạn`, `nhiệm kỳ`) and the brackets behind the label, or without."""
    low = view.low
    match = _RANGE.match(low, start, start + _REACH)
    if match is None or not match[1] < match[2]:
        return None
    begin, end, label = with_label(low, start, match.end())
    if begin == start and counts_behind(low, end):
        return None
    mod = None if label is None else left_modifier(low, begin)
    return [Found(begin, end, _range(match[1], match[2], label, mod if mod in PERIOD_MODS else None))], end


@lru_cache(maxsize=1024)
def _range(first: str, last: str, label: str | None, mod: str | None) -> Period:
    return Period.from_edtf(f"{first}/{last}", label=label, mod=mod)


def whole_month(view: View, start: int) -> Reading | None:
    """`tháng 6/2019`, `tháng 6 năm 2019`, `quý I/2024`, `quý I năm 2024`."""
    match = _MONTH.match(view.low, start, start + _REACH)
    if match is None:
        return None
    value = _month(match[1], match[2], match[3], left_modifier(view.low, start))
    return None if value is None else ([Found(start, match.end(), value)], match.end())


@lru_cache(maxsize=1024)
def _month(month: str | None, quarter: str, year: str, mod: str | None) -> Date | None:
    if month is None:
        last = 3 * _QUARTERS[quarter]
        return Point(0, 0, "quarter", int(year), last - 2, last_month=last).value(mod)
    return Point(0, 0, "month", int(year), int(month)).value(mod) if 1 <= int(month) <= 12 else None


def whole_months(view: View, start: int) -> Reading | None:
    """`6 tháng đầu năm 2024`, `9 tháng cuối năm 2024`."""
    match = _MONTHS.match(view.low, start, start + _REACH)
    if match is None:
        return None
    value = _months(match[1], match[2], match[3], left_modifier(view.low, start))
    return None if value is None else ([Found(start, match.end(), value)], match.end())


@lru_cache(maxsize=1024)
def _months(count: str, side: str, year: str, mod: str | None) -> Date | None:
    number = int(count)
    if not 1 <= number <= 12:
        return None
    first = 1 if side == "đầu" else 13 - number
    grain = "half" if number == 6 else f"{number}months"
    return Point(0, 0, grain, int(year), first, last_month=first + number - 1).value(mod)


# --- lengths ----------------------------------------------------------------------------------------------

# A length ends its clause, or a word follows that says nothing about it.
_LENGTH = re.compile(
    r"([0-9]{1,3}) (năm|tháng|tuần|ngày)(?: (qua)(?![^\W_]))?(?: ([^\W\d_]{1,8})(?![^\W_])|(?=[.;)]|, [^\W\d_t]|\n\n|\Z))"
)

# Words that follow a length and belong to it, count something else, or make it a date.
_SPEAKING = frozenset(
    (
        "rưỡi", "và", "đến", "tới", "hoặc", "vừa", "qua", "gần", "sắp", "tiếp", "kế", "trở", "tuổi", "công", "lương",
        "hội", "lễ", "hành", "truyền", "xanh", "tín", "chủ", "thứ", "đêm", "trước", "sau", "nữa", "ngày", "kể", "đầu",
        "cuối", "của", "năm", "giêng", "một", "hai", "ba", "tư", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "chạp", "từ",
        "đó", "đây",
    )
)  # fmt: skip
_LEFT = frozenset(
    (
        "hơn", "trên", "quá", "dưới", "gần", "ngót", "khoảng", "chừng", "độ", "đa", "nhất", "thiểu", "đến", "tới",
        "từ", "đủ", "là", "ngày", "thứ", "điều", "khoản", "mục", "chương", "số", "quý", "lớp", "hạng", "tổ", "khu", "bài",
        "phụ", "biểu", "mẫu",
    )
)  # fmt: skip
_LETTERS = {"năm": "Y", "tháng": "M", "tuần": "W", "ngày": "D"}


def whole_length(view: View, start: int) -> Reading | None:
    """`5 năm`, `5 năm qua`, `30 ngày`, with no modifier on either side."""
    match = _LENGTH.match(view.low, start, start + _REACH)
    if match is None:
        return None
    amount, unit, ago, word = match.groups()
    if word is not None and (word in _SPEAKING or view.norm[match.start(4)].isupper()):
        return None
    if nearest_word(view.low, start) in _LEFT:
        return None
    end = match.end(2) if ago is None else match.end(3)
    pending = None if ago is None else Rolling(int(amount), unit, forward=False)
    return [Found(start, end, _length(amount, unit), pending=pending)], end


@lru_cache(maxsize=1024)
def _length(amount: str, unit: str) -> Duration:
    return Duration(f"P{int(amount)}{_LETTERS[unit]}")
