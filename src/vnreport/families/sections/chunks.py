"""Pieces of a text for retrieval: they follow its sections, never mix two of them, and cover the text once."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, final

from vnreport.families.sections.paths import breadcrumb, identifiers, section_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vnreport.families.sections.values import Section

__all__ = ["UNITS", "Chunk", "cut"]

UNITS = ("dieu", "khoan", "heading")
"""What the pieces may follow."""


@final
@dataclass(frozen=True, slots=True)
class Chunk:
    """One piece: `text` is the slice `[start, end)` of the text as given.

    `section` is the index of the innermost section that holds the whole piece, `eid` its identifier and
    `breadcrumb` the names that lead to it; `citations` are the indexes of the citations that begin in the piece.
    """

    start: int
    end: int
    text: str
    section: int | None = None
    eid: str | None = None
    breadcrumb: tuple[str, ...] = ()
    citations: tuple[int, ...] = ()


def cut(text: str, sections: Sequence[Section], max_chars: int, by: str) -> list[Chunk]:
    r"""The pieces of a text: one a section of the kind `by`, and one for what stands between two of them.

    A longer piece is cut at the sections inside it, then at blank lines, lines and blanks.

    >>> from vnreport.families.sections.values import Section
    >>> tree = (Section("dieu", 0, 14, number="1"), Section("dieu", 15, 29, number="2"))
    >>> [chunk.text for chunk in cut("Điều 1. Đây.  \nĐiều 2. Đây.", tree, 100, "dieu")]
    ['Điều 1. Đây.  \n', 'Điều 2. Đây.']
    """
    bounds = {0, len(text)}
    for section in sections:
        if section.kind == by and not section.quoted:
            bounds |= {section.start, section.end}
    inner = sorted({section.start for section in sections})
    names = identifiers(sections)
    pieces: list[tuple[int, int]] = []
    for start, end in _runs(text, sorted(bounds)):
        pieces += _parts(text, start, end, inner, max_chars)
    return [_chunk(text, sections, names, start, end) for start, end in pieces]


def _runs(text: str, bounds: Sequence[int]) -> list[tuple[int, int]]:
    """The stretches between the bounds; one of blanks alone goes with the stretch before it."""
    runs: list[tuple[int, int]] = []
    for start, end in pairwise(bounds):
        if runs and not text[start:end].strip():
            runs[-1] = runs[-1][0], end
        else:
            runs.append((start, end))
    return runs


def _parts(text: str, start: int, end: int, inner: Sequence[int], max_chars: int) -> list[tuple[int, int]]:
    parts: list[tuple[int, int]] = []
    while end - start > max_chars:
        limit = start + max_chars
        at = bisect_right(inner, limit)
        stop = inner[at - 1] if at and inner[at - 1] > start else _break(text, start, limit)
        parts.append((start, stop))
        start = stop
    parts.append((start, end))
    return parts


def _break(text: str, start: int, limit: int) -> int:
    """Where to cut a stretch that no section parts: behind a blank line, a line or a blank, else at the limit."""
    for mark in ("\n\n", "\n", " "):
        at = text.rfind(mark, start + 1, limit - len(mark) + 1)
        if at > start:
            return at + len(mark)
    return limit


def _chunk(text: str, sections: Sequence[Section], names: Sequence[str | None], start: int, end: int) -> Chunk:
    body = start + len(text[start:end]) - len(text[start:end].lstrip())
    last = start + len(text[start:end].rstrip())
    index = section_at(sections, body)
    while index is not None and sections[index].end < last:
        index = sections[index].parent
    if index is None:
        return Chunk(start, end, text[start:end])
    return Chunk(start, end, text[start:end], index, names[index], breadcrumb(sections, index))
