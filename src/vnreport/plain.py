"""Back from the plain form: the values by the names of their kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnreport.errors import VnReportError
from vnreport.families.citations.values import Citation
from vnreport.families.dates.values import Date, Duration, Period, Term, Time
from vnreport.families.numbers.values import Measure, Money, Number, Ordinal, Percent, Ratio
from vnreport.spans import FLAGS, Item

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vnreport.spans import Json, Value

__all__ = ["KINDS", "item_from_dict"]

KINDS: dict[str, type[Value]] = {
    value.kind: value
    for value in (
        Number, Percent, Money, Measure, Ratio, Ordinal,
        Date, Period, Term, Duration, Time,
        Citation,
    )
}  # fmt: skip
"""The class of each kind of item, family by family."""


def item_from_dict(plain: Mapping[str, Json]) -> Item:
    """The item that `Item.to_dict` wrote.

    Raises `VnReportError` for a kind that this version does not know and for a missing field.
    """
    kind = plain.get("kind")
    if not isinstance(kind, str) or kind not in KINDS:
        raise VnReportError(f"kind must be one of {', '.join(KINDS)}, not {kind!r}")
    try:
        start, end, text = plain["start"], plain["end"], plain["text"]
        value = KINDS[kind].from_dict(plain)
    except KeyError as error:
        raise VnReportError(f"an item of kind {kind} must have the field {error.args[0]!r}") from error
    issues = plain.get("issues", [])
    if not (isinstance(start, int) and isinstance(end, int) and isinstance(text, str) and isinstance(issues, list)):
        raise VnReportError(f"start and end must be int, text a str and issues a list in {dict(plain)!r}")
    flags = tuple(flag for flag in FLAGS if plain.get(flag) is True)
    return Item(start, end, text, value, flags, tuple(map(str, issues)))
