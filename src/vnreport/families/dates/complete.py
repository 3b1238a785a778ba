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
from vnreport.families.dates.durations import MOST_WORDS, NOT_COUNTED, length_modifier
from vnreport.families.dates.grammar import plausible_year
from vnreport.families.dates.labels import with_label
from vnreport.families.dates.modifiers import (
    MODIFIERS,
    PERIOD_MODS,
    day_modifier,
    endings,
    left_modifier,
    left_words,
    modifier,
    nearest_word,
    said_by,
)
from vnreport.families.dates.names import anniversary
from vnreport.families.dates.pending import NARRATIVE, YEAR_MISSING, Rolling
from vnreport.families.dates.points import Point
from vnreport.families.dates.values import Duration, Period
from vnreport.patterns import END, GAP, OPEN_GAP
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.families.dates.values import Date
    from vnreport.scan import Reading
    from vnreport.text import View

__all__ = [
    "ALONE",
    "WORD_GAP",
    "YEAR4",
    "whole_day",
    "whole_day_and_month",
    "whole_length",
    "whole_month",
    "whole_months",
    "whole_plan",
    "whole_range",
    "whole_year",
    "year_over_new_year",
]

# What goes on with a list or a range, or is a modifier on the right. It is a little too wide: what it stops here the
# general reader looks at more closely. One blank, the commonest gap, is tried first.
WORD_GAP = rf"(?:[ ]|{GAP})"
_OPEN = r"[ ]{0,4}+(?:\n[ ]{0,4}+)?+"
_NOT_YEARS = rf"[0-9i]|ngày{OPEN_GAP}[0-9lio]|nửa|th[áả]ng|tuần|qu[ýí]|[tq][0-9]"
_POINT = rf"(?:{_NOT_YEARS}|n[ăá]m{GAP}(?:[0-9m]|tài|ngân|kế))"
_TO = rf"(?:cho{WORD_GAP})?(?:đến|tới){WORD_GAP}(?!nay{END})"


def _alone(listed: str = _POINT) -> str:
    return rf"""
    (?!
        [^\W_]
    |   [.,/][0-9]
    |   (?=[-\s,;%&]){_OPEN}
        (?:
            [,;]{_OPEN}(?=[vđtcnqi0-9])(?:(?:và{WORD_GAP})?{listed}|{_TO})
        |   (?=[-đtcvh&0-9%])
            (?:
                -{_OPEN}{_POINT}
            |   (?:và|hoặc|hay|&){WORD_GAP}{listed}
            |   {_TO}
            |   trở{WORD_GAP}
            |   về{WORD_GAP}trước
            |   %
            |   [0-9]{{2}}:[0-9]{{2}}:  # the stamp of a signature is no date
            )
        )
    )
"""


ALONE = _alone()
YEAR4 = r"(?:19|20)[0-9]{2}"
_SPACE = r"(?:[ ]|\n)"
_REACH = 64

# A year in a list of years borrows nothing from the others, so it is read alone.
_AMONG_YEARS = _alone(rf"(?:{_NOT_YEARS}|n[ăá]m{GAP}(?!{YEAR4}{END})(?:[0-9m]|tài|ngân|kế))")
_YEAR = re.compile(rf"năm[ ]({YEAR4}){_AMONG_YEARS}", re.VERBOSE)
_DAY = re.compile(
    rf"""
    (?:ngày{WORD_GAP})?([0-9]{{1,2}})
    (?:
        (?P<mark>[/.-])([0-9]{{1,2}})(?P=mark)([0-9]{{4}})
    |   {WORD_GAP}tháng{WORD_GAP}([0-9]{{1,2}}){WORD_GAP}năm{WORD_GAP}([0-9]{{4}})
    )
    {ALONE}
    """,
    re.VERBOSE,
)
_DAY_AND_MONTH = re.compile(
    rf"""
    (?:ngày{WORD_GAP})?([0-9]{{1,2}})
    (?:
        [/.-]([0-9]{{1,2}})(?![ ]{{0,4}}(?:[/-]|\.[ ]{{0,4}}[0-9]))
    |   {WORD_GAP}tháng{WORD_GAP}([0-9]{{1,2}})(?!{OPEN_GAP},?{OPEN_GAP}[0-9/-])
    )
    {ALONE}
    (?!{OPEN_GAP},?{OPEN_GAP}(?:của{WORD_GAP})?n[ăáãằ]m{WORD_GAP})
    (?!{OPEN_GAP}\(?âm)
    """,
    re.VERBOSE,
)
_RANGE = re.compile(rf"({YEAR4})[ ]{{0,4}}-[ ]{{0,4}}({YEAR4}){ALONE}", re.VERBOSE)
_OVER_NEW_YEAR = re.compile(rf"({YEAR4})/({YEAR4}){END}(?![.,/-][0-9])(?![/%])")
_PLAN = re.compile(rf"([0-9]{{1,2}})[ ]năm[ ]({YEAR4})[ ]?-[ ]?({YEAR4}){ALONE}", re.VERBOSE)
_MONTH = re.compile(
    rf"(?:tháng[ ]([0-9]{{1,2}})|qu[ýí][ ](iii|ii|iv|i|[1-4]))(?:/|[ ]năm[ ])({YEAR4}){ALONE}", re.VERBOSE
)
_MONTHS = re.compile(
    rf"""
    ([0-9]{{1,2}}){_SPACE}tháng{_SPACE}(đầu|cuối){_SPACE}năm
    (?:[ ]({YEAR4})|(?!{GAP}(?:[0-9]|học|tài|ngân|nay|ngoái|trước|sau|tới)))
    {ALONE}
    """,
    re.VERBOSE,
)
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def whole_year(view: View, start: int) -> Reading | None:
    """`năm 2020`; what `những` makes of it is left to others."""
    low = view.low
    match = _YEAR.match(low, start, start + _REACH)
    if match is None:
        return None
    beside = low[start - 3 : start]
    if beside in _BEFORE_YEAR or beside[1:].isspace():
        return _year_behind(low, match, nearest_word(low, start))
    end = match.end()
    return [Found(start, end, _year(match[1], None))], end


def _year_behind(low: str, match: re.Match[str], near: str) -> Reading | None:
    """A year behind a word that may say something of it."""
    start, end = match.span()
    mod = None
    if near in MODIFIERS:
        mod = said_by(low, start, end, near)
    elif near == "những":
        return None
    elif near in _SAME_PERIOD and low.find("cùng", max(0, start - 24), start) >= 0:
        return _same_period(low, start, end, match[1])
    return [Found(start, end, _year(match[1], mod))], end


_SAME_PERIOD = frozenset(("kỳ", "kì", "ký", "của"))
_CUNG_KY = " cùng kỳ "


def _same_period(low: str, start: int, end: int, year: str) -> Reading | None:
    """`cùng kỳ năm 2023`: its two words belong to the span, and no modifier stands before them."""
    if not low.endswith(_CUNG_KY, 0, start) or low[end : end + 12].lstrip(" \n").startswith("đó"):
        return None
    return [Found(start - len(_CUNG_KY) + 1, end, _year(year, None))], end


_BEFORE_YEAR = endings(("những", *_SAME_PERIOD, *MODIFIERS))


@lru_cache(maxsize=1024)
def _year(year: str, mod: str | None) -> Date:
    return Point(0, 0, "year", int(year)).value(mod)


def whole_day(view: View, start: int) -> Reading | None:
    """`ngày 15/5/2016`, `ngày 05 tháng 01 năm 2020`, with or without `ngày`."""
    match = _DAY.match(view.low, start, start + _REACH)
    if match is None:
        return None
    day, _, month, year, month_word, year_word = match.groups()
    value = _day(day, month or month_word, year or year_word, day_modifier(view.low, start, match.end()))
    return None if value is None else ([Found(start, match.end(), value)], match.end())


@lru_cache(maxsize=4096)
def _day(day: str, month: str, year: str | None, mod: str | None) -> Date | None:
    stated = None if year is None else int(year)
    point = Point(0, 0, "day", stated, int(month), int(day))
    return point.value(mod) if point.exists and (stated is None or plausible_year(stated)) else None


def whole_day_and_month(view: View, start: int) -> Reading | None:
    """`ngày 15/5`, `ngày 20 tháng 9`, or `15/5` behind a cue; the context has to supply the year."""
    low = view.low
    match = _DAY_AND_MONTH.match(low, start, start + _REACH)
    if match is None:
        return None
    end = match.end()
    value = _day(match[1], match[2] or match[3], None, day_modifier(low, start, end))
    if value is None:
        return None
    return [Found(start, end, value, pending=None if is_every_year(low, start, end) else YEAR_MISSING)], end


def whole_range(view: View, start: int) -> Reading | None:
    """`2016 - 2020` with its label (`giai đoạn`, `nhiệm kỳ`) and the brackets behind the label, or without."""
    low = view.low
    match = _RANGE.match(low, start, start + _REACH)
    if match is None:
        return None
    first, last = match.groups()
    if first >= last:
        return None
    begin, end, label = with_label(view, start, match.end())
    if begin == start and counts_behind(low, end):
        return None
    mod = None
    if label is not None:
        mod = left_modifier(low, begin, end) if end == match.end() else modifier(low, begin, end)
    return [Found(begin, end, _range(first, last, label, mod if mod in PERIOD_MODS else None))], end


def year_over_new_year(view: View, start: int) -> Reading | None:
    """`niên vụ 2023/2024`: two years that follow each other, with a stroke between and a label before."""
    low = view.low
    match = _OVER_NEW_YEAR.match(low, start, start + _REACH)
    if match is None or int(match[2]) != int(match[1]) + 1:
        return None
    begin, end, label = with_label(view, start, match.end())
    if label is None:
        return None
    mod = modifier(low, begin, end)
    return [Found(begin, end, _range(match[1], match[2], label, mod if mod in PERIOD_MODS else None))], end


def whole_plan(view: View, start: int) -> Reading | None:
    """`5 năm 2021-2025`: the number of years is the label of the period."""
    low = view.low
    match = _PLAN.match(low, start, start + _REACH)
    if match is None or not match[2] < match[3]:
        return None
    end = match.end()
    mod = left_modifier(low, start, end)
    value = _range(match[2], match[3], f"{match[1]} năm", mod if mod in PERIOD_MODS else None)
    return [Found(start, end, value)], end


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
    pending = None if year is not None or is_every_year(view.low, start, end) else NARRATIVE
    return [Found(start, end, value, pending=pending)], end


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

# A length ends its clause, or a word follows that says nothing about it: "5 năm và", "5 năm sau khi", "5 năm trở lên".
_LENGTH = re.compile(
    rf"""
    ([0-9]{{1,4}}){_SPACE}(năm|tháng|tuần|ngày)
    (?:[ ](qua){END})?
    (?:
        {WORD_GAP}(?:(?:và|trước|sau)(?=[ ][^\W\d_])|trở(?=[ ](?:lên|xuống){END})|([^\W\d_]{{1,8}}){END})
    |   (?=[ ]?[^\w\s,:/(*-]|,[ ](?!từ)[^\W\d_]|[ ]\((?!từ)[^\W\d_]|/[^\W\d_]|\n\n|\Z)
    )
    """,
    re.VERBOSE,
)

# Words that follow a length and belong to it, count something else, or make it a date.
_SPEAKING = frozenset(
    (
        "rưỡi", "và", "đến", "tới", "hoặc", "vừa", "qua", "gần", "sắp", "tiếp", "kế", "trở", "tuổi", "công", "lương",
        "hội", "lễ", "hành", "truyền", "xanh", "tín", "chủ", "thứ", "đêm", "trước", "sau", "nữa", "từ", "học",
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
        "là", "sau", "đầy", "từ", "đủ",
    )
)  # fmt: skip
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
    at = match.start(2)
    if low[at - 1] == "\n" and view.norm[at].isupper():
        return None
    end = match.end(2) if ago is None else match.end(3)
    mod = None
    near = view.left_word(start)
    if not near or near in _LENGTH_MODIFYING or near in NOT_COUNTED:
        near = nearest_word(low, start)
        if near in NOT_COUNTED:
            return None
        if near in _LENGTH_MODIFYING:
            mod = length_modifier(low, left_words(low, start, MOST_WORDS), end)
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
