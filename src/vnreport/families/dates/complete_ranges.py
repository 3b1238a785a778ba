"""The commonest ranges that name their unit, each read whole by one match: `năm 2011-2013`, `ngày 27/3 đến 09/4/2019`.

As in the file of single expressions, what goes on behind them is left to the general readers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.days import calendar_day
from vnreport.families.dates.complete import ALONE, WORD_GAP, YEAR4
from vnreport.families.dates.grammar import plausible_year
from vnreport.families.dates.labels import with_label
from vnreport.families.dates.modifiers import PERIOD_MODS, modifier
from vnreport.families.dates.values import Period
from vnreport.spans import Found

if TYPE_CHECKING:
    import datetime

    from vnreport.scan import Reading
    from vnreport.text import View

__all__ = ["whole_days", "whole_years"]

_REACH = 90
_YEARS = re.compile(rf"năm[ ]({YEAR4})[ ]?-[ ]?({YEAR4}){ALONE}", re.VERBOSE)


def whole_years(view: View, start: int) -> Reading | None:
    """`năm 2011-2013`: `năm` belongs to the span."""
    match = _YEARS.match(view.low, start, start + _REACH)
    if match is None or not match[1] < match[2]:
        return None
    return _period(view, match, f"{match[1]}/{match[2]}")


_DAYS = re.compile(
    rf"""
    (?P<called>ngày{WORD_GAP})?[0-9]{{1,2}}
    (?:
        (?P<mark>[/.-])[0-9]{{1,2}}(?P=mark)[0-9]{{4}}
    |   [/.][0-9]{{1,2}}
    |   {WORD_GAP}tháng{WORD_GAP}[0-9]{{1,2}}(?:{WORD_GAP}năm{WORD_GAP}[0-9]{{4}})?
    )
    (?:{WORD_GAP}(?:đến|tới){WORD_GAP}|[ ]-[ ])
    (?:ngày{WORD_GAP})?[0-9]{{1,2}}
    (?:
        (?P<last_mark>[/.-])[0-9]{{1,2}}(?P=last_mark)[0-9]{{4}}
    |   {WORD_GAP}tháng{WORD_GAP}[0-9]{{1,2}}{WORD_GAP}năm{WORD_GAP}[0-9]{{4}}
    )
    {ALONE}
    """,
    re.VERBOSE,
)
_FIGURES = re.compile("[0-9]+")


def whole_days(view: View, start: int) -> Reading | None:
    """Two days in order, the second with its year; a first one without its year is known by its `ngày`."""
    match = _DAYS.match(view.low, start, start + _REACH)
    if match is None:
        return None
    day, month, *year, last_day, last_month, last_year = map(int, _FIGURES.findall(match.group()))
    if not year and match["called"] is None:
        return None
    last = _plausible_day(last_year, last_month, last_day)
    if last is None:
        return None
    if not year:
        year = [last_year - ((month, day) > (last_month, last_day))]
    first = _plausible_day(year[0], month, day)
    return None if first is None or first > last else _period(view, match, f"{first}/{last}")


def _plausible_day(year: int, month: int, day: int) -> datetime.date | None:
    return calendar_day(year, month, day) if plausible_year(year) else None


def _period(view: View, match: re.Match[str], edtf: str) -> Reading:
    begin, end, label = with_label(view, *match.span())
    mod = None if label is None else modifier(view.low, begin, end)
    return [Found(begin, end, Period.from_edtf(edtf, label=label, mod=mod if mod in PERIOD_MODS else None))], end
