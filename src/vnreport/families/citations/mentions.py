"""A document on its way into a citation: what is said of it, and what the text around has to supply."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, final

from vnreport.families.citations.values import Citation
from vnreport.spans import Found

if TYPE_CHECKING:
    import datetime

    from vnreport.families.citations.values import Provision
    from vnreport.scan import Reading

__all__ = ["FULL", "LISTED", "NAME", "SHORT", "THIS", "Document", "Mention", "Said", "pointing", "self_document"]


@final
@dataclass(frozen=True, slots=True)
class Mention:
    """What the text around has to supply.

    `this` ("Nghị định này"), `above` ("nêu trên"), `short` (a number alone), `listed` (a symbol without type
    words, perhaps of an enumeration), `full`, `name`. `aside` says that a bracket opens before it.
    """

    what: str
    aside: bool = False


_Text: TypeAlias = "str | None"
Said: TypeAlias = "tuple[_Text, _Text, _Text, _Text, _Text, _Text, tuple[str, ...], datetime.date | None]"
FULL, LISTED, SHORT, NAME = Mention("full"), Mention("listed"), Mention("short"), Mention("name")
_SELF = {(this, aside): Mention(this, aside) for this in ("this", "above") for aside in (True, False)}
THIS = _SELF["this", False]


class Document(NamedTuple):
    """A document on its way into a citation: its span, where the sweep goes on, and what is said of it.

    `said` are the first fields of its citation, type to date; None for digits that are no document and nobody's
    item (codes of forms).
    """

    start: int
    end: int
    resume: int
    said: Said | None
    form: str = "full"
    flags: tuple[str, ...] = ()
    issues: tuple[str, ...] = ()
    mention: Mention | None = None
    known_id: str | None = None
    amended: tuple[str, ...] = ()

    def found(
        self, start: int, provisions: tuple[Provision, ...], relation: str | None, flags: tuple[str, ...] = ()
    ) -> Reading:
        """The reading, with the provisions that stand before the document and the flags of their reading."""
        if self.said is None:
            return [], self.resume
        citation = Citation(*self.said, provisions, self.form, None, relation, self.known_id, self.amended)
        flags = (*self.flags, *(flag for flag in flags if flag not in self.flags)) if flags else self.flags
        return [Found(start, self.end, citation, flags, self.issues, self.mention)], self.resume


def pointing(norm: str, start: int, *, this: bool) -> Mention:
    """The mention of "Nghị định này" (`this`) or "Nghị định nêu trên" that begins at `start`."""
    return _SELF["this" if this else "above", start > 0 and norm[start - 1] == "("]


def self_document(norm: str, start: int, kind: str, end: int, *, this: bool) -> Document:
    """The document of such a mention that stands in `[start, end)`."""
    said = kind, None, None, None, None, None, (), None
    return Document(start, end, end, said, "self" if this else "back", mention=pointing(norm, start, this=this))
