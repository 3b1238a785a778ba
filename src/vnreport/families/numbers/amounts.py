"""Amounts: a numeral in digits or words with the scale words behind it, and the sums that they make.

Scale words multiply where they follow each other (`nghìn tỷ`) and add up where they fall (`5 tỷ 400 triệu`).
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import takewhile
from typing import TYPE_CHECKING, final

from vnreport.numerals.digits import Numeral, read_blank_groups, read_broken_group, read_numeral, read_value
from vnreport.numerals.exact import scaled, total
from vnreport.numerals.words import WordNumeral, read_words
from vnreport.patterns import END, GAP, LETTER, OPEN_GAP

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["GLUED_UNIT", "Amount", "amount_of_words", "read_amount", "read_digit_amount", "read_word_amount"]

_POWERS = {
    "chục": 1, "trăm": 2, "nghìn": 3, "ngàn": 3, "k": 3, "ng": 3, "vạn": 4, "triệu": 6, "tr": 6, "tỷ": 9, "tỉ": 9,
}  # fmt: skip
# `tỷ lệ`, `tỷ số`, `tỷ trọng` and `tỷ giá` are words of their own; `k` is a scale only where it is glued. A blank may
# have been lost behind a scale: `5 triệuđồng`, `12 nghìntỷ đồng`.
_SCALE = re.compile(
    rf"{OPEN_GAP}(?P<scale>chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!{GAP}(?:lệ|số|trọng|giá|suất))"
    rf"(?:{END}|(?P<glued>)(?=(?:đồng|tỷ|tỉ){END}))"
    rf"|(?P<short>k|[ ]?tr)(?![^\W\d_]|\.đ)|[ ]?(?P<abbreviated>tr|ng)\.?(?=đ(?:ồng)?{END})"
)
_POINT_WORD = re.compile(rf"{GAP}(?:phẩy|chấm){GAP}(?P<decimals>[0-9]{{1,12}})(?![0-9.,])")
_HALF = re.compile(rf"{GAP}rưỡi{END}")
_TRAILING_DIGITS = re.compile(r"[0-9]{1,3}(?![0-9]|[.,][0-9])")
_NEXT_ORDER = re.compile(rf"[ ]{{1,2}}(?P<digit>[1-9])(?=[ ]?(?:[.;)\n]|$)|{GAP}đồng{END})(?![.,][0-9])")
_ANOTHER = re.compile(rf"{GAP}(?=[0-9])")
_ANOTHER_WORD = re.compile(rf"{GAP}(?=(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười){END})")
_LETTER_OR_SIGN = re.compile(rf"[ ]?(?:%|{LETTER}|\$)")
_SCALE_OR_MONEY = re.compile(r"[ ]?(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng|đ[^\w]|%)")


@final
class Amount:
    """A number with its scale, on its way to a quantity.

    `power` is that of the last scale word (0: none); `grouped` the other reading of a comma before three
    digits; `pair` the other reading of two digit words in a row; `vague` an order of magnitude alone. `joined`
    says that it is a range, `high_open` that the range stops short of its high end. What few amounts say of
    themselves the class says for the others.
    """

    power: int = 0
    grouped: Decimal | None = None
    pair: Decimal | None = None
    vague: bool = False
    words: int = 0
    ambiguous: bool = False
    repaired: bool = False
    joined: bool = False
    high_open: bool = False

    def __init__(self, low: Decimal, high: Decimal, end: int) -> None:
        self.low = low
        self.high = high
        self.end = end

    def negate(self) -> None:
        """Put a minus before the amount, in each of its readings."""
        self.low, self.high = self.high.copy_negate(), self.low.copy_negate()
        self.grouped = None if self.grouped is None else self.grouped.copy_negate()
        self.pair = None if self.pair is None else self.pair.copy_negate()


def read_amount(view: View, start: int) -> Amount | None:
    """The amount in digits or words at `start`."""
    if start < len(view.low) and "0" <= view.low[start] <= "9":
        return read_digit_amount(view, start)
    return read_word_amount(view, start)


def read_digit_amount(view: View, start: int) -> Amount | None:
    """The amount whose first numeral stands in digits at `start`; None where the digits are no numeral."""
    low = view.low
    value, grouped, end = read_value(low, start)
    if value is None:
        return None
    following = low[end : end + 1]
    mended = _mended(low, start, end) if following in _MENDED else None
    if mended is None:
        amount = Amount(value, value, end)
        if grouped is not None:
            amount.grouped = grouped
    else:
        amount = Amount(mended.value, mended.value, mended.end)
        amount.grouped, amount.repaired = mended.grouped, mended.repaired
        following = low[amount.end : amount.end + 1]
    if following in _GAPS:
        following = low[amount.end + 1 : amount.end + 2]
    if following in _SCALE_INITIALS:
        if following in "pc":
            _read_point(low, amount)
        elif following in _PARTS and amount.low == amount.low.to_integral_value():
            amount.low = amount.high = total(amount.low, _PARTS[following])
            amount.end = low.index(following, amount.end) + 1
        _read_scales(low, amount)
        if amount.power:
            _read_smaller(view, amount)
    return amount


# What a scale word, a point in words or the blank before either begins with; and the signs of parts (`2½ mét`).
_GAPS = (" ", "\n")
_PARTS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_SCALE_INITIALS = frozenset(("c", "t", "n", "v", "k", "p", " ", "\n", *_PARTS))


def _read_point(low: str, amount: Amount) -> None:
    """The decimals behind `phẩy` or `chấm`: `2 chấm 23`."""
    point = _POINT_WORD.match(low, amount.end, amount.end + 40)
    if point is not None and amount.low.as_tuple().exponent == 0:
        amount.low = amount.high = Decimal(f"{amount.low}.{point['decimals']}")
        amount.end = point.end()


def _mended(low: str, start: int, end: int) -> Numeral | None:
    """The numeral that goes on behind its token: a blank parts its groups, a stray one or a scan damaged it.

    What stands behind has to show that it is one.
    """
    following, after = low[end], low[end + 1 : end + 2]
    if following in _LOOKALIKES:
        return _repaired(low, start, end)
    if following == ",":
        decimal = _BROKEN_DECIMAL.match(low, start, start + 12) if end == start + 1 and after == " " else None
        return None if decimal is None else Numeral(Decimal(f"0.{decimal[1]}"), decimal.end(), repaired=True)
    if following == " " and after.isdigit():
        grouped = read_blank_groups(low, start)
        behind = grouped is not None and _LETTER_OR_SIGN.match(low, grouped.end) is not None
        return grouped if behind and not _behind_digits(low, start) else None
    broken = read_broken_group(low, start) if low.startswith(_STRAY_BLANKS, end) else None
    if broken is None or not (_SCALE_OR_MONEY.match(low, broken.end) or low[broken.end - 3] == "0"):
        return None
    return broken


_STRAY_BLANKS = (". ", " .", "  .")

# A blank behind the decimal comma of a percentage below one: `0, 23%`.
_BROKEN_DECIMAL = re.compile(r"0,[ ]{1,2}([0-9]{1,3})(?=[ ]?%)")

# Letters and signs that a scan puts for the last digit of a decimal, where a unit is glued behind them: `400,3Sha`.
_LOOKALIKES = {"s": "5", "l": "1", "i": "1", "o": "0", "§": "8"}
GLUED_UNIT = re.compile(rf"(?:ha|km2?|kg|m[23²³]|tấn|%){END}")
"""The units that stand without a blank behind digits and begin no other word."""
_MENDED = frozenset((*_LOOKALIKES, " ", ".", ","))


def _repaired(low: str, start: int, end: int) -> Numeral | None:
    if "," not in low[start:end] or GLUED_UNIT.match(low, end + 1) is None:
        return None
    numeral, last = read_numeral(low[start:end] + _LOOKALIKES[low[end]], 0)
    return None if numeral is None else numeral._replace(end=start + last, repaired=True)


def _behind_digits(low: str, start: int) -> bool:
    return start > 1 and low[start - 1] == " " and low[start - 2].isdigit()


def _read_scales(low: str, amount: Amount) -> None:
    """Multiply by the scale words that follow, and by what colloquial forms glue behind them."""
    power = 0
    short = None
    while (match := _SCALE.match(low, amount.end, amount.end + 24)) is not None:
        power += _POWERS[match["scale"] or match["abbreviated"] or match["short"].strip()]
        amount.end = match.end()
        amount.repaired = amount.repaired or match["glued"] is not None
        short = match["short"]
        if short:
            break
    if not power:
        return
    amount.power = power
    extra = Decimal(0)
    half = _HALF.match(low, amount.end, amount.end + 12)
    if half is not None:
        extra, amount.end = Decimal("0.5"), half.end()
    elif short and (digits := _TRAILING_DIGITS.match(low, amount.end)) is not None:
        extra, amount.end = Decimal("0." + digits.group()), digits.end()
    elif (order := _NEXT_ORDER.match(low, amount.end, amount.end + 16)) is not None:
        extra, amount.end, amount.ambiguous = Decimal("0." + order["digit"]), order.end("digit"), True
    amount.low = amount.high = scaled(total(amount.low, extra), power)
    amount.grouped = None if amount.grouped is None else scaled(amount.grouped, power)


def _read_smaller(view: View, amount: Amount) -> None:
    """Add the amounts of smaller scales that follow: `5 tỷ 400 triệu`, `2 triệu năm trăm nghìn`."""
    low = view.low
    while True:
        another = _ANOTHER.match(low, amount.end, amount.end + 8)
        if another is not None:
            value, _, end = read_value(low, another.end())
            if value is None:
                return
            smaller = Amount(value, value, end)
            _read_scales(low, smaller)
        else:
            word = _ANOTHER_WORD.match(low, amount.end, amount.end + 16)
            found = None if word is None else read_words(low, word.end())
            if found is None or found.words < 2:
                return
            power = len(str(int(found.low))) - 1
            smaller = Amount(found.low, found.high, found.end)
            smaller.power = power
        if not 0 < smaller.power < amount.power or smaller.low >= scaled(Decimal(1), amount.power):
            return
        amount.low = amount.high = total(amount.low, smaller.low)
        amount.end, amount.power = smaller.end, smaller.power


def read_word_amount(view: View, start: int) -> Amount | None:
    """The amount in words at `start`; None where no number in words begins."""
    found = read_words(view.low, start)
    return None if found is None else amount_of_words(view.low, start, found)


def amount_of_words(low: str, start: int, found: WordNumeral) -> Amount:
    """The amount that a number in words, read at `start`, says."""
    amount = Amount(found.low, found.high, found.end)
    amount.pair, amount.vague, amount.words = found.pair, found.vague, found.words
    amount.ambiguous = found.pair is not None
    if abs(found.low) >= 1000:
        amount.power = _last_power(low, start, found.end)
    return amount


def _last_power(low: str, start: int, end: int) -> int:
    """The power of the scale words that end a numeral."""
    return sum(_POWERS[word] for word in takewhile(_POWERS.__contains__, reversed(low[start:end].split())))
