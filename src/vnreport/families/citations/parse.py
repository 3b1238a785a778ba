"""The strict parser: the whole string is one citation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from vnreport.errors import ParseError
from vnreport.families.citations.find import TRIGGERS
from vnreport.families.citations.mentions import Mention
from vnreport.families.citations.paths import read_path
from vnreport.families.citations.values import Citation
from vnreport.scan import Dispatch
from vnreport.text import View

if TYPE_CHECKING:
    from vnreport.scan import Reading

__all__ = ["parse_citation"]

_LEADING = ("các ", "từ ", "theo ", "tại ")


def parse_citation(text: str) -> Citation:
    """The citation that the whole string is, its subject ("về …") included.

    Raises `ParseError` where the string is something else or goes on behind the citation, `TypeError` for other
    than a `str`.

    >>> parse_citation("Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016 của Bộ Chính trị").id
    '05-CT/TW'
    >>> parse_citation("QCVN 01:2021/BYT")
    Traceback (most recent call last):
    ...
    vnreport.errors.ParseError: expected a citation at 0, found 'QCVN 01:2021/BYT'
      QCVN 01:2021/BYT
      ^^^^^^^^^^^^^^^^
    """
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without types
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    view = View(text)
    found = Dispatch([TRIGGERS], _nothing).sweep(view)
    start = len(view.norm) - len(view.norm.lstrip())
    for leading in _LEADING:
        if view.low.startswith(leading, start):
            start += len(leading)
    if not found or found[0].start != start:
        path = read_path(view, start)
        if path is not None and path.provisions and not view.norm[path.end :].strip():
            return Citation(provisions=path.provisions, form="provision")
        raise ParseError(text, (0, len(text)), "a citation")
    first = found[0]
    citation = cast("Citation", first.value)
    end = _end(view, first.end, citation)
    if view.norm[end:].strip():
        raise ParseError(text, (view.span(0, end)[1], len(text)), "the end of the citation")
    if isinstance(first.pending, Mention) and first.pending.what == "this":
        return replace(citation, form="self")
    return citation


def _end(view: View, end: int, citation: Citation) -> int:
    """Behind the subject, where the citation has one."""
    if citation.title is None:
        return end
    rest = view.norm[end:]
    words = rest.split()
    subject = citation.title.split()
    for skipped in range(1, min(5, len(words)) + 1):
        if words[skipped : skipped + len(subject)] == subject and words[0].strip(",").lower() in ("về", "v/v", "vv"):
            return end + _offset(rest, skipped + len(subject))
    return end


def _offset(text: str, words: int) -> int:
    place = 0
    for word in text.split()[:words]:
        place = text.index(word, place) + len(word)
    return place


def _nothing(view: View, start: int, end: int) -> Reading | None:
    del view, start, end
    return None
