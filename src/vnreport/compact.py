"""Items as flat tuples of plain values, to be passed between processes, and back.

A packed item is `(kind, start, end, flags, issues, field, …)`: no text, for the text that it is a slice of is at
hand where it is unpacked, and no objects, so that `marshal` writes it. Decimals travel as strings and days as
ordinals, both exactly.
"""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias

from vnreport.families.citations.values import Provision
from vnreport.plain import KINDS
from vnreport.spans import Item

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

__all__ = ["Packed", "pack", "unpack"]

Packed: TypeAlias = "tuple[Any, ...]"
"""One item; its fields are those of its value, in the order of its constructor."""


def _from_provisions(provisions: tuple[Provision, ...]) -> Packed:
    return tuple(tuple(getattr(one, name) for name in Provision.__match_args__) for one in provisions)


def _to_provisions(packed: Packed) -> tuple[Provision, ...]:
    return tuple(Provision(*levels) for levels in packed)


_DECIMAL: tuple[Callable[[Any], Any], Callable[[Any], Any]] = str, Decimal
_DAY: tuple[Callable[[Any], Any], Callable[[Any], Any]] = datetime.date.toordinal, datetime.date.fromordinal
_PROVISIONS: tuple[Callable[[Any], Any], Callable[[Any], Any]] = _from_provisions, _to_provisions

_CONVERTED = {
    "low": _DECIMAL, "high": _DECIMAL, "numerator": _DECIMAL, "denominator": _DECIMAL,
    "first": _DAY, "last": _DAY, "date": _DAY,
    "provisions": _PROVISIONS,
}  # fmt: skip
"""The fields that are no plain values, with the way there and back."""

_PLACES = {
    kind: tuple((place, *_CONVERTED[name]) for place, name in enumerate(value.__match_args__) if name in _CONVERTED)
    for kind, value in KINDS.items()
}


def pack(items: Iterable[Item]) -> list[Packed]:
    """The items as tuples of plain values; `unpack` gives them back.

    >>> from vnreport.report import parse
    >>> pack(parse("đạt 79% chỉ tiêu").items)
    [('percent', 4, 7, (), (), '79', '79', None, None, (), False)]
    """
    packed: list[Packed] = []
    for item in items:
        value = item.value
        kind = value.kind
        fields: list[Any] = [getattr(value, name) for name in value.__match_args__]
        for place, there, _ in _PLACES[kind]:
            if fields[place] is not None:
                fields[place] = there(fields[place])
        packed.append((kind, item.start, item.end, item.flags, item.issues, *fields))
    return packed


def unpack(text: str, packed: Sequence[Packed]) -> tuple[Item, ...]:
    """The items that `pack` was given, in the text in which they stand.

    >>> [item.text for item in unpack("đạt 79%", [("percent", 4, 7, (), (), "79", "79", None, None, (), False)])]
    ['79%']
    """
    items: list[Item] = []
    for kind, start, end, flags, issues, *fields in packed:
        for place, _, back in _PLACES[kind]:
            if fields[place] is not None:
                fields[place] = back(fields[place])
        items.append(Item(start, end, text[start:end], KINDS[kind](*fields), flags, issues))
    return tuple(items)
