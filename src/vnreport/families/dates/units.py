"""Time expressions that begin with a word: the units of time, names of days, numbers in words.

Each reader is handed the span of its word and reads forward from there.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from vnreport.families.dates.chains import read_chain
from vnreport.families.dates.clocks import clock_in_words, read_pointed
from vnreport.families.dates.complete import whole_day, whole_day_and_month, whole_month, whole_year
from vnreport.families.dates.durations import duration_after
from vnreport.families.dates.grammar import DAY_PARTS
from vnreport.families.dates.modifiers import left_words, nearest_word
from vnreport.families.dates.months import read_months
from vnreport.families.dates.names import (
    FIRST_SYLLABLES,
    read_called_lunar,
    read_deictic_day,
    read_lunar_day,
    read_named_day,
)
from vnreport.families.dates.points import Point
from vnreport.families.dates.relatives import read_long_unit, read_relative, read_same_period, read_whole_year
from vnreport.families.dates.stated import read_point
from vnreport.families.dates.values import Period
from vnreport.numerals.words import read_words
from vnreport.patterns import BLANK, END, GAP
from vnreport.spans import Found

if TYPE_CHECKING:
    from collections.abc import Callable

    from vnreport.scan import Reader, Reading
    from vnreport.text import View

__all__ = ["one", "read_nam", "read_nay", "read_ngay", "read_number_words", "read_unit", "simple"]


def one(found: Found | None) -> Reading | None:
    """A single found as a reading."""
    return None if found is None else ([found], found.end)


def simple(reader: Callable[[View, int], Found | None]) -> Reader:
    """A reader of one found as the scan wants it."""

    def read(view: View, start: int, _end: int) -> Reading | None:
        return one(reader(view, start))

    return read


def read_unit(view: View, start: int, _end: int) -> Reading | None:
    """What begins with `tháng`, `quý`, `tuần`, `nửa`: a stated part of the calendar, or one counted from now."""
    return whole_month(view, start) or _stated(view, start) or one(read_relative(view, start))


def _stated(view: View, start: int) -> Reading | None:
    point = read_point(view, start)
    return None if point is None else read_chain(view, point)


_NUMERALS = frozenset(
    (
        "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "hăm", "băm", "chục", "mươi",
        "trăm", "nghìn", "ngàn", "linh", "lẻ", "mốt", "tư", "lăm", "nhăm",
    )
)  # fmt: skip
_BEHIND_NGAY = _NUMERALS | FIRST_SYLLABLES | {"mùng", "mồng", "rằm", "hôm", "mai", "kia", "tháng", "lễ", "đại", "hội"}
_BEHIND_NAM = _NUMERALS | {
    "này", "nay", "hiện", "trước", "ngoái", "vừa", "qua", "sau", "tới", "tiếp", "kế", "rồi", "kia", "học", "rưỡi",
    "tháng", "tuần", "ngày", "giờ", "tiếng", "phút", "giây", "quý", "thập", "thế", "thiên", "tài", "ngân",
}  # fmt: skip
_ROMAN = frozenset("mdclxvi")
_BLANKS = frozenset(" \r\n")


def _passes_on(low: str, end: int, words: frozenset[str]) -> bool:
    """Whether a whole word follows that is none of those words, so that no time expression begins here."""
    word = low[end : end + 10].split(maxsplit=1)
    return len(word) > 1 and word[0].isalpha() and word[0] not in words and not _ROMAN.issuperset(word[0])


# --- ngày -------------------------------------------------------------------------------------------------


def read_ngay(view: View, start: int, end: int) -> Reading | None:
    """What begins with `ngày`: a day by its numbers, its name, or counted from today."""
    low = view.low
    if (day := whole_day(view, start)) is not None:
        return day
    if _passes_on(low, end, _BEHIND_NGAY):
        return None
    if "âm" in low[end : end + 40] and (lunar := read_called_lunar(view, start)) is not None:
        return [lunar], lunar.end
    stated = whole_day_and_month(view, start) or _stated(view, start)
    if stated is not None or "0" <= low[end + 1 : end + 2] <= "9":
        return stated
    return (
        one(read_lunar_day(view, start))
        or _template(view, start)
        or one(read_deictic_day(view, start))
        or one(read_named_day(view, start))
        or _day_in_words(view, start, end)
    )


# Templates: "ngày     tháng     năm 2021", "ngày ... tháng ... năm 2023": the year alone is stated.
_FILLER = r"[ ._…,/-]{1,24}"
_TEMPLATE = re.compile(rf"ngày{_FILLER}tháng{_FILLER}năm{GAP}(?P<year>[12][0-9]{{3}}){END}")


def _template(view: View, start: int) -> Reading | None:
    match = _TEMPLATE.match(view.low, start, start + 80)
    return None if match is None else read_chain(view, Point(start, match.end(), "year", int(match["year"])))


_TO_MONTH = re.compile(rf"{GAP}(?=tháng{GAP})")


def _day_in_words(view: View, start: int, end: int) -> Reading | None:
    """`ngày mười một tháng mười năm 99`: the day in words."""
    at = _behind_gap(view.low, end)
    number = read_words(view.low, at) if at > end else None
    if number is None or not 1 <= number.low == number.high <= 31:
        return None
    month_at = _TO_MONTH.match(view.low, number.end, number.end + 8)
    month = None if month_at is None else read_point(view, month_at.end())
    if month is None or month.grain != "month":
        return None
    day = Point(start, month.end, "day", month.year, month.month, int(number.low), relative=month.relative)
    return read_chain(view, day)


# --- năm --------------------------------------------------------------------------------------------------


def read_nam(view: View, start: int, end: int) -> Reading | None:
    """What `năm` begins, or ends: a year, `năm trước`, `cùng kỳ năm …`, `cả năm`, `những năm 90`; or the five."""
    low = view.low
    figures = "0" <= low[end + 1 : end + 2] <= "9"
    if figures and (year := whole_year(view, start)) is not None:
        return year
    if nearest_word(low, start) not in _SPEAKING_LEFT:
        if figures:
            return _stated(view, start)
        if low[end : end + 1] not in _BLANKS or _passes_on(low, end, _BEHIND_NAM):
            return None
    if low[max(0, start - 8) : start].rstrip().endswith(("kỳ", "kì", "ký", "của")) and (
        same := read_same_period(view, start)
    ):
        return [same], same.end
    if low.endswith("những ", max(0, start - 6), start) and (decade := read_long_unit(view, start - 6)) is not None:
        return [Found(start, decade.end, decade.value)], decade.end
    return (
        _stated(view, start)
        or one(read_relative(view, start))
        or one(read_whole_year(view, start))
        or one(_school_year(view, start))
        or (one(read_pointed(view, start)) if low.startswith("rưỡi", end + 1) else None)
        or read_number_words(view, start, end)
    )


_SPEAKING_LEFT = frozenset(("kỳ", "kì", "ký", "của", "những", "cả"))

_SCHOOL = re.compile(
    rf"năm{GAP}học{GAP}\(?(?P<first>(?:19|20)[0-9]{{2}}){BLANK}[-/]{BLANK}(?P<last>(?:19|20)[0-9]{{2}}){END}"
)


def _school_year(view: View, start: int) -> Found | None:
    match = _SCHOOL.match(view.low, start, start + 32)
    if match is None or match["first"] >= match["last"]:
        return None
    return Found(start, match.end(), Period.from_edtf(f"{match['first']}/{match['last']}", label="năm học"))


def read_nay(view: View, start: int, _end: int) -> Reading | None:
    """`sáng nay`, `chiều mai`: a part of a day counted from today; the span is both words."""
    part = left_words(view.low, start, 1)
    if not part or part[0] not in DAY_PARTS:
        return None
    return one(read_deictic_day(view, view.low.rindex(part[0], 0, start)))


# --- numbers in words -------------------------------------------------------------------------------------

# A number of at most seven words more, and a unit of time: the look before the numeral is read.
_COUNTED = re.compile(
    rf"""
    (?:{GAP}(?:mươi|mười|trăm|nghìn|ngàn|linh|lẻ|một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín){END}){{0,7}}?
    {GAP}(?:năm|tháng|tuần|ngày|giờ|tiếng|phút|giây|quý|thập|thế|thiên|rưỡi){END}
    """,
    re.VERBOSE,
)
_FIVE_YEARS = re.compile(rf"năm{GAP}năm{END}")

# `một năm` is a length behind words of measure; else it is a year like any other.
_ONE_CUES = frozenset(
    (
        "trong", "sau", "hơn", "gần", "khoảng", "hạn", "thiểu", "nhất", "vòng", "trước", "quá", "đủ", "tròn",
        "chưa", "đến", "từ",
    )
)  # fmt: skip


def read_number_words(view: View, start: int, end: int) -> Reading | None:
    """A length or a clock time whose number is in words: `hai mươi năm`, `tám giờ ba mươi phút`."""
    low = view.low
    if _COUNTED.match(low, end, end + 60) is None:
        return None
    if low.startswith("mười năm giờ", start):  # a common slip for mười lăm giờ
        return one(clock_in_words(view, start, start + 9, 15))
    if _FIVE_YEARS.match(low, start, start + 16):  # five years, not fifty-five
        first, second, number_end = Decimal(5), Decimal(5), end
    else:
        number = read_words(low, start)
        if number is None or not 1 <= number.low <= number.high <= 9999:
            return None
        first, second, number_end = number.low, number.high, number.end
    at = _behind_gap(low, number_end)
    if at == number_end or (second == 1 and not _is_measured(low, start)):
        return None
    if low.startswith("giờ", at) and first <= 24 and (clock := clock_in_words(view, start, at, int(first))):
        return [clock], clock.end
    months = read_months(view, start)
    return read_chain(view, months) if months is not None else one(duration_after(view, start, at, first, second))


def _is_measured(low: str, start: int) -> bool:
    words = left_words(low, start, 1)
    return bool(words) and words[-1] in _ONE_CUES


_GAP = re.compile(GAP)


def _behind_gap(low: str, at: int) -> int:
    match = _GAP.match(low, at, at + 12)
    return at if match is None else match.end()
