"""What short forms, "này" and "nêu trên" refer to, and what the members of an enumeration share.

Nothing is resolved across documents: the antecedents are the citations that stand earlier in the same text. A
short form refers to the one earlier document of its type and number; where there are two, the citation stays open
and its issue says why. A name given in a bracket ("sau đây gọi tắt là …") refers to the document before it. What the
document at hand says of itself ("Nghị định này") has the id of its front.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, cast

from vnreport.families.citations.mentions import Mention
from vnreport.families.citations.types import codes_of, type_of_heading
from vnreport.families.citations.values import Citation
from vnreport.patterns import GAP, OPEN_GAP

if TYPE_CHECKING:
    import datetime

    from vnreport.spans import Found
    from vnreport.text import View

__all__ = ["resolve_citations"]

_HEAD = 3000
_HEAD_LINES = 60
_ASIDE_WINDOW = 2000
_LONGEST_RUN = 32
_NEAR = 16
_JOINED = re.compile(
    rf"(?:{OPEN_GAP}[,;]{OPEN_GAP}(?:(?:và|hoặc){GAP})?|{GAP}(?:và|hoặc){GAP})(?:các{GAP})?(?:số:?{GAP})?"
)
_GIVEN = re.compile(rf"(?:gọi|viết){GAP}(?:tắt{GAP}|chung{GAP})?là{GAP}[“\"']?\Z")
_LONGEST_GIVING = 24
_ALIAS_WINDOW = 600
_LONGEST_PARAGRAPH = 20_000
_QUOTED_LINE = re.compile(r"\n[ *]{0,4}[“\"]")
_DONE_WITH = ("thay thế", "bãi bỏ", "căn cứ", "sửa đổi, bổ sung", "hướng dẫn")
"""The relations in which a document is spoken of as another than the one at hand."""


class _Cited:
    """The documents of one type that the text has cited so far."""

    __slots__ = ("_times", "ids", "places", "standing", "topic")

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.places: list[int] = []
        self.standing: list[bool] = []
        self.topic: str | None = None
        self._times: dict[str, int] = {}

    def add(self, place: int, identifier: str, *, standing: bool) -> None:
        """Note a citation; `topic` is the document cited most, the latest of those cited equally often."""
        self.places.append(place)
        self.ids.append(identifier)
        self.standing.append(standing)
        if standing:
            times = self._times[identifier] = self._times.get(identifier, 0) + 1
            if self.topic is None or times >= self._times[self.topic]:
                self.topic = identifier

    def since(self, place: int, *, standing: bool) -> set[str]:
        """The ids cited behind a place, the last few."""
        first = max(bisect_right(self.places, place), len(self.places) - _NEAR)
        return {self.ids[index] for index in range(first, len(self.ids)) if self.standing[index] or not standing}


class _Memory:
    """What the text has cited so far, and what its head says that it is itself."""

    __slots__ = ("_document", "_own", "_view", "aliases", "cited", "numbers")

    def __init__(self, view: View) -> None:
        self._view = view
        self._document: tuple[str, str] | None = None
        self._own: set[str] | None = None
        self.aliases: dict[tuple[str, str], str] = {}
        self.cited: dict[str, _Cited] = {}
        self.numbers: dict[tuple[str, str], set[tuple[str, str | None]]] = {}

    @property
    def own(self) -> set[str]:
        """The types of the document at hand; the text's head is read when they are first asked for."""
        if self._own is None:
            self._own = _own_types(self._view)
        return self._own

    def add(self, place: int, citation: Citation) -> None:
        identifier, kind, number = citation.id, citation.type, citation.number
        if identifier is None or kind is None or number is None:
            return
        of_type = self.cited.get(kind)
        if of_type is None:
            of_type = self.cited[kind] = _Cited()
        of_type.add(place, identifier, standing=citation.relation not in _DONE_WITH)
        key = kind, number.lstrip("0")
        numbered = self.numbers.get(key)
        if numbered is None:
            numbered = self.numbers[key] = set()
        numbered.add((identifier, citation.year))

    def own_id(self, kind: str | None) -> str | None:
        """The id of the document at hand, if it is of that type and quotes no lines of another one."""
        if self._document is None:
            from vnreport.families.sections.header import own_document  # noqa: PLC0415 - where a text speaks of itself

            quotes = _QUOTED_LINE.search(self._view.norm) is not None
            self._document = (None if quotes else own_document(self._view)) or ("", "")
        own, identifier = self._document
        # the number of a consolidated text is not that of the document which speaks in it
        return identifier if own == kind and "VBHN" not in identifier else None


def resolve_citations(view: View, found: list[Found]) -> list[Found]:
    """The founds, the citations among them with their antecedents; the others as they were."""
    memory = _Memory(view)
    run: list[Found] = []
    for one in found:
        mention = one.pending
        if mention is None or not isinstance(mention, Mention):
            continue
        one.pending = None
        if run and one.start - run[-1].end < 40 and _JOINED.fullmatch(view.low, run[-1].end, one.start):
            run = [*run[-_LONGEST_RUN:], one]
            if mention.what == "listed":
                _inherit(one, run[-2])
        else:
            run = [one]
        if len(run) > 1 and cast("Citation", one.value).id is not None:
            _share(run, listed=mention.what == "listed")
        _refer_back(view, one, mention, memory)
    return found


def _refer_back(view: View, one: Found, mention: Mention, memory: _Memory) -> None:
    """Note a document, or find the one that is meant."""
    citation = cast("Citation", one.value)
    if citation.id is not None:
        if mention.what == "listed" and citation.type is not None and _in_letterhead(view, one):
            memory.own.add(citation.type)
        memory.add(one.start, citation)
    elif mention.what == "short":
        _refer(one, citation, memory)
    elif mention.what == "name":
        _refer_by_name(view, one, citation, memory)
    elif mention.what == "above":
        _settle(one, citation, _above(view, one, memory.cited.get(citation.type or "")))
    else:
        _point_back(view, one, citation, memory, aside=mention.aside)


def _own_types(view: View) -> set[str]:
    """The types that the document's own head names in capitals on a line: what "này" means in it."""
    types: set[str] = set()
    for line in view.norm[:_HEAD].split("\n")[:_HEAD_LINES]:
        words = line.strip(" *#_:|\t").rstrip("0123456789* ")
        if words and len(words) < 40 and words.isupper():
            kind = type_of_heading(" ".join(words.lower().split()))
            if kind is not None:
                types.add(kind)
    return types


def _in_letterhead(view: View, one: Found) -> bool:
    """Whether the number is the document's own: "Số:" at the start of a line of its head."""
    return (
        one.start < _HEAD
        and view.low.startswith("số", one.start)
        and view.norm[: one.start].rstrip(" |")[-1:] in ("", "\n")
    )


def _inherit(one: Found, before: Found) -> None:
    """A symbol without type words in an enumeration is of the type that stands at its head."""
    citation, leader = one.value, before.value
    if isinstance(citation, Citation) and isinstance(leader, Citation) and leader.type:
        code = (citation.symbol or "").split("-")[0].split("/")[0]
        if citation.type is None or code in codes_of(leader.type) or code.startswith(("QH", "UBTVQH")):
            one.value = _changed(citation, leader.type, citation.issuers, citation.date)


def _share(run: list[Found], *, listed: bool) -> None:
    """A day or a body named at the end of an enumeration is shared backwards by the members that lack it."""
    values = [one.value for one in run if isinstance(one.value, Citation)]
    last = values[-1]
    undated = all(value.date is None for value in values[:-1])
    for one, value in zip(run[:-1], values, strict=False):
        day = last.date if listed and undated else value.date
        same = value.symbol == last.symbol and (not value.issuers or (last.issuer or "").startswith(value.issuers[0]))
        issuers = last.issuers if same else value.issuers
        if day != value.date or issuers != value.issuers:
            one.value = _changed(value, value.type, issuers, day)


def _changed(citation: Citation, kind: str | None, issuers: tuple[str, ...], date: datetime.date | None) -> Citation:
    """The citation with what the enumeration says of its type, body and day."""
    return Citation(
        kind, citation.number, citation.year, citation.symbol, citation.id, citation.title, issuers, date,
        citation.provisions, citation.form, citation.refers_to, citation.relation, citation.known_id, citation.amended,
    )  # fmt: skip


def _refer(one: Found, citation: Citation, memory: _Memory) -> None:
    """A number alone refers to the one document of its type and number, and of its year where it says one."""
    key = citation.type or "", (citation.number or "").lstrip("0")
    numbered = memory.numbers.get(key, set())
    _settle(one, citation, {identifier for identifier, year in numbered if citation.year in (None, year)})


def _refer_by_name(view: View, one: Found, citation: Citation, memory: _Memory) -> None:
    """A name that a bracket behind a document gives it ("sau đây gọi tắt là Luật BVMT") refers to it from there on."""
    if citation.type is None or citation.title is None:
        return
    cited = memory.cited.get(citation.type)
    if cited is None:
        return
    key = citation.type, citation.title.casefold()
    if one.start - cited.places[-1] < _ALIAS_WINDOW and _is_given(view.low, one.start):
        memory.aliases[key] = cited.ids[-1]
    if key in memory.aliases:
        one.value = citation.referring(citation.form, memory.aliases[key])


def _is_given(low: str, start: int) -> bool:
    """Whether a bracket gives the name at `start` to the document before it."""
    first = max(0, start - _LONGEST_GIVING)
    return "là" in low[first:start] and _GIVEN.search(low, first, start) is not None


def _above(view: View, one: Found, cited: _Cited | None) -> set[str]:
    """The documents that "nêu trên" may mean: the one of the paragraph, or else all."""
    if cited is None:
        return set()
    near = cited.since(_begin(view, "\n\n", one.start), standing=False)
    return near if len(near) == 1 else set(cited.ids[-_NEAR:])


def _point_back(view: View, one: Found, citation: Citation, memory: _Memory, *, aside: bool) -> None:
    """What "Nghị định này" means: the document itself, or, in a text of another kind, the one that it speaks of."""
    target = _spoken_of(view, one, citation, memory, aside=aside)
    if target is not None:
        one.value = citation.referring("back", target)
    elif (own := memory.own_id(citation.type)) is not None:
        one.value = citation.referring(citation.form, own)


def _spoken_of(view: View, one: Found, citation: Citation, memory: _Memory, *, aside: bool) -> str | None:
    """The other document that the text speaks of at a place; None where it speaks of itself."""
    cited = memory.cited.get(citation.type or "")
    if cited is None:
        return None
    target: str | None = None
    if aside:
        index = bisect_left(cited.places, _sentence_before(view.norm, one.start - 1))
        target = cited.ids[index] if index < len(cited.ids) else None
    if target is None and citation.type not in memory.own and not (citation.type == "luật" and "bộ luật" in memory.own):
        near = cited.since(_begin(view, "\n", one.start), standing=True)
        target = near.pop() if len(near) == 1 else cited.topic
    return target


def _begin(view: View, mark: str, start: int) -> int:
    """Where the line or the paragraph of a place begins, or so far back that it is no matter."""
    first = max(0, start - _LONGEST_PARAGRAPH)
    return max(first - 1, view.norm.rfind(mark, first, start))


def _sentence_before(norm: str, end: int) -> int:
    """Where the sentence begins that a bracket opening at `end` remarks on: behind a full stop at a line's end."""
    first = max(0, end - _ASIDE_WINDOW)
    left = norm[first:end].rstrip(" .\n")
    return first + max(left.rfind(stop) for stop in (".\n", ". \n", "\n\n"))


def _settle(one: Found, citation: Citation, ids: set[str]) -> None:
    if len(ids) == 1:
        one.value = citation.referring(citation.form, ids.pop())
    elif ids:
        one.issues = (*one.issues, "antecedent_not_unique")
