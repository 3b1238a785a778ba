"""The one pass over a text: where digits stand, and where the words that families watch for stand.

The scan knows no family. A family declares what it watches for in a `Triggers` table, the reading room joins
the tables, and the sweep hands each hit to the readers that asked for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING, TypeAlias, final

import regex

from vnreport.patterns import END, one_of

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
    `before`: a character that, standing right of digits, makes the reader try them; or two, which are looked up first.
    `words`: a word or phrase (lower case) that starts or holds a construct without digits. Of words that begin
    each other only the longest that stands there is handed on. `behind`: for some of the words a pattern (lower
    case, of look-arounds) of what has to stand beside them; a sieve, for another family may have asked for the word
    without it.
    """

    after: Mapping[str, Reader] = field(default_factory=dict[str, Reader])
    before: Mapping[str, Reader] = field(default_factory=dict[str, Reader])
    words: Mapping[str, Reader] = field(default_factory=dict[str, Reader])
    behind: Mapping[str, str] = field(default_factory=dict[str, str])


_DIGITS = regex.compile("[0-9]+")


def _any_word(tables: Sequence[Triggers], *, signs: bool) -> re.Pattern[str] | None:
    """One pattern for all the words, or for all the `signs`, each whole behind what is no letter and no digit.

    The set of such characters leads and the words hang together by their common beginnings, which makes one
    pass of `re` cheaper than a search for each word.
    """
    behind: dict[str, list[str]] = {}
    for table in tables:
        for word in table.words:
            if _is_sign(word) is signs:
                behind.setdefault(word, []).append(table.behind.get(word, ""))
    pattern = one_of(behind, behind={word: END + _one_or_other(sieves) for word, sieves in behind.items()})
    return re.compile(_BORDER + pattern) if pattern else None


def _is_sign(word: str) -> bool:
    """Whether a trigger is one sign, such as `½`: few texts have any, and each would cost the pass a step a word."""
    return len(word) == 1 and not word.isalpha()


def _one_or_other(sieves: list[str]) -> str:
    """What lets through what any of the look-arounds lets through."""
    return f"(?:{'|'.join(sieves)})" if all(sieves) else ""


_BORDER = r"[\x00-/:-`{-\xbf×÷\u2000-\u2bff\u3000-\u303f\ue000-\uf8ff]"


@final
class Dispatch:
    """The joined triggers of the families, in the order in which their readers are asked.

    >>> from vnreport.text import View
    >>> def nothing(view, start, end):
    ...     return None
    >>> Dispatch([Triggers(after={"ngày": nothing})], nothing).sweep(View("ngày 20"))
    []
    """

    __slots__ = ("_after", "_any_sign", "_any_word", "_before", "_otherwise", "_signs", "_words")

    def __init__(self, triggers: Sequence[Triggers], otherwise: Reader) -> None:
        """`otherwise` reads the digits that no trigger claims."""
        self._after = _joined(table.after for table in triggers)
        self._before = _joined_marks([table.before for table in triggers], otherwise)
        self._words = _joined(table.words for table in triggers)
        self._any_word = _any_word(triggers, signs=False)
        self._any_sign = _any_word(triggers, signs=True)
        self._signs = tuple(filter(_is_sign, self._words))
        self._otherwise: tuple[Reader, ...] = (otherwise,)

    def sweep(self, view: View) -> list[Found]:
        """Hand each hit of the view to its readers, left to right; what a reader claims is not read again."""
        norm, low, left_word = view.norm, view.low, view.left_word
        after, before, words, otherwise = self._after, self._before, self._words, self._otherwise
        found: list[Found] = []
        taken = 0
        # Numbers, unlike pairs of them, are nothing that the garbage collector has to walk.
        digits = {match.start(): match.end() for match in _DIGITS.finditer(norm)}
        phrases = self._phrases(low)
        for start in sorted([*digits, *phrases]):
            if start < taken:
                continue
            end = digits.get(start, 0)
            if end:
                following = before.get(norm[end : end + 1])
                readers = otherwise if following is None else following.get(norm[end + 1 : end + 2]) or following[""]
                behind = after.get(left_word(start))
                if behind is not None:
                    readers = behind + readers
            else:
                end = phrases[start]
                readers = words[low[start:end]]
            for reader in readers:
                reading = reader(view, start, end)
                if reading is not None:
                    found += reading[0]
                    taken = reading[1]
                    break
        return found

    def _phrases(self, low: str) -> dict[int, int]:
        """Where the words and signs that families watch for begin, and where each of them ends."""
        patterns = [self._any_word]
        if any(sign in low for sign in self._signs):
            patterns.append(self._any_sign)
        ends: dict[int, int] = {}
        for pattern in patterns:
            if pattern is not None:
                # A line end is put before the text, so that a word may begin it.
                ends |= {match.start(): match.end() - 1 for match in pattern.finditer("\n" + low)}
        return ends


def _joined(tables: Iterable[Mapping[str, Reader]]) -> dict[str, tuple[Reader, ...]]:
    joined: dict[str, tuple[Reader, ...]] = {}
    for table in tables:
        for trigger, reader in table.items():
            joined[trigger] = (*joined.get(trigger, ()), reader)
    return joined


def _joined_marks(
    tables: Sequence[Mapping[str, Reader]], otherwise: Reader
) -> dict[str, dict[str, tuple[Reader, ...]]]:
    """The readers by the first and the second character, those for any other second one under the empty string.

    Where a family does not ask for the two, they are those of the first.
    """
    marks: dict[str, dict[str, tuple[Reader, ...]]] = {}
    for mark in {mark for table in tables for mark in table}:
        for first, second in (mark[0], ""), (mark[0], mark[1:]):
            asked = (table.get(first + second) or table.get(first) for table in tables)
            readers = tuple(reader for reader in asked if reader is not None)
            marks.setdefault(first, {})[second] = (*readers, otherwise)
    return marks


def in_order(found: Iterable[Found]) -> list[Found]:
    """Sorted by (start, -end), without those that overlap an earlier one of their family."""
    kept: list[Found] = []
    ends: dict[str, int] = {}
    for one in sorted(sorted(found, key=_END, reverse=True), key=_START):
        family = one.value.family
        if one.start >= ends.get(family, 0):
            kept.append(one)
            ends[family] = one.end
    return kept


_START, _END = attrgetter("start"), attrgetter("end")
