"""A written calendar day: what dates and the dates of issue of documents share.

Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.b: ngày, tháng, năm written out, with a leading zero for days below
10 and for months 1 and 2 ("ngày 05 tháng 01 năm 2020"). Reports and news write 15/5/2016, 15-5-2016, 15.5.2016,
15/5 năm 2016.
"""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from vnreport.patterns import BLANK, END, GAP, OPEN_GAP

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["calendar_day", "read_full_day"]

_FULL_DAY = re.compile(
    rf"""
    (?:ngày{GAP})?
    (?P<day>[0-9]{{1,2}})
    (?:
        {BLANK}(?P<mark>[-/.]){BLANK}(?P<month>[0-9]{{1,2}}){BLANK}(?P=mark){BLANK}(?P<year>[0-9]{{4}})
    |   {BLANK}[-/.]{BLANK}(?P<month_called>[0-9]{{1,2}}){GAP}năm{GAP}(?P<year_called>[0-9]{{4}})
    |   {OPEN_GAP}tháng{GAP}(?P<month_word>[0-9]{{1,2}})(?:{OPEN_GAP},)?{OPEN_GAP}năm{GAP}(?P<year_word>[0-9]{{4}})
    )
    {END}
    """,
    re.VERBOSE,
)


def calendar_day(year: int, month: int, day: int) -> datetime.date | None:
    """The day, or None where the calendar has no such day.

    >>> calendar_day(2023, 2, 29) is None
    True
    """
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def read_full_day(view: View, start: int) -> tuple[int, datetime.date | None] | None:
    """The end and the day of a full date that begins at `start`, with or without `ngày`; None if none does.

    >>> from vnreport.text import View
    >>> read_full_day(View("ngày 15/5/2016"), 0)
    (14, datetime.date(2016, 5, 15))
    >>> read_full_day(View("ngày 15/5"), 0) is None
    True
    """
    match = _FULL_DAY.match(view.low, start, start + 60)
    if match is None:
        return None
    year = match["year"] or match["year_called"] or match["year_word"]
    month = match["month"] or match["month_called"] or match["month_word"]
    return match.end(), calendar_day(int(year), int(month), int(match["day"]))
