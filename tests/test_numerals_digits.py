"""Numerals in digits: every use of a separator, and the tokens that are no numeral."""

from __future__ import annotations

from decimal import Decimal

import pytest

from vnreport.numerals.digits import read_blank_groups, read_broken_group, read_numeral

NUMERALS = [
    ("5", "5", None),
    ("007", "7", None),
    ("1.000", "1000", None),
    ("12.345.678", "12345678", None),
    ("1,5", "1.5", None),
    ("4,0", "4.0", None),
    ("1.103,75", "1103.75", None),
    ("10.367,700", "10367.700", None),
    ("842,238", "842.238", "842238"),
    ("0,238", "0.238", None),
    ("1234,567", "1234.567", None),
    ("5.4", "5.4", None),
    ("192.75", "192.75", None),
    ("1669.1301", "1669.1301", None),
    ("0.123", "0.123", None),
    ("24,000,000", "24000000", None),
    ("1,103.5", "1103.5", None),
    ("24,000,000.75", "24000000.75", None),
]


@pytest.mark.parametrize(("token", "value", "grouped"), NUMERALS)
def test_a_numeral(token: str, value: str, grouped: str | None) -> None:
    numeral, end = read_numeral(token + " x", 0)
    assert end == len(token)
    assert numeral is not None
    assert str(numeral.value) == value
    assert numeral.grouped == (None if grouped is None else Decimal(grouped))


@pytest.mark.parametrize(
    "token",
    ["1.234.5", "1.23.456", "12.3456.789", "1,2,3", "1.5,7", "1.000,5,5", "1,000.5.5", "1234.567,8", "1.000.00,5"],
)
def test_a_token_that_is_no_numeral(token: str) -> None:
    assert read_numeral(token, 0) == (None, len(token))


def test_no_digits_no_token() -> None:
    assert read_numeral("x5", 0) == (None, 0)


def test_a_numeral_of_ten_thousand_digits() -> None:
    numeral, end = read_numeral("9" * 10_000, 0)
    assert numeral is not None
    assert (len(numeral.value.as_tuple().digits), end) == (10_000, 10_000)


@pytest.mark.parametrize(
    ("text", "value"), [("94 100", "94100"), ("1 234 567,5 ha", "1234567.5"), ("94 100.", "94100")]
)
def test_groups_parted_by_blanks(text: str, value: str) -> None:
    numeral = read_blank_groups(text, 0)
    assert numeral is not None
    assert numeral.value == Decimal(value)


@pytest.mark.parametrize("text", ["94 10", "94 1000", "0 100", "1234 567", "94 100.5", "94"])
def test_no_groups_parted_by_blanks(text: str) -> None:
    assert read_blank_groups(text, 0) is None


@pytest.mark.parametrize(
    ("text", "value"), [("165. 434", "165434"), ("1.165. 434,5", "1165434.5"), ("44 .524", "44524")]
)
def test_a_broken_group(text: str, value: str) -> None:
    numeral = read_broken_group(text, 0)
    assert numeral is not None
    assert (numeral.value, numeral.repaired) == (Decimal(value), True)


@pytest.mark.parametrize("text", ["165.434", "165. 43", "0. 434", "165. 4345"])
def test_no_broken_group(text: str) -> None:
    assert read_broken_group(text, 0) is None
