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
from vnreport.families.dates.complete_ranges import whole_days, whole_years
from vnreport.families.dates.durations import duration_after
from vnreport.families.dates.grammar import DAY_PARTS
from vnreport.families.dates.modifiers import endings, left_word, nearest_word, word_ending_so
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
from vnreport.patterns import BLANK, END, GAP, LETTER, one_of
from vnreport.spans import Found

if TYPE_CHECKING:
    from collections.abc import Callable

    from vnreport.scan import Reader, Reading
    from vnreport.text import View

__all__ = [
    "NGAY_BEHIND",
    "NUMERAL_BEHIND",
    "UNIT_BEHIND",
    "one",
    "read_half_unit",
    "read_nam",
    "read_nay",
    "read_ngay",
    "read_number_words",
    "read_unit",
    "simple",
]


def one(found: Found | None) -> Reading | None:
    """A single found as a reading."""
    return None if found is None else ([found], found.end)


def simple(reader: Callable[[View, int], Found | None]) -> Reader:
    """A reader of one found as the scan wants it."""

    def read(view: View, start: int, _end: int) -> Reading | None:
        return one(reader(view, start))

    return read


def read_unit(view: View, start: int, end: int) -> Reading | None:
    """What begins with `tháng`, `quý`, `tuần`: a stated part of the calendar, or one counted from now."""
    low = view.low
    if low[end : end + 1] not in _BLANKS or ((word := _next_word(low, end)) and word not in _BEHIND_UNIT):
        return None
    return whole_month(view, start) or _stated(view, start) or one(read_relative(view, start))


# `nửa năm` is six months; half a month or half a week has no clear form of ISO 8601.
_HALF_YEAR = re.compile(
    rf"nửa{GAP}(?=năm(?:{GAP}(?:vừa|qua|tới|gần{GAP}đây|trước|sau|nữa|tiếp){END}|{BLANK}(?:[.,;:)\n]|\Z)))"
)


def read_half_unit(view: View, start: int, _end: int) -> Reading | None:
    """What begins with `nửa`: `nửa đầu năm 2024`, or the length `nửa năm qua`."""
    length = _HALF_YEAR.match(view.low, start, start + 32)
    if length is None:
        return _stated(view, start)
    return one(duration_after(view, start, length.end(), _HALF, _HALF))


_HALF = Decimal("0.5")


def _stated(view: View, start: int) -> Reading | None:
    point = read_point(view, start)
    return None if point is None else read_chain(view, point)


_NUMERALS = frozenset(
    (
        "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "hăm", "băm", "chục", "mươi",
        "trăm", "nghìn", "ngàn", "linh", "lẻ", "mốt", "tư", "lăm", "nhăm",
    )
)  # fmt: skip
_FROM_NOW = frozenset(("này", "nay", "hiện", "trước", "ngoái", "vừa", "qua", "sau", "tới", "tiếp", "rồi", "kia"))
_BEHIND_NAM = _NUMERALS | _FROM_NOW | {
    "kế", "học", "rưỡi", "tháng", "tuần", "ngày", "giờ", "tiếng", "phút", "giây", "quý", "thập", "thế", "thiên",
    "tài", "ngân",
}  # fmt: skip
_BEHIND_UNIT = frozenset(
    (
        "giêng", "một", "mọt", "hai", "ba", "tư", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "muời",
        "chạp", "nhất", "thứ", "đầu", "cuối", "kế", *_FROM_NOW,
    )
)  # fmt: skip
_ROMAN = frozenset("mdclxvi")
_BLANKS = frozenset(" \n")
_DIGITS = frozenset("0123456789")


# A whole word; letters before a mark and figures may be a scanned day: "ngày lo/5".
_NEXT_WORD = re.compile(r"[ \n]{1,4}([^\W\d_]{1,8})(?![^\W_]|[/.-][ ]{0,4}[0-9])")


def _next_word(low: str, end: int) -> str:
    """The word behind an offset; empty where there is none, or it is long or may be a Roman numeral."""
    word = low[end + 1 : end + 10].partition(" ")[0]
    if len(word) < 9 and word.isalpha() and not _ROMAN.issuperset(word):
        return word
    match = _NEXT_WORD.match(low, end, end + 24)
    return "" if match is None or _ROMAN.issuperset(match[1]) else match[1]


# --- ngày -------------------------------------------------------------------------------------------------


def read_ngay(view: View, start: int, end: int) -> Reading | None:
    """What begins with `ngày`: a day by its numbers, its name, or counted from today."""
    low = view.low
    if low[end + 1 : end + 2] in _DIGITS:
        return whole_day(view, start) or _numbered_day(view, start)
    if low[end : end + 1] not in _BLANKS:
        return _template(view, start, end)
    word = _next_word(low, end)
    if word:
        reader = _BY_NEXT_WORD.get(word)
        return None if reader is None else reader(view, start, end)
    if not low[end : end + 16].lstrip(" \n")[:1].isalnum():
        return _template(view, start, end)
    return whole_day(view, start) or _numbered_day(view, start) or _other_day(view, start, end)


def _numbered_day(view: View, start: int) -> Reading | None:
    if "âm" in view.low[start : start + 44] and (lunar := read_called_lunar(view, start)) is not None:
        return [lunar], lunar.end
    return whole_day_and_month(view, start) or whole_days(view, start) or _stated(view, start)


def _other_day(view: View, start: int, end: int) -> Reading | None:
    return (
        one(read_lunar_day(view, start))
        or _template(view, start, end)
        or one(read_deictic_day(view, start))
        or one(read_named_day(view, start))
        or _day_in_words(view, start, end)
    )


# Templates: "ngày     tháng     năm 2021", "ngày ... tháng ... năm 2023": the year alone is stated.
_FILLER = r"[ ._…,/-]{1,24}"
_TEMPLATE = re.compile(rf"ngày{_FILLER}tháng{_FILLER}năm{GAP}(?P<year>[12][0-9]{{3}}){END}")


def _template(view: View, start: int, _end: int) -> Reading | None:
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


_BY_NEXT_WORD: dict[str, Reader] = {
    **dict.fromkeys((*FIRST_SYLLABLES, "lễ", "đại", "hội"), simple(read_named_day)),
    **dict.fromkeys(_NUMERALS, _day_in_words),
    **dict.fromkeys(("mùng", "mồng", "rằm"), simple(read_lunar_day)),
    **dict.fromkeys(("hôm", "mai", "kia"), simple(read_deictic_day)),
    "tháng": _template,
}
"""What reads the day that `ngày` begins, by the word behind it."""

# Between a unit and its number: a gap, or a little more.
_NEAR = r"[ \n]{1,10}"
NGAY_BEHIND = (
    rf"(?={_NEAR}(?:[0-9]|[lio]{{1,2}}(?!{LETTER})|{one_of(_BY_NEXT_WORD)})|{_FILLER}tháng)"  # lo/5: a scanned day
)
UNIT_BEHIND = rf"(?={_NEAR}(?:[0-9]|[il]{{1,3}}v?(?!{LETTER})|{one_of(_BEHIND_UNIT)}))"
"""What has to stand behind a unit that begins a date: sieves."""


# --- năm --------------------------------------------------------------------------------------------------


def read_nam(view: View, start: int, end: int) -> Reading | None:
    """What `năm` begins, or ends: a year, `năm trước`, `cùng kỳ năm …`, `cả năm`, `những năm 90`; or the five."""
    low = view.low
    if low[end + 1 : end + 2] in _DIGITS:
        if (year := whole_year(view, start)) is not None:
            return year
        if nearest_word(low, start) not in _SPEAKING_LEFT:
            return whole_years(view, start) or _stated(view, start)
    elif low[end : end + 1] not in _BLANKS or ((word := _next_word(low, end)) and word not in _BEHIND_NAM):
        return one(read_whole_year(view, start)) if word_ending_so(low, start, _ALL_ENDING) == "cả" else None
    elif word in _FROM_NOW:
        return _same_period(view, start) or one(read_relative(view, start)) or one(read_whole_year(view, start))
    return (
        _same_period(view, start)
        or _decade(view, start)
        or _stated(view, start)
        or one(read_relative(view, start))
        or one(read_whole_year(view, start))
        or one(_school_year(view, start))
        or (one(read_pointed(view, start)) if low.startswith("rưỡi", end + 1) else None)
        or read_number_words(view, start, end)
    )


_ALL_ENDING = endings(["cả"])


def _same_period(view: View, start: int) -> Reading | None:
    """`cùng kỳ năm …`, `cùng kỳ của năm …`."""
    left = view.low[max(0, start - 8) : start].rstrip()
    return one(read_same_period(view, start)) if left.endswith(("kỳ", "kì", "ký", "của")) else None


def _decade(view: View, start: int) -> Reading | None:
    """`những năm 90`: the span begins with `năm`."""
    if not view.low.endswith("những ", max(0, start - 6), start):
        return None
    decade = read_long_unit(view, start - 6)
    return None if decade is None else ([Found(start, decade.end, decade.value)], decade.end)


_SPEAKING_LEFT = frozenset(("kỳ", "kì", "ký", "của", "những", "cả"))

_SCHOOL = re.compile(
    rf"năm{GAP}học{GAP}\(?(?P<first>(?:19|20)[0-9]{{2}}){BLANK}[-/]{BLANK}(?P<last>(?:19|20)[0-9]{{2}}){END}"
)


def _school_year(view: View, start: int) -> Found | None:
    match = _SCHOOL.match(view.low, start, start + 32)
    if match is None or match["first"] >= match["last"]:
        return None
    return Found(start, match.end(), Period.from_edtf(f"{match['first']}/{match['last']}", label="năm học"))


_PART_ENDINGS = endings(DAY_PARTS)


def read_nay(view: View, start: int, _end: int) -> Reading | None:
    """`sáng nay`, `chiều mai`: a part of a day counted from today; the span is both words."""
    low = view.low
    if word_ending_so(low, start, _PART_ENDINGS) not in DAY_PARTS:
        return None
    part = left_word(low, start)
    return one(read_deictic_day(view, low.rindex(part, 0, start))) if part in DAY_PARTS else None


# --- numbers in words -------------------------------------------------------------------------------------

# A number of at most seven words more, and a unit of time: the look before the numeral is read.
_MORE_NUMERALS = "mươi|mười|trăm|nghìn|ngàn|linh|lẻ|một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín"
_UNITS = "năm|tháng|tuần|ngày|giờ|tiếng|phút|giây|qu[ýí]|thập|thế|thiên|rưỡi"
_COUNTED = re.compile(rf"(?:{GAP}(?:{_MORE_NUMERALS}){END}){{0,7}}?{GAP}(?:{_UNITS}){END}")
NUMERAL_BEHIND = rf"(?={GAP}(?:{_MORE_NUMERALS}|{_UNITS}){END})"
"""What has to stand behind a number word that counts time: a sieve."""
_FIVE_YEARS = re.compile(rf"năm{GAP}năm{END}")

# `một năm` is a length behind words of measure, or before what says that it ends or begins now; else it is a year
# like any other.
_AGO = re.compile(
    rf"(?:năm|tháng|qu[ýí]|tuần){GAP}(?:qua|vừa{GAP}(?:qua|rồi)|gần{GAP}đây|tới|sắp{GAP}tới|tiếp{GAP}theo){END}"
)
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
    if at == number_end or (second == 1 and not (_is_measured(low, start) or _AGO.match(low, at, at + 24))):
        return None
    if low.startswith("giờ", at) and first <= 24 and (clock := clock_in_words(view, start, at, int(first))):
        return [clock], clock.end
    months = read_months(view, start)
    return read_chain(view, months) if months is not None else one(duration_after(view, start, at, first, second))


def _is_measured(low: str, start: int) -> bool:
    return left_word(low, start) in _ONE_CUES


_GAP = re.compile(GAP)


def _behind_gap(low: str, at: int) -> int:
    match = _GAP.match(low, at, at + 12)
    return at if match is None else match.end()
