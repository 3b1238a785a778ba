"""The order of numbers and letters: what may follow what in a list.

Vietnamese points run a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y (Nghị định
34/2016/NĐ-CP, Điều 62); texts written with other alphabets in mind have f, j, w and z as well. An inserted
number takes a letter (`12a` between 12 and 13), an inserted point a digit (`a1`).
"""

from __future__ import annotations

from typing import TypeAlias

__all__ = ["Order", "first", "follows", "letter_order", "number_order"]

Order: TypeAlias = "tuple[int, int]"
"""The place in a list: the number, and the place of what was inserted behind it."""

_LETTERS = {letter: place for place, letter in enumerate("abcdđefghijklmnopqrstuvwxyz", 1)}
_SKIPPED = frozenset(_LETTERS[letter] for letter in "đfjwz")


def number_order(digits: str, letters: str = "") -> Order:
    """The place of `12` or `12a`.

    >>> number_order("12", "a")
    (12, 1)
    """
    return int(digits), sum(_LETTERS.get(letter, 0) for letter in letters) if letters else 0


def letter_order(letter: str, digits: str = "") -> Order:
    """The place of a point.

    >>> letter_order("đ"), letter_order("a", "1")
    ((5, 0), (1, 1))
    """
    return _LETTERS.get(letter, 0), int(digits or 0)


def first(order: Order) -> bool:
    """Whether a list may begin with it."""
    return order[1] == 0 and order[0] < 2 and order[0] >= 0


def follows(before: Order, after: Order, *, letters: bool = False) -> int:
    """How far `after` lies behind `before` in the list: 1 is the next one, 0 means that it does not follow.

    >>> follows((12, 0), (13, 0)), follows((12, 0), (12, 1)), follows((5, 0), (5, 0)), follows((2, 0), (4, 0))
    (1, 1, 0, 2)
    >>> follows(letter_order("e"), letter_order("g"), letters=True)
    1
    """
    if before[0] == after[0]:
        return 1 if after[1] == before[1] + 1 else 2 if after[1] > before[1] else 0
    if after[0] < before[0]:
        return 0
    between = range(before[0] + 1, after[0])
    return 1 + sum(place not in _SKIPPED for place in between) if letters else 1 + len(between)
