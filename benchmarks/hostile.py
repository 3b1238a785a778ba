"""Texts made to be slow to read, and how long they take: twice as much text may take twice as long, not four times."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from clock import best
from rows import Row
from texts import legal

import vnreport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["HOSTILE", "hostile"]

TAILS = ("", " đồng", " của Luật này")
TIMES_LONGER = 4

PIECES = {
    # figures
    "grouping": "1.", "slashes": "1/", "dashes": "1-", "commas": "1,", "spaced groups": "1 000 ", "one number": "9",
    "percent ranges": "1-1,5% ", "percents": "5%", "signs": "+1-", "words": "một trăm ", "tens": "mươi ",
    "scales": "triệu tỷ ", "descending": "1 tỷ 1 triệu ", "rates": "đồng/người/", "greater than": ">5 ",
    "from": "từ 1 ", "bare ranges": "đến 1 ", "ordinals": "lần thứ ", "full width": "１．", "Eastern digits": "٣٤ ",
    "zeros": "0", "damage": "l1O-2% ",
    # days
    "years": "năm ", "days": "ngày 1 tháng ", "listed days": "ngày 1, ", "terms": "nhiệm kỳ 2020 - ",
    "quarters": "quý I, ", "half a period": "từ ngày 1 đến ", "clock": "12:", "hours": "1h", "weekdays": "thứ ba ",
    "congresses": "khóa XV ",
    # citations
    "articles": "Điều 1 ", "points": "điểm a, ", "clauses": "khoản 1, ", "documents": "Nghị định số ",
    "symbols": "1/NĐ-", "legal bases": "Căn cứ Luật ", "named laws": "Luật A và ", "at hand": "Nghị định này ",
    "named before": "nêu trên, ", "divisions": "mục 1, ", "capital points": "điểm A, ", "laws by number": "1 luật ",
    "bare levels": "| Điều 1 a ",
    # heads of lines
    "bullets": "- ", "numbered lines": "1. A\n", "lettered lines": "a) b\n", "article heads": "Điều 1. A\n",
    "chapter heads": "Chương I\n", "appendices": "Phụ lục I\n", "parts": "Phần thứ nhất\n",
    "recipients": "Nơi nhận:\n", "letterheads": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n",
    "signatures": "TM. CHÍNH PHỦ\n", "captions": "Ảnh: A\n", "Markdown": "**1.** ", "hashes": "# ",
    "quoted lines": "> ", "rules": "_", "dotted forms": "…", "dots": ".", "table bars": "| 1 ", "bars": "|",
    "tabs": "\t1", "Roman numerals": "XVI ", "Roman heads": "I.", "depth": "1.1",
    # brackets, quotations, addresses
    "brackets": "(", "quotations": "“", "quoted articles": "“Điều 1. ", "addresses": "a.vn/1/", "mail": "a@1.",
    "telephones": "0912 345 678 ",
    # blanks and lines
    "spaces": " ", "newlines": "\n", "blank lines": " \n", "carriage returns": "\r",
    "mixed newlines": "1\r\n2\n3\r4\u2028", "no-break spaces": "1\u00a0", "form feeds": "\f1",
    # characters
    "letters": "a", "capitals": "A", "marks": "a\u0301\u0323", "decomposed": "Đie\u0302\u0300u 1 ",
    "lone marks": "\u0301", "soft hyphens": "1\u00ad", "zero width": "1\u200b", "directions": "\u202e1\u202c% ",
    "nested directions": "\u202b", "NUL": "\x00 1", "surrogates": "\ud800 1%", "emoji": "\U0001f600 5% ",
    "long lower case": "İ1",
}  # fmt: skip


def _repeated(piece: str) -> Callable[[int], str]:
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def _behind(head: str, make: Callable[[int], str]) -> Callable[[int], str]:
    return lambda size: head + make(size - len(head))


def _counted(template: str, last: int = 9999) -> Callable[[int], str]:
    """As `template` with 1000, 1001 and so on, so that little is said twice."""
    step = len(template.format(last))
    numbers = last - 999
    return lambda size: "".join([template.format(1000 + count % numbers) for count in range(size // step + 1)])[:size]


def _closed_brackets(size: int) -> str:
    return "(" * (size // 2) + ")" * (size // 2)


def _planes(size: int) -> str:
    """Characters from all planes, the surrogates and what is not assigned among them, with figures between."""
    pairs = size // 2 + 1
    return "".join([f"{chr(number * 0x110000 // pairs)}1" for number in range(pairs)])[:size]


def _deeper(size: int) -> str:
    """Heads, each one level below the one before."""
    lines: list[str] = []
    taken = 0
    while taken < size:
        lines.append("1." * (len(lines) % 40 + 1) + " A")
        taken += len(lines[-1]) + 1
    return "\n".join(lines)[:size]


HOSTILE: dict[str, Callable[[int], str]] = {name: _repeated(piece) for name, piece in PIECES.items()} | {
    "closed brackets": _closed_brackets,
    "all planes": _planes,
    "marks on one letter": _behind("a", _repeated("\u0301")),
    "unsorted marks on one letter": _behind("a", _repeated("\u0301\u0323")),
    "one line": _repeated("Trong năm 2024, tỉnh đã chi 12,5 tỷ đồng theo Nghị định số 5/2024/NĐ-CP; "),
    "a quotation that never ends": _behind("“", _counted("Điều {}. A\n")),
    "deeper and deeper": _deeper,
    "thousands of articles": _counted("Điều {}. Phạm vi\n"),
    "thousands of clauses": _counted("{}. Mức chi\n"),
    "thousands of documents": _counted("Nghị định số {}/2020/NĐ-CP, "),
    "thousands of short forms": _counted("Nghị quyết {} và "),
    "thousands of named laws": _counted("Luật Đất đai năm {}; ", last=2099),
    "thousands of years": _counted("năm {}, ", last=2099),
    "thousands of figures": _counted("{} người, "),
}
"""Each makes a text of so many characters."""


HUGE = (
    "one line", "one number", "letters", "spaces", "brackets", "closed brackets", "marks on one letter",
    "unsorted marks on one letter", "a quotation that never ends", "thousands of articles", "all planes",
    "bare levels",
)  # fmt: skip
"""Those that are read at full length as well, with nothing in them to hold on to."""


def hostile(size: int, huge: int, rounds: int, *, tails: tuple[str, ...] = TAILS) -> Iterator[Row]:
    """The worst growth from n to 4n characters, and the slowest, in multiples of what `parse` takes for legal text."""
    texts = {
        f"{name}{tail}": (make(size) + tail, make(size * TIMES_LONGER) + tail)
        for name, make in HOSTILE.items()
        for tail in tails
    }
    pace = best(partial(vnreport.parse, legal(size * TIMES_LONGER)), rounds + 1) / (size * TIMES_LONGER)
    for use, function in (("items", vnreport.parse), ("sections", _sections)):
        measured = {name: _growth_and_time(function, *pair, rounds) for name, pair in texts.items()}
        name = max(measured, key=lambda name: measured[name][0])
        yield Row("hostile", f"{use}: growth from n to 4n, worst", measured[name][0], "times", 5, note=name)
        name = max(measured, key=lambda name: measured[name][1])
        yield Row("hostile", f"{use}: a character, slowest", measured[name][1] / pace, "legal", 40, note=name)
        paces = {name: best(partial(function, HOSTILE[name](huge)), 1) / huge for name in HUGE}
        name = max(paces, key=lambda name: paces[name])
        title = f"{use}: a character of {huge / 1e6:g} M, slowest"
        yield Row("hostile", title, paces[name] / pace, "legal", 40, note=name)


def _sections(text: str) -> object:
    """The sections alone: a report that is given its items reads no others."""
    return vnreport.Report(text, ()).sections


def _growth_and_time(function: Callable[[str], object], small: str, large: str, rounds: int) -> tuple[float, float]:
    """How much longer the large text takes, and its time a character. Where that is suspect, it is looked at again."""
    function(small)
    one = many = growth = float("inf")
    for _ in range(LOOKS):
        one = min(one, best(partial(function, small), rounds))
        many = min(many, best(partial(function, large), rounds))
        growth = many / max(one, FLOOR) * len(small) / len(large) * TIMES_LONGER
        if growth <= 4.5:
            break
    return growth, many / len(large)


LOOKS = 6
FLOOR = 1e-4
"""Seconds; below this the clock says little about how time grows."""
