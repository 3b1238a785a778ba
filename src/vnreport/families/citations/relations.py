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

_RELATIONS = (
    ("kèm theo", "ban hành kèm theo"), ("bổ sung", "sửa đổi, bổ sung"), ("sửa đổi", "sửa đổi, bổ sung"),
    ("căn cứ", "căn cứ"), ("thay thế", "thay thế"), ("bãi bỏ", "bãi bỏ"), ("hướng dẫn", "hướng dẫn"),
)  # fmt: skip


def relation_before(view: View, start: int) -> str | None:
    """The relation that the words left of `start` name, or None.

    >>> from vnreport.text import View
    >>> view = View("được sửa đổi, bổ sung một số điều theo Nghị định số 29/2025/NĐ-CP")
    >>> relation_before(view, view.low.index("nghị"))
    'được sửa đổi, bổ sung'
    """
    left = view.low[max(0, start - _WINDOW) : start]
    if "\n" in left:
        left = left[left.rfind("\n\n") + 1 :].replace("\n", " ")
    best, kernel, relation = -1, "", ""
    for words, name in _RELATIONS:
        place = left.rfind(words)
        if place > best:
            best, kernel, relation = place, words, name
    if best < 0 or not _FILLERS.issuperset(left[best + len(kernel) :].split()):
        return None
    before = " " + left[:best].rstrip(" ,")
    if relation == "sửa đổi, bổ sung" and before.endswith("sửa đổi"):
        before = before[: -len("sửa đổi")].rstrip()
    passive = relation != "ban hành kèm theo" and before.endswith((" được", " bị"))
    return f"được {relation}" if passive else relation
