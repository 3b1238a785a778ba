"""The normalized view of a text, with the way back to the offsets of the text as given.

In the view Vietnamese letters are composed (NFC), blanks, dashes, digits and line ends have one form each, and there
are no invisible characters. Most texts are so already: then the view is the text itself, without a copy and a map.
The map is kept while the view is made and never recovered by comparing the two.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from functools import lru_cache
from io import StringIO
from itertools import accumulate
from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["View"]

_BLANKS = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v\f"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d"
_FULL_WIDTH = "０１２３４５６７８９，．／％"
_PLAIN_WIDTH = "0123456789,./%"

_SAME_LENGTH = {
    **dict.fromkeys(_BLANKS, " "),
    **dict.fromkeys(_DASHES, "-"),
    **dict(zip(_FULL_WIDTH, _PLAIN_WIDTH, strict=True)),
    "\u00d0": "Đ",  # the Icelandic letter that many keyboards and converters put for it
    "\u2028": "\n",
    "\u2029": "\n",
    "\u0085": "\n",
    "\r": "\n",  # what is left: the line ends of Windows have lost theirs
}

# Grave, acute, circumflex, tilde, breve, hook above, horn, dot below: the marks of decomposed Vietnamese.
_VIETNAMESE_MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323"

_INVISIBLE_LETTERS = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_INVISIBLE = regex.compile(f"[{_INVISIBLE_LETTERS}]+|\r(?=\n)")

# A letter and the marks behind it are one unit of normalization. More than eight marks are no writing:
# normalizing them in one go would take time quadratic in their number, so such a run stays as it is.
_MARKS = "\u0300-\u036f"
_MARKED = re.compile(f"([^{_INVISIBLE_LETTERS}{_MARKS}][{_MARKS}]{{1,8}}(?![{_MARKS}]))")

_PASSED = " (\n"
_MOST_PASSED = 5
_LONGEST_SYLLABLE = 16


class View:
    r"""A text as the readers see it: `norm` in one form, `low` the same in lower case, equally long.

    `written` is as long too: its blanks, its dashes and the marks that end its lines are those of the text.

    >>> view = View("Ngày\u00a020–5")
    >>> view.norm, view.low
    ('Ngày 20-5', 'ngày 20-5')
    >>> view.span(5, 9)
    (5, 9)
    """

    __slots__ = ("_left", "_left_at", "_norm_at", "_text_at", "low", "norm", "text", "written")

    def __init__(self, text: str) -> None:
        self.text = text
        self._norm_at = array("q")
        self._text_at = array("q")
        norm = text
        if _has_marks(norm):
            norm = self._composed(norm)
        # One character is found ten times sooner than two.
        if ("\r" in norm and "\r\n" in norm) or any(letter in norm for letter in _INVISIBLE_LETTERS):
            norm = self._without_invisible(norm)
        self.written = norm
        for character, plain in _SAME_LENGTH.items():
            if character in norm:
                norm = norm.replace(character, plain)
        self.norm = norm
        self.low = _lower(norm)
        self._left_at = -1
        self._left = ""

    @property
    def moved(self) -> bool:
        """Whether offsets of the view are not those of the text as given."""
        return bool(self._norm_at)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where `[start, end)` of the view stands in the text as given.

        The points of the map come in pairs, the two ends of a stretch that changed its length. An offset
        inside such a stretch widens to the whole of it: a letter and its marks are never parted.
        """
        if not self._norm_at:
            return start, end
        norm_at, text_at = self._norm_at, self._text_at
        index = bisect_right(norm_at, start) - 1
        if index < 0:
            first = start
        elif index % 2:
            first = text_at[index] + start - norm_at[index]
        else:
            first = text_at[index]
        index = bisect_left(norm_at, end)
        if index % 2 or (index < len(norm_at) and norm_at[index] == end):
            return first, text_at[index]
        return first, text_at[index - 1] + end - norm_at[index - 1] if index else end

    def left_word(self, start: int) -> str:
        r"""The syllable left of an offset, in lower case: over blanks, one line end and an opening bracket.

        Empty where something else stands there. The last answer is kept, for readers ask in turn about one place.

        >>> view = View("giai đoạn (2021-2025); năm\n2024")
        >>> view.left_word(11), view.left_word(27), view.left_word(16)
        ('đoạn', 'năm', '')
        """
        if start != self._left_at:
            low = self.low
            end = start
            while end and low[end - 1] in _PASSED and start - end < _MOST_PASSED:
                end -= 1
            first = end
            while first and low[first - 1].isalpha() and end - first < _LONGEST_SYLLABLE:
                first -= 1
            self._left = low[first:end]
            self._left_at = start
        return self._left

    def _composed(self, text: str) -> str:
        """Letters with their marks composed; the map has a stretch for each of them."""
        composed = StringIO()
        size = 0
        for start, end in _steps(text, _SHORT_STEP):
            piece = text[start:end]
            if not _has_marks(piece):
                size += composed.write(piece)
                continue
            parts = _MARKED.split(piece)
            self._text_at.extend(_inner_ends(parts, start))
            parts[1::2] = map(_nfc, parts[1::2])
            self._norm_at.extend(_inner_ends(parts, size))
            size += composed.write("".join(parts))
        return composed.getvalue()

    def _without_invisible(self, text: str) -> str:
        """Drop what has no width, and shift the map by what is dropped before each of its points."""
        inner_norm, inner_text = self._norm_at, self._text_at
        self._norm_at, self._text_at = array("q"), array("q")
        visible = StringIO()
        size = done = point = 0
        for match in _INVISIBLE.finditer(text):
            start, end = match.span()
            while point < len(inner_norm) and inner_norm[point] <= start:
                self._norm_at.append(size + inner_norm[point] - done)
                self._text_at.append(inner_text[point])
                point += 1
            visible.write(text[done:start])
            size += start - done
            before = start + (inner_text[point - 1] - inner_norm[point - 1] if point else 0)
            self._norm_at.extend((size, size))
            self._text_at.extend((before, before + end - start))
            done = end
        for norm_at, text_at in zip(inner_norm[point:], inner_text[point:], strict=True):
            self._norm_at.append(size + norm_at - done)
            self._text_at.append(text_at)
        visible.write(text[done:])
        return visible.getvalue()


@lru_cache(maxsize=4096)
def _nfc(piece: str) -> str:
    return unicodedata.normalize("NFC", piece)


def _inner_ends(parts: list[str], start: int) -> list[int]:
    """Where the parts end that are joined from `start` on, but for the last."""
    return list(accumulate(map(len, parts), initial=start))[1:-1]


def _lower(text: str) -> str:
    """Lower case of the same length: the few letters whose lower case is two characters keep their case.

    A long text is taken in steps, for `str.lower` takes twelve bytes a character while it works.
    """
    if len(text) <= _LONG_STEP:
        return _lower_step(text)
    return "".join(_lower_step(text[start:end]) for start, end in _steps(text, _LONG_STEP))


_LONG_STEP, _SHORT_STEP = 1 << 18, 1 << 11


def _has_marks(text: str) -> bool:
    return any(mark in text for mark in _VIETNAMESE_MARKS)


def _steps(text: str, length: int) -> Iterator[tuple[int, int]]:
    """Stretches of a text, no matter how it is taken apart: they end behind a blank, or else behind a letter's marks.

    The lower case of a sigma depends on what follows it, the form of a letter on its marks.
    """
    start, size = 0, len(text)
    while start < size:
        end = min(start + length, size)
        if end < size:
            end = max(text.rfind(" ", start, end), text.rfind("\n", start, end)) + 1 or end
            while end < size and "\u0300" <= text[end] <= "\u036f":
                end += 1
        yield start, end
        start = end


def _lower_step(text: str) -> str:
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low
