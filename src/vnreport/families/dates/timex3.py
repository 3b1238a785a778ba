"""TIMEX3 attributes, for tools of the TimeML world (ISO 24617-1)."""

from __future__ import annotations

import datetime

from vnreport.families.dates.values import Date, Duration, Period, Term, Time

__all__ = ["to_timex3"]

_MODS = {
    "start": "START", "mid": "MID", "end": "END", "before": "BEFORE", "after": "AFTER",
    "until": "ON_OR_BEFORE", "since": "ON_OR_AFTER", "about": "APPROX", "nearly": "APPROX",
    "more_than": "MORE_THAN", "less_than": "LESS_THAN", "at_least": "EQUAL_OR_MORE", "at_most": "EQUAL_OR_LESS",
}  # fmt: skip
_SEASONS = {"21": "SP", "22": "SU", "23": "FA", "24": "WI"}


def to_timex3(value: Date | Period | Term | Duration | Time) -> dict[str, str]:
    """The attributes `type`, `value` and `mod` of the TIMEX3 element; a period also has its two points.

    >>> to_timex3(Date.from_edtf("2024-01/2024-03", mod="until"))
    {'type': 'DATE', 'value': '2024-Q1', 'mod': 'ON_OR_BEFORE'}
    >>> to_timex3(Period.from_edtf("2012/2020", label="giai đoạn"))
    {'type': 'DURATION', 'value': 'P9Y', 'beginPoint': '2012', 'endPoint': '2020'}
    """
    if isinstance(value, Time):
        return {"type": "TIME", "value": f"T{value.iso}"}
    if isinstance(value, Duration):
        low, _, high = value.iso.partition("/")
        return {"type": "DURATION", "value": high or low, **_mod(value.mod)}
    if isinstance(value, Date):
        edtf = value.edtf.removesuffix("~")
        mod = "about" if edtf != value.edtf else value.mod
        return {"type": "DATE", "value": _date(edtf, value.grain), **_mod(mod)}
    if value.edtf is None:
        return {"type": "DURATION", "value": "PXY"}
    left, _, right = value.edtf.partition("/")
    plain = {"type": "DURATION", "value": _length(left, right, value.first, value.last)}
    plain |= {name: point for name, point in (("beginPoint", left), ("endPoint", right)) if point != ".."}
    return plain | _mod(value.mod if isinstance(value, Period) else None)


def _mod(mod: str | None) -> dict[str, str]:
    return {} if mod is None else {"mod": _MODS[mod]}


def _date(edtf: str, grain: str) -> str:
    year, month = edtf[:4], edtf[5:7]
    match grain:
        case "quarter":
            return f"{year}-Q{(int(month) + 2) // 3}"
        case "half":
            return f"{year}-H{1 if month == '01' else 2}"
        case "season":
            return f"{year}-{_SEASONS[month]}"
        case "century":
            return f"{int(year) // 100}"
        case "week":
            iso = datetime.date.fromisoformat(edtf.partition("/")[0]).isocalendar()
            return f"{iso.year}-W{iso.week:02d}"
        case _:
            return edtf[:3] if grain == "decade" else edtf


def _length(left: str, right: str, first: datetime.date | None, last: datetime.date | None) -> str:
    if first is None or last is None:
        return "PXY" if ".." in (left, right) else "PXD"
    if len(left) == len(right) == 4:
        return f"P{int(right) - int(left) + 1}Y"
    return f"P{(last - first).days + 1}D"
