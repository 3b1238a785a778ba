"""Time expressions that begin with digits: what stands right of the digits says which.

A blank leaves it to the next word (`15 tháng 5`, `6 tháng đầu năm`, `73 năm`, `8 giờ`); a colon, `h` or `g` make a
clock time. Strokes, points and dashes have a file of their own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.dates.chains import read_chain
from vnreport.families.dates.clocks import read_clock
from vnreport.families.dates.complete import whole_day, whole_length, whole_months, whole_plan, whole_range
from vnreport.families.dates.days import read_day
from vnreport.families.dates.durations import read_duration, read_hours
from vnreport.families.dates.marks import FREE, STAMP_CLOCK, is_period_at, read_joined, read_marked, stands_free
from vnreport.families.dates.modifiers import left_word, left_words
from vnreport.families.dates.months import read_months
from vnreport.families.dates.relatives import read_same_period
from vnreport.families.dates.stated import read_point
from vnreport.families.dates.units import one
from vnreport.families.dates.values import Time
from vnreport.families.dates.years import read_bare_year
from vnreport.patterns import BLANK, END, GAP
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.scan import Reader, Reading
    from vnreport.text import View

__all__ = [
    "SPACED",
    "read_bare_year_behind",
    "read_clock_figures",
    "read_day_behind",
    "read_lettered",
    "read_part_of_bare_year",
    "read_same_period_figures",
    "read_spaced",
]

# --- digits and a blank -----------------------------------------------------------------------------------

_NEXT = re.compile(rf"{GAP}([^\W\d_]{{1,6}}|[-(/])")


def read_spaced(view: View, start: int, end: int) -> Reading | None:
    """Digits with a blank or the end of a line behind them: the next word tells which reader they need."""
    low = view.low
    beside = low[end + 1 : end + 4]
    if beside not in _NEXT_LETTERS:
        if beside[:1] in _BLANKS:
            beside = low[end + 2 : end + 16].lstrip(" \n")[:3]
        if beside not in _NEXT_LETTERS and beside[:1] not in _NEXT_SIGNS:
            return None
    if end - start > 4:
        return None
    if low[start - 1 : start] not in FREE and not stands_free(low, start):
        return None
    whole = _spaced_whole(view, start, end, beside)
    if whole is not None:
        return whole
    match = _NEXT.match(low, end, end + 20)
    reader = None if match is None else _BEHIND_BLANK.get(match[1])
    return None if reader is None else reader(view, start, end)


def _spaced_whole(view: View, start: int, end: int, beside: str) -> Reading | None:
    """The short way that the first letters behind one blank point to."""
    low = view.low
    if beside[:1] == "-":
        return whole_range(view, start)
    if beside not in _LENGTH_UNITS:
        return None
    if low[end + 5 : end + 6] in _DIGITS:
        return whole_plan(view, start)
    if low[end + 7 : end + 8] in ("đ", "c") and (months := whole_months(view, start)) is not None:
        return months
    return whole_length(view, start)


_BLANKS = frozenset(" \n")
_DIGITS = frozenset("0123456789")
_LENGTH_UNITS = frozenset(("năm", "thá", "tuầ", "ngà"))


def _read_counted(view: View, start: int, end: int) -> Reading | None:
    """Months of a year, a day before `tháng`, or a length of time."""
    if view.low.startswith("năm", end + 1):
        return _plan(view, start) or one(read_duration(view, start))
    if end - start <= 2:
        months = read_months(view, start)
        reading = _day_before_month(view, start) if months is None else read_chain(view, months)
        if reading is not None:
            return reading
    return one(read_duration(view, start))


def _read_slip(view: View, start: int, end: int) -> Reading | None:
    """`6 đầu năm 2024`: the months of a year whose word is left out."""
    months = read_months(view, start) if end - start <= 2 else None
    return None if months is None else read_chain(view, months)


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
    return chain if chain is not None and is_period_at(chain, start) else None


def _read_hours(view: View, start: int, _end: int) -> Reading | None:
    return _clocks(view, start) or one(read_duration(view, start))


# --- clocks -----------------------------------------------------------------------------------------------

_TO_CLOCK = re.compile(rf"{BLANK}-{BLANK}(?=[0-9])")


def read_clock_figures(view: View, start: int, end: int) -> Reading | None:
    """Digits before a colon, `h` or `g`."""
    low = view.low
    if end - start > 2 or (low[start - 1 : start] not in FREE and not stands_free(low, start)):
        return None
    stamp = STAMP_CLOCK.match(low, start, start + 24) if low[end + 3 : end + 4] == ":" else None
    if stamp is not None:
        return [], stamp.end()
    return _clocks(view, start) or (one(read_hours(view, start)) if low[end] == "h" else None)


def _clocks(view: View, start: int) -> Reading | None:
    """A clock time, and the one behind its dash: `7h30-11h`."""
    found = read_clock(view, start)
    if found is None:
        return None
    low, end = view.low, found.end
    dash = _TO_CLOCK.match(low, end, end + 8) if "-" in low[end : end + 5] else None
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

_CLAUSE_ENDS = re.compile(rf"{BLANK}(?:[.,;:)\n]|$|-|(?:là|đạt|có|và|trở|so|còn|tăng|giảm|ước|của|đến|tới){END})")


def read_bare_year_behind(view: View, start: int, end: int) -> Reading | None:
    """Four digits behind `đến`, `từ`, `hết` and the like: a year where a clause may end behind them."""
    point = read_bare_year(view, start) if end - start == 4 else None
    if point is None or not left_word(view.low, start):
        return None
    chain = read_chain(view, point)
    if chain is None and 1990 <= (point.year or 0) <= 2060 and _CLAUSE_ENDS.match(view.low, end, end + 8):
        point.digits_only = False
        return read_chain(view, point)
    return chain


_BEFORE_PART = frozenset(("vào", "đến", "tới", "hết", "từ", "trước", "sau", "khoảng", "trong", "hồi"))


def read_part_of_bare_year(view: View, start: int, end: int) -> Reading | None:
    """Four digits behind `đầu`, `giữa`, `cuối` and a preposition before these: `đến cuối 2025`."""
    words = left_words(view.low, start, 2)
    return read_bare_year_behind(view, start, end) if len(words) > 1 and words[0] in _BEFORE_PART else None


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
        ("năm", "tháng", "tuần", "ngày", "quý", "quí", "thập", "thế", "thiên", "phút", "giây", "("),
        _read_counted,
    ),
    **dict.fromkeys(("đầu", "cuối"), _read_slip),
    **dict.fromkeys(("giờ", "tiếng", "rưỡi", "kém", "h"), _read_hours),
    **dict.fromkeys(("đến", "tới", "hoặc", "-"), read_joined),
    "/": read_marked,
}
"""What reads digits, by the word or the sign behind their blank."""

_NEXT_LETTERS = frozenset(key[:3] for key in _BEHIND_BLANK if len(key) > 2)
_NEXT_SIGNS = frozenset(key for key in _BEHIND_BLANK if len(key) == 1)
SPACED = frozenset(" " + first for key in _BEHIND_BLANK for first in (key[0], key[0].upper())) | {"  ", " \n"}
"""What stands right of the digits that `read_spaced` may read, besides the end of a line: two characters."""
