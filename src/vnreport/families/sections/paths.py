"""Where a section stands in its document: its name, the names above it, its identifier, what stands at an offset.

Luật Ban hành văn bản quy phạm pháp luật: an article is numbered through the whole document, so it is cited
without the chapter that holds it; a clause is cited with its article. The identifiers follow the naming
convention of Akoma Ntoso (OASIS LegalDocML, eId): `art_5__para_2__point_dd`, with `dd` for `đ`, in an annex
`annex_I__art_1`, in a quotation of an amending article `art_1__para_4__mod_1__art_10`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vnreport.families.sections.values import Section

__all__ = ["breadcrumb", "identifiers", "name", "section_at"]

_NAMES = {
    "phan": "Phần", "chuong": "Chương", "muc": "Mục", "tieu_muc": "Tiểu mục", "dieu": "Điều", "khoan": "khoản",
    "diem": "điểm",
    "phu_luc": "Phụ lục", "mau": "Mẫu số",
}  # fmt: skip
_TAGS = {
    "phan": "part", "chuong": "chp", "muc": "sec", "tieu_muc": "subsec", "dieu": "art", "khoan": "para",
    "diem": "point",
    "phu_luc": "annex", "mau": "form", "heading": "hdg", "bullet": "indent", "table": "table",
}  # fmt: skip
_CONTAINERS = frozenset(("phan", "chuong", "muc", "tieu_muc"))
"""What holds articles without being part of their identifiers."""


def name(section: Section) -> str:
    """What the section is called: `Điều 5`, `khoản 2`, a heading by its number and title.

    >>> from vnreport.families.sections.values import Section
    >>> name(Section("khoan", 0, 9, number="2")), name(Section("heading", 0, 9, number="I", title="Kết quả"))
    ('khoản 2', 'I. Kết quả')
    """
    word = _NAMES.get(section.kind)
    if word is not None:
        return f"{word} {section.number}" if section.number else word
    return ". ".join(part for part in (section.number, section.title) if part) or section.kind


def breadcrumb(sections: Sequence[Section], index: int) -> tuple[str, ...]:
    """The names of the section at an index and of those above it, outermost first.

    >>> from vnreport.families.sections.values import Section
    >>> breadcrumb((Section("dieu", 0, 9, number="5"), Section("khoan", 3, 9, number="2", depth=1, parent=0)), 1)
    ('Điều 5', 'khoản 2')
    """
    names: list[str] = []
    at: int | None = index
    while at is not None:
        names.append(name(sections[at]))
        at = sections[at].parent
    return tuple(reversed(names))


def section_at(sections: Sequence[Section], offset: int) -> int | None:
    """The index of the innermost section at an offset, or None where none stands there.

    >>> from vnreport.families.sections.values import Section
    >>> tree = (Section("dieu", 0, 9, number="5"), Section("khoan", 3, 9, number="2", depth=1, parent=0))
    >>> section_at(tree, 4), section_at(tree, 1), section_at(tree, 9)
    (1, 0, None)
    """
    at = bisect_right(sections, offset, key=attrgetter("start")) - 1
    index = at if at >= 0 else None
    while index is not None and sections[index].end <= offset:
        index = sections[index].parent
    return index


def identifiers(sections: Sequence[Section]) -> tuple[str | None, ...]:
    """The Akoma Ntoso eId of each section; None for what has none (a title, a paragraph of news, …).

    A number that stands twice in one place is told apart by a count (`art_1-2`): the text is at fault, and says so.

    >>> from vnreport.families.sections.values import Section
    >>> identifiers((Section("dieu", 0, 9, number="5"), Section("diem", 3, 9, number="đ", depth=1, parent=0)))
    ('art_5', 'art_5__point_dd')
    """
    found: list[str | None] = []
    counts: Counter[str] = Counter()
    for section in sections:
        tag = _TAGS.get(section.kind)
        if tag is None:
            found.append(None)
            continue
        prefix = _prefix(sections, found, section)
        own = f"{tag}_{_ascii(section.number)}" if section.number else tag
        if not section.number:
            counts[prefix + own] += 1
            own = f"{own}_{counts[prefix + own]}"
        identifier = prefix + own
        counts[identifier] += 1
        while counts[identifier] > 1:
            identifier = f"{prefix}{own}-{counts[identifier]}"
            counts[identifier] += 1
        found.append(identifier)
    return tuple(found)


def _prefix(sections: Sequence[Section], found: Sequence[str | None], section: Section) -> str:
    """The identifier of what the section is numbered in, with the mark of a quotation where one begins."""
    at = section.parent
    if section.kind == "dieu":
        while at is not None and sections[at].kind in _CONTAINERS and sections[at].quoted == section.quoted:
            at = sections[at].parent
    if at is None or found[at] is None:
        return ""
    begins = section.quoted and not sections[at].quoted
    return f"{found[at]}__mod_1__" if begins else f"{found[at]}__"


def _ascii(number: str) -> str:
    return number.replace("đ", "dd").replace("Đ", "DD").replace(".", "-").replace("/", "-")
