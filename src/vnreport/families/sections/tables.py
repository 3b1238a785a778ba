"""Plain tables: rows one under the other whose cells are parted by tabs or by bars.

A table is left whole: what its rows begin with (`1.`, `a)`) is no head. The two columns of a letterhead or of a
signature are set in the same way and are no table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vnreport.families.sections.lines import Line

__all__ = ["Tables"]

_MARKS = "\t|"
_FEWEST_MARKS = 2
"""In a row: three columns, or two between bars."""

_RECIPIENTS = "Nơi nhận"


@final
class Tables:
    """The tables of a document, asked for in the order of its lines; `written` is the text with its tabs."""

    __slots__ = ("_lines", "_next", "_written")

    def __init__(self, written: str, lines: Sequence[Line]) -> None:
        self._written = written
        self._lines = lines
        self._next = -1

    def end(self, index: int) -> int:
        """The index behind the last row of the table that begins at a line; the index itself where none begins."""
        line = self._lines[index]
        if line.until <= self._next:
            return index  # the quick answer of nearly all lines: no mark before their end
        found = [at for mark in _MARKS if (at := self._written.find(mark, line.head)) >= 0]
        self._next = min(found, default=len(self._written))
        if line.until <= self._next:
            return index
        after = index
        while after < len(self._lines) and self._is_row(after, first=after == index):
            after += 1
        return after if after > index + 1 else index

    def _is_row(self, index: int, *, first: bool) -> bool:
        line = self._lines[index]
        if line.blank and not first:
            return False
        marks = max(self._written.count(mark, line.head, line.until) for mark in _MARKS)
        return marks >= _FEWEST_MARKS and _RECIPIENTS not in line.text
