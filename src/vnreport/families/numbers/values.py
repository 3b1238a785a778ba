"""What quantities say: exact decimals, a modifier with its direction, a unit, and what the amount is per."""

from __future__ import annotations

from dataclasses import dataclass, fields
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, Self, TypeAlias, final

from vnreport.families.numbers.format import (
    format_measure,
    format_money,
    format_number,
    format_ordinal,
    format_percent,
    format_ratio,
)
from vnreport.numerals.exact import plain as digits
from vnreport.spans import Family, Json, Value

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["MODS", "Measure", "Money", "Number", "Ordinal", "Percent", "Quantity", "Ratio"]

MODS = ("more_than", "less_than", "at_least", "at_most", "nearly", "about")
"""What stands before or behind a quantity and bounds it."""


@dataclass(frozen=True, slots=True, init=False)
class _Amount(Value):
    """What the four kinds of amounts share.

    `low` and `high` are equal in a single value and the two ends of a range; `high` is None where only the
    order of magnitude is said (`hàng chục`), and with `high_open` the range stops short of it (`đến dưới`).
    """

    low: Decimal
    high: Decimal | None
    mod: str | None = None
    unit: str | None = None
    per: tuple[str, ...] = ()
    high_open: bool = False

    family: ClassVar[Family] = "numbers"

    def __init__(  # noqa: PLR0913, PLR0917 - the fields
        self,
        low: Decimal,
        high: Decimal | None,
        mod: str | None = None,
        unit: str | None = None,
        per: tuple[str, ...] = (),
        high_open: bool = False,  # noqa: FBT001, FBT002 - a field
    ) -> None:
        if mod is not None and mod not in MODS:
            raise ValueError(f"mod must be one of {', '.join(MODS)}, not {mod!r}")
        if high is not low and high is not None and high < low:
            raise ValueError(f"high must not be below low, not {low} to {high}")
        # By the slots' own setters: what is generated for a frozen class takes twice as long.
        _set_low(self, low)
        _set_high(self, high)
        _set_mod(self, mod)
        _set_unit(self, unit)
        _set_per(self, per)
        _set_high_open(self, high_open)

    def to_dict(self) -> dict[str, Json]:
        """The fields of the plain form, decimals as strings."""
        fields: dict[str, Json] = {"low": digits(self.low)}
        if self.high is not None:
            fields["high"] = digits(self.high)
        if self.mod is not None:
            fields["mod"] = self.mod
        if self.unit is not None:
            fields["unit"] = self.unit
        if self.per:
            fields["per"] = list(self.per)
        if self.high_open:
            fields["high_open"] = True
        return fields

    @classmethod
    def from_dict(cls, plain: Mapping[str, Json]) -> Self:
        """The value that `to_dict` wrote."""
        per = plain.get("per", [])
        return cls(
            _decimal(plain["low"]),
            _decimal(plain["high"]) if "high" in plain else None,
            _text(plain.get("mod")),
            _text(plain.get("unit")),
            tuple(str(one) for one in per) if isinstance(per, list) else (),
            plain.get("high_open") is True,
        )


_set_low, _set_high, _set_mod, _set_unit, _set_per, _set_high_open = (
    getattr(_Amount, field.name).__set__ for field in fields(_Amount)
)


@final
@dataclass(frozen=True, slots=True, init=False)
class Number(_Amount):
    """A count or a bare number; `unit` is the counted noun as written, in lower case.

    >>> Number(Decimal("94100"), Decimal("94100"), "more_than", "trường hợp").to_dict()
    {'low': '94100', 'high': '94100', 'mod': 'more_than', 'unit': 'trường hợp'}
    """

    kind: ClassVar[str] = "number"

    def __str__(self) -> str:
        """Its canonical Vietnamese."""
        return format_number(self)


@final
@dataclass(frozen=True, slots=True, init=False)
class Percent(_Amount):
    """A percentage; it has no unit. Percentage points are a `Measure`."""

    kind: ClassVar[str] = "percent"

    def __str__(self) -> str:
        """Its canonical Vietnamese."""
        return format_percent(self)


@final
@dataclass(frozen=True, slots=True, init=False)
class Money(_Amount):
    """An amount of money; `unit` is the currency's code of ISO 4217."""

    kind: ClassVar[str] = "money"

    def __str__(self) -> str:
        """Its canonical Vietnamese."""
        return format_money(self)


@final
@dataclass(frozen=True, slots=True, init=False)
class Measure(_Amount):
    """An amount of a unit of measurement; `unit` is its identifier in CLDR (`hectare`, `kilowatt-hour`)."""

    kind: ClassVar[str] = "measure"

    def __str__(self) -> str:
        """Its canonical Vietnamese."""
        return format_measure(self)


@final
@dataclass(frozen=True, slots=True)
class Ratio(Value):
    """So many out of so many (`19/24 chỉ tiêu`), a fraction (`một phần ba`), a map's scale (`1/5.000`).

    >>> Ratio(Decimal(19), Decimal(24)).to_dict()
    {'numerator': '19', 'denominator': '24'}
    """

    numerator: Decimal
    denominator: Decimal
    unit: str | None = None
    mod: str | None = None

    kind: ClassVar[str] = "ratio"
    family: ClassVar[Family] = "numbers"

    def __post_init__(self) -> None:
        if self.mod is not None and self.mod not in MODS:
            raise ValueError(f"mod must be one of {', '.join(MODS)}, not {self.mod!r}")

    def to_dict(self) -> dict[str, Json]:
        """The fields of the plain form, decimals as strings."""
        fields: dict[str, Json] = {"numerator": digits(self.numerator), "denominator": digits(self.denominator)}
        if self.unit is not None:
            fields["unit"] = self.unit
        if self.mod is not None:
            fields["mod"] = self.mod
        return fields

    @classmethod
    def from_dict(cls, plain: Mapping[str, Json]) -> Self:
        """The value that `to_dict` wrote."""
        numerator, denominator = _decimal(plain["numerator"]), _decimal(plain["denominator"])
        return cls(numerator, denominator, _text(plain.get("unit")), _text(plain.get("mod")))

    def __str__(self) -> str:
        """Its canonical Vietnamese."""
        return format_ratio(self)


@final
@dataclass(frozen=True, slots=True)
class Ordinal(Value):
    """A place in an order: the twelfth congress, level 3, rank 9 of 20.

    >>> Ordinal(9, out_of=20).to_dict()
    {'value': '9', 'out_of': '20'}
    """

    value: int
    of: str | None = None
    out_of: int | None = None

    kind: ClassVar[str] = "ordinal"
    family: ClassVar[Family] = "numbers"

    def to_dict(self) -> dict[str, Json]:
        """The fields of the plain form, numbers as strings."""
        fields: dict[str, Json] = {"value": str(self.value)}
        if self.of is not None:
            fields["of"] = self.of
        if self.out_of is not None:
            fields["out_of"] = str(self.out_of)
        return fields

    @classmethod
    def from_dict(cls, plain: Mapping[str, Json]) -> Self:
        """The value that `to_dict` wrote."""
        out_of = plain.get("out_of")
        return cls(int(str(plain["value"])), _text(plain.get("of")), None if out_of is None else int(str(out_of)))

    def __str__(self) -> str:
        """Its canonical Vietnamese."""
        return format_ordinal(self)


Quantity: TypeAlias = Number | Percent | Money | Measure | Ratio | Ordinal
"""The six kinds of the family."""


def _decimal(field: Json) -> Decimal:
    return Decimal(str(field))


def _text(field: Json | None) -> str | None:
    return None if field is None else str(field)
