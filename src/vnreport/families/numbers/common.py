"""The commonest quantities, read in one match: `79%`, `5,4 tỷ đồng`, `127 đảng viên`, `1-1,5%/năm`, `5 - 7 hộ`.

Most figures of a report stand so. The reading is that of `quantities`, which has every rule and reads
whatever has more to it: words, signs, open nouns, a bracket behind (a test holds the two against each other).
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from vnreport.families.numbers.currencies import LEADING, NOT_MONEY
from vnreport.families.numbers.modifiers import read_bound, read_lead
from vnreport.families.numbers.ordinals import RANK_SYLLABLES
from vnreport.families.numbers.refusals import CALENDAR, NAMED_LASTS, SCORES, is_plain_name
from vnreport.families.numbers.tails import LISTED, read_per
from vnreport.families.numbers.units import UNITS
from vnreport.families.numbers.values import Measure, Money, Number, Percent
from vnreport.patterns import END, GAP, one_of
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.scan import Reading
    from vnreport.text import View

__all__ = ["read_common"]

# Words that, left of the digits, are a part of the quantity, or make the digits a name or a rank; of a range, a game's.
_TAKEN_WORDS = NAMED_LASTS | RANK_SYLLABLES | frozenset(LEADING) | {"âm", "trừ"}
_TAKEN_PAIRS = _TAKEN_WORDS | CALENDAR | SCORES
_TAKEN_SIGNS = frozenset(sign[-1] for sign in LEADING if not sign[-1].isalpha())

_POWERS = {
    "nghìn": 3, "ngàn": 3, "triệu": 6, "tỷ": 9, "tỉ": 9, "nghìn tỷ": 12, "ngàn tỷ": 12, "nghìn tỉ": 12, "ngàn tỉ": 12,
}  # fmt: skip
# The units whose symbol is no word and begins none; `m` and its like have more to them.
_SYMBOLS = ("ha", "km2", "m2", "m3", "kg")

# What ends a quantity: a mark, a gap before a word that neither joins nor rates it, a bracket that says something else.
_JOINING = "đến|tới|mỗi|một|trên|chí|bào|minh|việt"
_SAYING_AGAIN = "không|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|hăm|băm|âm|vài|dăm|nửa|bằng|viết|tức"
_CLOSED = rf"""
    [;:)\]”"’…!?]
    | [.,](?![0-9])
    | [ ]{{1,4}}(?!(?:{_JOINING}){END}|[ \n\r~÷+/(0-9-])
    | [ ]{{0,4}}\r?\n[ ]{{0,4}}(?!(?:{_JOINING}){END}|[ ])
    | [ ]\((?!(?:{_SAYING_AGAIN}){END}|[ \n\r0-9])
"""
_CLOSING = re.compile(_CLOSED, re.VERBOSE)
_FIGURE = r"(?:(?!0)[0-9]{1,3}(?:\.[0-9]{3}){1,5}|[0-9]{1,8})(?:,[0-9]{1,2})?"
_SHAPE = re.compile(
    rf"""
    (?P<amount>
        (?P<low>{_FIGURE})
        (?: (?:[ ]{{0,3}}-[ ]{{0,3}}|{GAP}(?:đến|tới){GAP}) (?P<high>{_FIGURE}) )?
        (?: [ \n](?P<scale>{one_of(_POWERS)})(?=[ \n]) )?
    )
    (?: (?P<percent>[ ]?%)
    |   (?:[ ]{{1,2}}|\n[ ]?)
        (?> (?: (?P<dong>đồng)(?!{GAP}{one_of(NOT_MONEY)}{END})
            |   (?<![ỷỉ].)(?P<noun>{LISTED})
            |   (?P<symbol>{one_of(_SYMBOLS)})(?![ ]?\()
            ){END}
        )
    )
    (?= (?P<stroke>/)[^\W\d_] | {_CLOSED})
    """,
    re.VERBOSE,
)
_WINDOW = 240
_NEAR = 24


def read_common(view: View, start: int) -> Reading | None:
    """The quantity at `start`, behind a blank or a bracket; None where it takes the whole grammar to read it.

    >>> from vnreport.text import View
    >>> found, end = read_common(View("có trên 127 đảng viên dự"), 8)
    >>> found[0].value.mod, found[0].value.unit, end
    ('more_than', 'đảng viên', 11)
    >>> read_common(View("có trên 127 đảng viên mỗi xã"), 8) is None
    True
    """
    low = view.low
    shape = _SHAPE.match(low, start, start + _WINDOW)
    if shape is None or _is_taken(view, start, pair=shape["high"] is not None):
        return None
    ends = _ends(shape)
    tail = _tail(view, shape)
    if ends is None or tail is None:
        return None
    kind, unit, end = tail
    last = shape.end()
    per: tuple[str, ...] = ()
    if shape["stroke"] is not None:
        per, last = read_per(view, last)
        end = last
        if _CLOSING.match(low, last, last + _NEAR) is None:
            return None
    mod, opens = read_lead(view, start)
    if opens == "giữa":
        return None
    if low[last] in " \n" and (bound := read_bound(view, last)) is not None:
        if "(" in low[bound[1] : bound[1] + 2]:
            return None
        mod = bound[0] if mod in (None, "about") else mod
    return [Found(start, end, kind(*ends, mod, unit, per))], end


def _ends(shape: re.Match[str]) -> tuple[Decimal, Decimal] | None:
    """The two ends of the amount; None for a falling pair, and for one that may begin with a year."""
    one, two, scale = shape.group("low", "high", "scale")
    bottom = _exact(one, scale)
    if two is None:
        return bottom, bottom
    top = _exact(two, scale)
    return None if bottom > top or (len(one) == 4 and shape["noun"] is not None) else (bottom, top)


def _tail(view: View, shape: re.Match[str]) -> tuple[type[Number | Percent | Money | Measure], str | None, int] | None:
    """The kind, the unit and the end of the span; None where a capital on the next line begins a heading."""
    percent, dong, noun, symbol = shape.group("percent", "dong", "noun", "symbol")
    if percent is not None:
        return Percent, None, shape.end()
    if dong is not None:
        return Money, "VND", shape.end()
    first, last = shape.span("noun" if symbol is None else "symbol")
    if symbol is not None:
        return Measure, UNITS.get(view.norm[first:last]) or UNITS[symbol], last
    if "\n" in view.low[first - 2 : first] and view.norm[first].isupper():
        return None
    one_blank = "\n" not in noun and "  " not in noun
    return Number, noun if one_blank else " ".join(noun.split()), shape.end("amount")


def _exact(figure: str, scale: str | None) -> Decimal:
    """The value of a figure with its scale, by its digits alone."""
    if scale is None and figure.isdigit():
        return Decimal(figure)
    whole, _, part = figure.partition(",")
    whole = whole.replace(".", "")
    if scale is not None:
        return Decimal(whole + part + "0" * (_POWERS[scale] - len(part)))
    return Decimal(f"{whole}.{part}" if part else whole)


def _is_taken(view: View, start: int, *, pair: bool) -> bool:
    """Whether what stands on the left is a part of the quantity, or makes the digits a name."""
    word = view.left_word(start)
    if word in (_TAKEN_PAIRS if pair else _TAKEN_WORDS):
        return True
    if not word:
        # behind a mark: what a word before the mark would make of a range is the whole grammar's to say
        return pair or not _TAKEN_SIGNS.isdisjoint(view.low[max(0, start - 2) : start])
    return view.norm[start - 1 - len(word)].isupper() and is_plain_name(view, start)
