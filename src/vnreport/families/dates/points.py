"""Points of the calendar as written: a day, a month, a quarter, a half-year, a year, with what the words leave out.

A `Point` is a reading that may still lack its month or its year, because lists and ranges state them once
("ngày 01, 02 và 03/7/2024"); `vnreport.families.dates.chains` lends them, and `value` makes the date.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, final

from vnreport.days import calendar_day
from vnreport.families.dates.edtf import day_edtf, month_edtf, months_edtf, week_edtf, year_edtf
from vnreport.families.dates.grammar import (
    DAY_MONTH_WORDS,
    ISO_DAY,
    MONTH_NUMBER,
    MONTH_WORDS,
    NUMERIC_DAY,
    PLAIN_MONTH_NAMES,
    YEAR_TAIL,
    expand_year,
    plausible_year,
)
from vnreport.families.dates.values import Date
from vnreport.numerals.roman import from_roman
from vnreport.patterns import BLANK, END, GAP

if TYPE_CHECKING:
    from collections.abc import Callable

    from vnreport.text import View

__all__ = ["Point", "read_day", "read_months", "read_point"]

_REACH = 90


@final
@dataclass(slots=True)
class Point:
    """A point of the calendar on its way to becoming a date."""

    start: int
    end: int
    grain: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_month: int | None = None
    relative: str | None = None
    flags: tuple[str, ...] = ()
    digits_only: bool = False

    @property
    def edtf(self) -> str:
        """The point as EDTF writes it."""
        if self.grain == "day":
            return day_edtf(self.year, self.month or 0, self.day or 0)
        if self.grain == "month":
            return month_edtf(self.year, self.month or 0)
        if self.grain == "week":
            return week_edtf(self.year, self.month, self.day or 0)
        if self.month is not None and self.last_month is not None:
            return months_edtf(self.year, self.month, self.last_month)
        return year_edtf(self.year)

    @property
    def exists(self) -> bool:
        """False for a day that no calendar has, such as 30 February."""
        if self.grain != "day":
            return True
        return calendar_day(self.year or 2000, self.month or 0, self.day or 0) is not None

    def value(self, mod: str | None) -> Date:
        """The date, with `~` and no `mod` where it is approximate; a day that does not exist has no bounds."""
        edtf, grain = self.edtf, self.grain
        if mod == "about" and "/" not in edtf:
            edtf, mod = edtf + "~", None
        return Date.from_edtf(edtf, grain=grain, mod=mod)


def read_point(view: View, start: int) -> Point | None:
    """The point of the calendar that begins at `start` with its unit word."""
    reader = _READERS.get(view.low[start : start + 2])
    return None if reader is None else reader(view, start)


# --- days -------------------------------------------------------------------------------------------------

_NGAY = re.compile(rf"ngày(?:{GAP}|(?=[0-9]))")


def _read_ngay(view: View, start: int) -> Point | None:
    match = _NGAY.match(view.low, start, start + 12)
    return None if match is None else read_day(view, match.end(), start)


def read_day(view: View, at: int, start: int) -> Point | None:
    """A day whose digits begin at `at` and whose span begins at `start`; a bare number lacks its month."""
    low = view.low
    match = NUMERIC_DAY.match(low, at, at + 40)
    if match is not None and (point := _numeric_day(match, start)) is not None:
        return point
    match = DAY_MONTH_WORDS.match(low, at, at + _REACH)
    if match is not None and (point := _day_in_words(match, start)) is not None:
        return point
    match = ISO_DAY.match(low, at, at + 16)
    if match is not None:
        end = match.start() + 10
        point = Point(start, end, "day", int(match["year"]), int(match["month"]), int(match["day"]))
        return point if point.month and point.month <= 12 and point.day and point.day <= 31 else None
    match = _BARE_DAY.match(low, at, at + 6)
    if match is not None and 1 <= int(match["day"]) <= 31:
        return Point(start, match.end(), "day", day=int(match["day"]), digits_only=True)
    return None


_BARE_DAY = re.compile(r"(?P<day>[0-9]{1,2})(?![0-9%])(?![.,/:][0-9])(?![^\W\d_])")


def _numeric_day(match: re.Match[str], start: int) -> Point | None:
    digits = match["day"].replace("l", "1").replace("o", "0")
    month, day = int(match["month"]), int(digits)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    if match.string[match.end() : match.end() + 1].isalpha():
        return None
    flags = ("repaired",) if digits != match["day"] else ()
    year = match["year"]
    if year is not None and len(year) == 4 and not plausible_year(int(year)):
        return None
    return Point(start, match.end(), "day", None if year is None else expand_year(year), month, day, flags=flags)


def _day_in_words(match: re.Match[str], start: int) -> Point | None:
    digits = match["day"].replace("l", "1").replace("i", "1").replace("o", "0")
    if not any("0" <= character <= "9" for character in match["day"]):
        return None
    month = _month(match["month"]) or _month(match["month"].replace("l", "1"))
    day = int(digits)
    if not (month and 1 <= day <= 31):
        return None
    mended = (
        digits != match["day"]
        or "l" in match["month"]
        or match["note"] is not None
        or match["stray"]
        or match["tháng"] != "tháng"
        or match["năm"] not in (None, "năm")
    )
    year = match["year"] or match["year_bare"] or match["year_slash"] or match["year_short"]
    relative = match["relative"]
    point = Point(start, match.end(), "day", None if year is None else expand_year(year), month, day)
    if year is None and relative is None:
        point.end = match.end("month")
    if relative is not None:
        point.relative = relative.split()[-1]
    if mended:
        point.flags = ("repaired",)
    elif match["month"] == "năm" and match["year_bare"]:  # May, or the blank of a template before "năm 2024"
        point.flags = ("ambiguous",)
    return point


def _month(written: str) -> int | None:
    if written.isdecimal():
        number = int(written)
        return number if 1 <= number <= 12 else None
    return MONTH_WORDS.get(" ".join(written.split()))


# --- months, and stretches of months ----------------------------------------------------------------------

_THANG = re.compile(rf"(?:tháng|thảng){GAP}")


def _with_year(view: View, point: Point) -> Point:
    """The point with the year that stands behind it."""
    match = YEAR_TAIL.match(view.low, point.end, point.end + 64)
    if match is None:
        return point
    digits = match["word"] or match["slash"] or match["bare"] or (match["short"] or "")[1:]
    if digits:
        point.year = expand_year(digits)
        point.end = match.start("short") + 3 if match["short"] else match.end()
    else:
        point.relative = match["relative"].split()[-1]
        point.end = match.end()
    point.digits_only = False
    return point


def _read_thang(view: View, start: int) -> Point | None:
    head = _THANG.match(view.low, start, start + 12)
    if head is None:
        return None
    return read_month_number(view, head.end(), start)


def read_month_number(view: View, at: int, start: int) -> Point | None:
    """A month whose number, in digits or words, begins at `at`."""
    match = MONTH_NUMBER.match(view.low, at, at + 12)
    number = None if match is None else _month(match["month"])
    if match is None or number is None:
        return None
    point = _with_year(view, Point(start, match.end(), "month", month=number, digits_only=at == start))
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

# "6 tháng đầu năm 2024", "9 tháng năm 2024", "06 tháng cuối năm", "6 đầu năm 2024" (a slip), "11 tháng/2024"
_MONTHS = re.compile(
    rf"""
    (?P<count>[0-9]{{1,2}}|sáu|chín|ba|mười[ ]một|mười|tám|bảy|bốn|hai)
    (?:
        {GAP}(?P<unit>tháng|quý)
        (?:
            {GAP}(?P<side>đầu|cuối)(?:{GAP}tiên)?{GAP}(?:của{GAP})?năm(?!{GAP}(?:học|tài{GAP}chính|ngân{GAP}sách)){END}
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
    if match["unit"] == "quý":
        count *= 3
    if not 1 <= count <= 12 or (match["slip"] and count not in (3, 6, 9)):
        return None
    first = 13 - count if "cuối" in (match["side"], match["slip"]) else 1
    grain = "half" if count == 6 else f"{count}months"
    flags = ("repaired",) if match["slip"] else ()
    point = Point(start, match.end(), grain, month=first, last_month=first + count - 1, flags=flags)
    if match["side"] is None and match["slip"] is None:
        return _with_year(view, point)
    return _year_after_nam(view, point)


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


def _read_nua(view: View, start: int) -> Point | None:
    match = _NUA.match(view.low, start, start + 24)
    if match is None:
        return None
    first = 1 if match["side"] == "đầu" else 7
    return _year_after_nam(view, Point(start, match.end(), "half", month=first, last_month=first + 5))


# --- quarters ---------------------------------------------------------------------------------------------

_QUY = re.compile(rf"(?:quý|quí){GAP}?(?P<number>iii|ii|iv|i|1v|[1-4]|một|hai|ba|bốn|tư|nhất|thứ{GAP}[a-z]+){END}")
_Q = re.compile(rf"q(?P<number>[1-4]){BLANK}[/.-]{BLANK}(?P<year>20[0-9]{{2}}){END}")
_QUARTERS = {
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "1v": 4, "1": 1, "2": 2, "3": 3, "4": 4,
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4,
}  # fmt: skip


def _quarter(start: int, end: int, number: int, year: int | None = None) -> Point:
    return Point(start, end, "quarter", year, 3 * number - 2, last_month=3 * number)


def _read_quy(view: View, start: int) -> Point | None:
    low = view.low
    match = _Q.match(low, start, start + 14)
    if match is not None:
        return _quarter(start, match.end(), int(match["number"]), int(match["year"]))
    match = _QUY.match(low, start, start + 14)
    if match is None or (number := _QUARTERS.get(match["number"])) is None:
        return None
    point = _with_year(view, _quarter(start, match.end(), number))
    if match["number"].isalpha() and match["number"] not in ("i", "ii", "iii", "iv") and point.year is None:
        return None
    return point


_BARE_QUARTER = re.compile(rf"(?P<number>iii|ii|iv|i|[1-4]){END}")


def read_quarter_number(view: View, at: int) -> Point | None:
    """A quarter named by its number alone, behind another one: `quý I và II/2024`."""
    match = _BARE_QUARTER.match(view.low, at, at + 6)
    if match is None:
        return None
    point = _quarter(at, match.end(), _QUARTERS[match["number"]])
    point.digits_only = True
    return _with_year(view, point)


# --- years ------------------------------------------------------------------------------------------------

_NAM = re.compile(
    rf"(?:năm|nám){GAP}(?:(?P<year>(?:1[0-9]|20|21)[0-9]{{2}}|[4-9][0-9](?=[,.;)\n]|\Z))|(?P<roman>m[mdclxvi]{{2,10}}))"
    rf"{END}(?![.,][0-9]{{3}}(?![0-9]))"
)
_BARE_YEAR = re.compile(rf"(?P<year>(?:1[89]|20|21)[0-9]{{2}}){END}(?![.,/][0-9])(?![ ]?%)")


def _read_nam(view: View, start: int) -> Point | None:
    match = _NAM.match(view.low, start, start + 24)
    if match is None:
        return None
    if match["roman"]:
        year = from_roman(match["roman"])
        return None if year is None else Point(start, match.end(), "year", year)
    # "năm 45", "năm 99": without its century a year is one of the last.
    digits = match["year"]
    return Point(start, match.end(), "year", int(digits) if len(digits) == 4 else 1900 + int(digits))


def read_bare_year(view: View, at: int) -> Point | None:
    """Four digits that are a year."""
    match = _BARE_YEAR.match(view.low, at, at + 6)
    if match is None:
        return None
    return Point(at, match.end(), "year", int(match["year"]), digits_only=True)


_T = re.compile(rf"t(?P<month>1[0-2]|0?[1-9]){BLANK}[/.-]{BLANK}(?P<year>20[0-9]{{2}}){END}")


def _read_t(view: View, start: int) -> Point | None:
    match = _T.match(view.low, start, start + 14)
    return None if match is None else Point(start, match.end(), "month", int(match["year"]), int(match["month"]))


_MONTH_YEAR = re.compile(rf"(?P<month>1[0-2]|0?[1-9]){BLANK}[/-]{BLANK}(?P<year>(?:19|20)[0-9]{{2}}){END}(?![/-])")


def read_month_year(view: View, at: int) -> Point | None:
    """`6/2024`: a month and its year in digits alone."""
    match = _MONTH_YEAR.match(view.low, at, at + 16)
    if match is None:
        return None
    return Point(at, match.end(), "month", int(match["year"]), int(match["month"]))


# --- weeks ------------------------------------------------------------------------------------------------

_TUAN = re.compile(
    rf"""
    tuần{GAP}
    (?:
        (?P<number>[0-9]{{1,2}})(?:{GAP}năm{GAP}|[/-])(?P<year>(?:19|20)[0-9]{{2}})
    |   (?:thứ{GAP}(?P<nth>[1-5]|nhất|hai|ba|tư|năm)|(?P<first>đầu{GAP}tiên)|(?P<plain>[1-5]))
        {GAP}(?:của{GAP}|trong{GAP})?tháng{GAP}(?P<month>1[0-2]|0?[1-9])
    ){END}
    """,
    re.VERBOSE,
)
_NTH = {"nhất": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5}


def _read_tuan(view: View, start: int) -> Point | None:
    match = _TUAN.match(view.low, start, start + 48)
    if match is None:
        return None
    if match["number"]:
        number = int(match["number"])
        return Point(start, match.end(), "week", int(match["year"]), None, number) if 1 <= number <= 52 else None
    written = match["nth"] or match["plain"]
    number = 1 if written is None else int(written) if written.isdecimal() else _NTH[written]
    return _with_year(view, Point(start, match.end(), "week", month=int(match["month"]), day=number))


_READERS: dict[str, Callable[[View, int], Point | None]] = {
    "ng": _read_ngay, "nă": _read_nam, "ná": _read_nam, "nử": _read_nua,
    "th": _read_thang, "tu": _read_tuan, "qu": _read_quy,
    **dict.fromkeys([f"t{digit}" for digit in range(10)], _read_t),
    **dict.fromkeys([f"q{digit}" for digit in range(1, 5)], _read_quy),
}  # fmt: skip
"""The reader of each unit, by its first two letters."""
