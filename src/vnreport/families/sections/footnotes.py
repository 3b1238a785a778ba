"""The footnotes of consolidated texts, which stand at the foot of each page in the middle of what is said.

Pháp lệnh Hợp nhất văn bản quy phạm pháp luật (01/2012/UBTVQH13): what has changed carries a number, and a note
with that number tells by which document it was changed (`4 Khoản này được sửa đổi theo quy định tại …`). The
notes are numbered through the text and begin in a few fixed ways; they end with the page, or without pages with
the paragraph. One that the page cuts off goes on at the foot of the next, behind a blank line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, final

from vnreport.families.sections.lines import is_page_mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vnreport.families.sections.lines import Lines
    from vnreport.families.sections.words import Label
    from vnreport.text import View

__all__ = ["read_footnotes"]

_FRONT = 8000
_CONSOLIDATED = "hợp nhất"
_NUMBER = re.compile(r"\[?(?P<number>[0-9]{1,3})\]?(?:[ ]{1,4}|$)")
_BEGINNINGS = (
    "Điều này", "Khoản này", "Điểm này", "Đoạn này", "Chương này", "Mục này", "Tiểu mục này", "Phần này",
    "Nội dung này", "Tên ", "Tiêu đề", "Cụm từ", "Các cụm từ", "Từ “", "Phụ lục", "Mẫu ", "Biểu ", "Văn bản này",
    "Luật ", "Bộ luật ", "Pháp lệnh ", "Nghị quyết ", "Nghị định ", "Quyết định ", "Thông tư ", "Điều ", "Khoản ",
    "Điểm ", "Các điều",
)  # fmt: skip
_ENDS_NOTE = frozenset('.”"')


def read_footnotes(view: View, lines: Lines, labels: Sequence[Label | None]) -> dict[int, int]:
    """The blocks of footnotes: by the index of the first line of each the index behind its last one."""
    if not lines.wrapped or view.low.find(_CONSOLIDATED, 0, _FRONT) < 0:
        return {}
    return _Pages(view.norm, lines, labels).read()


@final
class _Pages:
    """The pages of a text while its footnotes are looked for."""

    __slots__ = ("_begin", "_blocks", "_cut", "_labels", "_lines", "_norm", "_page")

    def __init__(self, norm: str, lines: Lines, labels: Sequence[Label | None]) -> None:
        self._norm = norm
        self._lines = lines
        self._labels = labels
        self._blocks: dict[int, int] = {}
        self._begin: int | None = None  # of the block that is open
        self._cut = False  # the last note goes on, on the next page
        self._page = 0  # the first line of the page

    def read(self) -> dict[int, int]:
        lines = self._lines
        marks = [is_page_mark(text) for text in lines.texts]
        paged = any(marks)
        number = 0
        for index, text in enumerate(lines.texts):
            if self._is_note(index, text, number + 1):
                number += 1
                if self._begin is None:
                    self._begin = self._rest(index) or index
            elif marks[index] or (index == self._page and text.isdigit()):
                self._end_page(index)
            elif not paged and lines.blanks[index] and self._begin is not None:
                self._end_block(self._begin, index)
        self._end_page(len(lines))
        return self._blocks

    def _is_note(self, index: int, text: str, number: int) -> bool:
        """Whether a line is the head of the note with a number, which may stand on a line of its own."""
        match = _NUMBER.match(text)
        if match is None or int(match["number"]) != number:
            return False
        rest = text[match.end() :]
        if not rest and index + 1 < len(self._lines):
            rest = self._lines.texts[index + 1]
        return rest.startswith(_BEGINNINGS)

    def _rest(self, until: int) -> int | None:
        """Where the rest of a note begins that the page before has cut off, looked for above a line."""
        if not self._cut:
            return None
        above = range(until - 1, self._page, -1)
        at = next((index for index in above if self._lines.blanks[index]), None)
        return at if at is not None and self._labels[at] is None else None

    def _end_page(self, index: int) -> None:
        begin = self._begin if self._begin is not None else self._rest(index)
        if begin is not None:
            self._end_block(begin, index)
        self._page = index + 1

    def _end_block(self, begin: int, after: int) -> None:
        block = self._norm[self._lines.heads[begin] : self._lines.untils[after - 1]]
        self._cut = block[-1] not in _ENDS_NOTE or block.count("“") > block.count("”")
        self._blocks[begin] = after
        self._begin = None
