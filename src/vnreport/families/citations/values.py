"""What citations say: the document that is meant, and the places in it.

The contract's §3 (citations). The law's structure words keep their Vietnamese names, without marks.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Self, final

from vnreport.families.citations.format import format_citation, format_provision
from vnreport.families.citations.identity import work_key
from vnreport.spans import Value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from vnreport.spans import Family, Json

__all__ = ["FORMS", "LEVELS", "Citation", "Provision"]

LEVELS = (
    "tiet", "doan", "diem", "khoan", "dieu", "tieu_muc", "muc", "chuong", "phan", "mau", "phu_luc",
)  # fmt: skip
"""The levels of a path in the order of writing, small to large (Nghị quyết 351/2017/UBTVQH14, Điều 24)."""

FORMS = ("full", "short", "name", "self", "back", "provision")
"""How a citation names its document; see `Citation`."""


@final
@dataclass(frozen=True, slots=True)
class Provision:
    """One path into a document, each level as it is written: `Provision(dieu="3", khoan="1", diem="a")`.

    `dieu_to`, `khoan_to`, `diem_to` and the like are the last of a range: `từ Điều 10 đến Điều 15`.
    """

    phan: str | None = None
    chuong: str | None = None
    muc: str | None = None
    tieu_muc: str | None = None
    dieu: str | None = None
    khoan: str | None = None
    diem: str | None = None
    tiet: str | None = None
    doan: str | None = None
    phu_luc: str | None = None
    mau: str | None = None
    dieu_to: str | None = None
    khoan_to: str | None = None
    diem_to: str | None = None
    chuong_to: str | None = None
    muc_to: str | None = None
    phu_luc_to: str | None = None

    def to_dict(self) -> dict[str, Json]:
        """The levels that are present."""
        return {name: value for name in self.__match_args__ if (value := getattr(self, name)) is not None}

    @classmethod
    def from_dict(cls, plain: Mapping[str, Json]) -> Self:
        """The path that `to_dict` wrote."""
        return cls(**{name: str(plain[name]) for name in cls.__match_args__ if name in plain})

    def __str__(self) -> str:
        return format_provision(self)


@final
@dataclass(frozen=True, slots=True, init=False)
class Citation(Value):
    """A mention of a document, or of provisions in it.

    `form` says how it is named: `full` (with number and symbol), `short` (a number alone), `name` (a law by its
    name), `self` ("Nghị định này", "Điều này"), `back` ("Nghị định nêu trên"), `provision` (a path without a
    document). `id` is the canonical number and symbol, `refers_to` the id of the antecedent within the text,
    `known_id` the id that the table of laws has for a name. `number` and `year` are as written in the number.
    `amended` are the years named as those of its amendments ("sửa đổi, bổ sung năm 2017").
    """

    type: str | None = None
    number: str | None = None
    year: str | None = None
    symbol: str | None = None
    id: str | None = None
    title: str | None = None
    issuers: tuple[str, ...] = ()
    date: datetime.date | None = None
    provisions: tuple[Provision, ...] = ()
    form: str = "full"
    refers_to: str | None = None
    relation: str | None = None
    known_id: str | None = None
    amended: tuple[str, ...] = ()

    kind: ClassVar[str] = "citation"
    family: ClassVar[Family] = "citations"

    def __init__(  # noqa: PLR0913, PLR0917 - the fields, in their order
        self,
        type: str | None = None,  # noqa: A002
        number: str | None = None,
        year: str | None = None,
        symbol: str | None = None,
        id: str | None = None,  # noqa: A002
        title: str | None = None,
        issuers: tuple[str, ...] = (),
        date: datetime.date | None = None,
        provisions: tuple[Provision, ...] = (),
        form: str = "full",
        refers_to: str | None = None,
        relation: str | None = None,
        known_id: str | None = None,
        amended: tuple[str, ...] = (),
    ) -> None:
        # Half the time of the generated one, which sets the fields by name.
        (
            set_type,
            set_number,
            set_year,
            set_symbol,
            set_id,
            set_title,
            set_issuers,
            set_date,
            set_provisions,
            set_form,
            set_refers_to,
            set_relation,
            set_known_id,
            set_amended,
        ) = _SETTERS
        set_type(self, type)
        set_number(self, number)
        set_year(self, year)
        set_symbol(self, symbol)
        set_id(self, id)
        set_title(self, title)
        set_issuers(self, issuers)
        set_date(self, date)
        set_provisions(self, provisions)
        set_form(self, form)
        set_refers_to(self, refers_to)
        set_relation(self, relation)
        set_known_id(self, known_id)
        set_amended(self, amended)

    @property
    def issuer(self) -> str | None:
        """The issuing body; of a joint document all of them, the leading one first."""
        return ", ".join(self.issuers) or None

    @property
    def key(self) -> str | None:
        """What identifies the document among all others, or None where the citation leaves that open.

        Numbers of central bodies are unique with their year, those of local bodies only with the locality, and
        numbers without a year only with the date of issue.

        >>> Citation("nghị định", "30", "2020", "NĐ-CP", "30/2020/NĐ-CP", issuers=("Chính phủ",)).key
        'nghi-dinh:30/2020/NĐ-CP'
        >>> Citation("quyết định", "1649", None, "QĐ-UBND", "1649/QĐ-UBND").key is None
        True
        """
        if self.id is None or self.type is None:
            return None
        return work_key(self.type, self.id, self.year, self.date, self.issuers)

    def referring(self, form: str, target: str) -> Citation:
        """The same mention, with the document that it means."""
        return Citation(
            self.type, self.number, self.year, self.symbol, self.id, self.title, self.issuers, self.date,
            self.provisions, form, target, self.relation, self.known_id, self.amended,
        )  # fmt: skip

    def to_dict(self) -> dict[str, Json]:
        """The fields of the plain form; `issuers` only where there is more than one."""
        plain: dict[str, Json] = {}
        for name in ("type", "number", "year", "symbol", "id", "title", "issuer"):
            value = getattr(self, name)
            if value is not None:
                plain[name] = value
        if len(self.issuers) > 1:
            plain["issuers"] = list(self.issuers)
        if self.date is not None:
            plain["date"] = self.date.isoformat()
        if self.provisions:
            plain["provisions"] = [provision.to_dict() for provision in self.provisions]
        plain["form"] = self.form
        for name in ("refers_to", "relation", "known_id"):
            value = getattr(self, name)
            if value is not None:
                plain[name] = value
        if self.amended:
            plain["amended"] = list(self.amended)
        return plain

    @classmethod
    def from_dict(cls, plain: Mapping[str, Json]) -> Self:
        """The value that `to_dict` wrote."""
        names = ("type", "number", "year", "symbol", "id", "title", "refers_to", "relation", "known_id")
        date = plain.get("date")
        return cls(
            **{name: str(plain[name]) for name in names if name in plain},
            issuers=_strings(plain, "issuers") or ((str(plain["issuer"]),) if "issuer" in plain else ()),
            date=None if date is None else datetime.date.fromisoformat(str(date)),
            provisions=_provisions(plain),
            form=str(plain["form"]),
            amended=_strings(plain, "amended"),
        )

    def __str__(self) -> str:
        return format_citation(self)


_SETTERS: tuple[Callable[[Citation, object], None], ...] = tuple(
    vars(Citation)[name].__set__ for name in Citation.__match_args__
)


def _strings(plain: Mapping[str, Json], name: str) -> tuple[str, ...]:
    value = plain.get(name)
    return tuple(map(str, value)) if isinstance(value, list) else ()


def _provisions(plain: Mapping[str, Json]) -> tuple[Provision, ...]:
    paths = plain.get("provisions")
    if not isinstance(paths, list):
        return ()
    return tuple(Provision.from_dict(path) for path in paths if isinstance(path, dict))
