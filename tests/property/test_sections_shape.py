"""The shape of the sections of any text: inside it, nested, in order, apart."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vnreport.families.sections.find import read_document
from vnreport.families.sections.header import own_document
from vnreport.families.sections.values import Header, Section
from vnreport.text import View

_PIECES = st.sampled_from(
    [
        "\n", "\n\n", " ", "\r\n", "\t", "\x0c", "Điều 1. Phạm vi", "Điều 2", "Điều 12a. ", "Chương I",
        "CHƯƠNG II", "QUY ĐỊNH CHUNG",
        "Mục 1. ", "Tiểu mục 2", "Phần thứ nhất", "PHỤ LỤC I", "Mẫu số 02", "1. ", "2. ", "1- ", "1.1. Một",
        "a) ", "b) ", "đ) ",
        "I. ", "II. ", "IL. ", "A. ", "(1) ", "i) ", "- ", "+ ", "* ", "“", "”", '"', "“Điều 5. ", "”.", "**",
        "## ", "|", "---",
        "Căn cứ Luật Tổ chức Chính phủ;", "QUYẾT ĐỊNH:", "QUYẾT ĐỊNH", "Nơi nhận:", "- Như Điều 3;",
        "- Lưu: VT.", "KT. CHỦ TỊCH",
        "PHÓ CHỦ TỊCH", "Nguyễn Văn An", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 12/QĐ-UBND",
        "Huế, ngày 05 tháng 3 năm 2024",
        "Toàn cảnh buổi lễ", "Ảnh: PV", "20/5/2024",
        "Văn bản này quy định việc tiếp công dân tại trụ sở cơ quan.", "sửa đổi như sau:",
        "Kính gửi: Sở Nội vụ", "V/v báo cáo", "tại", ",", "QUY CHẾ", "(Ban hành kèm theo Quyết định này)",
        "Biểu số 59/CK", "12", "…", "....", "BÁO CÁO", "NGHỊ ĐỊNH", "Số: 5/2024/NĐ-CP", "Trang 2/10",
        "- 3 -", "Việc: 1. Một. 2. Hai.",
    ]
)  # fmt: skip
_TEXTS = st.lists(_PIECES | st.text(max_size=4), max_size=40).map("".join)


@given(_TEXTS)
@example("QUYẾT ĐỊNH\nV\n\nNơi nhận")
@example("Điều 2\n“Điều 5\nĐiều 1\n“Điều 5.")
def test_sections_nest_in_order_and_siblings_stay_apart(text: str) -> None:
    """No section outside the text; a section lies in its parent; siblings do not overlap."""
    sections = read_document(View(text))[0]
    ends: dict[int | None, int] = {}
    for index, section in enumerate(sections):
        assert 0 <= section.start < section.end <= len(text)
        if section.parent is not None:
            parent = sections[section.parent]
            assert section.parent < index
            assert parent.start <= section.start
            assert section.end <= parent.end
            assert section.depth == parent.depth + 1
        assert section.start >= ends.get(section.parent, 0)
        ends[section.parent] = section.end


@given(_TEXTS)
def test_the_plain_form_comes_back(text: str) -> None:
    """`to_dict` and `from_dict` are inverse, for sections and for headers."""
    view = View(text)
    sections, header = read_document(view)
    assert [Section.from_dict(section.to_dict()) for section in sections] == list(sections)
    if header is not None:
        assert Header.from_dict(header.to_dict()) == header


@given(_TEXTS)
def test_the_front_alone_says_what_the_header_says(text: str) -> None:
    """The type and the number of the document, without reading its sections."""
    view = View(text)
    header = read_document(view)[1]
    known = header is not None and header.type is not None and header.id is not None
    assert own_document(view) == ((header.type, header.id) if header is not None and known else None)


@given(_TEXTS, st.sampled_from(["\n", "\n\n", "\n \n"]))
def test_blank_lines_before_a_text_shift_its_sections(text: str, padding: str) -> None:
    """Padding with blank lines shifts the spans and changes nothing else."""
    before = [
        (one.kind, one.number, one.start + len(padding), one.end + len(padding)) for one in read_document(View(text))[0]
    ]
    after = [(one.kind, one.number, one.start, one.end) for one in read_document(View(padding + text))[0]]
    assert after == before


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "\ud800", "\x00", "a" + "\u0301" * 1000, "9" * 5000, "Điều " * 50, "“" * 100]
)
def test_any_text_is_read(text: str) -> None:
    view = View(text)
    read_document(view)
