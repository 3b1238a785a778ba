"""Citations of laws, decrees, resolutions, Party and other documents: found, read, resolved, written back.

>>> from vnreport.citations import find_citations
>>> [item.value.id for item in find_citations("theo khoản 2 Điều 9 Nghị định số 30/2020/NĐ-CP và Chỉ thị 05-CT/TW")]
['30/2020/NĐ-CP', '05-CT/TW']
>>> find_citations("2 Nghị quyết, 5 Quyết định")
()
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnreport.families.citations.annotate import Edge, edges, wrapped
from vnreport.families.citations.format import format_citation, format_provision
from vnreport.families.citations.parse import parse_citation
from vnreport.families.citations.ranges import expand
from vnreport.families.citations.uris import frbr_uri, provision_eid
from vnreport.families.citations.values import Citation, Provision
from vnreport.report import parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from vnreport.report import Report
    from vnreport.spans import Item

__all__ = [
    "Citation",
    "Edge",
    "Provision",
    "annotate",
    "citation_edges",
    "expand",
    "find_citations",
    "format_citation",
    "format_provision",
    "frbr_uri",
    "parse_citation",
    "provision_eid",
]


def find_citations(text: str) -> tuple[Item, ...]:
    """The citations of a text in reading order, with their spans, resolved within the text.

    >>> [item.text for item in find_citations("Căn cứ Luật Người cao tuổi ngày 23 tháng 11 năm 2009;")]
    ['Luật Người cao tuổi ngày 23 tháng 11 năm 2009']
    """
    return parse(text).citations


def annotate(
    text: str, report: Report, link: Callable[[Citation], tuple[str, str] | None], *, markup: bool = False
) -> str:
    """The text with each citation between the two strings that `link` gives for it; None leaves it as it is.

    `report` is the report of `text`. With `markup`, `text` is HTML: tags inside a citation stay whole.

    >>> text = "theo Nghị định số 30/2020/NĐ-CP"
    >>> annotate(text, parse(text), lambda citation: (f"[{citation.id}](", ")"))
    'theo [30/2020/NĐ-CP](Nghị định số 30/2020/NĐ-CP)'
    """
    if report.text != text:
        raise ValueError("report must be the report of text")
    return wrapped(text, report.citations, link, markup=markup)


def citation_edges(report: Report, source: str = "") -> tuple[Edge, ...]:
    """The graph of a document's citations as plain edges; `source` is the document's own id.

    >>> text = "Nghị định này thay thế Nghị định số 110/2004/NĐ-CP."
    >>> [(edge.relation, edge.target) for edge in citation_edges(parse(text), "30/2020/NĐ-CP")]
    [('thay thế', '110/2004/NĐ-CP')]
    """
    return edges(report.citations, source)
