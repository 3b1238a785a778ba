"""What the family says: the sections of a text, and the header of an official document.

The kinds and fields are those of the extraction contract, §4 and §5: the structure words of the law keep their
Vietnamese names without marks (Luật Ban hành văn bản quy phạm pháp luật: phần, chương, mục, tiểu mục, điều,
khoản, điểm), reports have headings and bullets, news a title, a dateline, a lead, captions and a byline.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, cast, final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vnreport.spans import Json

__all__ = ["KINDS", "Header", "Section"]

KINDS = (
    "phan", "chuong", "muc", "tieu_muc", "dieu", "khoan", "diem", "phu_luc", "mau",
    "heading", "bullet", "title", "lead", "dateline", "caption", "byline",
    "preamble", "signature", "recipients", "table", "paragraph",
)  # fmt: skip
"""The kinds of sections, normative ones first."""
_KINDS = frozenset(KINDS)


@final
@dataclass(frozen=True, slots=True, init=False)
class Section:
    """A part of a text: `[start, end)` covers it with all that belongs to it, in code points.

    `parent` is the index of the section that holds it, in the tuple that it comes in, and None at the top;
    `depth` counts the sections above it. `quoted` marks what an amending document quotes.

    >>> Section("dieu", 0, 30, number="5", title="Phạm vi điều chỉnh").to_dict()["number"]
    '5'
    """

    kind: str
    start: int
    end: int
    number: str | None = None
    title: str | None = None
    depth: int = 0
    parent: int | None = None
    quoted: bool = False

    def __init__(  # noqa: PLR0913, PLR0917 - the fields
        self,
        kind: str,
        start: int,
        end: int,
        number: str | None = None,
        title: str | None = None,
        depth: int = 0,
        parent: int | None = None,
        quoted: bool = False,  # noqa: FBT001, FBT002 - a field like the others
    ) -> None:
        if kind not in _KINDS:
            raise ValueError(f"kind must be one of the kinds of sections, not {kind!r}")
        # By the slots' own setters: what is generated for a frozen class takes twice as long, and a law has
        # thousands of sections.
        _set_kind(self, kind)
        _set_start(self, start)
        _set_end(self, end)
        _set_number(self, number)
        _set_title(self, title)
        _set_depth(self, depth)
        _set_parent(self, parent)
        _set_quoted(self, quoted)

    def to_dict(self) -> dict[str, Json]:
        """The section in the plain form; fields that do not apply are absent."""
        plain: dict[str, Json] = {"kind": self.kind}
        if self.number is not None:
            plain["number"] = self.number
        if self.title is not None:
            plain["title"] = self.title
        plain |= {"start": self.start, "end": self.end, "depth": self.depth}
        if self.parent is not None:
            plain["parent"] = self.parent
        if self.quoted:
            plain["quoted"] = True
        return plain

    @classmethod
    def from_dict(cls, plain: Mapping[str, Json]) -> Section:
        """The section that `to_dict` wrote."""
        names = {field.name for field in fields(cls)}
        return cls(**{name: value for name, value in plain.items() if name in names})  # type: ignore[arg-type]

    def __reduce__(self) -> tuple[type[Section], tuple[object, ...]]:
        """Pickle through the constructor."""
        return type(self), tuple(getattr(self, field.name) for field in fields(self))


_set_kind, _set_start, _set_end, _set_number, _set_title, _set_depth, _set_parent, _set_quoted = (
    getattr(Section, field.name).__set__ for field in fields(Section)
)


@final
@dataclass(frozen=True, slots=True)
class Header:
    """What the head and the tail of an official document state (Nghị định 30/2020/NĐ-CP, Phụ lục I).

    `date` is the EDTF string of the day of issue, as far as it can be read (`"2019-07"`). `legal_bases` are
    the indexes of the citations in the `Căn cứ` lines, in the items of the report.
    """

    agency: str | None = None
    parent_agency: str | None = None
    id: str | None = None
    place: str | None = None
    date: str | None = None
    type: str | None = None
    title: str | None = None
    legal_bases: tuple[int, ...] = ()
    signer: str | None = None
    signer_title: str | None = None
    authority: str | None = None
    recipients: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Json]:
        """The header in the plain form; fields that do not apply are absent.

        >>> Header(type="quyết định", place="Huế").to_dict()
        {'place': 'Huế', 'type': 'quyết định'}
        """
        plain: dict[str, Json] = {}
        for field in fields(self):
            value = getattr(self, field.name)
            if value:
                plain[field.name] = list(cast("tuple[Json, ...]", value)) if isinstance(value, tuple) else value
        return plain

    @classmethod
    def from_dict(cls, plain: Mapping[str, Json]) -> Header:
        """The header that `to_dict` wrote."""
        names = {field.name for field in fields(cls)}
        return cls(
            **{
                name: tuple(value) if isinstance(value, list) else value  # type: ignore[arg-type]
                for name, value in plain.items()
                if name in names
            }
        )

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        """Pickle through the constructor."""
        return type(self), tuple(getattr(self, field.name) for field in fields(self))
