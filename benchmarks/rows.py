"""What a run prints: one row a figure, as lines for people, as a Markdown table, or as JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias, final

__all__ = ["BEGIN", "END", "Row", "inserted", "line", "markdown", "plain"]

BEGIN, END = "<!-- figures: benchmarks/run.py --peers --into -->", "<!-- end of figures -->"
"""What stands around the table in a page of Markdown."""

Json: TypeAlias = "str | float | bool | None"


@final
@dataclass(frozen=True, slots=True)
class Row:
    """A figure: always a ratio of two measurements of the same run, `None` where it could not be measured.

    `unit` says of what it is a multiple: `T`, `parse`, `text`, `import`, `1 MB` and so on. `goal` is the most
    that it should be, or the least with `at_least`. `note` names the input or the reason.
    """

    group: str
    name: str
    value: float | None
    unit: str
    goal: float | None = None
    at_least: bool = False
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None without a goal or a figure."""
        if self.goal is None or self.value is None:
            return None
        return self.value >= self.goal if self.at_least else self.value <= self.goal


def line(row: Row) -> str:
    """The row for a terminal."""
    figure = f"{_figure(row):>7} {row.unit:<9}"
    return f"{row.group:8} {row.name:44} {figure} {_goal(row):22} {row.note}".rstrip()


def markdown(rows: list[Row]) -> str:
    """The rows as a table of Markdown."""
    head = ["| group | what | measured | goal | remark |", "|---|---|---|---|---|"]
    cells = ((row.group, row.name, f"{_figure(row)} {row.unit}", _goal(row), _escaped(row.note)) for row in rows)
    return "\n".join(head + [f"| {' | '.join(cell)} |" for cell in cells])


def inserted(page: str, rows: list[Row]) -> str:
    """The page with the rows as the table between its two marks."""
    head, rest = page.split(BEGIN)
    return f"{head}{BEGIN}\n{markdown(rows)}\n{END}{rest.split(END)[1]}"


def plain(row: Row) -> dict[str, Json]:
    """The row as an object of JSON."""
    return {
        "group": row.group,
        "name": row.name,
        "value": row.value,
        "unit": row.unit,
        "goal": row.goal,
        "at_least": row.at_least,
        "met": row.met,
        "note": row.note,
    }


def _figure(row: Row) -> str:
    if row.value is None:
        return "-"
    return f"{row.value:.0f}" if row.value >= 100 else f"{row.value:.2f}" if row.value < 10 else f"{row.value:.1f}"


def _goal(row: Row) -> str:
    if row.goal is None:
        return ""
    return f"at {'least' if row.at_least else 'most'} {row.goal:g}{', missed' if row.met is False else ''}"


def _escaped(note: str) -> str:
    return note.replace("|", "\\|")
