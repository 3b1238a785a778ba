"""What a time expression leaves to the context, as the resolving room reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import final

__all__ = [
    "NARRATIVE",
    "YEAR_MISSING",
    "Deictic",
    "Narrative",
    "Rolling",
    "SamePeriod",
    "WeekOf",
    "YearMissing",
    "YearWord",
]


@final
@dataclass(frozen=True, slots=True)
class YearMissing:
    """A day or a month without its year: the nearest one not after the reference date, unless words point on."""

    forward: bool = False


YEAR_MISSING = YearMissing()
"""The commonest of all: no words point on."""


@final
@dataclass(frozen=True, slots=True)
class Narrative:
    """A part or the whole of the year that the report is speaking of; `optional` ones go when it is unknown."""

    optional: bool = False


NARRATIVE = Narrative()
"""A part of the year that is kept open where the year is unknown."""


@final
@dataclass(frozen=True, slots=True)
class YearWord:
    """The year is said by a word: năm nay, năm ngoái, năm trước."""

    word: str


@final
@dataclass(frozen=True, slots=True)
class SamePeriod:
    """`cùng kỳ năm trước`: the year before the one that the report is speaking of."""


@final
@dataclass(frozen=True, slots=True)
class WeekOf:
    """The n-th week of a month whose year is not stated."""

    month: int
    number: int


@final
@dataclass(frozen=True, slots=True)
class Deictic:
    """A day, week, month, quarter or year counted from the one of the reference date."""

    unit: str
    offset: int


@final
@dataclass(frozen=True, slots=True)
class Rolling:
    """A duration that ends or begins at the reference date.

    `whole` counts whole units before or after the running one (`2 tháng vừa rồi`, `3 ngày tới`), else the span
    runs to the day (`5 năm qua`); `point` means the one unit that far away (`3 ngày trước`).
    """

    amount: int
    unit: str
    forward: bool
    whole: bool = False
    point: bool = False
