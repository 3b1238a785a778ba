"""What follows a document's number: the date of issue, the body, the subject.

Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b: the first citation gives type, number and symbol, date, body and
subject. Practice puts a comma before the date, the body before the date, the date in brackets.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias, cast

from vnreport.days import calendar_day, read_full_day
from vnreport.families.citations.issuers import LONGEST_PLAIN, canonical_name, plain_names, read_issuers
from vnreport.families.citations.shapes import NEAR
from vnreport.families.citations.subjects import NEXT, PAUSE, subject_at, subject_behind
from vnreport.patterns import GAP

if TYPE_CHECKING:
    import datetime

    from vnreport.text import View

__all__ = ["COMMON_TAIL", "Tail", "read_tail", "tail_of"]

Tail: TypeAlias = "tuple[int, datetime.date | None, tuple[str, ...], str | None, bool]"
"""Where the citation ends, and what its tail says: the day, the bodies, the subject, and whether it was mended."""

COMMON_TAIL = (
    rf"(?:,?{NEAR}ngày{NEAR}([0-9]{{1,2}})"
    rf"(?:/([0-9]{{1,2}})/|{NEAR}tháng{NEAR}([0-9]{{1,2}}){NEAR}năm{NEAR})(?P<of_year>[0-9]{{4}})(?![^\W_]))?"
    rf"(?:{NEAR}(?P<of>của{NEAR})(?P<government>Chính{NEAR}phủ(?![^\W_]))?)?{NEXT}?"
)
"""Day and body as most texts write them, and what follows; the day in small letters, so that it is no dateline."""
_COMMON = re.compile(COMMON_TAIL)
_BEHIND_BODY = re.compile(NEXT)
_TO_DATE = re.compile(rf"{PAUSE}(?:(?:được{GAP})?(?:ban{GAP}hành|ký){GAP})?(?P<bracket>\(?)(?=ngày)")
_TO_BODY = re.compile(rf"{PAUSE}(?:(?:được{GAP})?ban{GAP}hành{GAP})?(?=(?:của|do){GAP})")
_TAIL_WORDS = frozenset({"ngày", "được", "ban", "ký", "của", "do", "về", "v/v", "vv", "khóa", "khoá", "khoa", "đảng"})
"""The words that a tail may begin with."""
_BEGINNINGS = frozenset(letter for word in _TAIL_WORDS for letter in (word[0], word[0].upper()))
_ABOUT = frozenset({"về", "v/v", "vv"})
_GOVERNMENT = ("Chính phủ",)
# A scan's day: one or two digits, l for 1, O for 0, and one stray sign.
_SCANNED_DAY = re.compile(
    rf"ngày{GAP}(?P<day>[0-9lioz]{{1,2}})(?P<stray>[^\w\s/.-]?){GAP}tháng{GAP}(?P<month>[0-9lio]{{1,2}})[^\w\s]?{GAP}n[aăáâ]m{GAP}(?P<year>[0-9]{{4}})(?![0-9])"
)
_SCANNED_DIGITS = str.maketrans("lioz", "1102")
_LONGEST_PAUSE = 12
_LONGEST_COMMON = 96
_LONGEST_NEXT = 24
_MOST_PARTS = 3


def read_tail(view: View, start: int, *, joint: bool = False) -> Tail:
    """The tail that begins at `start`, behind the number and symbol; `joint` allows several bodies."""
    following = view.norm[start : start + _LONGEST_PAUSE].lstrip(" ,\n(")
    if following and following[0] not in _BEGINNINGS:
        return start, None, (), None, False
    common = cast("re.Match[str]", _COMMON.match(view.norm, start, start + _LONGEST_COMMON))
    return tail_of(view, common, common.groups(), start, joint=joint)


def tail_of(
    view: View, common: re.Match[str], groups: tuple[str | None, ...], start: int, *, joint: bool = False
) -> Tail:
    """The tail whose common part a match of `COMMON_TAIL`, with these groups, has read."""
    day, month, month_word, year, of, government, about, word = groups
    end = start
    date: datetime.date | None = None
    issuers: tuple[str, ...] = ()
    if day is not None and year is not None:
        end, date = common.end("of_year"), calendar_day(int(year), int(month or month_word or 0), int(day))
    if government is not None and not joint:
        end, issuers = common.end("government"), _GOVERNMENT
    elif of is not None:
        first = common.end("of")
        named = None if joint else plain_names().match(view.norm, first, first + LONGEST_PLAIN)
        if named is not None and named[2] is None:
            written, _, about, word = named.groups()
            common, end, issuers = named, named.end(1), (canonical_name(written),)
        else:
            end, issuers = read_issuers(view, common.start("of"), joint=joint) or (end, ())
            following = _BEHIND_BODY.match(view.norm, end, end + _LONGEST_NEXT)
            if following is None:
                return end, date, issuers, None, False
            common, (about, word) = following, following.groups()
    if about is not None:
        return end, date, issuers, subject_at(view, common.end("about")), False
    if word is None or (word := word.lower()) not in _TAIL_WORDS:
        return end, date, issuers, None, False
    repaired = False
    if word not in _ABOUT:
        end, date, issuers, repaired = _rest(view, end, date, issuers, joint=joint)
    return end, date, issuers, subject_behind(view, end), repaired


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
