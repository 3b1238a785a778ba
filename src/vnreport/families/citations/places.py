"""Whether level words at a place cite: what stands around them decides.

`điểm`, `khoản`, `điều`, `mục`, `phần` are parts of many other words (thời điểm, tài khoản, danh mục), and at the
start of a line they head a section of the document itself.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.citations.letters import UPPER
from vnreport.families.citations.paths import VALUES
from vnreport.patterns import GAP

if TYPE_CHECKING:
    from vnreport.families.citations.paths import Path
    from vnreport.text import View

__all__ = [
    "begins_sentence",
    "division_at",
    "heads_article",
    "heads_section",
    "is_counted",
    "is_word_part",
    "line_before",
    "may_stand_bare",
    "no_compound",
    "word_before",
]

_COMPOUNDS = {
    "điểm": (
        "thời ", "địa ", "quan ", "trọng ", "đặc ", "ưu ", "nhược ", "khuyết ", "thí ", "cao ", "luận ", "yếu ", "tâm ",
        "chấm ", "ghi ", "tổng ",
    ),
    "khoản": ("tài ", "điều "),
    "mục": ("hạng ", "danh ", "chuyên ", "đề ", "đầu ", "tiết "),
    "phần": ("thành ", "cổ ", "một ", "góp ", "học ", "đa ", "đấu "),
    "đoạn": ("giai ", "công ", "tập ", "quân "),
    "tiết": ("chi ", "thời ", "khí "),
    "chương": ("văn ", "huy ", "hiến "),
}  # fmt: skip
"""Per level word, the words with which it makes another one ("thời điểm", "tài khoản")."""

_AMOUNT = re.compile(rf"{GAP}(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ|đồng|usd|người|năm|tháng|lần|tiền)(?![^\W_])")
_DEEPEST = 12
_DEEPEST_HEAD = 200
_HEAD_MARK = re.compile(r"[ *]{0,4}(?:[.:]|\n|$|[ ]?-[ ])")
_PLACING = frozenset({
    "tại", "của", "theo", "trong", "ở", "và", "hoặc", "các", "từ", "đến", "với", "là", "về", "thuộc", "khoản", "điều",
})  # fmt: skip
_CLOSING = frozenset(("\n", ".", ";", ":", "*"))
"""What ends the line before an article's heading in almost all texts: no word that a citation would follow."""
_ARTICLE = re.compile(rf"điều{GAP}[0-9]{{1,4}}[a-zđ]?(?=[.:](?:[ ](?!của)|\n|$))")
_DIVISIONS = {"chương": "chuong", "mục": "muc", "phần": "phan", "phụ lục": "phu_luc", "mẫu số": "mau"}
_ALONE = re.compile(
    rf"[.:](?!{GAP}của)|\*{{1,2}}[ ]?\n|[ ]?\n(?:[ ]{{0,2}}\n|[ ]?(?P<below>[^\W\d_]{{2,8}})(?![^\W_])|[ ]?[0-9“(*|])"
)
"""Behind the number of a division: a mark, or a line end and the title."""
_COUNT = re.compile(r"(?<![0-9./])[0-9]{1,3} $")
_TITLE_NEXT = re.compile(rf"[ ]{{1,4}}[{UPPER}]")


def word_before(low: str, start: int) -> str:
    """The word left of `start`, over blanks and a line break but no blank line, or nothing."""
    left = low[start - 18 if start > 18 else 0 : start]
    if left.endswith(" "):
        word = left[left.rfind(" ", 0, -1) + 1 : -1]
        if word.isalpha():
            return word
    bare = left.rstrip(" \n")
    if not bare or left.count("\n", len(bare)) > 1:
        return ""
    word = bare[bare.rfind(" ") + 1 :]
    if word.isalpha():
        return word
    first = len(bare)
    while first and bare[first - 1].isalpha():
        first -= 1
    return bare[first:]


def is_word_part(low: str, start: int, end: int) -> bool:
    """Whether the level word in `[start, end)` is the second half of another word ("thời điểm")."""
    compounds = _COMPOUNDS.get(low[start:end])
    return compounds is not None and low.endswith(compounds, 0, start)


def no_compound(level: str) -> str:
    """A look-behind at the end of a level word that refuses such a half: a sieve."""
    return "".join(f"(?<!{first}{level})" for first in _COMPOUNDS.get(level, ()))


def is_counted(view: View, start: int) -> bool:
    """Whether a number stands before the level word ("gồm 8 Chương")."""
    low = view.low
    if start < 2 or low[start - 1] != " " or not low[start - 2].isdigit():
        return False
    return _COUNT.search(low[max(0, start - 5) : start]) is not None


def begins_sentence(view: View, start: int) -> bool:
    """Whether a sentence or a paragraph begins at `start`."""
    left = view.norm[max(0, start - 24) : start]
    bare = left.rstrip(" \n\"'“‘(-+*•")
    if "\n\n" in left[len(bare) :] or not bare:
        return (not bare and start < 24) or "\n" in left
    return bare[-1] in ".!?:;”"


def line_before(norm: str, start: int) -> int | None:
    """Where the line begins that has nothing before `start` but a short indent or asterisks, or None."""
    first = max(0, start - _DEEPEST)
    line = norm.rfind("\n", first, start) + 1
    return None if line < first or norm[line:start].strip(" *") else line


def heads_article(view: View, start: int, line: int) -> int | None:
    """The end of "Điều 5." that heads the line: most of what the word stands for in a law, refused at once."""
    low = view.low
    head = _ARTICLE.match(low, start, start + 20)
    if head is None or (low[line - 2 : line - 1] not in _CLOSING and word_before(low, start) in _PLACING):
        return None
    return head.end()


def division_at(view: View, start: int, end: int) -> tuple[int, str, int] | None:
    """The end of "Chương II" alone on its line, the first word of the line below it and where that word ends.

    The level's word stands in `[start, end)`. The word below is empty where no path and no document can go on.
    """
    low, norm = view.low, view.norm
    level = _DIVISIONS.get(low[start:end])
    if level is None or norm[end : end + 1] != " ":
        return None
    value = VALUES[level].match(norm, end + 1, end + 25)
    alone = _ALONE.match(norm, value.end(), value.end() + 24) if value is not None else None
    if value is None or alone is None:
        return None
    line = line_before(norm, start)
    if line is None or (low[line - 2 : line - 1] not in _CLOSING and word_before(low, start) in _PLACING):
        return None
    below = alone["below"]
    return value.end(), "" if below is None else below.lower(), alone.end()


def heads_section(view: View, start: int, path: Path) -> bool:
    """Whether the words head a section: first on their line, alone on it or with a title behind them."""
    norm = view.norm
    if norm[start - 1 : start] == " " and norm[start - 2 : start - 1].isalnum():
        return False  # on most lines a word stands before it
    floor = max(0, start - _DEEPEST_HEAD)
    line = norm.rfind("\n", floor, start) + 1
    if path.parts > 1 or line < floor or norm[line:start].strip(" \"'“‘*#_>|"):
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
    if not path.provisions:
        if path.own in ("khoan", "diem", "tiet", "doan"):
            return word_before(view.low, start) in ("tại", "của", "theo")
        return view.norm[start].isupper() and not begins_sentence(view, start)
    return path.provisions[0].dieu is not None or _lesser(view, start, path)


def _lesser(view: View, start: int, path: Path) -> bool:
    """Whether a path without an article may stand bare."""
    first = path.provisions[0]
    before = word_before(view.low, start)
    if first.khoan is not None:
        return _AMOUNT.match(view.low, path.end, path.end + 16) is None and before not in _COUNTING
    if first.diem is not None:
        lone = first.to_dict().keys() <= {"diem", "diem_to"}
        return (first.diem[0].islower() or not lone) and before not in ("thời", "địa", "đạt", "được")
    if first.tiet is not None or first.doan is not None:
        return path.parts > 1
    return (view.norm[start].isupper() or before in ("tại", "theo", "các")) and not (first.phan or "").isdigit()


_COUNTING = frozenset({"một", "hai", "ba", "bốn", "năm", "nhiều", "mỗi"})
