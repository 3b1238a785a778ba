"""Items as rows, as a table, as marks in HTML, as one line for people: from their plain form alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from vnreport.spans import Item, Json

__all__ = ["HEAD", "marked", "row", "said", "table"]

HEAD: tuple[str, ...] = (
    "kind", "start", "end", "text", "mod", "low", "high", "unit", "per", "numerator", "denominator",
    "value", "of", "out_of", "first", "last", "grain", "label", "number", "body",
    "type", "year", "symbol", "id", "title", "issuer", "date", "provisions", "form", "refers_to", "relation",
    "flags", "issues",
)  # fmt: skip
"""The columns of a table of items: the fields of all kinds, `flags` and `issues` joined by blanks."""

_LEVELS = ("tiet", "diem", "khoan", "dieu", "muc", "chuong", "phan", "phu_luc", "mau")


def row(item: Item) -> dict[str, str | int | None]:
    """The item as one flat dict with the keys of `HEAD`."""
    plain = item.to_dict()
    cells: dict[str, str | int | None] = {name: _cell(name, plain.get(name)) for name in HEAD}
    cells["flags"] = " ".join(item.flags) or None
    return cells


def _cell(name: str, value: Json | None) -> str | int | None:
    if isinstance(value, list):
        if name == "provisions":
            return "; ".join(_path(one) for one in value if isinstance(one, dict))
        return ("/" if name == "per" else " ").join(map(str, value))
    return None if isinstance(value, dict) else value


def _path(levels: Mapping[str, Json]) -> str:
    """A provision in its citation order: `diem a khoan 1 dieu 3`."""
    named = [name for name in _LEVELS if name in levels]
    named += [name for name in levels if name not in named and not name.endswith("_to")]
    return " ".join(f"{name} {levels[name]}{_range_end(levels, name)}" for name in named)


def _range_end(levels: Mapping[str, Json], name: str) -> str:
    last = levels.get(f"{name}_to")
    return f"-{last}" if last else ""


def said(item: Item) -> str:
    """What the item says, in one line for people.

    >>> from vnreport.report import parse
    >>> [said(item) for item in parse("gần 126 tỷ đồng/tháng; giai đoạn 2011 -2020").items]
    ['nearly 126000000000 VND/tháng', '2011/2020 (2011-01-01 to 2020-12-31)']
    """
    cells = {name: str(cell) for name, cell in row(item).items() if cell is not None}
    return " ".join(_parts(item.kind, cells))


def _parts(kind: str, cells: Mapping[str, str]) -> Iterator[str]:
    if kind != "citation" and "mod" in cells:
        yield cells["mod"]
    if "numerator" in cells:
        yield f"{cells['numerator']}/{cells['denominator']}"
    elif "low" in cells:
        yield _bounds(cells)
    elif kind == "citation":
        yield from (cells[name] for name in ("type", "id", "title", "form") if name in cells)
        yield from (f"[{cells[name]}]" for name in ("provisions", "refers_to") if name in cells)
    elif "number" in cells:
        yield f"{cells['body']} {cells['number']}"
    if "value" in cells:
        yield cells["value"]
    unit = cells.get("unit", "%" if kind == "percent" else "")
    if unit or "per" in cells:
        yield f"{unit}/{cells['per']}" if "per" in cells else unit
    yield from (f"{name} {cells[name]}" for name in ("of", "out_of") if name in cells)
    if "first" in cells and "last" in cells:
        yield f"({cells['first']} to {cells['last']})"
    if "flags" in cells:
        yield f"[{cells['flags']}]"


def _bounds(cells: Mapping[str, str]) -> str:
    low, high = cells["low"], cells.get("high")
    return low if high in (None, low) else f"{low} to {high}"


def table(head: Sequence[str], rows: Iterable[Mapping[str, str | int | None]]) -> str:
    """The rows as an HTML table, without the columns that are empty in all of them."""
    import html  # noqa: PLC0415 - not needed to parse

    rows = list(rows)
    names = [name for name in head if any(cells[name] is not None for cells in rows)]
    lines = ["<table class='vnreport'>", "<tr>" + "".join(f"<th>{name}</th>" for name in names) + "</tr>"]
    for cells in rows:
        shown = ("" if cells[name] is None else html.escape(str(cells[name])) for name in names)
        lines.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in shown) + "</tr>")
    return "\n".join([*lines, "</table>"])


def marked(text: str, items: Iterable[Item]) -> str:
    """The text as HTML, each item in a `<mark>`; an item inside another is nested, one across a border left out."""
    import html  # noqa: PLC0415 - not needed to parse

    parts: list[str] = ["<div class='vnreport' style='white-space: pre-wrap'>"]
    ends: list[int] = []
    done = 0

    def close(limit: int) -> None:
        nonlocal done
        while ends and ends[-1] <= limit:
            end = ends.pop()
            parts.append(html.escape(text[done:end]) + "</mark>")
            done = end

    for item in items:
        close(item.start)
        if ends and item.end > ends[-1]:
            continue
        label = html.escape(f"{item.kind}: {said(item)}")
        parts.append(html.escape(text[done : item.start]) + f"<mark class='{item.kind}' title='{label}'>")
        ends.append(item.end)
        done = item.start
    close(len(text))
    parts.append(html.escape(text[done:]) + "</div>")
    return "".join(parts)
