from __future__ import annotations

import pytest

from vnreport.families.sections.find import read_document
from vnreport.families.sections.scenes import glued_caption, is_caption
from vnreport.text import View

LONG = (
    "Hội nghị đã nghe báo cáo kết quả thực hiện nhiệm vụ quý I và bàn giải pháp cho quý II của ngành "
    "trong thời gian tới."
)


def kinds(text: str) -> list[str]:
    return [
        "  " * one.depth + one.kind + (f" {one.number}" if one.number else "") for one in read_document(View(text))[0]
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param(
            f"Ngành thuế tổng kết năm 2023\n\n(Báo tỉnh) - {LONG}\n\n{LONG}", ["title", "lead", "paragraph"], id="plain"
        ),
        pytest.param(
            f"Thời sự\nNgành thuế tổng kết năm 2023\n08:15 AM 12/01/2024\n{LONG}\nHoàng Yến",
            ["paragraph", "title", "dateline", "lead", "byline"],
            id="site label, dateline, byline",
        ),
        pytest.param(
            f"Tin tức\nThứ sáu, 12/01/2024 | 08:15\nNgành thuế tổng kết\n{LONG}",
            ["paragraph", "dateline", "title", "lead"],
            id="dateline first",
        ),
        pytest.param(f"{LONG}\n{LONG}", ["paragraph", "paragraph"], id="no title"),
        pytest.param(f"12/01/2024\n{LONG}", ["dateline", "paragraph"], id="a dateline and no title"),
        pytest.param(
            (
                f"Ngành thuế tổng kết\n{LONG}\nNhiều kết quả nổi bật\n{LONG}\nToàn cảnh hội nghị\n{LONG}\n"
                f"Nhiệm vụ năm tới\n{LONG}"
            ),
            ["title", "lead", "heading", "  paragraph", "  caption", "  paragraph", "heading", "  paragraph"],
            id="headings and captions",
        ),
        pytest.param(
            f"Ngành thuế tổng kết\n{LONG}\nChỉ tiêu năm 2024:\n1. Thu 500 tỷ đồng.\n2. Giảm nợ 5%.\n{LONG}\nHoàng Yến",
            ["title", "lead", "heading", "  heading 1", "  heading 2", "  paragraph", "byline"],
            id="a list under a heading",
        ),
        pytest.param(
            f"Ngành thuế tổng kết\n{LONG}\n1. Kết quả\n{LONG}\n2. Tồn tại:\n- Chậm;\n- Thiếu.\n{LONG}",
            ["title", "lead", "heading 1", "  paragraph", "heading 2", "  bullet", "  bullet", "  paragraph"],
            id="numbered headings hold paragraphs",
        ),
        pytest.param(
            f"Ngành thuế tổng kết\n{LONG}\n1. Thu đủ.\n{LONG}\n2. Chi đủ.",
            ["title", "lead", "heading 1", "  paragraph", "heading 2"],
            id="a list goes on",
        ),
        pytest.param(
            f"Ngành thuế tổng kết\n{LONG}\nP.V\nĐể lại bình luận\nEmail của bạn được giữ kín.\nScroll to Top",
            ["title", "lead", "byline", "heading", "  paragraph", "paragraph"],
            id="leftovers of the page",
        ),
        pytest.param(
            f"Ngành thuế tổng kết\n{LONG}\nÔng Lê Văn An, Giám đốc Sở Tài chính\nphát biểu tại hội nghị\n{LONG}",
            ["title", "lead", "caption", "paragraph"],
            id="a caption on two lines",
        ),
        pytest.param(
            f"Ngành thuế tổng kết\n{LONG}Quang cảnh hội nghị\n\n{LONG}",
            ["title", "lead", "caption", "paragraph"],
            id="a caption that hangs on",
        ),
        pytest.param(
            f"Ngành thuế tổng kết\n{LONG}\nĐồng chí Lê Văn An, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch Thường trực "
            "Ủy ban nhân dân tỉnh, trao bằng khen cho các tập thể có thành tích xuất sắc trong phong trào thi đua\n"
            f"{LONG}",
            ["title", "lead", "caption", "paragraph"],
            id="a caption of two printed lines",
        ),
        pytest.param(
            f"{LONG}\n12. Mười hai\n{LONG}", ["paragraph", "paragraph", "paragraph"], id="no list begins in the middle"
        ),
        pytest.param(
            f"{LONG}\nMột mục\n{LONG}\nMục sau cùng của bài viết dài này",
            ["paragraph", "heading", "  paragraph", "heading"],
            id="a last heading",
        ),
        pytest.param(f"{LONG}\nTheo Báo Tiền Phong", ["paragraph", "byline"], id="a source"),
        pytest.param(
            (
                f"{LONG}\nHoàng Yến - Lê An\n"
                "Mọi ý kiến xin gửi về tòa soạn theo địa chỉ hộp thư điện tử ở cuối trang báo này nhé các bạn."
            ),
            ["paragraph", "byline", "paragraph"],
            id="a byline before the last paragraph",
        ),
        pytest.param(
            f"{LONG}\n12/01/2024\n{LONG}", ["paragraph", "dateline", "paragraph"], id="a dateline in the middle"
        ),
        pytest.param(f"{LONG}\nS = A x B\n{LONG}", ["paragraph", "paragraph", "paragraph"], id="a formula"),
        pytest.param(f"{LONG}\n125 triệu đồng\n{LONG}", ["paragraph", "paragraph", "paragraph"], id="a figure"),
        pytest.param(f"{LONG}\nNhư sau:\n{LONG}", ["paragraph", "paragraph", "paragraph"], id="a colon without a list"),
        pytest.param(
            f"{LONG}\nĐiều 3. Mức thưởng\n{LONG}",
            ["paragraph", "heading", "  paragraph"],
            id="an article of a document",
        ),
    ],
)
def test_news(text: str, lines: list[str]) -> None:
    assert kinds(text) == lines


def test_wrapped_news() -> None:
    text = (
        "Ngành thuế tổng kết\n\nHội nghị đã nghe báo cáo kết quả thực hiện nhiệm vụ quý I và bàn\n"
        "giải pháp cho quý II của ngành. Giám đốc\nSở dự hội nghị.\n\n"
        "Theo báo cáo, năm qua ngành đã thu đủ và kịp thời các khoản\nđược giao."
    )
    assert kinds(text) == ["title", "lead", "paragraph"]


def test_pages_end_in_the_middle_of_paragraphs() -> None:
    """The number of a page belongs to nothing, and the paragraph goes on behind it."""
    text = (
        "Ngành thuế tổng kết\n\nHội nghị đã nghe báo cáo kết quả thực hiện nhiệm vụ quý I và bàn\n"
        "giải pháp cho quý II của ngành thuế tỉnh, với sự tham gia của\n\n12\n\nđại diện các sở.\n\nTrang 3/4\n\n"
        "Theo báo cáo, năm qua ngành đã thu đủ và kịp thời các khoản\nđược giao."
    )
    assert kinds(text) == ["title", "lead", "paragraph"]
    assert text[read_document(View(text))[0][1].end :].startswith("\n\nTrang 3/4")


def test_a_text_of_page_marks_alone_has_no_sections() -> None:
    assert kinds("-----\nhết") == []


def test_titles_are_as_written() -> None:
    sections = read_document(View(f"Sở Lao động – Thương binh\u00a0 và Xã hội họp\n{LONG}"))[0]
    assert sections[0].title == "Sở Lao động – Thương binh và Xã hội họp"


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        ("Toàn cảnh buổi lễ", True),
        ("Bà Lê Thị Hoa trao quà cho học sinh", True),
        ("Bà Lê Thị Hoa phát biểu tại hội nghị.", True),
        ("Cán bộ xã vận động bà con (Ảnh minh họa).", True),
        ("Một tiết học. Ảnh: H. Yến", True),
        ("Bà Lê Thị Hoa nói: Sở sẽ trao quà.", False),
        ("Bà Lê Thị Hoa cho biết:", False),
        ("Lãnh đạo tỉnh phát biểu, chỉ đạo;", False),
        ("Nhiều kết quả nổi bật", False),
        ("Ông An. " * 40, False),
    ],
)
def test_captions(text: str, caption: bool) -> None:  # noqa: FBT001
    assert is_caption(text, text.lower()) is caption


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("Hội nghị bế mạc.Toàn cảnh hội nghị", 16),
        ("Hội nghị bế mạc. Toàn cảnh hội nghị", None),
        ("Hội nghị bế mạc.Toàn cảnh hội nghị.", None),
        ("Hội nghị TP.HCM họp", None),
        ("Hội nghị bế mạc.Ông An phát biểu. Sau đó", None),
    ],
)
def test_glued_captions(text: str, at: int | None) -> None:
    assert glued_caption(text) == at


def test_titles_have_no_marks_of_bold_letters() -> None:
    """Markdown is no part of a title."""
    sections = read_document(View(f"**Xã Tân Lập** tiếp công dân**\n{LONG}"))[0]
    assert sections[0].title == "Xã Tân Lập tiếp công dân"
