"""Documents cited by number and symbol: every system of numbering, typography, what follows the number."""

from __future__ import annotations

import datetime

import pytest

from vnreport.citations import Citation, find_citations
from vnreport.families.citations.issuers import read_issuers
from vnreport.text import View


def only(text: str) -> Citation:
    (item,) = find_citations(text)
    assert isinstance(item.value, Citation)
    return item.value


@pytest.mark.parametrize(
    ("text", "kind", "identifier", "year"),
    [
        ("Nghị định số 45/2023/NĐ-CP", "nghị định", "45/2023/NĐ-CP", "2023"),
        ("Nghị quyết 11/NQ-CP", "nghị quyết", "11/NQ-CP", None),
        ("Quyết định số 18a/2014/QĐ-TTg", "quyết định", "18a/2014/QĐ-TTg", "2014"),
        ("Nghị quyết số 66.3/2025/NQ-CP", "nghị quyết", "66.3/2025/NQ-CP", "2025"),
        ("Luật số 35/2018/QH14", "luật", "35/2018/QH14", "2018"),
        ("Nghị quyết số 120/2020/QH14", "nghị quyết", "120/2020/QH14", "2020"),
        ("Pháp lệnh số 40/2002/PL-UBTVQH10", "pháp lệnh", "40/2002/PL-UBTVQH10", "2002"),
        ("Nghị quyết số 17b/NQ-UBTVQH14", "nghị quyết", "17b/NQ-UBTVQH14", None),
        ("Công văn số 215/SNV-CCVC", "công văn", "215/SNV-CCVC", None),
        ("Tờ trình số 88/TTr-STC", "tờ trình", "88/TTr-STC", None),
        ("Văn bản hợp nhất số 09/VBHN-VPQH", "văn bản hợp nhất", "09/VBHN-VPQH", None),
        ("Thông tư liên tịch số 02/2016/TTLT-BTP-BTC", "thông tư liên tịch", "02/2016/TTLT-BTP-BTC", "2016"),
        ("Thông tư liên tịch số 07/1998/TTLT/BTP-BTC", "thông tư liên tịch", "07/1998/TTLT/BTP-BTC", "1998"),
        ("Nghị quyết số 18-NQ/TW", "nghị quyết", "18-NQ/TW", None),
        ("Chương trình hành động số 12-CTrHĐ/HU", "chương trình hành động", "12-CTrHĐ/HU", None),
        ("Nghị quyết số 09-NQ/ĐU", "nghị quyết", "09-NQ/ĐU", None),
        ("Chỉ thị số 330-CT", "chỉ thị", "330-CT", None),
        ("Nghị định số 15-CP", "nghị định", "15-CP", None),
        ("Quyết định số 91/TTg", "quyết định", "91/TTg", None),
        ("Nghị định số 28/HĐBT", "nghị định", "28/HĐBT", None),
        ("Thông tư số 41 TC/TCT", "thông tư", "41 TC/TCT", None),
        ("Luật số 22-LCT/HĐNN8", "luật", "22-LCT/HĐNN8", None),
        ("Luật số 19-L/CTN", "luật", "19-L/CTN", None),
        ("Thông tư số 03/2019/TT-TANDTC", "thông tư", "03/2019/TT-TANDTC", "2019"),
        ("Quyết định số 1200/BYT-QĐ", "quyết định", "1200/BYT-QĐ", None),
        ("Công văn số 310/BCA(V03)", "công văn", "310/BCA(V03)", None),
        ("NĐ 45/2023/NĐ-CP", "nghị định", "45/2023/NĐ-CP", "2023"),
        ("Nghị quyết 19-2018/NQ-CP", "nghị quyết", "19-2018/NQ-CP", "2018"),
    ],
)
def test_every_system_of_numbering(text: str, kind: str, identifier: str, year: str | None) -> None:
    citation = only(text)
    assert (citation.type, citation.id, citation.year, citation.form) == (kind, identifier, year, "full")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("số 12-QĐ/TW", "quyết định"),
        ("số 54/2019/QH14", "luật"),
        ("số 45/UBND-KT", "công văn"),
        ("số 98/BNV-QĐ", "quyết định"),
        ("số 30-L/CTN", "lệnh"),
        ("số 999/2019/QH14", None),
        ("99/2024/NQ-HĐND", "nghị quyết"),
        ("61/TT-LB", "thông tư"),
        ("Số: 32/CT-TTg", "chỉ thị"),
        ("Số: 05-CT/TW", "chỉ thị"),
    ],
)
def test_without_type_words_the_symbol_says_the_type(text: str, kind: str | None) -> None:
    (item,) = find_citations(text)
    assert (item.value.to_dict().get("type"), item.flags) == (kind, ())


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Số: 5665/CT-CS", "công văn"), ("Số: 12/CT-XYZ", "chỉ thị"),
        ("Số: 1234/TC-TCT", "công văn"), ("Số: 12/TC-VP", "thông cáo"),
    ],
)  # fmt: skip
def test_the_codes_of_two_types_are_the_first_letters_of_offices_too(text: str, kind: str) -> None:
    (item,) = find_citations(text)
    assert (item.value.to_dict()["type"], item.flags) == (kind, ("ambiguous",))


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("Kế hoạch số 31/KH- UBND", "31/KH-UBND"),
        ("Nghị định số 45/2023 /NĐ-CP", "45/2023/NĐ-CP"),
        ("Nghị định số 45/ 2023/NĐ -CP", "45/2023/NĐ-CP"),
        ("Thông tư số: \n 45/2023/TT-BTC", "45/2023/TT-BTC"),
        ("Luật số 35/2018/QH 14", "35/2018/QH14"),
        ("Công văn số: 77 /STC-VP", "77/STC-VP"),
        ("Quyết định số 12/QĐ - UBND", "12/QĐ-UBND"),
        ("Nghị\nđịnh số 45/2023/NĐ-CP", "45/2023/NĐ-CP"),
        ("Thông tư  liên tịch số 2/2016/TTLT-BTP-BTC", "2/2016/TTLT-BTP-BTC"),
        ("Nghị quyết số 42/NQ-CP - UBND tỉnh", "42/NQ-CP"),
        ("Nghị quyết số 42/NQ-CP\n- UBND tỉnh", "42/NQ-CP"),
        ("Kế hoạch số 42/KH-UBND - T nói", "42/KH-UBND"),
        ("Kế hoạch số 42/KH-T", "42/KH"),
        ("Công văn số 154/TTr-P3", "154/TTr-P3"),
        ("Công văn số 154/Sở-P3", None),
        ("Nghị quyết số 26- NQ/TW", "26-NQ/TW"),
        ("Thông tư số 8/2021/ \nTT-BTC", "8/2021/TT-BTC"),
        ("Nghị định số45/2023/NĐ-CP", None),
    ],
)
def test_blanks_and_breaks_are_forgiven(text: str, identifier: str | None) -> None:
    if identifier is None:
        assert find_citations(text) == ()
        return
    (item,) = find_citations(text)
    assert (item.value.to_dict()["id"], item.flags) == (identifier, ())


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("Nghị định số 45/2023/NĐ-СР", "45/2023/NĐ-CP"),  # Cyrillic letters
        ("Nghị định số 45/2023/NĐ-CPngày 12/7/2023", "45/2023/NĐ-CP"),
        ("Nghị định số 45/2023/ND-CP", "45/2023/NĐ-CP"),
        ("nghị định số 45/2023/nđ-cp", "45/2023/NĐ-CP"),
        ("Quyết định số 4/2023/QĐ-TTGvà", "4/2023/QĐ-TTg"),
        ("Nghị quyết số 653/2019-UBTVQH14", "653/2019/UBTVQH14"),
        ("QUYÉT ĐỊNH số 12/QĐ-UBND", "12/QĐ-UBND"),
        ("Hướng dẫn số 01 HD/TW", "01-HD/TW"),
        ("Nghị định số 45/2023/NĐ-CP ngày l2 tháng 7 năm 2023", "45/2023/NĐ-CP"),
    ],
)
def test_damage_that_is_read_at_a_glance_is_mended_and_marked(text: str, identifier: str) -> None:
    (item,) = find_citations(text)
    assert (item.value.to_dict()["id"], item.flags) == (identifier, ("repaired",))


def test_a_number_that_a_scan_has_split_stays_in_doubt() -> None:
    (item,) = find_citations("Nghị định số 1 18/2021/NĐ-CP")
    assert "ambiguous" in item.flags
    assert item.start == 0


def test_a_line_break_parts_a_number_from_what_is_no_known_code() -> None:
    (item,) = find_citations("Nghị quyết số 66-\nNn gửi các xã")
    assert item.text == "Nghị quyết số 66"


def test_a_stray_sign_of_a_scan_leaves_number_or_day_in_doubt() -> None:
    (item,) = find_citations("Quyết định số §1/QĐ-UBND")
    assert (item.text, item.flags) == ("1/QĐ-UBND", ("ambiguous",))
    (item,) = find_citations("Quyết định số 27/QĐ-T1Ig")
    assert (item.text, item.flags) == ("Quyết định số 27/QĐ-T1", ("ambiguous",))
    (item,) = find_citations("Quyết định số 27 I/QĐ-UBND")
    assert (item.text, item.flags) == ("Quyết định số 27", ("ambiguous",))
    (item,) = find_citations("Số: 3Ï /2020/NQ-HĐND")
    assert (item.text, item.flags) == ("2020/NQ-HĐND", ("ambiguous",))
    (item,) = find_citations("Thông tư số 27/2018/TT-BTC ngày 2] tháng 3 năm 2018")
    assert (item.text[-4:], "date" in item.value.to_dict(), item.flags) == ("2018", False, ("repaired",))
    (item,) = find_citations("Luật Xây dựng, ngày 18§ tháng 6 năm 2014")
    assert item.value.to_dict()["date"] == "2014-06-18"


def test_a_type_that_its_symbol_contradicts_is_an_issue() -> None:
    (item,) = find_citations("Nghị quyết số 45/2023/NĐ-CP")
    assert item.issues == ("type_symbol_mismatch",)
    (item,) = find_citations("Nghị định số 98/2023/QH15")
    assert item.issues == ("type_symbol_mismatch",)
    (item,) = find_citations("Luật số 45/2023/NĐ-CP")
    assert item.issues == ("type_symbol_mismatch",)
    (item,) = find_citations("Thông tư liên tịch số 12/2015/TT-BTC")
    assert item.issues == ("type_symbol_mismatch",)


@pytest.mark.parametrize("text", ["Kết luận thanh tra số 12/KL-TTr", "Báo cáo thẩm định số 12/BC-STP"])
def test_a_longer_type_may_have_the_code_of_the_shorter_one(text: str) -> None:
    (item,) = find_citations(text)
    assert item.issues == ()


@pytest.mark.parametrize(
    ("text", "end", "date", "issuer"),
    [
        ("Chỉ thị 12-CT/TW ngày 06/5/2022 của Ban Bí thư", None, "2022-05-06", "Ban Bí thư"),
        ("Quyết định 8/QĐ-UBND, ngày 01 tháng 02 năm 2024", None, "2024-02-01", "Ủy ban nhân dân"),
        ("Quyết định 8/QĐ-UBND của UBND tỉnh ngày 1/2/2024", None, "2024-02-01", "Ủy ban nhân dân tỉnh"),
        ("Nghị quyết số 21-NQ/TW (ngày 25/10/2017)", None, "2017-10-25", None),
        ("Kế hoạch 4-KH/TU của BTV Tỉnh ủy Gia Lai", None, None, "Ban Thường vụ Tỉnh ủy Gia Lai"),
        ("Quyết định 8/QĐ-UBND của UBND TP.HCM", None, None, "Ủy ban nhân dân thành phố Hồ Chí Minh"),
        ("Quyết định 8/QĐ-UBND của UBND TP Huế", None, None, "Ủy ban nhân dân thành phố Huế"),
        ("Quyết định 8/QĐ-UBND của UBND quận 7", None, None, "Ủy ban nhân dân quận 7"),
        ("Công văn 5/STC-NS của Sở Tài chính Hà Nội", "Công văn 5/STC-NS của Sở Tài chính", None, "Sở Tài chính"),
        (
            "Công văn 5/SX-NS của Sở An toàn sinh học môi trường",
            "Công văn 5/SX-NS của Sở An toàn sinh học môi",
            None,
            "Sở An toàn sinh học môi",
        ),
        (
            "Công văn 5/CP-NS của Chính phủ ngày 1/2/2024, của",
            "Công văn 5/CP-NS của Chính phủ ngày 1/2/2024",
            "2024-02-01",
            "Chính phủ",
        ),
        ("Bản án số 9/2020/HS-ST của Tòa án nhân dân tỉnh Hà Nam", None, None, "Tòa án nhân dân tỉnh Hà Nam"),
        ("Thông tư 9/2024/TT-BYT của Bộ trưởng Bộ Y tế", None, None, "Bộ trưởng Bộ Y tế"),
        ("Thông tư 9/2024/TT-BGDĐT của Bộ GD-ĐT", None, None, "Bộ Giáo dục và Đào tạo"),
        ("Thông tư 9/2024/TT-BXYZ của Bộ Vũ trụ", None, None, "Bộ Vũ trụ"),
        ("Công văn 9/SATTP-VP của Sở An toàn thực phẩm", None, None, "Sở An toàn thực phẩm"),
        ("Kế hoạch 5/KH-STC", None, None, "Sở Tài chính"),
        ("Công văn 5/STC-NS do Sở Tài chính ban hành", "Công văn 5/STC-NS do Sở Tài chính", None, "Sở Tài chính"),
        ("Thông tư 2/2019/TT-BNG của ngành", "Thông tư 2/2019/TT-BNG", None, "Bộ Ngoại giao"),
        ("Quyết định 8/QĐ-UBND ngày 31/02/2024", None, None, "Ủy ban nhân dân"),
        ("ĐỀ ÁN 06\nNgày 15 tháng 11 năm 2025", "ĐỀ ÁN 06", None, None),
        ("Quyết định 8/QĐ-UBND của UBND tỉnh Bà Rịa - Vũng Tàu", None, None, "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu"),
        ("Thông báo số 4/TB-HVCT của Ban tổ chức", "Thông báo số 4/TB-HVCT", None, None),
    ],
)
def test_date_and_body_that_follow_belong_to_it(
    text: str, end: str | None, date: str | None, issuer: str | None
) -> None:
    (item,) = find_citations(text)
    said = item.value.to_dict()
    assert (item.text, said.get("date"), said.get("issuer")) == (end or text, date, issuer)


def test_a_type_may_stand_behind_a_break_but_no_blank_line() -> None:
    assert only("Nghị quyết\nsố 7/NQ-CP").type == "nghị quyết"
    (item,) = find_citations("Thông tư\n\nsố 7/NQ-CP")
    assert item.text == "số 7/NQ-CP"
    (item,) = find_citations("Số 7 nhà; Hướngsố 8/NQ-CP")
    assert item.text == "8/NQ-CP"


def test_the_body_may_stand_before_the_number() -> None:
    citation = only("Nghị quyết của Quốc hội số 98/2023/QH15")
    assert (citation.type, citation.issuer) == ("nghị quyết", "Quốc hội")
    (item,) = find_citations("đã nghe báo cáo của đơn vị số 98/NQ-CP")
    assert item.text == "số 98/NQ-CP"


def test_a_joint_document_names_all_its_bodies() -> None:
    citation = only("Thông tư liên tịch số 02/2016/TTLT-BTP-BTC của Bộ Tư pháp, Bộ Tài chính và Bộ Công an")
    assert citation.issuers == ("Bộ Tư pháp", "Bộ Tài chính", "Bộ Công an")
    assert only("Thông tư liên tịch số 02/2016/TTLT-BTP-BTC").issuers == ("Bộ Tư pháp", "Bộ Tài chính")
    assert Citation.from_dict(citation.to_dict()) == citation
    bodies = ", ".join(["Bộ Y tế"] * 12)
    assert len(only(f"Thông tư liên tịch số 02/2016/TTLT-BTP-BTC của {bodies}").issuers) == 10
    assert read_issuers(View("về Bộ Y tế"), 0) is None


def test_a_symbol_has_its_bounds() -> None:
    assert only("Quyết định số 5/" + "-".join(["QĐ-BTC"] * 9)).id == "5/" + "-".join(["QĐ-BTC"] * 5)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Chỉ thị 12-CT/TW về công tác cán bộ, đào tạo nguồn. Sau đó", "công tác cán bộ, đào tạo nguồn"),
        ("Chỉ thị 12-CT/TW, về việc thi đua; cùng với", "thi đua"),
        ("Chỉ thị 12-CT/TW của Ban Bí thư khóa XII về khuyến học", "khuyến học"),
        ("Nghị quyết 5/2024/NQ-HĐND về phí và Nghị quyết 6/2024/NQ-HĐND về lệ phí", "phí"),
        ("Chỉ thị 12-CT/TW về an toàn giao thông từ năm 2019-2021", "an toàn giao thông"),
        ("Chỉ thị 12-CT/TW về khuyến học, Sở Giáo dục triển khai", "khuyến học"),
        (
            "Chỉ thị 12-CT/TW về chỉ số (PCI) năm 2019 (hiện nay Sở đang sửa đổi theo ý kiến của tỉnh)",
            "chỉ số (PCI) năm 2019",
        ),
        ("(Chỉ thị 12-CT/TW về khuyến học) và", "khuyến học"),
        ("Chỉ thị 12-CT/TW về khuyến\nhọc tại cơ sở\n- Mục khác", "khuyến học tại cơ sở"),
        ("Chỉ thị 12-CT/TW về mức 1.5 lần", "mức 1.5 lần"),
        ("Chỉ thị 12-CT/TW về khuyến học, trong đó có ba việc", "khuyến học"),
        ("Chỉ thị 12-CT/TW về khuyến học, hiện nay có 12 hội", "khuyến học"),
        ("Chỉ thị 12-CT/TW hướng dẫn khuyến học", None),
        ("Chỉ thị 12-CT/TW về\n\nkhuyến học", None),
        (
            "Chỉ thị 12-CT/TW về công tác ở Sở theo Nghị quyết 5/NQ-CP và Nghị quyết 6/NQ-CP",
            "công tác ở Sở theo Nghị quyết 5/NQ-CP và Nghị quyết 6/NQ-CP",
        ),
        ("Chỉ thị 12-CT/TW về khuyến học hết hiệu lực từ ngày 01/7/2025", "khuyến học"),
        ("Chỉ thị 12-CT/TW về nâng cao hiệu quả công tác dân vận", "nâng cao hiệu quả công tác dân vận"),
        ("Chỉ thị 12-CT/TW về khuyến học năm\n2019 ở cơ sở", "khuyến học năm 2019 ở cơ sở"),
        ("Chỉ thị 12-CT/TW về khuyến học\n2. Chỉ thị khác", "khuyến học"),
        ("Chỉ thị 12-CT/TW về khuyến học\n12\nChỉ thị khác", "khuyến học"),
        ("Chỉ thị 12-CT/TW về " + "rất " * 200, ("rất " * 150).strip()),
    ],
)
def test_the_subject_goes_to_the_end_of_its_clause(text: str, title: str | None) -> None:
    assert find_citations(text)[0].value.to_dict().get("title") == title


def test_an_enumeration_shares_type_day_and_body() -> None:
    text = "các Quyết định số 7/2019/QĐ-UBND, 8/2019/QĐ-UBND và 9/2019/QĐ-UBND ngày 02/3/2019 của UBND tỉnh Kon Tum"
    values = [item.value for item in find_citations(text)]
    assert [value.id for value in values if isinstance(value, Citation)] == [
        "7/2019/QĐ-UBND",
        "8/2019/QĐ-UBND",
        "9/2019/QĐ-UBND",
    ]
    for value in values:
        assert isinstance(value, Citation)
        assert (value.type, value.date) == ("quyết định", datetime.date(2019, 3, 2))
        assert value.issuer == "Ủy ban nhân dân tỉnh Kon Tum"


def test_members_with_their_own_day_keep_it() -> None:
    text = "Quyết định số 7/QĐ-UBND ngày 01/3/2019 và Quyết định số 8/QĐ-UBND ngày 02/3/2019"
    assert [item.value.to_dict()["date"] for item in find_citations(text)] == ["2019-03-01", "2019-03-02"]


def test_a_symbol_in_an_enumeration_is_of_its_type() -> None:
    values = [
        item.value.to_dict()
        for item in find_citations("Quy định số 69-QĐ/TW, 102-QĐ/TW; Luật số 1/2020/QH14, 2/2020/QH14")
    ]
    assert [value["type"] for value in values] == ["quy định", "quy định", "luật", "luật"]


@pytest.mark.parametrize(
    "text",
    [
        "2 Nghị quyết, 5 Quyết định",
        "Quyết định số ..../2025/QĐ-TTg ngày",
        "Nghị định số …/2025/NĐ-CP",
        "…/2025 người",
        "Mẫu số 01/TNDN",
        "Biểu số 59/CK-NSNN",
        "QCVN 01:2021/BYT",
        "TCVN 5574:2018",
        "Chương trình 135",
        "một số điểm sau đây",
        "ngày 15/5/2024",
        "đạt 15/25 nội dung",
        "giai đoạn 2011 -2020",
        "Sở LĐ-TB&XH",
        "Kế hoạch 5 năm 2021-2025",
        "Kế hoạch 2021 - 2025",
        "Quyết định 2025",
        "Đề án 1 triệu cây xanh",
        "nghị quyết 98",
        "Kế hoạch 6/2018",
        "đơn giá 20.000/CP",
        "50/Kg",
        "THÔNG TƯ1",
        "PHÁP LUẬT\n1",
        "thông báo số 21",
        "KH 12",
        "Nghị quyết số 12,5",
        "điện thoại số 0261/KT-XH",
        "số 12345678/NQ-CP-X",
        "văn số 5",
        "một tư 5",
        "ban 5 người",
        "Nghị quyết 5 năm 2021 đến 2025",
        "Kế hoạch 10 ngày cao điểm",
        "Kế hoạch 30 ngày 1 lần",
    ],
)
def test_what_only_looks_like_a_document(text: str) -> None:
    assert find_citations(text) == ()


@pytest.mark.parametrize(
    ("text", "kind", "number", "issuer"),
    [
        ("Nghị quyết 98 đối với các lĩnh vực", "nghị quyết", "98", None),
        ("Đề án 06 của Thủ tướng", "đề án", "06", "Thủ tướng Chính phủ"),
        ("ĐA 06", "đề án", "06", None),
        ("KẾ HOẠCH 02", "kế hoạch", "02", None),
        ("Đề án 1956 về đào tạo nghề", "đề án", "1956", None),
        ("thực hiện nghị định số 100", "nghị định", "100", None),
        ("Thông tư 06/2018 của Bộ Y tế", "thông tư", "06", "Bộ Y tế"),
        ("Nghị định 100 quy định mức phạt", "nghị định", "100", None),
        ("Chỉ thị 13 năm 2022", "chỉ thị", "13", None),
        ("Công văn 456 ngày 5/6/2024 của Sở Nội vụ", "công văn", "456", "Sở Nội vụ"),
        ("Công văn 456 ngày 5/6 năm 2024 của Sở Nội vụ", "công văn", "456", "Sở Nội vụ"),
    ],
)
def test_a_number_alone_is_a_short_form(text: str, kind: str, number: str, issuer: str | None) -> None:
    citation = only(text)
    assert (citation.form, citation.type, citation.number, citation.issuer) == ("short", kind, number, issuer)
    assert citation.id is None


@pytest.mark.parametrize(
    ("text", "identifier", "span"),
    [
        ("Thông  tư\n  số  5/2019/TT-BYT", "5/2019/TT-BYT", "Thông  tư\n  số  5/2019/TT-BYT"),
        ("Nghị định\n\nsố 5/2019/NĐ-CP", "5/2019/NĐ-CP", "số 5/2019/NĐ-CP"),
        ("một Hành động số 5/NQ-CP", "5/NQ-CP", "số 5/NQ-CP"),
        ("theo Điều 5 KH 12", None, "Điều 5"),
        ("Điều 5 của Quy chế kèm theo 3 bản Chỉ thị 6-CT/TW", None, "Điều 5"),
        (
            "Chỉ thị 6-CT/TW ban hành ngày 31/4/2020, ngày 31/6/2020, ngày 31/9/2020, ngày 01/10/2020",
            "6-CT/TW",
            "Chỉ thị 6-CT/TW ban hành ngày 31/4/2020, ngày 31/6/2020, ngày 31/9/2020",
        ),
    ],
)
def test_uncommon_spacing_and_unfit_tails(text: str, identifier: str | None, span: str) -> None:
    item = find_citations(text)[0]
    assert (item.value.to_dict().get("id"), item.text) == (identifier, span)
