"""The closed tables against the data that they cite."""

from __future__ import annotations

import unicodedata

import pytest
from babel import Locale
from babel.numbers import list_currencies

from vnreport.families.numbers.currencies import CURRENCIES, LEADING
from vnreport.families.numbers.ratios import SIGNS
from vnreport.families.numbers.units import SYMBOLS

# Built by CLDR's pattern from a prefix and a base unit that it has.
BUILT = {
    "cubic-decimeter", "gigabit-per-second", "gigawatt-hour", "hectometer", "kilovolt", "kilovolt-ampere",
    "megabit-per-second", "megavolt-ampere", "megawatt-hour", "square-decimeter", "square-millimeter",
    "terawatt-hour",
}  # fmt: skip

# In no data of babel's: units of custom, of trade and of technique, named by their own word.
OWN = {
    "are", "cong", "decibel", "kilowatt-peak", "mau", "megawatt-peak", "part-per-million", "percentage-point",
    "quintal", "sao", "yen",
}  # fmt: skip


def test_the_units_are_those_of_cldr_or_named_here() -> None:
    known = {str(name).partition("-")[2] for name in Locale.parse("en").unit_display_names}
    assert set(SYMBOLS) - known == BUILT | OWN


def test_the_currencies_are_codes_of_iso_4217() -> None:
    assert {*CURRENCIES.values(), *LEADING.values()} <= list_currencies()


@pytest.mark.parametrize(("sign", "parts"), SIGNS.items())
def test_the_signs_of_fractions_are_what_unicode_says(sign: str, parts: tuple[int, int]) -> None:
    assert unicodedata.numeric(sign) == pytest.approx(parts[0] / parts[1])
