"""What an amending document quotes: from “ at the head of a line to the ” that answers it.

Luật sửa đổi, bổ sung … : “Điều 5 được sửa đổi, bổ sung như sau: “Điều 5. …”. A quotation may open with an
article, a clause, a point or a phrase, may open anew before each paragraph, and may never be closed: then the
outer numbering, where it goes on, ends it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

if TYPE_CHECKING:
    from vnreport.families.sections.outline import Scope

__all__ = ["OPENING", "Quotation", "amends"]

OPENING = frozenset('“"«„')
"""What a quotation opens with."""

_AMENDING = (
    "Sửa đổi",
    "Bổ sung",
    "Bãi bỏ",
    "Thay thế",
    "Thay cụm",
    "Thay đổi",
    "Thay từ",
    "Bỏ ",
    "Hủy bỏ",
    "Bổ Sung",
    "Đính chính",
)


def amends(text: str) -> bool:
    """Whether a head speaks of amending, as the outer heads of an amending document do."""
    return text.lstrip("* ").startswith(_AMENDING)


@final
class Quotation:
    """The state of a quotation: how many marks are open. The mark that opens it has been counted."""

    __slots__ = ("_depth", "_straight", "outer")

    def __init__(self, mark: str, outer: Scope) -> None:
        self._straight = mark == '"'
        self._depth = 1
        self.outer = outer

    def take(self, text: str) -> bool:
        """Count the marks of a line, its opening one left out; whether the quotation ends with the line."""
        if self._straight:
            if text.count('"') % 2:
                self._depth ^= 1
            return self._depth == 0 or text.endswith(("”", "”.", "”;"))
        self._depth += text.count("“") + text.count("„") + text.count("«") - text.count("”") - text.count("»")
        return self._depth <= 0
