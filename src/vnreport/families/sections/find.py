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
from vnreport.families.sections.values import Section

if TYPE_CHECKING:
    from vnreport.families.sections.outline import Node
    from vnreport.text import View

__all__ = ["read_header", "read_sections"]


def read_sections(view: View) -> list[Section]:
    r"""The sections of a text in document order, with offsets of the text as given.

    >>> from vnreport.text import View
    >>> [(one.kind, one.number, one.depth) for one in read_sections(View("Điều 1. Tên\n1. Một.\nĐiều 2. Hai"))]
    [('dieu', '1', 0), ('khoan', '1', 1), ('dieu', '2', 0)]
    """
    norm = view.norm
    lines = read_lines(norm)
    labels = read_labels(norm, lines)
    front = read_front(lines)
    if is_official(lines, labels, front):
        nodes = read_official(view, lines, labels, front)
    else:
        nodes = read_news(view, lines, labels)
    return _sections(view, nodes)


def _sections(view: View, nodes: list[Node]) -> list[Section]:
    sections: list[Section] = []
    for node in nodes:
        start, end = view.span(node.start, node.end)
        depth = 0 if node.parent is None else sections[node.parent].depth + 1
        sections.append(Section(node.kind, start, end, node.number, node.title, depth, node.parent, node.quoted))
    return sections
