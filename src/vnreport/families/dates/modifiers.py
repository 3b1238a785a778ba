"""The words left (and a few right) of a date that say which part or side of it is meant.

The contract's §2: đầu, giữa, cuối; trước, sau; đến, đến hết, tính đến; từ, kể từ; khoảng. Of two, the word of
position wins: `đến cuối năm 2019` is the end of 2019.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.patterns import BLANK, GAP

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = [
    "MODIFIERS",
    "PERIOD_MODS",
    "begins_paragraph",
    "behind_modifier",
    "day_modifier",
    "endings",
    "ends_paragraph",
    "left_modifier",
    "left_word",
    "left_words",
    "modifier",
    "nearest_word",
    "said_by",
    "word_ending_so",
]

_POSITION = {"đầu": "start", "giữa": "mid", "cuối": "end"}
_SIDE = {"trước": "before", "sau": "after", "hết": "until", "đến": "until", "tới": "until", "từ": "since"}
_ABOUT = {"khoảng": "about", "chừng": "about"}
MODIFIERS = {**_POSITION, **_SIDE, **_ABOUT}
"""What each word says of the date behind it, where it is a modifier."""

PERIOD_MODS = frozenset({"start", "mid", "end", "before", "after"})
"""The modifiers of a labelled period; `từ` and `đến` say what its ends already say."""

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

_BLANK_LINE = re.compile(r"\n[ ]*\n")

_RIGHT = re.compile(rf"{GAP}(?:trở{GAP}(?:về{GAP})?(?P<side>trước|sau|đi|lại)|(?P<back>về{GAP}trước))(?![^\W_])")


def left_words(low: str, start: int, count: int = 3) -> list[str]:
    """The words left of an offset, the nearest last; they end at a blank line and at punctuation.

    >>> left_words("tính đến hết năm 2020", 13)
    ['tính', 'đến', 'hết']
    >>> left_words("như sau: năm 2020", 9)
    []
    """
    words = _left_of(low, start).rsplit(None, count)[-count:]
    while words and not "".join(words).isalpha():
        del words[0]
    return words


def left_word(low: str, start: int) -> str:
    """The nearest of `left_words`, or nothing.

    >>> left_word("tính đến hết năm 2020", 13), left_word("như sau: năm 2020", 9)
    ('hết', '')
    """
    words = _left_of(low, start).rsplit(None, 1)
    return words[-1] if words and words[-1].isalpha() else ""


def _left_of(low: str, start: int) -> str:
    """What stands left of an offset in its paragraph and before brackets; nothing where no blank parts the two."""
    window = low[start - _WINDOW if start > _WINDOW else 0 : start]
    if "\n" in window:
        window = _BLANK_LINE.split(window)[-1] if "\n " in window else window.rpartition("\n\n")[2]
    last = window[-1:]
    if last in _OPENING:
        return window.rstrip("(*")
    return window if last.isspace() else ""


_OPENING = frozenset("(*")


def begins_paragraph(low: str, start: int) -> bool:
    """Whether only blanks stand between the offset and the start of the text or a blank line."""
    lines = 0
    while start and low[start - 1] in " \n":
        start -= 1
        lines += low[start] == "\n"
    return not start or lines > 1


def ends_paragraph(low: str, end: int) -> bool:
    """Whether only blanks stand between the offset and a blank line or the end of the text."""
    lines, size = 0, len(low)
    while end < size and low[end] in " \n":
        lines += low[end] == "\n"
        end += 1
    return end == size or lines > 1


def behind_modifier(low: str, end: int) -> int:
    """The end of a modifier on the right (`trở đi`, `trở về trước`), or `end` where there is none."""
    match = _RIGHT.match(low, end, end + 24)
    return end if match is None else match.end()


def modifier(low: str, start: int, end: int) -> str | None:
    """The modifier of the date at `[start, end)`."""
    if low.startswith(("tr", "v"), end + 1) and (match := _RIGHT.match(low, end, end + 24)) is not None:
        return "before" if match["back"] or match["side"] == "trước" else "since"
    return left_modifier(low, start, end)


def nearest_word(low: str, start: int) -> str:
    """The word left of an offset, or what else stands there, within a few characters."""
    near = low[start - 10 if start > 10 else 0 : start].rsplit(None, 1)
    return near[-1].lstrip("(*") if near else ""


def endings(words: Iterable[str]) -> frozenset[str]:
    """The last two letters of the words, each with the blank or the line end behind them."""
    return frozenset(word[-2:] + blank for word in words for blank in " \n")


def word_ending_so(low: str, start: int, last: frozenset[str]) -> str:
    """The nearest word, or nothing where a look at its last two letters says that it is none of those meant.

    >>> word_ending_so("đến năm 2020", 4, endings(["đến"])), word_ending_so("của năm 2020", 4, endings(["đến"]))
    ('đến', '')
    """
    beside = low[start - 3 : start]
    return nearest_word(low, start) if beside in last or beside[1:].isspace() else ""


_MODIFIER_ENDINGS = endings(MODIFIERS)


def left_modifier(low: str, start: int, end: int) -> str | None:
    """The modifier on the left of a date; `từ năm 2018 sang` says where something comes from and not since when."""
    # Most dates have no modifier: a look at three characters tells, here without another call.
    beside = low[start - 3 : start]
    if beside not in _MODIFIER_ENDINGS and not beside[1:].isspace():
        return None
    nearest = nearest_word(low, start)
    return said_by(low, start, end, nearest) if nearest in MODIFIERS else None


# "trước 16h ngày 20/6", "tính đến chiều 12/6", "đến thời điểm 31/5": the hour or the part of the day stands between.
_PART = "sáng|trưa|chiều|tối|đêm"
_HOUR = rf"[0-9]{{1,2}}(?::[0-9]{{2}}|{BLANK}(?:giờ|h|g)(?:{BLANK}[0-9]{{1,2}}(?:{BLANK}(?:phút|ph?|'))?)?)"
_OVER_HOUR = re.compile(
    rf"(?P<side>trước|sau|hết|đến|tới|từ){GAP}(?:{_HOUR}(?:{BLANK}(?:{_PART}))?|{_PART}|thời{GAP}điểm){GAP}\Z"
)
# Hours up to hours of one day, "từ 8h đến 17h ngày 12/6": no end is said of that day.
_FROM_HOUR = re.compile(rf"(?:{_HOUR}|{_PART}){GAP}(?:cho{GAP})?\Z")
_HOUR_WINDOW = 40
_HOUR_ENDINGS = endings(
    (*_PART.split("|"), "điểm", "giờ", "phút", *(f"{digit}h" for digit in range(10)), *map("{:02d}".format, range(60)))
)


def day_modifier(low: str, start: int, end: int) -> str | None:
    """The modifier of a day, which may stand before its hour or its part: `trước 16h ngày 20/6`."""
    if low[start - 3 : start] not in _HOUR_ENDINGS:
        return modifier(low, start, end)
    begin = max(0, start - _HOUR_WINDOW)
    match = _OVER_HOUR.search(low, begin, start)
    if match is None or low[match.start() - 1 : match.start()].isalpha():
        return modifier(low, start, end)
    ranged = match["side"] in ("đến", "tới") and _FROM_HOUR.search(low, max(0, begin - 16), match.start()) is not None
    return None if ranged else said_by(low, match.end("side") + 1, end, match["side"])


def said_by(low: str, start: int, end: int, nearest: str) -> str | None:
    """What the nearest word, one of the modifiers, says of a date, where it is none of another phrase."""
    window = low[start - _WINDOW if start > _WINDOW else 0 : start]
    words = left_words(low, start, 2) if "\n" in window else window.rsplit(None, 2)
    if not words or words[-1] != nearest or (len(words) > 1 and words[-2] in _NOT_BEHIND.get(nearest, ())):
        return None
    mod = MODIFIERS[nearest]
    return None if mod == "since" and low.startswith("sang", end + 1) else mod
