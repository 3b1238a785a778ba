"""Time expressions in figures with a mark between them: a stroke, a point or a dash.

A mark makes a day, a month with its year or a range; whether it does, the words around it say.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.dates.chains import may_go_on, read_chain
from vnreport.families.dates.clocks import read_pointed
from vnreport.families.dates.complete import whole_day, whole_day_and_month, whole_range, year_over_new_year
from vnreport.families.dates.complete_ranges import whole_days
from vnreport.families.dates.cues import STRONG_CUES, counts_behind, is_day, is_named_by_type, strong_cue
from vnreport.families.dates.days import read_day
from vnreport.families.dates.durations import read_duration
from vnreport.families.dates.months import read_month_year
from vnreport.families.dates.names import MEMORIAL_DAYS, read_called_lunar
from vnreport.families.dates.points import Point
from vnreport.families.dates.stated import BEGINNINGS
from vnreport.families.dates.units import one
from vnreport.families.dates.values import Period
from vnreport.families.dates.years import read_bare_year
from vnreport.patterns import BLANK, END, GAP

if TYPE_CHECKING:
    from vnreport.scan import Reading
    from vnreport.text import View

__all__ = [
    "FRACTION",
    "FREE",
    "MARKED",
    "POINTED",
    "STAMP_CLOCK",
    "is_period_at",
    "read_fraction",
    "read_joined",
    "read_marked",
    "read_pointed_figures",
    "stands_free",
]

FREE = frozenset((" ", "\n", "(", ""))
_INSIDE = frozenset("/.,-:+&@#_")


def stands_free(low: str, start: int) -> bool:
    """Whether digits begin something: they are not inside a number, a symbol or a word."""
    before = low[start - 1 : start]
    if before in FREE:
        return True
    if before.isalnum():
        return False
    if before not in _INSIDE or start == 1:
        return True
    # A dash or a stroke may part columns or begin a line: "- 15/5/2016".
    return before in "-/" and low[start - 2] in " \n(" and (before == "/" or low[start - 2] != " ")


# --- a range ------------------------------------------------------------------------------------------------


def is_period_at(chain: Reading, start: int) -> bool:
    """Whether a list or a range begins with a period that begins there."""
    return chain[0][0].start == start and isinstance(chain[0][0].value, Period)


def read_joined(view: View, start: int, end: int) -> Reading | None:
    """Digits before a dash or `đến`: years, days or lengths that make a range."""
    if not _joins_on(view.low, end):
        return None
    chain = _year_range(view, start) if end - start == 4 else _day_range(view, read_day(view, start, start))
    return chain or one(read_duration(view, start))


def _joins_on(low: str, end: int) -> bool:
    """Whether figures, or the first letters of a unit of the calendar, stand behind a dash, if it is one."""
    beside = low[end : end + 24].lstrip(" \n")
    if beside[:1] != "-":
        return True
    behind = beside[1:].lstrip(" \n")
    return behind[:1] in _DIGITS or behind[:2] in BEGINNINGS


def _year_range(view: View, start: int) -> Reading | None:
    """`2012 - 2020`; figures that count something behind them are years only with a label: `1900 - 2000 người`."""
    point = read_bare_year(view, start)
    chain = None if point is None else read_chain(view, point)
    if chain is not None and chain[0][0].start == start and counts_behind(view.low, chain[1]):
        return None
    return chain


def _day_range(view: View, point: Point | None) -> Reading | None:
    """`1 - 5/6/2024`: a bare day that borrows from the end of its range, which has its year or a cue."""
    chain = None if point is None or not point.digits_only else read_chain(view, point)
    if chain is None or point is None or not is_period_at(chain, start := point.start):
        return None
    dated = isinstance(chain[0][0].value, Period) and chain[0][0].value.first is not None
    return chain if dated or strong_cue(view.low, start) else None


# --- a mark -------------------------------------------------------------------------------------------------

# The stamp of a digital signature (a day, the clock to the second, the offset of the zone) is no part of the text.
STAMP_CLOCK = re.compile(rf"[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}[”\"]?{GAP}[+-][0-9]{{2}}:[0-9]{{2}}")
_STAMP = re.compile(rf"[ ]{{0,64}}(?:\n[ ]{{0,64}})?{STAMP_CLOCK.pattern}")
_STAMP_REACH = 160

_DIGITS = frozenset("0123456789")
_BLANKS = frozenset(" \n")

MARKED = frozenset(
    (*(f"{mark}{digit}" for mark in "/-" for digit in _DIGITS), *(mark + blank for mark in "/-." for blank in _BLANKS))
)
POINTED = frozenset(f".{digit}" for digit in _DIGITS)
FRACTION = frozenset(f",{digit}" for digit in _DIGITS)
"""What stands right of the digits that `read_marked`, `read_pointed_figures` and `read_fraction` may read."""


def read_marked(view: View, start: int, end: int) -> Reading | None:
    """Digits before a stroke, a point or a dash: a day, a month with its year, or a range."""
    low = view.low
    following = low[end + 1 : end + 2]
    if following == " ":
        following = low[end + 2 : end + 3]
    if following not in _DIGITS and (following not in _BLANKS or not _digit_follows(low, end + 1)):
        return None
    length = end - start
    if length > 4 or (low[start - 1 : start] not in FREE and not stands_free(low, start)):
        return None
    if length > 2:
        return _long_marked(view, start, end)
    return None if _is_no_day(low, start, end) else _short_marked(view, start, end)


def read_pointed_figures(view: View, start: int, end: int) -> Reading | None:
    """Digits before a point and a digit: a group of thousands counts time or is not ours, else as `read_marked`."""
    low = view.low
    behind = end + 4
    if not low[end + 1 : behind].isdecimal() or behind >= len(low):
        return read_marked(view, start, end)
    beside = low[behind + 1 : behind + 4]
    if low[behind] == " " and beside not in _UNITS_BEGIN and beside[:1] not in _BLANKS:
        return None
    return read_fraction(view, start, end)


def _long_marked(view: View, start: int, end: int) -> Reading | None:
    """Three or four digits before a mark: years on both sides of it, or what a dash makes a range."""
    mark = view.low[end]
    if mark == "-":
        return whole_range(view, start) or _read_dashed(view, start, end - start)
    return year_over_new_year(view, start) if mark == "/" and end - start == 4 else None


# "2.1. Định mức", "1.1.3 Rà soát": the numbers of headings, which are days only behind a cue.
_HEADING = re.compile(rf"\.(?:[0-9](?![0-9])|[0-9]{{2}}(?=\.))(?!{BLANK}\.{BLANK}[0-9]{{2}})")
_PERCENTS = re.compile(r"-[0-9]{1,3}(?:,[0-9]{1,4})?%")


def _is_no_day(low: str, start: int, end: int) -> bool:
    """Whether a look behind the mark tells that one or two figures are no day: a share, a heading, percentages."""
    mark = low[end]
    if mark == "/":
        return _is_share(low, start, end)
    if mark == ".":
        return _HEADING.match(low, end, end + 16) is not None and not strong_cue(low, start)
    return _PERCENTS.match(low, end, end + 12) is not None


def _digit_follows(low: str, at: int) -> bool:
    """Whether a digit may stand behind the blanks that begin there; the patterns that are tried next look closer."""
    following = low[at : at + 3].lstrip(" \n")[:1]
    return following in _DIGITS or not following


_UNITS_BEGIN = frozenset(("năm", "thá", "tuầ", "ngà", "giờ", "phú", "giâ", "thậ", "thế"))


def _read_dashed(view: View, start: int, length: int) -> Reading | None:
    """Three or four digits before a dash: years, the day of ISO 8601, or lengths that make a range."""
    if length == 4:
        point = read_day(view, start, start)
        if point is not None:
            return _full_day(view, point)
    return read_joined(view, start, start + length)


def _short_marked(view: View, start: int, end: int) -> Reading | None:
    """One or two digits before a mark."""
    whole = _whole_day(view, start)
    if whole is not None:
        return whole
    point = read_day(view, start, start)
    if point is not None and point.year is not None and "năm" not in view.low[start : point.end]:
        return _full_day(view, point)
    if point is not None and not point.digits_only:
        return _day_and_month(view, point)
    mark = view.low[end]
    if mark == ".":
        return one(read_pointed(view, start))
    month = read_month_year(view, start)
    if month is not None:
        return None if is_named_by_type(view.low, start) else read_chain(view, month)
    return _dashed(view, start, end, point) if mark == "-" else None


def _whole_day(view: View, start: int) -> Reading | None:
    """A day with its year that is not that of a stamp, one without behind a strong cue, two days: the short ways."""
    low = view.low
    day = whole_day(view, start)
    if day is not None and "+0" not in low[day[1] : day[1] + _STAMP_REACH]:
        return day
    cued = view.left_word(start) in STRONG_CUES and strong_cue(low, start)
    if cued and (called := whole_day_and_month(view, start)) is not None:
        return called
    return whole_days(view, start) if day is None else None


def _dashed(view: View, start: int, end: int, point: Point | None) -> Reading | None:
    """Two months of one year, two days, or two lengths."""
    return _month_range(view, start, end) or _day_range(view, point) or one(read_duration(view, start))


_MONTH_BEHIND = re.compile(rf"-(?P<month>1[0-2]|0?[1-9])/(?:19|20)[0-9]{{2}}{END}(?![-/])")


def _month_range(view: View, start: int, end: int) -> Reading | None:
    """`11-12/2017`: two months of one year, as tables write them."""
    match = _MONTH_BEHIND.match(view.low, end, end + 12)
    month = int(view.low[start:end])
    if match is None or not 1 <= month < int(match["month"]) or is_named_by_type(view.low, start):
        return None
    return read_chain(view, Point(start, end, "month", month=month, digits_only=True), 2)


_LONG_NUMBER = re.compile(
    rf"[0-9]{{1,3}}(?:,[0-9]{{1,2}}|(?:\.[0-9]{{3}}){{1,2}}){GAP}(?:năm|tháng|tuần|ngày|giờ|phút|giây|thập|thế){END}"
)


def read_fraction(view: View, start: int, _end: int) -> Reading | None:
    """A grouped number or one with decimals is a time expression only before a unit of time: `1,5 năm`."""
    low = view.low
    if _LONG_NUMBER.match(low, start, start + 24) is None or not stands_free(low, start):
        return None
    return one(read_duration(view, start))


# Two figures that are no month and do not begin a year, or such as may count the word behind them.
_SHARE = re.compile("(?P<more>1[3-9]|[2-9][0-9])(?![0-9])|[0-9]{1,2}(?=[ ])")


def _is_share(low: str, start: int, end: int) -> bool:
    """Whether the figures behind the stroke are no month, or count what follows them, without a cue before."""
    match = _SHARE.match(low, end + 1, end + 4)
    if match is None:
        return False
    return match["more"] is not None or (counts_behind(low, match.end()) and not strong_cue(low, start))


def _full_day(view: View, point: Point) -> Reading | None:
    """A day with its year. Two figures for the year need a day that exists and, behind points, a cue."""
    low = view.low
    stamp = _STAMP.match(low, point.end, point.end + _STAMP_REACH)
    if stamp is not None:
        return [], stamp.end()
    written = low[point.start : point.end]
    if _FOUR.search(written) is None and not (point.exists and ("." not in written or strong_cue(low, point.start))):
        return None
    return read_chain(view, point)


_FOUR = re.compile("[0-9]{4}")


def _day_and_month(view: View, point: Point) -> Reading | None:
    """A day without its year: the words around it have to say that it is one."""
    low = view.low
    start, end = point.start, point.end
    if low.startswith("âm", end + 1) and (lunar := read_called_lunar(view, start)) is not None:
        return [lunar], lunar.end
    cued, exists, stroke = strong_cue(low, start), point.exists, "/" in low[start:end]
    if exists and (cued or (stroke and is_day(low, start, end, point.month or 0, point.day or 0))):
        return read_chain(view, point)
    if cued and stroke:
        return read_chain(view, point, 1)
    if stroke:
        return _range_of_days(view, point)
    return one(read_duration(view, start) if "-" in low[start:end] else read_pointed(view, start))


def _range_of_days(view: View, point: Point) -> Reading | None:
    """A day without a cue counts where it is one end of a range that is dated, or known to all, or no fraction."""
    low = view.low
    if not may_go_on(low, point.end):
        return None
    chain = read_chain(view, point, 2)
    if chain is None or not is_period_at(chain, point.start):
        return None
    if point.year is not None:
        return chain
    day = (point.month, point.day) in MEMORIAL_DAYS or (point.day or 0) > _MOST_MONTHS
    return chain if day and not is_named_by_type(low, point.start) and not counts_behind(low, chain[1]) else None


_MOST_MONTHS = 12
