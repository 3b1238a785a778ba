"""What two processes gain over one: plain rows of many documents by `parse_many`, with the start of the workers."""

from __future__ import annotations

import os
import time
from itertools import cycle
from typing import TYPE_CHECKING

from rows import Row
from texts import reports

import vnreport

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["many"]

WORKERS = 2


def many(characters: int, rounds: int) -> Iterator[Row]:
    """How many times sooner the rows are there by two workers than without, by the clock on the wall."""
    alone: list[float] = []
    together: list[float] = []
    for _ in range(rounds):
        alone.append(_seconds(characters, 1))
        together.append(_seconds(characters, WORKERS))
    name = f"rows of {characters / 1e6:g} M, two workers"
    note = f"{os.cpu_count()} cores"
    yield Row("many", name, min(alone) / min(together), "times", 1.6, at_least=True, note=note)


def _seconds(characters: int, workers: int) -> float:
    begin = time.perf_counter()
    for _ in vnreport.parse_many(_texts(characters), workers=workers, each=vnreport.Report.rows):
        pass
    return time.perf_counter() - begin


def _texts(characters: int) -> Iterator[str]:
    """The seed reports over and over, until there are so many characters."""
    size = 0
    for text in cycle(reports()):
        if size >= characters:
            return
        size += len(text)
        yield text
