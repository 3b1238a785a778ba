"""The subject of a document, as it follows its number: what stands behind "về", "về việc", "v/v".

Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b: the first citation gives the subject last.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.citations.letters import LOWER, UPPER
from vnreport.families.citations.shapes import NEAR, one_line
from vnreport.patterns import GAP, OPEN_GAP

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["ABOUT", "NEXT", "PAUSE", "subject_at", "subject_behind"]

PAUSE = rf"(?:{OPEN_GAP},{OPEN_GAP}|{OPEN_GAP})"
"""What parts the parts of a document's tail."""
ABOUT = rf",?{NEAR}[vV]ề{NEAR}(?:[vV]iệc{NEAR})?(?=[^\sVv])"
"""The words before a subject as most texts write them; whatever is written otherwise is `_TO_SUBJECT`'s."""
NEXT = rf"(?:{ABOUT}(?P<about>)|[ ,\n(]{{0,10}}(?P<word>[vV]/[vV]|[^\W\d_]{{1,6}}))"
"""Where the subject begins, or the next word."""
_TO_SUBJECT = re.compile(rf"{PAUSE}(?:về{GAP}việc|về|v/v|vv){GAP}")
_TERM = re.compile(rf"{GAP}\(?(?:đảng{GAP})?kh[oó][aá]{GAP}[ivxlc0-9]{{1,6}}\)?(?:{GAP}ban{GAP}hành)?")
_DOCUMENT = (
    rf"(?:nghị{GAP}định|nghị{GAP}quyết|quyết{GAP}định|thông{GAP}tư|chỉ{GAP}thị|kế{GAP}hoạch|công{GAP}văn|kết{GAP}luận"
    rf"|thông{GAP}báo|quy{GAP}định|luật|hướng{GAP}dẫn|chương{GAP}trình{GAP}hành{GAP}động)(?:{GAP}liên{GAP}tịch)?"
    rf"{GAP}(?:số:?{GAP})?[0-9]"
)
_NEXT_DOCUMENT = re.compile(
    rf"[,v](?:(?<=,){GAP}(?:và{GAP})?|(?<=[ \n]v)à{GAP})(?P<count>[0-9]{{1,2}}{GAP})?{_DOCUMENT}"
)
"""A set leads, as it must for a quick search."""
_ABOUT_YEARS = re.compile(rf"{GAP}từ{GAP}(?:năm|ngày|tháng){GAP}[0-9]")
_ASIDE = re.compile(
    rf",{GAP}(?:(?:trong|theo|qua|từ|nhờ){GAP}đó|với{GAP}mục{GAP}tiêu|(?:hiện|đến){GAP}nay|tính{GAP}đến)(?![^\W_])"
)
_NEW_SUBJECT = re.compile(rf",{GAP}[{UPPER}]")
_PREDICATE = re.compile(rf"{GAP}(?:(?:đã|sẽ){GAP})?(?:hết|có){GAP}hiệu{GAP}lực(?![^\W_])")
_ITEM = re.compile(r"[0-9]{1,3}(?:[.)](?![0-9])|[ ]*\n|\Z)")
_MARK = re.compile(rf"[;:”»\]().\n](?:(?<=[;:”»\]()])|(?<=\.)(?![^\W_])|(?<=\n)(?![{LOWER}]))")
"""What may end a clause: no dot inside a number or a word, and no line end before a small letter."""
_LONGEST_SUBJECT = 600
_LONGEST_ASIDE = 32
_FULL_LINE = 55


def subject_behind(view: View, start: int) -> str | None:
    """The subject behind "về", "v/v" at `start`, or behind the term of the body that stands before them, or None."""
    low = view.low
    term = _TERM.match(low, start, start + 32) if "kh" in low[start : start + 12] else None
    about = _TO_SUBJECT.match(low, term.end() if term else start, start + 64)
    return None if about is None or low.startswith("\n", about.end()) else subject_at(view, about.end())


def subject_at(view: View, start: int) -> str | None:
    """The subject that begins at `start`, to the end of its clause.

    A full stop, semicolon, colon, closing bracket or quotation mark ends it; so does the next document of an
    enumeration, a comma before a new subject (a capital letter), the years in which it was carried out, and what is
    said of the document ("… hết hiệu lực").
    """
    low, norm = view.low, view.norm
    end = _clause_end(norm, start)
    clause = low[start:end]
    if "/" in clause:
        end = _before_document(low, start, end)
    if " từ " in clause:
        end = _before(_ABOUT_YEARS, low, start, end)
    if "hiệu" in clause:
        end = _before(_PREDICATE, low, start, end)
    if "," in clause:
        end = _before(_NEW_SUBJECT, norm, start, _before(_ASIDE, low, start, end))
    return one_line(norm[start:end]).strip(' ,-“”"') or None


def _before_document(low: str, start: int, end: int) -> int:
    """Before the next document of an enumeration: one that is counted, or the first where none is named before it."""
    first = start + low.startswith("và", start)  # with which a subject may begin
    for following in _NEXT_DOCUMENT.finditer(low, first, end):
        if following["count"] is not None or "/" not in low[start : following.start()]:
            return following.start()
    return end


def _before(stop: re.Pattern[str], text: str, start: int, end: int) -> int:
    found = stop.search(text, start, end)
    return end if found is None else found.start()


def _clause_end(norm: str, start: int) -> int:
    """Over what does not end a clause: a dot inside a number or an abbreviation, one line break, brackets."""
    place, limit, depth = start, min(len(norm), start + _LONGEST_SUBJECT), 0
    while (mark := _MARK.search(norm, place, limit)) is not None:
        place = mark.start()
        letter = norm[place]
        if letter in ";:”»]" or (letter == ")" and not depth):
            return place
        if letter == "." and not norm[place + 1 : place + 2].isalnum():
            return place
        if letter == "\n" and _ends_line(norm, place):
            return place
        if letter == "(" and ")" not in norm[place : place + _LONGEST_ASIDE]:
            return place
        depth += (letter == "(") - (letter == ")")
        place += 1
    return limit


def _ends_line(norm: str, place: int) -> bool:
    """Whether a line break ends the clause: a blank line or a list item follows, or a capital after a short line."""
    following = norm[place + 1 : place + 12].lstrip(" ")
    if not following or following[0] in "\n-+*•|" or _ITEM.match(following):
        return True
    return following[0].isupper() and place - norm.rfind("\n", max(0, place - _FULL_LINE), place) < _FULL_LINE
