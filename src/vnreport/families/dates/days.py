"""Days as written: `ngày 05 tháng 01 năm 2020`, `15/5/2016`, `28-8`, `2024-03-15`, and the bare number in a list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.dates.grammar import (
    DAY_MONTH_WORDS,
    DAYS_BEHIND,
    ISO_DAY,
    NUMERIC_DAY,
    expand_year,
    plausible_year,
)
from vnreport.families.dates.points import Point, month_of, with_called_year
from vnreport.patterns import GAP

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["read_called_day", "read_day"]

_REACH = 90

_NGAY = re.compile(rf"ngày(?:{GAP}|(?=[0-9]))")


def read_called_day(view: View, start: int) -> Point | None:
    """A day behind the word `ngày`."""
    match = _NGAY.match(view.low, start, start + 12)
    return None if match is None else read_day(view, match.end(), start)


def read_day(view: View, at: int, start: int) -> Point | None:
    """A day whose digits begin at `at` and whose span begins at `start`; a bare number lacks its month."""
    low = view.low
    following = low[at + 1 : at + 2]
    if "0" <= following <= "9":
        following = low[at + 2 : at + 3]
    if following in _LIST_MARKS:
        return _bare_day(low, at, start)
    match = NUMERIC_DAY.match(low, at, at + 40)
    if match is not None and (point := _numeric_day(match, start)) is not None:
        return point if point.year is not None else with_called_year(view, point)
    match = DAY_MONTH_WORDS.match(low, at, at + _REACH)
    if match is not None and (point := _day_in_words(match, start)) is not None:
        return point
    match = ISO_DAY.match(low, at, at + 16) if low.startswith("-", at + 4) else None
    if match is not None:
        end = match.start() + 10
        point = Point(start, end, "day", int(match["year"]), int(match["month"]), int(match["day"]))
        return point if point.month and point.month <= 12 and point.day and point.day <= 31 else None
    return _bare_day(low, at, start)


_LIST_MARKS = frozenset(",;)")
"""What stands behind a day with nothing more to it: most members of a list."""


def _bare_day(low: str, at: int, start: int) -> Point | None:
    """A day without its month."""
    match = _BARE_DAY.match(low, at, at + _REACH)
    if match is not None and 1 <= int(match["day"]) <= 31:
        return Point(start, match.end(), "day", day=int(match["day"]), digits_only=True)
    return None


_BARE_DAY = re.compile(rf"(?P<day>[0-9]{{1,2}})(?![0-9%])(?!,(?!{DAYS_BEHIND})[0-9])(?![./:][0-9])(?![^\W\d_])")


def _numeric_day(match: re.Match[str], start: int) -> Point | None:
    digits = match["day"].replace("l", "1").replace("o", "0")
    month, day = int(match["month"]), int(digits)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    if match.string[match.end() : match.end() + 1].isalpha():
        return None
    flags = ("repaired",) if digits != match["day"] else ()
    year = match["year"]
    if year is not None and len(year) == 4 and not plausible_year(int(year)):
        return None
    return Point(start, match.end(), "day", None if year is None else expand_year(year), month, day, flags=flags)


def _day_in_words(match: re.Match[str], start: int) -> Point | None:
    digits = match["day"].replace("l", "1").replace("i", "1").replace("o", "0")
    if not any("0" <= character <= "9" for character in match["day"]):
        return None
    month = month_of(match["month"]) or month_of(match["month"].replace("l", "1"))
    day = int(digits)
    if not (month and 1 <= day <= 31):
        return None
    year = match["year"] or match["year_bare"] or match["year_slash"] or match["year_short"]
    split = year is not None and " " in year
    mended = (
        digits != match["day"]
        or split
        or "l" in match["month"]
        or match["note"] is not None
        or match["stray"]
        or match["tháng"] != "tháng"
        or match["năm"] not in (None, "năm")
    )
    relative = match["relative"]
    point = Point(start, match.end(), "day", None if year is None else expand_year(year.replace(" ", "")), month, day)
    if year is None and relative is None:
        point.end = match.end("month")
    if relative is not None:
        point.relative = relative.split()[-1]
    if mended:
        point.flags = ("repaired",)
    elif match["month"] == "năm" and match["year_bare"]:  # May, or the blank of a template before "năm 2024"
        point.flags = ("ambiguous",)
    return point
