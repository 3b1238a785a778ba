"""Numbered parts inside running text whose line breaks are lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnreport.families.sections.find import read_document
from vnreport.numerals.roman import to_roman
from vnreport.text import View

INTRO = "Sở Nội vụ vừa có báo cáo về công tác văn thư của các cơ quan trong tỉnh. "


def heads(text: str) -> list[tuple[str | None, str]]:
    """The number of each heading and what it begins with."""
    return [
        (one.number, text[one.start : one.end][:24]) for one in read_document(View(text))[0] if one.kind == "heading"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            INTRO + "Báo cáo nêu: 1. Tiếp dân. Đã tiếp 20 lượt. 2. Trả lời. Đã trả lời đủ.",
            [("1", "1. Tiếp dân. Đã tiếp 20 "), ("2", "2. Trả lời. Đã trả lời đ")],
            id="behind full stops",
        ),
        pytest.param(
            INTRO + "Giấy phép gồm: 1- Lập bản đồ; 2- Đo đạc; 3- Thẩm định.",
            [("1", "1- Lập bản đồ;"), ("2", "2- Đo đạc;"), ("3", "3- Thẩm định.")],
            id="with dashes, behind semicolons",
        ),
        pytest.param(
            "1. Kết quả. Đã tiếp 20 lượt. 2. Hạn chế. Còn chậm.\nSở sẽ khắc phục.",
            [("1", "1. Kết quả. Đã tiếp 20 l"), ("2", "2. Hạn chế. Còn chậm.")],
            id="the first at the head of the line",
        ),
        pytest.param(
            INTRO + "I. KẾT QUẢ Năm qua: 1. Việc tốt. 2. Việc chậm. II. NHIỆM VỤ Năm tới: 1. Việc mới. 2. Việc cũ.",
            [
                ("I", "I. KẾT QUẢ Năm qua: 1. V"), ("1", "1. Việc tốt."), ("2", "2. Việc chậm."),
                ("II", "II. NHIỆM VỤ Năm tới: 1."), ("1", "1. Việc mới."), ("2", "2. Việc cũ."),
            ],
            id="two levels",
        ),
        pytest.param(
            INTRO + "Năm sở nộp sớm 1 - Sở Y tế 2 - Sở Nội vụ 3 - Sở Xây dựng 4 - Sở Công Thương 5 - Sở Tư pháp",
            [
                (None, "Năm sở nộp sớm 1 - Sở Y "), ("1", "1 - Sở Y tế"), ("2", "2 - Sở Nội vụ"),
                ("3", "3 - Sở Xây dựng"), ("4", "4 - Sở Công Thương"), ("5", "5 - Sở Tư pháp"),
            ],
            id="without full stops, under the heading that leads to them",
        ),
        pytest.param(
            "năm sở nộp sớm 1 - Sở Y tế 2 - Sở Nội vụ 3 - Sở Xây dựng 4 - Sở Công Thương 5 - Sở Tư pháp. " + INTRO,
            [
                ("1", "1 - Sở Y tế"), ("2", "2 - Sở Nội vụ"), ("3", "3 - Sở Xây dựng"), ("4", "4 - Sở Công Thương"),
                ("5", "5 - Sở Tư pháp. Sở Nội v"),
            ],
            id="without full stops and without a heading",
        ),
        pytest.param(INTRO + "Theo khoản 1. Điều 5 và khoản 2. Điều 6.", [], id="citations"),
        pytest.param(INTRO + "Báo cáo nêu: 1. Tiếp dân. 3. Trả lời. 4. Lưu trữ.", [], id="a gap"),
        pytest.param(INTRO + "Báo cáo nêu: 2. Tiếp dân. 3. Trả lời.", [], id="no first number"),
        pytest.param(INTRO + "Kết quả: 1. Đạt; 2. đạt một phần.", [], id="a small letter"),
        pytest.param(
            INTRO + "Tổ 1 - Tân An, tổ 2 - Tân Lập, tổ 3 - Tân Hòa, tổ 4 - Tân Mỹ, tổ 5 - Tân Phú đạt.",
            [],
            id="numbers of groups",
        ),
        pytest.param(INTRO + "\n| Việc: 1. Tiếp dân. 2. Trả lời. |", [], id="a row of a table"),
        pytest.param(
            "Sở Nội vụ đã có báo cáo về công tác văn thư của các cơ quan\ntrong tỉnh. Việc: 1. Tiếp dân.\n"
            "Sở Nội vụ đã có báo cáo về công tác văn thư. 2. Trả lời\ncông dân.",
            [],
            id="wrapped text",
        ),
    ],
)  # fmt: skip
def test_rows_of_numbers(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert heads(text) == expected


def test_lines_that_go_on() -> None:
    """A paragraph may take several lines, the numbers may stand in any of them."""
    row = "Báo cáo nêu: 1. Tiếp dân tại trụ sở,\ntại xã. 2. Trả lời công dân\nbằng văn bản. "
    text = f"{INTRO}\n{INTRO}\n{INTRO}\n{INTRO}{row}{INTRO}\n{INTRO}"
    assert [one[0] for one in heads(text)] == ["1", "2"]
    assert [text[one.start : one.end] for one in read_document(View(text))[0] if one.number == "1"] == [
        "1. Tiếp dân tại trụ sở,\ntại xã."
    ]


def test_indented_lines_are_no_running_text() -> None:
    assert [one[0] for one in heads(f"{INTRO}\n   1. Tiếp dân.\n   2. Trả lời.\n{INTRO}")] == ["1", "2"]


def test_a_row_has_99_numbers_at_most() -> None:
    assert len(heads(INTRO + " ".join(f"{number}. Trả lời." for number in range(1, 103)))) == 99


@given(st.integers(2, 30), st.sampled_from([". ", "- "]), st.booleans())
def test_a_row_of_any_length_comes_back(count: int, mark: str, roman: bool) -> None:  # noqa: FBT001
    """Each number of the row begins a heading of its own, in a paragraph as long as it may be."""
    roman = roman and mark == ". "
    numbers = [to_roman(number) if roman else str(number) for number in range(1, count + 1)]
    items = [f"{number}{mark}Đã giải quyết xong 1.250 hồ sơ." for number in numbers]
    assert heads(INTRO + " ".join(items)) == [(one, item[:24]) for one, item in zip(numbers, items, strict=True)]
