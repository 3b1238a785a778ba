"""A text with its citations wrapped in links, and the citations of a document as the edges of a graph."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from vnreport.families.citations.values import Citation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from vnreport.spans import Item

__all__ = ["Edge", "edges", "wrapped"]


class Edge(NamedTuple):
    """One citation as an edge: from the document, by a relation, to a document and a provision of it.

    `source` is the id of the citing document or the empty string; `relation` is "viện dẫn" where words say no
    other. With a passive relation ("được sửa đổi, bổ sung") it is the target that acts on what stands before.
    """

    source: str
    relation: str
    target: str
    provision: str
    start: int
    end: int


_TAG = re.compile(r"<[^<>]{0,400}>")


def wrapped(
    text: str, items: Iterable[Item], link: Callable[[Citation], tuple[str, str] | None], *, markup: bool
) -> str:
    """The text with `link(citation)` before and behind each citation.

    With `markup`, `text` is HTML from which the report was read. No citation holds a tag, so that no element is
    broken; what stands inside a tag (a title, an address) is left as it is.
    """
    tags = [match.span() for match in _TAG.finditer(text)] if markup else []
    out: list[str] = []
    done = 0
    for item in items:
        value = item.value
        ends = link(value) if isinstance(value, Citation) else None
        tag = bisect_left(tags, (item.start, 0)) - 1
        if ends is not None and (tag < 0 or tags[tag][1] <= item.start):
            out += [text[done : item.start], ends[0], item.text, ends[1]]
            done = item.end
    out.append(text[done:])
    return "".join(out)


def edges(items: Iterable[Item], source: str = "") -> tuple[Edge, ...]:
    """The edges of the citations that name or resolve to a document, in reading order, one a provision.

    Self references and paths without a document stay inside the citing document, so they are no edges.
    """
    found: list[Edge] = []
    for item in items:
        citation = item.value
        if not isinstance(citation, Citation) or citation.form in ("self", "provision"):
            continue
        target = citation.id or citation.refers_to or citation.known_id
        if target is None or target == source:
            continue
        relation = citation.relation or "viện dẫn"
        found += [
            Edge(source, relation, target, path, item.start, item.end)
            for path in [str(provision) for provision in citation.provisions] or [""]
        ]
    return tuple(found)
