"""The reading of news and other web pages: title, dateline, lead, headings, captions, lists, byline.

There is no rule in force for news; the conventions are those of the papers and of the sites of ministries and
provinces. A block is a paragraph: a line, with the lines that plainly go on with it. Where a caption and a
sub-heading look alike, the credit (`Ảnh: …`), the person at its head and the scene (`phát biểu tại …`) decide.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias, final

from vnreport.families.sections.labels import BULLETS
from vnreport.families.sections.lines import MAY_BE_FURNITURE, as_written, is_furniture
from vnreport.families.sections.order import first
from vnreport.families.sections.outline import DECIMALS, MARKS, Node, Outline
from vnreport.families.sections.scenes import glued_caption, is_caption
from vnreport.families.sections.tail import is_name
from vnreport.families.sections.words import WORDS, Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from vnreport.families.sections.lines import Lines
    from vnreport.text import View

__all__ = ["read_news"]

_FINAL = frozenset(".!?;,…")
_STOPS = frozenset('.!?:;…"”)')
_LONGEST_TITLE = 250
_LONGEST_HEADING = 130
_LONGEST_LIST_HEADING = 60  # a longer line before a list is a sentence
_LONGEST_SITE_LABEL = 40
_LONGEST_SHORT = 300  # of what is looked at in lower case as a whole
_LONGEST_RESIDUE = 24  # of what is looked at of a longer block
_LONGEST_DATELINE = 120  # with the marks around it
_PARAGRAPH = 80
_LIST_AHEAD = 30
_BYLINE_BLOCKS = 4
_LONGEST_BYLINE = 70
_LONGEST_NAMES = 40

_DATELINE = re.compile(
    r"""
    (?:(?:ngày[ ]đăng|đăng[ ]ngày|cập[ ]nhật|ngày[ ]cập[ ]nhật|thời[ ]gian|đăng[ ]lúc|ngày)[ :]{1,3}(?:lúc[ ])?)?
    (?:(?:thứ[ ](?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ[ ]nhật|cn)[ ,]{1,3}(?:ngày[ ])?)?
    (?:[0-9]{1,2}[:h][0-9]{2}(?::[0-9]{2})?[ ]?(?:am|pm)?[ ,|/-]{1,4}(?:ngày[ ])?)?
    [0-9]{1,2}[ ]?[/.-][ ]?[0-9]{1,2}[ ]?[/.-][ ]?[0-9]{4}
    (?:[ ,|/()-]{1,4}(?:lúc[ ])?[0-9]{1,2}[:h][0-9]{2}(?::[0-9]{2})?[ ]?(?:am|pm)?)?
    (?:[ ]?\(?gmt[ ]?[+][ ]?7\)?)?
    """,
    re.VERBOSE,
)
_CREDIT = re.compile(
    r"(?:p\.?v\.?|bbt|ban biên tập|ttxvn.*|(?:theo|nguồn) .{2,60}"
    r"|(?:tác giả|người viết|nguồn|thực hiện|(?:tin|bài|ảnh)(?:(?:,| và)? (?:bài|ảnh))?) ?:.*)"
)
_RESIDUE = (
    "scroll to top", "về đầu trang", "in bài viết", "chia sẻ", "tags:", "tags", "từ khóa", "lượt xem",
    "số lượt xem", "quay lại",
    "in trang", "gửi email", "các tin khác", "tin liên quan", "tin cùng chuyên mục", "bài viết liên quan",
    "tin tức liên quan",
    "các bài viết khác", "tin mới hơn", "tin cũ hơn", "bài viết khác", "xem thêm", "để lại bình luận",
    "bình luận", "ý kiến bạn đọc",
    "gửi bình luận", "đánh giá bài viết",
)  # fmt: skip
_RESIDUE_BEGINNINGS = frozenset(residue[:2] for residue in _RESIDUE)
_RESIDUE_HEADS = (
    "để lại bình luận", "bình luận", "các tin khác", "tin liên quan", "tin cùng chuyên mục", "bài viết liên quan",
    "tin tức liên quan", "các bài viết khác", "tin mới hơn", "tin cũ hơn", "bài viết khác", "xem thêm",
    "ý kiến bạn đọc", "gửi bình luận",
)  # fmt: skip


_Row: TypeAlias = "tuple[int, int, Label | None, bool, str]"
"""The start and the end of a paragraph, its label, whether a blank line stands before it, its first line."""


@final
class _Block:
    __slots__ = ("end", "label", "low", "start", "text")

    def __init__(self, start: int, text: str, low: str, label: Label | None) -> None:
        self.start = start
        self.end = start + len(text)
        self.text = text if text[-1] != "*" else text.rstrip("* ")  # bold marks close what is said
        self.low = low  # of a long one its beginning
        self.label = label


def read_news(view: View, lines: Lines, labels: Sequence[Label | None]) -> list[Node]:
    """The sections of a news text or web page."""
    return _Reading(as_written(view), _blocks(view, lines, labels)).read()


def _blocks(view: View, lines: Lines, labels: Sequence[Label | None]) -> list[_Block]:
    norm, low = view.norm, view.low
    rows = zip(lines.heads, lines.untils, labels, lines.blanks, lines.texts, strict=True)
    return [
        _Block(
            start,
            text if start + len(text) == end else norm[start:end],
            low[start : end if end < start + _LONGEST_SHORT else start + _LONGEST_RESIDUE],
            label,
        )
        for start, end, label, blank, text in (_paragraphs(rows) if lines.wrapped else rows)
        if text[0] not in MAY_BE_FURNITURE or not is_furniture(text, blank=blank)
    ]


def _paragraphs(rows: Iterable[_Row]) -> Iterator[_Row]:
    """The lines of wrapped text joined: one without a sure label goes on with the line right above it."""
    last: _Row | None = None
    for row in rows:
        start, end, label, blank, text = row
        furniture = is_furniture(text, blank=blank)
        goes_on = not blank and (label is None or not label.sure)
        if last is not None and (end > start + len(text) if furniture else goes_on):
            last = last[0], end, last[2], last[3], last[4]  # also where a page ended in the middle of a paragraph
        elif not furniture:
            if last is not None:
                yield last
            last = row
    if last is not None:
        yield last


@final
class _Reading:
    __slots__ = ("blocks", "headed", "outline", "residue", "written")

    def __init__(self, written: str, blocks: list[_Block]) -> None:
        self.written = written
        self.blocks = blocks
        self.outline = Outline()
        self.headed = False
        first_two = _RESIDUE_BEGINNINGS
        residues = (index for index, block in enumerate(blocks) if block.low[:2] in first_two and _is_residue(block))
        self.residue = next(residues, len(blocks))

    def read(self) -> list[Node]:
        outline = self.outline
        for index in range(self._read_top(), len(self.blocks)):
            block = self.blocks[index]
            self._read_block(index, block)
            outline.end = block.end
        outline.close_scope()
        return outline.nodes

    # The top: site label, title, dateline, lead

    def _read_top(self) -> int:
        blocks, outline = self.blocks, self.outline
        index = self._read_datelines(0)
        if index == 0 and self._has_site_label():
            outline.leaf("paragraph", blocks[0].start, blocks[0].end)
            index = self._read_datelines(1)
        if index < len(blocks) and _is_title(blocks[index]):
            title = outline.leaf("title", blocks[index].start, blocks[index].end)
            title.title = self._one_line(blocks[index].start, blocks[index].end)
            index = self._read_datelines(index + 1)
            if index < len(blocks) and self._is_lead(index):
                self._paragraph(blocks[index], "lead")
                index += 1
        outline.end = blocks[index - 1].end if index else 0
        return index

    def _has_site_label(self) -> bool:
        blocks = self.blocks
        if len(blocks) < 3 or len(blocks[0].text) > _LONGEST_SITE_LABEL:
            return False
        following = blocks[1]
        if _is_dateline(following):
            following = blocks[2]
            return _is_title(following) and not _is_dateline(following) and len(following.text) > len(blocks[0].text)
        return (
            _is_title(following)
            and len(following.text) > len(blocks[0].text)
            and not is_caption(following.text, following.low)
        )

    def _read_datelines(self, index: int) -> int:
        blocks = self.blocks
        while index < len(blocks) and _is_dateline(blocks[index]):
            self.outline.leaf("dateline", blocks[index].start, blocks[index].end)
            self.outline.end = blocks[index].end
            index += 1
        return index

    def _is_lead(self, index: int) -> bool:
        block = self.blocks[index]
        return block.label is None and len(block.text) >= _PARAGRAPH and not is_caption(block.text, block.low)

    # The body

    def _read_block(self, index: int, block: _Block) -> None:
        outline = self.outline
        label = block.label
        if index >= self.residue and block.low[:2] in _RESIDUE_BEGINNINGS and _is_residue(block):
            outline.close_scope()
            if block.low.startswith(_RESIDUE_HEADS) and len(block.text) < _LONGEST_SITE_LABEL:
                self._heading(block)
            else:
                outline.leaf("paragraph", block.start, block.end)
        elif label is None and len(block.text) > _LONGEST_HEADING:  # as most are: a paragraph, or a long caption
            self._leave_list(index)
            if is_caption(block.text, block.low):
                outline.leaf("caption", block.start, block.end)
            else:
                self._paragraph(block, "paragraph")
        elif _is_dateline(block):
            outline.leaf("dateline", block.start, block.end)
        elif label is not None and self._is_item(label) and not self._is_byline(index):
            self._item(block, label)
        elif self._is_byline(index):
            outline.close_scope()
            outline.leaf("byline", block.start, block.end)
        elif is_caption(block.text, block.low):
            self._leave_list(index)
            outline.leaf("caption", block.start, block.end)
        elif self._is_heading(index):
            self._heading(block)
        else:
            self._leave_list(index)
            self._paragraph(block, "paragraph")

    def _heading(self, block: _Block) -> None:
        # a heading without number: above all lists, beside other headings
        label = Label("phan", "", (0, 0), block.start, block.end, sure=True)
        node = self.outline.push("heading", label, colon=False)
        node.number = None
        node.title = self._one_line(block.start, block.end)
        self.headed = True

    def _one_line(self, start: int, end: int) -> str:
        """What is written there, with one blank for any and without marks of bold letters."""
        return " ".join(self.written[start:end].replace("**", " ").split())

    def _is_item(self, label: Label) -> bool:
        """Whether a label is one of a list: news has no lists that begin in the middle."""
        if label.style in MARKS:
            return True
        known = first(label.order) or label.style in DECIMALS or self.outline.open(label.style)
        return known and self.outline.fits(label, starts=True)

    def _item(self, block: _Block, label: Label) -> None:
        text = block.text
        kind = "bullet" if label.style in MARKS else label.style if label.style in WORDS else "heading"
        node = self.outline.push(kind, label, colon=text.endswith(":"))
        if label.style in MARKS or block.end - label.body > 2 * _LONGEST_TITLE:
            return
        title = self._one_line(label.body, block.end).lstrip(" .:-")
        if title and title[-1] not in _FINAL and len(title) <= _LONGEST_TITLE:
            node.title = title

    def _leave_list(self, index: int) -> None:
        """Close the list before a paragraph that is not part of it: items that are sentences hold no more."""
        outline = self.outline
        if outline.opened[-1].style in MARKS:
            outline.close_marks()
        last = outline.opened[-1]
        if last.number is None or last.kind != "heading" or last.title is not None:
            return
        style = last.style
        for block in self.blocks[index + 1 : index + _LIST_AHEAD]:
            label = block.label
            if label is not None and label.style == style:
                if outline.distance(style, label.order) == 1:
                    return
                break
        outline.close_lists()

    def _paragraph(self, block: _Block, kind: str) -> None:
        """A paragraph, and the caption that lost its line break and hangs at its end."""
        at = None if block.text[-1] == "." else glued_caption(block.text)
        if at is None:
            self.outline.leaf(kind, block.start, block.end)
            return
        self.outline.leaf(kind, block.start, block.start + at)
        self.outline.leaf("caption", block.start + at, block.end)

    def _is_heading(self, index: int) -> bool:
        block = self.blocks[index]
        text = block.text
        if len(text) > _LONGEST_HEADING or not (text[0].isupper() or text[0] in '“"' or text[0].isdigit()):
            return False
        if (text[-1] in _FINAL and text[-1] != "?") or " " not in text or " = " in text:
            return False
        following = self.blocks[index + 1] if index + 1 < len(self.blocks) else None
        if text[-1] == ":":
            return len(text) <= _LONGEST_LIST_HEADING and following is not None and _is_first(following)
        if following is None:
            return self.headed and text.count(" ") > 5
        if text[0].isdigit() and len(text) < 20:
            return False
        return (
            len(following.text) >= _PARAGRAPH
            or is_caption(following.text, following.low)
            or (
                following.label is not None
                and following.label.order in {(1, 0), (0, 0)}
                and following.text[0] not in BULLETS
            )
        )

    def _is_byline(self, index: int) -> bool:
        if not 0 < self.residue - index <= _BYLINE_BLOCKS or not index:
            return False
        block = self.blocks[index]
        if len(block.text) > _LONGEST_BYLINE:
            return False
        names = re.split(r"[ ]?[-–,&][ ]?", block.text.strip("()* "))
        named = len(block.text) <= _LONGEST_NAMES and all(map(is_name, names))
        if any(len(other.text) >= _PARAGRAPH for other in self.blocks[index + 1 : self.residue]):
            return named and self.residue - index <= 2
        return named or _CREDIT.fullmatch(block.low.strip("()* ")) is not None


def _is_first(block: _Block) -> bool:
    return block.label is not None and block.label.order == (1, 0)


def _is_residue(block: _Block) -> bool:
    return block.low.startswith(_RESIDUE)


def _is_title(block: _Block) -> bool:
    text = block.text
    if glued_caption(text) is not None:
        return False
    return len(text) <= _LONGEST_TITLE and text[-1] not in ".;,:" and block.label is None and not text.startswith("(")


def _is_dateline(block: _Block) -> bool:
    if len(block.text) > _LONGEST_DATELINE:
        return False
    text = block.low.strip("*|() ")
    return len(text) <= 60 and _DATELINE.fullmatch(text) is not None
