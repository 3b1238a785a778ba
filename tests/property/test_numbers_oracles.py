"""Other libraries as oracles, where they are right: babel by the rules of CLDR for `vi`, Duckling for the rest.

Both belong to the `dev` group; what Duckling does not read whole is no evidence.
"""

from __future__ import annotations

import decimal
import functools
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from babel import numbers as babel_numbers
from hypothesis import assume, given
from hypothesis import strategies as st

from vnreport.numbers import Number, format_number, parse_money, parse_number, spell_number

if TYPE_CHECKING:
    from collections.abc import Callable

    Oracle = Callable[[str], list[dict[str, Any]]]


def shifted(whole: int, places: int) -> Decimal:
    return Decimal(whole).scaleb(-places)


INTEGERS = st.integers(-(10**24), 10**24).map(Decimal)
DECIMALS = st.builds(shifted, st.integers(-(10**15), 10**15), st.integers(1, 8))


def cldr(value: Decimal) -> str:
    """The digits by CLDR for `vi`, without the rounding of the pattern and of the context."""
    with decimal.localcontext(decimal.Context(prec=80)):
        return str(babel_numbers.format_decimal(value, locale="vi", decimal_quantization=False))  # pyright: ignore[reportUnknownArgumentType, reportUnknownMemberType]


@given(st.one_of(INTEGERS, DECIMALS))
def test_what_babel_writes_is_read(value: Decimal) -> None:
    """CLDR `vi`: `.` groups thousands, `,` starts the decimals."""
    assert parse_number(cldr(value)).low == value


@given(st.one_of(INTEGERS, DECIMALS))
def test_what_is_written_is_what_babel_writes(value: Decimal) -> None:
    """The same digits; but a count has no comma before exactly three digits, which would group before a noun."""
    text = cldr(value)
    assert format_number(Number(value, value)) == (text + "0" if text[-4:-3] == "," else text)


@given(st.one_of(INTEGERS, DECIMALS))
def test_what_is_written_is_read_by_babel(value: Decimal) -> None:
    """Babel's strict reading refuses written zeros at the end of decimals, which are kept here."""
    text = format_number(Number(value, value))
    with decimal.localcontext(decimal.Context(prec=80)):
        assert babel_numbers.parse_decimal(text.rstrip("0") if "," in text else text, "vi", strict=True) == value


@pytest.mark.parametrize("text", ["1.5", "12.34", "1234.5", "24,000,000"])
def test_what_babel_refuses_strictly_is_read_as_the_form_allows(text: str) -> None:
    """The contract, §1: a separator that cannot be what it is in `vi` is read the other way."""
    with pytest.raises(babel_numbers.NumberFormatError):
        babel_numbers.parse_decimal(text, "vi", strict=True)
    assert parse_number(text).low == Decimal(text.replace(",", ""))


@pytest.fixture(scope="module")
def duckling() -> Oracle:
    """What Duckling (VI) says of a whole text."""
    wheel = pytest.importorskip("duckling", reason="pyduckling-native-phihos, of the dev group, is not installed")
    zones = wheel.load_time_zones("/usr/share/zoneinfo")
    locale = wheel.default_locale_lang(wheel.parse_lang("VI"))
    context = wheel.Context(wheel.parse_ref_time(zones, "UTC", 0), locale)
    dimensions = wheel.parse_dimensions(["Number", "AmountOfMoney"])

    def say(text: str) -> list[dict[str, Any]]:
        found = wheel.parse(text, context, dimensions, False)  # noqa: FBT003 - the wheel's signature
        return [one for one in found if (one["start"], one["end"]) == (0, len(text))]

    return functools.lru_cache(maxsize=None)(say)


def numbers_of(oracle: Oracle, text: str) -> list[Decimal]:
    """Duckling's numbers are binary floats: the integers below 2^53 and short decimals survive their `repr`."""
    return [Decimal(str(one["value"]["value"])) for one in oracle(text) if one["dim"] == "number"]


@given(st.integers(0, 10**9), st.sampled_from(["north", "south"]), st.booleans())
def test_duckling_reads_the_words_so(duckling: Oracle, value: int, dialect: str, full: bool) -> None:  # noqa: FBT001
    words = spell_number(value, dialect, full=full)  # type: ignore[arg-type]
    read = numbers_of(duckling, words)
    assume(read)
    assert parse_number(words).low in read


SCALES = ("", " trăm", " nghìn", " triệu", " tỷ")


@given(st.integers(1, 999_999), st.sampled_from(SCALES))
def test_duckling_reads_digits_and_scales_so(duckling: Oracle, value: int, scale: str) -> None:
    text = cldr(Decimal(value)) + scale
    read = numbers_of(duckling, text)
    assume(read)
    assert parse_number(text).low in read


CURRENCIES = {" đồng": "VND", " usd": "USD", " đô la": "USD", " euro": "EUR"}
CODES = {"$": "USD"}


@given(st.integers(1, 999), st.sampled_from(["", " nghìn", " triệu", " tỷ"]), st.sampled_from(sorted(CURRENCIES)))
def test_duckling_reads_money_so(duckling: Oracle, value: int, scale: str, currency: str) -> None:
    text = f"{value}{scale}{currency}"
    read = [
        (Decimal(str(one["value"]["value"])), CODES.get(one["value"]["unit"], one["value"]["unit"]))
        for one in duckling(text)
        if one["dim"] == "amount-of-money"
    ]
    assume(read)
    money = parse_money(text)
    assert (money.low, money.unit) in read
