"""The footnotes of consolidated texts are no part of the sections that they interrupt."""

from __future__ import annotations

import pytest

from vnreport.families.sections.find import read_document
from vnreport.text import View

HEAD = (
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTHÔNG TƯ\nQuy định về tiếp công dân\n\n"
    "Văn bản này được hợp nhất từ hai thông tư về việc tiếp công dân của các cơ quan\n"
    "trong ngành nội vụ.\n"
)
FIRST = (
    "Điều 1. Trách nhiệm tiếp công dân của người đứng đầu cơ quan hành chính nhà nước\n"
    "1. Người đứng đầu cơ quan tiếp công dân ít nhất một ngày trong mỗi tháng tại trụ sở\n"
    "của cơ quan.1\n"
)
NOTE = (
    "1 Khoản này được sửa đổi theo quy định tại khoản 1 Điều 1 của Thông tư số 7/2024/TT-BNV\n"
    "sửa đổi Thông tư quy định về tiếp công dân.\n"
)
CUT_NOTE = NOTE.replace("công dân.", "công dân, có quy định sau: “1. Thủ trưởng")
PAGE = "\nCÔNG BÁO/Số 12/Ngày 05-03-2024\n17\n\n"
SECOND = "2. Lịch tiếp công dân được niêm yết tại trụ sở của cơ quan và trên trang thông tin\nđiện tử.\n"
LAST = "Điều 2. Hiệu lực thi hành\nThông tư có hiệu lực từ ngày ký.\n"


def ends(text: str) -> list[tuple[str, str | None, str]]:
    """The kind and the number of each section behind the preamble, and the words that it ends with."""
    found = [
        (one.kind, one.number, " ".join(text[one.start : one.end].split()[-2:])) for one in read_document(View(text))[0]
    ]
    return [one for one in found if one[0] not in {"title", "preamble"}]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(FIRST + "\n" + NOTE + PAGE + SECOND + LAST, id="at the foot of the page"),
        pytest.param(FIRST + "\n" + NOTE.replace("1 K", "1\nK") + PAGE + SECOND + LAST, id="under its number"),
        pytest.param(FIRST + "\n" + NOTE.replace("1 K", "[1] K") + "\n" + SECOND + LAST, id="without pages"),
        pytest.param(FIRST + "\n" + NOTE + NOTE.replace("1 K", "2 K") + PAGE + SECOND + LAST, id="two notes"),
        pytest.param(
            FIRST + "\n" + CUT_NOTE + PAGE + SECOND + "\nTiếp công dân.”\n" + PAGE + LAST,
            id="a note that goes on at the foot of the next page",
        ),
        pytest.param(
            FIRST + "\n" + CUT_NOTE + PAGE + SECOND + "\nTiếp công dân.”\n" + NOTE.replace("1 K", "2 K") + PAGE + LAST,
            id="the rest of a note above the next note",
        ),
        pytest.param(FIRST + "\n" + CUT_NOTE + PAGE + SECOND + "\n" + LAST, id="the rest of a note that is not there"),
        pytest.param(FIRST + SECOND + LAST + "\n" + NOTE, id="at the end"),
    ],
)
def test_sections_go_round_the_notes(text: str) -> None:
    assert ends(HEAD + text) == [
        ("dieu", "1", "điện tử."),
        ("khoan", "1", "cơ quan.1"),
        ("khoan", "2", "điện tử."),
        ("dieu", "2", "ngày ký."),
    ]


def test_the_first_paragraph_of_a_page_is_no_rest_of_a_note() -> None:
    """Where a note is cut off, its rest stands behind a blank line, which the page's own text does not begin with."""
    text = HEAD + FIRST + "\n" + CUT_NOTE + PAGE + "Lịch tiếp công dân được niêm yết.\n" + SECOND + PAGE + LAST
    assert ends(text)[1] == ("khoan", "1", "niêm yết.")


def test_a_line_with_another_number_is_no_note() -> None:
    text = HEAD + FIRST + "\n" + NOTE.replace("1 K", "3 K") + PAGE + SECOND + LAST
    assert ends(text)[1] == ("khoan", "1", "công dân.")


def test_other_texts_have_no_notes() -> None:
    text = HEAD.replace("hợp nhất", "soạn") + FIRST + "\n" + NOTE + PAGE + SECOND + LAST
    assert ends(text)[1] == ("khoan", "1", "công dân.")


def test_what_stands_under_no_head_is_read() -> None:
    """A note at the front may list the documents that were consolidated."""
    list_of_documents = (
        "1 Văn bản này được hợp nhất từ 02 thông tư sau:\n- Thông tư số 5/2020/TT-BNV;\n- Thông tư số 7.\n"
    )
    assert ends(HEAD.partition("\n\n")[0] + "1\n\n" + list_of_documents + PAGE + FIRST + SECOND + LAST)[:2] == [
        ("bullet", None, "số 5/2020/TT-BNV;"),
        ("bullet", None, "số 7."),
    ]
