"""A found thing: where it stands in the text as given, and what it says."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, ClassVar, Self, TypeAlias, cast, final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["FLAGS", "Family", "Found", "Item", "Json", "Value", "as_items"]

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json]"
"""What the plain form is made of: JSON without null and without floats."""

Family: TypeAlias = str
"""`"numbers"`, `"dates"` or `"citations"`: items of one family never overlap."""


FLAGS = ("ambiguous", "repaired", "invalid", "resolved", "restates")
"""How a reading can stand; see `Item`."""


class Value:
    """The base of what items say: frozen, slotted, compared by value; `kind` names it in the plain form."""

    __slots__ = ()

    kind: ClassVar[str]
    family: ClassVar[Family]

    def to_dict(self) -> dict[str, Json]:
        """The fields of the plain form, without those that do not apply."""
        raise NotImplementedError

    @classmethod
    def from_dict(cls, plain: Mapping[str, Json]) -> Self:
        """The value that `to_dict` wrote; fields that are not the value's are passed over."""
        raise NotImplementedError

    def __reduce__(self) -> tuple[type[Value], tuple[object, ...]]:
        """Pickle through the constructor, so that what a class checks is checked again."""
        return type(self), tuple(getattr(self, name) for name in self.__match_args__)

    __match_args__: ClassVar[tuple[str, ...]]


class _Placed:
    """The memory that what is found and the item that it becomes have in common."""

    __slots__ = ("end", "flags", "issues", "pending", "start", "text", "value")


@final
@dataclass(frozen=True, slots=True, init=False)
class Item(_Placed):
    """One thing found in a text: `text` is the slice `[start, end)` of the text as given, in code points.

    `flags`, in the order of `FLAGS`, say how the reading stands: `ambiguous` (the form leaves another reading
    open), `repaired` (damage was mended), `resolved` (a year, a day or the use of the comma came from the context),
    `restates` (it says the quantity before it once more), `invalid` (no such day). `issues` name contradictions,
    such as `type_symbol_mismatch`.
    """

    start: int
    end: int
    text: str
    value: Value
    flags: tuple[str, ...] = ()
    issues: tuple[str, ...] = ()

    def __init__(  # noqa: PLR0913, PLR0917 - the fields
        self,
        start: int,
        end: int,
        text: str,
        value: Value,
        flags: tuple[str, ...] = (),
        issues: tuple[str, ...] = (),
    ) -> None:
        # By the slots' own setters: what is generated for a frozen class takes twice as long.
        _set_start(self, start)
        _set_end(self, end)
        _set_text(self, text)
        _set_value(self, value)
        _set_flags(self, flags)
        _set_issues(self, issues)

    @property
    def kind(self) -> str:
        """The kind in the plain form, such as `number`, `money`, `date`, `citation`."""
        return self.value.kind

    def to_dict(self) -> dict[str, Json]:
        """The item in the plain form: kind, span, text, the fields of its value, and its flags set true."""
        plain: dict[str, Json] = {
            "kind": self.value.kind,
            "start": self.start,
            "end": self.end,
            "text": self.text,
        }
        plain.update(self.value.to_dict())
        for flag in self.flags:
            plain[flag] = True
        if self.issues:
            plain["issues"] = list(self.issues)
        return plain


_set_start, _set_end, _set_text, _set_value, _set_flags, _set_issues = (
    getattr(Item, field.name).__set__ for field in fields(Item)
)
_set_class = vars(object)["__class__"].__set__


@final
@dataclass(slots=True)
class Found(_Placed):
    """A reading on its way to becoming an `Item`: offsets are of the normalized view.

    `pending` says what the context has to supply (a year, an antecedent); the family that set it knows its
    form and the resolving room asks it.
    """

    start: int
    end: int
    value: Value
    flags: tuple[str, ...] = ()
    issues: tuple[str, ...] = ()
    pending: object = None


def as_items(found: Iterable[Found], text: str) -> tuple[Item, ...]:
    """The items that the founds become where they are, without second objects; their offsets are of `text` by now."""
    items = tuple(found)
    for one in items:
        one.pending = None
        _set_text(one, text[one.start : one.end])
        _set_class(one, Item)
    return cast("tuple[Item, ...]", items)
