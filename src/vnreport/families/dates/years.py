"""Years and numbered weeks: `năm 2020`, `năm 45`, bare figures, `tuần 32/2024`, `tuần thứ hai tháng 6`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.dates.points import Point, with_year
from vnreport.numerals.roman import from_roman
from vnreport.patterns import END, GAP

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["read_bare_year", "read_week", "read_year"]

_NAM = re.compile(
    rf"(?:năm{GAP}(?:(?:tài{GAP}chính|ngân{GAP}sách|kế{GAP}hoạch){GAP})?|nám{GAP})(?:(?P<year>(?:1[0-9]|20|21)[0-9]{{2}}|[4-9][0-9](?=[,.;)\n]|\Z))|(?P<roman>m[mdclxvi]{{2,10}}))"
    rf"{END}(?![.,][0-9]{{3}}(?![0-9]))"
)
_BARE_YEAR = re.compile(rf"(?P<year>(?:1[89]|20|21)[0-9]{{2}}){END}(?![.,/][0-9])(?![ ]?%)")


def read_year(view: View, start: int) -> Point | None:
    """A year behind the word `năm`, in figures or Roman."""
    match = _NAM.match(view.low, start, start + 40)
    if match is None:
        return None
    if match["roman"]:
        year = from_roman(match["roman"])
        return None if year is None else Point(start, match.end(), "year", year)
    # "năm 45", "năm 99": without its century a year is one of the last.
    digits = match["year"]
    return Point(start, match.end(), "year", int(digits) if len(digits) == 4 else 1900 + int(digits))


def read_bare_year(view: View, at: int) -> Point | None:
    """Four digits that are a year."""
    match = _BARE_YEAR.match(view.low, at, at + 6)
    if match is None:
        return None
    return Point(at, match.end(), "year", int(match["year"]), digits_only=True)


# --- weeks ------------------------------------------------------------------------------------------------

_TUAN = re.compile(
    rf"""
    tuần{GAP}
    (?:
        (?P<number>[0-9]{{1,2}})(?:{GAP}năm{GAP}|[/-])(?P<year>(?:19|20)[0-9]{{2}})
    |   (?:thứ{GAP}(?P<nth>[1-5]|nhất|hai|ba|tư|năm)|(?P<first>đầu{GAP}tiên)|(?P<plain>[1-5]))
        {GAP}(?:của{GAP}|trong{GAP})?tháng{GAP}(?P<month>1[0-2]|0?[1-9])
    ){END}
    """,
    re.VERBOSE,
)
_NTH = {"nhất": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5}


def read_week(view: View, start: int) -> Point | None:
    """A week of a year or of a month, by its number."""
    match = _TUAN.match(view.low, start, start + 48)
    if match is None:
        return None
    if match["number"]:
        number = int(match["number"])
        return Point(start, match.end(), "week", int(match["year"]), None, number) if 1 <= number <= 52 else None
    written = match["nth"] or match["plain"]
    number = 1 if written is None else int(written) if written.isdecimal() else _NTH[written]
    return with_year(view, Point(start, match.end(), "week", month=int(match["month"]), day=number))
