"""The canonical Vietnamese, and the strict parsers that read it back."""

from __future__ import annotations

import pytest

from vnreport.dates import (
    Date,
    Duration,
    Period,
    Term,
    Time,
    format_date,
    format_duration,
    format_period,
    format_term,
    format_time,
    parse_date,
    parse_duration,
    parse_period,
    parse_term,
    parse_time,
)
from vnreport.errors import ParseError

DATES = [
    (Date.from_edtf("2020-01-05"), "ngày 05 tháng 01 năm 2020", "05/01/2020"),
    (Date.from_edtf("2019-06-29"), "ngày 29 tháng 6 năm 2019", "29/6/2019"),
    (Date.from_edtf("XXXX-05-20"), "ngày 20 tháng 5", "20/5"),
    (Date.from_edtf("2024-02"), "tháng 02 năm 2024", "tháng 02/2024"),
    (Date.from_edtf("XXXX-12"), "tháng 12", "tháng 12"),
    (Date.from_edtf("2024"), "năm 2024", "năm 2024"),
    (Date.from_edtf("2024-04/2024-06"), "quý II năm 2024", "quý II/2024"),
    (Date.from_edtf("XXXX-04/XXXX-06"), "quý II", "quý II"),
    (Date.from_edtf("2024-07/2024-12"), "6 tháng cuối năm 2024", "6 tháng cuối năm 2024"),
    (Date.from_edtf("2024-01/2024-09"), "9 tháng đầu năm 2024", "9 tháng đầu năm 2024"),
    (Date.from_edtf("2024-01/2024-03", grain="3months"), "3 tháng đầu năm 2024", "3 tháng đầu năm 2024"),
    (Date.from_edtf("XXXX-01/XXXX-06"), "6 tháng đầu năm", "6 tháng đầu năm"),
    (Date.from_edtf("199X"), "thập niên 1990", "thập niên 1990"),
    (Date.from_edtf("1701/1800"), "thế kỷ XVIII", "thế kỷ XVIII"),
    (Date.from_edtf("2024-08-05/2024-08-11"), "tuần 32 năm 2024", "tuần 32 năm 2024"),
    (Date.from_edtf("2021-06-01/2021-06-06"), "tuần thứ 1 tháng 6 năm 2021", "tuần thứ 1 tháng 6 năm 2021"),
    (Date.from_edtf("2017-22"), "mùa hè năm 2017", "mùa hè năm 2017"),
    (Date.from_edtf("2010~"), "khoảng năm 2010", "khoảng năm 2010"),
    (Date.from_edtf("2015", mod="start"), "đầu năm 2015", "đầu năm 2015"),
    (Date.from_edtf("2020-06-30", mod="before"), "trước ngày 30 tháng 6 năm 2020", "trước ngày 30/6/2020"),
]


@pytest.mark.parametrize(("value", "words", "short"), DATES, ids=[row[1] for row in DATES])
def test_dates(value: Date, words: str, short: str) -> None:
    assert format_date(value) == str(value) == words
    assert format_date(value, short=True) == short
    assert parse_date(words) == parse_date(short) == value


@pytest.mark.parametrize("edtf", ["2024-03/2024-05", "2024-01/2025-03", "2024-08-05/2024-08-20", "19XX"])
def test_a_stretch_without_a_name_has_no_words(edtf: str) -> None:
    with pytest.raises(ValueError, match="value must be"):
        format_date(Date(edtf, None, None, "week" if edtf.count("-") > 3 else "3months"))


def test_lunar_days() -> None:
    for edtf, words in (
        ("2024-01-03", "mùng 3 tháng 1 âm lịch năm 2024"),
        ("2024-08-15", "ngày 15 tháng 8 âm lịch năm 2024"),
        ("XXXX-03-10", "mùng 10 tháng 3 âm lịch"),
    ):
        value = parse_date(words)
        assert (value.edtf, value.calendar, str(value)) == (edtf, "lunar", words)
    with pytest.raises(ValueError, match="lunar year"):
        format_date(Date("2024-01", None, None, "month", None, "lunar"))


PERIODS = [
    (Period.from_edtf("2021/2025", label="giai đoạn"), "giai đoạn 2021-2025"),
    (Period.from_edtf("2020/2025", label="nhiệm kỳ", mod="end"), "cuối nhiệm kỳ 2020-2025"),
    (Period.from_edtf("2021/2025", label="5 năm"), "5 năm 2021-2025"),
    (Period.from_edtf("2023/2024", label="năm học"), "năm học 2023-2024"),
    (Period.from_edtf("2016/2020"), "từ năm 2016 đến năm 2020"),
    (Period.from_edtf("2016-03/2020-09", label="giai đoạn"), "giai đoạn từ tháng 3 năm 2016 đến tháng 9 năm 2020"),
    (
        Period.from_edtf("2019-03-27/2019-04-09"),
        "từ ngày 27 tháng 3 năm 2019 đến ngày 09 tháng 4 năm 2019",
    ),
    (Period.from_edtf("XXXX-04-30/XXXX-05-01"), "từ ngày 30 tháng 4 đến ngày 01 tháng 5"),
    (Period.from_edtf("2024-07-01/.."), "từ ngày 01 tháng 7 năm 2024"),
    (Period.from_edtf("../2020"), "đến năm 2020"),
]


@pytest.mark.parametrize(("value", "words"), PERIODS, ids=[row[1] for row in PERIODS])
def test_periods(value: Period, words: str) -> None:
    assert format_period(value) == str(value) == words
    assert parse_period(words) == value
    assert parse_period(format_period(value, short=True)) == value


DURATIONS = [
    (Duration("P5Y"), "5 năm"),
    (Duration("P2Y6M"), "2 năm 6 tháng"),
    (Duration("P1Y2M3D"), "1 năm 2 tháng 3 ngày"),
    (Duration("P15Y/P20Y"), "15 năm đến 20 năm"),
    (Duration("P3M/P1Y"), "3 tháng đến 1 năm"),
    (Duration("PT8H"), "8 giờ"),
    (Duration("PT2H30M"), "2 giờ 30 phút"),
    (Duration("P2.5M", "about"), "khoảng 2,5 tháng"),
    (Duration("PT15000H"), "15.000 giờ"),
    (Duration("P30D", "at_most"), "không quá 30 ngày"),
]


@pytest.mark.parametrize(("value", "words"), DURATIONS, ids=[row[1] for row in DURATIONS])
def test_durations(value: Duration, words: str) -> None:
    assert format_duration(value) == str(value) == words
    assert parse_duration(words) == value


def test_lengths_in_other_words() -> None:
    assert parse_duration("hai mươi năm") == Duration("P20Y")
    assert parse_duration("ít nhất 05 (năm) ngày") == Duration("P5D", "at_least")
    with pytest.raises(ValueError, match="ISO 8601 duration"):
        format_duration(Duration("5 năm"))


TIMES = [
    (Time("14:30"), "14 giờ 30 phút", "14h30"),
    (Time("08:00"), "8 giờ", "8h00"),
    (Time("08:05:09"), "8 giờ 05 phút 09 giây", "08:05:09"),
    (Time("24:00"), "24 giờ", "24h00"),
]


@pytest.mark.parametrize(("value", "words", "short"), TIMES, ids=[row[1] for row in TIMES])
def test_times(value: Time, words: str, short: str) -> None:
    assert format_time(value) == str(value) == words
    assert format_time(value, short=True) == short
    assert parse_time(words) == parse_time(short) == value


def test_terms() -> None:
    value = parse_term("Quốc hội khóa XV")
    assert format_term(value) == str(value) == "Quốc hội khóa XV"
    assert parse_term("HĐND tỉnh khóa XVIII") == Term(18, "HĐND tỉnh")


@pytest.mark.parametrize(
    "text",
    [
        "Thứ Hai, ngày 15/7/2024",
        "chủ nhật, ngày 14/7/2024",
        "sáng 20/5/2020",
        "ngày 01/7/2024 trở đi",
        "kể từ ngày 01/7/2024",
    ],
)
def test_what_may_stand_around_a_date(text: str) -> None:
    assert parse_date(text).grain == "day"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hội nghị",
        "hội nghị 5",
        "ngày 20/5/2020 tại Hà Nội",
        "họp ngày 20/5/2020",
        "năm 2020 và năm 2021",
        "5 năm",
        "30/2/2021",
        "giai đoạn 2021-2025",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ParseError) as caught:
        parse_date(text)
    start, end = caught.value.span
    assert caught.value.source == text
    assert 0 <= start <= end <= len(text)


@pytest.mark.parametrize("text", ["năm 2020", "đến cuối năm 2020", "từ quý I năm 2020"])
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(ParseError, match="expected a period"):
        parse_period(text)


@pytest.mark.parametrize("text", ["năm", "5", "năm 2020", "hai người", "5 năm và 6 tháng nữa"])
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(ParseError, match="expected a length of time"):
        parse_duration(text)


@pytest.mark.parametrize("text", ["25 giờ", "7 giờ 61 phút", "giờ", "lúc"])
def test_what_is_no_clock_time_is_refused(text: str) -> None:
    with pytest.raises(ParseError, match="expected a clock time"):
        parse_time(text)


@pytest.mark.parametrize("text", ["Quốc hội", "khóa học", "Quốc hội khóa XV họp"])
def test_what_is_no_term_is_refused(text: str) -> None:
    with pytest.raises(ParseError, match="expected a term"):
        parse_term(text)


@pytest.mark.parametrize("parse", [parse_date, parse_period, parse_duration, parse_time, parse_term])
def test_only_strings_are_parsed(parse: object) -> None:
    assert callable(parse)
    with pytest.raises(TypeError, match="text must be a str"):
        parse(20)


@pytest.mark.parametrize("text", ["ngày mai", "hôm qua", "năm ngoái"])
def test_a_day_that_needs_another_one_is_no_date_by_itself(text: str) -> None:
    with pytest.raises(ParseError, match="expected a date that says more than how far off it is"):
        parse_date(text)
