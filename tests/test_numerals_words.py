"""The numeral grammar: words north and south, weak forms, sums, and the words of numbers."""

from __future__ import annotations

from decimal import Decimal

import pytest

from vnreport.numbers import spell_number
from vnreport.numerals.words import DIGITS, read_digit_word, read_words

READ = [
    ("không", "0"),
    ("mười một", "11"),
    ("mười lăm", "15"),
    ("hai mươi mốt", "21"),
    ("hai mươi tư", "24"),
    ("ba mươi nhăm", "35"),
    ("bẩy mươi bẩy", "77"),
    ("hăm ba", "23"),
    ("băm sáu", "36"),
    ("hai tám", "28"),
    ("ba chục", "30"),
    ("một trăm", "100"),
    ("một trăm linh năm", "105"),
    ("một trăm lẻ sáu", "106"),
    ("hai trăm mười", "210"),
    ("hai trăm ba", "230"),
    ("hai trăm rưỡi", "250"),
    ("bốn trăm bảy hai", "472"),
    ("một nghìn ba", "1300"),
    ("một nghìn lẻ ba", "1003"),
    ("một ngàn không trăm mười", "1010"),
    ("năm vạn", "50000"),
    ("ba triệu hai trăm nghìn", "3200000"),
    ("ba triệu tư", "3400000"),
    ("hai tỷ rưỡi", "2500000000"),
    ("một nghìn tỷ", "1000000000000"),
    ("hai tỷ tỷ năm tỷ ba", "2000000005300000000"),
    ("âm bốn", "-4"),
    ("nửa triệu", "500000"),
    ("âm nửa triệu", "-500000"),
    ("trừ hai phẩy không năm", "-2.05"),
    ("ba chấm một bốn", "3.14"),
    ("ba phẩy năm triệu", "3500000"),
    ("hai phẩy hai mươi lăm", "2.25"),
]


@pytest.mark.parametrize(("words", "value"), READ)
def test_the_whole_numeral_is_read(words: str, value: str) -> None:
    found = read_words(words, 0)
    assert found is not None
    assert found.low == Decimal(value)
    assert found.end == len(words)


STOPS = [
    ("hai mươi năm qua", "20", "hai mươi"),
    ("một trăm năm", "100", "một trăm"),
    ("năm mươi năm", "50", "năm mươi"),
    ("hai năm", "2", "hai"),
    ("một tỷ lệ", "1", "một"),
    ("hai trăm linh hộ", "200", "hai trăm"),
    ("ba phẩy hộ", "3", "ba"),
    ("hai triệu ba triệu", "2000000", "hai triệu"),
    ("hai tỷ ba tỷ", "2000000000", "hai tỷ"),
    ("hai mươi ba trăm", "20", "hai mươi"),
    ("năm nghìn năm trăm", "5500", "năm nghìn năm trăm"),
    ("hai ba bốn", "23", "hai ba"),
    ("hai ba mươi", "2", "hai"),
    ("hai triệu năm trước", "2000000", "hai triệu"),
    ("hai nghìn\nba trăm", "2300", "hai nghìn\nba trăm"),
]


@pytest.mark.parametrize(("text", "value", "read"), STOPS)
def test_a_numeral_ends_where_the_grammar_ends(text: str, value: str, read: str) -> None:
    found = read_words(text, 0)
    assert found is not None
    assert (found.low, text[: found.end]) == (Decimal(value), read)


PAIRS = [
    ("hai ba người", "2", "3", "23"),
    ("hai ba trăm người", "200", "300", "2300"),
    ("dăm bảy hộ", "5", "7", None),
    ("dăm hộ", "3", "5", None),
    ("vài ba hộ", "2", "3", None),
]


@pytest.mark.parametrize(("text", "low", "high", "pair"), PAIRS)
def test_two_digits_in_a_row_are_approximate(text: str, low: str, high: str, pair: str | None) -> None:
    found = read_words(text, 0)
    assert found is not None
    assert (found.low, found.high) == (Decimal(low), Decimal(high))
    assert found.pair == (None if pair is None else Decimal(pair))


@pytest.mark.parametrize("text", ["tư nhân", "linh hoạt", "vài hộ", "người", "", "5", "nghìn", "phẩy", "âm nhạc"])
def test_what_is_no_numeral(text: str) -> None:
    assert read_words(text, 0) is None


def test_a_digit_word() -> None:
    assert read_digit_word("lăm", 0) == (5, 3)
    assert read_digit_word("nhà", 0) is None
    assert read_digit_word("", 0) is None


SPELT = [
    (0, "không"),
    (4, "bốn"),
    (14, "mười bốn"),
    (15, "mười lăm"),
    (21, "hai mươi mốt"),
    (24, "hai mươi tư"),
    (105, "một trăm lẻ năm"),
    (1_000, "một nghìn"),
    (1_005, "một nghìn lẻ năm"),
    (1_015, "một nghìn mười lăm"),
    (2_000_001_000, "hai tỷ một nghìn"),
    (10**18, "một tỷ tỷ"),
    (Decimal("-0.50"), "âm không phẩy năm không"),
    (Decimal("2.0"), "hai"),
]


@pytest.mark.parametrize(("value", "words"), SPELT)
def test_the_words_of_a_number(value: int | Decimal, words: str) -> None:
    assert spell_number(value) == words


def test_the_choices_of_words() -> None:
    assert spell_number(2_001_005, "south") == "hai triệu một ngàn lẻ năm"
    assert spell_number(2_001_005, zero="linh") == "hai triệu một nghìn linh năm"
    assert spell_number(2_001_005, full=True) == "hai triệu không trăm lẻ một nghìn không trăm lẻ năm"
    assert spell_number(1_250_000, currency=True) == "Một triệu hai trăm năm mươi nghìn đồng chẵn"
    assert spell_number(1_250_500, currency=True) == "Một triệu hai trăm năm mươi nghìn năm trăm đồng"


@pytest.mark.parametrize(
    ("value", "options", "error", "message"),
    [
        ("5", {}, TypeError, "value must be a Decimal or an int, not str"),
        (True, {}, TypeError, "value must be a Decimal or an int, not bool"),
        (5, {"dialect": "east"}, ValueError, "dialect must be 'north' or 'south', not 'east'"),
        (5, {"zero": "không"}, ValueError, "zero must be 'lẻ' or 'linh', not 'không'"),
        (Decimal("NaN"), {}, ValueError, "value must be a finite number, not NaN"),
        (10**24, {}, ValueError, "value must be below 10^24 in size to be spelt, not 1000000000000000000000000"),
    ],
)
def test_what_cannot_be_spelt(value: object, options: dict[str, str], error: type[Exception], message: str) -> None:
    with pytest.raises(error) as caught:
        spell_number(value, **options)  # type: ignore[arg-type]
    assert str(caught.value) == message


@pytest.mark.parametrize("word", [*DIGITS, "mười", "hăm", "băm"])
def test_a_word_alone_is_what_the_grammar_makes_of_it(word: str) -> None:
    """A word that is no numeral behind it takes the short way, one that cannot go on with it the grammar."""
    alone, followed, general = (read_words(word + behind, 0) for behind in ("", " xã", " âm"))
    assert alone == followed == general
    assert general is not None
