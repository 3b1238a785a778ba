"""The commonest quantities, read in a few steps: `79%`, `5,4 tỷ đồng`, `127 đảng viên` behind a word.

Nine of ten figures of a report stand so. The reading is that of `quantities`, which has every rule and reads
whatever has more to it: a range, a rate, a bracket, a bound behind it (a test holds the two against each other).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.numbers.currencies import LEADING
from vnreport.families.numbers.modifiers import read_lead
from vnreport.families.numbers.refusals import is_named, is_plain_name
from vnreport.families.numbers.tails import known_noun
from vnreport.families.numbers.values import Money, Number, Percent
from vnreport.numerals.digits import read_numeral
from vnreport.numerals.exact import scaled
from vnreport.spans import Found

if TYPE_CHECKING:
    from decimal import Decimal

    from vnreport.families.numbers.tails import Tail
    from vnreport.scan import Reading
    from vnreport.text import View

__all__ = ["read_common"]

_CLAUSE_ENDS = frozenset(";,)")
_NEGATIVE_WORDS = frozenset(("âm", "trừ"))

# What ends a quantity: a mark, or a blank before a word that neither joins, bounds nor rates it.
_JOINING = "đến|tới|mỗi|một|trên|trở|đổ"
_CLOSED = rf"(?=[;:)\]”\"’…!?]|[.,](?![0-9])|[ ](?!(?:{_JOINING}|chí|bào|minh)(?![^\W_])|[ \n\r~÷+/(0-9-]))"
_SHAPE = re.compile(
    rf"""
    (?P<percent>%{_CLOSED})
    | [ ](?:(?P<thousand>nghìn|ngàn)[ ])?(?P<scale>triệu|tỷ|tỉ)[ ]đồng{_CLOSED}
    | [ ](?=[^\W\d_])(?P<counted>)
    """,
    re.VERBOSE,
)
_AFTER_NOUN = re.compile(_CLOSED)
_POWERS = {"triệu": 6, "tỷ": 9, "tỉ": 9}
_BOUND_WINDOW = 56


def read_common(view: View, start: int) -> Reading | None:
    """The quantity whose digits stand at `start`; None where it takes the whole grammar to read it."""
    low = view.low
    if not _stands_alone(view, start):
        return None
    numeral, end = read_numeral(low, start)
    shape = _SHAPE.match(low, end, end + 24)
    if numeral is None or numeral.grouped is not None or shape is None:
        return None
    if shape["counted"] is not None:
        return _counted(view, start, end, numeral.value)
    last = shape.end()
    mod, opens = read_lead(view, start)
    if opens or _is_bounded(low, last):
        return None
    if shape["percent"]:
        return [Found(start, last, Percent(numeral.value, numeral.value, mod))], last
    amount = scaled(numeral.value, _POWERS[shape["scale"]] + (3 if shape["thousand"] else 0))
    return [Found(start, last, Money(amount, amount, mod, "VND"))], last


def _stands_alone(view: View, start: int) -> bool:
    """Whether the digits stand behind a blank, and a word or a comma that is no part of the quantity."""
    low = view.low
    if low[start - 1 : start] != " ":
        return False
    before = low[start - 2 : start - 1]
    word = view.left_word(start)
    return (before.isalpha() or before in _CLAUSE_ENDS) and word not in _NEGATIVE_WORDS and word not in LEADING


def _counted(view: View, start: int, end: int, value: Decimal) -> Reading | None:
    """A number of things that the lexicon knows."""
    low = view.low
    noun: Tail | None = known_noun(view, end)
    if noun is None or _AFTER_NOUN.match(low, noun.last, noun.last + 12) is None or _is_bounded(low, noun.last):
        return None
    mod, opens = read_lead(view, start)
    if opens or is_named(view, start) or is_plain_name(view, start):
        return None
    return [Found(start, end, Number(value, value, mod, noun.unit))], end


def _is_bounded(low: str, last: int) -> bool:
    """Whether `trở lên` or `đổ lại` may follow, with a few words between."""
    limit = last + _BOUND_WINDOW
    return low.find("trở", last, limit) >= 0 or low.find("đổ", last, limit) >= 0
