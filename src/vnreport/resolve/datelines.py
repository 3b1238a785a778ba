"""The day that a text states of itself: in its dateline, its letterhead or the line that says when it was published."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.dates.values import Date

if TYPE_CHECKING:
    import datetime

    from vnreport.spans import Found
    from vnreport.text import View

__all__ = ["stated_reference"]

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


def stated_reference(view: View, found: list[Found]) -> datetime.date | None:
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
