"""The year and the day that a time expression leaves to its context.

The reference date is the caller's, else the one that the text states of itself: in its dateline, its letterhead
or the line that says when it was published. No clock is read. Every value that comes from the context carries
the flag `resolved`; what stays open keeps its unspecified digits (`XXXX-05-20`).
"""

from __future__ import annotations

import datetime
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from vnreport.families.dates import pending as p
from vnreport.families.dates.edtf import bounds, month_edtf, week_edtf, year_edtf
from vnreport.families.dates.values import Date, Duration, Period

if TYPE_CHECKING:
    from vnreport.spans import Found
    from vnreport.text import View

__all__ = ["resolve_times"]

_STATED_WITHIN = 6000
_LINE = 160

# A line that only says when: day, weekday, clock, and the words of publication.
_PUBLICATION = re.compile(
    r"(?:[ |*_#:;,()\[\]/+-]|[0-9]|gmt|am|pm|thứ|hai|ba|tư|năm|sáu|bảy|chủ|nhật|ngày|tháng|đăng|cập|lúc|xuất|bản"
    r"|giờ|phút|h)*"
)
# A day beside a clock with a colon is a stamp of publication too, within a line: "18:43 15/04/2025 …".
_CLOCK_BEFORE = re.compile(r"[0-9]{1,2}:[0-9]{2}(?: ?[ap]m)?[ ,|-]{1,3}$")
_CLOCK_AFTER = re.compile(r"[ ,|-]{1,3}[0-9]{1,2}:[0-9]{2}(?![0-9:])")
_PLACE = re.compile(r"[^\W\d_][^,\n]{1,40},[ ]{0,4}(?:\n[ ]{0,4})?$")


def resolve_times(view: View, found: list[Found], reference_date: datetime.date | None) -> list[Found]:
    """The founds with their times resolved; those that say nothing without a reference are left out."""
    if not any(one.pending is not None and one.value.family == "dates" for one in found):
        return found
    reference = reference_date or _stated_reference(view, found)
    context = _Context(view, found, reference)
    resolved: list[Found] = []
    for one in found:
        if one.value.family != "dates":
            resolved.append(one)
            continue
        if one.pending is None:
            context.note(one)
            resolved.append(one)
            continue
        result = context.resolve(one)
        if result is not None:
            resolved.append(result)
    return resolved


def _stated_reference(view: View, found: list[Found]) -> datetime.date | None:
    """The day of the first dateline, letterhead or publication line of the text."""
    low = view.low
    for one in found:
        if one.start > _STATED_WITHIN:
            return None
        value = one.value
        if not isinstance(value, Date) or value.grain != "day" or value.first is None or value.calendar:
            continue
        begin = max(low.rfind("\n", max(0, one.start - _LINE), one.start) + 1, one.start - _LINE, 0)
        end = low.find("\n", one.end, one.end + _LINE)
        end = min(one.end + _LINE, len(low)) if end < 0 else end
        before, after = low[begin : one.start], low[one.end : end]
        if _PUBLICATION.fullmatch(before) and _PUBLICATION.fullmatch(after):
            return value.first
        if _CLOCK_BEFORE.search(before) or _CLOCK_AFTER.match(after):
            return value.first
        if low.startswith("ngày", one.start) and _PUBLICATION.fullmatch(after) and _is_place(view, one.start):
            return value.first
    return None


def _is_place(view: View, start: int) -> bool:
    """`Hà Nội, ngày …`: a name and a comma on the left, at the start of a line or of a column."""
    window = view.norm[max(0, start - 60) : start]
    window = window[window.rfind("\n", 0, max(0, len(window.rstrip()))) + 1 :]
    window = re.split(r" {3,}|\t|\|", window.rstrip() + " ")[-1] if window.strip() else window
    match = _PLACE.search(window)
    if match is None:
        return False
    name = match.group().strip(" *_,\n").split()
    return bool(name) and len(name) <= 6 and all(not word[0].islower() for word in name)


# Words near a date that keep it from being the year the report is speaking of.
_GOAL = re.compile(
    r"tầm nhìn|định hướng|mục tiêu|phấn đấu|chỉ tiêu|so với|cùng kỳ|dự kiến|kế hoạch đến|thành lập|từ năm|sinh năm"
)
_FORWARD = re.compile(
    r"\b(?:sẽ|dự kiến|sắp|tới đây|hoàn thành trước|chậm nhất|hạn chót|đăng ký trước|chào mừng|hướng tới|chuẩn bị"
    r"|phấn đấu)\b"
)


class _Context:
    """What is known while the founds are walked in reading order."""

    def __init__(self, view: View, found: list[Found], reference: datetime.date | None) -> None:
        self._view = view
        self._reference = reference
        self._narrative: int | None = None
        self._cited = [(one.start, one.end) for one in found if one.value.family == "citations"]
        self._next_citation = 0
        # What stands in articles is said for every year, not from the day of writing.
        articles = _ARTICLE.search(view.norm)
        self._articles = len(view.norm) if articles is None else articles.start()

    def note(self, one: Found) -> None:
        """Remember the year of a date that the report is speaking of."""
        value = one.value
        if not isinstance(value, Date) or value.first is None or value.calendar or value.grain in ("decade", "century"):
            return
        year = value.first.year
        if value.mod in ("until", "since", "before", "after") or self._is_cited(one):
            return
        if self._reference is not None and not -2 <= year - self._reference.year <= 1:
            return
        left = self._view.low[max(0, one.start - 24) : one.start]
        if _GOAL.search(left) or self._is_quoted(one.start):
            return
        if "cùng k" in self._view.low[one.start : one.start + 6]:
            return
        self._narrative = year

    def _is_cited(self, one: Found) -> bool:
        """Citations are walked along with the dates, both in reading order."""
        while self._next_citation < len(self._cited) and self._cited[self._next_citation][1] <= one.start:
            self._next_citation += 1
        return self._next_citation < len(self._cited) and self._cited[self._next_citation][0] < one.end

    def _is_quoted(self, start: int) -> bool:
        begin = max(0, start - 300)
        norm = self._view.norm
        return norm.rfind("“", begin, start) > norm.rfind("”", begin, start)

    @property
    def _year(self) -> int | None:
        """The year that the report is speaking of."""
        if self._narrative is not None:
            return self._narrative
        return None if self._reference is None else self._reference.year

    def resolve(self, one: Found) -> Found | None:
        """The found with what its context supplies; as it is, or None, where there is nothing to supply."""
        if one.start > self._articles and not isinstance(one.pending, p.Rolling):
            return self._in_article(one)
        match one.pending:
            case p.YearMissing(forward):
                return self._nearest(one, forward=forward)
            case p.Narrative(optional):
                return self._in_year(one, self._year, keep=not optional)
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
        return one if isinstance(one.pending, (p.Narrative, p.SamePeriod)) or _stays_open(one) else None

    def _nearest(self, one: Found, *, forward: bool) -> Found:
        """The nearest such day not after the reference date, or the next one where the words point forward."""
        reference = self._reference
        if reference is None:
            return one
        value = one.value
        if not isinstance(value, (Date, Period)):  # pragma: no cover - only these lack a year
            return one
        candidates = [
            dated
            for year in range(reference.year + 1, reference.year - 8, -1)
            if (dated := _with_year(value, year)).first is not None
        ]
        if forward or self._points_forward(one):
            candidates = [dated for dated in candidates if dated.last is not None and dated.last >= reference][-1:]
        else:
            candidates = [dated for dated in candidates if dated.first is not None and dated.first <= reference]
        if not candidates:
            return one
        return _resolved(one, candidates[0])

    def _points_forward(self, one: Found) -> bool:
        mod = getattr(one.value, "mod", None)
        low = self._view.low
        begin = max(
            low.rfind(".", max(0, one.start - 80), one.start),
            low.rfind("\n", max(0, one.start - 80), one.start),
            one.start - 80,
            0,
        )
        if mod == "before":
            return True
        end = low.find(".", one.end, one.end + 60)
        return _FORWARD.search(low, begin, one.end + 60 if end < 0 else end) is not None

    def _in_year(self, one: Found, year: int | None, *, keep: bool = True) -> Found | None:
        if year is None or not datetime.MINYEAR <= year <= datetime.MAXYEAR:
            return one if keep else None
        value = one.value
        return _resolved(one, _with_year(value, year)) if isinstance(value, (Date, Period)) else one

    def _year_of_word(self, word: str) -> int | None:
        reference, year = self._reference, self._year
        if word in ("qua", "vừa qua", "vừa rồi"):
            if reference is None:
                return None
            # A report of the last weeks of a year speaks of the year that ends, one of later days of the last.
            return reference.year if reference.month >= 11 else reference.year - 1
        base = year if reference is None else reference.year
        if base is None:
            return None
        return base + _YEAR_WORDS.get(word, 0)

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
        return _resolved(one, replace(value, first=first, last=last))


def _stays_open(one: Found) -> bool:
    """`năm trước` is an item even where nothing says of which year."""
    pending, value = one.pending, one.value
    named = isinstance(value, Date) and value.grain != "season"
    return named and isinstance(pending, p.YearWord) and pending.word in ("trước", "ngoái")


_ARTICLE = re.compile(r"\n[ *#“\"]{0,6}Điều 1[.:]")
_YEAR_WORDS = {"trước": -1, "ngoái": -1, "kia": -2, "sau": 1, "tới": 1, "tiếp theo": 1, "kế tiếp": 1, "rồi": -1}


def _resolved(one: Found, value: Date | Period | Duration) -> Found:
    return replace(one, value=value, flags=(*one.flags, "resolved"), pending=None)


def _with_year(value: Date | Period, year: int) -> Date | Period:
    """The value with its unspecified year filled in; a period over New Year ends in that year."""
    if isinstance(value, Date):
        edtf = value.edtf.replace("XXXX", f"{year:04d}")
        first, last = bounds(edtf)
        return replace(value, edtf=edtf, first=first, last=last)
    left, _, right = value.edtf.partition("/")
    one, two = left.replace("XXXX", f"{year:04d}"), right.replace("XXXX", f"{year:04d}")
    first, last = bounds(f"{one}/{two}")
    if first is not None and last is not None and first > last:
        one = left.replace("XXXX", f"{year - 1:04d}")
        first, last = bounds(f"{one}/{two}")
    return replace(value, edtf=f"{one}/{two}", first=first, last=last)


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
