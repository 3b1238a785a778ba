"""Time expressions that begin with digits: what stands right of the digits says which.

A stroke, a point or a dash makes a day, a month with its year or a range; a colon, `h` or `g` a clock time; a
blank leaves it to the next word (`15 tháng 5`, `6 tháng đầu năm`, `73 năm`, `8 giờ`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.dates.chains import read_chain
from vnreport.families.dates.clocks import read_clock, read_pointed
from vnreport.families.dates.complete import whole_day, whole_length, whole_months, whole_range
from vnreport.families.dates.cues import counts_behind, is_day, is_named_by_type, strong_cue
from vnreport.families.dates.days import read_day
from vnreport.families.dates.durations import read_duration
from vnreport.families.dates.modifiers import left_words
from vnreport.families.dates.months import read_month_year, read_months
from vnreport.families.dates.names import MEMORIAL_DAYS, read_called_lunar
from vnreport.families.dates.points import Point
from vnreport.families.dates.relatives import read_same_period
from vnreport.families.dates.stated import read_point
from vnreport.families.dates.units import one
from vnreport.families.dates.values import Period, Time
from vnreport.families.dates.years import read_bare_year
from vnreport.patterns import BLANK, END, GAP
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.scan import Reader, Reading
    from vnreport.text import View

__all__ = [
    "read_bare_year_behind",
    "read_clock_figures",
    "read_day_behind",
    "read_fraction",
    "read_lettered",
    "read_marked",
    "read_same_period_figures",
    "read_spaced",
]

_INSIDE = frozenset("/.,-:+&@#_")


def _stands_free(low: str, start: int) -> bool:
    """Whether digits begin something: they are not inside a number, a symbol or a word."""
    if not start:
        return True
    before = low[start - 1]
    if before.isalnum():
        return False
    if before not in _INSIDE or start == 1:
        return True
    # A dash or a stroke may part columns or begin a line: "- 15/5/2016".
    return before in "-/" and low[start - 2] in " \n(" and (before == "/" or low[start - 2] != " ")


# --- digits and a blank -----------------------------------------------------------------------------------

_NEXT = re.compile(rf"{GAP}([^\W\d_]{{1,6}}|[-(/])")


def read_spaced(view: View, start: int, end: int) -> Reading | None:
    """Digits with a blank or the end of a line behind them: the next word tells which reader they need."""
    if end - start > 4 or view.low[end + 1 : end + 2] not in _NEXT_LETTERS:
        return None
    match = _NEXT.match(view.low, end, end + 20)
    reader = None if match is None else _BEHIND_BLANK.get(match[1])
    if reader is None or not _stands_free(view.low, start):
        return None
    return reader(view, start, end)


def _read_counted(view: View, start: int, end: int) -> Reading | None:
    """Months of a year, a day before `tháng`, or a length of time."""
    whole = whole_length(view, start) or whole_months(view, start)
    if whole is not None:
        return whole
    if view.low.startswith("năm", end + 1):
        return _plan(view, start) or one(read_duration(view, start))
    if end - start <= 2:
        months = read_months(view, start)
        reading = _day_before_month(view, start) if months is None else read_chain(view, months)
        if reading is not None:
            return reading
    return one(read_duration(view, start))


_DAY_BEFORE_MONTH = re.compile(
    rf"[0-9]{{1,2}}{GAP}tháng{GAP}[^\W_]{{1,5}}(?:{GAP}hai|{GAP}một)?,?{GAP}(?:năm{GAP})?[12][0-9]{{3}}{END}"
)


def _day_before_month(view: View, start: int) -> Reading | None:
    """`7 tháng 5 năm 1954` without `ngày`: only with its year."""
    if _DAY_BEFORE_MONTH.match(view.low, start, start + 48) is None:
        return None
    point = read_day(view, start, start)
    return None if point is None or point.year is None else read_chain(view, point)


# The years of a plan: "kế hoạch 5 năm 2021-2025", "5 năm (2016 - 2020)", "trong 3 năm 1920-1922".
_PLAN = re.compile(
    rf"[0-9]{{1,2}}{GAP}năm[,:]?{GAP}\(?(?:từ{GAP})?(?=[12][0-9]{{3}}{BLANK}(?:-|đến){BLANK}[12][0-9]{{3}}{END})"
)


def _plan(view: View, start: int) -> Reading | None:
    match = _PLAN.match(view.low, start, start + 28)
    if match is None:
        return None
    chain = whole_range(view, match.end())
    if chain is None:
        point = read_bare_year(view, match.end())
        chain = None if point is None else read_chain(view, point)
    return chain if chain is not None and _is_period_at(chain, start) else None


def _is_period_at(chain: Reading, start: int) -> bool:
    return chain[0][0].start == start and isinstance(chain[0][0].value, Period)


def _read_hours(view: View, start: int, _end: int) -> Reading | None:
    return _clocks(view, start) or one(read_duration(view, start))


def _read_joined(view: View, start: int, end: int) -> Reading | None:
    """Digits before a dash or `đến`: years, days or lengths that make a range."""
    chain = _year_range(view, start) if end - start == 4 else _day_range(view, read_day(view, start, start))
    return chain or one(read_duration(view, start))


def _year_range(view: View, start: int) -> Reading | None:
    """`2012 - 2020`; figures that count something behind them are years only with a label: `1900 - 2000 người`."""
    whole = whole_range(view, start)
    if whole is not None:
        return whole
    point = read_bare_year(view, start)
    chain = None if point is None else read_chain(view, point)
    if chain is not None and chain[0][0].start == start and counts_behind(view.low, chain[1]):
        return None
    return chain


def _day_range(view: View, point: Point | None) -> Reading | None:
    """`1 - 5/6/2024`: a bare day that borrows from the end of its range, which has its year or a cue."""
    chain = None if point is None or not point.digits_only else read_chain(view, point)
    if chain is None or point is None or not _is_period_at(chain, start := point.start):
        return None
    dated = isinstance(chain[0][0].value, Period) and chain[0][0].value.first is not None
    return chain if dated or strong_cue(view.low, start) else None


# --- digits and a mark ------------------------------------------------------------------------------------

# The stamp of a digital signature (a day, the clock to the second, the offset of the zone) is no part of the text.
_STAMP_CLOCK = re.compile(rf"[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}}[”\"]?{GAP}[+-][0-9]{{2}}:[0-9]{{2}}")
_STAMP = re.compile(rf"[ ]{{0,64}}(?:\r?\n[ ]{{0,64}})?{_STAMP_CLOCK.pattern}")
_STAMP_REACH = 160

# The first letters of the units of time; a blank may be a second one.
_UNIT_LETTERS = frozenset(("n", "t", "g", "p", " ", "\n", "\r", ""))


def read_marked(view: View, start: int, end: int) -> Reading | None:
    """Digits before a stroke, a point or a dash: a day, a month with its year, or a range."""
    low = view.low
    if not _digit_follows(low, end + 1) or (length := end - start) > 4 or not _stands_free(low, start):
        return None
    mark = low[end]
    if mark == "/" and length < 3 and _is_share(low, end + 1):
        return None
    if mark == "." and low[end + 1 : end + 4].isdecimal() and end + 4 < len(low):
        counts = low[end + 4] == " " and low[end + 5 : end + 6] not in _UNIT_LETTERS
        return None if counts else read_fraction(view, start, end)
    if length > 2:
        return _read_dashed(view, start, length) if mark == "-" else None
    whole = whole_day(view, start)
    if whole is not None and "+0" not in low[whole[1] : whole[1] + _STAMP_REACH]:
        return whole
    return _short_marked(view, start, end)


def _read_dashed(view: View, start: int, length: int) -> Reading | None:
    """Three or four digits before a dash: years, the day of ISO 8601, or lengths that make a range."""
    if length == 4:
        whole = whole_range(view, start)
        if whole is not None:
            return whole
        point = read_day(view, start, start)
        if point is not None:
            return _full_day(view, point)
    return _read_joined(view, start, start + length)


def _short_marked(view: View, start: int, end: int) -> Reading | None:
    """One or two digits before a mark."""
    point = read_day(view, start, start)
    if point is not None and point.year is not None:
        return _full_day(view, point)
    if point is not None and not point.digits_only:
        return _day_and_month(view, point)
    mark = view.low[end]
    if mark == ".":
        return one(read_pointed(view, start))
    month = read_month_year(view, start)
    if month is not None:
        return None if is_named_by_type(view.low, start) else read_chain(view, month)
    if mark != "-":
        return None
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
    if _LONG_NUMBER.match(view.low, start, start + 24) is None or not _stands_free(view.low, start):
        return None
    return one(read_duration(view, start))


def _is_share(low: str, at: int) -> bool:
    """Whether two figures stand there that are no month and do not begin a year."""
    figures = low[at : at + 2]
    return figures > "12" and figures.isdecimal() and len(figures) == 2 and not low[at + 2 : at + 3].isdecimal()


def _digit_follows(low: str, at: int) -> bool:
    """A digit, or a digit behind blanks; the pattern that is tried next looks closer."""
    first = low[at : at + 1]
    if first not in _BLANKS:
        return "0" <= first <= "9"
    following = low[at : at + 3].lstrip(_BLANKS)[:1]
    return "0" <= following <= "9" or (not following and bool(first))


_BLANKS = " \r\n"


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
    if not stroke:
        return one(read_pointed(view, start))
    # Without a cue of its own a day counts where it is one end of a range that is dated, or known to all.
    memorial = (point.month, point.day) in MEMORIAL_DAYS
    chain = read_chain(view, point, 2)
    if chain is None or not _is_period_at(chain, start):
        return None
    return chain if point.year is not None or (memorial and not counts_behind(low, chain[1])) else None


# --- clocks -----------------------------------------------------------------------------------------------

_TO_CLOCK = re.compile(rf"{BLANK}-{BLANK}(?=[0-9])")


def read_clock_figures(view: View, start: int, end: int) -> Reading | None:
    """Digits before a colon, `h` or `g`."""
    if end - start > 2 or not _stands_free(view.low, start):
        return None
    stamp = _STAMP_CLOCK.match(view.low, start, start + 24)
    return _clocks(view, start) if stamp is None else ([], stamp.end())


def _clocks(view: View, start: int) -> Reading | None:
    """A clock time, and the one behind its dash: `7h30-11h`."""
    found = read_clock(view, start)
    if found is None:
        return None
    dash = _TO_CLOCK.match(view.low, found.end, found.end + 8)
    second = None if dash is None else read_clock(view, dash.end())
    return ([found], found.end) if second is None else ([found, _after_noon(found, second)], second.end)


_NOON = "12:00"


def _after_noon(first: Found, second: Found) -> Found:
    """`12h30-5h` ends in the afternoon: behind noon the second clock runs on in the same half of the day."""
    one, two = first.value, second.value
    if not (isinstance(one, Time) and isinstance(two, Time) and two.iso < _NOON <= one.iso):
        return second
    later = f"{int(two.iso[:2]) + 12}{two.iso[2:]}"
    return Found(second.start, second.end, Time(later)) if later > one.iso else second


# --- digits behind a word ---------------------------------------------------------------------------------

_CLAUSE_ENDS = re.compile(rf"{BLANK}(?:[.,;:)\n]|$|-|(?:là|đạt|có|và|trở|so|còn|tăng|giảm|ước|của|đến){END})")


def read_bare_year_behind(view: View, start: int, end: int) -> Reading | None:
    """Four digits behind `đến`, `từ`, `hết` and the like: a year where a clause may end behind them."""
    point = read_bare_year(view, start) if end - start == 4 else None
    if point is None or not left_words(view.low, start, 1):
        return None
    chain = read_chain(view, point)
    if chain is None and 1990 <= (point.year or 0) <= 2060 and _CLAUSE_ENDS.match(view.low, end, end + 8):
        point.digits_only = False
        return read_chain(view, point)
    return chain


def read_day_behind(view: View, start: int, _end: int) -> Reading | None:
    """Digits behind `ngày` where its word was claimed with what stands before it: `CÔNG BÁO/Số 290/Ngày 29-05-2026`."""
    low = view.low
    begin = low.rfind("ngày", max(0, start - 12), start)
    gap = low[begin + len("ngày") : start]
    if begin < 1 or low[begin - 1] not in "/.:(" or gap.strip() or gap.count("\n") > 1:
        return None
    whole = whole_day(view, begin)
    if whole is not None:
        return whole
    point = read_day(view, start, begin)
    return None if point is None else read_chain(view, point)


def read_same_period_figures(view: View, start: int, end: int) -> Reading | None:
    """`cùng kỳ 2023`."""
    if end - start != 4 or view.low.find("cùng", max(0, start - 20), start) < 0:
        return None
    return one(read_same_period(view, start))


def read_lettered(view: View, start: int, end: int) -> Reading | None:
    """`T6/2024` and `Q1/2024`: the unit is the letter directly before the digits."""
    if end - start > 2 or view.low[start - 1 : start] not in ("t", "q"):
        return None
    point = read_point(view, start - 1)
    return None if point is None else read_chain(view, point)


_BEHIND_BLANK: dict[str, Reader] = {
    **dict.fromkeys(
        ("năm", "tháng", "tuần", "ngày", "quý", "thập", "thế", "thiên", "phút", "giây", "đầu", "cuối", "("),
        _read_counted,
    ),
    **dict.fromkeys(("giờ", "tiếng", "rưỡi", "kém", "h"), _read_hours),
    **dict.fromkeys(("đến", "tới", "hoặc", "-"), _read_joined),
    "/": read_marked,
}
"""What reads digits, by the word or the sign behind their blank."""

_NEXT_LETTERS = frozenset({key[0] for key in _BEHIND_BLANK} | set(" \r\n"))
