"""Whether level words at a place cite: what stands around them decides.

`điểm`, `khoản`, `điều`, `mục`, `phần` are parts of many other words (thời điểm, tài khoản, danh mục), and at the
start of a line they head a section of the document itself.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.citations.letters import UPPER
from vnreport.patterns import GAP

if TYPE_CHECKING:
    from vnreport.families.citations.paths import Path
    from vnreport.text import View

__all__ = [
    "begins_sentence",
    "heads_article",
    "heads_section",
    "is_counted",
    "is_word_part",
    "may_stand_bare",
    "word_before",
]

_COMPOUNDS = {
    "diem": (
        "thời ", "địa ", "quan ", "trọng ", "đặc ", "ưu ", "nhược ", "khuyết ", "thí ", "cao ", "luận ", "yếu ", "tâm ",
        "chấm ", "ghi ", "tổng ",
    ),
    "khoan": ("tài ", "điều "),
    "muc": ("hạng ", "danh ", "chuyên ", "đề ", "đầu ", "tiết "),
    "phan": ("thành ", "cổ ", "một ", "góp ", "học ", "đa ", "đấu "),
    "doan": ("giai ", "công ", "tập ", "quân "),
    "tiet": ("chi ", "thời ", "khí "),
    "chuong": ("văn ", "huy ", "hiến "),
}  # fmt: skip
"""Per level, the words with which its word makes another one ("thời điểm", "tài khoản")."""

_AMOUNT = re.compile(rf"{GAP}(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ|đồng|usd|người|năm|tháng|lần|tiền)(?![^\W_])")
_HEAD_MARK = re.compile(r"[ *]{0,4}(?:[.:]|\r?\n|$|[ ]?-[ ])")
_PLACING = frozenset({
    "tại", "của", "theo", "trong", "ở", "và", "hoặc", "các", "từ", "đến", "với", "là", "về", "thuộc", "khoản", "điều",
})  # fmt: skip
_CLOSING = frozenset(("\n", ".", ";", ":", "*"))
"""What ends the line before an article's heading in almost all texts: no word that a citation would follow."""
_ARTICLE = re.compile(rf"điều{GAP}[0-9]{{1,4}}[a-zđ]?(?=[.:](?:[ ](?!của)|\r?\n|$))")
_COUNT = re.compile(r"(?<![0-9./])[0-9]{1,3} $")
_TITLE_NEXT = re.compile(rf"[ ]{{1,4}}[{UPPER}]")


def word_before(low: str, start: int) -> str:
    """The word left of `start`, over blanks and a line break but no blank line, or nothing."""
    floor = max(0, start - 18)
    word = low[max(floor, low.rfind(" ", floor, start - 1) + 1) : start - 1] if low[start - 1 : start] == " " else ""
    if word.isalpha():
        return word
    left = low[floor:start]
    bare = left.rstrip(" \r\n")
    if not bare or left.count("\n", len(bare)) > 1:
        return ""
    word = bare[bare.rfind(" ") + 1 :]
    if word.isalpha():
        return word
    first = len(bare)
    while first and bare[first - 1].isalpha():
        first -= 1
    return bare[first:]


def is_word_part(view: View, start: int, level: str) -> bool:
    """Whether the level word is the second half of another word ("thời điểm")."""
    return view.low.endswith(_COMPOUNDS.get(level, ()), 0, start)


def is_counted(view: View, start: int) -> bool:
    """Whether a number stands before the level word ("gồm 8 Chương")."""
    low = view.low
    if start < 2 or low[start - 1] != " " or not low[start - 2].isdigit():
        return False
    return _COUNT.search(low[max(0, start - 5) : start]) is not None


def begins_sentence(view: View, start: int) -> bool:
    """Whether a sentence or a paragraph begins at `start`."""
    left = view.norm[max(0, start - 24) : start]
    bare = left.rstrip(" \r\n\"'“‘(-+*•")
    if "\n\n" in left[len(bare) :].replace("\r", "") or not bare:
        return (not bare and start < 24) or "\n" in left
    return bare[-1] in ".!?:;”"


def heads_article(view: View, start: int) -> int | None:
    """The end of "Điều 5." at the start of a line: most of what the word stands for in a law, refused at once."""
    if start and view.norm[start - 1] not in "\n*“":
        return None
    low = view.low
    head = _ARTICLE.match(low, start, start + 20)
    if head is None or (low[start - 2 : start - 1] not in _CLOSING and word_before(low, start) in _PLACING):
        return None
    return head.end()


def heads_section(view: View, start: int, path: Path) -> bool:
    """Whether the words head a section: first on their line, alone on it or with a title behind them."""
    norm = view.norm
    line = norm.rfind("\n", 0, start) + 1
    if path.parts > 1 or norm[line:start].strip(" \"'“‘*#_>|\r"):
        return False
    first, *others = path.provisions
    if others or len(first.to_dict()) > 1:
        return False
    behind = _HEAD_MARK.match(norm, path.end, path.end + 8)
    title = _TITLE_NEXT.match(norm, path.end, path.end + 8)
    if behind is None and title is None:
        return False
    before = word_before(view.low, start) if line and norm[line - 2 : line - 1] not in ("\n", "") else ""
    return before not in _PLACING


def may_stand_bare(view: View, start: int, path: Path) -> bool:
    """Whether a path without a document cites: an article always, a lesser level where nothing speaks against it."""
    capital = view.norm[start].isupper()
    before = word_before(view.low, start)
    if not path.provisions:
        if path.own in ("khoan", "diem", "tiet", "doan"):
            return before in ("tại", "của", "theo")
        return capital and not begins_sentence(view, start)
    first = path.provisions[0]
    return first.dieu is not None or _lesser(view, path, before, capital=capital)


def _lesser(view: View, path: Path, before: str, *, capital: bool) -> bool:
    """Whether a path without an article may stand bare."""
    first = path.provisions[0]
    if first.khoan is not None:
        return _AMOUNT.match(view.low, path.end, path.end + 16) is None and before not in _COUNTING
    if first.diem is not None:
        lone = first.to_dict().keys() <= {"diem", "diem_to"}
        return (first.diem[0].islower() or not lone) and before not in ("thời", "địa", "đạt", "được")
    if first.tiet is not None or first.doan is not None:
        return path.parts > 1
    return (capital or before in ("tại", "theo", "các")) and not (first.phan or "").isdigit()


_COUNTING = frozenset({"một", "hai", "ba", "bốn", "năm", "nhiều", "mỗi"})
