"""What time expressions say: dates, periods, terms, durations, clock times.

The contract's §2 (time). The string in the plain field `value` is EDTF (ISO 8601-2, levels 0 and 1, with
unspecified digits) for dates, periods and terms, ISO 8601 for durations and clock times.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, ClassVar, Self, final

from vnreport.families.dates.edtf import bounds, grain_of, school_year
from vnreport.families.dates.format import format_date, format_duration, format_period, format_term, format_time
from vnreport.spans import Value

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vnreport.spans import Family, Json

__all__ = ["Date", "Duration", "Period", "Term", "Time"]

SCHOOL_YEAR = "năm học"


@final
@dataclass(frozen=True, slots=True, init=False)
class Date(Value):
    """A day, a month, a year or another stretch of the calendar.

    `first` and `last` are its days, inclusive, None where the year is unknown or no such day exists; `grain`
    is `day`, `week`, `month`, `quarter`, `half`, `season`, `year`, `decade`, `century` or `9months` and the
    like; `mod` says which part or side of it is meant; `calendar` is `"lunar"` for a day of the lunar year.
    """

    edtf: str
    first: datetime.date | None
    last: datetime.date | None
    grain: str
    mod: str | None = None
    calendar: str | None = None

    kind: ClassVar[str] = "date"
    family: ClassVar[Family] = "dates"

    def __init__(  # noqa: PLR0913, PLR0917 - the fields
        self,
        edtf: str,
        first: datetime.date | None,
        last: datetime.date | None,
        grain: str,
        mod: str | None = None,
        calendar: str | None = None,
    ) -> None:
        # By the slots' own setters: what is generated for a frozen class takes twice as long.
        _set_edtf(self, edtf)
        _set_first(self, first)
        _set_last(self, last)
        _set_grain(self, grain)
        _set_mod(self, mod)
        _set_calendar(self, calendar)

    @classmethod
    def from_edtf(
        cls, edtf: str, *, grain: str | None = None, mod: str | None = None, calendar: str | None = None
    ) -> Self:
        """The date that an EDTF string writes; its days and, where none is named, its grain come from the string.

        >>> Date.from_edtf("2024-01/2024-03").grain
        'quarter'
        >>> Date.from_edtf("XXXX-05-20").first is None
        True
        """
        named = grain_of(edtf) if grain is None else grain
        first, last = (None, None) if calendar else bounds(edtf)
        return cls(edtf, first, last, named, mod, calendar)

    def to_dict(self) -> dict[str, Json]:
        """The fields of the plain form."""
        plain: dict[str, Json] = {"value": self.edtf, **_days(self.first, self.last), "grain": self.grain}
        if self.mod is not None:
            plain["mod"] = self.mod
        if self.calendar is not None:
            plain["calendar"] = self.calendar
        return plain

    @classmethod
    def from_dict(cls, plain: Mapping[str, Json]) -> Self:
        """The value that `to_dict` wrote."""
        first, last = _from_days(plain)
        return cls(str(plain["value"]), first, last, str(plain["grain"]), _text(plain, "mod"), _text(plain, "calendar"))

    def __str__(self) -> str:
        return format_date(self)


_set_edtf, _set_first, _set_last, _set_grain, _set_mod, _set_calendar = (
    getattr(Date, field.name).__set__ for field in fields(Date)
)


@final
@dataclass(frozen=True, slots=True)
class Period(Value):
    """A stretch of time with two ends: `giai đoạn 2012-2020`, `từ ngày 27/3 đến ngày 09/4/2019`.

    `label` is what the text calls it (`giai đoạn`, `nhiệm kỳ`, `năm học`, `5 năm`).
    """

    edtf: str
    first: datetime.date | None
    last: datetime.date | None
    label: str | None = None
    mod: str | None = None

    kind: ClassVar[str] = "period"
    family: ClassVar[Family] = "dates"

    @classmethod
    def from_edtf(cls, edtf: str, *, label: str | None = None, mod: str | None = None) -> Self:
        """The period that an EDTF interval writes; a school year runs from 5 September to 31 May.

        >>> Period.from_edtf("2012/2020", label="giai đoạn").last
        datetime.date(2020, 12, 31)
        >>> Period.from_edtf("2023/2024", label="năm học").first
        datetime.date(2023, 9, 5)
        """
        first, last = school_year(edtf) if label == SCHOOL_YEAR else bounds(edtf)
        return cls(edtf, first, last, label, mod)

    def to_dict(self) -> dict[str, Json]:
        """The fields of the plain form."""
        plain: dict[str, Json] = {"value": self.edtf, **_days(self.first, self.last)}
        if self.label is not None:
            plain["label"] = self.label
        if self.mod is not None:
            plain["mod"] = self.mod
        return plain

    @classmethod
    def from_dict(cls, plain: Mapping[str, Json]) -> Self:
        """The value that `to_dict` wrote."""
        first, last = _from_days(plain)
        return cls(str(plain["value"]), first, last, _text(plain, "label"), _text(plain, "mod"))

    def __str__(self) -> str:
        return format_period(self)


@final
@dataclass(frozen=True, slots=True)
class Term(Value):
    """A numbered term of a body, with its years where a table of known terms has them."""

    number: int
    body: str
    edtf: str | None = None
    first: datetime.date | None = None
    last: datetime.date | None = None

    kind: ClassVar[str] = "term"
    family: ClassVar[Family] = "dates"

    def to_dict(self) -> dict[str, Json]:
        """The fields of the plain form."""
        plain: dict[str, Json] = {"number": str(self.number), "body": self.body}
        if self.edtf is not None:
            plain["value"] = self.edtf
        return plain | _days(self.first, self.last)

    @classmethod
    def from_dict(cls, plain: Mapping[str, Json]) -> Self:
        """The value that `to_dict` wrote."""
        first, last = _from_days(plain)
        return cls(int(str(plain["number"])), str(plain["body"]), _text(plain, "value"), first, last)

    def __str__(self) -> str:
        return format_term(self)


@final
@dataclass(frozen=True, slots=True)
class Duration(Value):
    """A length of time (`P5Y`), or a range of lengths (`P15Y/P20Y`), anchored where the text says how."""

    iso: str
    mod: str | None = None
    first: datetime.date | None = None
    last: datetime.date | None = None

    kind: ClassVar[str] = "duration"
    family: ClassVar[Family] = "dates"

    def to_dict(self) -> dict[str, Json]:
        """The fields of the plain form."""
        plain: dict[str, Json] = {"value": self.iso}
        if self.mod is not None:
            plain["mod"] = self.mod
        return plain | _days(self.first, self.last)

    @classmethod
    def from_dict(cls, plain: Mapping[str, Json]) -> Self:
        """The value that `to_dict` wrote."""
        first, last = _from_days(plain)
        return cls(str(plain["value"]), _text(plain, "mod"), first, last)

    def __str__(self) -> str:
        return format_duration(self)


@final
@dataclass(frozen=True, slots=True)
class Time(Value):
    """A clock time of the day: `"10:03"`, `"14:30:05"`; the end of a day is `"24:00"`."""

    iso: str

    kind: ClassVar[str] = "time"
    family: ClassVar[Family] = "dates"

    def to_dict(self) -> dict[str, Json]:
        """The fields of the plain form."""
        return {"value": self.iso}

    @classmethod
    def from_dict(cls, plain: Mapping[str, Json]) -> Self:
        """The value that `to_dict` wrote."""
        return cls(str(plain["value"]))

    def __str__(self) -> str:
        return format_time(self)


def _days(first: datetime.date | None, last: datetime.date | None) -> dict[str, Json]:
    plain: dict[str, Json] = {}
    if first is not None:
        plain["first"] = first.isoformat()
    if last is not None:
        plain["last"] = last.isoformat()
    return plain


def _from_days(plain: Mapping[str, Json]) -> tuple[datetime.date | None, datetime.date | None]:
    first, last = plain.get("first"), plain.get("last")
    return (
        None if first is None else datetime.date.fromisoformat(str(first)),
        None if last is None else datetime.date.fromisoformat(str(last)),
    )


def _text(plain: Mapping[str, Json], name: str) -> str | None:
    value = plain.get(name)
    return None if value is None else str(value)
