"""The report: everything that a text says, in one value."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, final

from vnreport.families.sections.find import read_sections
from vnreport.reading import read
from vnreport.resolve import resolve
from vnreport.spans import Item, Json
from vnreport.text import View

if TYPE_CHECKING:
    from vnreport.families.sections.values import Section

__all__ = ["Report", "parse"]


@final
@dataclass(frozen=True, slots=True)
class Report:
    """What a text says. `items` are sorted by (start, -end), `sections` in document order."""

    text: str
    items: tuple[Item, ...]
    sections: tuple[Section, ...] = ()

    @property
    def quantities(self) -> tuple[Item, ...]:
        """The items of the first family: numbers, percents, money, measures, ratios, ordinals."""
        return tuple(item for item in self.items if item.value.family == "numbers")

    @property
    def times(self) -> tuple[Item, ...]:
        """The items of the second family: dates, periods, terms, durations, clock times."""
        return tuple(item for item in self.items if item.value.family == "dates")

    @property
    def citations(self) -> tuple[Item, ...]:
        """The items of the third family."""
        return tuple(item for item in self.items if item.value.family == "citations")

    def to_dict(self) -> dict[str, Json]:
        """The plain form of the extraction contract, of JSON types only."""
        return {
            "contract": 1,
            "items": [item.to_dict() for item in self.items],
            "sections": [section.to_dict() for section in self.sections],
        }


def parse(text: str, reference_date: datetime.date | None = None) -> Report:
    """Read everything in a text."""
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    view = View(text)
    items: list[Item] = []
    for found in resolve(view, read(view), reference_date):
        start, end = view.span(found.start, found.end)
        items.append(Item(start, end, text[start:end], found.value, found.flags, found.issues))
    return Report(text, tuple(items), tuple(read_sections(view)))
