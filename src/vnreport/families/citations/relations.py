"""What the words before a citation say that is done with the document.

The contract's §3 names six relations; a passive one ("được sửa đổi, bổ sung bởi") has `được` before it, and
there the document that is cited is the one that acts.
"""

from __future__ import annotations

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
        return _named(left)
    return None


def _named(left: str) -> str | None:
    """The relation that a text ends with, line breaks and commas aside; fillers may follow its words."""
    words = left[left.rfind("\n\n") + 1 :].split()
    for index in range(len(words) - 1, 0, -1):
        word = words[index]
        named = _RELATIONS.get(word.rstrip(","))
        if named is not None and words[index - 1].endswith(named[0]):
            return _voiced(named[1], words, index - 1)
        if word not in _FILLERS:
            return None
    return None


def _voiced(relation: str, words: list[str], first: int) -> str:
    """The relation, passive where `được` or `bị` stands before its words, which begin at an index."""
    if relation == _AMENDING and [word.rstrip(",") for word in words[max(0, first - 2) : first]] == ["sửa", "đổi"]:
        first -= 2
    if not first or relation == "ban hành kèm theo" or words[first - 1].rstrip(",") not in ("được", "bị"):
        return relation
    return f"được {relation}"
