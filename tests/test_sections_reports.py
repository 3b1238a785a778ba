from __future__ import annotations

import pytest

from vnreport.families.sections.find import read_document
from vnreport.text import View


def tree(text: str) -> list[str]:
    return [
        "  " * one.depth + one.kind + (f" {one.number}" if one.number else "") for one in read_document(View(text))[0]
    ]


def ends(text: str, kind: str) -> list[str]:
    return [text[one.start : one.end] for one in read_document(View(text))[0] if one.kind == kind]


HEAD = """ỦY BAN NHÂN DÂN
TỈNH AN GIANG
Số: 15/BC-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Giang, ngày 05 tháng 3 năm 2024

BÁO CÁO
Kết quả tiếp công dân quý I năm 2024

"""


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        pytest.param(
            (
                "Thực hiện Kế hoạch số 9/KH-UBND, tỉnh báo cáo như sau:\nI. KẾT QUẢ\n1. Tiếp dân\n"
                "a) Tại trụ sở:\n- Cấp tỉnh: 5 lượt;\n"
                "+ Sở: 2 lượt;\n- Cấp xã: 9 lượt.\nb) Lưu động: không.\n2. Giải quyết đơn\nII. NHIỆM VỤ\n"
                "1. Tiếp tục niêm yết."
            ),
            [
                "preamble",
                "heading I",
                "  heading 1",
                "    heading a",
                "      bullet",
                "        bullet",
                "      bullet",
                "    heading b",
                "  heading 2",
                "heading II",
                "  heading 1",
            ],
            id="the usual order",
        ),
        pytest.param(
            "Theo kế hoạch:\nA. PHẦN CHUNG\nI- Tình hình\n1- Thuận lợi\n2- Khó khăn\nB. PHẦN RIÊNG\nI- Nhiệm vụ",
            ["preamble", "heading A", "  heading I", "    heading 1", "    heading 2", "heading B", "  heading I"],
            id="letters over Roman numbers, dashes behind numbers",
        ),
        pytest.param(
            (
                "Theo kế hoạch:\nIL. Thu ngân sách:\n1. Thu nội địa.\n* Nhìn chung, thu đạt khá.\n"
                "H. Chi ngân sách:\n1. Chi thường xuyên."
            ),
            ["preamble", "heading I", "  heading 1", "  bullet", "heading II", "  heading 1"],
            id="what scans make of Roman numbers, and what sums up",
        ),
        pytest.param(
            "Theo kế hoạch:\nA. Một\nB. Hai\nIV. Bốn\nC. Ba\nMCM. Chữ\n-----\nD. Bốn",
            ["preamble", "heading A", "heading B", "heading C", "heading D"],
            id="capital letters that are Roman numbers too",
        ),
        pytest.param(
            "Theo kế hoạch:\nI. Một\nLLLL. Chữ\nHHHHH. Chữ\nII. Hai",
            ["preamble", "heading I", "heading II"],
            id="capitals that are no number",
        ),
        pytest.param(
            "Kính gửi:\n- Sở Nội vụ;\n- Sở Y tế.\nTheo kế hoạch:\n1. Một",
            ["preamble", "heading 1"],
            id="an address",
        ),
        pytest.param(
            "Theo kế hoạch:\nI. Chung\nII. Riêng\nI. Nông nghiệp\n1.1. Trồng trọt",
            ["preamble", "heading I", "heading II", "  heading 1", "    heading 1.1"],
            id="a scan has made I of 1 below II",
        ),
        pytest.param(
            "Kết quả như sau:\n* Về kinh tế:\n- Trồng trọt.\n- Chăn nuôi.\n* Về xã hội:\n- Y tế.",
            ["preamble", "bullet", "  bullet", "  bullet", "bullet", "  bullet"],
            id="the order of marks is that of the document",
        ),
        pytest.param(
            "Theo kế hoạch:\n1. Kết quả\na) Gồm:\n1) Một;\n2) Hai.\nb) Khác.\n2. Tồn tại",
            ["preamble", "heading 1", "  heading a", "    heading 1", "    heading 2", "  heading b", "heading 2"],
            id="a mark that is first used below a colon stands below",
        ),
        pytest.param(
            "Theo kế hoạch:\n1. Kết quả\n1.1. Thu\n1.2. Chi\n1.5. Nợ\n1.9. Khác\n2. Tồn tại\n2.1. Một",
            ["preamble", "heading 1", "  heading 1.1", "  heading 1.2", "  heading 1.5", "heading 2", "  heading 2.1"],
            id="decimal numbers follow each other",
        ),
        pytest.param(
            "Theo kế hoạch:\nI. Kết quả\n1. Thu\n2. Chi\nMột số tồn tại\n1. Chậm\n2. Thiếu",
            ["preamble", "heading I", "  heading 1", "  heading 2", "  heading 1", "  heading 2"],
            id="a list begins anew",
        ),
        pytest.param(
            "Theo kế hoạch:\n- Thành phần gồm sở.\n1. Kết quả\n(1) Một;\n(2) Hai.",
            ["preamble", "heading 1", "  heading 1", "  heading 2"],
            id="dashes of the preamble are no items",
        ),
        pytest.param(
            (
                "Quyết định số 7/QĐ-UBND được hợp nhất như sau:\n1. Quyết định số 8/QĐ-UBND.\n"
                "Căn cứ Luật Tiếp công dân;\nQUYẾT ĐỊNH:\nĐiều 1. Mức chi"
            ),
            ["heading 1", "preamble", "dieu 1"],
            id="a consolidated text has its preamble later",
        ),
    ],
)
def test_trees(body: str, lines: list[str]) -> None:
    assert tree(HEAD + body) == ["title", *lines]


def test_an_item_ends_with_its_paragraph_and_a_heading_holds_the_next() -> None:
    text = HEAD + "Theo kế hoạch:\n1. Thu\n- Thuế đạt khá.\nCác khoản khác giảm.\n2. Chi"
    assert ends(text, "bullet") == ["- Thuế đạt khá."]
    assert ends(text, "heading")[0] == "1. Thu\n- Thuế đạt khá.\nCác khoản khác giảm."


def test_wrapped_lines_and_pages_do_not_end_an_item() -> None:
    text = (
        HEAD
        + "Theo kế hoạch:\n1. Thu\n- Thuế trên địa bàn tỉnh đạt khá so với dự toán năm của Hội đồng nhân dân giao cho\n"
        "Sở Tài chính và các đơn vị trong tỉnh, trong đó có các khoản thu từ đất đai và\n\n2\n\n\x0cphí, lệ phí.\n\n"
        "Các khoản khác giảm so với cùng kỳ năm trước do nhiều nguyên nhân, nhất là\ngiá nông sản giảm.\n2. Chi"
    )
    assert ends(text, "bullet")[0].endswith("phí, lệ phí.")


@pytest.mark.parametrize(
    ("tail", "lines"),
    [
        (
            "Trên đây là kết quả.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn An",
            ["recipients", "signature"],
        ),
        (
            "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nLê Văn An\nNơi nhận:\n- Như trên;\n- Lưu: VT.",
            ["signature", "recipients"],
        ),
        (
            "Nơi nhận:\n- Như trên;\n- Lưu: VT, NC.   KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nLê Văn An",
            ["recipients", "signature"],
        ),
        ("Nơi nhận:\n- Như trên;\n- Lưu: VT, NC.   GIÁM ĐỐC\n\nLê Văn An", ["recipients", "signature"]),
        ("Nơi nhận:\n- Như trên;\n- Sở Tư pháp.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nLê Văn An", ["recipients", "signature"]),
        ("Nơi nhận:\n- Như trên;\nPHỤ LỤC\nBẢNG KÊ", ["recipients", "phu_luc"]),
        ("Nơi nhận:\n- Như trên;\nmột\nHai\nBa\nBốn\nNăm\nSáu\nBảy", ["recipients"]),
        ("Đề nghị các sở báo cáo./.\n- Chánh Văn phòng;", []),
    ],
)
def test_tails(tail: str, lines: list[str]) -> None:
    found = tree(HEAD + "Theo kế hoạch:\n1. Thu\nĐạt khá.\n" + tail)
    assert [line.strip() for line in found[3:]] == lines


@pytest.mark.parametrize(
    ("line", "authority"),
    [
        ("- Lưu: VT.   KT. CHỦ TỊCH", True),
        ("- Lưu: VT.   CHỦ TỊCH", True),
        ("- Lưu: VT, (TM. ỦY BAN).", False),
        ("- Lưu: VT, KT. Phó Chủ tịch.", False),
        ("- Lưu: VT.   Chủ tịch", False),
    ],
)
def test_a_signature_in_the_right_column(line: str, authority: bool) -> None:  # noqa: FBT001
    found = tree(HEAD + f"Theo kế hoạch:\n1. Thu\nĐạt khá./.\nNơi nhận:\n- Như trên;\n{line}\n")
    assert ("signature" in found) is authority


def test_the_tail_has_an_end() -> None:
    assert ends(HEAD + "1. Thu\nĐạt khá./.\nNơi nhận:\n" + "- Sở A;\n" * 90, "recipients")[0].count("Sở") == 59
    assert ends(HEAD + "1. Thu\nĐạt khá./.\nGIÁM ĐỐC" + "\nKÝ TÊN" * 30, "signature")[0].count("KÝ") == 13


def test_the_page_of_a_form_begins_with_its_head() -> None:
    text = HEAD + "Theo kế hoạch:\n1. Thu\nĐạt khá.\n\nUBND TỈNH AN GIANG\n\nBẢNG THU\n\nBiểu số 05/CK\nĐơn vị: đồng"
    text = text.replace("khá.\n\n", "khá.\n\n-----\n\n")
    forms = ends(text, "mau")
    assert forms == ["UBND TỈNH AN GIANG\n\nBẢNG THU\n\nBiểu số 05/CK\nĐơn vị: đồng"]


@pytest.mark.parametrize(
    "text",
    [
        "I. Thuận lợi\nKinh tế ổn định.\nII. Khó khăn\nThiên tai.",
        "Căn cứ Luật Tiếp công dân;\n1. Một",
        "KẾ HOẠCH\nTiếp công dân năm 2024\nThực hiện chỉ đạo của tỉnh:\n1. Một",
        "CÔNG BÁO/Số 9/Ngày 01-02-2024\n1. Một",
    ],
)
def test_documents_without_a_letterhead(text: str) -> None:
    assert "paragraph" not in {one.kind for one in read_document(View(text))[0]}


def test_grounds_below_a_numbered_head_are_no_preamble() -> None:
    """`Căn cứ …` begins the preamble only where no head has been read, or in a row of grounds."""
    head = "TỜ TRÌNH\nVề việc công nhận kết quả đại hội\n\nSở Nội vụ trình như sau:\n"
    body = "1. Về thẩm quyền\nCăn cứ khoản 3 Điều 15 Luật Tiếp công dân, Sở trình.\n2. Về hồ sơ\nHồ sơ gồm đơn."
    assert tree(head + body) == ["title", "preamble", "heading 1", "heading 2"]


def test_a_consolidated_text_lists_its_sources_before_the_grounds() -> None:
    """The list of what is consolidated stands above the grounds."""
    text = (
        "THÔNG TƯ\nQuy định về tiếp công dân\n\nThông tư này được sửa đổi bởi:\n1. Thông tư số 02/2020/TT-BNV;\n"
        "2. Thông tư số 05/2022/TT-BNV.\nCăn cứ Luật Tiếp công dân;\nBộ trưởng ban hành Thông tư như sau:\n"
        "Điều 1. Phạm vi\nViệc tiếp công dân."
    )
    assert "preamble" in tree(text)[3:]


def test_a_roman_number_on_a_line_of_its_own() -> None:
    """The title stands on the next line; a number in a column of a table has no dot or nothing below it."""
    head = "KẾ HOẠCH\nTiếp công dân năm 2025\n\nThực hiện Luật Tiếp công dân:\n\n"
    text = head + "**I.\nMỤC ĐÍCH**\n\n- Giữ nề nếp.\n\n**II.\nYÊU CẦU**\n\n- Đúng lịch.\n\nIII.\n\nIV\nĐúng nơi."
    assert tree(text) == ["title", "preamble", "heading I", "  bullet", "heading II", "  bullet"]


def test_a_letter_without_a_letterhead() -> None:
    """A text that begins with its address is a letter, not news."""
    text = "Kính gửi: Ủy ban nhân dân các xã\n1. Về lịch tiếp:\na) Sáng thứ hai;\nb) Chiều thứ năm.\n2. Về nơi tiếp."
    assert tree(text) == ["heading 1", "  heading a", "  heading b", "heading 2"]
