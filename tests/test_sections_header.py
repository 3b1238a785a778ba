from __future__ import annotations

import pickle

import pytest

from vnreport.families.sections.find import read_document
from vnreport.families.sections.header import own_document, with_legal_bases
from vnreport.families.sections.values import Header, Section
from vnreport.report import parse
from vnreport.text import View


def header(text: str) -> Header | None:
    view = View(text)
    return read_document(view)[1]


LETTERHEAD = (
    "SỞ NỘI VỤ\nSố: 12/QĐ-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
    "Độc lập - Tự do - Hạnh phúc\nHuế, ngày 05 tháng 3 năm 2024\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            (
                "Huế, ngày 05 tháng 3 năm 2024\nSỞ Y TẾ\n5/A\n7/QĐ-SYT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                "QUYẾT ĐỊNH\n-----\nVỀ SÁNG KIẾN NĂM 2023\nCủa ngành y tế trong năm\n-----\nĐiều 1. Một"
            ),
            Header(id="7/QĐ-SYT", place="Huế", date="2024-03-05", type="quyết định", title="VỀ SÁNG KIẾN NĂM 2023"),
            id="the place first, a number that is none",
        ),
        pytest.param(
            LETTERHEAD + "QUYẾT ĐỊNH\nVề việc công nhận sáng kiến\nCăn cứ Luật Thi đua, khen thưởng;",
            Header(
                agency="SỞ NỘI VỤ",
                id="12/QĐ-SNV",
                place="Huế",
                date="2024-03-05",
                type="quyết định",
                title="Về việc công nhận sáng kiến",
            ),
            id="one under the other",
        ),
        pytest.param(
            "UBND TỈNH LÀO CAI\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSỞ TÀI CHÍNH\tĐộc lập - Tự do - Hạnh phúc\n"
            "Số: 9/BC-STC\tLào Cai, ngày 7/2/2024\nBÁO CÁO\nTình hình giá cả\n\nNội dung",
            Header(
                agency="SỞ TÀI CHÍNH",
                parent_agency="UBND TỈNH LÀO CAI",
                id="9/BC-STC",
                place="Lào Cai",
                date="2024-02-07",
                type="báo cáo",
                title="Tình hình giá cả",
            ),
            id="two columns joined by tabs",
        ),
        pytest.param(
            (
                "|\n**BỘ Y\nTẾ**\n-------\n|\n**CỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n"
                "Độc lập - Tự do - Hạnh phúc\n|\n|\nSố:\n31/2024/TT-BYT\n|\n"
                "*Hà Nội, ngày 16\ntháng 10 năm 2024*\n|\n\n**THÔNG TƯ**\nQUY ĐỊNH VỀ KHÁM BỆNH\n"
                "**BỘ TRƯỞNG BỘ Y TẾ**\n*Căn cứ Luật Khám bệnh;*"
            ),
            Header(
                agency="BỘ Y TẾ",
                id="31/2024/TT-BYT",
                place="Hà Nội",
                date="2024-10-16",
                type="thông tư",
                title="QUY ĐỊNH VỀ KHÁM BỆNH",
            ),
            id="cells of a table",
        ),
        pytest.param(
            (
                "ĐẢNG BỘ TỈNH HÀ NAM\nBAN CHẤP HÀNH\nSố 05-NQ/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n"
                "Hà Nam, ngày 31 tháng 02 năm 2024\nNGHỊ QUYẾT\nvề chuyển đổi số\n\nI- Bối cảnh"
            ),
            Header(
                agency="BAN CHẤP HÀNH",
                parent_agency="ĐẢNG BỘ TỈNH HÀ NAM",
                id="05-NQ/TU",
                place="Hà Nam",
                date="2024-02",
                type="nghị quyết",
                title="về chuyển đổi số",
            ),
            id="a Party document, no such day",
        ),
        pytest.param(
            "UBND TỈNH A\nSố:      /UBND-NC\n"
            "V/v chấn chỉnh kỷ cương\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
            "Độc lập - Tự do - Hạnh phúc\n"
            "TP. Huế, ngày      tháng 3 năm 2024\nKính gửi: Các sở.\nTỉnh yêu cầu:\n1. Thực hiện nghiêm.",
            Header(agency="UBND TỈNH A", place="TP. Huế", date="2024-03", type="công văn", title="chấn chỉnh kỷ cương"),
            id="a letter without number and day",
        ),
        pytest.param(
            (
                "SỞ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 7/SYT V/v phòng dịch Độc lập - Tự do\n"
                "Huế, ngày (€háng 0.) năm 2024\nKính gửi: Các xã."
            ),
            Header(agency="SỞ Y TẾ", id="7/SYT", place="Huế", date="2024", type="công văn", title="phòng dịch"),
            id="a scanned letter",
        ),
        pytest.param(
            (
                "ỦY BANNHÂN DÂN ˆ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH CÀ MAU Độc lập - Tự do\n"
                "0S /CT-UBND Cà Mau, ngày 4® tháng 7 năm 2019\nCHÍ THỊ\nVề phòng cháy\n\nNội dung"
            ),
            Header(
                agency="ỦY BAN NHÂN DÂN TỈNH CÀ MAU",
                id="08/CT-UBND",
                place="Cà Mau",
                date="2019-07",
                type="chỉ thị",
                title="Về phòng cháy",
            ),
            id="a scan",
        ),
        pytest.param(
            (
                "QUỐC HỘI\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLuật số: 9/2024/QH15\nLUẬT\n"
                "CỦA QUỐC HỘI SỐ 9/2024/QH15 NGÀY 01 THÁNG 2 NĂM 2024 CƯ TRÚ\n\nĐiều 1. Một"
            ),
            Header(agency="QUỐC HỘI", id="9/2024/QH15", type="luật", title="CƯ TRÚ"),
            id="a law, its number in its title",
        ),
        pytest.param(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLUẬT CƯ TRÚ\nCăn cứ Hiến pháp;\nĐiều 1. Một",
            Header(type="luật", title="CƯ TRÚ"),
            id="a law named with its type",
        ),
        pytest.param("LUẬT\nCƯ TRÚ\n\nĐiều 1. Một", Header(type="luật", title="CƯ TRÚ"), id="no letterhead"),
    ],
)
def test_letterheads(text: str, expected: Header) -> None:
    assert header(text) == expected


@pytest.mark.parametrize(
    ("tail", "authority", "title", "signer", "recipients"),
    [
        ("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Đã ký)\nLê Văn An", "KT.", "PHÓ CHỦ TỊCH", "Lê Văn An", ()),
        ("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn An", "TM.", "CHỦ TỊCH", "Lê Văn An", ()),
        ("TM. CHÍNH PHỦ\nTHỦ TƯỚNG\nLê Văn An", "TM.", "THỦ TƯỚNG", "Lê Văn An", ()),
        ("K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nLê Văn An", "KT.", "PHÓ TRƯỞNG BAN", "Lê Văn An", ()),
        ("Nơi nhận:\n- Như trên;\nNgười ký: An\n- Lưu: VT.", None, None, None, ("Như trên", "Lưu: VT")),
        ("GIÁM ĐỐC\n|\n-----\nLê Văn An\nChú thích", None, "GIÁM ĐỐC", "Lê Văn An", ()),
        ("GIÁM ĐỐC\nPHỤ LỤC\nBẢNG", None, "GIÁM ĐỐC", None, ()),
        ("GIÁM ĐỐC\nLê Văn An", None, "GIÁM ĐỐC", "Lê Văn An", ()),
        (
            "Nơi nhận:\n- Như Điều 2;\n- Các sở, ban\nngành;\n- Lưu: VT.",
            None,
            None,
            None,
            ("Như Điều 2", "Các sở, ban ngành", "Lưu: VT"),
        ),
    ],
)
def test_tails(
    tail: str, authority: str | None, title: str | None, signer: str | None, recipients: tuple[str, ...]
) -> None:
    found = header(
        LETTERHEAD + "QUYẾT ĐỊNH\nVề sáng kiến\n\nĐiều 1. Công nhận sáng kiến.\nĐiều 2. Các phòng thi hành./.\n" + tail
    )
    assert found is not None
    assert (found.authority, found.signer_title, found.signer, found.recipients) == (
        authority,
        title,
        signer,
        recipients,
    )


@pytest.mark.parametrize("rule", ["-----", "_____\n\n"])
def test_a_rule_ends_the_title(rule: str) -> None:
    found = header(LETTERHEAD + f"QUYẾT ĐỊNH\nVề sáng kiến\n{rule}\nĐiều 1. Công nhận.")
    assert found is not None
    assert found.title == "Về sáng kiến"


@pytest.mark.parametrize("address", ["Kính gửi: Các phòng.\n", ""])
def test_a_letter_that_names_no_subject(address: str) -> None:
    assert header(LETTERHEAD + address + "Sở yêu cầu:\n1. Một") == Header(
        agency="SỞ NỘI VỤ", id="12/QĐ-SNV", place="Huế", date="2024-03-05"
    )


def test_a_title_has_an_end() -> None:
    found = header(LETTERHEAD + "QUYẾT ĐỊNH" + "\nVề sáng kiến" * 20)
    assert found is not None
    assert found.title == " ".join(["Về sáng kiến"] * 12)


def test_news_has_none() -> None:
    assert header("Tổng kết năm học\nNgành giáo dục đã tổng kết năm học vào sáng nay.") is None


def test_legal_bases_are_the_citations_of_the_preamble() -> None:
    text = LETTERHEAD + (
        "QUYẾT ĐỊNH\nVề sáng kiến\nCăn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;\n"
        "Xét Tờ trình số 4/TTr-VP ngày 01/3/2024 của Văn phòng.\nQUYẾT ĐỊNH:\nĐiều 1. Công nhận sáng kiến."
    )
    report = parse(text)
    found = with_legal_bases(Header(type="quyết định"), text, report.sections, report.items)
    assert ["98/2023/NĐ-CP" in report.items[index].text for index in found.legal_bases] == [True]


def test_values() -> None:
    section = Section("dieu", 0, 4, number="5a", title="Hồ sơ", depth=1, parent=0, quoted=True)
    assert Section.from_dict({**section.to_dict(), "new": True}) == section
    assert pickle.loads(pickle.dumps(section)) == section  # noqa: S301
    whole = Header(agency="A", legal_bases=(1, 2), recipients=("B",))
    assert whole.to_dict() == {"agency": "A", "legal_bases": [1, 2], "recipients": ["B"]}
    assert Header.from_dict({**whole.to_dict(), "new": True}) == whole
    assert pickle.loads(pickle.dumps(whole)) == whole  # noqa: S301
    with pytest.raises(ValueError, match="kind must be one of"):
        Section("trang", 0, 4)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(LETTERHEAD + "QUYẾT ĐỊNH\nVề việc khen thưởng", ("quyết định", "12/QĐ-SNV"), id="a decision"),
        pytest.param(
            LETTERHEAD.replace("12/QĐ-SNV", "15/SNV-VP") + "V/v báo cáo công tác năm\nKính gửi: Sở Y tế",
            ("công văn", "15/SNV-VP"),
            id="a letter",
        ),
        pytest.param(LETTERHEAD + "Kính gửi: Sở Y tế", None, id="a letter about nothing"),
        pytest.param(LETTERHEAD.replace("12/QĐ-SNV", "…") + "QUYẾT ĐỊNH", None, id="no number"),
        pytest.param("Sở Nội vụ họp bàn công tác năm\nSố: 12/QĐ-SNV", None, id="no front"),
        pytest.param("Văn bản.\n" * 500 + LETTERHEAD + "QUYẾT ĐỊNH", None, id="a front behind the first lines"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_the_document_that_a_text_is(text: str, expected: tuple[str, str] | None) -> None:
    assert own_document(View(text)) == expected


def test_only_the_front_is_read_for_the_document_that_a_text_is() -> None:
    """What stands behind the first lines changes nothing."""
    front = LETTERHEAD + "QUYẾT ĐỊNH\nVề việc khen thưởng\n"
    for rest in ("Điều 1. Khen thưởng.\n" * 2000, "x" * 100_000, "NGHỊ ĐỊNH\nSố: 1/2024/NĐ-CP\n" * 100):
        assert own_document(View(front + rest)) == ("quyết định", "12/QĐ-SNV")
