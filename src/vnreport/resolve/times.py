"""The year and the day that a time expression leaves to its context.

The reference date is the caller's, else the one that the text states of itself: in its dateline, its letterhead
or the line that says when it was published. No clock is read. Every value that comes from the context carries
the flag `resolved`; what stays open keeps its unspecified digits (`XXXX-05-20`).
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right
from functools import cached_property, lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from vnreport.families.dates import pending as p
from vnreport.families.dates.edtf import bounds, month_edtf, week_edtf, year_edtf
from vnreport.families.dates.values import Date, Duration, Period
from vnreport.resolve.datelines import stated_reference
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["resolve_times"]


def resolve_times(view: View, found: list[Found], reference_date: datetime.date | None) -> list[Found]:
    """The founds with their times resolved; those that say nothing without a reference are left out."""
    waiting = [index for index, one in enumerate(found) if one.pending is not None and one.value.family == "dates"]
    if not waiting:
        return found
    context = _Context(view, found, reference_date or stated_reference(view, found))
    resolved: list[Found | None] = [*found]
    for index in waiting:
        resolved[index] = context.resolve(index)
    return [one for one in resolved if one is not None]


_COMPARED = re.compile(r"so với|so cùng|cùng k|bằng|\n[ ]*\n|[.;:]")
_CONJUNCT_WITHIN = 100


def _year_of_conjunct(low: str, one: Found, two: Found) -> int | None:
    """The year that the next date of a sentence states for both: `kết quả quý I, chương trình quý II năm 2019`.

    A part that comes later in the year than that one is of the year before: `quý IV và quý I năm 2020`.
    """
    left, right = one.value, two.value
    if not isinstance(left, Date) or not isinstance(right, Date) or right.first is None or two.pending is not None:
        return None
    if left.grain not in _PARTS or right.grain not in _PARTS:
        return None
    months, stated = left.edtf[5:7], right.edtf[5:7]
    if months == stated or not left.edtf.startswith("XXXX"):
        return None
    if _COMPARED.search(low, one.end, two.start):
        return None
    return right.first.year - (months > stated and left.grain == right.grain and left.grain in ("month", "quarter"))


_PARTS = frozenset({"month", "quarter", "half", *(f"{count}months" for count in range(1, 13))})


# Words near a date that keep it from being the year the report is speaking of.
_GOAL = re.compile(
    r"tầm nhìn|định hướng|mục tiêu|phấn đấu|chỉ tiêu|so với|cùng kỳ|dự kiến|kế hoạch đến|thành lập|từ năm|sinh năm"
)
_FORWARD = re.compile(
    r"\b(?:sẽ|dự kiến|sắp|tới đây|hoàn thành trước|chậm nhất|hạn chót|đăng ký trước|chào mừng|hướng tới|chuẩn bị"
    r"|phấn đấu)\b"
)


# "từ ngày 20/7 tới": the next one, but "từ 20/7 tới nay", "từ 20/7 tới các xã" say an end or a place.
_COMING = re.compile(r"[ \n]{1,2}tới(?: đây)?(?=[ ]?(?:[.,;:)\n]|\Z)| (?:tại|sẽ|ở|trên|trong|theo|là|do|để)(?![^\W_]))")

_WEEKDAY = r"(?:thứ (?P<day>hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)"
_WEEKDAY_BEFORE = re.compile(rf"{_WEEKDAY}[ ]?[,(]?[ ]?\Z")
_WEEKDAY_BEHIND = re.compile(rf"[ ]?[,(][ ]?{_WEEKDAY}(?![^\W_])")
_WEEKDAYS = {
    "hai": 0, "ba": 1, "tư": 2, "năm": 3, "sáu": 4, "bảy": 5, "nhật": 6,
    "2": 0, "3": 1, "4": 2, "5": 3, "6": 4, "7": 5,
}  # fmt: skip
_HOLIDAY = re.compile(r"(?:dịp|nghỉ|lễ)(?![^\W_])[^.\n]{0,13}\Z|(?:k[ỷỉ] niệm|chào mừng)(?![^\W_])[^.,;\n]{0,40}\Z")
_BEFORE_HOLIDAY = 52
_COMING_DAYS = 60
_LONGEST_TITLE = 240
_SIDES = frozenset(("until", "since", "before", "after"))
_AGES = frozenset(("decade", "century"))
_end = attrgetter("end")


class _Context:
    """What is known while those that wait are walked in reading order; most is looked at when it is wanted."""

    def __init__(self, view: View, found: list[Found], reference: datetime.date | None) -> None:
        self._view = view
        self._found = found
        self._reference = reference
        # What stands in articles is said for every year, not from the day of writing.
        articles = _ARTICLE.search(view.norm)
        self._articles = len(view.norm) if articles is None else articles.start()
        self._at = 0
        self._seen = 0
        self._spoken_of = None if reference is None else reference.year

    def _narrated(self, one: Found, value: Date) -> int | None:
        """The year of a date, where the report is speaking of it."""
        if value.first is None or value.mod in _SIDES or value.grain in _AGES or value.calendar:
            return None
        year = value.first.year
        if self._reference is not None and not -2 <= year - self._reference.year <= 1:
            return None
        low, start = self._view.low, one.start
        if low.startswith("cùng k", start) or _GOAL.search(low[max(0, start - 24) : start]):
            return None
        return None if self._is_quoted(start) or self._is_cited(one) else year

    def _is_cited(self, one: Found) -> bool:
        """Whether a date stands in a citation, as its date of issue."""
        index = bisect_right(self._cited, one.start, key=_end)
        return index < len(self._cited) and self._cited[index].start < one.end

    @cached_property
    def _cited(self) -> list[Found]:
        return [one for one in self._found if one.value.family == "citations"]

    def _is_quoted(self, start: int) -> bool:
        """Whether a date stands in a quoted title; quoted speech is longer, or holds a sentence."""
        norm = self._view.norm
        opened = norm.rfind("“", max(0, start - _LONGEST_TITLE), start)
        if opened < 0 or norm.find("”", opened, start) >= 0:
            return False
        closed = norm.find("”", start, opened + _LONGEST_TITLE)
        return closed >= 0 and norm.find(". ", opened, closed) < 0 and norm[closed - 1] not in ".,"

    @property
    def _year(self) -> int | None:
        """The year that the report is speaking of: that of the last date that says so, else the reference date's."""
        for index in range(self._at - 1, self._seen - 1, -1):
            one = self._found[index]
            value = one.value
            if isinstance(value, Date) and one.pending is None and (year := self._narrated(one, value)) is not None:
                self._spoken_of = year
                break
        self._seen = self._at
        return self._spoken_of

    def _following(self) -> Found | None:
        """The next date, where it may stand in the same sentence."""
        farthest = self._found[self._at].end + _CONJUNCT_WITHIN
        for index in range(self._at + 1, len(self._found)):
            following = self._found[index]
            if following.start > farthest:
                break
            if following.value.family == "dates":
                return following
        return None

    def resolve(self, index: int) -> Found | None:
        """The found with what its context supplies; as it is, or None, where there is nothing to supply."""
        one = self._found[index]
        self._at = index
        if one.start > self._articles:
            return self._in_article(one)
        match one.pending:
            case p.YearMissing(forward):
                return self._nearest(one, forward=forward)
            case p.Narrative(optional):
                following = self._following()
                stated = None if following is None else _year_of_conjunct(self._view.low, one, following)
                return self._in_year(one, self._year if stated is None else stated, keep=not optional)
            case p.YearWord(word):
                return self._in_year(one, self._year_of_word(word), keep=_stays_open(one))
            case p.SamePeriod():
                return self._in_year(one, None if self._year is None else self._year - 1)
            case _:
                return self._counted(one)

    def _counted(self, one: Found) -> Found | None:
        """What is counted from the reference date: weeks, days, lengths."""
        match one.pending:
            case p.WeekOf():
                return self._week_of(one, one.pending)
            case p.Deictic():
                return self._deictic(one, one.pending)
            case p.Rolling():
                return self._rolling(one, one.pending)
            case _:  # pragma: no cover - nothing else is left open by the family
                return one

    def _in_article(self, one: Found) -> Found | None:
        """In articles `ngày 31 tháng 12` is a day of every year, `20/5` one of this year; nothing else is resolved."""
        if isinstance(one.pending, p.YearMissing):
            return one if "tháng" in self._view.low[one.start : one.end] else self._nearest(one, forward=False)
        return one if isinstance(one.pending, (p.Narrative, p.SamePeriod, p.Rolling)) or _stays_open(one) else None

    def _nearest(self, one: Found, *, forward: bool) -> Found:
        """The nearest such day not after the reference date, or the next one where the words point forward."""
        reference = self._reference
        if reference is None:
            return one
        value = one.value
        if not isinstance(value, (Date, Period)):  # pragma: no cover - only these lack a year
            return one
        named = self._by_weekday(one, value, reference) if isinstance(value, Date) else None
        if named is not None:
            return _resolved(one, named)
        if forward or self._points_forward(one) or self._is_coming_holiday(one, value, reference):
            years = range(reference.year - 7, reference.year + 2)
        else:
            years = range(reference.year + 1, reference.year - 8, -1)
        ahead = years.step > 0
        for year in years:
            dated = _with_year(value, year)
            if dated.first is None or dated.last is None:
                continue
            if dated.last >= reference if ahead else dated.first <= reference:
                return _resolved(one, dated)
        return one

    def _by_weekday(self, one: Found, value: Date, reference: datetime.date) -> Date | None:
        """The nearest such day that falls on the weekday named beside it: `thứ Sáu (ngày 12/7)`."""
        low = self._view.low
        named = _WEEKDAY_BEFORE.search(low, max(0, one.start - 24), one.start) or _WEEKDAY_BEHIND.match(
            low, one.end, one.end + 24
        )
        if named is None:
            return None
        weekday = _WEEKDAYS[named["day"] or "nhật"]
        near = [_date_in_year(value, reference.year + step) for step in (0, 1, -1, -2)]
        fitting = [dated for dated in near if dated.first is not None and dated.first.weekday() == weekday]
        return min(fitting, key=lambda dated: abs((dated.first or reference) - reference), default=None)

    def _is_coming_holiday(self, one: Found, value: Date | Period, reference: datetime.date) -> bool:
        """`dịp nghỉ lễ 30/4`, `kỷ niệm ngày Lao động 1/5`, said within two months before it, is the next one."""
        if _HOLIDAY.search(self._view.low, max(0, one.start - _BEFORE_HOLIDAY), one.start) is None:
            return False
        days = [_with_year(value, reference.year + step).first for step in (0, 1)]
        return any(day is not None and 0 < (day - reference).days <= _COMING_DAYS for day in days)

    def _points_forward(self, one: Found) -> bool:
        mod = getattr(one.value, "mod", None)
        low = self._view.low
        begin = max(
            low.rfind(".", max(0, one.start - 80), one.start),
            low.rfind("\n", max(0, one.start - 80), one.start),
            one.start - 80,
            0,
        )
        if mod == "before" or _COMING.match(low, one.end, one.end + 20) is not None:
            return True
        end = low.find(".", one.end, one.end + 60)
        return _FORWARD.search(low, begin, one.end + 60 if end < 0 else end) is not None

    def _in_year(self, one: Found, year: int | None, *, keep: bool = True) -> Found | None:
        if year is None or not datetime.MINYEAR <= year <= datetime.MAXYEAR:
            return one if keep else None
        value = one.value
        return _resolved(one, _with_year(value, year)) if isinstance(value, (Date, Period)) else one

    def _year_of_word(self, word: str) -> int | None:
        reference = self._reference
        if word in ("qua", "vừa qua", "vừa rồi"):
            if reference is None:
                return None
            # A report of the last weeks of a year speaks of the year that ends, one of later days of the last.
            return reference.year if reference.month >= 11 else reference.year - 1
        base = self._year if reference is None else reference.year
        return None if base is None else base + _YEAR_WORDS.get(word, 0)

    def _week_of(self, one: Found, pending: p.WeekOf) -> Found:
        year = self._year
        value = one.value
        if year is None or not isinstance(value, Date):
            return one
        try:
            edtf = week_edtf(year, pending.month, pending.number)
        except OverflowError:  # the last week of the last year
            return one
        return _resolved(one, Date.from_edtf(edtf, grain="week", mod=value.mod))

    def _deictic(self, one: Found, pending: p.Deictic) -> Found | None:
        reference = self._reference
        value = one.value
        if reference is None or not isinstance(value, Date):
            return None
        try:
            edtf, grain = _shifted(reference, pending.unit, pending.offset)
            first, last = _both(edtf)
        except (OverflowError, ValueError):  # before the first or after the last day of the calendar
            return None
        return _resolved(one, Date(edtf, first, last, grain, value.mod))

    def _rolling(self, one: Found, pending: p.Rolling) -> Found:
        reference = self._reference
        value = one.value
        if reference is None or not isinstance(value, Duration):
            return one
        try:
            first, last = _stretch(reference, pending)
        except (OverflowError, ValueError):
            return one
        return _resolved(one, Duration(value.iso, value.mod, first, last))


def _stays_open(one: Found) -> bool:
    """`năm trước` is an item even where nothing says of which year."""
    pending, value = one.pending, one.value
    named = isinstance(value, Date) and value.grain != "season"
    return named and isinstance(pending, p.YearWord) and pending.word in ("trước", "ngoái")


_ARTICLE = re.compile(r"\n[ *#“\"]{0,6}Điều 1[.:]")
_YEAR_WORDS = {"trước": -1, "ngoái": -1, "kia": -2, "sau": 1, "tới": 1, "tiếp theo": 1, "kế tiếp": 1, "rồi": -1}


def _resolved(one: Found, value: Date | Period | Duration) -> Found:
    return Found(one.start, one.end, value, (*one.flags, "resolved"), one.issues)


def _with_year(value: Date | Period, year: int) -> Date | Period:
    """The value with its unspecified year filled in; a period over New Year ends in that year."""
    if isinstance(value, Date):
        return _date_in_year(value, year)
    left, _, right = value.edtf.partition("/")
    one, two = left.replace("XXXX", f"{year:04d}"), right.replace("XXXX", f"{year:04d}")
    first, last = bounds(f"{one}/{two}")
    if first is not None and last is not None and first > last:
        one = left.replace("XXXX", f"{year - 1:04d}")
        first, last = bounds(f"{one}/{two}")
    return Period(f"{one}/{two}", first, last, value.label, value.mod)


def _date_in_year(value: Date, year: int) -> Date:
    edtf = value.edtf.replace("XXXX", f"{year:04d}")
    first, last = bounds(edtf)
    return Date(edtf, first, last, value.grain, value.mod, value.calendar)


def _shifted(reference: datetime.date, unit: str, offset: int) -> tuple[str, str]:
    """The unit of the calendar so many units from the one that holds the reference date."""
    if unit == "ngày":
        return (reference + datetime.timedelta(days=offset)).isoformat(), "day"
    if unit == "tuần":
        monday = reference + datetime.timedelta(days=7 * offset - reference.weekday())
        return f"{monday}/{monday + datetime.timedelta(days=6)}", "week"
    if unit == "năm":
        return year_edtf(reference.year + offset), "year"
    months = 3 if unit == "quý" else 1
    index = (reference.year * 12 + reference.month - 1) // months * months + offset * months
    year, month = divmod(index, 12)
    if unit == "tháng":
        return month_edtf(year, month + 1), "month"
    return f"{month_edtf(year, month + 1)}/{month_edtf(year, month + 3)}", "quarter"


@lru_cache(maxsize=512)
def _stretch(reference: datetime.date, pending: p.Rolling) -> tuple[datetime.date, datetime.date]:
    """The days of a duration that ends or begins at the reference date."""
    amount, unit = pending.amount, pending.unit
    if unit not in ("năm", "tháng", "quý", "tuần", "ngày"):
        if unit in ("thập kỷ", "thập niên"):
            amount, unit = amount * 10, "năm"
        else:
            raise ValueError(unit)
    if pending.point:
        edtf, _ = _shifted(reference, unit, amount if pending.forward else -amount)
        return _both(edtf)
    if pending.whole:
        one, two = (1, amount) if pending.forward else (-amount, -1)
        return _both(_shifted(reference, unit, one)[0])[0], _both(_shifted(reference, unit, two)[0])[1]
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415 - loaded when a length is anchored

    months = {"năm": 12, "quý": 3, "tháng": 1}.get(unit, 0)
    days = {"tuần": 7, "ngày": 1}.get(unit, 0)
    return reference - relativedelta(months=months * amount, days=days * amount), reference


def _both(edtf: str) -> tuple[datetime.date, datetime.date]:
    first, last = bounds(edtf)
    if first is None or last is None:
        raise ValueError(edtf)
    return first, last
