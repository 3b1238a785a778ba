"""A point of the calendar that begins with the word of its unit, whichever it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnreport.families.dates.days import read_called_day
from vnreport.families.dates.months import read_half, read_lettered_month, read_month, read_quarter
from vnreport.families.dates.years import read_week, read_year

if TYPE_CHECKING:
    from collections.abc import Callable

    from vnreport.families.dates.points import Point
    from vnreport.text import View

__all__ = ["BEGINNINGS", "read_point"]


def read_point(view: View, start: int) -> Point | None:
    """The point of the calendar that begins at `start` with its unit word."""
    reader = _READERS.get(view.low[start : start + 2])
    return None if reader is None else reader(view, start)


_READERS: dict[str, Callable[[View, int], Point | None]] = {
    "ng": read_called_day, "nă": read_year, "ná": read_year, "nử": read_half,
    "th": read_month, "tu": read_week, "qu": read_quarter,
    **dict.fromkeys([f"t{digit}" for digit in range(10)], read_lettered_month),
    **dict.fromkeys([f"q{digit}" for digit in range(1, 5)], read_quarter),
}  # fmt: skip
"""The reader of each unit, by its first two letters."""

BEGINNINGS = frozenset(_READERS)
"""The first two letters of what begins a point of the calendar with its unit."""
