"""Months, stretches of months, quarters: `tháng 6/2019`, `9 tháng đầu năm 2024`, `nửa cuối năm`, `quý I và II/2024`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.dates.grammar import MONTH_NUMBER, PLAIN_MONTH_NAMES
from vnreport.families.dates.points import Point, month_of, with_year
from vnreport.patterns import BLANK, END, GAP

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = [
    "read_half",
    "read_lettered_month",
    "read_month",
    "read_month_number",
    "read_month_year",
    "read_months",
    "read_quarter",
    "read_quarter_number",
]

_THANG = re.compile(rf"(?:tháng|thảng){GAP}")


def read_month(view: View, start: int) -> Point | None:
    """A month behind the word `tháng`."""
    head = _THANG.match(view.low, start, start + 12)
    if head is None:
        return None
    return read_month_number(view, head.end(), start)


_LIST_REACH = 64


def read_month_number(view: View, at: int, start: int) -> Point | None:
    """A month whose number, in digits or words, begins at `at`."""
    match = MONTH_NUMBER.match(view.low, at, at + _LIST_REACH)
    number = None if match is None else month_of(match["month"])
    if match is None or number is None:
        return None
    point = with_year(view, Point(start, match.end(), "month", month=number, digits_only=at == start))
    stated = point.year is not None or point.relative is not None
    return point if stated or _is_month_alone(view, " ".join(match["month"].split()), at, start) else None


def _is_month_alone(view: View, written: str, at: int, start: int) -> bool:
    """Whether a month without its year is one: not a count, not the name of an event, not any other word."""
    if at > start and _EVERY.search(view.low, max(0, start - 8), start):
        return False
    if view.low.endswith(("cách mạng ", "khởi nghĩa "), max(0, start - 11), start):
        return False
    if written.isdecimal() or written in PLAIN_MONTH_NAMES:
        return True
    return written != "năm" and view.norm[at].isupper() and not view.norm[start:at].isupper()


# "định kỳ mỗi tháng 02 ngày": the number counts what follows.
_EVERY = re.compile(rf"(?:mỗi|hằng|hàng|từng|một){GAP}\Z")

# "6 tháng đầu năm 2024", "9 tháng năm 2024", "06 tháng cuối năm", "6 đầu năm 2024" (a slip), "11 tháng/2024",
# "5 tháng đầu 2024"
_CLAUSE_ENDS = rf"(?:{BLANK}(?:[.,;:)\n-](?![0-9])|\Z)|{GAP}(?:đạt|là|của|và|so|tăng|giảm|ước){END})"
_MONTHS = re.compile(
    rf"""
    (?P<count>[0-9]{{1,2}}|sáu|chín|ba|mười[ ]một|mười|tám|bảy|bốn|hai)
    (?:
        {GAP}(?P<unit>tháng|qu[ýí])
        (?:
            {GAP}(?P<side>đầu|đâu|cuối)(?:{GAP}tiên)?{GAP}(?:của{GAP})?năm(?!{GAP}(?:học|tài{GAP}chính|ngân{GAP}sách)){END}
        |   {GAP}(?P<cut>đầu|cuối)(?={GAP}20[0-9]{{2}}{_CLAUSE_ENDS})
        |   (?={GAP}(?:của{GAP})?năm{GAP}[0-9]{{4}}{END})
        |   (?=/[12][0-9]{{3}}{END})
        )
    |   {GAP}(?P<slip>đầu|cuối){GAP}năm(?={GAP}[0-9]{{4}})
    )
    """,
    re.VERBOSE,
)
_COUNTS = {"hai": 2, "ba": 3, "bốn": 4, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10, "mười một": 11}
_YEAR_HERE = re.compile(rf"{GAP}(?P<year>(?:19|20)[0-9]{{2}}){END}(?![.,/-][0-9])")
_NAY_HERE = re.compile(rf"{GAP}(?P<relative>nay|ngoái|trước|sau|tới){END}(?!{GAP}(?:liền|k[ỳì]|đó|khi))")


def read_months(view: View, start: int) -> Point | None:
    """The first or last months of a year: six are its half, all other counts say how many they are."""
    low = view.low
    match = _MONTHS.match(low, start, start + 48)
    if match is None:
        return None
    written = match["count"]
    count = int(written) if written.isdecimal() else _COUNTS[" ".join(written.split())]
    if match["unit"] in ("quý", "quí"):
        count *= 3
    if not 1 <= count <= 12 or (match["slip"] and count not in (3, 6, 9)):
        return None
    side = match["side"] or match["slip"] or match["cut"]
    first = 13 - count if side == "cuối" else 1
    grain = "half" if count == 6 else f"{count}months"
    flags = ("repaired",) if match["slip"] or match["side"] == "đâu" else ()
    point = Point(start, match.end(), grain, month=first, last_month=first + count - 1, flags=flags)
    return with_year(view, point) if side is None else _year_after_nam(view, point)


def _year_after_nam(view: View, point: Point) -> Point:
    """The point whose span ends with `năm`, with the digits of its year or the word that points at it."""
    match = _YEAR_HERE.match(view.low, point.end, point.end + 16)
    if match is not None:
        point.year, point.end = int(match["year"]), match.end()
        return point
    match = _NAY_HERE.match(view.low, point.end, point.end + 16)
    if match is not None:
        point.relative, point.end = match["relative"], match.end()
    return point


_NUA = re.compile(rf"nửa{GAP}(?P<side>đầu|cuối){GAP}(?:của{GAP})?năm{END}")


def read_half(view: View, start: int) -> Point | None:
    """`nửa đầu năm`, `nửa cuối năm`."""
    match = _NUA.match(view.low, start, start + 24)
    if match is None:
        return None
    first = 1 if match["side"] == "đầu" else 7
    return _year_after_nam(view, Point(start, match.end(), "half", month=first, last_month=first + 5))


_T = re.compile(rf"t(?P<month>1[0-2]|0?[1-9]){BLANK}[/.-]{BLANK}(?P<year>20[0-9]{{2}}){END}")


def read_lettered_month(view: View, start: int) -> Point | None:
    """`T6/2024`."""
    match = _T.match(view.low, start, start + 14)
    return None if match is None else Point(start, match.end(), "month", int(match["year"]), int(match["month"]))


_MONTH = "(?:1[0-2]|0?[1-9])"
_MONTH_YEAR = re.compile(
    rf"(?P<month>{_MONTH}){BLANK}[/-]{BLANK}(?P<year>(?:19|20)[0-9]{{2}}){END}"
    rf"(?!/|-(?!{_MONTH}/(?:19|20)[0-9]{{2}}(?![0-9/-])))"  # another such month may follow: 4/2019-6/2019
)


def read_month_year(view: View, at: int) -> Point | None:
    """`6/2024`: a month and its year in digits alone."""
    match = _MONTH_YEAR.match(view.low, at, at + 16)
    if match is None:
        return None
    return Point(at, match.end(), "month", int(match["year"]), int(match["month"]))


# --- quarters ---------------------------------------------------------------------------------------------

_QUY = re.compile(
    rf"(?:quý|quí){GAP}?(?P<number>[il]{{2,3}}|iv|i|1v|0?[1-4]|một|hai|ba|bốn|tư|nhất|thứ{GAP}[a-z]+){END}"
)
_Q = re.compile(rf"q(?P<number>[1-4]){BLANK}[/.-]{BLANK}(?P<year>20[0-9]{{2}}){END}")
_QUARTERS = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "1v": 4, "1": 1, "2": 2, "3": 3, "4": 4,
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4,
}  # fmt: skip


def _quarter(start: int, end: int, number: int, year: int | None = None) -> Point:
    return Point(start, end, "quarter", year, 3 * number - 2, last_month=3 * number)


def read_quarter(view: View, start: int) -> Point | None:
    """A quarter behind the word `quý` or the letter Q."""
    low = view.low
    match = _Q.match(low, start, start + 14)
    if match is not None:
        return _quarter(start, match.end(), int(match["number"]), int(match["year"]))
    match = _QUY.match(low, start, start + 14)
    if match is None or (number := _QUARTERS.get(match["number"].replace("l", "i").lstrip("0"))) is None:
        return None
    point = with_year(view, _quarter(start, match.end(), number))
    if match["number"].startswith(("l", "il", "iil")):  # scanned: "quý lII"
        point.flags = ("repaired",)
    if match["number"].isalpha() and match["number"] not in ("i", "ii", "iii", "iv") and point.year is None:
        return None
    return point


_BARE_QUARTER = re.compile(rf"(?P<number>iii|ii|iv|i|0?[1-4]){END}")


def read_quarter_number(view: View, at: int) -> Point | None:
    """A quarter named by its number alone, behind another one: `quý I và II/2024`."""
    match = _BARE_QUARTER.match(view.low, at, at + 6)
    if match is None:
        return None
    point = _quarter(at, match.end(), _QUARTERS[match["number"].lstrip("0")])
    point.digits_only = True
    return with_year(view, point)
