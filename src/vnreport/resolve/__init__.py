"""What the context supplies: the year of a day, the antecedent of a short citation, the use of the comma.

Each part walks the founds in reading order and returns them with their pending parts supplied where the text
or the caller's reference date allows it, and left open where they do not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnreport.resolve.antecedents import resolve_citations
from vnreport.resolve.commas import resolve_commas
from vnreport.resolve.times import resolve_times

if TYPE_CHECKING:
    import datetime

    from vnreport.spans import Found
    from vnreport.text import View

__all__ = ["resolve"]


def resolve(view: View, found: list[Found], reference_date: datetime.date | None) -> list[Found]:
    """The founds, resolved."""
    return resolve_citations(view, resolve_times(view, resolve_commas(view, found), reference_date))
