"""The provisions of a path put together from its level words: what is named later is shared backwards.

Nghị quyết 351/2017/UBTVQH14, Điều 24: within the same article or document what is shared may be left out.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TypeAlias

from vnreport.families.citations.values import Provision

__all__ = ["Group", "made", "put_together"]

Group: TypeAlias = "tuple[str, str, list[tuple[str, str | None]], int, bool]"
"""The link before a level word, the level, its values, the end, whether a value is doubtful; no values for "này"."""
_Part: TypeAlias = "dict[str, tuple[str, str | None]]"

_RANK = {
    "doan": 0, "tiet": 1, "diem": 2, "khoan": 3, "dieu": 4, "tieu_muc": 5, "muc": 6, "chuong": 7, "phan": 8,
    "mau": 9, "phu_luc": 10,
}  # fmt: skip
_DOTTED_POINT = re.compile(r"[a-zđ]\.[0-9]")
"""A point that names its own part: `điểm b.4` is tiết b.4 of điểm b."""


def put_together(groups: list[Group], *, closed: bool) -> tuple[tuple[Provision, ...], bool]:
    """The provisions, and whether what they share is doubtful; `closed` says that "này" ends the path."""
    chained = _chained(groups)
    if chained is not None:
        return chained, False
    parts, doubtful = _shared(groups)
    if not closed and len(parts) > 1:
        parts = _reversed(parts)
    return tuple(_provision(part) for part, _ in parts), doubtful


def _chained(groups: list[Group]) -> tuple[Provision, ...] | None:
    """The provisions where only the first level lists values and each further level lies above the one before it."""
    _, level, values, _, _ = groups[0]
    rank = _RANK[level]
    listed = values
    shared: tuple[str, ...] = ()
    for link, further, more, _, _ in groups[1:]:
        if further == level and link and not shared:
            listed = listed + more
        elif link or _RANK[further] <= rank or len(more) > 1:
            return None
        elif more:
            if more[0][1] is not None:
                return None
            shared = further, more[0][0], *shared
        rank = _RANK[further]
    provisions: list[Provision] = []
    for value, last in listed:
        if last is not None or "." in value:
            return None
        provisions.append(made((*shared, level, value)))
    return tuple(provisions)


def _shared(groups: list[Group]) -> tuple[list[tuple[_Part, str]], bool]:
    """The parts with the levels that they share, each with the link that stood before it."""
    parts: list[tuple[_Part, str]] = []
    doubtful = False
    for before, level, values, _, _ in groups:
        if not values:
            continue
        rank = _RANK[level]
        new = [({level: value}, before if not index else ",") for index, value in enumerate(values)]
        last = parts[-1][0] if parts else None
        if last is None or before == ";" or level in last:
            parts += new
        elif not before and rank < min(_RANK[name] for name in last):
            link = parts.pop()[1]
            parts += [({**last, **one}, link if not index else ",") for index, (one, _) in enumerate(new)]
        elif not before or _above(level, last):
            _give(parts, level, values[0])
            doubtful = doubtful or len(new) > 1
            parts += new[1:]
        else:
            parts += new
    return parts, doubtful


def _above(level: str, part: _Part) -> bool:
    """Whether a level behind a comma contains the part before it ("Khoản 2, Điều 41")."""
    if level == "phu_luc":
        return all(name in ("mau", "muc", "phan", "khoan", "diem") for name in part)
    return _RANK[level] > max(_RANK[name] for name in part)


def _give(parts: list[tuple[_Part, str]], level: str, value: tuple[str, str | None]) -> None:
    """Share a level backwards over the parts that lack it and lie below it."""
    rank = _RANK[level]
    first = True
    for part, _ in reversed(parts):
        if level in part or (not first and max(_RANK[name] for name in part) > rank):
            break
        part[level] = value
        first = False


def _reversed(parts: list[tuple[_Part, str]]) -> list[tuple[_Part, str]]:
    """Large to small: where the last parts have no article, those behind a comma take the one before them."""
    if "dieu" in parts[-1][0] or _RANK[max(parts[-1][0], key=_RANK.__getitem__)] > _RANK["khoan"]:
        return parts
    out: list[tuple[_Part, str]] = []
    bases: list[_Part] = []
    for part, link in parts:
        rank = max(_RANK[name] for name in part)
        while bases and rank >= min(_RANK[name] for name in bases[-1]):
            bases.pop()
        whole = part
        if bases and link == ",":
            if out[-1][0] is bases[-1]:
                out.pop()
            whole = {**bases[-1], **part}
        out.append((whole, link))
        bases.append(whole)
    return out


def _provision(part: _Part) -> Provision:
    levels: list[str] = []
    for level, (value, last) in part.items():
        if level == "diem" and last is None and "tiet" not in part and _DOTTED_POINT.match(value):
            levels += "diem", value[0], "tiet", value
        else:
            levels += level, value
        if last is not None:
            levels += f"{level}_to", last
    return made(tuple(levels))


@lru_cache(maxsize=4096)
def made(levels: tuple[str, ...]) -> Provision:
    """One value for all mentions of a path, given as levels and values in turn: a law cites the same few again."""
    return Provision(**dict(zip(levels[::2], levels[1::2], strict=True)))
