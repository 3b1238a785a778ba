"""The tail of an official document: the recipients and the signature.

Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7 and II.9: `TM.`, `KT.`, `TL.`, `TUQ.`, `Q.` before the title of the
signer, the name under it; `Nơi nhận:` with one recipient a line, the last of them `Lưu: …`. Party documents
write `T/M`, `K/T`, `T/L`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.sections.labels import BULLETS
from vnreport.families.sections.lines import SMALL, Line, is_furniture, skeleton, upper_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vnreport.families.sections.words import Label

__all__ = ["AUTHORITY", "ROLES", "is_name", "is_signature", "read_recipients", "read_signature", "signature_in"]

AUTHORITY = re.compile(
    r"(?P<authority>TM|KT|TL|TUQ|Q|T/M|K/T|T/L|T\.M|K\.T|T\.L)(?:\.|(?<=/[MTL]))[ ]{0,3}"
    rf"(?=[^\W\d_{SMALL}])"
)
"""In whose stead one signs: thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền."""

ROLES = (
    "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "BỘ TRƯỞNG", "THỨ TRƯỞNG", "THỦ TƯỚNG", "PHÓ THỦ TƯỚNG", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC",
    "CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "BÍ THƯ", "PHÓ BÍ THƯ", "TỔNG CỤC TRƯỞNG", "CỤC TRƯỞNG",
    "PHÓ CỤC TRƯỞNG",
    "TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "BỘ TRƯỞNG, CHỦ NHIỆM", "TỔNG THANH TRA", "CHÁNH THANH TRA", "VIỆN TRƯỞNG",
    "CHÁNH ÁN",
    "PHÓ VIỆN TRƯỞNG", "PHÓ CHÁNH ÁN", "THỐNG ĐỐC", "PHÓ THỐNG ĐỐC", "TỔNG GIÁM ĐỐC", "HIỆU TRƯỞNG", "TRƯỞNG PHÒNG",
    "THƯỜNG TRỰC", "TỔNG BÍ THƯ", "CHỦ NHIỆM", "PHÓ CHỦ NHIỆM", "THỦ TRƯỞNG", "ỦY VIÊN", "KIỂM TOÁN TRƯỞNG",
    "VỤ TRƯỞNG",
)  # fmt: skip
"""Titles that a signature begins with."""

_MOST_RECIPIENTS = 60
_MOST_STRANGERS = 5
_ITEM_STYLES = frozenset(BULLETS.values())
_MOST_LINES = 14
_KEPT = re.compile(r"-?[ ]?Lưu\b[ :]")


def is_signature(text: str) -> bool:
    """Whether a line begins the signature: one signs in the stead of another, or by a title in capitals."""
    if AUTHORITY.match(text):
        return upper_line(text)
    return len(text) < 70 and text.startswith(ROLES) and upper_line(text) and not text.endswith((":", ";", ","))


def signature_in(norm: str, line: Line) -> int | None:
    """Where a signature begins in the right column of a line (`- Lưu: VT.   KT. CHỦ TỊCH`), or None."""
    at = norm.find("  ", line.head, line.end)
    for match in AUTHORITY.finditer(norm, line.head + 1, line.end):
        before = norm[match.start() - 1]
        if before == " " and upper_line(norm[match.start() : line.end]):
            return match.start()
    if at > 0:
        begin = at + len(norm[at : line.end]) - len(norm[at : line.end].lstrip())
        if norm.startswith(ROLES, begin) and upper_line(norm[begin : line.end]):
            return begin
    return None


def is_name(text: str) -> bool:
    """Whether a line may be the name of a person: two to six words, each with a capital.

    >>> is_name("Phạm Thị Thanh Trà"), is_name("Nơi nhận"), is_name("(Đã ký)")
    (True, False, False)
    """
    words = text.strip("* ").replace(".", " ").split()
    return 2 <= len(words) <= 6 and all(word[0].isupper() and word.replace("-", "").isalpha() for word in words)


def read_recipients(lines: Sequence[Line], labels: Sequence[Label | None], index: int) -> int:
    """The index behind the recipients that begin with the line `Nơi nhận:`.

    They end with what is kept (`Lưu: …`), else with the last of the items; between them a scan may set words of
    the stamp and of the signature.
    """
    last = index + 1
    strangers = 0
    for after in range(index + 1, min(len(lines), index + _MOST_RECIPIENTS)):
        line, label = lines[after], labels[after]
        text = line.text
        if _KEPT.search(text, 0, 12):
            return after + 1
        if text[0] in "-+":
            last = after + 1
            strangers = 0
            continue
        strangers += not is_furniture(line.text, blank=line.blank)
        if (label is not None and label.style not in _ITEM_STYLES) or strangers > _MOST_STRANGERS or is_signature(text):
            break
    return last


def read_signature(lines: Sequence[Line], index: int) -> int:
    """The index behind the signature that begins at a line: it runs to the name, or over what is in capitals."""
    last = index + 1
    for after in range(index + 1, min(len(lines), index + _MOST_LINES)):
        line = lines[after]
        text = line.text.strip("* ")
        if is_name(text) and not upper_line(text):
            return after + 1
        if text.startswith("(") or (upper_line(text) and not skeleton(text[:16]).startswith(("phuluc", "mauso"))):
            last = after + 1
        elif text != "|" and not is_furniture(line.text, blank=line.blank):
            break
    return last
