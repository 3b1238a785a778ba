"""What follows a document's number: the date of issue, the body, the subject.

Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b: the first citation gives type, number and symbol, date, body and
subject. Practice puts a comma before the date, the body before the date, the date in brackets.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, cast

from vnreport.days import calendar_day, read_full_day
from vnreport.families.citations.issuers import read_body, read_issuers
from vnreport.families.citations.letters import UPPER
from vnreport.families.citations.shapes import NEAR, one_line
from vnreport.patterns import GAP, OPEN_GAP

if TYPE_CHECKING:
    import datetime

    from vnreport.text import View

__all__ = ["COMMON_TAIL", "Tail", "read_tail", "tail_of"]


class Tail(NamedTuple):
    """Where the citation ends, and what its tail says."""

    end: int
    date: datetime.date | None = None
    issuers: tuple[str, ...] = ()
    title: str | None = None
    repaired: bool = False


_PAUSE = rf"(?:{OPEN_GAP},{OPEN_GAP}|{OPEN_GAP})"
COMMON_TAIL = (
    rf"(?:,?{NEAR}ngày{NEAR}([0-9]{{1,2}})"
    rf"(?:/([0-9]{{1,2}})/|{NEAR}tháng{NEAR}([0-9]{{1,2}}){NEAR}năm{NEAR})(?P<of_year>[0-9]{{4}})(?![^\W_]))?"
    rf"(?:{NEAR}(?P<of>của{NEAR})(?P<government>Chính{NEAR}phủ(?![^\W_]))?)?"
    r"(?:[ ,\r\n(]{0,10}([vV]/[vV]|[^\W\d_]{1,6}))?"
)
"""Day and body as most texts write them, and the next word; the day in small letters, so that it is no dateline."""
_COMMON = re.compile(COMMON_TAIL)
_ENDS = frozenset(".;:)”")
"""What no tail begins with."""
_TO_DATE = re.compile(rf"{_PAUSE}(?:(?:được{GAP})?(?:ban{GAP}hành|ký){GAP})?(?P<bracket>\(?)(?=ngày)")
_TO_BODY = re.compile(rf"{_PAUSE}(?:(?:được{GAP})?ban{GAP}hành{GAP})?(?=(?:của|do){GAP})")
_NEXT_WORD = re.compile(r"[ ,\r\n(]{0,10}(v/v|[^\W\d_]{1,6})")
_TAIL_WORDS = frozenset({"ngày", "được", "ban", "ký", "của", "do", "về", "v/v", "vv", "khóa", "khoá", "khoa", "đảng"})
"""The words that a tail may begin with."""
_ABOUT = frozenset({"về", "v/v", "vv"})
_GOVERNMENT = ("Chính phủ",)
_TERM = re.compile(rf"{GAP}\(?(?:đảng{GAP})?kh[oó][aá]{GAP}[ivxlc0-9]{{1,6}}\)?(?:{GAP}ban{GAP}hành)?")
_TO_TITLE = re.compile(rf"{_PAUSE}(?:về{GAP}việc|về|v/v|vv){GAP}")
# A scan's day: one or two digits, l for 1, O for 0, and one stray sign.
_SCANNED_DAY = re.compile(
    rf"ngày{GAP}(?P<day>[0-9lioz]{{1,2}})(?P<stray>[^\w\s/.-]?){GAP}tháng{GAP}(?P<month>[0-9lio]{{1,2}})[^\w\s]?{GAP}n[aăáâ]m{GAP}(?P<year>[0-9]{{4}})(?![0-9])"
)
_SCANNED_DIGITS = str.maketrans("lioz", "1102")

_DOCUMENT = (
    rf"(?:nghị{GAP}định|nghị{GAP}quyết|quyết{GAP}định|thông{GAP}tư|chỉ{GAP}thị|kế{GAP}hoạch|công{GAP}văn|kết{GAP}luận"
    rf"|thông{GAP}báo|quy{GAP}định|luật|hướng{GAP}dẫn|chương{GAP}trình{GAP}hành{GAP}động)(?:{GAP}liên{GAP}tịch)?"
    rf"{GAP}(?:số:?{GAP})?[0-9]"
)
_NEXT_DOCUMENT = re.compile(
    rf"[ ,\n](?:(?<=,){GAP}(?:và{GAP})?|(?<=[ \n]){OPEN_GAP}và{GAP})(?P<count>[0-9]{{1,2}}{GAP})?{_DOCUMENT}"
)
"""A set leads, as it must for a quick search: blanks before "và" are no part of the subject."""
_ABOUT_YEARS = re.compile(rf"{GAP}từ{GAP}(?:năm|ngày|tháng){GAP}[0-9]")
_ASIDE = re.compile(
    rf",{GAP}(?:(?:trong|theo|qua|từ|nhờ){GAP}đó|với{GAP}mục{GAP}tiêu|(?:hiện|đến){GAP}nay|tính{GAP}đến)(?![^\W_])"
)
_NEW_SUBJECT = re.compile(rf",{GAP}[{UPPER}]")
_PREDICATE = re.compile(rf"{GAP}(?:(?:đã|sẽ){GAP})?(?:hết|có){GAP}hiệu{GAP}lực(?![^\W_])")
_ITEM = re.compile(r"[0-9]{1,3}(?:[.)](?![0-9])|[ ]*\r?\n|\Z)")
_MARK = re.compile("[;:\u201d»\\]().\n]")
_LONGEST_COMMON = 96
_MOST_PARTS = 3
_MOST_TITLE = 600
_MOST_ASIDE = 32
_FULL_LINE = 55


def read_tail(view: View, start: int, *, joint: bool = False) -> Tail:
    """The tail that begins at `start`, behind the number and symbol; `joint` allows several bodies."""
    if view.norm[start : start + 1] in _ENDS:
        return Tail(start)
    common = cast("re.Match[str]", _COMMON.match(view.norm, start, start + _LONGEST_COMMON))
    return tail_of(view, common, common.groups(), start, joint=joint)


def tail_of(
    view: View, common: re.Match[str], groups: tuple[str | None, ...], start: int, *, joint: bool = False
) -> Tail:
    """The tail whose common part a match of `COMMON_TAIL`, with these groups, has read."""
    day, month, month_word, year, of, government, word = groups
    end = start
    date: datetime.date | None = None
    issuers: tuple[str, ...] = ()
    if day is not None and year is not None:
        end, date = common.end("of_year"), calendar_day(int(year), int(month or month_word or 0), int(day))
    if government is not None and not joint:
        end, issuers = common.end("government"), _GOVERNMENT
    elif of is not None:
        issued = _issued(view, common, joint=joint)
        if issued is not None:
            end, issuers = issued
        following = _NEXT_WORD.match(view.low, end, end + 16)
        word = following[1] if following else None
    if word is None or (word := word.lower()) not in _TAIL_WORDS:
        return Tail(end, date, issuers)
    repaired = False
    if word not in _ABOUT:
        end, date, issuers, repaired = _rest(view, end, date, issuers, joint=joint)
    return Tail(end, date, issuers, _title(view, end), repaired)


def _issued(view: View, common: re.Match[str], *, joint: bool) -> tuple[int, tuple[str, ...]] | None:
    """The end and the names of the bodies behind the "của" of a common tail."""
    body = None if joint else read_body(view, common.end("of"))
    return read_issuers(view, common.start("of"), joint=joint) if body is None else (body[0], (body[1],))


def _rest(
    view: View, start: int, date: datetime.date | None, issuers: tuple[str, ...], *, joint: bool
) -> tuple[int, datetime.date | None, tuple[str, ...], bool]:
    """The day and the body in either order, as they are written otherwise."""
    low, end, repaired = view.low, start, False
    for _ in range(_MOST_PARTS):
        to_date = _TO_DATE.match(low, end, end + 40) if date is None else None
        if to_date and "\n" in to_date[0] and view.norm[to_date.end()].isupper():
            to_date = None  # the dateline of the next line, not the day of issue
        day = _issue_day(view, to_date.end()) if to_date else None
        if to_date and day is not None:
            end, date, mended = day
            repaired = repaired or mended
            end += bool(to_date["bracket"]) and low[end : end + 1] == ")"
            continue
        to_body = _TO_BODY.match(low, end, end + 40) if not issuers else None
        body = read_issuers(view, to_body.end(), joint=joint) if to_body else None
        if body is None:
            break
        end, issuers = body
    return end, date, issuers, repaired


def _issue_day(view: View, start: int) -> tuple[int, datetime.date | None, bool] | None:
    read = read_full_day(view, start)
    if read is not None:
        return (*read, False)
    match = _SCANNED_DAY.match(view.low, start, start + 60)
    if match is None:
        return None
    if match["stray"] and len(match["day"]) == 1:
        return match.end(), None, True  # the sign may have been a digit
    day, month = (match[name].translate(_SCANNED_DIGITS) for name in ("day", "month"))
    return match.end(), calendar_day(int(match["year"]), int(month), int(day)), True


def _title(view: View, start: int) -> str | None:
    """The subject behind "về", "về việc", to the end of its clause.

    A full stop, semicolon, colon, closing bracket or quotation mark ends it; so does the next document of an
    enumeration, a comma before a new subject (a capital letter), the years in which it was carried out, and what is
    said of the document ("… hết hiệu lực").
    """
    low, norm = view.low, view.norm
    term = _TERM.match(low, start, start + 32) if "kh" in low[start : start + 12] else None
    about = _TO_TITLE.match(low, term.end() if term else start, start + 64)
    if about is None:
        return None
    first = about.end()
    if norm.startswith("\n", first):
        return None
    end = _clause_end(norm, first)
    clause = low[first:end]
    if "/" in clause:
        end = _before_document(low, first, end)
    if " từ " in clause:
        end = _before(_ABOUT_YEARS, low, first, end)
    if "hiệu" in clause:
        end = _before(_PREDICATE, low, first, end)
    if "," in clause:
        end = _before(_NEW_SUBJECT, norm, first, _before(_ASIDE, low, first, end))
    return one_line(norm[first:end]).strip(' ,-“”"') or None


def _before_document(low: str, start: int, end: int) -> int:
    """Before the next document of an enumeration: one that is counted, or the first where none is named before it."""
    for following in _NEXT_DOCUMENT.finditer(low, start, end):
        if following["count"] is not None or "/" not in low[start : following.start()]:
            return following.start()
    return end


def _before(stop: re.Pattern[str], text: str, start: int, end: int) -> int:
    found = stop.search(text, start, end)
    return end if found is None else found.start()


def _clause_end(norm: str, start: int) -> int:
    """Over what does not end a clause: a dot inside a number or an abbreviation, one line break, brackets."""
    place, limit, depth = start, min(len(norm), start + _MOST_TITLE), 0
    while True:
        mark = _MARK.search(norm, place, limit)
        if mark is None:
            return limit
        place, letter = mark.start(), mark[0]
        if letter in ";:\u201d»]" or (letter == ")" and not depth):
            return place
        if letter == "." and not norm[place + 1 : place + 2].isalnum():
            return place
        if letter == "\n" and _ends_line(norm, place):
            return place
        if letter == "(" and ")" not in norm[place : place + _MOST_ASIDE]:
            return place
        depth += (letter == "(") - (letter == ")")
        place += 1


def _ends_line(norm: str, place: int) -> bool:
    """Whether a line break ends the clause: a blank line or a list item follows, or a capital after a short line."""
    following = norm[place + 1 : place + 12].lstrip(" ")
    if not following or following[0] in "\n\r-+*•|" or _ITEM.match(following):
        return True
    return following[0].isupper() and place - norm.rfind("\n", max(0, place - _FULL_LINE), place) < _FULL_LINE
