"""Ranges: two amounts that a dash or a word joins, and what the ends share.

A scale, a sign or a unit on the right covers both ends (`1,2 - 1,5 tỷ đồng`, `96-97%`), but not over a unit of
the left end's own (`500 nghìn đến 1 triệu đồng`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.numbers.amounts import Amount, read_amount
from vnreport.families.numbers.currencies import CURRENCIES
from vnreport.families.numbers.modifiers import Lead, read_lead
from vnreport.families.numbers.refusals import is_year
from vnreport.families.numbers.tails import Tail, read_tail
from vnreport.numerals.exact import scaled
from vnreport.patterns import END, GAP, LETTER

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["JOINING_INITIALS", "join_range", "past_bracket", "same_in_brackets"]

# range = amount ("-" | "~" | "÷" | "+" | "đến" | "tới") ["dưới"] amount ; "giữa" amount "và" amount
_CONNECTOR = re.compile(
    rf"""
    (?:[ ]{{0,3}}(?P<dash>[-~÷])[ ]{{0,3}} | [ ]?(?P<plus>\+)[ ]? | {GAP}(?P<word>đến|tới|và){GAP})
    (?P<open>(?:dưới|cận){GAP})?
    (?:(?P<minus>-)(?=[0-9]) | \+(?=[0-9]) | (?P<sign>[$€£])(?=[0-9]))?
    (?= [0-9] | (?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười){END})
    """,
    re.VERBOSE,
)
JOINING_INITIALS = frozenset("-~÷+đtv(")
"""What stands behind an amount, over blanks, where a range may go on: a dash, a word, the amount again in brackets."""
_DATE_MARKS = re.compile(r"[/.-][0-9]|:[0-9]{2}")

# The same amount once more: `01 (một)`, `500.000 đồng (Bằng chữ: Năm trăm nghìn đồng)`.
_BRACKET = re.compile(
    rf"[ ]{{0,2}}\([ ]?(?:(?:viết{GAP})?bằng{GAP}chữ[ ]?:?[ ]{{0,2}}|tức{GAP}(?:là{GAP})?)?(?=[0-9]|{LETTER})"
)


def join_range(  # noqa: PLR0913 - the parts of one reading
    view: View, start: int, begin: int, amount: Amount, tail: Tail | None, *, sure: bool
) -> tuple[Tail | None, int, int] | None:
    """Join the amount that follows to the one at `start`, in place; None where no range begins there.

    What comes back is the tail of the whole, the end of its span and the end of its noun.
    """
    match = _connector(view, amount, tail)
    if match is None:
        return None
    low = view.low
    second = read_amount(view, match.end())
    if second is None or (second.words == 0 and _DATE_MARKS.match(low, second.end) is not None):
        return None
    if match["sign"]:
        other: Tail | None = Tail("money", CURRENCIES[match["sign"]], second.end, second.end)
    else:
        other = read_tail(view, second.end, scaled=second.power > 0)
    if match["plus"]:
        joins = tail is None and other is not None and second.low > amount.low
    else:
        lead = read_lead(view, begin)
        joins = _joins(view, start, match, (amount, tail), (second, other), lead, sure=sure)
    if not joins or not _order(match, amount, tail, second, sure=sure):
        return None
    amount.high_open = match["open"] is not None
    amount.joined = True
    amount.ambiguous = amount.ambiguous or second.ambiguous
    amount.repaired = amount.repaired or second.repaired or match["plus"] is not None
    whole = other
    if whole is None and tail is not None:
        whole = tail._replace(end=second.end, last=second.end)
    return (whole, whole.end, whole.last) if whole is not None else (None, second.end, second.end)


def _connector(view: View, amount: Amount, tail: Tail | None) -> re.Match[str] | None:
    """What may join a second amount: behind the tail, the amount itself, or a restatement in brackets."""
    if amount.high != amount.low or amount.vague:
        return None
    low = view.low
    last = tail.last if tail is not None else amount.end
    match = _CONNECTOR.match(low, last, last + 32)
    if match is None and "(" in low[last : last + 2]:
        close = past_bracket(view, last, amount)
        match = _CONNECTOR.match(low, close, close + 32) if close is not None else None
    return match


def past_bracket(view: View, at: int, amount: Amount) -> int | None:
    """The end of a bracket at `at` that says the amount once more; None if none does."""
    again = same_in_brackets(view, at, amount)
    if again is None:
        return None
    close = view.low.find(")", again[1].end, again[1].end + 40)
    return close + 1 if close >= 0 else None


def same_in_brackets(view: View, at: int, amount: Amount) -> tuple[int, Amount] | None:
    """Where the same amount begins in brackets at `at`, in words if it stood in digits and the reverse."""
    match = _BRACKET.match(view.low, at, at + 40)
    if match is None or ("0" <= view.low[match.end()] <= "9") == (amount.words == 0):
        return None
    second = read_amount(view, match.end())
    if second is None:
        return None
    same = amount.low in (second.low, second.pair) or (amount.pair is not None and amount.pair == second.low)
    return (match.end(), second) if same else None


def _joins(  # noqa: PLR0911, PLR0913, PLR0917 - one alternative of the grammar a line
    view: View,
    start: int,
    match: re.Match[str],
    first: tuple[Amount, Tail | None],
    second: tuple[Amount, Tail | None],
    lead: Lead,
    *,
    sure: bool,
) -> bool:
    """Whether two amounts are the ends of one range: what they count agrees, and the words between say so."""
    (one, tail), (two, other) = first, second
    if match["word"] == "và" and lead.opens != "giữa":
        return False
    if tail is not None and other is not None:
        if tail.kind == other.kind == "number":
            return str(other.unit).startswith(str(tail.unit))
        return tail.kind == other.kind and tail.unit == other.unit
    if tail is not None:
        return bool(lead.opens) and tail.kind != "number" and not two.power
    year = not one.power and is_year(view.low, start, one.end)
    if other is not None or one.power or two.power:
        return not (year and other is not None and other.kind == "number")
    if sure or lead.opens or match["dash"] in ("~", "÷"):
        return not (year and one.end - start == 4)
    return one.low < two.low and lead.mod is not None


def _order(match: re.Match[str], one: Amount, tail: Tail | None, two: Amount, *, sure: bool) -> bool:
    """Set the ends of the range in the first amount; False where words would join a falling pair."""
    high = two.low.copy_negate() if match["minus"] else two.low
    _share(one, tail, two)
    if one.low > high:
        if match["word"] and not two.power and not sure:
            return False
        one.low, high = high, one.low
    one.high = high
    return True


def _share(one: Amount, tail: Tail | None, two: Amount) -> None:
    """Give the low end the scale of the high one, where it has none of its own and no unit.

    `từ 500 đến 1 triệu` would fall: the next lower scale is meant, and the reading is flagged.
    """
    if one.power or not two.power or tail is not None:
        return
    shared = scaled(one.low, two.power)
    if shared <= scaled(two.low, 1):
        one.low = one.high = shared
    elif two.power >= 6 and one.low < 1000 and scaled(one.low, two.power - 3) < two.low:
        one.low = one.high = scaled(one.low, two.power - 3)
        one.ambiguous = True
