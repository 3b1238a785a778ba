"""What stands beside a place: bounded, and never over a blank line."""

from __future__ import annotations

import re

__all__ = ["left_of", "left_words", "right_of"]

_BLANK_LINE = re.compile(r"\n[ ]*\n")


def left_of(low: str, start: int, size: int) -> str:
    r"""At most `size` characters left of an offset, of the same paragraph.

    >>> left_of("trên\n\nhơn 5", 10, 20)
    'hơn '
    """
    window = low[start - size : start] if start > size else low[:start]
    return window if "\n" not in window else _BLANK_LINE.split(window)[-1]


def right_of(low: str, end: int, size: int) -> str:
    r"""At most `size` characters right of an offset, of the same paragraph.

    >>> right_of("hơn 5\n\ntrên", 4, 20)
    '5'
    """
    window = low[end : end + size]
    return window if "\n" not in window else _BLANK_LINE.split(window, maxsplit=1)[0]


def left_words(low: str, start: int, size: int) -> list[str]:
    """What blanks part in `left_of`; the leftmost may be cut.

    >>> left_words("tổng số 5", 8, 12)
    ['tổng', 'số']
    """
    return left_of(low, start, size).split()
