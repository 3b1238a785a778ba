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

_LONGEST_STEP = 52

T = TypeVar("T")


class Phrases(Generic[T]):
    """Names and what they stand for.

    >>> names = Phrases([("Thi đua, khen thưởng", 1), ("Thi đua", 2)])
    >>> names.longest("thi đua khen thưởng năm 2003", 0)
    (19, 1)
    >>> names.longest("thi cử", 0) is None
    True
    """

    __slots__ = ("_root",)

    def __init__(self, names: list[tuple[str, T]]) -> None:
        self._root: dict[str, object] = {}
        for name, value in names:
            node = self._root
            for word in WORD.findall(name.lower()):
                node = cast("dict[str, object]", node.setdefault(same_word(word), {}))
            node.setdefault("", value)

    def longest(self, low: str, start: int) -> tuple[int, T] | None:
        """The end of the longest name at `start` of a lower-case text and what it stands for, or None."""
        node, best, place = self._root, None, start
        while True:
            step = _STEP.match(low, place, place + _LONGEST_STEP)
            inner = node.get(step[1]) or node.get(same_word(step[1])) if step else None
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
