"""A table of the targets that a report sets for a year: the figures of the sentences that speak of it.

A sentence speaks of the year when one of its dates or periods ends in it, and of targets when it says so, or
the heading above it does ("Một số chỉ tiêu cụ thể").

    python examples/targets_for_2025.py [FILE [YEAR]]
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import vnreport
from vnreport import Item, Report
from vnreport.dates import Date, Period
from vnreport.export import said

SEED = Path(__file__).parent.parent / "seeds" / "000_cbe32b19425d9127.txt"
SENTENCE = re.compile(r"[^\s].*?(?:[.;](?=\s)|(?=\n)|$)")
TARGET = re.compile("chỉ tiêu|mục tiêu|phấn đấu", re.IGNORECASE)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the sentences, a clause after a semicolon counted as one."""
    return (match.span() for match in SENTENCE.finditer(text))


def ends_in(item: Item, year: int) -> bool:
    """Whether the item is a date or a period that ends in the year."""
    value = item.value
    return isinstance(value, Date | Period) and value.last is not None and value.last.year == year


def is_target(report: Report, start: int, end: int) -> bool:
    """Whether the sentence, or a heading above it, says that it sets a target."""
    above = [section.title or "" for section in report.sections if section.start <= start and end <= section.end]
    return any(TARGET.search(text) for text in [report.text[start:end], *above])


def targets(report: Report, year: int) -> Iterator[tuple[str, str]]:
    """The figures for the year, each with the sentence that it stands in."""
    for start, end in sentences(report.text):
        inside = [item for item in report.items if start <= item.start < end]
        if any(ends_in(item, year) for item in inside) and is_target(report, start, end):
            for item in inside:
                if item.kind in {"percent", "money", "number", "measure"}:
                    yield said(item), report.text[start:end]


def main(path: Path, year: int) -> None:
    """Print the targets of the report in `path` for the year."""
    report = vnreport.parse(path.read_bytes().decode("utf-8"))
    for figure, sentence in targets(report, year):
        print(f"{figure:24}  {sentence}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else SEED, int(sys.argv[2]) if len(sys.argv) > 2 else 2025)
