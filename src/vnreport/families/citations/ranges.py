"""Ranges written out, in the Vietnamese order of the letters.

The points of an article are lettered a b c d đ e g h i k l m n o p q r s t u v x y (Nghị định 30/2020/NĐ-CP,
Phụ lục I, II.6): no f, j, w, z, and `đ` after `d`. Inserted units follow their number (12, 12a, 13) or letter (a, a1).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from vnreport.numerals.roman import from_roman, to_roman

if TYPE_CHECKING:
    from vnreport.families.citations.values import Provision

__all__ = ["POINTS", "expand"]

POINTS = "abcdđeghiklmnopqrstuvxy"
"""The letters of points, in their order."""

_LEVELS = ("phu_luc", "chuong", "muc", "dieu", "khoan", "diem")
_MOST = 1000
_NUMBER = re.compile("[0-9]{1,4}")


def expand(provision: Provision) -> tuple[Provision, ...]:
    """The single paths that a range stands for; the path itself where it is none or its ends do not fit.

    >>> from vnreport.families.citations.values import Provision
    >>> [path.diem for path in expand(Provision(khoan="2", diem="a", diem_to="e"))]
    ['a', 'b', 'c', 'd', 'đ', 'e']
    >>> len(expand(Provision(dieu="10", dieu_to="15")))
    6
    >>> expand(Provision(diem="e", diem_to="a")) == (Provision(diem="e", diem_to="a"),)
    True
    """
    for level in _LEVELS:
        last = getattr(provision, f"{level}_to")
        if last is not None:
            between = _between(getattr(provision, level), last)
            if between is None:
                return (provision,)
            single = (replace(provision, **{level: value, f"{level}_to": None}) for value in between)
            return tuple(path for one in single for path in expand(one))
    return (provision,)


def _between(first: str | None, last: str) -> list[str] | None:
    if first is None:
        return None
    if first.lower() in POINTS and last.lower() in POINTS and len(first) == len(last) == 1:
        letters = POINTS[POINTS.index(first.lower()) : POINTS.index(last.lower()) + 1]
        return list(letters) or None
    if _NUMBER.fullmatch(first) and _NUMBER.fullmatch(last):
        numbers = range(int(first), int(last) + 1)
        return [str(number) for number in numbers] if 0 < len(numbers) <= _MOST else None
    low, high = from_roman(first), from_roman(last)
    if low is None or high is None or not 0 < high - low + 1 <= _MOST:
        return None
    return [to_roman(number) for number in range(low, high + 1)]
