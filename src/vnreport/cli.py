"""The command line: a report read from a file or from standard input, and printed.

Exit codes: 0 when a report was printed, 2 for wrong use, always with one line on standard error.
"""

from __future__ import annotations

import argparse
import csv
import datetime
import io
import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

from vnreport.export import HEAD, row, said
from vnreport.plain import KINDS
from vnreport.report import Report, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from vnreport.families.sections.values import Section
    from vnreport.spans import Item

__all__ = ["main"]

_TITLE_WIDTH = 76
_COLOURS = {"numbers": "36", "dates": "32", "citations": "35"}


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line and no usage, so that scripts can show it as it is."""
        self.exit(2, f"vnreport: error: {message}\n")


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"expected a day as YYYY-MM-DD, found {text!r}") from None


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="vnreport",
        description="Read the figures, dates, legal citations and sections of a Vietnamese report.",
        epilog="The plain form of json and jsonl is described by report.schema.json in the package.",
    )
    parser.add_argument("file", metavar="FILE", help="a UTF-8 text file, or - for standard input")
    parser.add_argument("--format", choices=[*_PRINTERS], default="text", help="how to print it (default: text)")
    parser.add_argument("--kind", choices=[*KINDS], action="append", help="only this kind of item; may be repeated")
    parser.add_argument(
        "--reference-date",
        type=_day,
        metavar="YYYY-MM-DD",
        help="the day from which the text speaks (default: its own dateline)",
    )
    return parser


def _read(name: str) -> str:
    data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    return data.decode("utf-8")


def _only(report: Report, kinds: Sequence[str]) -> Report:
    """The report with the items of these kinds alone; the header's indexes follow them."""
    kept = [index for index, item in enumerate(report.items) if item.kind in kinds]
    header = report.header
    if header is not None:
        header = replace(header, legal_bases=tuple(kept.index(base) for base in header.legal_bases if base in kept))
    return Report(report.text, tuple(report.items[index] for index in kept), report.sections, header)


def _text(report: Report) -> str:
    """The items under the sections in which they stand; what stands before the first section comes first."""
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    lines: list[str] = []
    starts = [section.start for section in report.sections]
    done = 0
    for section, until in zip([None, *report.sections], [*starts, len(report.text) + 1], strict=True):
        if section is not None:
            lines.append(_heading(report, section))
        indent = "" if section is None else "  " * (section.depth + 1)
        while done < len(report.items) and report.items[done].start < until:
            lines.append(_line(report.items[done], indent, colour=colour))
            done += 1
    return "".join(f"{line}\n" for line in lines)


def _heading(report: Report, section: Section) -> str:
    title = section.title or " ".join(report.text[section.start : section.end].split())
    if len(title) > _TITLE_WIDTH:
        title = title[: _TITLE_WIDTH - 1] + "…"
    number = f" {section.number}" if section.number else ""
    return f"{'  ' * section.depth}{section.kind}{number}: {title}"


def _line(item: Item, indent: str, *, colour: bool) -> str:
    kind = f"{item.kind:9}"
    if colour:
        kind = f"\033[{_COLOURS[item.value.family]}m{kind}\033[0m"
    return f"{indent}{kind} {' '.join(item.text.split())}  =  {said(item)}"


def _json(report: Report) -> str:
    return json.dumps(report.to_dict(), ensure_ascii=False, indent=1) + "\n"


def _jsonl(report: Report) -> str:
    return "".join(json.dumps(item.to_dict(), ensure_ascii=False) + "\n" for item in report.items)


def _csv(report: Report) -> str:
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, HEAD, lineterminator="\n")
    writer.writeheader()
    writer.writerows(row(item) for item in report.items)
    return buffer.getvalue()


_PRINTERS: dict[str, Callable[[Report], str]] = {
    "text": _text,
    "json": _json,
    "jsonl": _jsonl,
    "csv": _csv,
    "html": lambda report: report.to_html() + "\n",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        text = _read(options.file)
    except UnicodeDecodeError as error:
        parser.error(f"{options.file}: not UTF-8 text: byte 0x{error.object[error.start]:02x} at {error.start}")
    except (OSError, ValueError) as error:
        parser.error(f"{options.file}: {getattr(error, 'strerror', None) or error}")
    report = parse(text, options.reference_date)
    if options.kind:
        report = _only(report, options.kind)
    return _print(_PRINTERS[options.format](report), sys.stdout)


def _print(output: str, stream: TextIO) -> int:
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", newline="")
    try:
        stream.write(output)
        stream.flush()
    except BrokenPipeError:
        # The reader has seen enough. The interpreter flushes once more at exit: let it write to nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    return 0
