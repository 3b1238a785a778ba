"""The reading of documents: normative, administrative, of the Party.

One pass over the lines with a tree that is built as they come. What an amending document quotes is a tree of
its own under the head that quotes it; a second `Điều 1` begins numbering anew; the signature and the
recipients end the text, annexes may follow them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, final

from vnreport.families.sections.annexes import begins_attachment, form_number, page_head
from vnreport.families.sections.footnotes import read_footnotes
from vnreport.families.sections.front import behind_address, is_enacting, recites, title_text
from vnreport.families.sections.heads import Heads
from vnreport.families.sections.labels import read_label
from vnreport.families.sections.lines import MAY_BE_FURNITURE, as_written, is_furniture, skeleton, upper_line
from vnreport.families.sections.order import first
from vnreport.families.sections.outline import MARKS, Node, Outline
from vnreport.families.sections.quotation import OPENING, Quotation, amends
from vnreport.families.sections.tables import Tables
from vnreport.families.sections.tail import is_signature, read_recipients, read_signature, signature_in
from vnreport.families.sections.titles import Titles
from vnreport.families.sections.words import WORDS, Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vnreport.families.sections.front import Front
    from vnreport.families.sections.lines import Line, Lines
    from vnreport.text import View

__all__ = ["read_official"]

_DIVISIONS = frozenset(("phan", "chuong", "muc", "tieu_muc", "phu_luc", "mau"))
_CLOSINGS = ("Trên đây là", "Bộ luật này", "Luật này", "Pháp lệnh này", "Nghị quyết này")
_CLOSING = re.compile(
    r"Trên đây là |[^.]{4,15} này (?:đã )?(?:được|đã) .{0,60}(?:thông qua|Hội đồng nhân dân|Quốc hội)"
)
_KINDS = {**{word: word for word in WORDS}, **dict.fromkeys(MARKS, "bullet")}
_LAWFUL_KINDS = {
    **dict.fromkeys(("1.", "1)", "1/", "1-"), "khoan"),
    **dict.fromkeys(("a)", "a.", "a/", "a-", "a.1"), "diem"),
}
"""What a number or a letter begins under an article."""
_DIVIDING = WORDS | {"I"}
_WATCHED = frozenset("CN") | OPENING | {closing[0] for closing in _CLOSINGS}
"""What a line begins with that may be more than text: a ground, the recipients, a quotation, a formula."""
_SUMMING_UP = ("Nhìn chung", "Đánh giá chung", "Nhận xét chung", "Tóm lại")
_OPENINGS_OF_BODY = ("Luật", "Nghị định", "Nghị quyết", "Thông tư", "Quyết định", "Pháp lệnh")
_LONGEST_CAPITALS = 120
_PARTY_AUTHORITIES = frozenset(("T/M", "K/T", "T/L"))


def read_official(view: View, lines: Lines, labels: Sequence[Label | None], front: Front) -> list[Node]:
    """The sections of a document, parents before children, siblings in order."""
    return _Reading(view, lines, labels, front).read()


@final
class _Reading:
    __slots__ = (
        "_begun", "_divided", "_front", "_heads", "_index", "_labels", "_lines", "_norm", "_notes", "_outline",
        "_preamble", "_quotation", "_recited", "_tables", "_tail", "_titles", "_view",
    )  # fmt: skip

    def __init__(self, view: View, lines: Lines, labels: Sequence[Label | None], front: Front) -> None:
        self._view = view
        self._norm = view.norm
        written = as_written(view)
        self._titles = Titles(written, lines, labels)
        self._tables = Tables(written, lines)
        self._notes = read_footnotes(view, lines, labels)
        self._lines = lines
        self._labels = labels
        self._front = front
        self._outline = Outline()
        self._heads = Heads(view.norm, lines, labels, self._outline)
        self._index = 0
        self._preamble: Node | None = None
        self._quotation: Quotation | None = None
        self._begun = False  # a head has been read
        self._divided = False  # a head of the document's own division has been read
        self._recited = False  # the legal bases have been read
        self._tail = False  # the text has ended: its last mark, the signature or the recipients have been read

    def read(self) -> list[Node]:
        lines, labels, norm, outline = self._lines, self._labels, self._norm, self._outline
        texts, blanks, untils, ends, size = lines.texts, lines.blanks, lines.untils, lines.ends, len(lines)
        tables, notes = self._tables, self._notes
        self._read_front()
        while (index := self._index) < size:
            text = texts[index]
            label = labels[index]
            until = untils[index]
            if index in notes and self._pass_over(notes[index]):
                continue
            if label is not None:
                moved = self._read_line(index, text, label)
            elif (mark := text[0]) in MAY_BE_FURNITURE and is_furniture(text, blank=blanks[index]):
                if until > ends[index]:
                    outline.end = until  # a page ended in the middle of a paragraph
                self._index = index + 1
                continue
            elif mark in _WATCHED or text[:2].isupper() or text[1:2] == "/" or self._preamble or self._quotation:
                moved = self._read_line(index, text, label)
            else:  # most lines: nothing begins with them but a paragraph or a table
                plain = outline.opened[-1].style not in MARKS and (self._tail or until <= tables.next)
                moved = not plain and self._read_plain(index, text)
            if not moved:
                outline.end = until
                self._index = index + 1
                if norm[until - 2] == "/" and norm.startswith("./.", until - 3) and self._quotation is None:
                    outline.close_scope()  # Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6: the end of the text
                    self._tail = True
        self._leave_quotation()
        self._end_preamble()
        outline.close_scope()
        return outline.nodes

    def _pass_over(self, after: int) -> bool:
        """Pass over footnotes in the middle of the text; those before and behind it are read as they stand."""
        outline = self._outline
        if after == len(self._lines):
            self._end_preamble()
            outline.close_scope()
        if outline.empty and self._preamble is None:
            return False
        self._index = after
        return True

    # The front and the preamble

    def _read_front(self) -> None:
        front, lines = self._front, self._lines
        if front.type_at is not None:
            title = self._outline.leaf("title", lines[front.type_at].head, lines[front.title_end - 1].until)
            title.title = title_text(as_written(self._view), lines, front)
        self._index = front.body
        while self._index < len(lines):
            line = lines[self._index]
            if line.text.startswith("Kính gửi"):
                self._index = behind_address(lines, self._index)
            elif is_furniture(line.text, blank=line.blank) or self._names_issuer(line):
                self._index += 1
            else:
                break
        index = self._index
        if front.type_at is not None and index < len(lines) and not (self._labels[index] or index in self._notes):
            line = lines[index]
            if not line.text.startswith(_OPENINGS_OF_BODY) and not is_enacting(line.text):
                self._begin_preamble(line)

    def _names_issuer(self, line: Line) -> bool:
        return upper_line(line.text) and self._labels[self._index] is None and not is_enacting(line.text)

    def _begin_preamble(self, line: Line) -> None:
        self._preamble = self._outline.leaf("preamble", line.head, line.until)
        self._recited = line.text.startswith("Căn cứ")

    def _end_preamble(self) -> None:
        preamble, self._preamble = self._preamble, None
        if preamble is not None and self._outline.end <= preamble.start:
            self._outline.nodes.pop()  # the line that began it is read as something else
        elif preamble is not None:
            preamble.end = self._outline.end

    # One line

    def _read_line(self, index: int, text: str, label: Label | None) -> bool:
        """Read what begins at a line; true where the reading has moved on itself."""
        if text[0] == "N" and skeleton(text[:12]).startswith("noinhan"):
            return self._read_recipients(self._lines[index])
        if self._quotation is not None:
            return self._read_quoted(index, text, label, self._quotation)
        if label is None:
            if text[0] in OPENING:
                return self._read_opening(self._lines[index])
        else:
            head = self._heads.head(index, label, preamble=self._preamble is not None, tail=self._tail)
            if head is not None:
                self._open(text, head)
                return False
        return self._read_text(index, text)

    def _read_text(self, index: int, text: str) -> bool:
        """A line without a head: a formula, the signature, an annex, or text."""
        if self._preamble is not None:
            self._read_recital(text, self._lines.untils[index])
            return False
        if text[1:2].islower():
            if text.startswith("Căn cứ") and self._recites(index):
                self._outline.close_scope()
                self._begin_preamble(self._lines[index])
                return False
            if text.startswith(_CLOSINGS) and _CLOSING.match(text):
                self._outline.close_scope()
                self._tail = True
                return False
        elif len(text) < _LONGEST_CAPITALS and (text[:2].isupper() or text[:3] in _PARTY_AUTHORITIES):
            if is_signature(text):
                return self._read_signature(self._lines[index])
            if self._begun and self._read_annex(index, text):
                return True
        return self._read_plain(index, text)

    def _read_plain(self, index: int, text: str) -> bool:
        """A line with which nothing begins but a paragraph or a table."""
        outline = self._outline
        if outline.opened[-1].style in MARKS and text[0].isupper() and self._heads.begins_paragraph(index):
            outline.close_marks()
        return not self._tail and self._lines.untils[index] > self._tables.next and self._read_table(index)

    def _recites(self, index: int) -> bool:
        """Whether `Căn cứ …` begins the preamble; behind the list of a consolidated text only in a row of grounds."""
        if self._divided or self._tail or self._recited:
            return False
        return not self._begun or self._norm[self._lines.untils[index] - 1] == ";" or recites(self._lines, index + 1)

    def _read_table(self, index: int) -> bool:
        after = self._tables.end(index)
        if after == index:
            return False
        until = self._outline.end = self._lines.untils[after - 1]
        self._outline.leaf("table", self._lines.heads[index], until)
        self._index = after
        return True

    def _read_recital(self, text: str, until: int) -> None:
        """A line of the preamble: it ends before `QUYẾT ĐỊNH:`, and behind `… như sau:`."""
        if is_enacting(text):
            self._end_preamble()
        elif self._norm.startswith("sau:", until - 4):
            self._outline.end = until
            self._end_preamble()

    # Heads

    def _open(self, text: str, label: Label) -> None:
        outline, style = self._outline, label.style
        quoted = self._quotation is not None
        if self._preamble is not None:
            self._end_preamble()
        if style in MARKS:
            if self._norm.startswith(_SUMMING_UP, label.body + 1):
                outline.close_item()
        else:
            self._begun = True
            if style in _DIVIDING:
                self._begin_division(label, quoted=quoted)
        colon = text[-1] == ":" or (text[-1] == "*" and text.rstrip("* ").endswith(":"))
        node = outline.push(self._kind(style), label, colon=colon, quoted=quoted)
        if style in _DIVISIONS:
            node.title, _ = self._titles.under(label, self._index)
        elif style not in MARKS:
            node.title = self._titles.beside(label, self._index, colon=node.kind == "heading")

    def _begin_division(self, label: Label, *, quoted: bool) -> None:
        """What a head of the document's own division changes: annexes begin numbering anew."""
        outline, style = self._outline, label.style
        self._divided = True
        if style == "mau":
            self._take_page_head(label)
        if quoted:
            return
        if style == "phu_luc" or (style == "mau" and not outline.open("phu_luc")):
            outline.restart()
            self._tail = False
        elif style == "dieu" and first(label.order) and outline.open("dieu"):
            outline.restart()

    def _take_page_head(self, label: Label) -> None:
        """Let a form or table begin with the head of its page, which stands above its label."""
        head = page_head(self._lines, self._index)
        if head is not None and self._outline.is_behind_all(head[0]):
            label.start = head[0]
            self._outline.end = min(self._outline.end, head[1])

    def _kind(self, style: str) -> str:
        kind = _KINDS.get(style)
        if kind is not None:
            return kind
        lawful = self._quotation is not None or self._outline.open("dieu")
        return _LAWFUL_KINDS.get(style, "heading") if lawful else "heading"

    # Quotations

    def _read_opening(self, line: Line) -> bool:
        """A line that begins with a quotation mark: it quotes where a label follows, or the line before says so."""
        index = self._index
        label = read_label(self._norm, line.head + 1, line.end) if line.end > line.head + 1 else None
        before = self._lines.last(self._norm, index - 1).rstrip("* ") if index else ""
        announced = before.endswith(":")
        if label is not None and label.style in MARKS and not announced:
            label = None
        if label is None and (self._outline.empty or not announced):
            return self._read_text(index, line.text)
        quotation = Quotation(line.text[0], self._outline.enter())
        closed = quotation.take(self._norm[line.head + 1 : line.until])
        if closed and label is None:
            self._outline.leave(quotation.outer)
            return self._read_text(index, line.text)
        self._end_preamble()
        self._quotation = quotation
        if label is not None:
            self._open(line.text, label)
        self._outline.end = line.until
        if closed:
            self._leave_quotation()
        self._index += 1
        return True

    def _read_quoted(self, index: int, text: str, label: Label | None, quotation: Quotation) -> bool:
        begin, until = self._lines.heads[index], self._lines.untils[index]
        if text[0] in OPENING and len(text) > 1:
            begin += 1
            label = read_label(self._norm, begin, self._lines.ends[index])
        elif label is not None and self._resumes(index, label, quotation):
            self._leave_quotation()
            return self._read_line(index, text, label)
        if label is not None:
            empty = self._outline.empty
            head = label if empty else self._heads.head(index, label, preamble=False, tail=False)
            if head is not None:
                self._open(text, head)
        elif self._outline.opened[-1].style in MARKS and text[0].isupper() and self._heads.begins_paragraph(index):
            self._outline.close_marks()
        self._outline.end = until
        if quotation.take(self._norm[begin:until]):
            self._leave_quotation()
        self._index += 1
        return True

    def _resumes(self, index: int, label: Label, quotation: Quotation) -> bool:
        """Whether a label goes on with the numbering outside a quotation that was never closed."""
        outline = self._outline
        if label.style in MARKS or outline.outer_distance(quotation.outer, label.style, label.order) != 1:
            return False
        follows_inside = outline.empty or outline.distance(label.style, label.order) == 1
        return not follows_inside or amends(self._norm[label.body : self._lines.ends[index]])

    def _leave_quotation(self) -> None:
        if self._quotation is not None:
            self._outline.leave(self._quotation.outer)
            self._quotation = None

    # The tail, and what follows it

    def _read_recipients(self, line: Line) -> bool:
        self._leave_quotation()
        self._end_preamble()
        self._outline.close_scope()
        after = read_recipients(self._lines, self._labels, self._index)
        last = self._lines[after - 1]
        columns = (signature_in(self._norm, one) for one in self._lines[self._index : after])
        signature = next((at for at in columns if at is not None and at > last.head), None)
        end = last.end if "\n\n" in self._norm[last.end : last.until] else last.until
        if signature is not None:
            end = _end_before(self._norm, signature)
        self._outline.leaf("recipients", line.head, end)
        if signature is not None:
            after = read_signature(self._lines, after - 1)
            self._outline.leaf("signature", signature, self._lines[after - 1].end)
        self._end_text(after)
        return True

    def _read_signature(self, line: Line) -> bool:
        self._outline.close_scope()
        after = read_signature(self._lines, self._index)
        self._outline.leaf("signature", line.head, self._lines[after - 1].end)
        self._end_text(after)
        return True

    def _end_text(self, after: int) -> None:
        """Go on behind the tail."""
        self._tail = self._begun = True
        self._outline.end = self._lines[after - 1].until
        self._index = after

    def _read_annex(self, index: int, text: str) -> bool:
        """An attached regulation, a form or a table that a line in capitals is the head of."""
        lines = self._lines
        head, end = lines.heads[index], lines.ends[index]
        number = form_number(text)
        if number is not None:
            self._open(text, Label("mau", number, (0, 0), head, end, sure=True))
            self._outline.end = lines.untils[index]
            self._index += 1
            return True
        if not begins_attachment(lines, index, tail=self._tail):
            return False
        self._outline.restart()
        self._tail = False
        label = Label("phu_luc", "", (0, 0), head, end, sure=True)
        node = self._outline.push("phu_luc", label, colon=False)
        under, after = self._titles.under(label, index)
        node.title = " ".join(filter(None, (" ".join(text.strip("* ").split()), under)))
        self._outline.end = lines.untils[after - 1]
        self._index = after
        return True


def _end_before(norm: str, at: int) -> int:
    """Where the text before an offset ends, without blanks."""
    while norm[at - 1].isspace():
        at -= 1
    return at
