"""Roman numerals outside what they can write."""

from __future__ import annotations

import pytest

from vnreport.numerals.roman import from_roman, to_roman


@pytest.mark.parametrize("number", [0, -1, 4000])
def test_a_number_without_a_roman_numeral(number: int) -> None:
    with pytest.raises(ValueError, match=f"number must be from 1 to 3999 to have a Roman numeral, not {number}"):
        to_roman(number)


@pytest.mark.parametrize("number", [1, 4, 9, 14, 40, 90, 400, 900, 1999, 3999])
def test_there_and_back(number: int) -> None:
    assert from_roman(to_roman(number)) == number
