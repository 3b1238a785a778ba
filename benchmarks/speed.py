"""How long reading takes: in passes of a regular expression, by the length of the text, and from a cold start."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from clock import alternating, once, one_pass
from rows import Row
from texts import legal, news

import vnreport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["cold_start", "growth", "speed"]

GOALS = {
    "news": {"parse": 2.0, "to_dict": 4.0},
    "legal": {"parse": 3.0, "to_dict": 6.0},
}


def speed(characters: int, rounds: int) -> Iterator[Row]:
    """`parse` with every item, and with the plain form of items and sections, in T."""
    kinds = {
        "news": news(characters),
        "legal": legal(characters),
        "news, decomposed": unicodedata.normalize("NFD", news(characters)),
    }
    for kind, text in kinds.items():
        times = alternating(_uses(text), rounds)
        goals = GOALS.get(kind, {})
        for use in ("parse", "to_dict"):
            yield Row("speed", f"{use} {kind}", times[use] / times["T"], "T", goals.get(use))
    yield Row("speed", "parse legal, never the same text", _unseen(characters // 4, rounds), "T")


def _unseen(characters: int, rounds: int) -> float:
    """`parse` of texts that were not read before, in T: what is remembered of days and symbols helps less."""
    texts = [legal(characters, seed) for seed in range(1, rounds + 1)]
    return median(once(partial(_items, text)) / once(partial(one_pass, text)) for text in texts)


def _uses(text: str) -> dict[str, Callable[[], object]]:
    return {
        "T": partial(one_pass, text),
        "parse": partial(_items, text),
        "to_dict": partial(_plain, text),
    }


def growth(short: int, times_longer: int, rounds: int) -> Iterator[Row]:
    """The time of a long text read at once, in multiples of that of its parts read one after the other."""
    for kind, made in (("news", news), ("legal", legal)):
        text = made(short * times_longer)
        parts = [text[start : start + short] for start in range(0, len(text), short)]
        for use, function in (("parse", _items), ("sections", _sections)):
            times = alternating({"whole": partial(function, text), "parts": partial(_each, function, parts)}, rounds)
            name = f"{use} {kind}, {short / 1e6:g} M to {len(text) / 1e6:g} M"
            yield Row("growth", name, times["whole"] / times["parts"], "a char", 1.1 if use == "parse" else None)


def _each(function: Callable[[str], object], texts: Iterable[str]) -> None:
    for text in texts:
        function(text)


def _items(text: str) -> object:
    return vnreport.parse(text)


def _sections(text: str) -> object:
    return vnreport.Report(text, ()).sections


def _plain(text: str) -> object:
    return vnreport.parse(text).to_dict()


COLD = "import time; begin = time.process_time(); {statement}; print(time.process_time() - begin)"
FIRST_PAGE = "import sys, vnreport; vnreport.parse(sys.stdin.read()).to_dict()"


def cold_start(rounds: int) -> Iterator[Row]:
    """`import vnreport`, in multiples of importing what it cannot do without; each in processes of its own."""
    floor = _from_cold("import regex, datetime, decimal", rounds)
    yield Row("import", "import vnreport", _from_cold("import vnreport", rounds) / floor, "imports", 1.8)
    yield Row("import", "import, and read a first page", _from_cold(FIRST_PAGE, rounds) / floor, "imports")


def _from_cold(statement: str, rounds: int) -> float:
    command = [sys.executable, "-X", "utf8", "-c", COLD.format(statement=statement)]
    page = legal(3_000)
    runs = [
        subprocess.run(command, input=page, capture_output=True, check=True, encoding="utf-8") for _ in range(rounds)
    ]
    return min(float(done.stdout) for done in runs)
