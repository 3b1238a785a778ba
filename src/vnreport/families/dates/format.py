"""The canonical Vietnamese of time expressions; `str(value)` is the same, and the strict parsers read it back.

Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.b: days below 10 and months 1 and 2 with a leading zero, the words
`ngày`, `tháng`, `năm` written out.
"""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import TYPE_CHECKING

from vnreport.families.dates.edtf import UNKNOWN_YEAR, grain_of, week_edtf
from vnreport.numerals.roman import to_roman

if TYPE_CHECKING:
    from vnreport.families.dates.values import Date, Duration, Period, Term, Time

__all__ = ["format_date", "format_duration", "format_period", "format_term", "format_time"]

_MOD_WORDS = {
    "start": "đầu", "mid": "giữa", "end": "cuối", "before": "trước", "after": "sau", "until": "đến", "since": "từ",
    "about": "khoảng",
}  # fmt: skip
_LENGTH_MODS = {
    "more_than": "trên", "less_than": "dưới", "at_least": "ít nhất", "at_most": "không quá", "nearly": "gần",
    "about": "khoảng",
}  # fmt: skip
_SEASON_NAMES = {"21": "xuân", "22": "hè", "23": "thu", "24": "đông"}
_POINT = re.compile(r"(?P<year>[0-9]{4}|XXXX)(?:-(?P<month>[0-9]{2}))?(?:-(?P<day>[0-9]{2}))?")


def format_date(value: Date, *, short: bool = False) -> str:
    """The date in words, or, `short`, in the figures of the press: `05/01/2020`.

    Raises `ValueError` for a stretch of the calendar that has no name of its own.

    >>> from vnreport.families.dates.values import Date
    >>> format_date(Date.from_edtf("2020-01-05")), format_date(Date.from_edtf("2020-01-05"), short=True)
    ('ngày 05 tháng 01 năm 2020', '05/01/2020')
    >>> format_date(Date.from_edtf("2024-07/2024-12", mod="until"))
    'đến 6 tháng cuối năm 2024'
    """
    return _modified(value.edtf, value.grain, value.mod, short=short, lunar=value.calendar == "lunar")


def _modified(edtf: str, grain: str, mod: str | None, *, short: bool, lunar: bool = False) -> str:
    if edtf.endswith("~"):
        edtf, mod = edtf[:-1], "about"
    words = _lunar(edtf) if lunar else _date(edtf, grain, short=short)
    if mod is None:
        return words
    return f"{_MOD_WORDS[mod]} {'ngày ' if words[0].isdecimal() and '/' in words else ''}{words}"


def _date(edtf: str, grain: str, *, short: bool) -> str:
    match = _POINT.fullmatch(edtf)
    if match is not None:
        return _point(match, short=short)
    if grain == "decade":
        return f"thập niên {edtf[:3]}0"
    left, _, right = edtf.partition("/")
    if grain == "century":
        return f"thế kỷ {to_roman(int(right) // 100)}"
    if grain == "week":
        return _week(left, right)
    one, two = _POINT.fullmatch(left), _POINT.fullmatch(right)
    if one is None or two is None or one["month"] is None or two["month"] is None or one["year"] != two["year"]:
        raise ValueError(f"value must be a date that Vietnamese names, not {edtf!r}")
    return _months(one["year"], int(one["month"]), int(two["month"]), grain, short=short)


def _point(match: re.Match[str], *, short: bool) -> str:
    year = "" if match["year"] == UNKNOWN_YEAR else match["year"]
    if match["month"] in _SEASON_NAMES:
        return f"mùa {_SEASON_NAMES[match['month']]} năm {year}"
    if match["month"] is None:
        return f"năm {year}"
    month = f"{int(match['month']):02d}" if int(match["month"]) < 3 else str(int(match["month"]))
    if match["day"] is not None and short:
        return f"{match['day']}/{month}" + (f"/{year}" if year else "")
    if short and year:
        return f"tháng {month}/{year}"
    words = f"tháng {month}" + (f" năm {year}" if year else "")
    return words if match["day"] is None else f"ngày {match['day']} {words}"


def _months(year: str, first: int, last: int, grain: str, *, short: bool) -> str:
    stated = "" if year == UNKNOWN_YEAR else f" {year}"
    if grain == "quarter":
        name = f"quý {to_roman((last + 2) // 3)}"
        return name + (f"/{year}" if short and stated else f" năm{stated}" if stated else "")
    count = last - first + 1
    if first == 1:
        return f"{count} tháng đầu năm{stated}"
    if last == 12:
        return f"{count} tháng cuối năm{stated}"
    raise ValueError(f"value must be the first or the last months of a year, not months {first} to {last}")


def _week(left: str, right: str) -> str:
    monday = datetime.date.fromisoformat(left)
    year, number, weekday = monday.isocalendar()
    if weekday == 1 and number <= 52 and week_edtf(year, None, number) == f"{left}/{right}":
        return f"tuần {number} năm {year}"
    for number in range(1, 6):
        if week_edtf(monday.year, monday.month, number) == f"{left}/{right}":
            return f"tuần thứ {number} tháng {monday.month} năm {monday.year}"
    raise ValueError(f"value must be a week of a year or of a month, not {left}/{right}")


def _lunar(edtf: str) -> str:
    match = _POINT.fullmatch(edtf)
    if match is None or match["day"] is None:
        raise ValueError(f"value must be a day of the lunar year, not {edtf!r}")
    day, month = int(match["day"]), int(match["month"])
    head = f"mùng {day}" if day <= 10 else f"ngày {day}"
    return f"{head} tháng {month} âm lịch" + ("" if match["year"] == UNKNOWN_YEAR else f" năm {match['year']}")


def format_period(value: Period, *, short: bool = False) -> str:
    """The period with its label; without one, from its first to its last part.

    >>> from vnreport.families.dates.values import Period
    >>> format_period(Period.from_edtf("2021/2025", label="giai đoạn"))
    'giai đoạn 2021-2025'
    >>> format_period(Period.from_edtf("2019-03-27/2019-04-09"), short=True)
    'từ ngày 27/3/2019 đến ngày 09/4/2019'
    """
    left, _, right = value.edtf.partition("/")
    words = f"{_MOD_WORDS[value.mod]} " if value.mod is not None else ""
    if value.label is not None and len(left) == len(right) == 4:
        return f"{words}{value.label} {left}-{right}"
    if value.label is not None:
        words += f"{value.label} "
    first = "" if left == ".." else f"từ {_end(left, short=short)}"
    last = "" if right == ".." else f"đến {_end(right, short=short)}"
    return f"{words}{first}{' ' if first and last else ''}{last}"


def _end(edtf: str, *, short: bool) -> str:
    words = _modified(edtf, grain_of(edtf), None, short=short)
    return f"ngày {words}" if short and "/" in words and not words[0].isalpha() else words


_ISO = re.compile(
    r"P(?:(?P<năm>[0-9.]+)Y)?(?:(?P<tháng>[0-9.]+)M)?(?:(?P<tuần>[0-9.]+)W)?(?:(?P<ngày>[0-9.]+)D)?"
    r"(?:T(?:(?P<giờ>[0-9.]+)H)?(?:(?P<phút>[0-9.]+)M)?(?:(?P<giây>[0-9.]+)S)?)?"
)


def format_duration(value: Duration) -> str:
    """The length of time in units from the largest to the smallest.

    >>> from vnreport.families.dates.values import Duration
    >>> [format_duration(value) for value in (Duration("P2Y6M"), Duration("P15Y/P20Y"), Duration("P5Y", "more_than"))]
    ['2 năm 6 tháng', '15 năm đến 20 năm', 'trên 5 năm']
    """
    words = " đến ".join(_length(iso) for iso in value.iso.split("/"))
    return words if value.mod is None else f"{_LENGTH_MODS[value.mod]} {words}"


def _length(iso: str) -> str:
    match = _ISO.fullmatch(iso)
    if match is None:
        raise ValueError(f"value must be an ISO 8601 duration, not {iso!r}")
    return " ".join(f"{_number(number)} {unit}" for unit, number in match.groupdict().items() if number is not None)


def _number(digits: str) -> str:
    number = Decimal(digits)
    if number == number.to_integral_value() and number < 10000:
        return str(int(number))
    if number == number.to_integral_value():
        return f"{int(number):,}".replace(",", ".")
    return digits.replace(".", ",")


def format_time(value: Time, *, short: bool = False) -> str:
    """The clock time in words, or, `short`, as the press writes it: `14h30`.

    >>> from vnreport.families.dates.values import Time
    >>> format_time(Time("14:30")), format_time(Time("08:00")), format_time(Time("14:30"), short=True)
    ('14 giờ 30 phút', '8 giờ', '14h30')
    """
    hour, minute, *second = value.iso.split(":")
    if short:
        return f"{int(hour)}h{minute}" if not second else value.iso
    words = f"{int(hour)} giờ"
    if minute != "00" or second:
        words += f" {minute} phút"
    return words + (f" {second[0]} giây" if second else "")


def format_term(value: Term) -> str:
    """The body and the number of its term.

    >>> from vnreport.families.dates.values import Term
    >>> format_term(Term(15, "Quốc hội"))
    'Quốc hội khóa XV'
    """
    return f"{value.body} khóa {to_roman(value.number)}"
