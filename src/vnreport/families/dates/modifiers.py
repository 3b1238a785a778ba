"""The words left (and a few right) of a date that say which part or side of it is meant.

The contract's §2: đầu, giữa, cuối; trước, sau; đến, đến hết, tính đến; từ, kể từ; khoảng. Of two, the word of
position wins: `đến cuối năm 2019` is the end of 2019.
"""

from __future__ import annotations

import re

from vnreport.patterns import GAP

__all__ = ["left_words", "modifier"]

_POSITION = {"đầu": "start", "giữa": "mid", "cuối": "end"}
_SIDE = {"trước": "before", "sau": "after", "hết": "until", "đến": "until", "tới": "until", "từ": "since"}
_ABOUT = {"khoảng": "about", "chừng": "about"}
_WORDS = {**_POSITION, **_SIDE, **_ABOUT}

# Words before which a modifier is none: verbs whose đến or tới says no end ("liên quan đến năm 2020"), units that
# are themselves counted ("năm trước"), "bắt đầu".
_VERBS = frozenset({"quan", "cập", "nhắc", "nói", "hơn", "nghĩ", "kể", "dẫn", "biết"})
_UNITS = frozenset({"năm", "tháng", "tuần", "ngày", "kỳ", "lần"})
_NOT_BEHIND = {
    "đến": _VERBS,
    "tới": _VERBS,
    "trước": _UNITS | {"đây"},
    "sau": _UNITS | {"như", "về"},
    "đầu": frozenset({"bắt", "dẫn", "đứng", "bước", "ban"}),
}
_WINDOW = 28

_RIGHT = re.compile(rf"{GAP}(?:trở{GAP}(?:về{GAP})?(?P<side>trước|sau|đi|lại)|(?P<back>về{GAP}trước))(?![^\W_])")


def left_words(low: str, start: int, count: int = 3) -> list[str]:
    """The words left of an offset, the nearest last; they end at a blank line and at punctuation.

    >>> left_words("tính đến hết năm 2020", 13)
    ['tính', 'đến', 'hết']
    >>> left_words("như sau: năm 2020", 9)
    []
    """
    begin = max(0, start - _WINDOW)
    window = low[begin:start]
    cut = window.rfind("\n\n")
    if cut >= 0:
        window = window[cut + 2 :]
    if not window or not (window[-1].isspace() or window[-1] in "(*"):
        return []
    words: list[str] = []
    for word in reversed(window.rstrip("(*").split()):
        if not word.isalpha():
            break
        words.append(word)
        if len(words) == count:
            break
    words.reverse()
    return words


def modifier(low: str, start: int, end: int) -> str | None:
    """The modifier of the date at `[start, end)`."""
    if low.startswith(("tr", "v"), end + 1) and (match := _RIGHT.match(low, end, end + 24)) is not None:
        return "before" if match["back"] or match["side"] == "trước" else "since"
    # Most dates have no modifier: one look at the nearest word tells.
    near = low[max(0, start - 10) : start].split()
    nearest = _WORDS.get(near[-1].lstrip("(*")) if near else None
    if nearest is None:
        return None
    words = left_words(low, start)
    if not words or (len(words) > 1 and words[-2] in _NOT_BEHIND.get(words[-1], ())):
        return None
    return nearest
