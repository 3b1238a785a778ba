"""The front of an official document: from the letterhead to the first line of its text.

Nghị định 30/2020/NĐ-CP, Phụ lục I, II.1-5: Quốc hiệu and Tiêu ngữ, the issuing agency, number, place and date,
the type of document in capitals and what it is about (trích yếu). Scans blur the capitals: lines are compared
by their skeleton.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, final

from vnreport.families.sections.lines import Line, is_furniture, skeleton, upper_line
from vnreport.families.sections.order import first

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vnreport.families.sections.lines import Lines
    from vnreport.families.sections.words import Label

__all__ = [
    "FRONT_WINDOW",
    "TYPES",
    "Front",
    "behind_address",
    "front_lines",
    "is_enacting",
    "is_motto",
    "read_front",
    "read_marks",
    "recites",
    "title_text",
]

_TYPE_NAMES = (
    "bộ luật", "luật", "pháp lệnh", "lệnh", "hiến pháp", "nghị quyết", "nghị quyết liên tịch", "nghị định",
    "quyết định",
    "thông tư", "thông tư liên tịch", "chỉ thị", "quy chế", "quy định", "thông cáo", "thông báo", "hướng dẫn",
    "chương trình", "chương trình hành động", "kế hoạch", "phương án", "đề án", "dự án", "báo cáo", "biên bản",
    "tờ trình", "công điện", "công văn", "kết luận", "thông báo kết luận", "thông tri", "điều lệ", "nội quy",
    "quy trình",
    "văn bản hợp nhất", "lời kêu gọi", "tuyên bố", "giấy mời", "bản ghi nhớ", "bản thỏa thuận", "kết luận thanh tra",
)  # fmt: skip
TYPES = {skeleton(name): name for name in _TYPE_NAMES}
"""Types of documents by their skeleton."""

_MOTTOES = ("conghoaxahoi", "dangcongsan", "hoichunghiavietnam", "sanvietnam")
_MOTTO_WINDOW = 30
FRONT_WINDOW = 4000
_FRONT_LINES = 80
_TITLE_LINES = 12
_LAWS = ("LUẬT ", "BỘ LUẬT ", "PHÁP LỆNH ")
_BEGINNINGS = (
    "Căn cứ", "Thực hiện", "Theo đề nghị", "Theo ", "Xét ", "Kính gửi", "Ngày ", "Sau khi", "Nhằm ", "Để ",
    "Trên cơ sở", "Triển khai", "Quán triệt", "Điều ", "Chương ", "Kính trình",
)  # fmt: skip
_ISSUERS = (
    "ỦY BAN", "UỶ BAN", "HỘI ĐỒNG NHÂN DÂN", "BỘ TRƯỞNG", "CHỦ TỊCH", "THỦ TƯỚNG", "QUỐC HỘI", "CHÍNH PHỦ",
    "GIÁM ĐỐC",
    "BAN CHẤP HÀNH", "TỔNG GIÁM ĐỐC", "CỤC TRƯỞNG", "THỐNG ĐỐC", "CHÁNH ÁN", "HỘI ĐỒNG", "KHÓA ", "KHOÁ ",
    "VIỆN TRƯỞNG", "BAN ", "TRƯỞNG BAN",
    "TỔNG KIỂM TOÁN", "CHÁNH THANH TRA", "TỔNG CỤC TRƯỞNG", "BAN THƯỜNG VỤ",
)  # fmt: skip
_ENACTING = frozenset(
    skeleton(name) for name in ("quyết định", "quyết nghị", "nghị quyết", "chỉ thị", "quy định", "kết luận", "ban hành")
)
_BODIES = ("Căn cứ", "Điều ", "Chương ", "CHƯƠNG ", "Phần ", "PHẦN ")


@final
class Front:
    """Where the front's parts stand, as indexes of lines: the mottoes, the type, the title, the body."""

    __slots__ = ("body", "motto", "title_end", "type_at", "type_name")

    def __init__(self) -> None:
        self.motto: int | None = None
        self.type_at: int | None = None
        self.type_name: str | None = None
        self.title_end = 0
        self.body = 0


def is_motto(text: str) -> bool:
    """Whether a line holds the Quốc hiệu or the heading of Party documents."""
    text = text.rstrip("*| ")
    if text[-3:].islower() or not upper_line(text[-_MOTTO_WINDOW:]):
        return False
    letters = skeleton(text[-_MOTTO_WINDOW - 10 :])
    return any(motto in letters for motto in _MOTTOES)


def is_enacting(text: str) -> bool:
    """Whether a line is the formula by which a document enacts: `QUYẾT ĐỊNH:`."""
    return len(text) < 30 and upper_line(text) and skeleton(text) in _ENACTING


def _type_of(text: str) -> str | None:
    text = text.strip("* ")
    if len(text) > 140 or not upper_line(text) or text.endswith(":"):
        return None
    name = TYPES.get(skeleton(text)) if len(text) < 40 else None
    if name is None and text.startswith(_LAWS):
        name = text[: text.index(" ")].lower() if text.startswith("LUẬT ") else " ".join(text.split()[:2]).lower()
    return name


def read_marks(lines: Lines) -> Front:
    """The marks that a front is known by, the mottoes and the type, as far as there are any."""
    front = Front()
    for index, text in enumerate(lines.texts[: front_lines(lines)]):
        if front.motto is None and is_motto(text):
            front.motto = index
        if text.startswith(_BODIES):
            break
        name = _type_of(text)
        if name is not None and (front.motto is not None or index < 6):
            front.type_at, front.type_name = index, name
            break
    return front


def front_lines(lines: Lines) -> int:
    """How many lines the front may take: of a bounded part of the text, so that the rest need not be read for it."""
    return min(bisect_left(lines.ends, FRONT_WINDOW), _FRONT_LINES)


def read_front(lines: Lines, labels: Sequence[Label | None]) -> Front:
    """The front, as far as there is one; `body` is the first line behind it."""
    front = read_marks(lines)
    at = front.type_at
    if at is not None:
        named = lines.untils[at] > lines.ends[at]  # a title in small letters goes on from the type
        front.title_end = front.body = at + 1 if named else _title_end(lines, labels, at + 1)
    elif front.motto is not None:
        front.body = _letter_body(lines, front.motto)
    return front


def _title_end(lines: Sequence[Line], labels: Sequence[Label | None], index: int) -> int:
    """The index behind the lines that say what the document is about."""
    after = index
    last = index
    capitals: bool | None = None
    until = min(len(lines), index + _TITLE_LINES)
    while after < until:
        line = lines[after]
        text = line.text.strip("* ")
        if is_furniture(line.text, blank=line.blank) or not text:
            if last > index:
                break
            after += 1
            continue
        upper = upper_line(text)
        if (line.blank and last > index) or text.startswith(_BEGINNINGS) or _begins_list(labels[after]):
            break
        if capitals and not upper and len(text) > 12:
            break
        if upper and last > index and text.startswith(_ISSUERS) and (not capitals or recites(lines, after + 1)):
            break
        if len(text) > 12:
            capitals = upper
        after += 1
        last = after
    return last


def _begins_list(label: Label | None) -> bool:
    """Whether a label is the first of the text's parts."""
    return label is not None and label.sure and first(label.order) and label.order[0] == 1


def recites(lines: Sequence[Line], index: int) -> bool:
    """Whether a line states a ground of the document; the line before it does so too, or names who issues it."""
    return index < len(lines) and lines[index].text.startswith(("Căn cứ", "Xét ", "Theo "))


def _letter_body(lines: Lines, motto: int) -> int:
    """Where the text of a letter without a type begins: at `Kính gửi`, else behind the motto."""
    for index in range(motto, front_lines(lines)):
        if lines.texts[index].startswith("Kính gửi"):
            return index
    return motto + 1


def behind_address(lines: Lines, index: int) -> int:
    """The index behind `Kính gửi: …` and the lines that it goes on with."""
    index += 1
    while index < len(lines) and not lines.blanks[index]:
        text = lines.texts[index]
        if text[0] not in "-+" and not text.endswith((";", ",")):
            break
        index += 1
    return index


_LEADING_ISSUE = re.compile(
    r"của .{3,80}? số [^ ]{1,40} ngày [0-9]{1,2} tháng [0-9]{1,2} năm [0-9]{4} ",
    re.IGNORECASE,
)


def title_text(written: str, lines: Sequence[Line], front: Front) -> str | None:
    """What the document is about, as written, on one line: a law's name without its type, its number and its day."""
    if front.type_at is None or front.type_name is None:
        return None
    words = lines[front.type_at].text.strip("* ").split()[len(front.type_name.split()) :]
    named = written[lines[front.type_at].end : lines[front.type_at].until]
    under = [
        line for line in lines[front.type_at + 1 : front.title_end] if not is_furniture(line.text, blank=line.blank)
    ]
    parts = [written[line.head : line.until] for line in under]
    text = " ".join(" ".join([*words, named, *parts]).replace("*", " ").split())
    match = _LEADING_ISSUE.match(text)
    return (text[match.end() :] if match else text) or None
