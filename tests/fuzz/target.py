"""The fuzz target, for atheris (libFuzzer): any bytes become a text, and `checks` hold what is promised against it.

    python tests/fuzz/target.py [--keep-going FOLDER] [options of libFuzzer] [CORPUS ...] tests/fuzz/seeds

See README.md in this folder.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import traceback
from importlib import import_module
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import TracebackType

EVERY = 32
"""One text in so many is timed too, which takes longer than all the other checks."""

MOST_KEPT = 3
"""So many inputs are kept that fail at the same place."""


def text_of(data: bytes) -> str:
    """Any bytes as a text: UTF-8 with lone surrogates, and where it is neither, a surrogate for each stray byte."""
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return data.decode("utf-8", "surrogateescape")


def data_of(text: str, size: int) -> bytes:
    """The bytes of a text, at most so many, cut between two characters."""
    data = text.encode("utf-8", "surrogatepass")[:size]
    return data.decode("utf-8", "ignore").encode() if len(data) == size else data


def main() -> None:
    """Run until something is found, or until libFuzzer's options end it."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--keep-going", type=Path)
    options, rest = parser.parse_known_args()

    atheris: Any = import_module("atheris")  # only here does it have to be installed
    with atheris.instrument_imports(include=["vnreport"]):
        from checks import check, check_time  # noqa: PLC0415 - atheris has to see the import
        from mutations import mutated  # noqa: PLC0415

    def run(data: bytes) -> None:
        text = text_of(data)
        check(text)
        if hashlib.sha256(data).digest()[0] % EVERY == 0:
            check_time(text)

    def run_and_note(data: bytes) -> None:
        try:
            run(data)
        except Exception as error:  # noqa: BLE001 - whatever is raised is a finding
            note(options.keep_going, data, error)

    def mutate(data: bytes, size: int, seed: int) -> bytes:
        if seed % 8 == 0:
            return bytes(atheris.Mutate(data, size))
        return data_of(mutated(text_of(data), Random(seed)), size)

    atheris.Setup([sys.argv[0], *rest], run_and_note if options.keep_going else run, custom_mutator=mutate)
    atheris.Fuzz()


def note(folder: Path, data: bytes, error: Exception) -> None:
    """Keep the first inputs of each place at which an error is raised, with their tracebacks."""
    place = f"{type(error).__name__} {innermost(error.__traceback__)}"
    name = hashlib.sha256(place.encode()).hexdigest()[:12]
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(MOST_KEPT):
        path = folder / f"{name}-{number}"
        if not path.exists():
            path.write_bytes(data)
            report = "".join(traceback.format_exception(error))
            path.with_suffix(".txt").write_text(f"{place}\n{text_of(data)!a}\n{report}", encoding="utf-8")
            return


def innermost(trace: TracebackType | None) -> str:
    """File and line of the two innermost calls."""
    return " < ".join(f"{frame.filename}:{frame.lineno}" for frame in reversed(traceback.extract_tb(trace)[-2:]))


if __name__ == "__main__":
    main()
