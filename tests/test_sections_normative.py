from __future__ import annotations

import pytest

from vnreport.families.sections.find import read_document
from vnreport.text import View


def tree(text: str) -> list[str]:
    """Each section on a line, set in by its depth; `“` marks what is quoted."""
    return [
        "  " * one.depth + ("“" if one.quoted else "") + one.kind + (f" {one.number}" if one.number else "")
        for one in read_document(View(text))[0]
    ]


def titles(text: str) -> list[str | None]:
    return [one.title for one in read_document(View(text))[0]]


LAW = """Phần thứ nhất
QUY ĐỊNH CHUNG
Chương I
PHẠM VI VÀ
NGUYÊN TẮC
Mục 1. NGUYÊN TẮC
Tiểu mục 1. CÔNG KHAI
Điều 1. Phạm vi điều chỉnh
Luật này quy định việc tiếp công dân.
Điều 2. Nguyên tắc
1. Công khai, minh bạch:
a) Niêm yết tại trụ sở;
b) Đăng trên trang thông tin:
- Trang của tỉnh;
- Trang của sở.
2. Kịp thời.
Chương II
TRÁCH NHIỆM
Điều 3. Người đứng đầu
Người đứng đầu tiếp công dân mỗi tháng một ngày."""


def test_divisions_nest() -> None:
    assert tree(LAW) == [
        "phan 1",
        "  chuong I",
        "    muc 1",
        "      tieu_muc 1",
        "        dieu 1",
        "        dieu 2",
        "          khoan 1",
        "            diem a",
        "            diem b",
        "              bullet",
        "              bullet",
        "          khoan 2",
        "  chuong II",
        "    dieu 3",
    ]
    assert titles(LAW)[:6] == [
        "QUY ĐỊNH CHUNG",
        "PHẠM VI VÀ NGUYÊN TẮC",
        "NGUYÊN TẮC",
        "CÔNG KHAI",
        "Phạm vi điều chỉnh",
        "Nguyên tắc",
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param(
            (
                "Điều 1\n\n1- Người khiếu nại có quyền rút đơn.\n\n2- Việc rút đơn làm bằng văn bản.\n\n"
                "Điều 2\n\nCơ quan nhận đơn trả lời."
            ),
            ["dieu 1", "  khoan 1", "  khoan 2", "dieu 2"],
            id="articles without a dot, clauses with a dash",
        ),
        pytest.param(
            (
                "Điều 1. Hồ sơ\nHồ sơ nộp theo quy định tại\nĐiều 9 Nghị định số 61/2018/NĐ-CP.\n"
                "Điều 2. Thời hạn\nBa ngày."
            ),
            ["dieu 1", "dieu 2"],
            id="a wrapped citation",
        ),
        pytest.param(
            "Điều 4. Kinh phí\nKinh phí theo khoản 1 Điều 3,\nĐiều 12. Việc chi trả do\nĐiều 5. Hiệu lực\nTừ ngày ký.",
            ["dieu 4", "dieu 5"],
            id="a line that runs on",
        ),
        pytest.param(
            "Điều 4. Kinh phí\nNhư sau.\nĐiều 12. Mức chi.\nĐiều 5. Hiệu lực\nTừ ngày ký.",
            ["dieu 4", "dieu 5"],
            id="an article that leaps over one which comes",
        ),
        pytest.param(
            "Điều 4. Kinh phí\nNhư sau.\nĐiều 6. Mức chi\nTheo dự toán.",
            ["dieu 4", "dieu 6"],
            id="an article is missing",
        ),
        pytest.param(
            "Điều 4. Kinh phí\nNhư sau.\nĐiều 5 Trách nhiệm thi hành\nCác sở.\nĐiều 6 Luật Đất đai không áp dụng.",
            ["dieu 4", "dieu 5"],
            id="without a dot only in sequence",
        ),
        pytest.param(
            "Điều 1. Mức thu\n1. Hộ gia đình: 20.000 đồng.\n15. 000 đồng đối với hộ nghèo.\n2. Cơ quan: 90.000 đồng.",
            ["dieu 1", "  khoan 1", "  khoan 2"],
            id="a figure",
        ),
        pytest.param(
            "Điều 1. Giải thích\n1. Một;\n3. Ba;\n4. Bốn.",
            ["dieu 1", "  khoan 1", "  khoan 3", "  khoan 4"],
            id="a clause is missing",
        ),
        pytest.param(
            "Điều 1. Giải thích\na) Một;\nc) Ba;\nb) Hai.",
            ["dieu 1", "  diem a", "  diem c"],
            id="points keep their order",
        ),
        pytest.param(
            "Điều 1. Điểm\n1. Gồm:\na) Đất:\na.1) Đất ở;\na.2) Đất vườn;\nb) Nhà.",
            ["dieu 1", "  khoan 1", "    diem a", "      diem a.1", "      diem a.2", "    diem b"],
            id="parts of points",
        ),
        pytest.param(
            "Điều 1. Phê duyệt quy hoạch:\n1. Quy mô\n1.1. Đất\n- Đất ở.\n1.2. Nhà\n2. Vốn",
            ["dieu 1", "  khoan 1", "    heading 1.1", "      bullet", "    heading 1.2", "  khoan 2"],
            id="a decimal numbering in an article",
        ),
        pytest.param(
            "Điều 1. Nội quy\nI. Cán bộ tiếp dân đúng giờ.\n2. Người dân xuất trình giấy tờ.",
            ["dieu 1", "  khoan 1", "  khoan 2"],
            id="a scan has made I of 1",
        ),
        pytest.param(
            (
                "Điều 1. Một\nNội dung.\nĐiều 2. Hai\nNội dung.\nPHỤ LỤC I\nDANH MỤC\n1. Một\n2. Hai\n"
                "Mẫu số 01\nĐƠN\n1. Họ tên"
            ),
            ["dieu 1", "dieu 2", "phu_luc I", "  heading 1", "  heading 2", "  mau 01", "    heading 1"],
            id="annex and form begin anew",
        ),
        pytest.param(
            "Điều 1. Ban hành\nBan hành kèm theo Quyết định này Quy chế.\n\nQUY CHẾ\nTiếp công dân\n"
            "(Ban hành kèm theo Quyết định số 9/QĐ-UBND)\n\nĐiều 1. Phạm vi\nMột.\nĐiều 2. Đối tượng\nHai.",
            ["dieu 1", "phu_luc", "  dieu 1", "  dieu 2"],
            id="an attached regulation",
        ),
        pytest.param(
            "Điều 1. Một\nNội dung.\nĐiều 2. Hai\nNội dung.\nĐiều 1. Bên A\nNội dung.",
            ["dieu 1", "dieu 2", "dieu 1"],
            id="numbers begin anew",
        ),
        pytest.param(
            "Điều 1. Bãi bỏ\nCác điều sau.\nPHỤ LỤC\nBẢNG KÊ\n1. Một\nĐiều 19\nNghị định số 6",
            ["dieu 1", "phu_luc", "  heading 1"],
            id="an article in a cell of a table",
        ),
        pytest.param(
            "Điều 1. Nội quy\nI. Mở đầu\na) Một;\n- Hai.",
            ["dieu 1", "  heading I", "    diem a", "      bullet"],
            id="a Roman number in an article",
        ),
        pytest.param(
            "Điều 1. Một\nNội dung.\nSỞ TÀI CHÍNH   Biểu số 07\nBẢNG KÊ\n1. Thu\nPHÒNG A\n\nBẢNG\nBiểu số 08\n1. Chi",
            ["dieu 1", "mau 07", "  heading 1", "mau 08", "  heading 1"],
            id="forms named in the right column",
        ),
    ],
)
def test_trees(text: str, lines: list[str]) -> None:
    assert tree(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param(
            (
                "Điều 1. Sửa đổi Luật Cư trú\n1. Sửa đổi Điều 3 như sau:\n“Điều 3. Quyền\n1. Quyền một.\n"
                "2. Quyền hai.”.\n2. Bãi bỏ Điều 9."
            ),
            ["dieu 1", "  khoan 1", "    “dieu 3", "      “khoan 1", "      “khoan 2", "  khoan 2"],
            id="an article",
        ),
        pytest.param(
            'Điều 1. Sửa đổi\n1. Bổ sung khoản 2 như sau:\n"2. Hai:\na) A;\nb) B".\n2. Khác.',
            ["dieu 1", "  khoan 1", "    “khoan 2", "      “diem a", "      “diem b", "  khoan 2"],
            id="straight marks",
        ),
        pytest.param(
            "Điều 1. Sửa đổi\n1. Bổ sung khoản 7 như sau:\n“7. Bảy.\n2. Sửa đổi khoản 8 như sau:\n“8. Tám.”",
            ["dieu 1", "  khoan 1", "    “khoan 7", "  khoan 2", "    “khoan 8"],
            id="never closed: the outer numbering goes on",
        ),
        pytest.param(
            "Điều 1. Sửa đổi\n1. Sửa khoản 1 như sau:\n“1. Một.\n2. Sửa đổi khoản 3 như sau:\n“3. Ba.”",
            ["dieu 1", "  khoan 1", "    “khoan 1", "  khoan 2", "    “khoan 3"],
            id="never closed: the outer head amends",
        ),
        pytest.param(
            "Điều 1. Sửa đổi\n1. Sửa điểm như sau:\n“b) Hai;\n“c) Ba;”\n2. Khác.",
            ["dieu 1", "  khoan 1", "    “diem b", "    “diem c", "  khoan 2"],
            id="a mark before each paragraph",
        ),
        pytest.param(
            "Điều 1. Sửa đổi\n1. Sửa tên như sau:\n“Quy định về\n1. Một;\n2. Hai”.\n2. Thay cụm từ “xã” bằng “phường”.",
            ["dieu 1", "  khoan 1", "    “khoan 1", "    “khoan 2", "  khoan 2"],
            id="a phrase",
        ),
        pytest.param(
            "Điều 1. Giải thích\n1. Gồm:\n“Hộ” là gia đình.\n2. Khác.",
            ["dieu 1", "  khoan 1", "  khoan 2"],
            id="closed at once",
        ),
        pytest.param(
            "Điều 1. Giải thích\n1. Một.\n“Hộ” là gia đình.\n“- Nhà” là nơi ở.\n2. Hai.",
            ["dieu 1", "  khoan 1", "  khoan 2"],
            id="words in quotation marks",
        ),
        pytest.param(
            "Điều 1. Sửa đổi\n1. Như sau:\n“1. Một.\n9. Chín.”\n2. Hai.",
            ["dieu 1", "  khoan 1", "    “khoan 1", "  khoan 2"],
            id="a number that does not follow",
        ),
        pytest.param(
            "Điều 1. Sửa đổi\n1. Như sau:\n“- Một;\n- Hai.\nĐoạn riêng.”\n2. Khác.",
            ["dieu 1", "  khoan 1", "    “bullet", "    “bullet", "  khoan 2"],
            id="items without number",
        ),
    ],
)
def test_quotations(text: str, lines: list[str]) -> None:
    assert tree(text) == lines


def test_a_quotation_that_nothing_closes_ends_with_the_text() -> None:
    sections = read_document(View("Điều 1. Sửa đổi\n1. Như sau:\n“Điều 4. Bốn\nNội dung"))[0]
    assert [one.quoted for one in sections] == [False, False, True]
    assert len({one.end for one in sections}) == 1


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Điều 1. Phạm vi điều chỉnh\nMột.", "Phạm vi điều chỉnh"),
        ("Điều 1. Quyết định này quy định mức thu.\nMột.", None),
        ("Điều 1. Thu ngân sách gồm:\na) Thuế.", None),
        ("Điều 1.\nMột.", None),
        ("**Điều 1. Phạm vi\nđiều chỉnh**\nMột.", "Phạm vi điều chỉnh"),
        ("**Điều 1. Phạm vi của\nSở Nội vụ** Một.", "Phạm vi của Sở Nội vụ"),
        ("**Điều 1.** Các sở thi hành.", None),
        ("Điều 1. " + "Rất dài " * 50 + "\nMột.", None),
        ("**Điều\n1. Phạm vi**\n\n1. Một", "Phạm vi"),
        ("Điều 1. TIÊU ĐỀ VIẾT HOA\nHAI DÒNG\nMột.", "TIÊU ĐỀ VIẾT HOA HAI DÒNG"),
        ("Điều 1. Câu dài bị ngắt sang dòng sau vì trang giấy hẹp nên\nSở Nội vụ thi hành", None),
        ("Điều 1. Hai câu. Câu sau\nMột.", None),
        ("Chương I: QUY ĐỊNH CHUNG\nĐiều 1. Một", "QUY ĐỊNH CHUNG"),
        ("Chương I\nQuy định chung\nĐiều 1. Một", "Quy định chung"),
        ("Chương I\nCác sở, ngành căn cứ quy định này để thi hành.\nĐiều 1. Một", None),
        ("Chương I\nQUY ĐỊNH\nCác sở thi hành.\nĐiều 1. Một", "QUY ĐỊNH"),
    ],
)
def test_titles(text: str, title: str | None) -> None:
    assert titles(text)[0] == title


WRAPPED = """Điều 1. Phạm vi
Quyết định này quy định việc tiếp công dân tại trụ sở của Ủy ban
nhân dân các xã, phường trong tỉnh và việc trả lời đơn của công dân {end}
{line}
và được gửi đến người có đơn trong thời hạn ba ngày làm việc kể từ
ngày nhận đơn."""
IN_A_PARAGRAPH = [
    ("an annex named behind a full line", "theo nội dung mẫu", "Phụ lục I (kèm theo)"),
    ("an annex named behind a short line", "được lập\nlàm hai bản theo mẫu", "Phụ lục I (kèm theo)"),
]


@pytest.mark.parametrize(("end", "line"), [row[1:] for row in IN_A_PARAGRAPH], ids=[row[0] for row in IN_A_PARAGRAPH])
def test_a_label_in_the_middle_of_a_wrapped_paragraph_is_no_head(end: str, line: str) -> None:
    """Where lines have a page's width, the line before must leave room for a head."""
    sections = read_document(View(WRAPPED.format(end=end, line=line)))[0]
    assert [one.kind for one in sections] == ["dieu"]


def test_articles_that_leap_over_others_are_citations() -> None:
    """A line may begin with an article of another document; the one that is expected still comes."""
    text = "Điều 1. Một\nĐiều 12. Theo luật\nĐiều 2. Hai\nĐiều 15. Theo luật\nĐiều 3. Ba"
    assert [one.number for one in read_document(View(text))[0]] == ["1", "2", "3"]


def test_the_motto_above_an_attached_regulation_is_no_annex_of_its_own() -> None:
    """The regulation begins with its type; a form without one begins with the motto."""
    decision = "QUYẾT ĐỊNH\nBan hành Quy chế\n\nĐiều 1. Ban hành Quy chế.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn An\n\n"
    motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n"
    attached = "QUY CHẾ\nTiếp công dân\n(Ban hành kèm theo Quyết định số 12/2024/QĐ-UBND)\nĐiều 1. Phạm vi\nMột việc."
    form = "(Kèm theo Quyết định số 12/2024/QĐ-UBND)\nKính gửi: Ủy ban nhân dân xã"
    for text, title in ((attached, "QUY CHẾ"), (form, "CỘNG HÒA")):
        annexes = [one for one in read_document(View(decision + motto + text))[0] if one.kind == "phu_luc"]
        assert [(one.title or "").startswith(title) for one in annexes] == [True]


def test_the_first_mark_of_a_list_is_no_part_of_the_title() -> None:
    """Where a list in brackets begins on the line of the head, its first number belongs to the item."""
    text = "Điều 1. Hình thức trả lời (1)\nBằng văn bản.\nĐiều 2. Hồ sơ (bản sao)\nĐơn và giấy tờ."
    assert [one.title for one in read_document(View(text))[0]] == ["Hình thức trả lời", "Hồ sơ (bản sao)"]


def test_grounds_in_the_body_are_no_preamble() -> None:
    """`Căn cứ` begins a line of an article as it begins the preamble."""
    text = "Điều 1. Phương pháp\nCăn cứ kết quả đo, cơ quan quyết định.\nĐiều 2. Hiệu lực\nTừ ngày ký."
    assert [one.kind for one in read_document(View(text))[0]] == ["dieu", "dieu"]
