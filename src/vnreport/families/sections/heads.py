"""Whether a label is the head of a section: its neighbors decide.

A wrapped citation (`Điều 35 Nghị định số …`), a date, a figure or a row of a table may begin a line and is no
head. The line before must not run on into it, and the number must be a plausible successor of the one that is
open, or the first of a list. Roman numbers and capital letters, and what scans make of them (`IL.`, `H.` for
II), are read as what the open sections expect.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, final

from vnreport.families.sections.lines import ENDS_ITEM, is_furniture, runs_on, upper_line
from vnreport.families.sections.order import first
from vnreport.families.sections.outline import MARKS
from vnreport.families.sections.words import WORDS, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vnreport.families.sections.lines import Lines
    from vnreport.families.sections.outline import Outline

__all__ = ["Heads"]

_SHORT_LINE = 60
_ANNEXES = frozenset(("phu_luc", "mau"))
_ROMAN_STYLES = frozenset(("I", "A"))
_SIMPLE = frozenset(("1.", "1)", "1/", "1-", "a)", "a.", "a/", "a-", "a.1", "i)"))
"""Numbers and letters of which the next one is always a head, whatever is open."""
_LOOK_AHEAD = 6
_LIST_AHEAD = 40
_BLURRED_ROMAN = frozenset("IVXLCHl")
_ROMANS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_CAPITALS = "ABCDĐEFGHIJKLMNOPQRSTUVWXYZ"
_CITED = (
    "Luật", "Bộ luật", "Nghị định", "Nghị quyết", "Thông tư", "Quyết định", "Pháp lệnh", "Hiến pháp",
    "Quy chế", "Quy định",
    "Điều lệ", "Chương", "Mục", "Phần", "Khoản", "Công ước", "Hiệp định",
)  # fmt: skip
_ENDS_PARAGRAPH = frozenset(".;:…?!")


@final
class Heads:
    """What is asked about the lines of a document: is this label a head, does this line begin a paragraph."""

    __slots__ = ("_articles", "_labels", "_lines", "_norm", "_outline", "_wrapped")

    def __init__(self, norm: str, lines: Lines, labels: Sequence[Label | None], outline: Outline) -> None:
        self._norm = norm
        self._lines = lines
        self._labels = labels
        self._outline = outline
        self._wrapped = lines.wrapped
        self._articles: tuple[list[int], list[int]] | None = None

    def begins_paragraph(self, index: int) -> bool:
        """Whether a line without a label begins a paragraph and does not go on with the one before it."""
        if not self._wrapped or not index or self._lines.blanks[index]:
            return True
        before = self._lines.last(self._norm, index - 1).rstrip('*" ”')
        return before[-1:] in _ENDS_PARAGRAPH and (self._lines[index].indent > 2 or len(before) < _SHORT_LINE)

    def head(self, index: int, label: Label, *, preamble: bool, tail: bool) -> Label | None:
        """The label as it is to be read, or None where the line is no head.

        `preamble` says that the preamble is open, where dashes are no items; `tail` that the signature or the
        recipients have been read, behind which no list begins without a number.
        """
        style = label.style
        if style in MARKS:
            return None if preamble or (tail and self._outline.empty) else label
        starts = True
        if index:
            lines = self._lines
            if self._norm[lines.untils[index - 1] - 1] in ENDS_ITEM:  # it neither runs on nor lacks room
                frame = self._outline.frame(style)
                if frame is not None and label.order[0] == frame.order[0] + 1 and style in _SIMPLE:
                    return label  # as most are: the next of an open list
            else:
                blank = lines.blanks[index]
                before = lines.last(self._norm, index - 1)
                if runs_on(before) and not self._is_furniture(index - 1) and not (blank and _is_plain(label)):
                    return None
                starts = blank or not self._wrapped or _leaves_room(before)
        if style == "dieu":
            good = self._article(index, label, tail=tail)
        elif style in _ANNEXES:
            good = starts and self._annex(index)
        elif style in _ROMAN_STYLES:
            return self._roman(index, label, starts=starts, preamble=preamble)
        else:
            good = not (preamble and style[0] == "(") and self._outline.fits(label, starts=starts)
        return label if good else None

    def _is_furniture(self, index: int) -> bool:
        return is_furniture(self._lines.texts[index], blank=self._lines.blanks[index])

    def _annex(self, index: int) -> bool:
        """Whether the label of an annex begins a page, and does not stand in the middle of a paragraph."""
        if not self._wrapped or not index or self._lines.blanks[index]:
            return True
        before = self._lines.last(self._norm, index - 1)
        return not before[-1:].isalpha() or upper_line(before)

    def _article(self, index: int, label: Label, *, tail: bool) -> bool:
        rest = self._norm[label.body : self._lines.ends[index]].strip("* ")
        outline = self._outline
        distance = outline.distance("dieu", label.order)
        if distance != 1:
            bare = not rest and self._norm[label.body - 1].isalnum()
            if (
                (bare and not first(label.order) and (tail or not outline.fresh))
                or rest[:1].islower()
                or not label.sure
            ):
                return False
        elif not label.sure and (not rest[:1].isupper() or rest.startswith(_CITED)):
            return False
        if distance == 1 or first(label.order) or not outline.open("dieu"):
            return True
        return distance > 1 and not self._comes_later(index)

    def _comes_later(self, index: int) -> bool:
        """Whether the article that this one would leap over still comes, so that this one is a citation."""
        if self._articles is None:
            self._articles = _articles(self._labels)
        frame = self._outline.frame("dieu")
        places, numbers = self._articles
        at = bisect_right(places, index)
        return frame is not None and frame.order[0] + 1 in numbers[at : at + _LOOK_AHEAD]

    def _roman(self, index: int, label: Label, *, starts: bool, preamble: bool) -> Label | None:
        """A Roman number or a capital letter: what the open sections expect."""
        outline = self._outline
        frame = outline.frame("I")
        expected = frame.order[0] + 1 if frame else 1
        candidates: list[Label] = []
        if label.style == "A":
            candidates.append(label)
        elif label.order[0] > 0:
            letter = _capital_letter(label) if label.order[0] != expected and outline.open("A") else None
            if letter is not None and outline.distance("A", letter.order) == 1:
                return letter
            if first(label.order) and (
                expected > 2 or (outline.open("dieu") and frame is None and self._arabic_follows(index))
            ):
                candidates.append(Label("1.", "1", (1, 0), label.start, label.body, sure=True))
            else:
                candidates.append(label)
        for candidate in candidates:
            if outline.fits(candidate, starts=starts):
                return candidate
        known = frame is not None or preamble or outline.fresh
        return _blurred(label, expected) if starts and known and (expected > 1 or not outline.open("1.")) else None

    def _arabic_follows(self, index: int) -> bool:
        """Whether the list goes on with `2.`, so that its `I.` is what a scan made of `1.`."""
        for label in self._labels[index + 1 : index + _LIST_AHEAD]:
            if label is not None and label.style in {"1.", "I", "dieu"}:
                return label.style == "1." and label.order == (2, 0)
        return False


def _is_plain(label: Label) -> bool:
    """Whether a label behind a blank line is a head by its form, whatever the line before it ends in."""
    return label.sure and label.style in WORDS


def _leaves_room(before: str) -> bool:
    """Whether the line before a label leaves room for a head."""
    before = before.rstrip("* ")
    return not before or before[-1] in ENDS_ITEM or len(before) < _SHORT_LINE or upper_line(before)


def _blurred(label: Label, expected: int) -> Label | None:
    """The Roman number that is expected, where the letters may be what a scan has made of it."""
    letters = label.number
    if expected >= len(_ROMANS) or not set(letters) <= _BLURRED_ROMAN or abs(len(letters) - len(_ROMANS[expected])) > 1:
        return None
    return Label("I", _ROMANS[expected], (expected, 0), label.start, label.body, sure=True)


def _capital_letter(label: Label) -> Label | None:
    """A Roman number of one letter, read as the letter."""
    if len(label.number) != 1:
        return None
    return Label("A", label.number, (_CAPITALS.find(label.number) + 1, 0), label.start, label.body, sure=label.sure)


def _articles(labels: Sequence[Label | None]) -> tuple[list[int], list[int]]:
    """The lines of the articles, and their numbers; one that a quotation mark opens is not among them."""
    places = [index for index, label in enumerate(labels) if label is not None and label.style == "dieu"]
    return places, [label.order[0] for label in labels if label is not None and label.style == "dieu"]
