"""The sections of a text: its lines, their labels, its genre, and the reading for that genre."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnreport.families.sections.front import read_front
from vnreport.families.sections.genre import is_official
from vnreport.families.sections.header import read_header
from vnreport.families.sections.labels import read_labels
from vnreport.families.sections.lines import read_lines
from vnreport.families.sections.news import read_news
from vnreport.families.sections.official import read_official
from vnreport.families.sections.running import part_running
from vnreport.families.sections.values import Section

if TYPE_CHECKING:
    from vnreport.families.sections.outline import Node
    from vnreport.families.sections.values import Header
    from vnreport.text import View

__all__ = ["read_document"]


def read_document(view: View) -> tuple[tuple[Section, ...], Header | None]:
    r"""The sections of a text in document order, with offsets of the text as given, and the header that it has.

    >>> from vnreport.text import View
    >>> sections, header = read_document(View("Điều 1. Tên\n1. Một.\nĐiều 2. Hai"))
    >>> [(one.kind, one.number, one.depth) for one in sections], header
    ([('dieu', '1', 0), ('khoan', '1', 1), ('dieu', '2', 0)], None)
    """
    lines = read_lines(view.norm)
    labels = read_labels(view.norm, lines)
    front = read_front(lines, labels)
    if front.motto is None and front.type_at is None and part_running(view.norm, lines):
        labels = read_labels(view.norm, lines)
    if is_official(lines, labels, front):
        nodes = read_official(view, lines, labels, front)
    else:
        nodes = read_news(view, lines, labels)
    sections = _sections(view, nodes)
    return sections, read_header(view, lines, front, sections)


def _sections(view: View, nodes: list[Node]) -> tuple[Section, ...]:
    sections: list[Section] = []
    moved = view.moved
    for node in nodes:
        start, end = view.span(node.start, node.end) if moved else (node.start, node.end)
        depth = 0 if node.parent is None else sections[node.parent].depth + 1
        sections.append(Section(node.kind, start, end, node.number, node.title, depth, node.parent, node.quoted))
    return tuple(sections)
