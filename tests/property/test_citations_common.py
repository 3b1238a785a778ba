"""The commonest shapes of citations are read in one match, and the full grammar says the same of them.

families/citations/numbered.py: "whatever is written otherwise is read part by part"; paths.py: "the path of most
citations"; phrases.py: "as in the table".
"""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnreport.families.citations import documents, find, issuers, laws, parts, paths, subjects, symbols, tails
from vnreport.families.citations.find import TRIGGERS
from vnreport.families.citations.phrases import Phrases
from vnreport.scan import Dispatch, Triggers
from vnreport.text import View

NEVER = re.compile("(?!)")
ALWAYS = re.compile("")
ANY_MARK = re.compile(r"[;:”»\]().\n]")
NEXT_WORD = re.compile(subjects.NEXT.replace(subjects.ABOUT, "(?!)"))
NO_SUBJECT = re.compile(tails.COMMON_TAIL.replace(subjects.ABOUT, "(?!)"))

numbers = st.sampled_from(["1", "05", "15", "30a", "151", "2221", "66.22"])
values = st.sampled_from(["1", "2", "3a", "7", "12", "15"])
letters = st.sampled_from("abcđegik")
gaps = st.sampled_from([" "] * 8 + ["\n", " \n", "  ", " \n  ", "\n\n"])
kinds = st.sampled_from([
    "Nghị định", "Nghị quyết", "Thông tư", "Thông tư liên tịch", "Quyết định", "quyết định", "Chỉ thị", "Kế hoạch",
    "Công văn", "Tờ trình", "Luật", "Pháp lệnh", "Bộ luật", "Đề án", "Hướng dẫn", "NQ", "Quy định",
])  # fmt: skip
codes = st.sampled_from([
    "2020/NĐ-CP", "2019/QH14", "2021/TT-BTC", "2021/TT-\nBTC", "QĐ-UBND", "QĐ-TTg", "NQ-HĐND", "2015/TTLT-BTP-BCA",
    "KH-SXYZ", "2024/NĐ- CP", "2018/nđ-cp", "UBND-KT", "TTr-SNV",
    " QĐ-UBND", "\nNQ- TW", " \nNQ/TW", "QĐ- X", "2021/ TT- BTC", "QĐ-  TTg",
])  # fmt: skip
days = st.sampled_from([
    "", "", " ngày 05/3/2020", " ngày 15 tháng 12 năm 2021", ", ngày 7/8/2019", " ngày 31/02/2020", " (ngày 1/1/2020)",
    " ngày 05/3", "\nNgày 05/3/2020",
])  # fmt: skip
bodies = st.sampled_from([
    "", "", " của Chính phủ", " của Thủ tướng Chính phủ", " của Bộ trưởng Bộ Tài chính", " của UBND tỉnh Lào Cai",
    " của Ủy ban nhân dân thành phố", " của BTV Thành ủy", " của Bộ Y tế, Bộ Công an", " do Sở Xây dựng",
    " của liên bộ",
    " của Ban Bí thư\nTrung ương Đảng", " của Bộ Lao động -\nThương binh và Xã hội", " của cơ quan", " của",
])  # fmt: skip
topics = st.sampled_from([
    "", "", " về công tác văn thư", " về việc chi trả, Nghị quyết số 9/NQ-CP và Quyết định số 8/QĐ-TTg; tiếp theo",
    " về thu phí và 02 Nghị định số 7/2020/NĐ-CP", " về quản lý đất từ năm 2020", " khóa XII về dân vận",
    " v/v thuê đất",
    " về phí, đến nay đã xong", " về phí hết hiệu lực", " quy định chi tiết", " được sửa đổi", " Dầu khí",
    ", về việc quản\nlý 1.5 ha đất.\nCó", " Về  việc\nchi (nếu có) trả", "\nvề\n\nviệc", " về việc\nviệc làm",
    " về, phí", " (về phí)",
])  # fmt: skip
names = st.sampled_from([
    "Luật Đất đai", "Luật Thi đua, khen thưởng", "Luật Thi đua,\nkhen thưởng", "Luật Ngân sách nhà nước", "BLHS",
    "Bộ luật Lao động", "luật Thuế giá trị gia tăng", "Luật Bảo vệ \nmôi trường", "Luật Hợp đồng số", "Hiến pháp",
    "Luật sửa đổi, bổ sung một số điều của Luật Đất đai", "Pháp lệnh Chi phí tố tụng", "Luật này", "Luật Biển",
])  # fmt: skip
law_tails = st.sampled_from(
    ["", " số 31/2024/QH15", " số31/2024/QH15", " năm 2013", " số: 31/2024/QH15 ngày 18/01/2024"]
)


@st.composite
def documents_named(draw: st.DrawFn) -> str:
    if draw(st.booleans()):
        return draw(names) + draw(law_tails)
    kind, gap = draw(kinds), draw(gaps)
    if draw(st.integers(0, 4)) == 0:
        return kind + gap + draw(st.sampled_from(["này", "nêu trên", f"số {draw(values)}", draw(values)]))
    number = (
        draw(st.sampled_from(["số ", "số: ", "", "số\n"])) + draw(numbers) + draw(st.sampled_from("//-")) + draw(codes)
    )
    return kind + gap + number + draw(days) + draw(bodies) + draw(topics)


@st.composite
def lists(draw: st.DrawFn, word: str, of: st.SearchStrategy[str]) -> str:
    listed = draw(st.lists(of, min_size=1, max_size=4))
    joined = listed[0]
    for value in listed[1:]:
        joined += draw(st.sampled_from([", ", " và ", ",\n", "; ", f", {word} ", f" và {word} ", " đến "])) + value
    return f"{word}{draw(gaps)}{joined}"


@st.composite
def paths_named(draw: st.DrawFn) -> str:
    levels = [
        draw(lists("điểm", letters)) if draw(st.booleans()) else "",
        draw(lists("khoản", values)) if draw(st.booleans()) else "",
        draw(lists("Điều", values)) if draw(st.booleans()) else draw(st.sampled_from(["Điều này", "khoản này", ""])),
    ]
    path = draw(st.sampled_from([" ", " ", "\n", ", "])).join(filter(None, levels))
    return draw(st.sampled_from(["", "", "các "])) + path


divisions = st.builds(
    "{}{} {}{}{}".format,
    st.sampled_from(["\n", "\n**", ".\n\n", "tại\n", "  ", "và "]),
    st.sampled_from(["Chương", "Mục", "Phụ lục", "Mẫu số", "Phần", "MỤC"]),
    st.sampled_from(["II", "1", "04A", "I.7", "IV", "x"]),
    st.sampled_from(["", ".", "**", " ", ":", ","]),
    st.sampled_from([
        "\nQUY ĐỊNH CHUNG", "\nĐiều 1", "\nĐIỀU KHOẢN THI HÀNH", "\n\nTên", "\nNghị định này", "\n",
        "\nquy chế kèm theo Quyết định số 5/QĐ-UBND", "\nLuật Đất đai", "\nvà Mục II", "\nTỔ CHỨC",
        "\nVẬN ĐỘNG năm 2025", " của Luật này",
        "\n- 5", " Nghị định số 5/NĐ-CP",
    ]),
)  # fmt: skip
between = st.sampled_from(
    [" ", " của ", " tại ", "; ", ", ", ". ", " kèm theo ", " ban hành kèm theo ", "\n", " như sau: "]
)
lefts = st.sampled_from(
    ["", "theo ", "Căn cứ ", "quy định tại ", "(", "sửa đổi, bổ sung ", "pháp ", "thời ", "5 ", "\n"]
)
rights = st.sampled_from(
    ["", ".", ";\n- Sở", ", có", " người", " sau đây", " nêu trên", ")", "%", "/", "\n\nxin", "-5", " A"]
)
texts = st.builds(
    "{}{}{}{}{}".format,
    lefts,
    st.one_of(paths_named(), divisions, documents_named()),
    between,
    st.one_of(documents_named(), paths_named()),
    rights,
)


def readings(text: str, triggers: Triggers = TRIGGERS) -> str:
    def nothing(view: View, start: int, end: int) -> None:
        del view, start, end

    return repr(Dispatch([triggers], nothing).sweep(View(text)))


def in_full(text: str) -> str:
    """The readings with none of the short ways and with no sieves."""

    def none(*_: object, **__: object) -> None:
        return None

    def always(*_: object) -> bool:
        return True

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(find, "read_cited", none)
        patch.setattr(documents, "read_numbered", none)
        patch.setattr(documents, "common_before", none)
        patch.setattr(documents, "may_end", always)
        patch.setattr(documents, "_MARKED", ALWAYS)
        patch.setattr(documents, "_BY_NAME", NEVER)
        patch.setattr(find, "_heads_division", none)
        patch.setattr(find, "_NAMED", ALWAYS)
        patch.setattr(find, "_SECOND", NEVER)
        patch.setattr(issuers, "plain_names", lambda: NEVER)
        patch.setattr(laws, "_common_name", none)
        patch.setattr(paths, "_common_path", none)
        patch.setattr(paths, "_may_go_on", always)
        patch.setattr(paths, "_LISTED", {})
        patch.setattr(paths, "_BEHIND", NEVER)
        patch.setattr(parts, "_chained", none)
        patch.setattr(subjects, "_MARK", ANY_MARK)
        patch.setattr(symbols, "_PLAIN_SYMBOL", NEVER)
        patch.setattr(tails, "_BEHIND_BODY", NEXT_WORD)
        patch.setattr(tails, "_COMMON", NO_SUBJECT)
        patch.setattr(tails, "_LONGEST_PAUSE", 0)
        patch.setattr(tails, "plain_names", lambda: NEVER)
        patch.setattr(Phrases, "_as_written", none)
        marks = {mark if mark[0] in " ." else mark[0]: reader for mark, reader in TRIGGERS.before.items()}
        return readings(text, Triggers(after=TRIGGERS.after, before=marks, words=TRIGGERS.words))


@given(texts)
def test_the_short_way_says_what_the_long_one_says(text: str) -> None:
    """Design §4: "anchored local matches"; what they refuse is left to the grammar."""
    assert readings(text) == in_full(text)
