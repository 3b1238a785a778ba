"""Quantities at one place of a view: an amount or a range, with its sign, tail, modifier and what it is per."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias, final

from vnreport.families.numbers.amounts import Amount, read_amount
from vnreport.families.numbers.currencies import CENTS, LEADING
from vnreport.families.numbers.modifiers import read_bound, read_lead
from vnreport.families.numbers.pending import CommaUse
from vnreport.families.numbers.ranges import JOINING_INITIALS, join_range, same_in_brackets
from vnreport.families.numbers.refusals import (
    has_cue,
    is_listed,
    is_named,
    is_noise,
    is_plain_name,
    is_score,
    is_version,
    is_year,
    opens_list,
)
from vnreport.families.numbers.tails import Tail, read_noun, read_per, read_tail
from vnreport.families.numbers.values import Measure, Money, Number, Percent
from vnreport.numerals.exact import scaled, total
from vnreport.patterns import END, GAP
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["KINDS", "Reach", "leading_currency", "read_quantity"]

_Amounts: TypeAlias = "Number | Percent | Money | Measure"
KINDS: dict[str, type[Number | Percent | Money | Measure]] = {
    "number": Number,
    "percent": Percent,
    "money": Money,
    "measure": Measure,
}
"""The kinds that a tail makes of an amount."""

_LEADING_ENDS = frozenset(sign[-1] for sign in LEADING)
"""The last characters of signs and codes of currencies that stand before an amount."""
_NEGATIVE_WORDS = ("âm", "trừ")
_DEGREES = re.compile(rf"[ ]?(?:°|º|(?:độ|oc){END})")
_SIGN_ENDS = _LEADING_ENDS | {"-", "+"} | {word[-1] for word in _NEGATIVE_WORDS}
_BLANKS = " \n"
_CENTS = re.compile(
    rf"{GAP}(?:và{GAP})?(?P<cents>[0-9]{{1,2}}){GAP}(?P<unit>xu|cents?){END}"
    r"|[ ](?P<bare>[0-9]{2})(?=[ ]?(?:[.;,)\n]|$))"
)
_STRAY = ("€", "£", "¥", "%")
_GOES_ON = ("-", "/", ":", "+", "=")
_CENT_NAMES = ("cent", "cents")

# `1m7` is a height of 1.7 m; `1m2` may be an area and is not read so.
_HEIGHT = re.compile(r"m(?P<rest>[014-9]|[0-9]{2})(?![^\W_])")


@final
@dataclass(slots=True)
class Reach:
    """What was read at a place: the items, the end of what they claim, the end with the noun and the bound."""

    found: list[Found]
    end: int
    last: int


def read_quantity(view: View, start: int, *, sure: bool = False, amount: Amount | None = None) -> Reach | None:
    """The quantity that begins at `start`, its first digit or word; None where it is none.

    With `sure` the caller knows that it is a quantity: what the context would refuse is read too. `amount` is what
    stands at `start` where the caller has read it.
    """
    if amount is None:
        amount = read_amount(view, start)
        if amount is None:
            return None
    low = view.low
    begin, currency, negative = start, None, False
    before = low[start - 1 : start]
    if (low[start - 2 : start - 1] if before in _BLANKS else before) in _SIGN_ENDS:
        begin, currency = leading_currency(low, start)
        begin, negative = _sign(low, begin, amount.end, sure=sure)
    tail = _tail(view, amount) if currency is None else Tail("money", currency, amount.end, amount.end)
    if negative:
        amount.negate()
    end = last = amount.end
    if tail is not None:
        end, last = tail.end, tail.last
    if low[last : last + 4].lstrip(_BLANKS)[:1] in JOINING_INITIALS:
        joined = join_range(view, start, begin, amount, tail, sure=sure)
        if joined is not None:
            tail, end, last = joined
    if tail is None and _is_glued(low, end):
        return None
    if not sure and _is_refused(view, start, amount, tail, end):
        return None
    return _finish(view, amount, tail, begin, end, last, sure=sure)


def leading_currency(low: str, start: int) -> tuple[int, str | None]:
    """Where a currency's sign or code before the digits begins, and the currency."""
    end = start - 1 if low[start - 1 : start] == " " else start
    if low[end - 1 : end] not in _LEADING_ENDS:
        return start, None
    for size in (3, 2, 1):
        sign = low[end - size : end] if end >= size else ""
        code = LEADING.get(sign)
        if code is not None and (not sign[0].isalpha() or end == size or not _is_joined(low[end - size - 1])):
            return end - size, code
    return start, None


def _is_joined(before: str) -> bool:
    """Whether a code behind this is the end of a word or of a rate (`đ/USD 23.330`)."""
    return before == "/" or before.isalnum()


def _sign(low: str, begin: int, end: int, *, sure: bool) -> tuple[int, bool]:
    """Where the quantity begins with its sign, and whether that is a minus: no bullet, no dash of a range.

    In running text `trừ` is one of a temperature only: what is deducted (`khấu trừ 10%`, `trừ 5 điểm`) is no negative
    amount.
    """
    before = low[begin - 1 : begin]
    if before in ("-", "+"):
        left = low[begin - 2 : begin - 1] if begin > 1 else ""
        if left == "(" or (left == " " and _is_inside(low, begin - 2)) or (sure and begin == 1):
            return begin - 1, before == "-"
    elif before in (" ", "\n"):
        deducted = not sure and _DEGREES.match(low, end, end + 8) is None
        for word in _NEGATIVE_WORDS[: 1 if deducted else None]:
            first = begin - 1 - len(word)
            if first >= 0 and low.startswith(word, first) and not low[first - 1 : first].isalnum():
                return first, True
    return begin, False


def _is_inside(low: str, at: int) -> bool:
    """Whether a word, and not the head of the line or a number, stands left of the blank at `at`."""
    left = low[max(0, at - 4) : at].rstrip(" ")
    return bool(left) and left[-1] != "\n" and not left[-1].isdigit()


def _tail(view: View, amount: Amount) -> Tail | None:
    if view.low[amount.end : amount.end + 1] == "m" and not amount.power and amount.low < 100:
        height = _HEIGHT.match(view.low, amount.end)
        if height is not None:
            amount.low = amount.high = total(amount.low, Decimal("0." + height["rest"]))
            return Tail("measure", "meter", height.end(), height.end())
    tail = read_tail(view, amount.end, scaled=amount.power > 0)
    if tail is not None and tail.unit in _CENT_NAMES:
        amount.low, amount.high = scaled(amount.low, -2), scaled(amount.high, -2)
        return tail._replace(kind="money", unit="USD", end=tail.last, open=False)
    if tail is not None and tail.unit == "đông" and tail.kind == "number" and amount.low >= 1000:
        return Tail("money", "VND", tail.last, tail.last, repaired=True)
    return tail


def _is_glued(low: str, end: int) -> bool:
    """Whether letters that are no unit stand glued behind the digits: `4G`, `12A`, `60/CK`."""
    following = low[end : end + 1]
    return following.isalpha() or (following in ("_", "-") and low[end + 1 : end + 2].isalpha())


def _is_refused(view: View, start: int, amount: Amount, tail: Tail | None, end: int) -> bool:
    """Whether the context makes the digits a name, a label, a year, a score, or says nothing of a quantity.

    Noise may bring forth what has no tail, a noun of no table, a sign or a letter.
    """
    if _is_out_of_place(view, start, amount, tail, end):
        return True
    slight = tail is None or tail.open or (tail.kind in ("money", "measure") and tail.end - amount.end < 3)
    return slight and not amount.words and is_noise(view, start, end)


def _is_out_of_place(view: View, start: int, amount: Amount, tail: Tail | None, end: int) -> bool:
    """Whether what stands beside the digits makes them none of a quantity."""
    if tail is not None and tail.kind != "number":
        stray = tail.kind == "percent" and view.low.startswith(_STRAY, end)
        return stray or (_is_by_letter(amount, tail) and is_named(view, start))
    if amount.power or amount.words:
        return False
    listed = tail is not None and not tail.open
    if is_named(view, start) and not (listed and (amount.joined or view.low.endswith(": ", 0, start))):
        return True
    if amount.joined and is_score(view.low, start):
        return True
    if tail is not None:
        return _is_miscounted(view, start, amount, tail)
    return _is_bare(view, start, amount, end)


def _is_by_letter(amount: Amount, tail: Tail) -> bool:
    """Whether nothing but the letter `đ` behind one or two figures says money: `Biểu số 2đ`, `2đ` of an examination."""
    letter = tail.unit == "VND" and tail.end - amount.end < 3
    return letter and not (amount.power or amount.words or amount.joined) and amount.high < 100


def _is_miscounted(view: View, start: int, amount: Amount, tail: Tail) -> bool:
    """Whether the noun behind the digits is not what they count: behind a name, a year, a version, in an address."""
    low = view.low
    name = amount.low < 100 and is_plain_name(view, start)
    if not tail.open:
        return name and view.norm[tail.last - len(str(tail.unit))].isupper()
    return (
        name or is_year(low, start, amount.end) or is_version(low, start, amount.end) or low.startswith("@", tail.last)
    )


def _is_bare(view: View, start: int, amount: Amount, end: int) -> bool:
    """Whether digits with nothing behind them say no quantity."""
    low = view.low
    if "(" in low[end : end + 2] and same_in_brackets(view, end, amount) is not None:
        return False
    if is_year(low, start, amount.end) or ("." in low[start : amount.end] and is_listed(view, start)):
        return True
    if not amount.joined and low[end : end + 1] in _GOES_ON and low[end + 1 : end + 2].isalnum():
        return True
    if low[start : amount.end].isdigit():
        return not has_cue(view, start) or opens_list(low, start, amount.end)
    return is_version(low, start, amount.end)


def _settle(amount: Amount, tail: Tail | None, *, sure: bool) -> None:
    """Decide between the two readings of a comma before three digits, and of two digit words in a row."""
    if amount.pair is not None and sure and tail is None:
        amount.low = amount.high = amount.pair
    elif amount.grouped is not None:
        amount.ambiguous = True
        countable = tail is not None and (tail.kind == "number" or tail.unit == "VND")
        if countable and not amount.power and not amount.joined:
            amount.low = amount.high = amount.grouped


def _finish(view: View, amount: Amount, tail: Tail | None, begin: int, end: int, last: int, *, sure: bool) -> Reach:  # noqa: PLR0913, PLR0917 - the parts of one reading
    """The items, when all parts are known."""
    low = view.low
    if amount.grouped is not None or amount.pair is not None:
        _settle(amount, tail, sure=sure)
    per: tuple[str, ...] = ()
    if tail is not None and tail.kind == "money" and tail.unit != "VND" and not amount.power and not amount.joined:
        end, last = _add_cents(low, amount, tail, end, last)
    if tail is not None or amount.power:
        per, per_end = read_per(view, last)
        if per:
            end = last = per_end
    mod = "about" if amount.vague else read_lead(view, begin).mod
    if low[last : last + 1] in (" ", "\n"):
        bound = read_bound(view, last)
        if bound is not None and mod in (None, "about"):
            mod, last = bound
    value = KINDS[tail.kind if tail is not None else "number"](
        amount.low,
        None if amount.vague else amount.high,
        mod,
        tail.unit if tail is not None else None,
        per,
        amount.high_open,
    )
    flags = _flags(amount, tail)
    if "(" in low[end : end + 2] or "(" in low[last : last + 2]:
        again = _restated(view, amount, value, (begin, end, last), flags)
        if again is not None:
            return again
    found = Found(begin, end, value, flags)
    if amount.grouped is not None and amount.low != amount.grouped and not amount.joined and amount.high == amount.low:
        found.pending = CommaUse(replace(value, low=amount.grouped, high=amount.grouped))
    return Reach([found], end, max(end, last))


def _flags(amount: Amount, tail: Tail | None) -> tuple[str, ...]:
    repaired = amount.repaired or (tail is not None and tail.repaired)
    ambiguous = amount.ambiguous or (tail is not None and _is_by_letter(amount, tail))
    if not (ambiguous or repaired):
        return ()
    return ("ambiguous",) * ambiguous + ("repaired",) * repaired


def _add_cents(low: str, amount: Amount, tail: Tail, end: int, last: int) -> tuple[int, int]:
    """Add the hundredths that follow: `5 đô la 20 xu`, `hai đô 23`."""
    match = _CENTS.match(low, end, end + 24)
    if match is None or (match["unit"] and tail.unit not in (CENTS[match["unit"]], "EUR")):
        return end, last
    amount.low = amount.high = total(amount.low, scaled(Decimal(match["cents"] or match["bare"]), -2))
    return match.end(), match.end()


def _restated(
    view: View, amount: Amount, value: _Amounts, span: tuple[int, int, int], flags: tuple[str, ...]
) -> Reach | None:
    """The item and the same once more in brackets behind it: `01 (một)`, `500.000 đồng (Bằng chữ: …)`.

    A noun behind the bracket belongs to both: `mười lăm (15) người`.
    """
    begin, end, last = span
    again = same_in_brackets(view, last, amount)
    if again is None and end != last:
        again = same_in_brackets(view, end, amount)
    if again is None:
        return None
    start, second = again
    tail = read_tail(view, second.end, scaled=second.power > 0)
    second_end = tail.end if tail is not None else second.end
    close = view.low.find(")", second_end, second_end + 40)
    if close < 0:
        return None
    last = close + 1
    unit = value.unit
    if unit is None and isinstance(value, Number) and (noun := read_noun(view, close + 1)) is not None:
        unit, last = noun
        value = Number(value.low, value.high, value.mod, unit, value.per, value.high_open)
    kind = KINDS[tail.kind] if tail is not None else type(value)
    restated = kind(amount.low, amount.low, None, tail.unit if tail is not None else unit)
    found = [Found(begin, end, value, flags), Found(start, second_end, restated, ("restates",))]
    return Reach(found, second_end, last)
