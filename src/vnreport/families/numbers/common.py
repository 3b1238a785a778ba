"""The commonest quantities, read in a few steps: `79%`, `5,4 tỷ đồng`, `127 đảng viên` behind a word.

Most figures of a report stand so. The reading is that of `quantities`, which has every rule and reads
whatever has more to it: a range, a rate, a bracket, a bound behind it (a test holds the two against each other).
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from vnreport.families.numbers.currencies import LEADING
from vnreport.families.numbers.modifiers import read_lead
from vnreport.families.numbers.nouns import CLASSIFIERS, COMPOUNDS, SINGLES, STOPS, TIME_UNITS
from vnreport.families.numbers.refusals import NAMED_LASTS, is_plain_name
from vnreport.families.numbers.tails import NO_NOUNS
from vnreport.families.numbers.values import Money, Number, Percent
from vnreport.numerals.exact import scaled
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.scan import Reading
    from vnreport.text import View

__all__ = ["read_common"]

# Words that, left of the digits, are a part of the quantity or make the digits a name.
_TAKEN_WORDS = NAMED_LASTS | frozenset(LEADING) | {"âm", "trừ"}

# What ends a quantity: a mark, or a blank before a word that neither joins, bounds nor rates it.
_JOINING = "đến|tới|mỗi|một|trên|trở|đổ"
_SAYING_AGAIN = "không|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|hăm|băm|âm|vài|dăm|nửa|bằng|viết|tức"
_CLOSED = rf"""(?=
    [;:)\]”"’…!?]
    | [.,](?![0-9])
    | [ ](?!(?:{_JOINING}|chí|bào|minh)(?![^\W_])|[ \n\r~÷+/(0-9-])
    | [ ]\((?!(?:{_SAYING_AGAIN})(?![^\W_])|[ \n\r0-9])
)"""
_CLOSING = re.compile(_CLOSED, re.VERBOSE)
_SHAPE = re.compile(
    rf"""
    (?P<whole>(?!0)[0-9]{{1,3}}(?:\.[0-9]{{3}}){{1,5}}|[0-9]{{1,9}})
    (?:,(?P<part>[0-9]{{1,2}}))?
    (?: (?P<percent>%{_CLOSED})
    |   [ ](?:(?P<thousand>nghìn|ngàn)[ ])?(?P<scale>triệu|tỷ|tỉ)[ ]đồng{_CLOSED}
    |   [ ](?P<head>[^\W\d_]+)
    )
    """,
    re.VERBOSE,
)
_WIDE = re.compile("[ ]{2}|\n")
_WINDOW = 56
_POWERS = {"triệu": 6, "tỷ": 9, "tỉ": 9}


def _rests() -> dict[str, tuple[str, ...]]:
    """For each first syllable of a counted noun what the lexicon has behind it, the longest first."""
    rests: dict[str, set[str]] = {noun: {""} for noun in SINGLES - CLASSIFIERS - STOPS - TIME_UNITS}
    for compound in COMPOUNDS:
        head, blank, rest = compound.partition(" ")
        rests.setdefault(head, set()).add(blank + rest)
    known = {head: tuple(sorted(ends, key=len, reverse=True)) for head, ends in rests.items() if head not in NO_NOUNS}
    return known | {"đồng": (" chí",)}  # the first syllable of a currency, and of those that reports count most


_RESTS = _rests()


def read_common(view: View, start: int) -> Reading | None:
    """The quantity at `start`, behind a blank and a word or a comma; None where it takes the whole grammar to read it.

    >>> from vnreport.text import View
    >>> found, end = read_common(View("có trên 127 đảng viên dự"), 8)
    >>> found[0].value.mod, found[0].value.unit, end
    ('more_than', 'đảng viên', 11)
    >>> read_common(View("có trên 127 đảng viên/chi bộ"), 8) is None
    True
    """
    low = view.low
    shape = _SHAPE.match(low, start, start + _WINDOW)
    if shape is None or _is_taken(view, start):
        return None
    whole, part, percent, thousand, scale, head = shape.groups()
    end = last = shape.end()
    unit = None
    if head is not None:
        end -= len(head) + 1
        unit = _noun(low, head, last)
        last = end + 1 + len(unit)
        if not unit or _CLOSING.match(low, last, last + 12) is None:
            return None
    mod, opens = read_lead(view, start)
    if opens == "giữa" or low.find("trở", last, last + _WINDOW) >= 0 or low.find("đổ", last, last + _WINDOW) >= 0:
        return None  # a bound may stand behind a few words: `từ 30 đảng viên chính thức trở lên`
    value = Decimal(f"{whole.replace('.', '')}.{part}" if part else whole.replace(".", ""))
    if unit is not None:
        return [Found(start, end, Number(value, value, mod, unit))], end
    if percent is not None:
        return [Found(start, end, Percent(value, value, mod))], end
    amount = scaled(value, _POWERS[scale] + (3 if thousand else 0))
    return [Found(start, end, Money(amount, amount, mod, "VND"))], end


def _is_taken(view: View, start: int) -> bool:
    """Whether the word on the left is a part of the quantity, or makes the digits a name."""
    word = view.left_word(start)
    if word in _TAKEN_WORDS:
        return True
    return view.norm[start - 1 - len(word)].isupper() and is_plain_name(view, start)


def _noun(low: str, head: str, end: int) -> str:
    """The counted noun of the lexicon that begins with the syllable that ends at `end`; empty where none is sure."""
    for rest in _RESTS.get(head, ()):
        last = end + len(rest)
        if low.startswith(rest, end) and not low[last : last + 1].isalnum():
            # a wider gap further on may hide a longer noun
            wide = low[last : last + 1] == " " and _WIDE.search(low, last, last + 24) is not None
            return "" if wide else head + rest
    return ""
