"""Long lists of names, found word by word: the longest name that stands at a place, in time that its length sets.

Case, commas, line breaks and the placement of tone marks do not count.
"""

from __future__ import annotations

import re
from typing import Generic, TypeVar, cast

from vnreport.families.citations.letters import same_word
from vnreport.patterns import GAP

__all__ = ["WORD", "Phrases"]

_WORD = r"[^\W_]+(?:&[^\W_]+)*"
WORD = re.compile(_WORD)
_STEP = re.compile(rf"({_WORD})(?:[,;]?{GAP}(?:-{GAP}|\()?|[ ]?[-/][ ]?|\),?[ ]?|())")
"""A word and what parts it from the next; the second group stands where nothing does."""

_PLAIN = re.compile(r"[^\W_]+(?:,? [^\W_]+){2,}")
_KEY_WORDS = 3
_MOST_ALIKE = 12
_LONGEST_STEP = 52
_LONGEST_NAME = 80
_MOST_PLAIN = 10

T = TypeVar("T")


class Phrases(Generic[T]):
    """Names and what they stand for.

    >>> names = Phrases([("Thi đua, khen thưởng", 1), ("Thi đua", 2)])
    >>> names.longest("thi đua khen thưởng năm 2003", 0)
    (19, 1)
    >>> names.longest("thi cử", 0) is None
    True
    """

    __slots__ = ("_plain", "_root")

    def __init__(self, names: list[tuple[str, T]]) -> None:
        self._root: dict[str, object] = {}
        for name, value in names:
            node = self._root
            for word in WORD.findall(name.lower()):
                node = cast("dict[str, object]", node.setdefault(same_word(word), {}))
            node.setdefault("", value)
        self._plain = self._by_beginning(names)

    def longest(self, low: str, start: int, *, behind: str = "") -> tuple[int, T] | None:  # noqa: C901
        """The end of the longest name at `start` of a lower-case text and what it stands for, or None.

        With `behind`, of the names that begin with those words, which do not stand there.
        """
        written = self._as_written(low, start) if not behind else None
        if written is not None:
            return written
        node, best, place = self._root, None, start
        for word in behind.split():
            node = cast("dict[str, object]", node[word])
        before = node, place
        # Most names stand as in the table, one blank between the words; the last piece may be cut.
        for piece in low[start : start + _LONGEST_NAME].split(" ", _MOST_PLAIN)[:-1]:
            word = piece[:-1] if piece.endswith((",", ";")) else piece
            inner = node.get(word) or node.get(same_word(word)) if word else None
            if inner is None:
                if not word[:1].isalnum():  # a break behind the word before, which is read again
                    node, place = before
                break
            before = node, place
            node = cast("dict[str, object]", inner)
            if "" in node:
                best = place + len(word), cast("T", node[""])
                if len(node) == 1:  # no longer name goes on from here
                    return best
            place += len(piece) + 1
        while True:
            step = _STEP.match(low, place, place + _LONGEST_STEP)
            inner = node.get(same_word(step[1])) if step else None
            if step is None or inner is None:
                return best
            node = cast("dict[str, object]", inner)
            if "" in node:
                end = step.end(1)
                closed = low.startswith(")", end) and "(" in low[start:end]
                best = end + closed, cast("T", node[""])
            if step[2] is not None:
                return best
            place = step.end()

    def _by_beginning(self, names: list[tuple[str, T]]) -> dict[str, list[tuple[str, T]]]:
        """By their first words the names of words, blanks and commas that no longer name begins with."""
        plain: dict[str, list[tuple[str, T]]] = {}
        for low in {name.lower() for name, _ in names}:
            if _PLAIN.fullmatch(low):
                node = self._root
                for word in WORD.findall(low):
                    node = cast("dict[str, object]", node[same_word(word)])
                if len(node) == 1:
                    key = " ".join(low.split(" ", _KEY_WORDS)[:_KEY_WORDS])
                    plain.setdefault(key, []).append((low, cast("T", node[""])))
        return {key: alike for key, alike in plain.items() if len(alike) <= _MOST_ALIKE}

    def _as_written(self, low: str, start: int) -> tuple[int, T] | None:
        """The name that stands at `start` as in the table, with one line end at most, where no longer one can."""
        piece = low[start : start + _LONGEST_NAME]
        broken = piece.find("\n") - 1
        if broken > 0:
            piece = piece.replace(" \n" if piece[broken] == " " else "\n", " ", 1)
        for name, value in self._plain.get(" ".join(piece.split(" ", _KEY_WORDS)[:_KEY_WORDS]), ()):
            if piece.startswith(name):
                size = len(name)
                following = piece[size : size + 1]
                if following.isalnum() or following == "&":
                    return None
                return start + size + (0 < broken < size and low[start + broken] == " "), value
        return None
