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

_RELATIONS = {
    "theo": ("kèm", "ban hành kèm theo"), "sung": ("bổ", "sửa đổi, bổ sung"), "đổi": ("sửa", "sửa đổi, bổ sung"),
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
    low = view.low
    left = low[max(0, start - _WINDOW) : start]
    if "\n" in left:
        left = left[left.rfind("\n\n") + 1 :]
    words = left.split()
    while words:
        word = words.pop()
        named = _RELATIONS.get(word.rstrip(","))
        if named is not None and words and words[-1].endswith(named[0]):
            return _with_voice(named[1], words)
        if word not in _FILLERS:
            break
    return None


def _with_voice(relation: str, words: list[str]) -> str:
    """The relation, passive where `được` or `bị` stands before its words (the first of which is the last of `words`)."""
    before = [word.rstrip(",") for word in words[-4:-1]]
    if relation == "sửa đổi, bổ sung" and before[-2:] == ["sửa", "đổi"]:
        del before[-2:]
    passive = relation != "ban hành kèm theo" and before[-1:] in (["được"], ["bị"])
    return f"được {relation}" if passive else relation
