"""How much memory reading takes, measured in processes of their own.

As a script it is the measured process: it reads the text of a file and prints what that took.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tracemalloc
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

from rows import Row
from texts import legal, news

import vnreport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

__all__ = ["memory"]

GOAL = 12
PAGE = 20_000
STATUS = Path("/proc/self/status")


KINDS: dict[str, tuple[Callable[[int], str], float, str]] = {
    "news": (news, 1, "items"),
    "news, decomposed": (lambda size: unicodedata.normalize("NFD", news(size))[:size], 1 / 4, "items"),
    "legal": (legal, 1, "items"),
    "legal, sections too": (legal, 1 / 4, "sections"),
}
"""How the text is made, how much of it, and what is read."""


def memory(characters: int, kinds: Iterable[str] = KINDS) -> Iterator[Row]:
    """The peak while a text is read and what its report keeps, in multiples of the text: `sys.getsizeof(text)`.

    The text itself is counted once in each peak. `allocated` is what Python asked for (tracemalloc), `resident`
    what the process took (Linux's VmHWM), less that of a process that reads the first page alone.
    """
    for kind in kinds:
        make, share, read = KINDS[kind]
        text = make(int(characters * share))
        name = f"{kind}, {len(text) / 1e6:g} M"
        peak, kept = _allocated(text, read)
        yield Row("memory", f"{name}: peak allocated", peak, "texts", GOAL)
        resident = _resident(text, read)
        note = "only on Linux" if resident is None else ""
        yield Row("memory", f"{name}: peak resident", resident, "texts", GOAL, note=note)
        yield Row("memory", f"{name}: kept", kept, "texts", note=_bytes(text, kept))


def _bytes(text: str, kept: float) -> str:
    return f"{kept * sys.getsizeof(text) / len(text):.2f} MB a million characters"


def _allocated(text: str, read: str) -> tuple[float, float]:
    measured = _in_a_process(text, "allocated", read)
    return measured["peak"] / sys.getsizeof(text) + 1, measured["kept"] / sys.getsizeof(text)


def _resident(text: str, read: str) -> float | None:
    if not STATUS.exists():
        return None
    long, short = (_in_a_process(one, "resident", read)["peak"] for one in (text, text[:PAGE]))
    # a text as short as those of a quick run may stay under the mark that the patterns left
    return (long - short) / sys.getsizeof(text) if long > short else None


def _in_a_process(text: str, what: str, read: str) -> dict[str, int]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "text")
        path.write_bytes(text.encode())
        command = [sys.executable, __file__, str(path), what, read]
        printed = subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout
    measured: dict[str, int] = json.loads(printed)
    return measured


def _measured(path: str, what: str, read: str) -> dict[str, int]:
    text = Path(path).read_bytes().decode()
    vnreport.parse(text[:PAGE]).to_dict()  # patterns and tables are made at first use
    if what == "allocated":
        tracemalloc.start()
    report = vnreport.parse(text)
    if read == "sections":
        len(report.sections)
    if what == "allocated":
        kept, peak = tracemalloc.get_traced_memory()
        return {"peak": peak, "kept": kept}
    return {"peak": _highest_resident()}


def _highest_resident() -> int:
    # Not ru_maxrss: a process inherits that of the one which started it.
    line = next(line for line in STATUS.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024


if __name__ == "__main__":
    print(json.dumps(_measured(*sys.argv[1:])))
