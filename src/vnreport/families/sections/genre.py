"""What a text is, decided by its own marks: a document in articles, one in the official layout, or news."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vnreport.families.sections.front import Front
    from vnreport.families.sections.lines import Line
    from vnreport.families.sections.words import Label

__all__ = ["is_official"]


_DIVISIONS = frozenset(("phan", "chuong", "dieu"))


def is_official(lines: Sequence[Line], labels: Sequence[Label | None], front: Front) -> bool:
    """Whether the text is read as a document (normative, administrative, of the Party) and not as news.

    The Quốc hiệu or the Party's heading, a type of document in capitals, an article or a chapter that it begins
    with, two articles, or two parts with Roman numbers make a document.
    """
    if front.motto is not None or (front.type_at is not None and front.type_at < 3):
        return True
    if not lines:
        return False
    head = labels[0]
    if (head is not None and head.style in _DIVISIONS and head.sure) or lines[0].text.startswith(
        ("Căn cứ ", "CÔNG BÁO", "Kính gửi")
    ):
        return True
    articles = sections = 0
    for label in labels:
        if label is None:
            continue
        if label.style == "dieu" and label.sure:
            articles += 1
        elif label.style == "chuong" or (label.style == "I" and 0 < label.order[0] < 3 and label.sure):
            sections += 1
        if articles > 1 or sections > 1:
            return True
    return False
