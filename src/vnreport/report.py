"""The report: everything that a text says, in one value."""

from __future__ import annotations

import datetime
from dataclasses import FrozenInstanceError
from typing import TYPE_CHECKING, NoReturn, final

from vnreport.errors import VnReportError
from vnreport.export import HEAD, marked, row, table
from vnreport.families.sections.paths import breadcrumb, section_at
from vnreport.families.sections.values import Header, Section
from vnreport.plain import item_from_dict
from vnreport.reading import read
from vnreport.resolve import resolve
from vnreport.spans import FLAGS, as_items
from vnreport.text import View

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vnreport.spans import Item, Json

__all__ = ["CONTRACT", "Report", "parse"]

CONTRACT = 1
"""The version of the plain form."""


@final
class Report:
    """What a text says. `items` are sorted by (start, -end), `sections` stand in document order.

    `header` is what the head and the tail of an official document state, None for a text without them.
    Offsets are code points of `text` exactly as it was given: `report.text[item.start:item.end] == item.text`.

    A report cannot be changed and is equal to another that says the same. Sections and header follow from the
    text: they are read when they are first asked for, unless the constructor is given them.
    """

    __slots__ = ("_outline", "items", "text")
    __match_args__ = ("text", "items", "sections", "header")

    text: str
    items: tuple[Item, ...]
    _outline: tuple[tuple[Section, ...], Header | None] | None

    def __init__(
        self,
        text: str,
        items: tuple[Item, ...],
        sections: tuple[Section, ...] | None = None,
        header: Header | None = None,
    ) -> None:
        """`sections=None` leaves sections and header to be read from the text."""
        object.__setattr__(self, "text", text)
        object.__setattr__(self, "items", items)
        object.__setattr__(self, "_outline", None if sections is None else (sections, header))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Report):
            return NotImplemented
        return (self.text, self.items) == (other.text, other.items) and self._read() == other._read()

    def __hash__(self) -> int:
        return hash((self.text, self.items))

    def __repr__(self) -> str:
        return f"Report(text={self.text!r}, items={self.items!r}, sections={self.sections!r}, header={self.header!r})"

    def __reduce__(self) -> tuple[type[Report], tuple[object, ...]]:
        return Report, (self.text, self.items, *(self._outline or ()))

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections in document order; `parent` is an index into them."""
        return self._read()[0]

    @property
    def header(self) -> Header | None:
        """The header of a document in the official layout."""
        return self._read()[1]

    def _read(self) -> tuple[tuple[Section, ...], Header | None]:
        # Two threads that ask at once read the same twice, and either answer stays.
        outline = self._outline
        if outline is None:
            # Their patterns are compiled when sections are first asked for.
            from vnreport.families.sections.find import read_document  # noqa: PLC0415
            from vnreport.families.sections.header import with_legal_bases  # noqa: PLC0415

            sections, header = read_document(View(self.text))
            if header is not None:
                header = with_legal_bases(header, self.text, sections, self.items)
            outline = sections, header
            object.__setattr__(self, "_outline", outline)
        return outline

    @property
    def quantities(self) -> tuple[Item, ...]:
        """The items of the first family: numbers, percents, money, measures, ratios, ordinals."""
        return self._of("numbers")

    @property
    def times(self) -> tuple[Item, ...]:
        """The items of the second family: dates, periods, terms, durations, clock times."""
        return self._of("dates")

    @property
    def citations(self) -> tuple[Item, ...]:
        """The items of the third family: citations of laws, decrees, Party and other documents."""
        return self._of("citations")

    def _of(self, family: str) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.value.family == family)

    def section_at(self, offset: int) -> Section | None:
        r"""The innermost section at an offset, such as an item's `start`; None where none stands there.

        >>> report = parse("Điều 1. Phạm vi\nĐiều 2. Mức phạt\n1. Phạt 5 triệu đồng.\n2. Phạt 7 triệu đồng.")
        >>> report.section_at(report.items[1].start).number
        '2'
        """
        index = section_at(self.sections, offset)
        return None if index is None else self.sections[index]

    def path_at(self, offset: int) -> tuple[str, ...]:
        r"""The names of the sections at an offset, outermost first.

        >>> report = parse("Điều 1. Phạm vi\nĐiều 2. Mức phạt\n1. Phạt 5 triệu đồng.\n2. Phạt 7 triệu đồng.")
        >>> " > ".join(report.path_at(report.items[1].start))
        'Điều 2 > khoản 2'
        """
        index = section_at(self.sections, offset)
        return () if index is None else breadcrumb(self.sections, index)

    def to_dict(self) -> dict[str, Json]:
        """The plain form, of JSON types only; `report.schema.json` in the package describes it.

        >>> parse("Có 11 đồng chí.").to_dict()["items"]
        [{'kind': 'number', 'start': 3, 'end': 5, 'text': '11', 'low': '11', 'high': '11', 'unit': 'đồng chí'}]
        """
        plain: dict[str, Json] = {
            "contract": CONTRACT,
            "text": self.text,
            "items": [item.to_dict() for item in self.items],
            "sections": [section.to_dict() for section in self.sections],
        }
        if self.header is not None:
            plain["header"] = self.header.to_dict()
        return plain

    @classmethod
    def from_dict(cls, plain: Mapping[str, Json]) -> Report:
        """The report that `to_dict` wrote.

        Raises `VnReportError` where the plain form is of another version or a field is missing or wrong.

        >>> report = parse("Sáng 20/5, 19/24 (đạt 79%) chỉ tiêu.")
        >>> Report.from_dict(report.to_dict()) == report
        True
        """
        if plain.get("contract") != CONTRACT:
            raise VnReportError(f"contract must be {CONTRACT}, not {plain.get('contract')!r}")
        text, items, sections = plain.get("text"), plain.get("items"), plain.get("sections")
        if not (isinstance(text, str) and isinstance(items, list) and isinstance(sections, list)):
            raise VnReportError("text must be a str, items and sections lists in the plain form of a report")
        try:
            return cls(
                text,
                tuple(item_from_dict(_mapping(item)) for item in items),
                tuple(Section.from_dict(_mapping(section)) for section in sections),
                Header.from_dict(_mapping(plain["header"])) if "header" in plain else None,
            )
        except VnReportError:
            raise
        except (TypeError, ValueError, ArithmeticError) as error:
            raise VnReportError(f"a field of the plain form is missing or wrong: {error}") from error

    def rows(self) -> list[dict[str, str | int | None]]:
        """One flat dict an item, all with the same keys in the same order, for tables and data frames.

        The keys are those of `vnreport.export.HEAD`; a field that does not apply is None. Decimals and days
        are strings, written as in the plain form.

        >>> [(row["kind"], row["low"], row["unit"]) for row in parse("gần 126 tỷ đồng/tháng").rows()]
        [('money', '126000000000', 'VND')]
        """
        return [row(item) for item in self.items]

    def to_html(self) -> str:
        """The text as an HTML fragment, each item in a `<mark>` that names its kind and says its value."""
        return marked(self.text, self.items)

    def _repr_html_(self) -> str:
        """What a notebook shows: the items as a table."""
        return table(HEAD, self.rows())


def _mapping(plain: Json) -> Mapping[str, Json]:
    if not isinstance(plain, dict):
        raise VnReportError(f"items, sections and header must be objects in the plain form of a report, not {plain!r}")
    return plain


def parse(text: str, reference_date: datetime.date | None = None) -> Report:
    """Everything that the text says: quantities, times, citations and sections, with their places.

    `reference_date` is the day from which the text speaks; without it the text's own dateline is taken, and
    where it has none, days without a year stay open ("Sáng 20/5" is then `XXXX-05-20`). No clock is read.

    Any `str` gives a report. Other arguments raise `TypeError`.

    >>> for item in parse("Sáng 20/5 có 127 đảng viên dự.", datetime.date(2020, 5, 25)).items:
    ...     print(item.kind, item.text, item.start, item.end)
    date 20/5 5 9
    number 127 13 16
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    if reference_date is not None and not isinstance(reference_date, datetime.date):
        raise TypeError(f"reference_date must be a datetime.date or None, not {type(reference_date).__name__}")
    if isinstance(reference_date, datetime.datetime):
        reference_date = reference_date.date()
    view = View(text)
    return Report(text, _items(view, reference_date))


def _items(view: View, reference_date: datetime.date | None) -> tuple[Item, ...]:
    found = resolve(view, read(view), reference_date)
    for one in found:
        if len(one.flags) > 1:
            one.flags = tuple(flag for flag in FLAGS if flag in one.flags)
    if view.moved:
        for one in found:
            one.start, one.end = view.span(one.start, one.end)
    return as_items(found, view.text)
