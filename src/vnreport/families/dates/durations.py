"""Lengths of time: `73 năm`, `5 năm qua`, `từ 02 năm đến 05 năm`, `15 - 20 năm tới`, `30 (ba mươi) ngày`.

ISO 8601-1 writes them: `P5Y`, `P2Y6M`, `PT8H`; a range of lengths is its two ends with a stroke between.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from vnreport.families.dates.modifiers import left_words
from vnreport.families.dates.pending import Rolling
from vnreport.families.dates.values import Duration
from vnreport.numerals.exact import plain, scaled, total
from vnreport.patterns import BLANK, END, GAP, OPEN_GAP
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = [
    "MOST_WORDS",
    "NOT_COUNTED",
    "duration_after",
    "iso_duration",
    "length_modifier",
    "read_duration",
    "read_hours",
]

UNITS = {
    "năm": ("Y", 1, 0), "tháng": ("M", 1, 0), "tuần": ("W", 1, 0), "ngày": ("D", 1, 0), "giờ": ("H", 1, 0),
    "tiếng": ("H", 1, 0), "phút": ("MIN", 1, 0), "giây": ("S", 1, 0), "quý": ("M", 3, 0), "thập kỷ": ("Y", 1, 1),
    "thập niên": ("Y", 1, 1), "thế kỷ": ("Y", 1, 2), "thiên niên kỷ": ("Y", 1, 3),
}  # fmt: skip
"""Each unit of time as an ISO 8601 unit, how many of it, and times which power of ten."""

_PLAIN = {"năm": "P{}Y", "tháng": "P{}M", "tuần": "P{}W", "ngày": "P{}D", "giờ": "PT{}H", "phút": "PT{}M"}
"""The commonest lengths: a whole number of one unit."""

_ORDER = ("Y", "M", "W", "D", "H", "MIN", "S")

_NUMBER = r"(?:[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,4}(?:,[0-9]{1,2})?)"
_UNIT = (
    rf"(?:năm|tháng|tuần|ngày|giờ|tiếng(?:{GAP}đồng{GAP}hồ)?|phút|giây|qu[ýí]|thập{GAP}k[ỷỉ]|thập{GAP}niên"
    rf"|thế{GAP}k[ỷỉ]|thiên{GAP}niên{GAP}k[ỷỉ])"
)
# The number once more in words, in brackets: "30 (ba mươi) ngày".
_WORDS_AGAIN = rf"(?:{OPEN_GAP}\([^()\n]{{2,28}}\))?"
_SUFFIX = (
    rf"vừa{GAP}qua|vừa{GAP}rồi|qua|gần{GAP}đây|gần{GAP}nhất|sắp{GAP}tới|tới|tiếp{GAP}theo|kế{GAP}tiếp"
    rf"|trở{GAP}lại{GAP}đây"
)

# What counts other things by the word of a unit: working days done, months of pay, ages, festival days, a school
# year with its number, …
_OTHER = re.compile(
    rf"""
    {GAP}(?:
        tuổi|công(?!{GAP}(?:tác|bố|khai|nghiệp))|lương|hội|lễ(?!{GAP}tết)|hành{GAP}động|truyền{GAP}thống|xanh
    |   tín{GAP}chỉ|chủ{GAP}nhật|thứ{GAP}(?:bảy|hai|ba|tư|năm|sáu)|đêm{GAP}thơ
    |   (?<=năm[ ])học(?={GAP}\(?(?:19|20)[0-9]{{2}})
    ){END}
    """,
    re.VERBOSE,
)

# "từ 2-3 giờ sáng" is between two times of the clock and no length.
_OF_THE_CLOCK = re.compile(rf"(?<=giờ){GAP}(?:sáng|trưa|chiều|đêm|khuya|tối(?!{GAP}(?:đa|thiểu))){END}")

# A unit with a number behind it is a date and no length: "06 Ngày 15", "thứ 6 ngày 21"; but "2 năm 1 lần".
_NUMBERED = re.compile(rf"{GAP}[0-9](?![0-9]?{GAP}lần)")
NOT_COUNTED = frozenset(
    (
        "ngày", "thứ", "điều", "khoản", "mục", "chương", "số", "quý", "lớp", "hạng", "tổ", "khu", "bài", "phụ",
        "biểu", "mẫu",
    )
)  # fmt: skip
"""Words behind which figures are a number or a name and count nothing."""

_TAIL = re.compile(
    rf"""
    (?P<unit>{_UNIT}){END}
    (?P<half>{GAP}rưỡi{END})?
    (?P<more>
        (?<=năm){GAP}(?:và{GAP})?[0-9]{{1,2}}{GAP}tháng{END}
        (?:{GAP}(?:và{GAP})?[0-9]{{1,2}}{GAP}ngày{END}(?!{GAP}[0-9])|(?!{GAP}[0-9]))
    |   (?<=tháng){GAP}(?:và{GAP})?[0-9]{{1,2}}{GAP}ngày{END}(?!{GAP}[0-9])
    |   (?<=tuần){GAP}(?:và{GAP})?[0-9]{{1}}{GAP}ngày{END}(?!{GAP}[0-9])
    |   (?<=ngày){GAP}(?:và{GAP})?[0-9]{{1,2}}{GAP}giờ{END}
    |   (?<=giờ){GAP}(?:và{GAP})?[0-9]{{1,2}}{GAP}phút{END}(?:{GAP}[0-9]{{1,2}}{GAP}giây{END})?
    |   (?<=phút){GAP}(?:và{GAP})?[0-9]{{1,2}}{GAP}giây{END}
    )?
    (?:{GAP}(?P<suffix>{_SUFFIX}){END})?
    """,
    re.VERBOSE,
)
_LENGTH = re.compile(
    rf"""
    (?P<low>{_NUMBER}){_WORDS_AGAIN}
    (?:
        (?:{BLANK}-{BLANK}|{GAP}(?:đến|tới|hoặc){GAP})(?P<high>{_NUMBER}){_WORDS_AGAIN}
    |   {GAP}(?P<unit_low>{_UNIT})(?:{BLANK}-{BLANK}|{GAP}(?:đến|tới){GAP}(?:dưới{GAP})?)
        (?P<high_after>{_NUMBER}){_WORDS_AGAIN}
    )?
    (?:{GAP}|(?=năm|tháng|ngày|tuần))
    """,
    re.VERBOSE,
)
_MORE = re.compile(r"([0-9]{1,3})\s{1,4}(tháng|tuần|ngày|giờ|phút|giây)")

_AWAY = re.compile(rf"{GAP}(?P<side>trước|sau|nữa)(?=[ ]?(?:[.,;:)\n]|$))")

_MODS = {
    "hơn": "more_than", "trên": "more_than", "quá": "more_than", "dưới": "less_than", "gần": "nearly", "ngót": "nearly",
    "khoảng": "about", "chừng": "about", "độ": "about",
    "không quá": "at_most", "chưa quá": "at_most", "tối đa": "at_most", "nhiều nhất": "at_most", "chậm nhất": "at_most",
    "không dưới": "at_least", "tối thiểu": "at_least", "ít nhất": "at_least", "chưa đến": "less_than",
    "chưa tới": "less_than", "chưa đầy": "less_than", "ít hơn": "less_than", "không đến": "less_than",
    "không đầy": "less_than", "không vượt quá": "at_most", "không được quá": "at_most",
    "không được vượt quá": "at_most", "không trên": "at_most", "không hơn": "at_most", "không lớn hơn": "at_most",
    "không nhiều hơn": "at_most", "không ít hơn": "at_least", "không nhỏ hơn": "at_least",
    "không thấp hơn": "at_least", "không được ít hơn": "at_least", "không được dưới": "at_least",
    "không được thấp hơn": "at_least",
}  # fmt: skip
"""The modifiers of a length; a longer one goes before its last words."""

MOST_WORDS = max(len(form.split()) for form in _MODS)
"""So many words on the left are to be known."""


def read_duration(view: View, start: int) -> Found | None:
    """The length of time whose digits begin at `start`; None where the unit counts something else."""
    low = view.low
    head = _LENGTH.match(low, start, start + 96)
    if head is None:
        return None
    first = _number(head["low"])
    high = head["high"] or head["high_after"]
    second = first if high is None else _number(high)
    found = duration_after(view, start, head.end(), first, second)
    if found is None and high is not None:
        return _single(view, start, first)
    if found is None or head["unit_low"] is None:
        clock = high is not None and found is not None and _OF_THE_CLOCK.match(low, found.end, found.end + 20)
        return None if clock else found
    tail = _TAIL.match(low, head.end(), head.end() + 48)
    if tail is None or tail["unit"] == head["unit_low"]:
        return found
    one, two = iso_duration([(first, _unit(head["unit_low"]))]), iso_duration([(second, _unit(tail["unit"]))])
    return Found(
        start,
        found.end,
        Duration(f"{one}/{two}", length_modifier(low, left_words(low, start, MOST_WORDS), found.end)),
        found.flags,
    )


# "trong 48h", "24h qua": hours by their letter, where the words make them a length and no time of the clock.
_HOURS = re.compile(
    rf"""
    (?P<number>[0-9]{{1,3}})h{END}(?!/)
    (?:
        {GAP}(?P<lately>(?:vừa{GAP})?qua{END}(?!{GAP}(?:mạng|điện|hệ|cổng|đường|tổng))|gần{GAP}(?:đây|nhất){END}|tới(?={BLANK}(?:[.,;:)\n]|\Z)))
    |   {GAP}(?P<coming>tới){END}(?!{GAP}[0-9])
    |   (?={GAP}(?P<since>kể|tính){GAP}từ{END})
    )?
    """,
    re.VERBOSE,
)
_WITHIN = frozenset(("trong", "suốt", "vòng"))
_BEHIND_MEASURE = frozenset(("sau", "quá", "hơn", "gần", "dưới", "trên", "đủ", "đa", "thiểu", "nhất"))
_HOURS_OF_A_DAY = 24


def read_hours(view: View, start: int) -> Found | None:
    """Hours written with their letter: a length within a stretch, up to now or from now, or of more than a day."""
    low = view.low
    match = _HOURS.match(low, start, start + 32)
    if match is None:
        return None
    words, number, end = left_words(low, start, MOST_WORDS), int(match["number"]), match.end()
    word = words[-1] if words else ""
    measured = word in _BEHIND_MEASURE and (number > _HOURS_OF_A_DAY or match["since"] is not None)
    if not (word in _WITHIN or measured or match["lately"]):
        return None
    return Found(start, end, Duration(f"PT{number}H", length_modifier(low, words, end)))


_SINGLE = re.compile(rf"{_NUMBER}{_WORDS_AGAIN}{GAP}")


def _single(view: View, start: int, number: Decimal) -> Found | None:
    """The first length of what is no range: `02 năm đến 05 huyện`."""
    head = _SINGLE.match(view.low, start, start + 48)
    return None if head is None else duration_after(view, start, head.end(), number, number)


_HALF = Decimal("0.5")


def duration_after(view: View, start: int, at: int, first: Decimal, second: Decimal) -> Found | None:
    """The length whose numbers are known and whose unit begins at `at`."""
    low = view.low
    words = left_words(low, start, MOST_WORDS)
    if words and words[-1] in NOT_COUNTED:
        return None
    tail = _TAIL.match(low, at, at + 72)
    if tail is None:
        return None
    end = tail.end()
    unit = _unit(tail["unit"])
    if low[end : end + 1].isspace() and (_OTHER.match(low, end, end + 20) or _NUMBERED.match(low, end, end + 8)):
        return None
    if "\n" in low[at - 2 : at] and view.norm[at].isupper():
        return None
    more = [(Decimal(number), name) for number, name in _MORE.findall(tail["more"])] if tail["more"] else []
    if tail["half"]:
        first, second = total(first, _HALF), total(second, _HALF)
    iso = iso_duration([(first, unit), *more])
    if first != second:
        iso += "/" + iso_duration([(second, unit), *more])
    value = Duration(iso, length_modifier(low, words, end))
    pending = None
    counted = None if first != second or more else _whole_number(first, unit)
    if counted is not None:
        pending, end = _rolling(low, counted, tail["suffix"], end)
    return Found(start, end, value, pending=pending)


def _whole_number(number: Decimal, unit: str) -> tuple[int, str] | None:
    """A length in whole units; half a year is six months."""
    if number == int(number):
        return int(number), unit
    return (6, "tháng") if number == _HALF and unit == "năm" else None


def _rolling(low: str, length: tuple[int, str], suffix: str | None, end: int) -> tuple[Rolling | None, int]:
    """Where a length is counted from the reference date, and the end of what says so."""
    amount, unit = length
    if suffix is None:
        away = _AWAY.match(low, end, end + 20)
        if away is None or unit not in ("ngày", "tuần", "tháng", "năm"):
            return None, end
        forward = away["side"] != "trước"
        return Rolling(amount, unit, forward=forward, point=True), away.end()
    words = " ".join(suffix.split())
    if words in ("qua", "gần đây", "gần nhất", "trở lại đây"):
        return Rolling(amount, unit, forward=False), end
    if words in ("vừa qua", "vừa rồi"):
        return Rolling(amount, unit, forward=False, whole=unit != "năm"), end
    return Rolling(amount, unit, forward=True, whole=True), end


def _unit(written: str) -> str:
    unit = " ".join(written.split()).replace("kỉ", "kỷ").replace("quí", "quý")
    return "tiếng" if unit.startswith("tiếng") else unit


def _number(written: str) -> Decimal:
    return Decimal(written) if written.isdecimal() else Decimal(written.replace(".", "").replace(",", "."))


_BOUND = re.compile(rf"(?:{GAP}[^\W\d_]{{1,7}}){{0,6}}{GAP}trở{GAP}(?P<side>lên|xuống){END}")


def length_modifier(low: str, words: list[str], end: int) -> str | None:
    """The modifier that the words on the left make of a length which ends at `end`."""
    if not words:
        return None
    if words[-1] in ("từ", "đủ") and (bound := _BOUND.match(low, end, end + 60)):
        return "at_least" if bound["side"] == "lên" else "at_most"
    if words[-1] == "là" or words[-2:] == ["nhất", "sau"]:  # "chậm nhất là 5 ngày", "chậm nhất sau 5 ngày"
        words = words[:-1]
    forms = (" ".join(words[first:]) for first in range(len(words)))
    return next((_MODS[form] for form in forms if form in _MODS), None)


def iso_duration(parts: list[tuple[Decimal, str]]) -> str:
    """The ISO 8601 string of a length given in units.

    >>> iso_duration([(Decimal(2), "năm"), (Decimal(6), "tháng")]), iso_duration([(Decimal(8), "giờ")])
    ('P2Y6M', 'PT8H')
    """
    if len(parts) == 1 and (form := _PLAIN.get(parts[0][1])) and parts[0][0] == int(parts[0][0]):
        return form.format(int(parts[0][0]))
    sums: dict[str, Decimal] = {}
    for number, unit in parts:
        letter, times, power = UNITS[unit]
        amount = scaled(total(*[number] * times), power)
        if letter == "Y" and _is_half(amount):  # whole numbers of months, as ISO 8601 prefers
            _add(sums, "M", Decimal(6))
            amount = total(amount, Decimal("-0.5"))
            if not amount:
                continue
        _add(sums, letter, amount)
    days = "".join(f"{_digits(sums[letter])}{letter}" for letter in _ORDER[:4] if letter in sums)
    clock = "".join(f"{_digits(sums[letter])}{letter[0]}" for letter in _ORDER[4:] if letter in sums)
    return f"P{days}" + (f"T{clock}" if clock else "")


def _is_half(number: Decimal) -> bool:
    return number != int(number) and total(number, number) == int(total(number, number))


def _add(sums: dict[str, Decimal], letter: str, number: Decimal) -> None:
    sums[letter] = total(sums.get(letter, Decimal(0)), number)


def _digits(number: Decimal) -> str:
    return str(int(number)) if number == int(number) else plain(number)
