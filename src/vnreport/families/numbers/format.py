"""Quantities in canonical Vietnamese, by the rules of CLDR for `vi`: `.` groups thousands, `,` starts decimals."""

from __future__ import annotations

import decimal
from typing import TYPE_CHECKING

from vnreport.families.numbers.currencies import NAMES
from vnreport.families.numbers.units import SYMBOLS

if TYPE_CHECKING:
    from decimal import Decimal

    from vnreport.families.numbers.values import Measure, Money, Number, Ordinal, Percent, Ratio

__all__ = [
    "format_measure",
    "format_money",
    "format_number",
    "format_ordinal",
    "format_percent",
    "format_ratio",
]

_MODS = {
    "more_than": "trên", "less_than": "dưới", "at_least": "ít nhất", "at_most": "không quá",
    "nearly": "gần", "about": "khoảng",
}  # fmt: skip
_COUNTED = ("number", "money")
_MAGNITUDES = {6: "triệu", 3: "nghìn", 2: "trăm", 1: "chục"}


def _digits(value: Decimal) -> str:
    from babel import numbers  # noqa: PLC0415 - babel only where it is needed

    # Babel rounds in the context at hand: it is given one that holds all the digits.
    places = len(value.as_tuple().digits) + abs(value.adjusted()) + 8
    with decimal.localcontext(decimal.Context(prec=places, Emax=decimal.MAX_EMAX, Emin=decimal.MIN_EMIN)):
        return str(numbers.format_decimal(value, locale="vi", decimal_quantization=False))  # pyright: ignore[reportUnknownArgumentType, reportUnknownMemberType]


def _counted(value: Decimal) -> str:
    """The digits of a count, where a comma before three digits would be taken for a grouping mark."""
    digits = _digits(value)
    return digits + "0" if digits[-4:-3] == "," else digits


def _amount(value: Number | Percent | Money | Measure, unit: str) -> str:
    per = "".join("/" + one for one in value.per)
    if value.high is None:
        return _magnitude(value.low) + unit + per
    mod = _MODS[value.mod] + " " if value.mod else ""
    digits = _counted if value.kind in _COUNTED else _digits
    low, high = digits(value.low), digits(value.high)
    if value.high_open:
        return f"{mod}từ {low} đến dưới {high}{unit}{per}"
    if value.low != value.high:
        return f"{mod}từ {low} đến {high}{unit}{per}"
    return f"{mod}{low}{unit}{per}"


def _magnitude(value: Decimal) -> str:
    """`hàng trăm nghìn`; or, where the value is twice a power of ten, `vài trăm nghìn`."""
    words: list[str] = []
    power = value.adjusted()
    while power >= 9:
        words.insert(0, "tỷ")
        power -= 9
    while power > 0:
        step = next(one for one in _MAGNITUDES if one <= power)
        words.insert(0, _MAGNITUDES[step])
        power -= step
    return " ".join(["vài" if value.as_tuple().digits[0] > 1 else "hàng", *words])


def format_number(value: Number) -> str:
    """The number with its modifier, the counted noun and what it is per.

    >>> from decimal import Decimal
    >>> from vnreport.families.numbers.values import Number
    >>> format_number(Number(Decimal("94100"), Decimal("94100"), "more_than", "trường hợp"))
    'trên 94.100 trường hợp'
    """
    return _amount(value, f" {value.unit}" if value.unit else "")


def format_percent(value: Percent) -> str:
    """The percentage, its sign glued to the digits.

    >>> from decimal import Decimal
    >>> from vnreport.families.numbers.values import Percent
    >>> format_percent(Percent(Decimal("1"), Decimal("1.5"), per=("năm",)))
    'từ 1 đến 1,5%/năm'
    """
    return _amount(value, "%")


def format_money(value: Money) -> str:
    """The amount with the currency's Vietnamese name or its code.

    >>> from decimal import Decimal
    >>> from vnreport.families.numbers.values import Money
    >>> format_money(Money(Decimal("126000000000"), Decimal("126000000000"), "nearly", "VND", ("tháng",)))
    'gần 126.000.000.000 đồng/tháng'
    """
    return _amount(value, f" {NAMES.get(str(value.unit), value.unit)}")


def format_measure(value: Measure) -> str:
    """The amount with the unit's usual symbol or name.

    >>> from decimal import Decimal
    >>> from vnreport.families.numbers.values import Measure
    >>> format_measure(Measure(Decimal("12500000"), Decimal("12500000"), unit="tonne"))
    '12.500.000 tấn'
    """
    return _amount(value, f" {SYMBOLS[str(value.unit)]}")


def format_ratio(value: Ratio) -> str:
    """The two numbers with a stroke between them.

    >>> from decimal import Decimal
    >>> from vnreport.families.numbers.values import Ratio
    >>> format_ratio(Ratio(Decimal(19), Decimal(24), "chỉ tiêu"))
    '19/24 chỉ tiêu'
    """
    mod = _MODS[value.mod] + " " if value.mod else ""
    unit = f" {value.unit}" if value.unit else ""
    return f"{mod}{_digits(value.numerator)}/{_digits(value.denominator)}{unit}"


def format_ordinal(value: Ordinal) -> str:
    """The ordinal behind what it numbers.

    >>> from vnreport.families.numbers.values import Ordinal
    >>> format_ordinal(Ordinal(12, "đại hội")), format_ordinal(Ordinal(9, out_of=20)), format_ordinal(Ordinal(3))
    ('đại hội lần thứ 12', 'hạng 9/20', 'thứ 3')
    """
    if value.of is None:
        return f"thứ {value.value}" if value.out_of is None else f"hạng {value.value}/{value.out_of}"
    out_of = "" if value.out_of is None else f" trong {value.out_of}"
    if value.of in ("cấp độ", "mức độ", "hạng", "bậc", "loại", "cấp", "nhóm", "mức", "phân khu"):
        return f"{value.of} {value.value}"
    return f"{value.of} lần thứ {value.value}{out_of}"
