"""The comma before three digits, in a text that groups with commas throughout.

The contract, §1: such a comma is decimal by rule, but "where a text writes grouping with commas consistently
(`1,103,500`, or two or more groups) it is grouping". A text does so where one of its quantities can only be
grouped with commas, and none of them has a decimal comma or groups with points.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from vnreport.families.numbers.pending import CommaUse

if TYPE_CHECKING:
    from vnreport.spans import Found
    from vnreport.text import View

__all__ = ["resolve_commas"]

_ONLY_GROUPED = re.compile(r"(?<![0-9.,])[1-9][0-9]{0,2}(?:,[0-9]{3}){2,}(?![0-9])")
_NOT_GROUPED = re.compile(r"[0-9](?:,(?![0-9]{3}(?![0-9]))[0-9]|\.[0-9]{3}(?![0-9]))")


def resolve_commas(view: View, found: list[Found]) -> list[Found]:
    """The founds, those that wait for the use of the comma read as groups where the text groups with commas."""
    waiting = [one for one in found if one.pending is not None]
    if not any(isinstance(one.pending, CommaUse) for one in waiting) or not _groups_with_commas(view, found):
        return found
    return [_grouped(one, one.pending) if isinstance(one.pending, CommaUse) else one for one in found]


def _groups_with_commas(view: View, found: list[Found]) -> bool:
    written = [view.norm[one.start : one.end] for one in found if one.value.family == "numbers"]
    return any(map(_ONLY_GROUPED.search, written)) and not any(map(_NOT_GROUPED.search, written))


def _grouped(one: Found, use: CommaUse) -> Found:
    return replace(one, value=use.grouped, flags=(*one.flags, "resolved"), pending=None)
