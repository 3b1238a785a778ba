from __future__ import annotations

import pytest

from vnreport.families.sections.chunks import cut
from vnreport.families.sections.find import read_document
from vnreport.families.sections.paths import name
from vnreport.families.sections.values import Section
from vnreport.report import parse
from vnreport.sections import breadcrumb, chunks, find_sections, identifiers, section_at
from vnreport.text import View

TEXT = """Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
1. Việc tiếp công dân:
a) Tại xã;
d) Tại huyện;
đ) Tại trụ sở.
Điều 2. Sửa đổi quy chế
1. Sửa khoản 3 như sau:
“3. Ba ngày.”.
PHỤ LỤC I
BẢNG KÊ
1. Thu:
- Thuế;
- Phí.
1. Chi"""


def test_identifiers_follow_the_naming_convention() -> None:
    assert identifiers(find_sections(TEXT)) == (
        "chp_I",
        "art_1",
        "art_1__para_1",
        "art_1__para_1__point_a",
        "art_1__para_1__point_d",
        "art_1__para_1__point_dd",
        "art_2",
        "art_2__para_1",
        "art_2__para_1__mod_1__para_3",
        "annex_I",
        "annex_I__hdg_1",
        "annex_I__hdg_1__indent_1",
        "annex_I__hdg_1__indent_2",
        "annex_I__hdg_1-2",
    )
    assert identifiers((Section("title", 0, 3), Section("bullet", 3, 5, parent=0))) == (None, "indent_1")


def test_breadcrumbs_and_places() -> None:
    sections = find_sections(TEXT)
    at = section_at(sections, TEXT.index("Tại trụ sở"))
    assert at is not None
    assert breadcrumb(sections, at) == ("Chương I", "Điều 1", "khoản 1", "điểm đ")
    assert section_at(sections, len(TEXT)) is None
    assert section_at((), 0) is None


@pytest.mark.parametrize(
    ("section", "expected"),
    [
        (Section("phu_luc", 0, 1), "Phụ lục"),
        (Section("heading", 0, 1, title="Kết quả"), "Kết quả"),
        (Section("lead", 0, 1), "lead"),
    ],
)
def test_names(section: Section, expected: str) -> None:
    assert name(section) == expected


@pytest.mark.parametrize("by", ["dieu", "khoan", "heading"])
@pytest.mark.parametrize("max_chars", [1, 7, 40, 1000])
def test_chunks_cover_the_text_once(by: str, max_chars: int) -> None:
    text = TEXT + "\n\n   \n"
    pieces = cut(text, find_sections(text), max_chars, by)
    assert "".join(piece.text for piece in pieces) == text
    assert [piece.start for piece in pieces[1:]] == [piece.end for piece in pieces[:-1]]


def test_chunks_never_mix_two_articles_and_know_their_place() -> None:
    report = parse(TEXT)
    pieces = chunks(report)
    assert [piece.text.count("Điều ") for piece in pieces] == [0, 1, 1, 0]
    assert [piece.eid for piece in pieces] == ["chp_I", "art_1", "art_2", "annex_I"]
    assert pieces[1].breadcrumb == ("Chương I", "Điều 1")


def test_chunks_are_cut_at_sections_then_at_lines() -> None:
    text = "Điều 1. Phạm vi\n1. Một hai ba.\n2. Bốn năm sáu bảy tám chín."
    pieces = cut(text, read_document(View(text))[0], 36, "dieu")
    assert [piece.text for piece in pieces] == ["Điều 1. Phạm vi\n1. Một hai ba.\n", "2. Bốn năm sáu bảy tám chín."]


def test_chunks_hold_their_citations() -> None:
    report = parse("Điều 1. Một\nTheo Nghị định số 61/2018/NĐ-CP.\nĐiều 2. Hai\nTheo Nghị định số 30/2020/NĐ-CP.")
    cited = [[report.items[index].text for index in piece.citations] for piece in chunks(report)]
    assert [["61" in text for text in texts] for texts in cited] == [[True], [False]]


@pytest.mark.parametrize(("max_chars", "by"), [(0, "dieu"), (10, "trang")])
def test_wrong_arguments(max_chars: int, by: str) -> None:
    with pytest.raises(ValueError, match="must be"):
        chunks(parse("Điều 1. Một"), max_chars=max_chars, by=by)
