"""Short forms, "này" and "nêu trên": resolved within the document to one antecedent, or left open."""

from __future__ import annotations

import pytest

from vnreport.citations import find_citations


def said(text: str) -> list[tuple[str, object, object]]:
    return [
        (item.text, item.value.to_dict()["form"], item.value.to_dict().get("refers_to"))
        for item in find_citations(text)
    ]


@pytest.mark.parametrize(
    ("text", "form", "target"),
    [
        ("Nghị quyết số 98/2023/QH15 mở đường. Nghị quyết 98 đã tạo đà.", "short", "98/2023/QH15"),
        ("Chỉ thị 05-CT/TW. Chỉ thị số 5 nêu rõ.", "short", "05-CT/TW"),
        ("Thông tư 6/2018/TT-BYT. Thông tư 06/2018 đã hết hiệu lực.", "short", "6/2018/TT-BYT"),
        ("Thông tư 6/2018/TT-BYT. Thông tư 06/2019 đã hết hiệu lực.", "short", None),
        ("Nghị quyết 98 của Quốc hội. Sau đó có.", "short", None),
        ("Chính phủ ban hành Nghị định 8/2020/NĐ-CP. Nghị định này có hiệu lực.", "back", "8/2020/NĐ-CP"),
        ("Nghị định 8/2020/NĐ-CP. Nghị định này có hiệu lực; theo Nghị định này", "back", "8/2020/NĐ-CP"),
        ("Nghị định này có hiệu lực.", "self", None),
        ("NGHỊ ĐỊNH\nQuy định\nCăn cứ Nghị định số 1/2019/NĐ-CP;\nNghị định này quy định.", "self", None),
        ("QUYÉT ĐỊNH\nCăn cứ Quyết định số 1/QĐ-TTg;\nQuyết định này", "self", None),
        ("Số: 7/NQ-HĐND\nVề thu phí\nNghị quyết này", "self", None),
        ("theo số 7/NQ-HĐND. Nghị quyết này", "back", "7/NQ-HĐND"),
        ("BỘ LUẬT\nTheo Luật số 1/2019/QH14, Luật này", "self", None),
        ("thay thế Nghị định số 1/2019/NĐ-CP. Nghị định này có hiệu lực.", "self", None),
        ("Thông tư số 1/2019/TT-BYT quy định. Theo Thông tư nêu trên,", "back", "1/2019/TT-BYT"),
        ("Theo Thông tư đã nêu trên,", "back", None),
        ("Theo các Nghị định nói trên", "back", None),
    ],
)
def test_the_last_citation_points_back(text: str, form: str, target: str | None) -> None:
    assert said(text)[-1][1:] == (form, target)


def test_two_antecedents_leave_it_open_and_say_why() -> None:
    text = "Nghị quyết 7/NQ-CP và Nghị quyết 7/NQ-HĐND. Nghị quyết 7 nêu rõ; Nghị quyết nêu trên"
    *_, short, above = find_citations(text)
    assert "refers_to" not in short.value.to_dict()
    assert short.issues == above.issues == ("antecedent_not_unique",)


def test_above_means_the_paragraph_first() -> None:
    text = "Thông tư 1/2019/TT-BYT.\n\nThông tư 2/2019/TT-BYT. Thông tư nêu trên"
    assert said(text)[-1][2] == "2/2019/TT-BYT"


def test_a_remark_in_brackets_is_on_what_its_sentence_begins_with() -> None:
    text = (
        "Các văn bản.\nThông tư 3/2021/TT-BYT sửa đổi, bổ sung một số điều của Thông tư 1/2019/TT-BYT.\n"
        "(Thông tư này được đính chính)"
    )
    assert said(text)[-1][1:] == ("back", "3/2021/TT-BYT")
    assert said("(Thông tư này được đính chính)")[-1][1:] == ("self", None)


def test_this_is_what_the_text_speaks_of_most() -> None:
    text = (
        "Nghị định 5/2019/NĐ-CP tăng mức. Theo Nghị định 5/2019/NĐ-CP, mức mới cao hơn.\n"
        "Nghị định 4/2018/NĐ-CP hết hiệu lực.\nMức tại Nghị định này cao hơn"
    )
    assert said(text)[-1][2] == "5/2019/NĐ-CP"


def test_a_symbol_of_another_type_in_an_enumeration_keeps_its_own() -> None:
    kinds = [
        item.value.to_dict().get("type") for item in find_citations("Nghị quyết 5/NQ-CP, 7/QĐ-TTg, 8/2019/UBTVQH14")
    ]
    assert kinds == ["nghị quyết", "quyết định", "quyết định"]
    kinds = [item.value.to_dict().get("type") for item in find_citations("số 5/2019/UBTVQH14, 8/2019/UBTVQH14")]
    assert kinds == [None, None]


def test_a_short_form_before_its_full_citation_has_no_antecedent() -> None:
    assert [target for *_, target in said("Kế hoạch 02 nêu rõ; Kế hoạch số 02-KH/TU")] == [None, None]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Luật Nhà ở số 27/2023/QH15 (sau đây gọi tắt là Luật NƠ). Theo Luật NƠ thì", "27/2023/QH15"),
        ("Luật Nhà ở số 27/2023/QH15 (gọi chung là “Luật NƠ”). Theo Điều 3 Luật NƠ thì", "27/2023/QH15"),
        ("Luật Nhà ở số 27/2023/QH15 (viết tắt\nlà Luật NƠ). Điều 5 Luật NƠ", "27/2023/QH15"),
        ("Luật Nhà ở số 27/2023/QH15. Theo Luật NƠ thì", None),
        ("Quy hoạch (sau đây gọi tắt là Luật NƠ). Theo Luật NƠ thì", None),
        (f"Luật số 27/2023/QH15 {'về nhà ở ' * 80}(gọi tắt là Luật NƠ). Theo Luật NƠ thì", None),
        ("Luật số 27/2023/QH15. Theo Hiến pháp năm 2013 thì", None),
    ],
)
def test_a_name_given_in_brackets_refers_to_its_document(text: str, target: str | None) -> None:
    assert said(text)[-1][1:] == ("name", target)


FRONT = "CHÍNH PHỦ\nSố: 30/2020/NĐ-CP\nNGHỊ ĐỊNH\nVề công tác văn thư\nCăn cứ Luật Tổ chức Chính phủ;\n"


@pytest.mark.parametrize(
    ("text", "form", "target"),
    [
        ("Điều 1. Nghị định này quy định về công tác văn thư.", "self", "30/2020/NĐ-CP"),
        ("Thực hiện theo khoản 2 Điều 3 Nghị định này.", "self", "30/2020/NĐ-CP"),
        ("Nghị định này gồm hai phần. Thực hiện Nghị định này.", "self", "30/2020/NĐ-CP"),
        ("Theo Thông tư này.", "self", None),
        ("Thực hiện theo khoản 2 Điều này.", "self", None),
        ("Điều 1. Sửa đổi Điều 5 như sau:\n“Điều 5. Nghị định này áp dụng cho cơ quan.”", "self", None),
    ],
)
def test_the_document_at_hand_has_the_id_of_its_front(text: str, form: str, target: str | None) -> None:
    assert said(FRONT + text)[-1][1:] == (form, target)


def test_a_consolidated_text_is_not_the_document_that_speaks_in_it() -> None:
    assert said("BỘ TÀI CHÍNH\nSố: 12/VBHN-BTC\nTHÔNG TƯ\nVề phí\nThông tư này quy định.")[-1][1:] == ("self", None)
