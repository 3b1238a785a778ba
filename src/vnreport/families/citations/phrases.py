"""Long lists of names, found word by word: the longest name that stands at a place, in time that its length sets.

Case, commas, line breaks and the placement of tone marks do not count.
"""

from __future__ import annotations

import re
from typing import Generic, TypeVar, cast

from vnreport.families.citations.letters import same_word
from vnreport.patterns import GAP

__all__ = ["WORD", "Phrases"]

WORD = re.compile(r"[^\W_]+(?:&[^\W_]+)*")
_BETWEEN = re.compile(rf"[,;]?{GAP}(?:-{GAP}|\()?|[ ]?[-/][ ]?|\),?[ ]?")

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
            word = WORD.match(low, place, place + 40)
            inner = node.get(same_word(word[0])) if word else None
            if word is None or inner is None:
                return best
            node = cast("dict[str, object]", inner)
            if "" in node:
                end = word.end()
                closed = low.startswith(")", end) and "(" in low[start:end]
                best = end + closed, cast("T", node[""])
            between = _BETWEEN.match(low, word.end(), word.end() + 12)
            if between is None:
                return best
            place = between.end()
