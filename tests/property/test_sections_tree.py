"""Documents whose tree is known come back as that tree, whatever the layout does to them."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, TypeAlias

from hypothesis import assume, given
from hypothesis import strategies as st

from vnreport.families.sections.chunks import UNITS, cut
from vnreport.families.sections.find import read_document
from vnreport.families.sections.lines import read_lines
from vnreport.families.sections.paths import identifiers, section_at
from vnreport.strategies import Part, documents
from vnreport.text import View

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Shape: TypeAlias = "list[tuple[str, str | None, int, int, int]]"
"""Of each section the kind, the number, the depth, the start and the end."""

_JOINTS = st.sampled_from(["\n", "\n\n", "\r\n", " \n", "\n  ", "\n\n\n", "\n\t", "\r\n \r\n"])
_PAGE_MARKS = st.sampled_from(
    [
        "2", "3/10", "- 12 -", "Trang 2", "Trang 2/10", "-----", "CÔNG BÁO/Số 290/Ngày 29-05-2026",
        "CÔNG BÁO/Số 290 + 291/Ngày 29-05-2026   7", "8   CÔNG BÁO/Số 290/Ngày 29-05-2026", "\x0c", "7\n\n\x0c",
        "CÔNG BÁO/Số 290/Ngày 29-05-2026 \n99",
    ]
)  # fmt: skip


def blocks(parts: Sequence[Part], depth: int = 0) -> Iterator[tuple[Part, int]]:
    for part in parts:
        yield part, depth
        yield from blocks(part.parts, depth + 1)


def size(part: Part) -> int:
    return 1 + sum(map(size, part.parts))


def wrapped(text: str, width: int) -> str:
    """Running text broken at its blanks, but not before a dash and a capital: such a line is an item."""
    if text[-1] not in ".;" or "\n" in text:
        return text
    kept = text.replace(" - Thương binh", "\u00a0-\u00a0Thương binh")
    lines = textwrap.wrap(kept, width, break_long_words=False, break_on_hyphens=False)
    return "\n".join(lines).replace("\u00a0", " ")


def laid_out(parts: Sequence[Part], joints: Sequence[str], width: int = 10_000) -> tuple[str, Shape]:
    """The text of a document, its parts joined by the joints in turn, and the shape that it has."""
    listed = list(blocks(parts))
    text = ""
    starts: list[int] = []
    ends: list[int] = []
    for index, (part, _) in enumerate(listed):
        text += joints[index % len(joints)] if index else ""
        starts.append(len(text))
        text += wrapped(part.text, width)
        ends.append(len(text))
    return text, [
        (part.kind, part.number, depth, starts[index], ends[index + size(part) - 1])
        for index, (part, depth) in enumerate(listed)
        if part.kind
    ]


def shape(text: str) -> Shape:
    return [(one.kind, one.number, one.depth, one.start, one.end) for one in read_document(View(text))[0]]


@given(documents(), _JOINTS)
def test_the_tree_comes_back(parts: tuple[Part, ...], joint: str) -> None:
    """Nghị định 34/2016/NĐ-CP, Điều 62, and 30/2020/NĐ-CP: the order of the parts. Blanks and line ends are layout."""
    text, expected = laid_out(parts, [joint])
    assert shape(text) == expected


@given(documents())
def test_markdown_changes_nothing(parts: tuple[Part, ...]) -> None:
    """Bold marks around a line are neither head nor text."""
    bold = [part.text if "\n" in part.text else f"**{part.text}**" for part, _ in blocks(parts)]
    known = [(part.kind, part.number, depth) for part, depth in blocks(parts) if part.kind]
    assert [one[:3] for one in shape("\n\n".join(bold))] == known


@given(documents(), st.integers(20, 70))
def test_wrapped_lines_change_nothing(parts: tuple[Part, ...], width: int) -> None:
    """A paragraph is one however many lines a narrow page sets it in, where the text shows that its page is narrow."""
    text, expected = laid_out(parts, ["\n\n"], width)
    assume(read_lines(text).wrapped)
    assert shape(text) == expected


@given(documents(), st.lists(st.just("\n\n") | _PAGE_MARKS.map("\n\n{}\n\n".format), min_size=1, max_size=7))
def test_page_heads_change_nothing(parts: tuple[Part, ...], joints: list[str]) -> None:
    """What a page brings with it, between two paragraphs, belongs to no section and ends none."""
    text, expected = laid_out(parts, joints)
    assert shape(text) == expected


@given(documents(), st.integers(20, 500), st.sampled_from(UNITS))
def test_chunks_are_the_text(parts: tuple[Part, ...], most: int, by: str) -> None:
    """The pieces cover the text exactly once, and each lies in the section that it names."""
    text, _ = laid_out(parts, ["\n"])
    sections = read_document(View(text))[0]
    pieces = cut(text, sections, most, by)
    assert "".join(piece.text for piece in pieces) == text
    for piece in pieces:
        if piece.section is not None:
            section = sections[piece.section]
            assert section.start <= piece.start + len(piece.text) - len(piece.text.lstrip())
            assert piece.start + len(piece.text.rstrip()) <= section.end


@given(documents())
def test_identifiers_are_unique_and_offsets_lead_back(parts: tuple[Part, ...]) -> None:
    """An eId names one section; the section at its own beginning is the innermost that begins there."""
    sections = read_document(View(laid_out(parts, ["\n"])[0]))[0]
    names = [name for name in identifiers(sections) if name is not None]
    assert len(set(names)) == len(names)
    assert [section_at(sections, one.start) for one in sections] == list(range(len(sections)))
