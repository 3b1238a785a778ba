"""Days with names: public holidays, memorial days, days of the lunar year, days counted from today.

Public holidays: Bộ luật Lao động 2019, điều 112. Memorial days: Nghị định 111/2018/NĐ-CP, điều 4 (the great
anniversaries), and the decisions and laws that founded each day.
"""

from __future__ import annotations

import datetime
import re
from functools import cache
from typing import TYPE_CHECKING

from vnreport.families.dates.edtf import bounds, day_edtf
from vnreport.families.dates.lunar import named_year, solar_day
from vnreport.families.dates.modifiers import begins_paragraph, ends_paragraph, left_word, modifier
from vnreport.families.dates.pending import Deictic, YearMissing
from vnreport.families.dates.values import Date
from vnreport.patterns import END, GAP, OPEN_GAP
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = [
    "FIRST_SYLLABLES",
    "MEMORIAL_DAYS",
    "TET_BEHIND",
    "anniversary",
    "read_called_lunar",
    "read_deictic_day",
    "read_lunar_day",
    "read_named_day",
]

SOLAR_DAYS: dict[str, tuple[int, int, int | None]] = {
    "quốc khánh": (9, 2, 1945),
    "quốc tế lao động": (5, 1, 1886),
    "tết dương lịch": (1, 1, None),
    "giải phóng miền nam": (4, 30, 1975),
    "chiến thắng 30/4": (4, 30, 1975),
    "thống nhất đất nước": (4, 30, 1975),
    "thương binh - liệt sĩ": (7, 27, 1947),
    "thương binh, liệt sĩ": (7, 27, 1947),
    "thương binh liệt sĩ": (7, 27, 1947),
    "thương binh và liệt sĩ": (7, 27, 1947),
    "thành lập đảng cộng sản việt nam": (2, 3, 1930),
    "thành lập đảng": (2, 3, 1930),
    "chiến thắng điện biên phủ": (5, 7, 1954),
    "chiến thắng lịch sử điện biên phủ": (5, 7, 1954),
    "sinh chủ tịch hồ chí minh": (5, 19, 1890),
    "sinh của chủ tịch hồ chí minh": (5, 19, 1890),
    "sinh bác hồ": (5, 19, 1890),
    "nhà giáo việt nam": (11, 20, 1982),
    "thầy thuốc việt nam": (2, 27, 1955),
    "quốc tế phụ nữ": (3, 8, 1910),
    "thành lập hội liên hiệp phụ nữ việt nam": (10, 20, 1930),
    "phụ nữ việt nam": (10, 20, 1930),
    "quốc tế thiếu nhi": (6, 1, 1949),
    "gia đình việt nam": (6, 28, 2001),
    "người cao tuổi việt nam": (6, 6, 1941),
    "người khuyết tật việt nam": (4, 18, 1998),
    "doanh nhân việt nam": (10, 13, 2004),
    "pháp luật việt nam": (11, 9, 2012),
    "báo chí cách mạng việt nam": (6, 21, 1925),
    "cách mạng tháng tám": (8, 19, 1945),
    "toàn quốc kháng chiến": (12, 19, 1946),
    "thành lập quân đội nhân dân việt nam": (12, 22, 1944),
    "thành lập đoàn tncs hồ chí minh": (3, 26, 1931),
    "mở đường hồ chí minh": (5, 19, 1959),
    "truyền thống bộ đội trường sơn": (5, 19, 1959),
    "giáng sinh": (12, 25, None),
    "noel": (12, 25, None),
}
"""Days of the solar year by name: month, day, and the year of the event that the day remembers."""

LUNAR_DAYS = {
    "giỗ tổ hùng vương": (3, 10), "giỗ tổ": (3, 10), "tết nguyên đán": (1, 1), "tết âm lịch": (1, 1),
    "tết trung thu": (8, 15), "tết đoan ngọ": (5, 5), "phật đản": (4, 15), "vu lan": (7, 15),
    "tết nguyên tiêu": (1, 15),
}  # fmt: skip
"""Days of the lunar year by name: month and day."""

MEMORIAL_DAYS = frozenset(
    {
        (1, 1), (2, 3), (2, 27), (3, 8), (3, 26), (4, 30), (5, 1), (5, 7), (5, 19), (6, 1), (7, 27), (9, 2),
        (10, 20), (11, 20), (12, 22),
    }
)  # fmt: skip
"""Days that stand as a day and a month alone, because everyone knows them: 30/4, 2/9, 27/7, …"""

FIRST_SYLLABLES = frozenset(name.split()[0] for name in (*SOLAR_DAYS, *LUNAR_DAYS))
"""What the name of a day begins with."""

_OF_TET = sorted(name.split()[1] for name in (*SOLAR_DAYS, *LUNAR_DAYS) if name.startswith("tết "))
TET_BEHIND = rf"(?={GAP}(?:{'|'.join(_OF_TET)}))"
"""What stands behind `tết` in the name of a day: a sieve."""

_LONGEST_NAME = 60


@cache
def _names() -> dict[str, re.Pattern[str]]:
    """The names by their first two letters, longest first, with any blanks and dashes between their words."""
    spelt: dict[str, list[str]] = {}
    for name in sorted((*SOLAR_DAYS, *LUNAR_DAYS), key=len, reverse=True):
        form = re.escape(name).replace(r"\ \-\ ", r"[ ]{0,3}-[ ]{0,3}").replace(r"\ ", GAP).replace("sĩ", "s[ĩỹ]")
        spelt.setdefault(name[:2], []).append(form)
    return {letters: re.compile(rf"(?:{'|'.join(forms)}){END}") for letters, forms in spelt.items()}


def _name_at(low: str, at: int) -> tuple[str, int] | None:
    names = _names().get(low[at : at + 2])
    match = None if names is None else names.match(low, at, at + _LONGEST_NAME)
    if match is None:
        return None
    name = match.group()
    if name in SOLAR_DAYS:
        return name, match.end()
    name = " ".join(name.replace("sỹ", "sĩ").split())
    return (name if "-" not in name else " - ".join(part.strip() for part in name.split("-"))), match.end()


_EVENT = re.compile(rf"(?:{GAP}(?:kể{GAP}từ{GAP})?)(?:ngày{GAP}(?:lễ{GAP})?)?")


def anniversary(low: str, end: int, years: int) -> datetime.date | None:
    """The day so many years after the event that is named at `end`: what `kỷ niệm 50 năm Ngày …` celebrates.

    >>> anniversary("kỷ niệm 50 năm ngày giải phóng miền nam", 14, 50)
    datetime.date(2025, 4, 30)
    """
    head = _EVENT.match(low, end, end + 20)
    named = None if head is None else _name_at(low, head.end())
    if named is None or named[0] not in SOLAR_DAYS:
        return None
    month, day, year = SOLAR_DAYS[named[0]]
    return None if year is None or not 0 < years <= 1000 else datetime.date(year + years, month, day)


_STEM_BRANCH = re.compile(rf"{GAP}(?:xuân{GAP})?(?P<stem>[^\W\d_]{{2,4}}){GAP}(?P<branch>[^\W\d_]{{2,4}}){END}")
_YEAR = re.compile(
    rf"[,(]?{GAP}[(]?(?:năm{GAP})?(?P<year>(?:19|20)[0-9]{{2}}){END}(?![-/.,][0-9])(?!{GAP}?-{GAP}?[0-9])"
)
_NGAY = re.compile(rf"ngày{GAP}(?:lễ{GAP}|đại{GAP}lễ{GAP}|hội{GAP})?")
_OWN_DAY = re.compile(rf"[^\n.;]{{0,40}}?[(, ]{OPEN_GAP}(?:ngày{GAP})?(?:[0-9]{{1,2}}[-/][0-9]{{1,2}}|m[ùồ]ng{GAP})")
_NAMES_ALL = frozenset({"năm", "quảng", "trường", "đường", "phố", "hưởng"})
"""Words behind which the name is counted from, or is that of a street, a square, a campaign."""
_CUES = frozenset({"dịp", "lễ", "trước", "sau", "đến", "từ", "vào", "ngày", "tết", "nghỉ", "đón", "mừng", "nhân"})


def read_named_day(view: View, start: int) -> Found | None:
    """A day called by its name; None for a name in a count of years, or whose own day follows.

    `kỷ niệm 73 năm ngày Thương binh - Liệt sĩ` counts years and dates nothing; `ngày Quốc khánh (2/9)` gives its day.
    """
    low = view.low
    word = left_word(low, start)
    if word in _NAMES_ALL:
        return None
    head = _NGAY.match(low, start, start + 20)
    at = head.end() if head else start
    named = _name_at(low, at)
    if named is None:
        return None
    name, end = named
    year, end_year = _year_of_name(low, end)
    if year is None:
        used = head is not None or word in _CUES or (begins_paragraph(low, start) and ends_paragraph(low, end))
        if not used or _OWN_DAY.match(low, end, end + 60):
            return None
    mod = modifier(low, start, end_year)
    return _named(start, end_year, name, year, mod)


def _year_of_name(low: str, end: int) -> tuple[int | None, int]:
    match = _STEM_BRANCH.match(low, end, end + 20)
    year = named_year(match["stem"], match["branch"]) if match is not None else None
    if match is not None and year is not None:
        end = match.end()
    stated = _YEAR.match(low, end, end + 16)
    if stated is None:
        return year, end
    closed = stated.end() + (low[stated.end() : stated.end() + 1] == ")" and "(" in stated.group())
    return int(stated["year"]), closed


def _named(start: int, end: int, name: str, year: int | None, mod: str | None) -> Found:
    if name in LUNAR_DAYS:
        return _lunar((start, end), year, LUNAR_DAYS[name], mod)
    edtf = day_edtf(year, *SOLAR_DAYS[name][:2])
    return Found(start, end, Date(edtf, *bounds(edtf), "day", mod), pending=None if year else YearMissing(forward=True))


def _lunar(span: tuple[int, int], year: int | None, month_day: tuple[int, int], mod: str | None) -> Found:
    month, day = month_day
    solar = None if year is None else solar_day(year, month, day)
    value = Date(day_edtf(year, month, day), solar, solar, "day", mod, "lunar")
    return Found(*span, value)


# --- days of the lunar year by number ----------------------------------------------------------------------

_LUNAR_DAY = re.compile(
    rf"""
    (?:ngày{GAP})?
    (?:(?:m[ùồ]ng){GAP}(?P<day>[0-9]{{1,2}}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)|(?P<full>rằm))
    (?:
        {GAP}(?P<tet>tết)(?:{GAP}nguyên{GAP}đán)?
    |   [/]{OPEN_GAP}(?P<slash>[0-9]{{1,2}})
    |   {GAP}tháng{GAP}(?P<month>[0-9]{{1,2}}|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?:{GAP}(?:một|hai))?|chạp)
    )
    {END}
    (?P<calendar>{OPEN_GAP}\(?âm{GAP}lịch\)?)?
    """,
    re.VERBOSE,
)
_NUMBERS = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
    "giêng": 1, "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip


def read_lunar_day(view: View, start: int) -> Found | None:
    """A day of the lunar year: `mùng 3 Tết Giáp Thìn`, `rằm tháng Giêng năm 2024`."""
    low = view.low
    match = _LUNAR_DAY.match(low, start, start + 64)
    if match is None:
        return None
    day = 15 if match["full"] else _lunar_number(match["day"])
    month = 1 if match["tet"] else _lunar_number(match["slash"] or match["month"])
    if not (1 <= day <= 30 and 1 <= month <= 12):
        return None
    end = match.end("calendar") if match["calendar"] else match.end()
    year, year_end = _year_of_name(low, end)
    return _lunar((start, year_end), year, (month, day), modifier(low, start, year_end))


# A day written as of the solar year, called lunar behind it: "ngày 15/8 âm lịch", "ngày 15 tháng 8 âm lịch năm 2024".
_CALLED_LUNAR = re.compile(
    rf"(?:ngày{GAP})?(?P<day>[0-9]{{1,2}})(?:/|{GAP}tháng{GAP})(?P<month>[0-9]{{1,2}}|giêng|chạp){OPEN_GAP}\(?âm{GAP}lịch{END}\)?"
)


def read_called_lunar(view: View, start: int) -> Found | None:
    """A day and a month in figures with `âm lịch` behind them."""
    low = view.low
    match = _CALLED_LUNAR.match(low, start, start + 48)
    if match is None:
        return None
    day, month = int(match["day"]), _lunar_number(match["month"])
    if not (1 <= day <= 30 and 1 <= month <= 12):
        return None
    year, end = _year_of_name(low, match.end())
    return _lunar((start, end), year, (month, day), modifier(low, start, end))


def _lunar_number(written: str) -> int:
    return int(written) if written.isdecimal() else _NUMBERS[" ".join(written.split())]


# --- days counted from today -------------------------------------------------------------------------------

_DEICTIC = {
    "hôm nay": 0, "ngày hôm nay": 0, "hôm qua": -1, "ngày hôm qua": -1, "hôm kia": -2, "ngày mai": 1, "ngày kia": 2,
    "ngày hôm kia": -2, "sáng nay": 0, "chiều nay": 0, "tối nay": 0, "trưa nay": 0, "đêm nay": 0, "sáng mai": 1,
    "chiều mai": 1, "tối mai": 1, "trưa mai": 1, "chiều qua": -1, "tối qua": -1, "đêm qua": -1, "sáng qua": -1,
}  # fmt: skip
_TWO_WORDS = re.compile(rf"(?:ngày{GAP})?[^\W\d_]{{2,5}}{GAP}(?:nay|qua|kia|mai){END}")


def read_deictic_day(view: View, start: int) -> Found | None:
    """A day counted from today: `hôm nay`, `ngày mai`; the part of the day stays outside."""
    low = view.low
    match = _TWO_WORDS.match(low, start, start + 24)
    if match is None:
        return None
    words = match.group().split()
    offset = _DEICTIC.get(" ".join(words))
    if offset is None:
        return None
    return Found(start, match.end(), Date("XXXX-XX-XX", None, None, "day"), pending=Deictic("ngày", offset))
