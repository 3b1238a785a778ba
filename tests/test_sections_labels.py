from __future__ import annotations

import pytest

from vnreport.families.sections.labels import read_label
from vnreport.families.sections.lines import read_lines
from vnreport.families.sections.order import first, follows, letter_order, number_order


@pytest.mark.parametrize(
    ("line", "style", "number", "order"),
    [
        ("Điều 5. Hồ sơ", "dieu", "5", (5, 0)),
        ("Điều 12a. Hồ sơ", "dieu", "12a", (12, 1)),
        ("ĐIỀU 7", "dieu", "7", (7, 0)),
        ("Điêu 13. Chữ của bản quét", "dieu", "13", (13, 0)),
        ("Điều\n9. Số ở dòng sau", "dieu", "9", (9, 0)),
        ("Điều 2**. Chữ đậm", "dieu", "2", (2, 0)),
        ("Chương IV", "chuong", "IV", (4, 0)),
        ("CHƯƠNG IIa: TÊN", "chuong", "IIa", (2, 1)),
        ("Chương Il", "chuong", "II", (2, 0)),
        ("Chương 1:", "chuong", "1", (1, 0)),
        ("Chương 11", "chuong", "11", (11, 0)),
        ("Phần thứ nhất", "phan", "1", (1, 0)),
        ("PHẦN THỨ MƯỜI MỘT", "phan", "11", (11, 0)),
        ("Mục 2a", "muc", "2a", (2, 1)),
        ("Tiểu mục 1 QUY TRÌNH", "tieu_muc", "1", (1, 0)),
        ("PHỤ LỤC", "phu_luc", "", (0, 0)),
        ("Phụ lục I.1", "phu_luc", "I.1", (0, 0)),
        ("Phụ lục số 02", "phu_luc", "02", (0, 0)),
        ("Mẫu số 02B.", "mau", "02B", (0, 0)),
        ("Biểu số 12/CK-NSNN", "mau", "12/CK-NSNN", (0, 0)),
        ("1. Một", "1.", "1", (1, 0)),
        ("12a. Chèn thêm", "1.", "12a", (12, 1)),
        ("3) Ba", "1)", "3", (3, 0)),
        ("4/ Bốn", "1/", "4", (4, 0)),
        ("5- Năm", "1-", "5", (5, 0)),
        ("6 - Ủy ban", "1-", "6", (6, 0)),
        ("**", "", "", (0, 0)),
        ("2.1. Về kinh tế", "1.1", "2.1", (1, 0)),
        ("4.3.2 Khu phố", "1.1.1", "4.3.2", (2, 0)),
        ("XIV. Tổ chức", "I", "XIV", (14, 0)),
        ("I- Mục đích", "I", "I", (1, 0)),
        ("IIa. Chèn thêm", "I", "IIa", (2, 1)),
        ("IL. Bản quét", "I", "IL", (-1, 0)),
        ("A. Phần đầu", "A", "A", (1, 0)),
        ("a) nộp hồ sơ", "a)", "a", (1, 0)),
        ("đ) nộp hồ sơ", "a)", "đ", (5, 0)),
        ("a1) Chèn thêm", "a)", "a1", (1, 1)),
        ("а) chữ Kirin", "a)", "a", (1, 0)),
        ("a.3) Tiết", "a.1", "a.3", (3, 0)),
        ("b. Điểm", "a.", "b", (2, 0)),
        ("iii) Khoản mục", "i)", "iii", (3, 0)),
        ("(2) Hai", "(1)", "2", (2, 0)),
        ("(ii) Hai", "(i)", "ii", (2, 0)),
        ("(b) Hai", "(a)", "b", (2, 0)),
        ("- Gạch đầu dòng", "-", "", (0, 0)),
        ("-Liền chữ", "-", "", (0, 0)),
        ("+ Dấu cộng", "+", "", (0, 0)),
        ("¬ Bản quét", "-", "", (0, 0)),
        ("● Chấm tròn", "•", "", (0, 0)),
    ],
)
def test_labels(line: str, style: str, number: str, order: tuple[int, int]) -> None:
    label = read_label(line, 0, len(line))
    assert (label.style, label.number, label.order) == (style, number, order) if label else style == ""


@pytest.mark.parametrize(
    "line",
    [
        "điều 5 của Luật này",  # a citation in running text
        "Điều này quy định",
        "Chương trình hành động",
        "Chương II của Luật này",  # running text behind the number
        "Mục tiêu chung",
        "Phần lớn các hộ",
        "Phụ lục kèm theo",
        "Mẫu đơn",
        "Chương IIII",  # no Roman number
        "12 tháng 4 năm 2024",
        "21/01/2024",
        "1.500.000 đồng",
        "12,5 triệu tấn",
        "2020-2025",
        "1. ...........",  # the line of a form
        "1.2 triệu người",
        "1.1. 5",
        "0. không",
        "10:30",
        "A",
        "V",
        "c. ",
        "e-mail",
        "(kèm theo)",
        "(5)",
        "-5,2%",
        "-----",
        "- - -",
        "+",
        "*chữ nghiêng*",
        "I. viết thường",
    ],
)
def test_no_labels(line: str) -> None:
    label = read_label(line, 0, len(line.rstrip()))
    assert label is None or not label.sure


@pytest.mark.parametrize(
    ("before", "after", "letters", "distance"),
    [
        ((1, 0), (2, 0), False, 1),
        ((1, 0), (1, 1), False, 1),
        ((1, 1), (2, 0), False, 1),
        ((1, 0), (1, 2), False, 2),
        ((2, 0), (2, 0), False, 0),
        ((3, 0), (2, 0), False, 0),
        ((2, 0), (5, 0), False, 3),
        (letter_order("d"), letter_order("e"), True, 1),  # texts without đ
        (letter_order("e"), letter_order("g"), True, 1),
        (letter_order("a"), letter_order("d"), True, 3),
    ],
)
def test_what_follows(before: tuple[int, int], after: tuple[int, int], letters: bool, distance: int) -> None:  # noqa: FBT001
    assert follows(before, after, letters=letters) == distance


def test_what_begins_a_list() -> None:
    assert first(number_order("1"))
    assert first(letter_order("a"))
    assert not first(number_order("1", "a"))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("A  \nb", [("A", "A  \nb")]),
        ("A  \nb\nC", [("A", "A  \nb"), ("C", "C")]),
        ("**\nA", [("**", "**"), ("A", "A")]),
        ("## A\n> B\n__C__", [("A", "A"), ("B", "B"), ("C__", "C__")]),
        ("A\n\nb\nC", [("A", "A\n\nb"), ("C", "C")]),
        (" \n\r\n", []),
    ],
)
def test_lines(text: str, lines: list[tuple[str, str]]) -> None:
    assert [(line.text, text[line.head : line.until]) for line in read_lines(text)] == lines
