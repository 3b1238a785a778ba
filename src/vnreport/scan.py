"""The one pass over a text: where digits stand, and where the words that families watch for stand.

The scan knows no family. A family declares what it watches for in a `Triggers` table, the reading room joins
the tables, and the sweep hands each hit to the readers that asked for it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias, final

import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from vnreport.spans import Found
    from vnreport.text import View

__all__ = ["Dispatch", "Reader", "Reading", "Triggers", "in_order"]

Reading: TypeAlias = "tuple[list[Found], int]"
"""What a reader makes of a hit: what it found, in order, and the offset at which the sweep goes on.

The offset lies behind everything that no other family may read. A citation ends its claim behind its symbol,
so that the date of issue that follows is read by the family of dates, though its span holds both.
"""

Reader: TypeAlias = "Callable[[View, int, int], Reading | None]"
"""A function of the view and the span of a hit; None where the hit is not the reader's."""


@final
@dataclass(frozen=True, slots=True)
class Triggers:
    """What a family watches for.

    `after`: a word (lower case, one syllable) that, standing left of digits, makes them the reader's.
    `before`: a character that, standing right of digits, makes the reader try them.
    `words`: a word or phrase (lower case) that starts or holds a construct without digits.
    """

    after: Mapping[str, Reader] = field(default_factory=dict[str, Reader])
    before: Mapping[str, Reader] = field(default_factory=dict[str, Reader])
    words: Mapping[str, Reader] = field(default_factory=dict[str, Reader])


_DIGITS = regex.compile("[0-9]+")
_LEFT_WINDOW = 16


def _left_word(low: str, start: int) -> str:
    """The syllable left of an offset: over blanks, one line break and an opening bracket, not further."""
    end = start
    while end and low[end - 1] in " (\n\r" and start - end < 5:
        end -= 1
    first = end
    while first and low[first - 1].isalpha() and end - first < _LEFT_WINDOW:
        first -= 1
    return low[first:end]


def _word_hits(low: str, words: Iterable[str]) -> list[tuple[int, int]]:
    """Where the words stand, not inside a longer word."""
    hits: list[tuple[int, int]] = []
    size = len(low)
    for word in words:
        length = len(word)
        start = low.find(word)
        while start >= 0:
            end = start + length
            if (end >= size or not low[end].isalnum()) and (not start or not low[start - 1].isalnum()):
                hits.append((start, end))
            start = low.find(word, end)
    return hits


@final
class Dispatch:
    """The joined triggers of the families, in the order in which their readers are asked.

    >>> from vnreport.text import View
    >>> def nothing(view, start, end):
    ...     return None
    >>> Dispatch([Triggers(after={"ngày": nothing})], nothing).sweep(View("ngày 20"))
    []
    """

    __slots__ = ("_after", "_before", "_otherwise", "_words")

    def __init__(self, triggers: Sequence[Triggers], otherwise: Reader) -> None:
        """`otherwise` reads the digits that no trigger claims."""
        self._after = _joined(table.after for table in triggers)
        self._before = _joined(table.before for table in triggers)
        self._words = _joined(table.words for table in triggers)
        self._otherwise = otherwise

    def sweep(self, view: View) -> list[Found]:
        """Hand each hit of the view to its readers, left to right; what a reader claims is not read again."""
        norm, low = view.norm, view.low
        after, before, words = self._after, self._before, self._words
        hits = [match.span() for match in _DIGITS.finditer(norm)]
        hits += _word_hits(low, words)
        hits.sort(key=_left_then_long)
        found: list[Found] = []
        size = len(norm)
        taken = 0
        for start, end in hits:
            if start < taken:
                continue
            if "0" <= norm[start] <= "9":
                readers = after.get(_left_word(low, start), ())
                if end < size:
                    readers += before.get(norm[end], ())
                readers += (self._otherwise,)
            else:
                readers = words[low[start:end]]
            for reader in readers:
                reading = reader(view, start, end)
                if reading is not None:
                    found += reading[0]
                    taken = reading[1]
                    break
        return found


def _joined(tables: Iterable[Mapping[str, Reader]]) -> dict[str, tuple[Reader, ...]]:
    joined: dict[str, tuple[Reader, ...]] = {}
    for table in tables:
        for trigger, reader in table.items():
            joined[trigger] = (*joined.get(trigger, ()), reader)
    return joined


def _left_then_long(hit: tuple[int, int]) -> tuple[int, int]:
    return hit[0], -hit[1]


def in_order(found: Iterable[Found]) -> list[Found]:
    """Sorted by (start, -end), without those that overlap an earlier one of their family."""
    kept: list[Found] = []
    ends: dict[str, int] = {}
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        family = one.value.family
        if one.start >= ends.get(family, 0):
            kept.append(one)
            ends[family] = one.end
    return kept
