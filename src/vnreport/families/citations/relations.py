"""What the words before a citation say that is done with the document.

The contract's §3 names six relations; a passive one ("được sửa đổi, bổ sung bởi") has `được` before it, and
there the document that is cited is the one that acts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["relation_before"]

_WINDOW = 72
_FILLERS = frozenset({
    "một", "số", "điều", "khoản", "điểm", "nội", "dung", "của", "các", "những", "tại", "cho", "bởi", "theo", "thi",
    "hành", "thực", "hiện", "toàn", "bộ", "chi", "tiết", "phần", "vào", "việc", "đối", "với", "và", ",", "quy",
    "định",
})  # fmt: skip
"""Words that may stand between the words of the relation and the citation."""

_AMENDING = "sửa đổi, bổ sung"
_RELATIONS = {
    "theo": ("kèm", "ban hành kèm theo"), "sung": ("bổ", _AMENDING), "đổi": ("sửa", _AMENDING),
    "cứ": ("căn", "căn cứ"), "thế": ("thay", "thay thế"), "bỏ": ("bãi", "bãi bỏ"), "dẫn": ("hướng", "hướng dẫn"),
}  # fmt: skip
"""By the last word of the words that name it: the word before, and the relation."""
_ANY = re.compile(r"(?:kèm|bổ|sửa|căn|thay|bãi|hướng)[ \r\n]{1,6}(?:theo|sung|đổi|cứ|thế|bỏ|dẫn)")
"""Words of a relation, one gap between their halves."""


def relation_before(view: View, start: int) -> str | None:
    """The relation that the words left of `start` name, or None.

    >>> from vnreport.text import View
    >>> view = View("được sửa đổi, bổ sung một số điều theo Nghị định số 29/2025/NĐ-CP")
    >>> relation_before(view, view.low.index("nghị"))
    'được sửa đổi, bổ sung'
    """
    left = view.low[max(0, start - _WINDOW) : start]
    # Before most citations there are no words of a relation, nor one of their first halves.
    if (
        "căn" in left or "sửa" in left or "bổ" in left or "kèm" in left or "thay" in left or "hướng" in left
        or "bãi" in left
    ):  # fmt: skip
        return None if _ANY.search(left) is None else _named(left)
    return None


def _named(left: str) -> str | None:
    """The relation that a text ends with, line breaks and commas aside; fillers may follow its words."""
    words = left[left.rfind("\n\n") + 1 :].split()
    while words:
        word = words.pop()
        named = _RELATIONS.get(word.rstrip(","))
        if named is not None and words and words[-1].endswith(named[0]):
            return _voiced(named[1], words[:-1])
        if word not in _FILLERS:
            break
    return None


def _voiced(relation: str, before: list[str]) -> str:
    """The relation, passive where `được` or `bị` stands before its words; `before` are the words before them."""
    before = [word.rstrip(",") for word in before[-3:]]
    if relation == _AMENDING and before[-2:] == ["sửa", "đổi"]:
        del before[-2:]
    passive = relation != "ban hành kèm theo" and before[-1:] in (["được"], ["bị"])
    return f"được {relation}" if passive else relation
