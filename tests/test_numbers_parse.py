"""The strict parsers and the canonical forms of the six kinds."""

from __future__ import annotations

import pickle
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from vnreport import numbers
from vnreport.errors import ParseError
from vnreport.families.numbers.currencies import CURRENCIES
from vnreport.families.numbers.units import SYMBOLS, UNITS
from vnreport.numbers import (
    Measure,
    Money,
    Number,
    Ordinal,
    Percent,
    Quantity,
    Ratio,
    parse_measure,
    parse_money,
    parse_number,
    parse_ordinal,
    parse_percent,
    parse_ratio,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from vnreport.spans import Value


def number(low: str, high: str | None = None, mod: str | None = None, unit: str | None = None) -> Number:
    return Number(Decimal(low), Decimal(high or low), mod, unit)


PARSED: list[tuple[Callable[[str], Value], str, Value]] = [
    (parse_number, " 94.100 ", number("94100")),
    (parse_number, "-5", number("-5")),
    (parse_number, "âm năm", number("-5")),
    (parse_number, "âm hai ba", number("-23")),
    (parse_number, "-1,234 người", number("-1234", unit="người")),
    (parse_number, "hai ba", number("23")),
    (parse_number, "hai ba người", Number(Decimal(2), Decimal(3), None, "người")),
    (parse_number, "từ 30 đảng viên trở lên", number("30", None, "at_least", "đảng viên")),
    (parse_number, "khoảng từ 5 đến 7 hộ", number("5", "7", "about", "hộ")),
    (parse_number, "hàng chục nghìn lượt người", Number(Decimal(10_000), None, "about", "lượt người")),
    (parse_number, "vài trăm", Number(Decimal(200), None, "about")),
    (parse_percent, "≥ 80%", Percent(Decimal(80), Decimal(80), "at_least")),
    (parse_percent, "hai phẩy năm phần trăm", Percent(Decimal("2.5"), Decimal("2.5"))),
    (parse_money, "$1,42", Money(Decimal("1.42"), Decimal("1.42"), None, "USD")),
    (parse_money, "VND 5.000", Money(Decimal(5000), Decimal(5000), None, "VND")),
    (parse_money, "hàng nghìn tỷ đồng", Money(Decimal(10**12), None, "about", "VND")),
    (parse_measure, "1m7", Measure(Decimal("1.7"), Decimal("1.7"), None, "meter")),
    (parse_ratio, "½", Ratio(Decimal(1), Decimal(2))),
    (parse_ratio, "hơn một nửa", Ratio(Decimal(1), Decimal(2), None, "more_than")),
    (parse_ratio, "hai phần ba", Ratio(Decimal(2), Decimal(3))),
    (parse_ratio, "05/05 phòng chuyên môn", Ratio(Decimal(5), Decimal(5), "phòng chuyên môn")),
    (parse_ordinal, "lần thứ tám", Ordinal(8)),
    (parse_ordinal, "đầu tiên", Ordinal(1)),
    (parse_ordinal, "xếp hạng 9/20", Ordinal(9, None, 20)),
    (parse_ordinal, "loại II", Ordinal(2, "loại")),
    (parse_ordinal, "cấp độ 4", Ordinal(4, "cấp độ")),
    (parse_ordinal, "hạng 1.234", Ordinal(1234, "hạng")),
    (parse_ordinal, "thứ 2 trong 24", Ordinal(2, None, 24)),
]


@pytest.mark.parametrize(("parse", "text", "value"), PARSED)
def test_the_whole_string_is_one_quantity(parse: Callable[[str], Value], text: str, value: Value) -> None:
    assert parse(text) == value


REFUSED: list[tuple[Callable[[str], Value], str, tuple[int, int]]] = [
    (parse_number, "", (0, 0)),
    (parse_number, "người", (0, 5)),
    (parse_number, "5%", (0, 2)),
    (parse_number, "1.234.5", (0, 7)),
    (parse_number, "5 hộ nghèo.", (10, 11)),
    (parse_number, "hàng xóm", (0, 8)),
    (parse_percent, "5", (0, 1)),
    (parse_money, "5 đồng chí", (0, 10)),
    (parse_measure, "5 người", (0, 7)),
    (parse_ratio, "1", (0, 1)),
    (parse_ratio, "1/2/3", (3, 5)),
    (parse_ordinal, "thứ trưởng", (0, 10)),
    (parse_ordinal, "hạng A", (0, 6)),
    (parse_ordinal, "hạng", (0, 4)),
]


@pytest.mark.parametrize(("parse", "text", "span"), REFUSED)
def test_anything_else_is_refused_with_its_place(
    parse: Callable[[str], Value], text: str, span: tuple[int, int]
) -> None:
    with pytest.raises(ParseError) as caught:
        parse(text)
    assert caught.value.span == span


def test_only_text_is_parsed() -> None:
    with pytest.raises(TypeError, match="text must be a str, not int"):
        parse_number(5)  # type: ignore[arg-type]


VALUES = [
    Number(Decimal("4.0"), Decimal(5), "about", "hộ", ("năm",), high_open=True),
    Number(Decimal(10), None, "about"),
    Percent(Decimal(5), Decimal(5)),
    Money(Decimal(5), Decimal(5), None, "VND", ("người", "tháng")),
    Measure(Decimal(5), Decimal(5), None, "hectare"),
    Ratio(Decimal(1), Decimal(2), "hộ", "nearly"),
    Ratio(Decimal(1), Decimal(2)),
    Ordinal(9, "kỳ họp", 20),
    Ordinal(3),
]


@pytest.mark.parametrize("value", VALUES)
def test_a_value_survives_its_plain_form_pickle_and_repr(value: Value) -> None:
    assert type(value).from_dict(value.to_dict()) == value
    assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301 - our own
    assert eval(repr(value), {**vars(numbers), "Decimal": Decimal}) == value  # noqa: S307 - our own


CANONICAL: list[tuple[Quantity, str]] = [
    (Number(Decimal(94100), Decimal(94100), "more_than", "trường hợp"), "trên 94.100 trường hợp"),
    (Number(Decimal("1.001"), Decimal("1.001"), None, "hộ"), "1,0010 hộ"),
    (Number(Decimal(100_000), None, "about", "người"), "hàng trăm nghìn người"),
    (Number(Decimal(20), None, "about"), "vài chục"),
    (Percent(Decimal(1), Decimal("1.5"), None, None, ("năm",)), "từ 1 đến 1,5%/năm"),
    (Money(Decimal(10**12), None, "about", "VND"), "hàng nghìn tỷ đồng"),
    (Money(Decimal(100), Decimal(500), None, "USD", high_open=True), "từ 100 đến dưới 500 USD"),
    (Measure(Decimal("2.5"), Decimal("2.5"), "at_most", "hectare"), "không quá 2,5 ha"),
    (Ratio(Decimal(19), Decimal(24), "chỉ tiêu", "nearly"), "gần 19/24 chỉ tiêu"),
    (Ordinal(12, "đại hội"), "đại hội lần thứ 12"),
    (Ordinal(2, "kỳ họp", 3), "kỳ họp lần thứ 2 trong 3"),
    (Ordinal(3, "cấp độ"), "cấp độ 3"),
    (Ordinal(9, out_of=20), "hạng 9/20"),
    (Ordinal(3), "thứ 3"),
]


@pytest.mark.parametrize(("value", "text"), CANONICAL)
def test_the_canonical_form(value: Quantity, text: str) -> None:
    assert str(value) == text


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Number(Decimal(5), Decimal(4)), "high must not be below low, not 5 to 4"),
        (lambda: Number(Decimal(5), Decimal(5), "over"), "mod must be one of more_than, .*, not 'over'"),
        (lambda: Ratio(Decimal(1), Decimal(2), None, "over"), "mod must be one of more_than, .*, not 'over'"),
    ],
)
def test_impossible_values_are_refused(make: Callable[[], Value], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        make()


@pytest.mark.parametrize("form", sorted(UNITS))
def test_every_form_of_a_unit_is_read(form: str) -> None:
    assert parse_measure(f"2,5 {form}").unit == UNITS[form]


@pytest.mark.parametrize("form", sorted(CURRENCIES))
def test_every_name_of_a_currency_is_read_behind_a_scale_word(form: str) -> None:
    assert parse_money(f"2,5 triệu {form}").unit == CURRENCIES[form]


def test_every_unit_has_a_symbol_that_is_its_own() -> None:
    assert {UNITS[symbol] for symbol in SYMBOLS.values()} == set(SYMBOLS)


@pytest.mark.parametrize("blank", ["", " ", "  ", "\u00ad", "\n"])
def test_a_blank_input_is_refused_whole(blank: str) -> None:
    with pytest.raises(ParseError) as caught:
        parse_number(blank)
    assert caught.value.span == (0, len(blank))
