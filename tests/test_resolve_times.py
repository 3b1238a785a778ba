"""The year and the day that the context supplies, and what stays open without it."""

from __future__ import annotations

import datetime

import pytest

from vnreport.dates import Date, Duration, Period, find_times

DAY = datetime.date
MAY = DAY(2020, 5, 25)


def days(text: str, reference: DAY | None = None) -> list[tuple[str, str, str, bool]]:
    """Words, first and last day, and whether the context supplied them."""
    rows: list[tuple[str, str, str, bool]] = []
    for item in find_times(text, reference):
        if not isinstance(item.value, (Date, Period, Duration)):
            continue
        first, last = (str(day) if day else "-" for day in (item.value.first, item.value.last))
        rows.append((item.text, first, last, "resolved" in item.flags))
    return rows


REFERENCE = [
    ("Sáng 20/5, Đảng bộ họp.", ("20/5", "2020-05-20", "2020-05-20")),
    ("Ngày 28/12, Sở tổng kết.", ("Ngày 28/12", "2019-12-28", "2019-12-28")),
    ("Hội nghị sẽ họp ngày 28/12.", ("ngày 28/12", "2020-12-28", "2020-12-28")),
    ("hoàn thành trước ngày 30/6", ("ngày 30/6", "2020-06-30", "2020-06-30")),
    ("ngày 29/02", ("ngày 29/02", "2020-02-29", "2020-02-29")),
    ("dịp nghỉ lễ 30/4 - 1/5", ("30/4 - 1/5", "2020-04-30", "2020-05-01")),
    ("từ 30/12 đến 02/01", ("30/12 đến 02/01", "2019-12-30", "2020-01-02")),
    ("6 tháng đầu năm", ("6 tháng đầu năm", "2020-01-01", "2020-06-30")),
    ("trong quý I", ("quý I", "2020-01-01", "2020-03-31")),
    ("từ tháng 3 đến tháng 4", ("tháng 3 đến tháng 4", "2020-03-01", "2020-04-30")),
    ("tháng 12 tới", ("tháng 12", "2020-12-01", "2020-12-31")),
    ("ước thực hiện cả năm", ("cả năm", "2020-01-01", "2020-12-31")),
    ("so với cùng kỳ năm trước", ("cùng kỳ năm trước", "2019-01-01", "2019-12-31")),
    ("so với cùng\nkỳ năm trước", ("cùng\nkỳ năm trước", "2019-01-01", "2019-12-31")),
    ("so với cùng kỳ năm ngoái", ("cùng kỳ năm ngoái", "2019-01-01", "2019-12-31")),
    ("so với cùng kỳ của năm trước", ("cùng kỳ của năm trước", "2019-01-01", "2019-12-31")),
    ("trong năm nay", ("năm nay", "2020-01-01", "2020-12-31")),
    ("vào năm ngoái", ("năm ngoái", "2019-01-01", "2019-12-31")),
    ("sang năm sau", ("năm sau", "2021-01-01", "2021-12-31")),
    ("ngày 15 tháng 3 năm ngoái", ("ngày 15 tháng 3 năm ngoái", "2019-03-15", "2019-03-15")),
    ("quý IV năm trước", ("quý IV năm trước", "2019-10-01", "2019-12-31")),
    ("9 tháng đầu năm nay", ("9 tháng đầu năm nay", "2020-01-01", "2020-09-30")),
    ("tuần này", ("tuần này", "2020-05-25", "2020-05-31")),
    ("đầu tuần sau", ("tuần sau", "2020-06-01", "2020-06-07")),
    ("tháng trước", ("tháng trước", "2020-04-01", "2020-04-30")),
    ("quý trước", ("quý trước", "2020-01-01", "2020-03-31")),
    ("quý này", ("quý này", "2020-04-01", "2020-06-30")),
    ("trong hôm nay", ("hôm nay", "2020-05-25", "2020-05-25")),
    ("ngày mai", ("ngày mai", "2020-05-26", "2020-05-26")),
    ("Sáng nay, Sở họp", ("Sáng nay", "2020-05-25", "2020-05-25")),
    ("mùa hè này", ("mùa hè này", "2020-06-21", "2020-09-23")),
    ("dịp Quốc khánh", ("Quốc khánh", "2020-09-02", "2020-09-02")),
    ("tuần thứ 2 tháng 6", ("tuần thứ 2 tháng 6", "2020-06-08", "2020-06-14")),
    ("Trong 5 năm qua", ("5 năm qua", "2015-05-25", "2020-05-25")),
    ("trong 2 quý qua", ("2 quý qua", "2019-11-25", "2020-05-25")),
    ("trong 10 ngày qua", ("10 ngày qua", "2020-05-15", "2020-05-25")),
    ("2 thập kỷ qua", ("2 thập kỷ qua", "2000-05-25", "2020-05-25")),
    ("2 tháng vừa qua", ("2 tháng vừa qua", "2020-03-01", "2020-04-30")),
    ("3 ngày tới", ("3 ngày tới", "2020-05-26", "2020-05-28")),
    ("3 năm tiếp theo", ("3 năm tiếp theo", "2021-01-01", "2023-12-31")),
    ("cách đây 3 tháng trước.", ("3 tháng trước", "2020-02-01", "2020-02-29")),
    ("Ngày 15/6 tới, xã họp", ("Ngày 15/6", "2020-06-15", "2020-06-15")),
    ("từ ngày 15/6 tới", ("ngày 15/6", "2020-06-15", "2020-06-15")),
    ("Từ 15/6 tới đây, xã họp", ("15/6", "2020-06-15", "2020-06-15")),
    ("từ ngày 15 đến 18/6 tới tại xã", ("ngày 15 đến 18/6", "2020-06-15", "2020-06-18")),
    ("từ ngày 15/6 tới nay", ("ngày 15/6", "2019-06-15", "2019-06-15")),
    ("gửi ngày 15/6 tới các xã", ("ngày 15/6", "2019-06-15", "2019-06-15")),
    ("báo cáo trước 16h ngày 15/6", ("ngày 15/6", "2020-06-15", "2020-06-15")),
    ("nửa năm qua", ("nửa năm qua", "2019-11-25", "2020-05-25")),
    ("nửa năm tới", ("nửa năm tới", "2020-06-01", "2020-11-30")),
    ("một tuần tới", ("một tuần tới", "2020-06-01", "2020-06-07")),
]


@pytest.mark.parametrize(("text", "expected"), REFERENCE, ids=[row[0] for row in REFERENCE])
def test_the_reference_date_of_the_caller(text: str, expected: tuple[str, str, str]) -> None:
    assert days(text, MAY) == [(*expected, True)]


CONJUNCTS = [
    ("kết quả công tác quý I, chương trình công tác quý II năm 2019", ("quý I", "2019-01-01", "2019-03-31", True)),
    ("sơ kết 6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm 2019", ("6 tháng đầu năm", "2019-01-01", "2019-06-30", True)),
    (
        "giải pháp 6 tháng cuối năm, tổng kết 6 tháng đầu năm 2019",
        ("6 tháng cuối năm", "2019-07-01", "2019-12-31", True),
    ),
    ("kết quả quý IV, nhiệm vụ quý I năm 2019", ("quý IV", "2018-10-01", "2018-12-31", True)),
    ("GRDP quý III đạt 6%, 9 tháng năm 2019 đạt 7%", ("quý III", "2019-07-01", "2019-09-30", True)),
    ("quý I tăng so với quý II năm 2019", ("quý I", "2020-01-01", "2020-03-31", True)),
    ("quý I đạt 5%, ước quý I năm 2019 đạt 6%", ("quý I", "2020-01-01", "2020-03-31", True)),
    ("kết quả quý I. Chương trình quý II năm 2019", ("quý I", "2020-01-01", "2020-03-31", True)),
    ("kết quả quý I, tổng kết năm 2019", ("quý I", "2020-01-01", "2020-03-31", True)),
    ("kết quả quý I, nhiệm kỳ 2015-2020", ("quý I", "2020-01-01", "2020-03-31", True)),
    ("kết quả quý I" + " rất tốt" * 20 + ", nhiệm vụ quý II năm 2019", ("quý I", "2020-01-01", "2020-03-31", True)),
]


@pytest.mark.parametrize(("text", "expected"), CONJUNCTS, ids=[row[0][:40] for row in CONJUNCTS])
def test_the_right_conjunct_of_a_sentence_states_the_year(text: str, expected: tuple[str, str, str, bool]) -> None:
    assert days(text, MAY)[0] == expected


WEEKDAYS = [
    ("thứ Sáu (ngày 12/6)", "2020-06-12"),
    ("Thứ Hai, 1/6", "2020-06-01"),
    ("Thứ Hai 1/6", "2020-06-01"),
    ("sáng Chủ nhật 14/6", "2020-06-14"),
    ("ngày 14/6 (Chủ nhật)", "2020-06-14"),
    ("ngày 12/6, thứ Tư", "2019-06-12"),
    ("Thứ Tư, ngày 29/02", "2020-02-29"),
]


@pytest.mark.parametrize(("text", "day"), WEEKDAYS, ids=[row[0] for row in WEEKDAYS])
def test_the_weekday_beside_a_day_tells_its_year(text: str, day: str) -> None:
    assert [row[1] for row in days(text, MAY)] == [day]


def test_a_coming_holiday_is_the_next_one() -> None:
    assert days("trong dịp nghỉ lễ 30/4 - 1/5", DAY(2025, 4, 15))[0][1] == "2025-04-30"
    assert days("trong dịp nghỉ lễ 30/4 - 1/5", DAY(2025, 1, 15))[0][1] == "2024-04-30"
    assert days("chào mừng Ngày Quốc tế Lao động 1/5", DAY(2025, 4, 15))[0][1] == "2025-05-01"
    assert days("kỷ niệm Ngày Quốc tế Lao động 1/5", DAY(2025, 5, 15))[0][1] == "2025-05-01"
    assert days("đến 30/4", DAY(2025, 4, 15))[0][1] == "2024-04-30"


@pytest.mark.parametrize(
    ("reference", "year"), [(DAY(2021, 1, 21), "2020"), (DAY(2020, 12, 20), "2020"), (DAY(2020, 6, 1), "2019")]
)
def test_nam_qua_is_the_year_that_ends_or_the_last_one(reference: DAY, year: str) -> None:
    assert days("nhiệm vụ trong năm qua", reference) == [("năm qua", f"{year}-01-01", f"{year}-12-31", True)]


STATED = [
    "Sở tổng kết công tác\n21/01/2021\n\nSáng 20/01, Sở họp.",
    "10:03 AM 21/01/2021\nSáng 20/01, Sở họp.",
    "Cập nhật lúc 14:30, Thứ Năm, 21/01/2021\nSáng 20/01, Sở họp.",
    "Báo điện tử | 18:43 21/01/2021 Sở họp. Sáng 20/01, Sở họp.",
    "Báo điện tử 21/01/2021 18:43 | Sở họp. Sáng 20/01, Sở họp.",
    "SỞ TÀI CHÍNH\nHà Nội, ngày 21 tháng 01 năm 2021\n\nBÁO CÁO\n\nSáng 20/01, Sở họp.",
    "Số: 5/BC\t*Đắk Nông, ngày 21 tháng 01 năm 2021*\n\nSáng 20/01, Sở họp.",
]


@pytest.mark.parametrize("text", STATED)
def test_the_date_that_the_text_states_of_itself(text: str) -> None:
    assert days(text)[-1] == ("20/01", "2021-01-20", "2021-01-20", True)


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 21/01/2021, Sở họp. Sáng 20/01 đã họp.",
        "Căn cứ Luật Quy hoạch ngày 24 tháng 11 năm 2017;\nSáng 20/01, Sở họp.",
        "theo đề nghị của Sở, ngày 24 tháng 11 năm 2017\nSáng 20/01, Sở họp.",
        "Rất dài. " * 800 + "\n21/01/2021\nSáng 20/01, Sở họp.",
    ],
)
def test_other_dates_are_no_dateline(text: str) -> None:
    assert days(text)[-1] == ("20/01", "-", "-", False)


OPEN: list[tuple[str, list[tuple[str, str, str, bool]]]] = [
    ("Sáng 20/5, Sở họp.", [("20/5", "-", "-", False)]),
    ("6 tháng đầu năm", [("6 tháng đầu năm", "-", "-", False)]),
    ("so với cùng kỳ năm trước", [("cùng kỳ năm trước", "-", "-", False)]),
    ("so với năm trước", [("năm trước", "-", "-", False)]),
    ("Trong 5 năm qua", [("5 năm qua", "-", "-", False)]),
    ("dịp nghỉ lễ 30/4 - 1/5", [("30/4 - 1/5", "-", "-", False)]),
    ("tuần thứ 2 tháng 6", [("tuần thứ 2 tháng 6", "-", "-", False)]),
    ("trong năm nay, năm qua, tuần này, hôm nay và cả năm", []),
]


@pytest.mark.parametrize(("text", "expected"), OPEN, ids=[row[0] for row in OPEN])
def test_without_a_reference_nothing_is_guessed(text: str, expected: list[tuple[str, str, str, bool]]) -> None:
    assert days(text) == expected


NARRATIVE = [
    ("Năm 2018, Sở đã hoàn thành. Trong 6 tháng đầu năm", "2018"),
    ("Năm 2018, Sở đã hoàn thành, tăng so với năm 2017. Trong 6 tháng đầu năm", "2018"),
    ("Năm 2018, theo Chương trình “hành động năm 2017”. Trong 6 tháng đầu năm", "2018"),
    ("Năm 2018, ông nói: “Năm 2017, Sở đạt kế hoạch. Cả tỉnh vui”. Trong 6 tháng đầu năm", "2017"),
    ("Năm 2018, ông nói: “Năm 2017, Sở đạt kế hoạch.” Trong 6 tháng đầu năm", "2017"),
    ("Theo “Đề án số 5”, năm 2017 Sở họp. Trong 6 tháng đầu năm", "2017"),
    ("Năm 2018, ông nói: “Năm 2017, Sở đạt kế hoạch, trong 6 tháng đầu năm", "2017"),
    ("Năm 2018, có tầm nhìn đến năm 2030. Trong 6 tháng đầu năm", "2018"),
    ("Năm 2018, giai đoạn 2019-2020. Trong 6 tháng đầu năm", "2018"),
    ("Năm 2018, theo Quyết định số 5/QĐ-UBND ngày 15/5/2017. Trong 6 tháng đầu năm", "2018"),
    ("Năm 2018, những năm 1990. Trong 6 tháng đầu năm", "2018"),
    ("Năm 1975, đất nước thống nhất. Trong 6 tháng đầu năm", "2019"),
    ("Năm 2018, bằng 105% cùng kỳ năm 2017. Trong 6 tháng đầu năm", "2018"),
    ("Theo Quyết định số 5/QĐ-UBND ngày 15/5/2017, năm 2018 Sở họp. Trong 6 tháng đầu năm", "2018"),
    ("Trong 6 tháng đầu năm", "2019"),
]


@pytest.mark.parametrize(("text", "year"), NARRATIVE, ids=[row[0] for row in NARRATIVE])
def test_the_year_that_the_report_is_speaking_of(text: str, year: str) -> None:
    assert days(text, DAY(2019, 2, 28))[-1][1] == f"{year}-01-01"


def test_the_narrative_speaks_without_a_reference_too() -> None:
    assert days("Năm 2018, Sở đã họp. So với năm trước")[-1] == ("năm trước", "2017-01-01", "2017-12-31", True)


def test_articles_are_said_for_every_year() -> None:
    text = "Hà Nội, ngày 05 tháng 01 năm 2024\n\nĐiều 1. Báo cáo\nQuyết toán quý 4 trong tháng sau, số dư năm trước."
    assert days(text)[1:] == [("quý 4", "-", "-", False), ("năm trước", "-", "-", False)]


def test_a_length_in_an_article_is_counted_from_no_day() -> None:
    text = "Hà Nội, ngày 05 tháng 01 năm 2024\n\nTrong 2 năm qua.\n\nĐiều 1. Kế hoạch\nNăm dự toán và 02 năm tiếp theo."
    assert days(text)[1:] == [("2 năm qua", "2022-01-05", "2024-01-05", True), ("02 năm tiếp theo", "-", "-", False)]


def test_a_day_with_a_stroke_in_an_article_is_of_this_year_and_one_in_words_of_every_year() -> None:
    text = "Hà Nội, ngày 05 tháng 01 năm 2024\n\nĐiều 1. Họp\nSáng ngày 02/01; trước ngày 31 tháng 12."
    assert days(text)[1:] == [("ngày 02/01", "2024-01-02", "2024-01-02", True), ("ngày 31 tháng 12", "-", "-", False)]


def test_a_day_of_every_year_is_of_none() -> None:
    assert days("trước ngày 01/6 và 15/11 hằng năm", MAY) == [
        ("ngày 01/6", "-", "-", False),
        ("15/11", "-", "-", False),
    ]
    assert days("Định kỳ hằng năm (trước ngày 30 tháng 11)", MAY) == [("ngày 30 tháng 11", "-", "-", False)]


def test_what_lies_before_the_calendar_stays_open() -> None:
    assert days("5000 năm qua", MAY) == [("5000 năm qua", "-", "-", False)]
    assert days("2 thế kỷ qua", MAY) == [("2 thế kỷ qua", "-", "-", False)]
    assert days("5 năm trước.", DAY(1, 3, 1)) == [("5 năm trước", "-", "-", False)]
    assert days("hôm qua, tuần trước, tháng trước, năm trước", DAY.min) == [("năm trước", "-", "-", False)]
    assert days("tuần sau, quý sau, năm sau", DAY.max) == []
    assert days("tuần thứ 5 tháng 12", DAY.max) == [("tuần thứ 5 tháng 12", "-", "-", False)]
    assert days("ngày 29/02", DAY(1, 3, 1)) == [("ngày 29/02", "-", "-", False)]
