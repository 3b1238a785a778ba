"""What short forms, "này" and "nêu trên" refer to, and what the members of an enumeration share.

Nothing is resolved across documents: the antecedents are the citations that stand earlier in the same text. A
short form refers to the one earlier document of its type and number; where there are two, the citation stays open
and its issue says why.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from vnreport.families.citations.documents import Mention
from vnreport.families.citations.types import codes_of, type_words_at
from vnreport.families.citations.values import Citation
from vnreport.patterns import GAP, OPEN_GAP

if TYPE_CHECKING:
    from vnreport.spans import Found
    from vnreport.text import View

__all__ = ["resolve_citations"]

_HEAD = 3000
_HEAD_LINES = 60
_ASIDE_WINDOW = 2000
_JOINED = re.compile(
    rf"(?:{OPEN_GAP}[,;]{OPEN_GAP}(?:(?:và|hoặc){GAP})?|{GAP}(?:và|hoặc){GAP})(?:các{GAP})?(?:số:?{GAP})?"
)
_DONE_WITH = ("thay thế", "bãi bỏ", "căn cứ", "sửa đổi, bổ sung", "hướng dẫn")


def resolve_citations(view: View, found: list[Found]) -> list[Found]:
    """The founds, the citations among them with their antecedents; the others as they were."""
    own = _own_types(view)
    earlier: list[Found] = []
    run: list[Found] = []
    for one in found:
        citation = one.value
        if not isinstance(citation, Citation):
            continue
        mention = one.pending if isinstance(one.pending, Mention) else None
        one.pending = None
        if mention is None:
            continue
        if run and _JOINED.fullmatch(view.low, run[-1].end, one.start) and one.start - run[-1].end < 40:
            if mention.what == "listed":
                _inherit(one, run[-1])
            run.append(one)
        else:
            run = [one]
        listed = mention.what == "listed" and len(run) > 1
        if citation.id is not None:
            _share(run, listed=listed)
            earlier.append(one)
        elif mention.what == "short":
            _refer(one, earlier)
        elif mention.what in ("this", "above"):
            _point_back(view, one, mention, earlier, own)
    return found


def _own_types(view: View) -> frozenset[str]:
    """The types that the document's own head names in capitals on a line: what "này" means in it."""
    types: set[str] = set()
    for line in view.norm[:_HEAD].split("\n")[:_HEAD_LINES]:
        words = line.strip(" *#_:|\r\t").rstrip("0123456789* ")
        if words and len(words) < 40 and words.isupper():
            read = type_words_at(words.lower(), words.lower(), 0)
            if read is not None and read[0] == len(words):
                types.add(read[1])
    return frozenset(types)


def _inherit(one: Found, before: Found) -> None:
    """A symbol without type words in an enumeration is of the type that stands at its head."""
    citation, leader = one.value, before.value
    if isinstance(citation, Citation) and isinstance(leader, Citation) and leader.type is not None:
        code = (citation.symbol or "").split("-")[0].split("/")[0]
        if citation.type is None or code in codes_of(leader.type) or code.startswith(("QH", "UBTVQH")):
            one.value = replace(citation, type=leader.type)


def _share(run: list[Found], *, listed: bool) -> None:
    """A day or a body named at the end of an enumeration is shared backwards by the members that lack it."""
    last = run[-1].value
    if not isinstance(last, Citation):
        return
    members = [(one, one.value) for one in run[:-1] if isinstance(one.value, Citation)]
    if listed and last.date is not None and all(value.date is None for _, value in members):
        for one, value in members:
            one.value = replace(value, date=last.date)
    for one in run[:-1]:
        shared = one.value
        if (
            isinstance(shared, Citation)
            and shared.symbol == last.symbol
            and shared.issuers != last.issuers
            and (not shared.issuers or (last.issuer or "").startswith(shared.issuers[0]))
        ):
            one.value = replace(shared, issuers=last.issuers)


def _refer(one: Found, earlier: list[Found]) -> None:
    citation = one.value
    if not isinstance(citation, Citation) or citation.number is None:
        return
    ids = {
        value.id
        for value in (other.value for other in earlier)
        if isinstance(value, Citation)
        and value.type == citation.type
        and _same_number(value.number, citation.number)
        and citation.year in (None, value.year)
    }
    _settle(one, citation, ids)


def _point_back(view: View, one: Found, mention: Mention, earlier: list[Found], own: frozenset[str]) -> None:
    citation = one.value
    if not isinstance(citation, Citation):
        return
    same = [
        (other, other.value)
        for other in earlier
        if isinstance(other.value, Citation) and other.value.type == citation.type
    ]
    if mention.what == "above":
        near = {value.id for other, value in same if "\n\n" not in view.norm[other.end : one.start]}
        _settle(one, citation, near if len(near) == 1 else {value.id for _, value in same})
        return
    if mention.aside:
        sentence = _sentence_before(view.norm, one.start - 1)
        named = [value for other, value in same if other.start >= sentence]
        if named:
            one.value = replace(citation, form="back", refers_to=named[0].id)
            return
    if citation.type in own or (citation.type == "luật" and "bộ luật" in own):
        return
    standing = [(other, value) for other, value in same if value.relation not in _DONE_WITH]
    if standing:
        line = view.norm.rfind("\n", 0, one.start)
        near = {value.id for other, value in standing if other.start > line}
        spoken_of = Counter(value.id for _, value in reversed(standing)).most_common(1)[0][0]
        one.value = replace(citation, form="back", refers_to=near.pop() if len(near) == 1 else spoken_of)


def _sentence_before(norm: str, end: int) -> int:
    """Where the sentence begins that a bracket opening at `end` remarks on: behind a full stop at a line's end."""
    first = max(0, end - _ASIDE_WINDOW)
    left = norm[first:end].rstrip(" .\r\n")
    return first + max(left.rfind(stop) for stop in (".\n", ". \n", "\n\n", ".\r\n"))


def _settle(one: Found, citation: Citation, ids: set[str | None]) -> None:
    if len(ids) == 1:
        one.value = replace(citation, refers_to=ids.pop())
    elif len(ids) > 1:
        one.issues = (*one.issues, "antecedent_not_unique")


def _same_number(one: str | None, two: str) -> bool:
    return one is not None and one.lstrip("0") == two.lstrip("0")
