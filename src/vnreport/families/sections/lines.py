"""The lines of a text that may begin something, each with the lines that go on with it.

Everything that the family reads begins at a line, and a line that begins with a small letter goes on with the
one before it, unless the letter is the label of a point (`a)`). The lines that begin something are found in one
pass of one pattern; nothing else looks at the whole text. Marks of Markdown before a head (`**`, `##`, `*`)
are stepped over; they are neither head nor text.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, final

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = [
    "MAY_BE_FURNITURE",
    "SMALL",
    "Line",
    "as_written",
    "is_furniture",
    "is_wrapped",
    "last_line",
    "read_lines",
    "runs_on",
    "skeleton",
    "upper_line",
]

SMALL = "abcdefghijklmnopqrstuvwxyzàáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
"""The small letters of Vietnamese, for sets in patterns: their code points lie between those of the capitals."""

_BEGINNING = re.compile(
    rf"(\n[ \r]*)((?:[^\s{SMALL}]|[a-zđ](?:[0-9]?(?:\.[0-9]{{1,2}}){{0,2}}(?:\)|[./-][ ])|[ivx]{{1,4}}\)))[^\n]*)"
)
_DECORATION = re.compile(r"(?:\*{2,6}[ ]{0,2}|#{1,6}[ ]{1,2}|\*(?=[^ *])|_{1,2}(?=[^\W_])|>[ ])*")
_DECORATING = frozenset("*#_>")
_BLANKS = " \n\r"


@final
class Line:
    """A line that may begin something: `[start, end)` in the view without blanks at its ends.

    `head` is where it begins behind marks of Markdown, and `text` what stands from there to `end`. `until` is
    where the lines end that go on with it, `blank` says that a blank line stands before it, `indent` counts the
    blanks before it.
    """

    __slots__ = ("blank", "end", "head", "indent", "start", "text", "until")

    def __init__(self, start: int, text: str, until: int, indent: int, blank: bool) -> None:  # noqa: FBT001 - the hottest call
        self.start = self.head = start
        self.end = start + len(text)
        self.until = until
        self.indent = indent
        self.blank = blank
        self.text = text
        if text[0] in _DECORATING:
            match = _DECORATION.match(text, 0, 24)
            if match is not None and match.end() < len(text):
                self.head = start + match.end()
                self.text = text[match.end() :]


def read_lines(norm: str) -> list[Line]:
    r"""The lines that may begin something, in order.

    The text is split where such a line begins: into the break before it, its text, and what goes on with it.

    >>> [(line.text, line.until, line.blank) for line in read_lines("A\nb\n\n  **C**\na) D")]
    [('A', 3, True), ('C**', 12, True), ('a) D', 17, False)]
    """
    body = norm.lstrip(_BLANKS)
    lines: list[Line] = []
    if not body:
        return lines
    add = lines.append
    pieces = _BEGINNING.split(body)
    text, mark, rest = pieces[0].partition("\n")
    breaks, texts, rests = ["", *pieces[1::3]], [text, *pieces[2::3]], [mark + rest, *pieces[3::3]]
    at, blank = len(norm) - len(body), True
    for mark, text, rest in zip(breaks, texts, rests, strict=True):
        indent = len(mark) - 1
        start = at + indent + 1
        until = at = start + len(text)
        if text[-1] in _BLANKS:
            text = text.rstrip(_BLANKS)  # noqa: PLW2901 - rare
            until = start + len(text)
        if not rest:
            add(Line(start, text, until, indent, blank))
            blank = False
            continue
        kept = rest.rstrip(_BLANKS)
        add(Line(start, text, at + len(kept) if kept else until, indent, blank))
        blank = "\n" in rest[len(kept) :]
        at += len(rest)
    return lines


def as_written(view: View) -> str:
    """The text as given where its offsets are those of the view, else the view: titles keep the author's dashes."""
    return view.text if len(view.text) == len(view.norm) else view.norm


def last_line(norm: str, line: Line) -> str:
    """The last of the lines that go on with a line, or the line itself."""
    if line.until == line.end:
        return line.text
    return norm[max(line.head, norm.rfind("\n", line.head, line.until) + 1) : line.until]


_SHORT = 50


def is_wrapped(lines: list[Line]) -> bool:
    """Whether the text is broken into lines of a page's width, so that most paragraphs take several."""
    long = [line for line in lines if line.end - line.start > _SHORT]
    return sum(line.until > line.end for line in long) * 4 > len(long)


# What a page brings with it and no section holds: rules, page numbers, the gazette's head and stamp
# (CÔNG BÁO/Số 290/Ngày 29-05-2026, 99, Ký bởi: …).
_RULES = "-_=*|~ "
_STAMPS = ("CÔNG BÁO/", "CÔNG BÁO ", "Ký bởi:", "Cơ quan: ", "Ngày ký:", "Thời gian ký:", "Người ký:")
_STAMPING = frozenset(stamp[0] for stamp in _STAMPS)
MAY_BE_FURNITURE = frozenset("-_=*|~ 0123456789CKNT")
"""What a line without content begins with: asked before `is_furniture`."""


def is_furniture(line: Line) -> bool:
    """Whether a line is a rule, a page number or a stamp, and so no part of what is written."""
    text = line.text
    mark = text[0]
    if mark in _RULES:
        return not text.strip(_RULES)
    if len(text) <= 4 and text.isdigit():
        return line.blank
    return mark in _STAMPING and text.startswith(_STAMPS)


_JOINING = frozenset((
    "điểm", "khoản", "điều", "mục", "chương", "phần", "số", "tại", "và", "hoặc", "từ", "đến", "theo", "các", "những",
    "của", "với", "cho", "bởi", "kèm", "về", "ngày",
))  # fmt: skip


def runs_on(text: str) -> bool:
    """Whether a line plainly goes on in the next: it ends in a comma or in a word that asks for more.

    >>> runs_on("theo quy định tại"), runs_on("theo quy định sau:"), runs_on("QUY ĐỊNH VỀ")
    (True, False, False)
    """
    text = text.rstrip("* ")
    if text.endswith(","):
        return True
    return text[text.rfind(" ") + 1 :] in _JOINING and not text.endswith("ồn tại")  # "tồn tại" is a noun


_SAMPLE = 80


def upper_line(text: str) -> bool:
    """Whether the letters of a line are capitals, as those of titles are; small slips are forgiven.

    >>> upper_line("QUY ĐỊNH CHUNG"), upper_line("Quy định chung"), upper_line("1.")
    (True, False, False)
    """
    if text[1:2].islower():  # most lines: a word with one capital, or none
        return False
    if text.isupper():
        return True
    sample = text[:_SAMPLE]
    capitals = sum(map(str.isupper, sample))
    return capitals > 4 and capitals >= 9 * sum(map(str.islower, sample))


@lru_cache(maxsize=1024)
def skeleton(text: str) -> str:
    """The letters of a line without marks, case, blanks and signs: what is left of it after a bad scan.

    >>> skeleton("QUYÉT ĐỊNH:"), skeleton("ỦY BANNHÂN DÂN ˆ")
    ('quyetdinh', 'uybannhandan')
    """
    plain = unicodedata.normalize("NFD", text.lower()).replace("đ", "d")
    return "".join(letter for letter in plain if "a" <= letter <= "z")
