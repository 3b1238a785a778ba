"""Units counted from another: `năm trước`, `tuần qua`, `quý này`, `cùng kỳ năm 2023`, and the whole of a year.

Also the longer units that are named and not numbered: decades, centuries, seasons.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.dates.edtf import bounds, year_edtf
from vnreport.families.dates.grammar import RELATIVE_WORDS
from vnreport.families.dates.modifiers import left_word, left_words, modifier
from vnreport.families.dates.pending import Deictic, Narrative, SamePeriod, YearWord
from vnreport.families.dates.values import Date
from vnreport.numerals.roman import from_roman
from vnreport.patterns import END, GAP, OPEN_GAP
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["read_long_unit", "read_relative", "read_same_period", "read_season", "read_whole_year"]

_RELATIVE = re.compile(
    rf"(?P<unit>năm|tháng|quý|quí|tuần){GAP}"
    rf"(?P<word>này|nay|hiện{GAP}tại|trước|ngoái|vừa{GAP}qua|vừa{GAP}rồi|qua|sau|tới|tiếp{GAP}theo|kế{GAP}tiếp|rồi|kia){END}"
)
# Words that make `năm trước` and the like a comparison of years in general, or a clause.
_GENERAL_LEFT = frozenset(
    {"nửa", "những", "các", "mấy", "nhiều", "mỗi", "hàng", "hằng", "từng", "vài", "nghìn", "trăm", "số"}
)
_GENERAL_RIGHT = re.compile(
    rf"{GAP}(?:đó|đây|khi|liền|thời|cao|lớn|nhiều|đã|ngày|năm{GAP}(?:trước|sau)|lượt|kỳ|các|những|là|khi|và{GAP}(?:năm|tháng))|-"
)


# "năm nay 2020", "năm nay (2020)": the year is said, too.
_YEAR_BEHIND = re.compile(
    rf"{GAP}(?:\((?P<bracketed>20[0-9]{{2}})\)|(?P<year>20[0-9]{{2}}){END}(?![-/.,][0-9])(?!{GAP}?-))"
)


def read_relative(view: View, start: int) -> Found | None:
    """A unit counted from the one of the reference date."""
    low = view.low
    left = left_word(low, start)
    match = None if left in _GENERAL_LEFT else _RELATIVE.match(low, start, start + 24)
    if match is None:
        return None
    word = " ".join(match["word"].split())
    end = match.end()
    if left == "theo" and word == "sau":
        return None
    if left == "hơn" and word == "trước" and "năm sau" in " ".join(left_words(low, start, 5)):
        return None
    if word in ("trước", "sau", "qua", "kia", "rồi") and _GENERAL_RIGHT.match(low, end, end + 16):
        return None
    unit = match["unit"].replace("quí", "quý")
    offset = RELATIVE_WORDS[word]
    mod = modifier(low, start, end)
    if unit == "năm":
        return _relative_year(low, (start, end), word, mod)
    grain = {"tháng": "month", "quý": "quarter", "tuần": "week"}[unit]
    return Found(start, end, Date("XXXX", None, None, grain, mod), pending=Deictic(unit, offset))


def _relative_year(low: str, span: tuple[int, int], word: str, mod: str | None) -> Found:
    start, end = span
    stated = _YEAR_BEHIND.match(low, end, end + 16) if word in ("nay", "này", "ngoái", "tới") else None
    if stated is not None:
        return Found(start, stated.end(), Date.from_edtf(stated["year"] or stated["bracketed"], mod=mod))
    # "chuyển nguồn từ năm trước": what comes from that year is no stretch that begins with it.
    mod = None if mod == "since" and word == "trước" else mod
    return Found(start, end, Date("XXXX", None, None, "year", mod), pending=_YEAR_WORDS[word])


_YEAR_WORDS = {word: YearWord(word) for word in RELATIVE_WORDS}


_BEFORE_YEAR = re.compile(rf"(?<![^\W_])cùng{GAP}k[ỳìýí]{GAP}(?:của{GAP})?\Z")
_SAME = re.compile(
    rf"(?:năm{GAP})?(?:(?P<year>(?:19|20)[0-9]{{2}})|(?P<word>trước|ngoái|qua)){END}(?!{GAP}đó)(?![.,][0-9])"
)


def read_same_period(view: View, start: int) -> Found | None:
    """`cùng kỳ` with the year that begins at `start`: the year that the report compares with."""
    low = view.low
    begin = low.rfind("cùng", max(0, start - 24), start)
    if begin < 0 or _BEFORE_YEAR.match(low, begin, start) is None:
        return None
    match = _SAME.match(low, start, start + 24)
    if match is None:
        return None
    flags = () if low.startswith(("kỳ", "kì"), begin + 5) else ("repaired",)
    year, word = match.groups()
    if year is not None:
        return Found(begin, match.end(), Date.from_edtf(year_edtf(int(year)), grain="year"), flags)
    pending = _YEAR_WORDS[word] if word == "ngoái" else _SAME_PERIOD
    return Found(begin, match.end(), _OPEN_YEAR, flags, pending=pending)


_SAME_PERIOD = SamePeriod()
_OPEN_YEAR = Date("XXXX", None, None, "year")


_WHOLE = re.compile(rf"năm{END}(?!{GAP}(?:[0-9]|nay|học))")
_CA = re.compile(rf"(?<![^\W_])cả{GAP}\Z")


def read_whole_year(view: View, start: int) -> Found | None:
    """`cả năm`: the whole of the year that the report is speaking of; `năm` begins at `start`."""
    low = view.low
    begin = max(0, start - 8)
    head = _CA.search(low, begin, start) if "cả" in low[begin:start] else None
    match = None if head is None else _WHOLE.match(low, start, start + 16)
    if match is None or head is None:
        return None
    return Found(head.start(), match.end(), Date("XXXX", None, None, "year"), pending=Narrative(optional=True))


_DECADE = re.compile(
    rf"(?:(?:những{GAP})?thập{GAP}(?:niên|k[ỷỉ]){GAP}(?:những{GAP})?(?:năm{GAP})?|những{GAP}(?:thập{GAP}niên{GAP})?năm{GAP})"
    rf"(?P<digits>(?:1[89]|20)[0-9]0|[0-9]0){END}(?![./,-][0-9])"
    rf"(?:{OPEN_GAP}(?:của{GAP})?(?:thế{GAP}k[ỷỉ]{GAP})(?:thứ{GAP})?(?P<century>[xvi]{{1,5}}|[0-9]{{1,2}}))?"
)
_CENTURY = re.compile(rf"thế{GAP}k[ỷỉ]{GAP}(?:thứ{GAP})?(?P<number>[xvi]{{1,5}}|[0-9]{{1,2}}){END}")


def read_long_unit(view: View, start: int) -> Found | None:
    """A decade (`thập niên 90` is 199X) or a century (`thế kỷ XXI` is 2001 to 2100)."""
    low = view.low
    match = _DECADE.match(low, start, start + 64)
    if match is not None:
        digits = match["digits"]
        if len(digits) == 2:
            century = _number(match["century"]) if match["century"] else 20 if int(digits) >= 30 else 21
            digits = f"{(century or 20) - 1:02d}{digits}"
        end = match.end()
        return _date(low, start, end, digits[:3] + "X", "decade")
    match = _CENTURY.match(low, start, start + 24)
    number = None if match is None else _number(match["number"])
    if match is None or number is None or not 1 <= number <= 30:
        return None
    return _date(low, start, match.end(), f"{100 * number - 99:04d}/{100 * number:04d}", "century")


def _number(written: str) -> int | None:
    return int(written) if written.isdecimal() else from_roman(written)


def _date(low: str, start: int, end: int, edtf: str, grain: str) -> Found:
    return Found(start, end, Date(edtf, *bounds(edtf), grain, modifier(low, start, end)))


_SEASON = re.compile(
    rf"mùa{GAP}(?P<season>xuân|hè|hạ|thu|đông)(?:{GAP}(?:năm{GAP})?(?:(?P<year>(?:19|20)[0-9]{{2}}){END}|(?P<word>này|nay|ngoái|trước|tới|sau){END}))"
)
SEASONS = {"xuân": 21, "hè": 22, "hạ": 22, "thu": 23, "đông": 24}


def read_season(view: View, start: int) -> Found | None:
    """A season of a year, by the season codes of EDTF."""
    match = _SEASON.match(view.low, start, start + 32)
    if match is None:
        return None
    year = int(match["year"]) if match["year"] else None
    edtf = f"{year_edtf(year)}-{SEASONS[match['season']]}"
    value = Date(edtf, *bounds(edtf), "season", modifier(view.low, start, match.end()))
    return Found(start, match.end(), value, pending=None if year else YearWord(match["word"]))
