r"""Sections: the parts of a report, a law or a news text, as a tree, and the header of official documents.

>>> from vnreport.sections import find_sections
>>> text = "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Việc tiếp dân.\n2. Việc trả lời."
>>> [(section.kind, section.number, section.parent) for section in find_sections(text)]
[('chuong', 'I', None), ('dieu', '1', 0), ('khoan', '1', 1), ('khoan', '2', 1)]

A citation that a line happens to begin with is no head:

>>> text = "Điều 1. Phạm vi\nViệc tiếp dân theo quy định tại\nĐiều 5 Nghị định số 64/2014/NĐ-CP."
>>> [(section.kind, section.number) for section in find_sections(text)]
[('dieu', '1')]
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from vnreport.families.sections.akoma import akoma_ntoso
from vnreport.families.sections.chunks import UNITS, Chunk, cut
from vnreport.families.sections.paths import breadcrumb, identifiers, section_at
from vnreport.families.sections.values import Header, Section
from vnreport.report import parse

if TYPE_CHECKING:
    from vnreport.report import Report

__all__ = [
    "Chunk",
    "Header",
    "Section",
    "breadcrumb",
    "chunks",
    "find_sections",
    "identifiers",
    "section_at",
    "to_akoma_ntoso",
]


def find_sections(text: str) -> tuple[Section, ...]:
    r"""The sections of a text in document order; `parent` is an index into the tuple.

    The rules are those of Nghị định 34/2016/NĐ-CP and 30/2020/NĐ-CP, and of the page as news is set; see
    docs/sections.md. Any text is read.

    >>> [(one.kind, one.title) for one in find_sections("Tổng kết năm học\nPhòng Giáo dục vừa tổ chức hội nghị.")]
    [('title', 'Tổng kết năm học'), ('paragraph', None)]
    """
    return parse(text).sections


def chunks(report: Report, *, max_chars: int = 2000, by: str = "dieu") -> tuple[Chunk, ...]:
    r"""The text of a report in pieces of at most `max_chars`, one a section of the kind `by`, for retrieval.

    `by` is `"dieu"`, `"khoan"` or `"heading"`. The pieces cover the text once, in order, and none mixes two
    sections of that kind; what stands between two of them (the name of a chapter) is a piece of its own.

    >>> from vnreport.report import parse
    >>> report = parse("Điều 1. Phạm vi\nQuyết định này quy định việc tiếp dân.\nĐiều 2. Hiệu lực\nTừ ngày ký.")
    >>> [(chunk.eid, chunk.breadcrumb, len(chunk.text)) for chunk in chunks(report)]
    [('art_1', ('Điều 1',), 55), ('art_2', ('Điều 2',), 28)]
    >>> chunks(report, by="trang")
    Traceback (most recent call last):
        ...
    ValueError: by must be one of dieu, khoan, heading, not 'trang'
    """
    if by not in UNITS:
        raise ValueError(f"by must be one of {', '.join(UNITS)}, not {by!r}")
    if max_chars < 1:
        raise ValueError(f"max_chars must be at least 1, not {max_chars}")
    cited = [(item.start, index) for index, item in enumerate(report.items) if item.kind == "citation"]
    pieces: list[Chunk] = []
    at = 0
    for piece in cut(report.text, report.sections, max_chars, by):
        first = at
        while at < len(cited) and cited[at][0] < piece.end:
            at += 1
        pieces.append(replace(piece, citations=tuple(index for _, index in cited[first:at])))
    return tuple(pieces)


def to_akoma_ntoso(report: Report) -> str:
    r"""The report as an Akoma Ntoso 3.0 document (OASIS LegalDocML): an `act`, in XML that its schema accepts.

    Identifiers are those of `identifiers`; quoted articles stand in a `mod`, annexes among the attachments. Where
    the text states no day of issue, 0001-01-01 stands for it. A text without an article is no act:

    >>> from vnreport.report import parse
    >>> xml = to_akoma_ntoso(parse("Điều 1. Phạm vi\nViệc tiếp dân.\nĐiều 2. Hiệu lực\nTừ ngày ký."))
    >>> xml[xml.index("<article") : xml.index("</article>")]
    '<article eId="art_1"><num>Điều 1.</num><heading>Phạm vi</heading><content><p>Việc tiếp dân.</p></content>'
    >>> to_akoma_ntoso(parse("Một tin ngắn."))
    Traceback (most recent call last):
        ...
    ValueError: report must hold an article (Điều): there is no act to write without one
    """
    return akoma_ntoso(report.text, report.sections, report.header)
