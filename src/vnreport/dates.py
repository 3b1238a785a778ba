"""Dates, periods, terms, durations and clock times of Vietnamese reports.

>>> from vnreport.dates import find_times
>>> for item in find_times("Sáng 20/5/2020, Sở tổng kết nhiệm kỳ 2015 - 2020; tính đến hết quý I/2020 đạt kế hoạch."):
...     print(item.kind, item.text, item.value.edtf)
date 20/5/2020 2020-05-20
period nhiệm kỳ 2015 - 2020 2015/2020
date quý I/2020 2020-01/2020-03

`value.edtf` is EDTF (ISO 8601-2), `first` and `last` are the days it holds, `str(value)` is its canonical Vietnamese.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnreport.families.dates.format import format_date, format_duration, format_period, format_term, format_time
from vnreport.families.dates.parse import parse_date, parse_duration, parse_period, parse_term, parse_time
from vnreport.families.dates.timex3 import to_timex3
from vnreport.families.dates.values import Date, Duration, Period, Term, Time
from vnreport.report import parse

if TYPE_CHECKING:
    import datetime

    from vnreport.spans import Item

__all__ = [
    "Date",
    "Duration",
    "Period",
    "Term",
    "Time",
    "find_times",
    "format_date",
    "format_duration",
    "format_period",
    "format_term",
    "format_time",
    "parse_date",
    "parse_duration",
    "parse_period",
    "parse_term",
    "parse_time",
    "to_timex3",
]


def find_times(text: str, reference_date: datetime.date | None = None) -> tuple[Item, ...]:
    """The time expressions of a text, in reading order.

    Years that the text leaves out are resolved against `reference_date`, else against the date that the text
    states of itself; without either they stay `XXXX`.

    >>> import datetime
    >>> [item.value.edtf for item in find_times("Sáng 20/5, Sở họp.", datetime.date(2020, 5, 25))]
    ['2020-05-20']
    >>> [item.value.edtf for item in find_times("Sáng 20/5, Sở họp.")]
    ['XXXX-05-20']
    """
    return parse(text, reference_date).times
