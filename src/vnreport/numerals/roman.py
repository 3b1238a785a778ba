"""Roman numerals, as chapters, quarters, congresses and terms are numbered with."""

from __future__ import annotations

import re

__all__ = ["ROMAN", "from_roman", "to_roman"]

ROMAN = r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})"
"""A Roman numeral below 4000, or nothing: guard it with a look-ahead for one of its letters."""

_WHOLE = re.compile(ROMAN)
_LETTERS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_STEPS = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


def from_roman(text: str) -> int | None:
    """The number, or None where the text is no Roman numeral in its regular form.

    >>> from_roman("XIV"), from_roman("xiv"), from_roman("IIII"), from_roman("")
    (14, 14, None, None)
    """
    letters = text.upper()
    if letters in _COMMON:
        return _COMMON[letters]
    if not letters or _WHOLE.fullmatch(letters) is None:
        return None
    values = [_LETTERS[letter] for letter in letters]
    following = [*values[1:], 0]
    return sum(-one if one < two else one for one, two in zip(values, following, strict=True))


def to_roman(number: int) -> str:
    """The regular form of a number from 1 to 3999; `ValueError` outside.

    >>> to_roman(14)
    'XIV'
    """
    if not 0 < number < 4000:
        raise ValueError(f"number must be from 1 to 3999 to have a Roman numeral, not {number}")
    letters = ""
    for value, numeral in _STEPS:
        times, number = divmod(number, value)
        letters += numeral * times
    return letters


_COMMON = {to_roman(number): number for number in range(1, 100)}
