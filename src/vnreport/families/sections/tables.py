"""Plain tables: rows one under the other whose cells are parted by tabs or by bars.

A table is left whole: what its rows begin with (`1.`, `a)`) is no head. The two columns of a letterhead or of a
signature are set in the same way and are no table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

if TYPE_CHECKING:
    from vnreport.families.sections.lines import Lines

__all__ = ["Tables"]

_MARKS = "\t|"
_FEWEST_MARKS = 2
"""In a row: three columns, or two between bars."""

_RECIPIENTS = "Nơi nhận"


@final
class Tables:
    """The tables of a document, asked for in the order of its lines; `written` is the text with its tabs.

    No table begins at a line that ends before `next`, as nearly all do: it need not be asked for.
    """

    __slots__ = ("_lines", "_written", "next")

    def __init__(self, written: str, lines: Lines) -> None:
        self._written = written
        self._lines = lines
        self.next = -1

    def end(self, index: int) -> int:
        """The index behind the last row of the table that begins at a line; the index itself where none begins."""
        until = self._lines.untils[index]
        found = [at for mark in _MARKS if (at := self._written.find(mark, self._lines.heads[index])) >= 0]
        self.next = min(found, default=len(self._written))
        if until <= self.next:
            return index
        after = index
        while after < len(self._lines) and self._is_row(after, first=after == index):
            after += 1
        return after if after > index + 1 else index

    def _is_row(self, index: int, *, first: bool) -> bool:
        lines = self._lines
        if lines.blanks[index] and not first:
            return False
        marks = max(self._written.count(mark, lines.heads[index], lines.untils[index]) for mark in _MARKS)
        return marks >= _FEWEST_MARKS and _RECIPIENTS not in lines.texts[index]
