"""What a quantity waits for: how the rest of its text uses the comma."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, final

if TYPE_CHECKING:
    from vnreport.families.numbers.values import Measure, Money, Number, Percent

__all__ = ["CommaUse"]


@final
@dataclass(frozen=True, slots=True)
class CommaUse:
    """The other reading of a quantity whose comma stands before three digits: the one in which it groups."""

    grouped: Number | Percent | Money | Measure
