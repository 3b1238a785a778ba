"""How letters and words of citations are compared: look-alikes, tone placement, marks, case.

Typing and converters bring Cyrillic and Greek letters into symbols (`NĐ-СР`), both placements of a tone mark
(`hóa`, `hoá`) and texts without marks (`ND-CP`). Words are compared in one form; what is written is kept.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["LOOK_ALIKES", "LOWER", "UPPER", "bare", "same_word"]

LOOK_ALIKES = str.maketrans(
    "АВЕКМНОРСТХУІЅЈΑΒΕΖΗΙΚΜΝΟΡΤΥΧасеорхуі",
    "ABEKMHOPCTXYISJABEZHIKMNOPTYXaceopxyi",
)
"""Cyrillic and Greek letters that look like Latin ones."""

UPPER = "".join(
    letter for letter in map(chr, (*range(0x41, 0x5B), *range(0xC0, 0x1B1), *range(0x1EA0, 0x1EFA))) if letter.isupper()
)
"""The capital letters of Vietnamese, for use inside a set of a pattern."""

LOWER = UPPER.lower()
"""The small letters of Vietnamese, for use inside a set of a pattern."""

_TONED = re.compile("[ou][àáảãạèéẻẽẹỳýỷỹỵ]")
_BASES = dict(zip("àáảãạèéẻẽẹỳýỷỹỵ", "aaaaaeeeeeyyyyy", strict=True))
_MARKED = {
    "o": dict(zip("àáảãạèéẻẽẹỳýỷỹỵ", "òóỏõọòóỏõọòóỏõọ", strict=True)),
    "u": dict(zip("àáảãạèéẻẽẹỳýỷỹỵ", "ùúủũụùúủũụùúủũụ", strict=True)),
}


@lru_cache(maxsize=8192)
def same_word(word: str) -> str:
    """A lower-case word with its tone mark on the first vowel of `oa`, `oe`, `uy`: both placements are one word.

    >>> same_word("hoá") == same_word("hóa"), same_word("uỷ")
    (True, 'ủy')
    """
    return _TONED.sub(lambda pair: _MARKED[pair[0][0]][pair[0][1]] + _BASES[pair[0][1]], word)


@lru_cache(maxsize=8192)
def bare(word: str) -> str:
    """A lower-case word without marks: what is left of it in ASCII typing and bad scans.

    >>> bare("thẩm định")
    'tham dinh'
    """
    letters = unicodedata.normalize("NFD", word.replace("đ", "d"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
