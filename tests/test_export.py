"""Rows, tables, marks in HTML, the line for people."""

from __future__ import annotations

import datetime
import html
import re

import pytest

from vnreport import Item, Report, parse
from vnreport.export import HEAD, marked, said

TEXT = "Sáng 20/5, gần 126 tỷ đồng/tháng, 19/24 (đạt 79%) chỉ tiêu; Chỉ thị 05-CT/TW ngày 15/5/2016 của Bộ Chính trị."


@pytest.fixture(scope="module")
def report() -> Report:
    return parse(TEXT, datetime.date(2020, 5, 25))


def test_rows_have_one_schema(report: Report) -> None:
    rows = report.rows()
    assert len(rows) == len(report.items)
    assert all(tuple(row) == HEAD for row in rows)
    assert all(TEXT[int(str(row["start"])) : int(str(row["end"]))] == row["text"] for row in rows)


def test_rows_hold_the_fields_of_the_plain_form(report: Report) -> None:
    money = next(row for row in report.rows() if row["kind"] == "money")
    assert (money["low"], money["unit"], money["per"], money["mod"]) == ("126000000000", "VND", "tháng", "nearly")
    day = next(row for row in report.rows() if row["kind"] == "date")
    assert (day["value"], day["first"], day["flags"]) == ("2020-05-20", "2020-05-20", "resolved")


def test_every_field_of_every_kind_has_a_column(report: Report) -> None:
    flags = {"ambiguous", "repaired", "invalid", "resolved", "restates"}
    for item in report.items:
        assert set(item.to_dict()) - flags <= set(HEAD)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("gần 126 tỷ đồng/tháng", "nearly 126000000000 VND/tháng"),
        ("từ 1-1,5%/năm", "1 to 1.5 %/năm"),
        ("19/24 chỉ tiêu", "19/24 chỉ tiêu"),
        ("đến hết năm 2020", "until 2020 (2020-01-01 to 2020-12-31)"),
        ("giai đoạn 2011 -2020", "2011/2020 (2011-01-01 to 2020-12-31)"),
        ("đại hội lần thứ XII", "12 of đại hội"),
        ("điểm a khoản 1 Điều 3 Nghị định số 30/2020/NĐ-CP", "nghị định 30/2020/NĐ-CP full [diem a khoan 1 dieu 3]"),
        ("ngày 31/4/2020", "2020-04-31 [invalid]"),
        ("Quốc hội khóa XIV", "Quốc hội 14 2016/2021 (2016-01-01 to 2021-12-31)"),
    ],
)
def test_what_an_item_says_in_one_line(text: str, line: str) -> None:
    assert [said(item) for item in parse(text).items] == [line]


def test_html_marks_the_items_and_loses_no_text(report: Report) -> None:
    page = report.to_html()
    assert html.unescape(re.sub(r"<[^>]+>", "", page)) == TEXT
    assert page.count("<mark") == page.count("</mark>") == len(report.items)
    assert "<mark class='citation'" in page


def test_html_escapes_the_text_and_leaves_out_what_crosses_a_border() -> None:
    text = "<5% & 6%>"
    first, second = parse(text).items
    crossing = Item(first.start, second.end, "", second.value)
    page = marked(text, [first, Item(first.end - 1, second.end, "", second.value), second])
    assert "&lt;<mark" in page
    assert page.count("<mark") == 2
    assert marked(text, [crossing, first, second]).count("<mark") == 3


def test_notebooks_show_a_table_without_empty_columns(report: Report) -> None:
    page = report._repr_html_()  # pyright: ignore[reportPrivateUsage] - the protocol of notebooks
    assert page.count("<tr>") == len(report.items) + 1
    assert "<th>low</th>" in page
    assert "<th>relation</th>" not in page
