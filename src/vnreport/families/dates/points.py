"""A point of the calendar as written: a day, a month, a quarter, a half-year, a year, with what the words leave out.

A `Point` is a reading that may still lack its month or its year, because lists and ranges state them once
("ngày 01, 02 và 03/7/2024"); `vnreport.families.dates.chains` lends them, and `value` makes the date.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, final

from vnreport.days import calendar_day
from vnreport.families.dates.edtf import day_edtf, month_edtf, months_edtf, week_edtf, year_edtf
from vnreport.families.dates.grammar import MONTH_WORDS, YEAR_TAIL, expand_year
from vnreport.families.dates.values import Date
from vnreport.patterns import BLANK, END, GAP

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["Point", "month_of", "with_called_year", "with_year"]


@final
@dataclass(slots=True)
class Point:
    """A point of the calendar on its way to becoming a date."""

    start: int
    end: int
    grain: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_month: int | None = None
    relative: str | None = None
    flags: tuple[str, ...] = ()
    digits_only: bool = False

    @property
    def edtf(self) -> str:
        """The point as EDTF writes it."""
        if self.grain == "day":
            return day_edtf(self.year, self.month or 0, self.day or 0)
        if self.grain == "month":
            return month_edtf(self.year, self.month or 0)
        if self.grain == "week":
            return week_edtf(self.year, self.month, self.day or 0)
        if self.month is not None and self.last_month is not None:
            return months_edtf(self.year, self.month, self.last_month)
        return year_edtf(self.year)

    @property
    def exists(self) -> bool:
        """False for a day that no calendar has, such as 30 February."""
        if self.grain != "day":
            return True
        return calendar_day(self.year or 2000, self.month or 0, self.day or 0) is not None

    def value(self, mod: str | None) -> Date:
        """The date, with `~` and no `mod` where it is approximate; a day that does not exist has no bounds."""
        edtf, grain = self.edtf, self.grain
        if mod == "about" and "/" not in edtf:
            edtf, mod = edtf + "~", None
        return Date.from_edtf(edtf, grain=grain, mod=mod)


def with_year(view: View, point: Point) -> Point:
    """The point with the year that stands behind it."""
    low, end = view.low, point.end
    match = YEAR_TAIL.match(low, end, end + 64) if _year_may_follow(low, end) else None
    if match is None:
        return point
    digits = match["word"] or match["slash"] or match["bare"] or (match["short"] or "")[1:]
    if digits:
        point.year = expand_year(digits)
        point.end = match.start("short") + 3 if match["short"] else match.end()
    else:
        point.relative = match["relative"].split()[-1]
        point.end = match.end()
    point.digits_only = False
    return point


_BEFORE_YEAR = frozenset(" \n,/.-")
_BEHIND_BLANK = frozenset("0123456789nc/.-, \n")


def _year_may_follow(low: str, end: int) -> bool:
    """A look at two characters, before the pattern of what parts a year from its month is tried."""
    beside = low[end : end + 2]
    return beside[1:] in _BEHIND_BLANK if beside[:1] == " " else beside[:1] in _BEFORE_YEAR


# A range of years behind a day is a period of its own: "ngày 15/3 năm 2023-2024".
_CALLED_YEAR = re.compile(
    rf"""
    {GAP}(?:của{GAP})?năm{GAP}
    (?:
        (?P<year>(?:1[89]|20)[0-9]{{2}}){END}(?!{BLANK}[.,/-]{BLANK}[0-9])
    |   (?P<word>nay|ngoái|trước|sau|tới){END}(?!{GAP}(?:liền|k[ỳì]|đó|khi))
    )
    """,
    re.VERBOSE,
)


def with_called_year(view: View, point: Point) -> Point:
    """The point with the year behind `năm`, in figures or by a word: `15/3 năm 2024`, `15/3 năm ngoái`."""
    low, end = view.low, point.end
    match = _CALLED_YEAR.match(low, end, end + 40) if _year_may_follow(low, end) else None
    if match is not None:
        point.year = None if match["year"] is None else int(match["year"])
        point.relative, point.end = match["word"], match.end()
    return point


def month_of(written: str) -> int | None:
    """The month that figures or words write."""
    if written.isdecimal():
        number = int(written)
        return number if 1 <= number <= 12 else None
    return MONTH_WORDS.get(" ".join(written.split()))
