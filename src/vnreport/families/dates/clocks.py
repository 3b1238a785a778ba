"""Clock times: `14h30`, `7g15`, `8 giờ 30 phút sáng`, `11 giờ kém 15`, `10:03 AM`.

ISO 8601-1 clock strings, hours and minutes and, where stated, seconds; the part of the day decides between
the two halves of the day (`3 giờ chiều` is 15:00, `12 giờ đêm` 00:00).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.dates.modifiers import begins_paragraph, left_word
from vnreport.families.dates.values import Time
from vnreport.numerals.words import read_words
from vnreport.patterns import BLANK, END, GAP
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["clock_in_words", "clock_value", "read_clock", "read_pointed"]

_PART = r"sáng|trưa|chiều|tối|đêm|khuya|am|pm|a\.m|p\.m"

_CLOCK = re.compile(
    rf"""
    (?P<hour>[0-9]{{1,2}})
    (?:
        :(?P<minute_colon>[0-9]{{2}})(?::(?P<second_colon>[0-9]{{2}}))?(?:[ ]phút)?
    |   (?P<sign>h|g|{BLANK}giờ|[ ]{{1,2}}h)
        (?:{BLANK}(?P<minute>[0-9]{{1,2}})(?:{BLANK}(?P<minute_sign>phút|ph?{END}|'))?
            (?:{BLANK}(?P<second>[0-9]{{1,2}})(?:{BLANK}(?:giây|s{END})))?)?
    )
    (?P<half>{GAP}rưỡi(?:{GAP}hơn)?)?
    (?:{GAP}(?P<less>kém|thiếu){GAP}(?P<minus>[0-9]{{1,2}})(?:{GAP}phút)?|{GAP}hơn{GAP}(?P<plus>[0-9]{{1,2}})(?:{GAP}phút)?)?
    (?![0-9])(?![.,:/][0-9])
    (?:{BLANK}(?:giờ{GAP})?(?P<part>{_PART}){END})?
    """,
    re.VERBOSE,
)
# "5.45 chiều" and "trưa 1.30.00": points part a clock only beside a part of the day.
_POINTED = re.compile(
    rf"(?P<hour>[0-9]{{1,2}})\.(?P<minute>[0-9]{{2}})(?:\.(?P<second>[0-9]{{2}}))?(?![0-9.,%])(?:{GAP}(?P<part>{_PART}){END})?"
)
_HALF_PAST = re.compile(rf"(?P<hour>[0-9]{{1,2}}|năm|tám){GAP}rưỡi{GAP}(?P<part>sáng|trưa|chiều|tối|đêm){END}")

# What makes hours a time of the clock and not a length, and what the other way round.
_CUES = frozenset(
    (
        "lúc", "hồi", "vào", "từ", "đến", "tới", "trước", "sau", "khoảng", "đúng", "hạn", "sáng", "trưa",
        "chiều", "tối", "đêm", "và",
    )
)  # fmt: skip
_WITHIN = frozenset(("trong", "suốt", "vòng", "mất", "thêm", "cả", "mỗi"))
_MEASURED = frozenset(("hơn", "gần", "quá", "trên", "dưới"))
_LENGTHS = _WITHIN | _MEASURED | frozenset({"tới", "sau"})
_DAY_BEHIND = re.compile(
    rf"(?:{BLANK},)?{GAP}(?:cùng{GAP})?(?:ngày|hôm|thứ{GAP}|sáng|trưa|chiều|tối|đêm|mùng|[0-9]{{1,2}}/)"
)
_ENDS = re.compile(rf"{BLANK}(?:[.,;:)\n-]|$|(?:đến|mỗi|hàng|hằng|và|là|tại){END}|tới{END}(?!{BLANK}(?:[.,;:)\n]|$)))")


# The commonest shape: a colon, and no words behind the figures but the part of the day.
_COLON = re.compile(
    rf"([0-9]{{1,2}}):([0-9]{{2}})(?::([0-9]{{2}}))?(?![0-9])(?![.,:/][0-9])"
    rf"(?![ ]phút|{GAP}(?:rưỡi|kém|thiếu|hơn))(?:{BLANK}(?:giờ{GAP})?({_PART}){END})?"
)


def read_clock(view: View, start: int) -> Found | None:
    """The clock time whose digits begin at `start`; None where the hours are a length or the numbers no clock."""
    return _whole_clock(view, start) or _any_clock(view, start)


def _whole_clock(view: View, start: int) -> Found | None:
    """`14:30`, `03:02 PM`, `08:24:38`: what is doubtful is left to the whole grammar."""
    low = view.low
    match = _COLON.match(low, start, start + 64)
    if match is None:
        return None
    end = match.end()
    hour, minute, second, part = match.groups()
    word = left_word(low, start)
    if int(hour) > 24 or word in _BEFORE_RATIO or low[end : end + 1].isalnum():
        return None
    if part is None and word in _PARTS_BEFORE:
        part = word
    iso = clock_value(int(hour), int(minute), None if second is None else int(second), part)
    return None if iso is None else Found(start, end, Time(iso))


_BEFORE_RATIO = frozenset(("lệ", "số", "lượt"))
_PARTS_BEFORE = frozenset(("trưa", "chiều", "tối", "đêm"))


def _any_clock(view: View, start: int) -> Found | None:
    low = view.low
    match = _CLOCK.match(low, start, start + 64)
    if match is None:
        return read_pointed(view, start)
    hour = int(match["hour"])
    minute = int(match["minute_colon"] or match["minute"] or 0)
    second = match["second_colon"] or match["second"]
    part = match["part"] or _part_before(low, start)
    if not _is_clock(low, match, hour):
        return None
    if match["half"]:
        minute = 30
    if match["less"]:
        minute -= int(match["minus"])
    if match["plus"]:
        minute += int(match["plus"])
    if minute < 0:
        hour, minute = hour - 1, minute + 60
    iso = clock_value(hour, minute, None if second is None else int(second), part)
    return None if iso is None else Found(start, match.end(), Time(iso))


def _is_clock(low: str, match: re.Match[str], hour: int) -> bool:
    """Whether the figures are a time of the clock: by their form, and by the words on either side."""
    start, end = match.span()
    if hour > 24 or low[end : end + 1].isalnum():
        return False
    word = left_word(low, start)
    if match["minute_colon"] is not None:
        return word not in _BEFORE_RATIO
    if word in _WITHIN or low.startswith("/", end):
        return False
    if match["part"] or match["less"] or match["plus"]:
        return True
    if match["minute"] is not None:
        return word not in _MEASURED and not (match["sign"] == "g" and len(match["minute"]) < 2)
    return _hours_alone(low, match, word)


def _hours_alone(low: str, match: re.Match[str], word: str) -> bool:
    """Hours without minutes are a time of the clock only where the words say so."""
    start, end = match.span()
    sign = match["sign"].strip()
    if sign == "g":  # grams
        return False
    if _DAY_BEHIND.match(low, end, end + 12) is not None:
        return True
    if sign == "h":
        return word not in _LENGTHS and (word in _CUES or _ENDS.match(low, end, end + 12) is not None)
    if match["half"] and word in _MEASURED:
        return False
    if _LENGTH_BEHIND.match(low, end, end + 12) is not None:
        return False
    return word in _CUES or _begins_clause(low, start, end)


# "chậm nhất trước 24 giờ tính đến lúc họp", "24 giờ qua": hours that are counted from or to something.
_LENGTH_BEHIND = re.compile(
    rf"{GAP}(?:(?:tính|kể|trước|sau|liên|làm|mỗi|một|qua|nữa){END}|vừa{GAP}qua{END}|tới(?={BLANK}(?:[.,;:)\n]|$)))"
)


def _begins_clause(low: str, start: int, end: int) -> bool:
    """At the start of a paragraph, and at the start of a line before a comma or a colon."""
    if begins_paragraph(low, start):
        return True
    return low[max(0, start - 4) : start].rstrip(" ").endswith("\n") and low[end : end + 1] in (",", ":")


def read_pointed(view: View, start: int) -> Found | None:
    """A clock beside a part of the day: `5 rưỡi chiều`, `5.45 chiều`, `trưa 1.30`."""
    low = view.low
    match = _HALF_PAST.match(low, start, start + 24)
    if match is not None:
        written = match["hour"]
        hour = int(written) if written.isdecimal() else {"năm": 5, "tám": 8}[written]
        iso = clock_value(hour, 30, None, match["part"])
        return None if iso is None else Found(start, match.end(), Time(iso))
    match = _POINTED.match(low, start, start + 24)
    if match is None:
        return None
    part = match["part"] or _part_before(low, start)
    if part is None:
        return None
    iso = clock_value(int(match["hour"]), int(match["minute"]), int(match["second"]) if match["second"] else None, part)
    return None if iso is None else Found(start, match.end(), Time(iso))


def _part_before(low: str, start: int) -> str | None:
    word = left_word(low, start)
    return word if word in _PARTS_BEFORE else None


def clock_value(hour: int, minute: int, second: int | None, part: str | None) -> str | None:
    """The ISO 8601 clock string; None where there is no such time.

    >>> clock_value(3, 2, None, "pm"), clock_value(12, 0, None, "sáng"), clock_value(7, 61, None, None)
    ('15:02', '00:00', None)
    """
    if part in ("chiều", "tối", "pm", "p.m") and hour < 12:
        hour += 12
    elif (part in ("sáng", "đêm", "khuya", "am", "a.m") and hour == 12) or (part == "đêm" and hour == 24):
        hour = 0
    elif (part in ("đêm", "khuya") and 6 <= hour < 12) or (part == "trưa" and hour < 4):
        hour += 12
    if hour > 24 or minute > 59 or (second or 0) > 59 or (hour == 24 and (minute or second)):
        return None
    return f"{hour:02d}:{minute:02d}" + ("" if second is None else f":{second:02d}")


_HALF_BEHIND = re.compile(rf"{GAP}rưỡi{END}")
_MINUTES_BEHIND = re.compile(rf"{GAP}phút{END}")
_PART_BEHIND = re.compile(rf"{BLANK}(?P<part>{_PART}){END}")


def clock_in_words(view: View, start: int, at: int, hour: int) -> Found | None:
    """`tám giờ ba mươi phút sáng`: the hour is read, `giờ` begins at `at`."""
    low = view.low
    end, minute = _minutes_in_words(low, at + len("giờ"))
    tail = _PART_BEHIND.match(low, end, end + 12)
    part = None if tail is None else tail["part"]
    word = left_word(low, start)
    cued = part or minute or word in _CUES or _DAY_BEHIND.match(low, end, end + 12)
    if not cued or word in _WITHIN:
        return None
    iso = clock_value(hour, minute, None, part)
    return None if iso is None else Found(start, end if tail is None else tail.end(), Time(iso))


def _minutes_in_words(low: str, end: int) -> tuple[int, int]:
    """The end and the minutes behind `giờ`: `rưỡi`, `ba mươi phút`, or none."""
    half = _HALF_BEHIND.match(low, end, end + 16)
    if half is not None:
        return half.end(), 30
    number = read_words(low, end + 1)
    unit = None if number is None else _MINUTES_BEHIND.match(low, number.end, number.end + 16)
    return (end, 0) if number is None or unit is None else (unit.end(), int(number.low))
