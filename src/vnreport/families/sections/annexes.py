"""What is issued with a document: attached regulations, forms and tables, which begin numbering anew.

`QUY CHẾ … (Ban hành kèm theo Quyết định số …)` stands behind the signature, with chapters and articles of its
own; forms and tables have their number in the right column of their page's head.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.sections.front import TYPES, is_motto
from vnreport.families.sections.lines import is_furniture, skeleton, upper_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vnreport.families.sections.lines import Line, Lines

__all__ = ["begins_attachment", "form_number", "page_head"]

_ATTACHED = re.compile(r"\(?(?:Ban hành )?[Kk]èm theo |\(Ban hành |\(Phê duyệt ")
_ATTACHABLE = (
    "QUY CHẾ", "QUY ĐỊNH", "ĐIỀU LỆ", "NỘI QUY", "PHƯƠNG ÁN", "ĐỀ ÁN", "KẾ HOẠCH", "DANH MỤC", "CHƯƠNG TRÌNH",
    "QUY TRÌNH", "HƯỚNG DẪN", "QUY CHUẨN", "CHẾ ĐỘ", "BẢNG ", "CHIẾN LƯỢC", "ĐỊNH MỨC", "QUY HOẠCH", "TIÊU CHUẨN",
)  # fmt: skip
_LOOK_AHEAD = 6
_LONGEST_TYPE = 60


def begins_attachment(lines: Lines, index: int, *, tail: bool) -> bool:
    """Whether a line in capitals is the head of what is issued with the document.

    A line of those under it must say so. Behind the signature (`tail`) a scanned type is known by its skeleton.
    """
    text = lines.texts[index]
    named = text.startswith(_ATTACHABLE)
    if not named and text[0] == "C" and is_motto(text):
        # the motto heads a form; an attached regulation begins with its own type
        named = not any(under.startswith(_ATTACHABLE) for under in lines.texts[index + 1 : index + _LOOK_AHEAD])
    if not named and not (tail and len(text) < _LONGEST_TYPE and skeleton(text) in TYPES):
        return False
    return any(_ATTACHED.match(under.lstrip("*")) for under in lines.texts[index + 1 : index + _LOOK_AHEAD])


_RIGHT_FORM = re.compile(
    r"[ ](?:Biểu mẫu|Bi[ểế]u|BIỂU|Mẫu|MẪU)[ ](?:số|SỐ)[ :]{1,2}"
    r"(?P<number>[0-9]{1,3}[a-zA-Z]?(?:[./-][0-9A-ZĐa-z]{1,8}){0,4})$"
)


def form_number(text: str) -> str | None:
    """The number of the form that the head of a page names in its right column, or None.

    >>> form_number("UBND TỈNH LÀO CAI Biểu số 12/CK-NSNN")
    '12/CK-NSNN'
    """
    if " số " not in text and " SỐ " not in text:
        return None
    match = _RIGHT_FORM.search(text)
    return match["number"] if match else None


_AGENCIES = ("UBND", "ỦY BAN", "UỶ BAN", "HỘI ĐỒNG", "HĐND", "BỘ ", "SỞ ", "PHÒNG ")
_PAGE_HEAD = 9


def page_head(lines: Sequence[Line], index: int) -> tuple[int, int] | None:
    """Where the page of a form begins, and where the text before it ends; None where no head stands above."""
    for back in range(index - 1, max(0, index - _PAGE_HEAD), -1):
        line = lines[back]
        if line.blank and line.text.startswith(_AGENCIES) and upper_line(line.text):
            before = back - 1
            while before > 0 and is_furniture(lines[before].text, blank=lines[before].blank):
                before -= 1
            return line.head, lines[before].until
    return None
