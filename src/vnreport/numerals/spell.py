"""Numbers spelt in Vietnamese words, as amounts are written out behind `Bằng chữ:`."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NamedTuple

from vnreport.numerals.exact import plain

__all__ = ["Dialect", "ZeroWord", "spell_number"]

Dialect = Literal["north", "south"]
ZeroWord = Literal["lẻ", "linh"]

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_LIMIT = Decimal(10) ** 24


def spell_number(
    value: Decimal | int,
    dialect: Dialect = "north",
    *,
    zero: ZeroWord = "lẻ",
    full: bool = False,
    currency: bool = False,
) -> str:
    """The words of a number below 10^24 in size, negative and decimal numbers too.

    The north says `nghìn`, the south `ngàn`. `zero` is the word for tens that are none, `lẻ` or `linh`. With
    `full` a hundred that is none is said too (`không trăm`). With `currency` the words are those of an amount
    of money: a capital, and `đồng chẵn` behind a whole number of thousands (`đồng` behind others).

    >>> spell_number(1234005)
    'một triệu hai trăm ba mươi tư nghìn lẻ năm'
    >>> spell_number(1234005, zero="linh", full=True)
    'một triệu hai trăm ba mươi tư nghìn không trăm linh năm'
    >>> spell_number(Decimal("-21000.05"), "south")
    'âm hai mươi mốt ngàn phẩy không năm'
    >>> spell_number(5_400_000, currency=True)
    'Năm triệu bốn trăm nghìn đồng chẵn'
    >>> spell_number(10**24)
    Traceback (most recent call last):
    ...
    ValueError: value must be below 10^24 in size to be spelt, not 1000000000000000000000000
    """
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        raise TypeError(f"value must be a Decimal or an int, not {type(value).__name__}")
    if dialect not in ("north", "south"):
        raise ValueError(f"dialect must be 'north' or 'south', not {dialect!r}")
    if zero not in ("lẻ", "linh"):
        raise ValueError(f"zero must be 'lẻ' or 'linh', not {zero!r}")
    number = Decimal(value)
    if not number.is_finite():
        raise ValueError(f"value must be a finite number, not {value}")
    if not -_LIMIT < number < _LIMIT:
        raise ValueError(f"value must be below 10^24 in size to be spelt, not {value}")
    whole, _, decimals = plain(number.copy_abs()).partition(".")
    style = _Style("nghìn" if dialect == "north" else "ngàn", zero, full)
    words = _spell_whole(whole, style)
    if decimals.strip("0"):
        words += ["phẩy", *(_DIGITS[int(digit)] for digit in decimals)]
    if number < 0:
        words.insert(0, "âm")
    if currency:
        even = not decimals.strip("0") and whole.endswith("000")
        words += ["đồng", "chẵn"] if even else ["đồng"]
    text = " ".join(words)
    return text[0].upper() + text[1:] if currency else text


class _Style(NamedTuple):
    """The choices of words."""

    thousand: str
    zero: str
    full: bool


def _spell_whole(digits: str, style: _Style) -> list[str]:
    """The words of a whole number: groups of three, each behind its scale; three scales make a `tỷ`."""
    digits = digits.lstrip("0")
    if not digits:
        return ["không"]
    words: list[str] = []
    blocks = (len(digits) + 8) // 9
    digits = digits.zfill(9 * blocks)
    for place in range(blocks):
        block = digits[9 * place : 9 * place + 9]
        if not block.strip("0"):
            continue
        for first, scale in ((0, ["triệu"]), (3, [style.thousand]), (6, [])):
            group = block[first : first + 3]
            if group != "000":
                if words and not scale and place == blocks - 1 and group.startswith("00") and not style.full:
                    words.append(style.zero)
                words += [*_spell_group(group, style, inside=bool(words)), *scale]
        words += ["tỷ"] * (blocks - 1 - place)
    return words


def _spell_group(group: str, style: _Style, *, inside: bool) -> list[str]:
    """The words of three digits; `inside` a number an empty hundred may be said, and empty tens are."""
    hundreds, tens, units = (int(digit) for digit in group)
    said = hundreds > 0 or (inside and style.full)
    words = [_DIGITS[hundreds], "trăm"] if said else []
    if tens == 0:
        if units:
            words += [style.zero, _DIGITS[units]] if said else [_DIGITS[units]]
        return words
    words += ["mười"] if tens == 1 else [_DIGITS[tens], "mươi"]
    if units:
        words.append(_unit_behind_tens(tens, units))
    return words


def _unit_behind_tens(tens: int, units: int) -> str:
    if units == 5:
        return "lăm"
    if tens > 1 and units == 1:
        return "mốt"
    if tens > 1 and units == 4:
        return "tư"
    return _DIGITS[units]
