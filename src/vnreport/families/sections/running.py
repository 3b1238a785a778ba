"""Numbered parts inside running text whose line breaks are lost, as pages that were scraped have it.

`Sở báo cáo: 1. Tiếp dân. Năm qua … 2. Trả lời. Đã …` in one long line. A number in the middle of a line is
trusted only in a row: the first two or more of one sequence, in order and without a gap, each behind the end of
a sentence and before a capital. Numbers with a dash (`Mười sở nộp sớm nhất 1 - Sở Y tế 2 - Sở Nội vụ …`) need
no sentence's end where at least five stand behind different words; what leads to them is their heading.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import takewhile
from typing import TYPE_CHECKING

from vnreport.families.sections.lines import ENDS_ITEM
from vnreport.numerals.roman import to_roman

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vnreport.families.sections.lines import Lines

__all__ = ["part_running"]

_ARABICS = tuple(map(str, range(1, 100)))
_ROMANS = tuple(map(to_roman, range(1, 40)))
_FORMS = ((_ARABICS, (". ", "- ", " - ")), (_ROMANS, (". ",)))
_FEWEST_WITHOUT_STOPS = 5
_LONGEST_HEADING = 130
_STOPS = (". ", "! ", "? ", "… ")
_OPENING = ("“", '"', "(")
_LONGEST_WORD = 20


def part_running(norm: str, lines: Lines) -> bool:
    """Let a line begin at each of the numbered parts that stand in the middle of a line; whether there are any.

    >>> from vnreport.families.sections.lines import read_lines
    >>> norm = "Sở báo cáo hai việc: 1. Tiếp dân. Đã tiếp 20 lượt. 2. Trả lời. Theo khoản 2. Đã trả lời."
    >>> lines = read_lines(norm)
    >>> part_running(norm, lines)
    True
    >>> lines.texts
    ['Sở báo cáo hai việc:', '1. Tiếp dân. Đã tiếp 20 lượt.', '2. Trả lời. Theo khoản 2. Đã trả lời.']
    """
    if lines.wrapped:
        return False
    begins: set[int] = set()
    for numbers, marks in _FORMS:
        for mark, seconds in _seconds(norm, numbers[1], marks).items():
            for row in _rows(norm, lines, numbers, mark, seconds):
                begins.update(row)
    if begins:
        lines.begin_at(norm, sorted(begins))
    return bool(begins)


def _seconds(norm: str, number: str, marks: tuple[str, ...]) -> dict[str, list[int]]:
    """Where the second number of a row may stand with each of the marks, by the blank before it."""
    found: dict[str, list[int]] = {}
    second = f" {number}"
    at = norm.find(second)
    while at >= 0:
        behind = at + len(second)
        if norm.startswith(marks, behind):
            mark = next(one for one in marks if norm.startswith(one, behind))
            found.setdefault(mark, []).append(at)
        at = norm.find(second, behind)
    return found


def _rows(norm: str, lines: Lines, numbers: Sequence[str], mark: str, seconds: Sequence[int]) -> Iterator[list[int]]:
    """Where lines begin for the rows of numbers of one form.

    A row is looked for around its second number, between the second numbers before and behind it.
    """
    for low, at, behind in zip((0, *seconds), seconds, (*seconds[1:], len(norm)), strict=False):
        index = bisect_right(lines.heads, at + 1) - 1
        head, until = lines.heads[index], min(lines.untils[index], behind)
        if head <= at < until:
            first = _first(norm, head, max(low, head), at, numbers[0] + mark)
            if first is not None and norm.find("|", first, until) < 0:  # no row of a table
                yield _begins(norm, head, _behind(norm, [first, at + 1], until, numbers, mark), numbers, mark)


def _first(norm: str, head: int, low: int, at: int, first: str) -> int | None:
    """Where the first number of a row stands: in the line before its second, or at the head of the line."""
    found = norm.rfind(f" {first}", low, at)
    if found >= 0:
        return found + 1
    return head if low == head and norm.startswith(first, head) else None


def _behind(norm: str, places: list[int], until: int, numbers: Sequence[str], mark: str) -> list[int]:
    """The places of the numbers of a row, from those of the first two."""
    for number in numbers[2:]:
        at = norm.find(f" {number}{mark}", places[-1], until)
        if at < 0:
            break
        places.append(at + 1)
    return places


def _begins(norm: str, head: int, places: list[int], numbers: Sequence[str], mark: str) -> list[int]:
    """Where lines begin for the numbers of a row; nowhere, where the row cannot be trusted."""
    bodies = (at + len(number + mark) for number, at in zip(numbers, places, strict=False))
    named = [at for at, _ in takewhile(lambda pair: _opens(norm, pair[1]), zip(places, bodies, strict=True))]
    stopped = list(takewhile(lambda at: at == head or norm[at - 2] in ENDS_ITEM, named))
    if len(stopped) > 1:
        return stopped
    if "-" in mark and len(named) >= _FEWEST_WITHOUT_STOPS and len({_word(norm, at) for at in named}) > 2:
        return [*_heading(norm, head, named[0]), *named]
    return []


def _opens(norm: str, at: int) -> bool:
    """Whether a sentence or a name begins at an offset."""
    return norm[at : at + 1].isupper() or norm.startswith(_OPENING, at)


def _word(norm: str, at: int) -> str:
    """The word before a number: `tổ` in `Tổ 1 - Phường Tân An, tổ 2 - Phường Tân Lập`."""
    return norm[max(0, at - _LONGEST_WORD) : at].rstrip().rpartition(" ")[2].lower()


def _heading(norm: str, head: int, at: int) -> list[int]:
    """Where the heading of a row begins: what stands between the last full stop and the first number."""
    low = max(head, at - _LONGEST_HEADING)
    begin = max(norm.rfind(stop, low, at - 1) for stop in _STOPS) + 2
    return [begin] if begin > low and norm[begin].isupper() else []
