"""EDTF strings and the days they hold (ISO 8601-2, the Extended Date/Time Format).

EDTF levels 0 and 1: a year is `YYYY`, a month `YYYY-MM`, a day `YYYY-MM-DD`, `~` after them says
"approximately", `X` stands for an unspecified digit, `A/B` is an interval and `..` its open end; `YYYY-21` to
`YYYY-24` are the seasons. Level 1 has no intervals of quarters: they are written as their months.
"""

from __future__ import annotations

import calendar
import datetime
import re
from functools import lru_cache

from vnreport.days import calendar_day

__all__ = ["bounds", "day_edtf", "grain_of", "month_edtf", "months_edtf", "school_year", "week_edtf", "year_edtf"]

UNKNOWN_YEAR = "XXXX"

_POINT = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|XXXX)(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?~?"
)

# The astronomical seasons, as calendars print them: the month and day on which each begins.
_SEASONS = {21: ((3, 21), (6, 20)), 22: ((6, 21), (9, 23)), 23: ((9, 24), (12, 20)), 24: ((12, 21), (3, 20))}

_Bounds = tuple[datetime.date | None, datetime.date | None]


def year_edtf(year: int | None) -> str:
    """The year as EDTF writes it, `XXXX` where it is unknown."""
    return UNKNOWN_YEAR if year is None else f"{year:04d}"


def month_edtf(year: int | None, month: int) -> str:
    """The month as EDTF writes it.

    >>> month_edtf(2024, 6), month_edtf(None, 6)
    ('2024-06', 'XXXX-06')
    """
    return f"{year_edtf(year)}-{month:02d}"


def day_edtf(year: int | None, month: int, day: int) -> str:
    """The day as EDTF writes it, whether or not the calendar has it.

    >>> day_edtf(None, 5, 20)
    'XXXX-05-20'
    """
    return f"{year_edtf(year)}-{month:02d}-{day:02d}"


def months_edtf(year: int | None, first: int, last: int) -> str:
    """A stretch of months of one year.

    >>> months_edtf(2024, 1, 9)
    '2024-01/2024-09'
    """
    return f"{month_edtf(year, first)}/{month_edtf(year, last)}"


def week_edtf(year: int | None, month: int | None, number: int) -> str:
    """The days of a week: the n-th of a year (ISO 8601), or the n-th of a month, as far as they lie in it.

    A week belongs to the month that holds its Thursday, as ISO 8601 gives weeks to years.

    >>> week_edtf(2024, None, 32), week_edtf(2021, 6, 1), week_edtf(2017, 9, 1)
    ('2024-08-05/2024-08-11', '2021-06-01/2021-06-06', '2017-09-04/2017-09-10')
    """
    if year is None:
        return UNKNOWN_YEAR if month is None else month_edtf(None, month)
    if month is None:
        monday = datetime.date.fromisocalendar(year, number, 1)
        return f"{monday}/{monday + datetime.timedelta(days=6)}"
    begin = datetime.date(year, month, 1)
    end = datetime.date(year, month, calendar.monthrange(year, month)[1])
    weeks_on = number - 1 if begin.weekday() <= 3 else number
    monday = begin + datetime.timedelta(days=7 * weeks_on - begin.weekday())
    return f"{max(monday, begin)}/{min(monday + datetime.timedelta(days=6), end)}"


@lru_cache(maxsize=4096)
def bounds(edtf: str) -> _Bounds:
    """The first and the last day, inclusive; None for an open or unknown end and for a day that does not exist.

    >>> bounds("2024-02"), bounds("../2020")[1], bounds("2023-02-29")
    ((datetime.date(2024, 2, 1), datetime.date(2024, 2, 29)), datetime.date(2020, 12, 31), (None, None))
    """
    left, slash, right = edtf.partition("/")
    if not slash:
        return _point_bounds(edtf)
    return _point_bounds(left)[0], _point_bounds(right)[1]


def _point_bounds(point: str) -> _Bounds:  # noqa: PLR0911 - one return a kind of point
    match = _POINT.fullmatch(point)
    if match is None or match["year"] == UNKNOWN_YEAR or "XX" in (match["month"], match["day"]):
        return None, None
    first_year, last_year = int(match["year"].replace("X", "0")), int(match["year"].replace("X", "9"))
    if not first_year:
        return None, None
    if match["month"] is None:
        return datetime.date(first_year, 1, 1), datetime.date(last_year, 12, 31)
    month = int(match["month"])
    if month in _SEASONS:
        return _season_bounds(first_year, month)
    if not 1 <= month <= 12:
        return None, None
    if match["day"] is None:
        last_day = calendar.monthrange(first_year, month)[1]
        return datetime.date(first_year, month, 1), datetime.date(first_year, month, last_day)
    day = calendar_day(first_year, month, int(match["day"]))
    return day, day


def _season_bounds(year: int, season: int) -> _Bounds:
    """The winter of a year is the one that ends in it."""
    (first_month, first_day), (last_month, last_day) = _SEASONS[season]
    began = year - 1 if first_month > last_month else year
    if not began:
        return None, None
    return datetime.date(began, first_month, first_day), datetime.date(year, last_month, last_day)


def school_year(edtf: str) -> _Bounds:
    """The days of a school year: from the opening day of schools, 5 September, to 31 May (Luật Giáo dục: by
    the yearly plan of the ministry, whose frame begins on 5 September and ends its lessons before 31 May).

    >>> school_year("2023/2024")
    (datetime.date(2023, 9, 5), datetime.date(2024, 5, 31))
    """  # noqa: D205 - one sentence
    first, last = bounds(edtf)
    if first is None or last is None or first.year == last.year:
        return first, last
    return datetime.date(first.year, 9, 5), datetime.date(last.year, 5, 31)


def grain_of(edtf: str) -> str:
    """How long a stretch of the calendar a string writes: the grain that it has when nothing else is known.

    >>> [grain_of(edtf) for edtf in ("2024", "199X", "2024-01/2024-06", "2024-01/2024-09", "2024-08-05/2024-08-11")]
    ['year', 'decade', 'half', '9months', 'week']
    """
    left, slash, right = edtf.removesuffix("~").partition("/")
    if not slash:
        return _point_grain(left)
    one, two = _POINT.fullmatch(left), _POINT.fullmatch(right)
    if one is None or two is None:
        raise ValueError(f"edtf must be a date, or an interval of one grain, not {edtf!r}")
    if one["day"] and two["day"]:
        return "week"
    if one["month"] and two["month"]:
        return _months_grain(int(one["month"]), int(two["month"]))
    return "century"


def _point_grain(point: str) -> str:
    match = _POINT.fullmatch(point)
    if match is None:
        raise ValueError(f"edtf must be a date of EDTF level 0 or 1, not {point!r}")
    if match["day"]:
        return "day"
    if match["month"]:
        return "season" if match["month"] in ("21", "22", "23", "24") else "month"
    if match["year"] == UNKNOWN_YEAR:
        return "year"
    return {0: "year", 1: "decade", 2: "century"}[match["year"].count("X")]


def _months_grain(first: int, last: int) -> str:
    months = last - first + 1
    if months == 6 and first in (1, 7):
        return "half"
    if months == 3 and first % 3 == 1:
        return "quarter"
    return f"{months}months"
