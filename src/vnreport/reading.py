"""All families over one view: their triggers joined, one sweep, the founds in order.

The order of the families is the order in which their readers are asked about the same digits: a document's
symbol is tried before a day, a day before a ratio.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from vnreport.families.citations import find as citations
from vnreport.families.dates import find as dates
from vnreport.families.numbers import find as numbers
from vnreport.scan import Dispatch, in_order

if TYPE_CHECKING:
    from vnreport.spans import Found
    from vnreport.text import View

__all__ = ["read"]


def read(view: View) -> list[Found]:
    """What the three families of items find in a view, unresolved, sorted by (start, -end)."""
    return in_order(_dispatch().sweep(view))


@cache
def _dispatch() -> Dispatch:
    return Dispatch([citations.TRIGGERS, dates.TRIGGERS, numbers.TRIGGERS], otherwise=numbers.read_digits)
