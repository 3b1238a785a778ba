"""parse_x(format_x(v)) == v, over values of free size; and the words of every number are read back."""

from __future__ import annotations

import decimal
from decimal import Decimal
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from vnreport.families.numbers.currencies import CURRENCIES
from vnreport.families.numbers.nouns import COMPOUNDS
from vnreport.families.numbers.units import SYMBOLS
from vnreport.families.numbers.values import MODS
from vnreport.numbers import (
    Measure,
    Money,
    Number,
    Ordinal,
    Percent,
    Ratio,
    format_measure,
    format_money,
    format_number,
    format_ordinal,
    format_percent,
    format_ratio,
    parse_measure,
    parse_money,
    parse_number,
    parse_ordinal,
    parse_percent,
    parse_ratio,
    spell_number,
)

Kind = TypeVar("Kind", Number, Percent, Money, Measure)


def shifted(whole: int, places: int) -> Decimal:
    return Decimal(whole).scaleb(-places)


def with_zeros(digits: int, zeros: int) -> Decimal:
    return Decimal(digits * 10**zeros)


WHOLE = st.integers(0, 10**40)
DECIMALS = st.builds(shifted, st.integers(0, 10**12), st.integers(0, 6))
AMOUNTS = st.one_of(WHOLE.map(Decimal), DECIMALS)
MODIFIERS = st.sampled_from([None, *MODS])
PER = st.sampled_from([(), ("năm",), ("người", "tháng"), ("hộ",)])
NOUNS = st.sampled_from([None, *sorted(COMPOUNDS)])


@st.composite
def amounts(draw: st.DrawFn, kind: type[Kind], units: st.SearchStrategy[str | None]) -> Kind:
    low = draw(AMOUNTS)
    high = draw(st.one_of(st.just(low), AMOUNTS.filter(lambda high: high > low)))
    unit = draw(units)
    per = draw(PER) if unit is not None or kind is Percent else ()
    return kind(low, high, draw(MODIFIERS), unit, per, high > low and draw(st.booleans()))


@given(amounts(Number, NOUNS))
def test_a_number_is_read_back(value: Number) -> None:
    assert parse_number(format_number(value)) == value


@given(amounts(Percent, st.none()))
def test_a_percentage_is_read_back(value: Percent) -> None:
    assert parse_percent(format_percent(value)) == value


@given(amounts(Money, st.sampled_from(sorted(set(CURRENCIES.values())))))
def test_money_is_read_back(value: Money) -> None:
    assert parse_money(format_money(value)) == value


@given(amounts(Measure, st.sampled_from(sorted(SYMBOLS))))
def test_a_measure_is_read_back(value: Measure) -> None:
    assert parse_measure(format_measure(value)) == value


@given(AMOUNTS, AMOUNTS, NOUNS, MODIFIERS)
def test_a_ratio_is_read_back(numerator: Decimal, denominator: Decimal, unit: str | None, mod: str | None) -> None:
    value = Ratio(numerator, denominator, unit, mod)
    assert parse_ratio(format_ratio(value)) == value


@given(
    st.integers(1, 9999),
    st.sampled_from([None, "đại hội", "hội nghị", "kỳ họp", "cấp độ", "bậc", "hạng", "loại"]),
)
def test_an_ordinal_is_read_back(value: int, of: str | None) -> None:
    ordinal = Ordinal(value, of)
    assert parse_ordinal(format_ordinal(ordinal)) == ordinal


@given(st.integers(1, 9999), st.integers(1, 9999))
def test_a_rank_is_read_back(value: int, out_of: int) -> None:
    ordinal = Ordinal(value, out_of=out_of)
    assert parse_ordinal(format_ordinal(ordinal)) == ordinal


SPELLABLE = st.one_of(
    st.integers(-(10**24) + 1, 10**24 - 1).map(Decimal),
    st.integers(-9999, 9999).map(Decimal),
    st.builds(with_zeros, st.integers(1, 9999), st.integers(0, 20)),
    st.builds(shifted, st.integers(-(10**12), 10**12), st.integers(0, 8)),
)


@given(SPELLABLE, st.sampled_from(["north", "south"]), st.sampled_from(["lẻ", "linh"]), st.booleans())
def test_the_words_of_a_number_are_read_back(value: Decimal, dialect: str, zero: str, full: bool) -> None:  # noqa: FBT001
    words = spell_number(value, dialect, zero=zero, full=full)  # type: ignore[arg-type]
    assert parse_number(words).low == value


@given(st.integers(0, 10**15))
def test_an_amount_of_money_in_words_is_read_back(value: int) -> None:
    words = spell_number(value, currency=True).removesuffix(" chẵn")
    assert parse_money(words) == Money(Decimal(value), Decimal(value), unit="VND")


@given(AMOUNTS, st.integers(1, 50))
def test_the_decimal_context_at_hand_changes_nothing(value: Decimal, precision: int) -> None:
    text = format_number(Number(value, value))
    with decimal.localcontext(decimal.Context(prec=precision)):
        assert format_number(Number(value, value)) == text
        assert parse_number(text).low == value
