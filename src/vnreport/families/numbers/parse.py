"""Strict parsers: the whole string is one quantity of the kind asked for, else `ParseError`."""

from __future__ import annotations

import re
from typing import TypeVar

from vnreport.errors import ParseError
from vnreport.families.numbers.modifiers import FORMS, SIGNS
from vnreport.families.numbers.ordinals import read_any_ordinal
from vnreport.families.numbers.quantities import Reach, read_quantity
from vnreport.families.numbers.ratios import read_any_ratio
from vnreport.families.numbers.spelled import read_magnitude_at
from vnreport.families.numbers.values import Measure, Money, Number, Ordinal, Percent, Ratio
from vnreport.spans import Value
from vnreport.text import View

__all__ = ["parse_measure", "parse_money", "parse_number", "parse_ordinal", "parse_percent", "parse_ratio"]

_FORMS = "|".join(sorted(map(re.escape, (*FORMS, *SIGNS)), key=len, reverse=True))
_LEAD = re.compile(
    rf"[ \n]{{0,8}}(?:(?:{_FORMS}|từ|giữa|mức|là|-(?=[ ]?[0-9$€£])|âm|trừ)[ ]{{0,4}}){{0,5}}", re.IGNORECASE
)
_CODE = re.compile(r"(?:[a-zđ]{2,3}|[a-z]{0,2}[$€£¥₫]|rs\.)[ ]?(?=[0-9])", re.IGNORECASE)

_V = TypeVar("_V", bound=Value)


def parse_number(text: str) -> Number:
    """The number that the whole text says, in digits or in words, with its modifier and counted noun.

    >>> parse_number("hai mươi mốt nghìn").low
    Decimal('21000')
    >>> parse_number("5 xu")
    Number(low=Decimal('5'), high=Decimal('5'), mod=None, unit='xu', per=(), high_open=False)
    >>> parse_number("5%")
    Traceback (most recent call last):
    ...
    vnreport.errors.ParseError: expected a number at 0, found '5%'
      5%
      ^^
    """
    return _parse(text, Number, "a number")


def parse_percent(text: str) -> Percent:
    """The percentage that the whole text says.

    >>> parse_percent("không quá 1,5%/năm").to_dict()
    {'low': '1.5', 'high': '1.5', 'mod': 'at_most', 'per': ['năm']}
    """
    return _parse(text, Percent, "a percentage")


def parse_money(text: str) -> Money:
    """The amount of money that the whole text says.

    >>> parse_money("gần 126 tỷ đồng/tháng").to_dict()
    {'low': '126000000000', 'high': '126000000000', 'mod': 'nearly', 'unit': 'VND', 'per': ['tháng']}
    """
    return _parse(text, Money, "an amount of money")


def parse_measure(text: str) -> Measure:
    """The amount of a unit of measurement that the whole text says.

    >>> parse_measure("12,5 triệu tấn").to_dict()
    {'low': '12500000', 'high': '12500000', 'unit': 'tonne'}
    """
    return _parse(text, Measure, "a measure")


def parse_ratio(text: str) -> Ratio:
    """The ratio that the whole text says.

    >>> parse_ratio("19/24 chỉ tiêu").to_dict()
    {'numerator': '19', 'denominator': '24', 'unit': 'chỉ tiêu'}
    """
    return _parse(text, Ratio, "a ratio")


def parse_ordinal(text: str) -> Ordinal:
    """The ordinal that the whole text says.

    >>> parse_ordinal("đại hội lần thứ XII").to_dict()
    {'value': '12', 'of': 'đại hội'}
    """
    return _parse(text, Ordinal, "an ordinal")


def _parse(text: str, kind: type[_V], expected: str) -> _V:
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    view = View(text)
    first = len(view.low) - len(view.low.lstrip())
    size = len(view.low.rstrip())
    if not size:
        raise ParseError(text, (0, len(text)), expected)
    reach = _read(view, first, kind)
    if reach is None:
        raise ParseError(text, view.span(first, size), expected)
    if reach.last < size:
        raise ParseError(text, view.span(reach.last, size), f"the end of {expected}")
    value = reach.found[0].value
    if not isinstance(value, kind):
        raise ParseError(text, view.span(first, size), expected)
    return value


def _read(view: View, first: int, kind: type[Value]) -> Reach | None:
    """Everything that begins at `first`, of the kinds that the parser's grammar has."""
    if kind is Ordinal:
        ordinal = read_any_ordinal(view, first)
        return None if ordinal is None else Reach([ordinal[0]], ordinal[1], ordinal[1])
    lead = _LEAD.match(view.low, first)
    start = lead.end() if lead else first
    if kind is Ratio:
        ratio = read_any_ratio(view, start)
        return None if ratio is None else Reach([ratio[0]], ratio[1], ratio[1])
    magnitude = read_magnitude_at(view, first)
    if magnitude is not None:
        return Reach([magnitude[0]], magnitude[1], magnitude[1])
    code = _CODE.match(view.low, start, start + 8)
    if code is not None:
        start = code.end()
    return read_quantity(view, start, sure=True)
