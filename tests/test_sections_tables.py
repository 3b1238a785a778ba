"""Plain tables: rows of tabs or bars, left whole."""

import pytest

from vnreport.families.sections.find import read_document
from vnreport.text import View

HEAD = "Điều 1. Mức chi\nMức chi như sau:\n"


def tables(text: str) -> list[str]:
    return [text[one.start : one.end] for one in read_document(View(text))[0] if one.kind == "table"]


TABLES: list[tuple[str, str, list[str]]] = [
    ("rows of tabs", "TT\tViệc\tMức\n1\tTiếp dân\t90", ["TT\tViệc\tMức\n1\tTiếp dân\t90"]),
    ("rows of bars", "| Năm | Tuổi |\n|---|---|\n| 2025 | 61 |", ["| Năm | Tuổi |\n|---|---|\n| 2025 | 61 |"]),
    ("bars between cells", "Năm | Nam | Nữ\n2025 | 61 | 56", ["Năm | Nam | Nữ\n2025 | 61 | 56"]),
    ("a label in a row is no head", "STT\tNội dung\tMức\n1.\tTiếp dân\t100", ["STT\tNội dung\tMức\n1.\tTiếp dân\t100"]),
    ("a blank line parts two tables", "A\tB\tC\nD\tE\tF\n\nG\tH\tI\nK\tL\tM", ["A\tB\tC\nD\tE\tF", "G\tH\tI\nK\tL\tM"]),
    ("one row is no table", "Năm | Nam | Nữ\nMột đoạn văn.", []),
    ("two columns of tabs are no table", "Tên\tMức\nTiếp dân\t100", []),
    ("text with one bar", "Điện thoại | Thư điện tử\nMột | Hai", []),
    ("a mark later in the text", "Đoạn thứ nhất.\nĐoạn thứ hai.\nA\tB\tC\nD\tE\tF", ["A\tB\tC\nD\tE\tF"]),
    ("the columns of the tail", "|Nơi nhận: | | KT. CHỦ TỊCH|\n|- Như trên; | | PHÓ CHỦ TỊCH|", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in TABLES], ids=[row[0] for row in TABLES])
def test_tables(text: str, expected: list[str]) -> None:
    """At least two rows, one under the other, of three columns, or of two between bars."""
    assert tables(HEAD + text) == expected


def test_a_table_belongs_to_the_section_around_it() -> None:
    """Its rows neither open nor close a section."""
    text = HEAD + "STT\tNội dung\tMức\na)\tTiếp dân\t100\nĐiều 2. Hiệu lực\nTừ ngày ký."
    sections = read_document(View(text))[0]
    assert [(one.kind, one.number, one.parent) for one in sections] == [
        ("dieu", "1", None),
        ("table", None, 0),
        ("dieu", "2", None),
    ]
    assert sections[1].end == sections[0].end


def test_no_table_behind_the_signature() -> None:
    """Behind the end of the text stand the columns of the tail."""
    assert tables(HEAD + "Từ ngày ký./.\nA\tB\tC\nD\tE\tF") == []


def test_an_invisible_character_before_the_text_hides_no_table() -> None:
    rows = "TT\tViệc\tMức\n1\tTiếp dân\t90"
    assert tables("\ufeff" + HEAD + rows) == [rows]
    assert tables((HEAD + rows).replace("\n", "\r\n")) == [rows.replace("\n", "\r\n")]
