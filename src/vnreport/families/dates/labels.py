"""What a period is called: `giai đoạn`, `nhiệm kỳ Đại hội`, `năm học`, `5 năm`, also before a bracket."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.patterns import GAP

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["with_label"]

# The commonest of all, directly before the figures, by their last characters: these are found without a search.
_FORMS = ("giai đoạn ", "nhiệm kỳ ", "thời kỳ ", "năm học ", "nhiệm kỳ đại hội ")
_KEY = min(map(len, _FORMS))
_PLAIN = {form[-_KEY:]: (form, " ".join(form.split()[:2])) for form in _FORMS}

# The last syllables of all labels and of what may stand behind them; a numeral of Roman letters may, too.
_LAST = frozenset(
    (
        "đoạn", "kỳ", "kì", "học", "độ", "khóa", "khoá", "vụ", "trình", "năm", "hoạch", "hội", "từ", "các", "định",
        "sách", "giải",
    )
)  # fmt: skip
_ROMAN = frozenset("ivxl")

_LABEL = re.compile(
    rf"""
    (?P<span>
        (?P<label>giai{GAP}đoạn|nhiệm{GAP}k[ỳì]|thời{GAP}k[ỳì]|năm{GAP}học|niên{GAP}độ|niên{GAP}kh[óo][áa]|niên{GAP}vụ|mùa{GAP}giải|lộ{GAP}trình
            |chu{GAP}k[ỳì]|[0-9]{{1,2}}{GAP}năm|k[ỳì]{GAP}kế{GAP}hoạch)
        (?:[,:]?{GAP}(?:(?:lần{GAP})?(?:thứ{GAP})?[ivxl]{{1,6}}|đại{GAP}hội|từ|các|ổn{GAP}định|ổn{GAP}định{GAP}ngân{GAP}sách))?
        (?:{GAP}năm)?
        [ ,:]{{0,2}}(?:\n[ ]{{0,4}})?
    )
    (?P<bracket>\([ ]?(?:từ{GAP})?)?
    \Z
    """,
    re.VERBOSE,
)
_WINDOW = 52
_CLOSING = re.compile(r"[ ]?\)")


def with_label(view: View, start: int, end: int) -> tuple[int, int, str | None]:
    """The span of a period with its label and the bracket behind the label, and the label.

    >>> from vnreport.text import View
    >>> with_label(View("trong giai đoạn (2021-2025)"), 17, 26)
    (6, 27, 'giai đoạn')
    >>> with_label(View("đạt 2021-2025"), 4, 13)
    (4, 13, None)
    """
    low = view.low
    plain = _plain(low, start)
    if plain is not None:
        return plain[0], end, plain[1]
    if low.startswith("(", start - 1) and low.startswith(")", end) and (plain := _plain(low, start - 1)) is not None:
        return plain[0], end + 1, plain[1]
    return _with_any_label(low, start, end)


def _with_any_label(low: str, start: int, end: int) -> tuple[int, int, str | None]:
    window = low[max(0, start - _WINDOW) : start]
    if not _may_end_label(window):
        return start, end, None
    match = _LABEL.search(window)
    if match is None:
        return start, end, None
    begin = start - len(window) + match.start()
    if "\n\n" in match.group() or low[begin - 1 : begin].isalnum():
        return start, end, None
    label = " ".join(match["label"].split())
    if match["bracket"] is None:
        return begin, end, label
    closed = _CLOSING.match(low, end, end + 3)
    return (start, end, label) if closed is None else (begin, closed.end(), label)


def _plain(low: str, end: int) -> tuple[int, str] | None:
    """Where a plain label that ends there begins, and the label."""
    known = _PLAIN.get(low[end - _KEY : end])
    if known is None:
        return None
    form, label = known
    begin = end - len(form)
    return (begin, label) if low.startswith(form, begin) and not low[begin - 1 : begin].isalnum() else None


def _may_end_label(window: str) -> bool:
    """A look at the last word, before the pattern of all labels is tried."""
    words = window[-16:].rstrip("( ,:\n").split()
    last = words[-1].lstrip("(") if words else ""
    return bool(last) and (last in _LAST or _ROMAN.issuperset(last))
