"""Text that nobody writes: every form of its report is given, and in linear time."""

from __future__ import annotations

import runpy
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from vnreport import Report, parse

if TYPE_CHECKING:
    from collections.abc import Callable

check: Callable[[str], None] = runpy.run_path(str(Path(__file__).parent / "fuzz" / "checks.py"))["check"]

MANY = 100_000
EVERY_PLANE = "".join(chr(code) for code in range(0x110000))
NEWLINES = ("\n", "\r", "\r\n", "\n\r", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029")

PIECES = {
    "nested articles": "Điều 1. A\n1. B\na) C\na.1) D\n- E\n+ F\n* G\n",
    "nested divisions": "PHẦN THỨ NHẤT\nChương I\nMục 1\nTiểu mục 1\nĐiều 1. A\n",
    "nested quotations": "“Điều 5. Sửa đổi\n“1. ",
    "nested brackets": "(đạt [",
    "headings ever deeper": "1.1",
    "one line": "tổng thu gần 126 tỷ đồng, tăng 12,5% so với cùng kỳ năm trước theo Nghị định số 30/2020/NĐ-CP; ",
    "one word": "đ",
    "surrogates": "\ud800 5% \udfff1.234\udc00 tỷ đồng\ud83d ngày 20/5\udc80/2024 ",
    "zeros": "\x00Sáng\x00 20/5\x00 có \x0012 hộ\x00; Điều\x00 1 ",
    "directions": "\u202eNghị định 30\u202c/2020/NĐ-CP \u2067٥٫٣ 5%\u2069 \u05d0 12/5 \u200f3 tỷ\u200e đồng ",
    "marks": "Đi\u0302\u0300\u0301\u0323u 1, 5\u0301% a\u0301\u0323\u0302\u0345\u0360 ",
    "newlines": "".join(f"{number}. Đạt {number}%{newline}" for number, newline in enumerate(NEWLINES)),
    "planes": "".join(EVERY_PLANE[0x3F::0x1001]) + " 5% ",
}


def all_forms(text: str) -> Report:
    report = parse(text)
    report.to_dict()
    report.rows()
    report.to_html()
    return report


def seconds(text: str) -> float:
    begin = time.process_time()
    all_forms(text)
    return time.process_time() - begin


@pytest.mark.parametrize("name", PIECES)
def test_all_that_is_promised_holds(name: str) -> None:
    piece = PIECES[name]
    check(piece * (3_000 // len(piece) + 1))


@pytest.mark.parametrize("name", PIECES)
def test_every_form_takes_linear_time(name: str) -> None:
    piece = PIECES[name]
    small, large = (piece * (size // len(piece) + 1) for size in (10_000, 40_000))
    # Quadratic time would show as a ratio of 16; a slow moment of the machine gets a second look.
    assert any(seconds(large) < 8 * max(min(seconds(small), seconds(small)), 1e-3) for _ in range(3))


def parsing(text: str) -> float:
    begin = time.process_time()
    parse(text)
    return time.process_time() - begin


@pytest.mark.parametrize("piece", ["mục 1, ", "điểm A, ", "điểm 1\n", "Phần thứ nhất\n", "\t1"], ids=ascii)
def test_no_words_are_read_again_and_again(piece: str) -> None:
    """A crowded line is the measure; read anew at each of its words, a list of levels takes thirty times as long."""
    crowded, repeated = ((some * 10_000)[:10_000] for some in (PIECES["one line"], piece))
    assert any(parsing(repeated) < 16 * min(parsing(crowded), parsing(crowded)) for _ in range(3))


def test_level_words_on_a_line_that_never_ends() -> None:
    """Whether they head a line is not looked for all the way back to its beginning."""
    small, large = ("| Điều 1 a " * (size // 11) for size in (150_000, 600_000))
    assert any(parsing(large) < 7 * parsing(small) for _ in range(3))


def test_a_line_of_a_megabyte() -> None:
    piece = PIECES["one line"]
    text = piece * (1_000_000 // len(piece))
    report = all_forms(text)
    assert len(report.items) == 4 * (len(text) // len(piece))
    assert [(section.start, section.end) for section in report.sections] == [(0, len(text.rstrip()))]


def test_a_word_of_a_megabyte() -> None:
    assert all_forms("đ" * 1_000_000).items == ()


def test_every_character_there_is() -> None:
    """All planes, the surrogates among them: more than a megabyte."""
    report = all_forms(f"{EVERY_PLANE} đạt 79%")
    assert report.items[-1].text == "79%"


def test_a_figure_stands_beside_every_hundredth_character() -> None:
    check("\n".join(f"5{character}% {character}12 {character} tỷ đồng" for character in EVERY_PLANE[::1009]))


@pytest.mark.parametrize("marks", ["\u0301", "\u0301\u0323", "\u0323\u0302\u0301\u0345\u0316"])
@pytest.mark.parametrize(("before", "after"), [("", " đạt 79%"), ("tăng 5", "%, đạt 79%"), ("Điề", "u 1. Đạt 79%")])
def test_a_hundred_thousand_marks(marks: str, before: str, after: str) -> None:
    report = all_forms(before + (marks * MANY)[:MANY] + after)
    assert report.items[-1].text == "79%"


@pytest.mark.parametrize("newline", NEWLINES, ids=ascii)
def test_every_newline_parts_figures(newline: str) -> None:
    report = parse(newline.join(("đạt 79%", "12 hộ", "năm 2024", "3 tỷ đồng")))
    assert [item.text for item in report.items] == ["79%", "12", "năm 2024", "3 tỷ đồng"]
