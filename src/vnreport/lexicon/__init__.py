"""The tables of open classes: sorted TSV files of this package, each with its provenance in its head lines.

A table is read on first use and kept. Lines that begin with `#` say where the rows come from; the first other
line names the columns.
"""

from __future__ import annotations

from functools import cache

__all__ = ["columns", "rows"]


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a table, each with as many cells as the table has columns.

    >>> rows("document_types")[0]
    ('Biên bản', 'BB')
    """
    return _table(name)[1:]


@cache
def columns(name: str) -> tuple[str, ...]:
    """The names of a table's columns.

    >>> columns("document_types")
    ('type', 'codes')
    """
    return _table(name)[0]


@cache
def _table(name: str) -> tuple[tuple[str, ...], ...]:
    from importlib.resources import files  # noqa: PLC0415 - `import vnreport` stays light

    text = files(__name__).joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.split("\n") if line and not line.startswith("#")]
    width = lines[0].count("\t") + 1
    return tuple(tuple((line + "\t" * width).split("\t")[:width]) for line in lines)
