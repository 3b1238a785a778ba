"""Written back, parsed strictly, expanded, named for other systems, wrapped in links, drawn as edges."""

from __future__ import annotations

import copy
import datetime
import inspect
import pickle
from dataclasses import FrozenInstanceError, fields, replace

import pytest

from vnreport.citations import (
    Citation,
    Provision,
    annotate,
    citation_edges,
    expand,
    find_citations,
    format_citation,
    format_provision,
    frbr_uri,
    parse_citation,
    provision_eid,
)
from vnreport.errors import ParseError
from vnreport.lexicon import columns, rows
from vnreport.report import parse

DAY = datetime.date(2020, 1, 5)


@pytest.mark.parametrize(
    ("citation", "written"),
    [
        (Citation("nghị định", "3", "2020", "NĐ-CP", "3/2020/NĐ-CP"), "Nghị định số 3/2020/NĐ-CP"),
        (
            Citation("nghị định", "3", "2020", "NĐ-CP", "3/2020/NĐ-CP", date=DAY),
            "Nghị định số 3/2020/NĐ-CP ngày 05 tháng 01 năm 2020",
        ),
        (Citation("luật", title="Nhà ở", year="2014", form="name"), "Luật Nhà ở năm 2014"),
        (Citation("luật", title="Nhà ở", form="name"), "Luật Nhà ở"),
        (Citation("luật", "1", "2020", "QH14", "1/2020/QH14", "Nhà ở"), "Luật Nhà ở số 1/2020/QH14"),
        (Citation("nghị quyết", "98", form="short"), "Nghị quyết số 98"),
        (Citation("thông tư", "6", "2018", form="short"), "Thông tư số 6/2018"),
        (Citation("nghị định", form="self"), "Nghị định này"),
        (Citation(provisions=(Provision(khoan="2"),), form="self"), "khoản 2 Điều này"),
        (Citation("thông tư", form="back"), "Thông tư nêu trên"),
        (Citation(provisions=(Provision(dieu="2"), Provision(dieu="5")), form="provision"), "Điều 2; Điều 5"),
        (
            Citation("bộ luật", title="Hình sự", year="2015", form="name", amended=("2017",)),
            "Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017)",
        ),
        (
            Citation(
                "nghị định",
                "3",
                "2020",
                "NĐ-CP",
                "3/2020/NĐ-CP",
                relation="ban hành kèm theo",
                provisions=(Provision(phu_luc="I"),),
            ),
            "Phụ lục I ban hành kèm theo Nghị định số 3/2020/NĐ-CP",
        ),
    ],
)
def test_written_out(citation: Citation, written: str) -> None:
    assert format_citation(citation) == str(citation) == written


@pytest.mark.parametrize(
    "text",
    [
        "Nghị định số 3/2020/NĐ-CP ngày 05 tháng 01 năm 2020 của Chính phủ",
        "Luật Nhà ở năm 2014",
        "Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017)",
        "Nghị quyết số 98",
        "Nghị định này",
        "khoản 2 Điều này",
        "Thông tư nêu trên",
        "Phụ lục I ban hành kèm theo Nghị định số 3/2020/NĐ-CP của Chính phủ",
        "Điều 5",
        "Điều 2; Điều 5",
        "Chỉ thị số 12-CT/TW của Ban Bí thư về công tác cán bộ",
    ],
)
def test_parsed_and_written_back(text: str) -> None:
    assert str(parse_citation(text)) == text


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("", (0, 0)),
        ("hôm nay", (0, 7)),
        ("Nghị định số 3/2020/NĐ-CP hôm nay", (25, 33)),
        ("theo hôm nay Nghị định số 3/2020/NĐ-CP", (0, 38)),
        ("Chỉ thị 12-CT/TW về khuyến học. Thêm", (16, 36)),
    ],
)
def test_what_is_no_citation_is_refused(text: str, span: tuple[int, int]) -> None:
    with pytest.raises(ParseError) as caught:
        parse_citation(text)
    assert caught.value.span == span


def test_other_than_text_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="text must be a str"):
        parse_citation(5)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def test_leading_words_of_a_list_are_passed_over() -> None:
    assert parse_citation("các Điều 5 và Điều 6").provisions == (Provision(dieu="5"), Provision(dieu="6"))


@pytest.mark.parametrize(
    ("provision", "written", "eid"),
    [
        (Provision(dieu="12a", khoan="3", diem="đ"), "điểm đ khoản 3 Điều 12a", "art_12a__para_3__point_dd"),
        (Provision(phan="II", chuong="IV", muc="2"), "Mục 2 Chương IV Phần II", "part_II__chp_IV__sec_2"),
        (Provision(phu_luc="I", mau="04b"), "Mẫu số 04b Phụ lục I", "annex_I/form_04b"),
        (Provision(dieu="5", doan="2"), "đoạn 2 Điều 5", "art_5__al_2"),
        (
            Provision(dieu="1", diem="a", tiet="a.1", khoan="2"),
            "tiết a.1 điểm a khoản 2 Điều 1",
            "art_1__para_2__point_a__point_a-1",
        ),
        (Provision(dieu="10", dieu_to="15"), "Điều 10 đến Điều 15", "art_10"),
        (Provision(muc="II", khoan="3"), "khoản 3 Mục II", "sec_II__para_3"),
        (Provision(), "", ""),
    ],
)
def test_paths_have_names(provision: Provision, written: str, eid: str) -> None:
    assert (format_provision(provision), str(provision), provision_eid(provision)) == (written, written, eid)


@pytest.mark.parametrize(
    ("provision", "count"),
    [
        (Provision(dieu="10", dieu_to="15"), 6),
        (Provision(khoan="1", diem="d", diem_to="e"), 3),
        (Provision(chuong="II", chuong_to="IV"), 3),
        (Provision(khoan="1", khoan_to="2", diem="a", diem_to="b"), 4),
        (Provision(dieu="5a", dieu_to="7"), 1),
        (Provision(dieu="9", dieu_to="3"), 1),
        (Provision(dieu="1", dieu_to="9999"), 1),
        (Provision(dieu_to="3"), 1),
        (Provision(phu_luc="X", phu_luc_to="IX"), 1),
    ],
)
def test_ranges_written_out(provision: Provision, count: int) -> None:
    assert len(expand(provision)) == count


@pytest.mark.parametrize(
    ("text", "key", "uri"),
    [
        ("Nghị định số 3/2020/NĐ-CP", "nghi-dinh:3/2020/NĐ-CP", "/akn/vn/act/nghi-dinh/2020/3"),
        ("Thông tư số 3/2020/TT-BTC", "thong-tu:3/2020/TT-BTC", "/akn/vn/act/thong-tu/btc/2020/3"),
        ("Quyết định số 8/QĐ-UBND", None, None),
        ("Quyết định số 8/QĐ-UBND ngày 1/2/2024", None, None),
        (
            "Quyết định số 8/QĐ-UBND ngày 1/2/2024 của UBND tỉnh Gia Lai",
            "quyet-dinh:8/QĐ-UBND@gia-lai@2024-02-01",
            "/akn/vn-gia-lai/act/quyet-dinh/ubnd/2024-02-01/8",
        ),
        ("Kế hoạch số 8/KH-STC ngày 1/2/2024", None, None),
        ("Chỉ thị 5-CT/TW ngày 15/5/2016", "chi-thi:5-CT/TW@2016-05-15", "/akn/vn/doc/chi-thi/tw/2016-05-15/5"),
        ("Nghị quyết 11/NQ-CP", None, None),
        ("Nghị quyết 98", None, None),
    ],
)
def test_a_key_only_where_the_number_is_unique(text: str, key: str | None, uri: str | None) -> None:
    (item,) = find_citations(text)
    assert isinstance(item.value, Citation)
    assert (item.value.key, frbr_uri(item.value)) == (key, uri)


def test_values_survive_copy_pickle_and_repr() -> None:
    (item,) = find_citations("khoản 2 Điều 5 Nghị định số 3/2020/NĐ-CP ngày 1/2/2020 của Chính phủ")
    value = item.value
    assert pickle.loads(pickle.dumps(value)) == copy.deepcopy(value) == value  # noqa: S301 - what was just dumped
    assert eval(repr(value), {"Citation": Citation, "Provision": Provision, "datetime": datetime}) == value  # noqa: S307


def test_the_constructor_has_the_fields_and_their_defaults() -> None:
    parameters = inspect.signature(Citation).parameters.values()
    assert [(one.name, one.default) for one in parameters] == [(one.name, one.default) for one in fields(Citation)]
    citation = replace(Citation("luật", form="name", relation="căn cứ"), title="Điện lực")
    assert (citation.type, citation.form, citation.relation, citation.title) == ("luật", "name", "căn cứ", "Điện lực")
    with pytest.raises(FrozenInstanceError):
        citation.title = "Giá"  # type: ignore[misc]


def test_links_around_citations() -> None:
    text = "theo Nghị định số 3/2020/NĐ-CP và Điều 5 Luật này"
    linked = annotate(text, parse(text), lambda value: (f"<a href='{value.id}'>", "</a>") if value.id else None)
    assert linked == "theo <a href='3/2020/NĐ-CP'>Nghị định số 3/2020/NĐ-CP</a> và Điều 5 Luật này"
    with pytest.raises(ValueError, match="report must be the report of text"):
        annotate("khác", parse(text), lambda _: None)


def test_links_break_no_element() -> None:
    text = "<p title='Nghị định số 1/2020/NĐ-CP'>Nghị định số 2/2020/NĐ-CP ngày <b>01</b>/02/2020</p>"
    linked = annotate(text, parse(text), lambda _: ("[", "]"), markup=True)
    assert linked == "<p title='Nghị định số 1/2020/NĐ-CP'>[Nghị định số 2/2020/NĐ-CP] ngày <b>01</b>/02/2020</p>"
    text = "Điều 5<i> </i>của"
    assert "<i> </i>" in annotate(text, parse(text), lambda _: ("[", "]"), markup=True)


def test_the_graph_of_a_document() -> None:
    text = (
        "Căn cứ Luật Người cao tuổi;\nNghị định này sửa đổi Điều 5, Điều 6 Nghị định số 1/2019/NĐ-CP.\n"
        "Theo Nghị định số 9/2024/NĐ-CP và Đề án 06"
    )
    edges = citation_edges(parse(text), "9/2024/NĐ-CP")
    assert [(edge.relation, edge.target, edge.provision) for edge in edges] == [
        ("căn cứ", "39/2009/QH12", ""),
        ("sửa đổi, bổ sung", "1/2019/NĐ-CP", "Điều 5"),
        ("sửa đổi, bổ sung", "1/2019/NĐ-CP", "Điều 6"),
    ]
    assert {edge.source for edge in edges} == {"9/2024/NĐ-CP"}


@pytest.mark.parametrize("name", ["agencies", "document_types", "law_aliases", "laws"])
def test_tables_are_sorted_and_unique(name: str) -> None:
    table = list(rows(name))
    assert table == sorted(set(table))
    assert all(len(row) == len(columns(name)) for row in table)
    assert all(cell == cell.strip() for row in table for cell in row)


@pytest.mark.parametrize(
    "row", [row for row in rows("law_aliases") if row[2] == "abbreviation"], ids=lambda row: row[0]
)
def test_each_abbreviation_of_a_law_is_read(row: tuple[str, ...]) -> None:
    (item,) = find_citations(f"theo {row[0]}.")
    assert item.text == row[0]


def test_each_name_of_a_law_is_read() -> None:
    for kind, name, *_ in rows("laws"):
        if kind != "Hiến pháp":
            found = find_citations(f"theo {kind} {name}.")
            assert [item.text for item in found] == [f"{kind} {name}"], name
