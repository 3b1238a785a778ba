"""The commonest shapes of type words, each read in one match; whatever is written otherwise is read word by word.

Most citations of legal texts are `Nghị định số 30/2020/NĐ-CP` and `Nghị định này`, with one blank or one line break
between the words.
"""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["AHEAD", "NEAR", "common_ahead", "common_before", "gap_before", "one_line", "words_of"]

NEAR = r"(?:[ ]\n?|\n)"
"""What parts two words in almost all texts: a gap without indents and doubled blanks."""

_TYPE = (
    rf"(?:nghị{NEAR}(?:định|quyết)|thông{NEAR}tư(?:{NEAR}liên{NEAR}tịch)?|quyết{NEAR}định|chỉ{NEAR}thị|kế{NEAR}hoạch"
    rf"|công{NEAR}văn|thông{NEAR}báo|tờ{NEAR}trình|báo{NEAR}cáo|hướng{NEAR}dẫn)"
)
"""The types of most numbered documents; none of their words end the words of another type."""
_TWO_WORDS = frozenset((
    "nghị định", "nghị quyết", "thông tư", "quyết định", "chỉ thị", "kế hoạch", "công văn", "thông báo", "tờ trình",
    "báo cáo", "hướng dẫn",
))  # fmt: skip
_LAST_WORDS = frozenset(kind.split()[-1] for kind in (*_TWO_WORDS, "thông tư liên tịch"))
_BEFORE = re.compile(rf"({_TYPE}){NEAR}(?:số:?{NEAR})?\Z")
AHEAD = rf"({_TYPE}|luật){NEAR}(?:(này)(?![^\W_])|(?:số:?{NEAR})?(?=[0-9]))"
"""The words of a common type, to its number or "này"."""
_AHEAD = re.compile(AHEAD)
_LONGEST = 30


def common_before(low: str, end: int) -> tuple[int, str] | None:
    """Where a common type begins whose words, with or without "số", end before `end`, and the type.

    >>> common_before("theo nghị định số 30/2020/nđ-cp", 18)
    (5, 'nghị định')
    """
    # Almost always the type has two words and all gaps are one blank.
    left = low[max(0, end - _LONGEST) : end].rsplit(" ", 4)
    if len(left) == 5 and not left[4]:
        _, before, first, second, _ = left
        kind, last = (f"{before} {first}", first) if second in ("số", "số:") else (f"{first} {second}", second)
        start = end - len(kind) - 1 if last is second else end - len(kind) - len(second) - 2
        if kind in _TWO_WORDS:
            return start, kind
        if last not in _LAST_WORDS and "\n" not in low[start:end]:
            return None
    match = _BEFORE.search(low, max(0, end - _LONGEST), end)
    if match is None:
        return None
    start = match.start()
    return None if start and low[start - 1].isalnum() else (start, words_of(match[1]))


def common_ahead(low: str, start: int) -> tuple[int, str, bool] | None:
    """The end, the type, whether "này" closes it: a common type that begins at `start`, to its number or "này".

    >>> common_ahead("nghị định này", 0), common_ahead("nghị định của", 0)
    ((13, 'nghị định', True), None)
    """
    match = _AHEAD.match(low, start, start + _LONGEST)
    return None if match is None else (match.end(), words_of(match[1]), match[2] is not None)


@lru_cache(maxsize=256)
def words_of(text: str) -> str:
    """The words of a text, one blank between them."""
    return " ".join(text.split())


def one_line(text: str) -> str:
    """The text with one blank for each gap."""
    # Printed letters and single blanks only: the text as it is.
    return text if text.isprintable() and "  " not in text else " ".join(text.split())


def gap_before(low: str, start: int) -> int:
    """Over blanks and at most one line break to the left."""
    place, breaks = start, 0
    while place and start - place < 12:
        letter = low[place - 1]
        if letter == "\n":
            breaks += 1
            if breaks > 1:
                return start
        elif letter != " ":
            break
        place -= 1
    return place
