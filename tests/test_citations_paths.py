"""Provisions: both orders, lists, ranges, chains, sub-numbers, containers, and what level words are not."""

from __future__ import annotations

import pytest

from vnreport import parse
from vnreport.citations import Citation, find_citations


def paths(text: str) -> list[str]:
    """The provisions of a text, each as its levels and values."""
    values = [item.value for item in find_citations(text)]
    return [
        " ".join(f"{level}={value}" for level, value in provision.to_dict().items())
        for value in values
        if isinstance(value, Citation)
        for provision in value.provisions
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Điều 7 Nghị định số 1/2020/NĐ-CP", ["dieu=7"]),
        ("điểm a khoản 1 Điều 3", ["dieu=3 khoan=1 diem=a"]),
        ("Khoản 2, Điều 41", ["dieu=41 khoan=2"]),
        ("Điều 5 khoản 2", ["dieu=5 khoan=2"]),
        ("Điều 5 khoản 2, 3", ["dieu=5 khoan=2", "dieu=5 khoan=3"]),
        ("khoản 2 Điều 5 đến Điều 7", ["dieu=5 khoan=2 dieu_to=7"]),
        ("Điều 5, khoản 2, điểm a", ["dieu=5 khoan=2 diem=a"]),
        ("Điều 20, các khoản 1 và 2", ["dieu=20 khoan=1", "dieu=20 khoan=2"]),
        ("khoản 3 Điều 4 Mục 1 Chương II", ["chuong=II muc=1 dieu=4 khoan=3"]),
        ("đoạn 2 khoản 2 Điều 12", ["dieu=12 khoan=2 doan=2"]),
        ("đoạn cuối khoản 2 Điều 12", ["dieu=12 khoan=2 doan=cuối"]),
        ("đoạn thứ hai khoản 2 Điều 12", ["dieu=12 khoan=2 doan=2"]),
        ("tiết a.1 điểm a khoản 2 Điều 12", ["dieu=12 khoan=2 diem=a tiet=a.1"]),
        ("điểm b.4 khoản 4 Điều 21", ["dieu=21 khoan=4 diem=b tiet=b.4"]),
        ("tiết b.4 điểm b khoản 4 Điều 21", ["dieu=21 khoan=4 diem=b tiet=b.4"]),
        ("điểm a.1 đến điểm a.3 khoản 4 Điều 21", ["dieu=21 khoan=4 diem=a.1 diem_to=a.3"]),
        ("điểm a) khoản 4 Điều 21", ["dieu=21 khoan=4 diem=a"]),
        ("điểm a), b) và c) khoản 4", ["khoan=4 diem=a", "khoan=4 diem=b", "khoan=4 diem=c"]),
        ("tại mục II.1 Phụ lục II", ["muc=II.1 phu_luc=II"]),
        ("Mẫu\nsố 05 Phụ lục I", ["phu_luc=I mau=05"]),
        ("điểm A khoản 1 Điều 3", ["dieu=3 khoan=1 diem=A"]),
        ("điểm a\nkhoản 1 \nĐiều 3", ["dieu=3 khoan=1 diem=a"]),
        ("điểm a1 khoản 3a Điều 12a", ["dieu=12a khoan=3a diem=a1"]),
        ("theo khoản 2 Điều 9. Luật này có hiệu lực", ["dieu=9 khoan=2"]),
        ("điểm đ khoản 1 Điều 3", ["dieu=3 khoan=1 diem=đ"]),
        ("khoản V Điều 1", ["dieu=1 khoan=V"]),
        ("Tiểu mục 2 Mục 1 Chương III", ["chuong=III muc=1 tieu_muc=2"]),
        ("Phần thứ nhất của Nghị quyết này", ["phan=1"]),
        ("mục 14 Nghị quyết số 265/2025/QH15", ["muc=14"]),
        ("điểm 4.1.2 Mục II Phụ lục II", ["muc=II diem=4.1.2 phu_luc=II"]),
        ("Phụ lục số 1 ban hành kèm theo Thông tư này", ["phu_luc=1"]),
        ("Phụ lục I, II và III của Thông tư này", ["phu_luc=I", "phu_luc=II", "phu_luc=III"]),
        ("Mẫu số 04b Phụ lục I", ["phu_luc=I mau=04b"]),
    ],
)
def test_one_path(text: str, expected: list[str]) -> None:
    assert paths(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "các điểm a, b và c khoản 1 Điều 3",
            ["dieu=3 khoan=1 diem=a", "dieu=3 khoan=1 diem=b", "dieu=3 khoan=1 diem=c"],
        ),
        ("Điều 5 và Điều 6 Luật này", ["dieu=5", "dieu=6"]),
        ("các điều 5, 6 của Luật này", ["dieu=5", "dieu=6"]),
        ("từ Điều 10 đến Điều 15", ["dieu=10 dieu_to=15"]),
        ("từ điểm a đến điểm e khoản 2 Điều 7", ["dieu=7 khoan=2 diem=a diem_to=e"]),
        ("khoản 1-6 Điều 7", ["dieu=7 khoan=1 khoan_to=6"]),
        ("Điều 3 đến hết Điều 9", ["dieu=3 dieu_to=9"]),
        ("Điều 3 đến 9 Luật này", ["dieu=3 dieu_to=9"]),
        (
            "khoản 1, 4 Điều 43; Điều 49; khoản 5 Điều 3, khoản 3 Điều 4",
            ["dieu=43 khoan=1", "dieu=43 khoan=4", "dieu=49", "dieu=3 khoan=5", "dieu=4 khoan=3"],
        ),
        ("khoản 3, Điều 19, khoản 2 Điều 35", ["dieu=19 khoan=3", "dieu=35 khoan=2"]),
        (
            "điểm b, c khoản 1, khoản 3 và khoản 5 Điều 2",
            ["dieu=2 khoan=1 diem=b", "dieu=2 khoan=1 diem=c", "dieu=2 khoan=3", "dieu=2 khoan=5"],
        ),
        (
            "Điều 4, Điều 6 Phần I, Điều 15 đến Điều 30 Phần III",
            ["phan=I dieu=4", "phan=I dieu=6", "phan=III dieu=15 dieu_to=30"],
        ),
        ("khoản 2 Điều 5, Phụ lục I của Nghị định này", ["dieu=5 khoan=2", "phu_luc=I"]),
        ("khoản 1 khoản 2 Điều 5", ["dieu=5 khoan=1", "dieu=5 khoan=2"]),
        ("Điều 5 đến khoản 9", ["dieu=5", "khoan=9"]),
        ("Điều 1,2,3 Nghị định này", ["dieu=1", "dieu=2", "dieu=3"]),
        ("các khoản 1,2 và 3 Điều 5", ["dieu=5 khoan=1", "dieu=5 khoan=2", "dieu=5 khoan=3"]),
        (
            "điểm a khoản 2, điểm a khoản 3 và khoản 4 Điều này",
            ["khoan=2 diem=a", "khoan=3 diem=a", "khoan=4"],
        ),
    ],
)
def test_lists_ranges_and_chains(text: str, expected: list[str]) -> None:
    assert paths(text) == expected


def test_a_long_list_of_divisions_in_small_letters_cites_with_its_document_only() -> None:
    names = [f"mục {number}" for number in range(1, 13)]
    assert paths(f"Nêu ở {', '.join(names)}.") == []
    assert paths(f"Nêu ở {', '.join(names[:6])} Nghị quyết số 12/NQ-HĐND.") == [f"muc={n}" for n in range(1, 7)]
    assert paths(f"Nêu ở {', '.join(names)} Nghị quyết số 12/NQ-HĐND.")[-1] == "muc=12"
    assert paths("Điểm A, " * 12) == []


def test_a_long_list_of_divisions_in_capitals_is_one_citation() -> None:
    names = [f"Phụ lục {number}" for number in range(1, 13)]
    text = f"Nêu ở {', '.join(names)}."
    assert len(find_citations(text)) == 1
    assert paths(text) == [f"phu_luc={number}" for number in range(1, 13)]


def test_the_ordinals_of_many_parts_are_left_to_the_numbers() -> None:
    report = parse("phần thứ nhất, phần thứ hai, " * 6)
    assert [item.text for item in report.items] == ["thứ nhất", "thứ hai"] * 6


def test_only_a_near_line_end_makes_a_heading() -> None:
    assert paths("Kết quả:\n > Điều 5\nNội dung") == []
    assert paths(f"Kết quả:\n{' >' * 120} Điều 5\nNội dung") == ["dieu=5"]


def test_a_point_before_several_clauses_is_of_the_nearest_and_in_doubt() -> None:
    text = "khoản 3, điểm a khoản 9, 11 Điều 3"
    (item,) = find_citations(text)
    assert item.flags == ("ambiguous",)
    assert paths(text) == ["dieu=3 khoan=3", "dieu=3 khoan=9 diem=a", "dieu=3 khoan=11"]


@pytest.mark.parametrize("text", ["điểm I khoản 1 Điều này", "khoản l Điều 5"])
def test_letters_that_scans_confuse_stay_in_doubt(text: str) -> None:
    assert find_citations(text)[0].flags == ("ambiguous",)


@pytest.mark.parametrize(
    ("text", "span", "form"),
    [
        ("theo khoản 2 Điều này", "khoản 2 Điều này", "self"),
        ("quy định tại Điều này", "Điều này", "self"),
        ("quy định tại khoản này", "khoản này", "self"),
        ("các điểm a và b khoản này", "điểm a và b khoản này", "self"),
        ("Điều 9 của Luật này", "Điều 9 của Luật này", "self"),
        ("khoản 2 Điều 6 nêu trên", "khoản 2 Điều 6 nêu trên", "back"),
        ("theo Điều 31,", "Điều 31", "provision"),
        ("Sửa đổi khoản 3 như sau", "khoản 3", "provision"),
        ("tại điểm c nêu", "điểm c", "provision"),
        ("Bãi bỏ Chương V.", "Chương V", "provision"),
        ("theo Điều 9, Luật Nhà ở", "Điều 9, Luật Nhà ở", "name"),
        ("Điều 30. của Luật 18-L/CTN", "Điều 30. của Luật 18-L/CTN", "full"),
        ("Điều 5 Quy chế làm việc ban hành kèm theo Nghị quyết 3/NQ-HĐND", None, "full"),
        ("khoản 4 Điều 10 Quy\nchế này", "khoản 4 Điều 10 Quy\nchế này", "self"),
        ("theo quy định tại\nĐiều 5. Ngoài ra", "Điều 5", "provision"),
        ("Điều 14 Nghi định số 60/2014/NĐ-CP", None, "full"),
        ("khoản 2 Điều 9 Thông tư số 41 TC/TCT", None, "full"),
        ("theo Điều 5.của Nghị định này", "Điều 5", "provision"),
        ("Luật Điều 5, khoản 2", "Điều 5, khoản 2", "provision"),
        ("Điều 14 và một số 60 người", "Điều 14", "provision"),
        ("Luật Đầu tư; Điều 7 Luật số 1/2020/QH14", "Luật Đầu tư", "name"),
    ],
)
def test_what_the_path_belongs_to(text: str, span: str | None, form: str) -> None:
    item = find_citations(text)[0]
    assert (item.text, item.value.to_dict()["form"]) == (span or text, form)


@pytest.mark.parametrize(
    "text",
    [
        "Điều 5. Phạm vi điều chỉnh",
        "Chương I\nQUY ĐỊNH CHUNG",
        "ĐIỀU KHOẢN THI HÀNH\nĐiều 7. Hiệu lực",
        "Phụ lục II\nDANH MỤC",
        "Mục 1 QUY ĐỊNH CHUNG",
        "thời điểm 3 tháng",
        "quan điểm a",
        "tài khoản 331",
        "khoản 500 triệu đồng",
        "khoản 2,5 tỷ",
        "khoản 1,5 triệu đồng của ông An",
        "đạt điểm 9",
        "điểm 10",
        "từ điểm A đến điểm B",
        "giai đoạn 2",
        "chi tiết 3",
        "phần 2",
        "Phần 2",
        "gồm 8 Chương 27 điều khoản",
        "Điều này cho thấy nỗ lực của tỉnh.",
        "Được. Điều này đáng mừng",
        "một khoản 3 năm",
        "khoản này được chi đúng",
        "mục này",
        "chương trình này",
        "cách giải quyết này",
        "tiết 2",
        "học tiết 2 và về",
        "khoản 2 - 3 tỷ đồng",
        "điều kiện",
        "mẫu số chung",
    ],
)
def test_level_words_that_cite_nothing(text: str) -> None:
    assert find_citations(text) == ()


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Căn cứ Nghị định số 1/2020/NĐ-CP", "căn cứ"),
        ("sửa đổi, bổ sung một số điều của Nghị định số 1/2020/NĐ-CP", "sửa đổi, bổ sung"),
        ("được sửa đổi, bổ sung bởi Nghị định số 1/2020/NĐ-CP", "được sửa đổi, bổ sung"),
        ("bị bãi bỏ theo Nghị định số 1/2020/NĐ-CP", "được bãi bỏ"),
        ("thay thế cho Nghị định số 1/2020/NĐ-CP", "thay thế"),
        ("hướng dẫn thi hành Nghị định số 1/2020/NĐ-CP", "hướng dẫn"),
        ("ban hành kèm theo Nghị định số 1/2020/NĐ-CP", "ban hành kèm theo"),
        ("bãi bỏ\nkhoản 2 Điều 5 Nghị định số 1/2020/NĐ-CP", "bãi bỏ"),
        ("bãi bỏ việc thu phí trái Nghị định số 1/2020/NĐ-CP", None),
        ("căn cứ\n\nNghị định số 1/2020/NĐ-CP", None),
    ],
)
def test_relations(text: str, relation: str | None) -> None:
    assert find_citations(text)[0].value.to_dict().get("relation") == relation


@pytest.mark.parametrize(
    ("text", "span", "path", "flags"),
    [
        ("khoản 2 Điêu 7 của Luật này", "khoản 2 Điêu 7 của Luật này", "dieu=7 khoan=2", ("repaired",)),
        ("theo Điêu 5 và khoản l Điều 6", "Điêu 5 và khoản l Điều 6", "dieu=5", ("ambiguous", "repaired")),
        ("theo Điều 5 và Điều 6", "Điều 5 và Điều 6", "dieu=5", ()),
    ],
)
def test_a_level_word_without_its_marks_is_read_and_marked(
    text: str, span: str, path: str, flags: tuple[str, ...]
) -> None:
    (item,) = find_citations(text)
    assert (item.text, item.flags) == (span, flags)
    assert paths(text)[0] == path


@pytest.mark.parametrize("text", ["tượng điêu khắc", "Điêu 26. Chế độ báo cáo\nNội dung"])
def test_damaged_headings_and_other_words_are_no_citations(text: str) -> None:
    assert find_citations(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Chương II\nQUY ĐỊNH CHUNG",
        "Điều lệ hội.\nChương IV\nĐIỀU KHOẢN THI HÀNH",
        "**Chương II**\n\nTổ chức bộ máy",
        "Phụ lục I.2\n\nThủ tục hành chính",
        "MỤC 3. THANH TRA NHÂN DÂN",
        "tài liệu kèm theo:\nMẫu số 04A\nTờ khai đề nghị cấp lại",
    ],
)
def test_divisions_that_head_their_part_of_the_text_cite_nothing(text: str) -> None:
    assert not find_citations(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("theo quy định tại\nChương II\nTỔ CHỨC BỘ MÁY", ["chuong=II"]),
        ("thực hiện “Chương II.” như sau", ["chuong=II"]),
        ("Chương II\nvà Chương III Nghị định này", ["chuong=II", "chuong=III"]),
        ("Chương II\nMục 3 Nghị định này", ["chuong=II muc=3"]),
        ("Phụ lục II\nquy chế làm việc ban hành kèm theo Quyết định số 5/2020/QĐ-UBND", ["phu_luc=II"]),
        ("Chương II\nNghị định số 5/2020/NĐ-CP", ["chuong=II"]),
    ],
)
def test_divisions_with_which_the_text_goes_on_are_cited(text: str, expected: list[str]) -> None:
    assert paths(text) == expected


def test_the_letter_of_a_clause_is_small() -> None:
    assert not find_citations("theo quy định tại khoản 7Đ sẽ xem xét")
    assert paths("theo quy định tại khoản 7đ sẽ xem xét") == ["khoan=7đ"]


def test_this_clause_names_no_clause_of_this_article() -> None:
    assert not paths("khoản này Điều này")
