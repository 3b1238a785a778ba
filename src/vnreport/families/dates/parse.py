"""Strict parsers: the whole string is one time expression, else `ParseError`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from vnreport.errors import ParseError
from vnreport.families.dates.clocks import read_clock
from vnreport.families.dates.durations import read_duration
from vnreport.families.dates.find import TRIGGERS
from vnreport.families.dates.modifiers import behind_modifier
from vnreport.families.dates.terms import read_term
from vnreport.families.dates.values import Date, Duration, Period, Term, Time
from vnreport.scan import Dispatch, in_order
from vnreport.spans import Value
from vnreport.text import View

if TYPE_CHECKING:
    from vnreport.scan import Reading
    from vnreport.spans import Found

__all__ = ["parse_date", "parse_duration", "parse_period", "parse_term", "parse_time"]

_MODIFIERS = frozenset(
    (
        "đầu", "giữa", "cuối", "trước", "sau", "đến", "đến hết", "hết", "tính đến", "tính đến hết", "từ",
        "kể từ", "tính từ", "khoảng", "vào khoảng", "đến cuối", "đến đầu", "đến giữa", "từ đầu", "từ cuối",
        "từ giữa", "trước khoảng", "cho đến", "tới", "sáng", "trưa", "chiều", "tối", "đêm",
    )
)  # fmt: skip
_LENGTH_MODIFIERS = frozenset(
    (
        "hơn", "trên", "dưới", "gần", "ngót", "khoảng", "chừng", "ít nhất", "tối thiểu", "không dưới",
        "không quá", "tối đa", "quá", "nhiều nhất", "chậm nhất", "trong", "sau", "trước",
    )
)  # fmt: skip
_WEEKDAYS = ("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật")

_V = TypeVar("_V", bound=Value)


def _nothing(_view: View, _start: int, _end: int) -> Reading | None:
    return None


_DISPATCH = Dispatch([TRIGGERS], _nothing)


def parse_date(text: str) -> Date:
    """The date that the whole string writes, with its modifier; its year stays `XXXX` where it is not stated.

    Raises `ParseError` for anything else, and for a day that no calendar has.

    >>> parse_date("ngày 20 tháng 01 năm 2021").edtf, parse_date("đầu năm 2015").mod, parse_date("20/5").edtf
    ('2021-01-20', 'start', 'XXXX-05-20')
    >>> parse_date("31/4/2024")
    Traceback (most recent call last):
    vnreport.errors.ParseError: expected a day of the calendar at 0, found '31/4/2024'
      31/4/2024
      ^^^^^^^^^
    """
    found = _only(text, "a date", Date)
    if "invalid" in found.flags:
        raise ParseError(text, (found.start, found.end), "a day of the calendar")
    value = _value(found, Date)
    if value.edtf.startswith("XXXX") and value.edtf[4:] in ("", "-XX-XX"):
        raise ParseError(text, (found.start, found.end), "a date that says more than how far off it is")
    return value


def parse_period(text: str) -> Period:
    """The period that the whole string writes; a date with one end (`từ ngày …`, `đến năm …`) is an open period.

    >>> parse_period("giai đoạn 2021-2025").last, parse_period("từ ngày 01/7/2024").edtf
    (datetime.date(2025, 12, 31), '2024-07-01/..')
    >>> parse_period("năm 2021")
    Traceback (most recent call last):
    vnreport.errors.ParseError: expected a period at 0, found 'năm 2021'
      năm 2021
      ^^^^^^^^
    """
    found = _only(text, "a period", Period, Date)
    if isinstance(found.value, Date):
        edtf = found.value.edtf
        if found.value.mod == "since" and "/" not in edtf:
            return Period.from_edtf(f"{edtf}/..")
        if found.value.mod == "until" and "/" not in edtf:
            return Period.from_edtf(f"../{edtf}")
        raise ParseError(text, (found.start, found.end), "a period")
    return _value(found, Period)


def parse_duration(text: str) -> Duration:
    """The length of time that the whole string writes.

    >>> parse_duration("hơn 2 năm 6 tháng")
    Duration(iso='P2Y6M', mod='more_than', first=None, last=None)
    >>> parse_duration("năm 2020")
    Traceback (most recent call last):
    vnreport.errors.ParseError: expected a length of time at 0, found 'năm 2020'
      năm 2020
      ^^^^^^^^
    """
    view, start = _behind(text, _LENGTH_MODIFIERS)
    found = read_duration(view, start) if "0" <= view.low[start : start + 1] <= "9" else _swept(view, start)
    return _whole(view, found, "a length of time", Duration)


def parse_time(text: str) -> Time:
    """The clock time that the whole string writes.

    >>> parse_time("3 giờ chiều"), parse_time("03:02 PM")
    (Time(iso='15:00'), Time(iso='15:02'))
    >>> parse_time("7 giờ 61 phút")
    Traceback (most recent call last):
    vnreport.errors.ParseError: expected a clock time at 0, found '7 giờ 61 phút'
      7 giờ 61 phút
      ^^^^^^^^^^^^^
    """
    view, start = _behind(text, frozenset({"lúc", "vào lúc", "hồi", "đúng", "khoảng"}))
    found = read_clock(view, start) if "0" <= view.low[start : start + 1] <= "9" else _swept(view, start)
    return _whole(view, found, "a clock time", Time)


def parse_term(text: str) -> Term:
    """The term that the whole string writes.

    >>> parse_term("Quốc hội khóa XIV").edtf
    '2016/2021'
    """
    view = View(_text(text))
    start = max(view.low.rfind("khóa"), view.low.rfind("khoá"))
    reading = read_term(view, start, start + len("khóa")) if start >= 0 else None
    found = None if reading is None or len(reading[0]) > 1 else reading[0][0]
    return _whole(view, found, "a term of a body", Term)


def _text(text: object) -> str:
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    return text


def _behind(text: str, modifiers: frozenset[str]) -> tuple[View, int]:
    """The view, and where the expression begins behind its modifier."""
    view = View(_text(text))
    words = view.low.split(" ", 2)
    for count in (2, 1):
        head = " ".join(words[:count])
        if len(words) > count and head in modifiers:
            return view, len(head) + 1
    return view, 0


def _swept(view: View, start: int) -> Found | None:
    found = in_order(_DISPATCH.sweep(view))
    return found[0] if len(found) == 1 and found[0].start == start else None


def _whole(view: View, found: Found | None, expected: str, kind: type[_V]) -> _V:
    if found is None or found.end != len(view.low) or not isinstance(found.value, kind):
        raise ParseError(view.text, (0, len(view.text)), expected)
    return found.value


def _only(text: str, expected: str, *kinds: type[Value]) -> Found:
    view = View(_text(text))
    found = in_order(_DISPATCH.sweep(view))
    if (
        len(found) != 1
        or behind_modifier(view.low, found[0].end) != len(view.low)
        or not isinstance(found[0].value, kinds)
    ):
        place = (0, len(text)) if len(found) != 1 else view.span(found[0].start, found[0].end)
        raise ParseError(text, place if place[0] < place[1] else (0, len(text)), expected)
    head = view.low[: found[0].start].strip()
    if head and head not in _MODIFIERS and head.rstrip(", ") not in _WEEKDAYS:
        raise ParseError(text, view.span(0, found[0].start), expected)
    return found[0]


def _value(found: Found, kind: type[_V]) -> _V:
    value = found.value
    if not isinstance(value, kind):  # pragma: no cover - `_only` was asked for this kind
        raise TypeError(value.kind)
    return value
