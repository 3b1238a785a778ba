"""Digits with nothing behind them: cells of tables, numbers of places and pages, and what a cue makes a number.

The whole grammar comes to the same in more steps (a test holds the two against each other).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnreport.families.numbers.modifiers import read_lead
from vnreport.families.numbers.nouns import COMPOUNDS, STOPS, TIME_UNITS
from vnreport.families.numbers.ordinals import RANK_SYLLABLES
from vnreport.families.numbers.quantities import leading_currency
from vnreport.families.numbers.refusals import (
    has_cue,
    is_listed,
    is_named,
    is_noise,
    is_version,
    is_year,
    opens_list,
    past_token,
)
from vnreport.families.numbers.tails import UNIT_HEADS
from vnreport.families.numbers.values import Number
from vnreport.numerals.digits import past_numeral, read_value
from vnreport.numerals.words import SCALES
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.scan import Reading
    from vnreport.text import View

__all__ = ["read_bare"]

_SEPARATORS = (".", ",")
_SIGNS = ("-", "+")
_SAID_BEFORE = RANK_SYLLABLES | {"âm"}

# What ends digits: the end of the text, marks that join nothing to them, a mark that is no separator, a line's end.
_MARKS = frozenset(("", *';)]|!?*“”"…'))
_MARKS_APART = _MARKS | {"_"}
_POINTS = frozenset(".,:")
_LINE_MARKS = frozenset("\n|*#0123456789")
# Words that begin the second number behind a dash; those that part digits from what follows.
_JOINED = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "dưới", "cận")
_PARTING = (
    (STOPS | TIME_UNITS)
    - UNIT_HEADS
    - SCALES.keys()
    - {"trăm", "phẩy", "đến", "tới", "và", "năm"}
    - {noun.split()[0] for noun in COMPOUNDS}
)
_LONGEST_STOP = 2 + max(map(len, _PARTING))


def read_bare(view: View, start: int, end: int) -> Reading | None:
    """The number whose first digits stand at `[start, end)`; claimed without an item where nothing makes it a quantity.

    None where something beside it may be a part of a quantity.

    >>> from vnreport.text import View
    >>> view = View("Tổng cộng 1.250; trang 12.")
    >>> read_bare(view, 10, 11)[0][0].value.low, read_bare(view, 23, 25)
    (Decimal('1250'), ([], 26))
    """
    low = view.low
    whole = low[end : end + 1] not in _SEPARATORS or not low[end + 1 : end + 2].isdigit()
    last = end if whole else past_numeral(low, start)
    stroke = low.startswith("/", last) and low[last + 1 : last + 2].isalpha()
    closed = stroke or _is_closed(low, last, whole=whole)
    if not closed and not (whole and _is_parted(low, last) and not has_cue(view, start)):
        return None
    word = view.left_word(start)
    if word in _SAID_BEFORE and not (stroke and word == "số"):
        return None
    if low[start - 1 : start] in _SIGNS or leading_currency(low, start)[1] is not None:
        return None
    if stroke or not closed or _says_nothing(view, start, last, whole=whole):
        return [], max(past_token(low, start), last)
    value, grouped, _ = read_value(low, start)
    if value is None or grouped is not None:
        return None
    return [Found(start, last, Number(value, value, read_lead(view, start).mod))], last


def _says_nothing(view: View, start: int, end: int, *, whole: bool) -> bool:
    """Whether nothing makes the digits a quantity: a whole number has to have a cue on its left."""
    low = view.low
    if whole:
        nothing = not has_cue(view, start) or opens_list(low, start, end)
    else:
        nothing = is_version(low, start, end) or ("." in low[start:end] and is_listed(view, start))
    return nothing or is_named(view, start) or is_year(low, start, end) or is_noise(view, start, end)


def _is_closed(low: str, end: int, *, whole: bool) -> bool:
    """Whether a mark or another number behind digits leaves them no noun, no unit and no more digits.

    Digits behind a blank are no group of a number that has separators; `whole` says that it has none.
    """
    following, after = low[end : end + 1], low[end + 1 : end + 2]
    if following == " ":
        if after.isdigit():
            return not whole or not low[end + 2 : end + 4].isdigit()
        behind = low[end + 1 : end + 5].lstrip(" ")[:1]
        return behind in _MARKS_APART or behind.isdigit()
    if following in _POINTS:
        if after == " " and (following == "." or low[end - 1] == "0"):
            return not low[end + 2 : end + 4].lstrip(" ")[:1].isdigit()  # a stray blank: `165. 434`, `0, 23%`
        return after != "-" and not (following == ":" and after.isalnum())
    return after in _LINE_MARKS if following == "\n" else following in _MARKS


def _is_parted(low: str, end: int) -> bool:
    """Whether a dash before a word, or a word that is no noun and joins no number, parts digits from what follows."""
    if low.startswith(" - ", end):
        return low[end + 3 : end + 4].isalpha() and not low.startswith(_JOINED, end + 3)
    return low.startswith(" ", end) and low[end + 1 : end + _LONGEST_STOP].partition(" ")[0] in _PARTING
