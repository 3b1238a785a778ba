"""Quantities: numbers, percents, money, measures, ratios, ordinals.

>>> from vnreport.numbers import find_quantities
>>> [(item.kind, item.text) for item in find_quantities("Chi trả gần 126 tỷ đồng/tháng cho 71.900 người có công.")]
[('money', '126 tỷ đồng/tháng'), ('number', '71.900')]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnreport.families.numbers.format import (
    format_measure,
    format_money,
    format_number,
    format_ordinal,
    format_percent,
    format_ratio,
)
from vnreport.families.numbers.parse import (
    parse_measure,
    parse_money,
    parse_number,
    parse_ordinal,
    parse_percent,
    parse_ratio,
)
from vnreport.families.numbers.values import Measure, Money, Number, Ordinal, Percent, Quantity, Ratio
from vnreport.numerals.spell import spell_number
from vnreport.report import parse

if TYPE_CHECKING:
    from vnreport.spans import Item

__all__ = [
    "Measure",
    "Money",
    "Number",
    "Ordinal",
    "Percent",
    "Quantity",
    "Ratio",
    "find_quantities",
    "format_measure",
    "format_money",
    "format_number",
    "format_ordinal",
    "format_percent",
    "format_ratio",
    "parse_measure",
    "parse_money",
    "parse_number",
    "parse_ordinal",
    "parse_percent",
    "parse_ratio",
    "spell_number",
]


def find_quantities(text: str) -> tuple[Item, ...]:
    """All quantities of a text, in reading order.

    >>> [item.value.to_dict() for item in find_quantities("hơn 96,7 tỷ đồng")]
    [{'low': '96700000000', 'high': '96700000000', 'mod': 'more_than', 'unit': 'VND'}]
    >>> find_quantities("Quyết định số 15/2020/QĐ-TTg")
    ()
    """
    return parse(text).quantities
