"""Other libraries on the same text in the same run: how long they take, in T and in multiples of `parse`.

Each reads what it is made for, in the way that suits it best, and is timed after it has read once. One that is not
installed is reported so; the dependency group `peers` has them all.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from importlib import import_module
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, TypeAlias, final

from clock import alternating, best, one_pass
from rows import Row
from spacy_rules import rules
from texts import ENGLISH, legal, news

import vnreport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["PEERS", "Peer", "peers"]

Reader: TypeAlias = "Callable[[str], int]"
"""Reads a text and says how many things were found."""


@final
@dataclass(frozen=True, slots=True)
class Peer:
    """A library: where it comes from, how its reader is made, and how much text it is given."""

    name: str
    distribution: str
    make: Callable[[], Reader]
    characters: int
    goal: float | None = None
    english: bool = False


def _spacy(language: str) -> Reader:
    spacy: Any = import_module("spacy")
    pipeline = spacy.blank(language)
    pipeline.add_pipe("entity_ruler").add_patterns(
        rules(lambda phrase: [token.text for token in pipeline.make_doc(phrase)])
    )
    return lambda text: len(pipeline(text).ents)


def _duckling(cut: Callable[[str], list[str]]) -> Reader:
    duckling: Any = import_module("duckling")
    zones = duckling.load_time_zones("/usr/share/zoneinfo")
    locale = duckling.default_locale_lang(duckling.parse_lang("VI"))
    context = duckling.Context(duckling.parse_ref_time(zones, "UTC", 0), locale)
    kinds = duckling.parse_dimensions(["Number", "Ordinal", "AmountOfMoney", "Quantity", "Time", "Duration"])
    return lambda text: sum(len(duckling.parse(piece, context, kinds, with_latent=False)) for piece in cut(text))


def _dateparser() -> Reader:
    search: Any = import_module("dateparser.search").search_dates
    return lambda text: sum(len(search(piece, languages=["vi"]) or ()) for piece in _paragraphs(text))


def _underthesea() -> Reader:
    tag: Any = import_module("underthesea").ner
    return lambda text: sum(token[3] != "O" for piece in _paragraphs(text) for token in tag(piece))


def _eyecite() -> Reader:
    find: Any = import_module("eyecite").get_citations
    import_module("hyperscan")  # which the tokenizer asks for only when it reads
    tokenizer: Any = import_module("eyecite.tokenizers").HyperscanTokenizer()
    return lambda text: len(find(text, tokenizer=tokenizer))


def _paragraphs(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def _whole(text: str) -> list[str]:
    return [text]


PEERS = (
    Peer("spaCy EntityRuler (vi, pyvi)", "spacy", lambda: _spacy("vi"), 40_000, 10),
    Peer("spaCy EntityRuler (xx)", "spacy", lambda: _spacy("xx"), 40_000, 10),
    Peer("Duckling", "pyduckling-native-phihos", lambda: _duckling(_whole), 8_000, 50),
    Peer("Duckling by paragraphs", "pyduckling-native-phihos", lambda: _duckling(_paragraphs), 8_000),
    Peer("dateparser search_dates", "dateparser", _dateparser, 8_000, 50),
    Peer("underthesea ner", "underthesea", _underthesea, 4_000),
    Peer("eyecite (Hyperscan)", "eyecite", _eyecite, 40_000, english=True),
)


FAST = 40_000
"""Peers that are given fewer characters are read with them once."""


def peers(rounds: int, share: float = 1.0) -> Iterator[Row]:
    """Two rows a peer and text, in T and in multiples of `parse` on the same text; `share` shortens the texts."""
    for peer in PEERS:
        try:
            reader = peer.make()
        except ImportError as error:
            yield Row("peers", peer.name, None, "T", note=f"{error.name} is not installed")
            continue
        for kind, text, ours in _texts(peer, int(peer.characters * share)):
            found = reader(text)
            times = {"peer": best(partial(reader, text), rounds if peer.characters >= FAST else 1)}
            times |= alternating({"T": partial(one_pass, ours), "parse": partial(vnreport.parse, ours)}, 5 * rounds)
            note = f"version {version(peer.distribution)}: {found} found" + (
                "" if peer.english else f", {len(vnreport.parse(ours).items)} by parse"
            )
            name = f"{peer.name}, {kind}"
            yield Row("peers", name, times["peer"] / times["T"], "T", note=note)
            yield Row("peers", name, times["peer"] / times["parse"], "parse", peer.goal, at_least=True)


def _texts(peer: Peer, size: int) -> Iterator[tuple[str, str, str]]:
    """Kind, text, and what T and `parse` read: the same text, or for English as much Vietnamese legal text."""
    if peer.english:
        yield "English", (ENGLISH * (size // len(ENGLISH) + 1))[:size], legal(size)
    else:
        yield "news", news(size), news(size)
        yield "legal", legal(size), legal(size)
