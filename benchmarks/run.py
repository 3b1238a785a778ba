"""How fast and how frugal vnreport is: every figure a ratio of two measurements of this run.

T is the time of one pass of the `regex` module over the same text, for digits or one of 40 trigger words.

    speed     parse and to_dict of news and of legal text, in T
    growth    time a character of a long text, in multiples of a short one's
    memory    peak while reading and what the report keeps, in multiples of the text (sys.getsizeof)
    hostile   texts made to be slow: growth from n to 4n characters, and the slowest, in multiples of legal text's time
    many      rows of many documents by two processes, in multiples of the speed of one
    import    import vnreport, in multiples of importing regex, datetime and decimal
    peers     other libraries on the same text, in T and in multiples of parse (with --peers)
"""

from __future__ import annotations

import argparse
import json
import platform
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import hostile
import many
import memory
import peers
import speed
from rows import BEGIN, END, Row, inserted, line, markdown, plain

import vnreport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

GROUPS: dict[str, Callable[[], Iterator[Row]]] = {
    "speed": lambda: speed.speed(400_000, rounds=9),
    "growth": lambda: speed.growth(1_000_000, 16, rounds=2),
    "memory": lambda: memory.memory(16_000_000),
    "hostile": lambda: hostile.hostile(5_000, 1_000_000, rounds=2),
    "many": lambda: many.many(32_000_000, rounds=2),
    "import": lambda: speed.cold_start(rounds=11),
    "peers": lambda: peers.peers(rounds=3),
}
QUICK: dict[str, Callable[[], Iterator[Row]]] = {
    "speed": lambda: speed.speed(20_000, rounds=3),
    "growth": lambda: speed.growth(20_000, 4, rounds=2),
    "memory": lambda: memory.memory(40_000, ["legal"]),
    "hostile": lambda: hostile.hostile(200, 10_000, rounds=1, tails=("",)),
    "many": lambda: many.many(40_000, rounds=1),
    "import": lambda: speed.cold_start(rounds=1),
    "peers": lambda: peers.peers(rounds=1, share=0.05),
}


def main() -> None:
    """Measure, print each row as it is known, and write what was asked for."""
    options = _options()
    groups = QUICK if options.quick else GROUPS
    names = options.rows or [name for name in groups if name != "peers" or options.peers]
    rows: list[Row] = []
    for measured in chain.from_iterable(groups[name]() for name in names):
        row = replace(measured, goal=None) if options.quick else measured
        rows.append(row)
        if not options.markdown:
            print(line(row), flush=True)
    if options.markdown:
        print(markdown(rows))
    if options.into:
        options.into.write_text(inserted(options.into.read_text(encoding="utf-8"), rows), encoding="utf-8")
    if options.json:
        report = {
            "vnreport": vnreport.__version__,
            "python": platform.python_version(),
            "machine": platform.machine(),
            "quick": options.quick,
            "rows": [plain(row) for row in rows],
        }
        options.json.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="short texts, few rounds: a trial without goals")
    parser.add_argument("--peers", action="store_true", help="measure the other libraries that are installed, too")
    parser.add_argument("--rows", nargs="+", choices=list(GROUPS), metavar="NAME", help="only these groups")
    parser.add_argument("--markdown", action="store_true", help="print a table of Markdown")
    parser.add_argument("--into", type=Path, metavar="PAGE", help="write the table into a page, between its two marks")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write the rows to a file")
    options = parser.parse_args()
    if options.into and not _has_marks(options.into):
        parser.error(f"{options.into} has no line {BEGIN} before a line {END}")
    return options


def _has_marks(page: Path) -> bool:
    marks = [line for line in page.read_text(encoding="utf-8").splitlines() if line in (BEGIN, END)]
    return marks == [BEGIN, END]


if __name__ == "__main__":
    main()
