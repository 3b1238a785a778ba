"""Lists and ranges: parts that state their month and year once, and two ends that make a period.

`ngày 01, 02 và 03/7/2024` are three days, `tháng 5, 6 năm 2021` two months, `29/6 - 02/7/2024` one period whose
first end borrows the year of its second. A label such as `giai đoạn` in front belongs to the period.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.dates.days import read_day
from vnreport.families.dates.edtf import bounds
from vnreport.families.dates.grammar import CONNECTOR
from vnreport.families.dates.labels import with_label
from vnreport.families.dates.modifiers import PERIOD_MODS, day_modifier, modifier
from vnreport.families.dates.months import read_month_number, read_month_year, read_months, read_quarter_number
from vnreport.families.dates.pending import NARRATIVE, YEAR_MISSING, WeekOf, YearWord
from vnreport.families.dates.stated import read_point
from vnreport.families.dates.values import Period
from vnreport.families.dates.years import read_bare_year
from vnreport.patterns import END, GAP
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.families.dates.points import Point
    from vnreport.text import View

__all__ = ["date_of", "is_every_year", "may_go_on", "read_chain"]

MOST_PARTS = 10
"""The longest list; what stands behind is read as another one."""


def read_chain(view: View, first: Point, most: int = MOST_PARTS) -> tuple[list[Found], int] | None:
    """The dates and periods of a list or a range of at most so many parts that begins with a point.

    None if it comes to nothing: no part states what the first one leaves out.
    """
    if not first.digits_only and not may_go_on(view.low, first.end):
        return [date_of(view, first)], first.end
    points, links = _links(view, first, most)
    if len(points) == 1 and not first.digits_only:
        return [date_of(view, first)], first.end
    while points and points[-1].digits_only:
        points.pop()
        if links:
            links.pop()
    if not points:
        return None
    _lend(points, links)
    yearly = points[-1].year is None and is_every_year(view.low, points[-1].start, points[-1].end)
    found: list[Found] = []
    index = 0
    while index < len(points):
        if index < len(links) and links[index] == "range":
            period = _period(view, points[index], points[index + 1])
            if period is not None:
                found.append(period)
                index += 2
                continue
        found.append(date_of(view, points[index], yearly=yearly))
        index += 1
    return found, found[-1].end


def _links(view: View, first: Point, most: int) -> tuple[list[Point], list[str]]:
    points = [first]
    links: list[str] = []
    while len(points) < most:
        last = points[-1]
        if not may_go_on(view.low, last.end):
            break
        match = CONNECTOR.match(view.low, last.end, last.end + 24)
        if match is None:
            break
        point = _next(view, match.end(), last)
        if point is None or point.start < match.end():
            break
        link = "range" if match["range"] else "list"
        if not _joins(last, point, link) or (point.digits_only and link == "range" and links[-1:] == _RANGE):
            break
        points.append(point)
        links.append(link)
    return points, links


_RANGE = ["range"]
"""Behind one of these no bare number is the end of another: `từ 1 đến 2 đến 3`."""

_SIGNS = frozenset(",;-\n")
_SIGNS_BEHIND_BLANK = frozenset("-&,\n ")
_WORDS_BEGIN = frozenset(("và", "ho", "ha", "đế", "tớ", "ch"))


def may_go_on(low: str, end: int) -> bool:
    """A look at three characters, before the pattern of connectors is tried."""
    following = low[end : end + 3]
    if following[:1] == " ":
        return following[1:] in _WORDS_BEGIN or following[1:2] in _SIGNS_BEHIND_BLANK
    return following[:1] in _SIGNS and len(following) > 1


def _joins(last: Point, point: Point, link: str) -> bool:
    """Bare years join only other years, and a range of bare years ascends."""
    if last.grain != "year" or not (last.digits_only or point.digits_only):
        return True
    if point.grain != "year" or (link == "list" and last.digits_only):
        return False
    if link == "range" and not (last.year or 0) < (point.year or 0) <= (last.year or 0) + 250:
        return False
    last.digits_only = point.digits_only = False
    return True


def _next(view: View, at: int, last: Point) -> Point | None:
    """The next part: with its own unit word, or a bare number of the unit before it."""
    character = view.low[at : at + 1]
    if "0" <= character <= "9":
        if last.grain == "year":
            return read_bare_year(view, at) or read_months(view, at)
        return read_months(view, at) or _next_number(view, at, last)
    if last.grain == "quarter" and character == "i":
        return read_quarter_number(view, at)
    point = read_point(view, at)
    return None if point is None or (point.digits_only and point.grain != "day") else point


def _next_number(view: View, at: int, last: Point) -> Point | None:
    if last.grain == "quarter":
        return read_quarter_number(view, at)
    day = read_day(view, at, at)
    if last.grain == "day" or (day is not None and day.year is not None):
        return day
    return (read_month_year(view, at) or read_month_number(view, at, at)) if last.grain == "month" else None


def _lend(points: list[Point], links: list[str]) -> None:
    """What a part leaves out it takes from the next one that states it, a later day from the one before.

    A range runs over New Year where it has to: `29/12 đến 02/01/2025` begins in 2024.
    """
    for index in range(len(points) - 2, -1, -1):
        point, following = points[index], points[index + 1]
        if point.grain == "day" and point.month is None:
            point.month = following.month
        if point.year is None and point.relative is None:
            point.year, point.relative = following.year, following.relative
            if point.year is not None and links[index] == "range" and _start(point) > _start(following):
                point.year -= 1
        point.digits_only = False
    for index, link in enumerate(links):
        previous, point = points[index], points[index + 1]
        if point.year is None and point.relative is None and previous.year is not None and point.grain in _DATED:
            point.year = previous.year
            if _start(point) < _start(previous):
                point.year = previous.year + 1 if link == "range" else None


_DATED = frozenset({"day", "month"})


def _start(point: Point) -> tuple[int, int, int]:
    return point.year or 0, point.month or 0, point.day or 0


def _period(view: View, one: Point, two: Point) -> Found | None:
    """The period between two points; None where they do not make one: two dates in no order, a day of no calendar."""
    if not (one.exists and two.exists) or one.grain == "week" or two.grain == "week" or one.relative or two.relative:
        return None
    if (one.year is None) != (two.year is None):
        return None
    edtf = f"{one.edtf.partition('/')[0]}/{two.edtf.rpartition('/')[2]}"
    first, last = bounds(edtf)
    if first is not None and last is not None and first > last:
        return None
    start, end, label = with_label(view, one.start, two.end)
    mod = None if label is None else modifier(view.low, start, end)
    value = Period.from_edtf(edtf, label=label, mod=mod if mod in PERIOD_MODS else None)
    pending: object = None
    if one.year is None and not is_every_year(view.low, one.start, two.end):
        pending = YEAR_MISSING if "day" in (one.grain, two.grain) else NARRATIVE
    return Found(start, end, value, one.flags or two.flags, pending=pending)


# "trước ngày 15 tháng 12 hằng năm", "… năm hiện hành", "… năm trước liền kề": a day of every year, not of one.
_EVERY_YEAR = re.compile(
    rf"""
    {GAP}(?:
        (?:của{GAP})?(?:hằng|hàng|mỗi|từng){GAP}năm
    |   của{GAP}(?:kỳ|năm(?!{GAP}[0-9]))
    |   năm{GAP}(?:trước|sau|hiện|báo|kế|tài|liền|tiếp|thực|đó|ấy){END}
    )
    """,
    re.VERBOSE,
)
_EVERY_YEAR_BEGINS = frozenset(("củ", "hằ", "hà", "mỗ", "từ", "nă"))
_BLANKS = frozenset(" \n")
_YEARLY = re.compile(r"(?:hằng|hàng|mỗi|từng) năm")


def is_every_year(low: str, start: int, end: int) -> bool:
    """Whether the words on either side say that a date is one of every year."""
    beside = low[end + 1 : end + 3]
    may_follow = beside in _EVERY_YEAR_BEGINS or beside[:1] in _BLANKS
    if may_follow and _EVERY_YEAR.match(low, end, end + 24) is not None:
        return True
    begin = max(0, start - 24)
    return low.find("năm", begin, start) >= 0 and _YEARLY.search(low, begin, start) is not None


def date_of(view: View, point: Point, *, yearly: bool = False) -> Found:
    """The date of one point, with the modifier left of it and what the context has yet to supply."""
    said = day_modifier if point.grain == "day" else modifier
    value = point.value(said(view.low, point.start, point.end))
    exists = point.grain != "day" or value.first is not None or point.exists
    flags = point.flags if exists else (*point.flags, "invalid")
    pending: object = None
    if point.relative is not None:
        # `năm sau` is the year after the one that is spoken of, which no reference date tells.
        pending = None if point.relative == "sau" else YearWord(point.relative)
    elif point.year is None and exists and not (yearly or is_every_year(view.low, point.start, point.end)):
        pending = YEAR_MISSING if point.grain == "day" else NARRATIVE
    if point.grain == "week" and point.year is None:
        pending = WeekOf(point.month or 0, point.day or 0)
    return Found(point.start, point.end, value, flags, pending=pending)
