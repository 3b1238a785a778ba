"""The lines of a text that may begin something, each with the lines that go on with it.

Everything that the family reads begins at a line, and a line that begins with a small letter goes on with the
one before it, unless the letter is the label of a point (`a)`). The lines that begin something are found in one
pass of one pattern; nothing else looks at the whole text. Marks of Markdown before a head (`**`, `##`, `*`)
are stepped over; they are neither head nor text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, final, overload

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = [
    "MAY_BE_FURNITURE",
    "SMALL",
    "Line",
    "Lines",
    "as_written",
    "is_furniture",
    "is_wrapped",
    "read_lines",
    "runs_on",
    "skeleton",
    "upper_line",
]

SMALL = "abcdefghijklmnopqrstuvwxyzàáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
"""The small letters of Vietnamese, for sets in patterns: their code points lie between those of the capitals."""

_BEGINNING = re.compile(
    rf"(\n[ \r]*)((?:[^\s{SMALL}]|[a-zđ](?:[0-9]?(?:\.[0-9]{{1,2}}){{0,2}}(?:\)|[./-](?=[ ]))|[ivx]{{1,4}}\)))"
    r"[^\n]*(?<![ \r]))"
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

    def __init__(self, lines: Lines, index: int) -> None:
        self.start = lines.starts[index]
        self.head = lines.heads[index]
        self.end = lines.ends[index]
        self.until = lines.untils[index]
        self.indent = max(0, len(lines.breaks[index]) - 1)
        self.blank = lines.blanks[index]
        self.text = lines.texts[index]


@final
class Lines(Sequence[Line]):
    """The lines of a text in columns, for most are only passed by; a `Line` is made of one that is looked at.

    The columns hold the fields of `Line`, and in `breaks` the line ends and blanks before each line.
    """

    __slots__ = ("blanks", "breaks", "ends", "heads", "starts", "texts", "untils")

    def __init__(self, norm: str) -> None:
        body = norm.lstrip(_BLANKS)
        pieces = _BEGINNING.split(body)
        first = pieces[0].partition("\n")[0].rstrip(_BLANKS)
        pieces[:1] = ["", first, pieces[0][len(first) :]] if first else []
        places = list(accumulate(map(len, pieces), initial=len(norm) - len(body)))
        self.breaks: list[str] = pieces[0::3]
        self.texts: list[str] = pieces[1::3]
        self.starts = places[1::3]
        self.heads = self.starts.copy()
        self.ends = places[2::3]
        self.untils = self.ends.copy()
        self.blanks = [True, *([False] * len(self.texts))]
        self._take_rests(pieces[2::3])
        self._step_over_decoration()

    def _take_rests(self, rests: list[str]) -> None:
        """Take what stands between two lines: the lines that go on with the first, and blank lines."""
        blanks, ends, untils = self.blanks, self.ends, self.untils
        for index, rest in enumerate(rests):
            if not rest:
                continue
            if rest == "\n":
                blanks[index + 1] = True
                continue
            kept = len(rest.rstrip(_BLANKS))
            untils[index] = ends[index] + kept
            blanks[index + 1] = "\n" in rest[kept:]
        blanks.pop()  # of what stands behind the last line

    def _step_over_decoration(self) -> None:
        texts = self.texts
        for index, text in enumerate(texts):
            if text[0] in _DECORATING:
                match = _DECORATION.match(text, 0, 24)
                if match is not None and match.end() < len(text):
                    self.heads[index] += match.end()
                    texts[index] = text[match.end() :]

    def __len__(self) -> int:
        return len(self.texts)

    @overload
    def __getitem__(self, index: int) -> Line: ...
    @overload
    def __getitem__(self, index: slice) -> list[Line]: ...
    def __getitem__(self, index: int | slice) -> Line | list[Line]:
        if isinstance(index, slice):
            return [Line(self, one) for one in range(*index.indices(len(self.texts)))]
        return Line(self, index)

    def last(self, norm: str, index: int) -> str:
        """The last of the lines that go on with a line, or the line itself."""
        until = self.untils[index]
        if until == self.ends[index]:
            return self.texts[index]
        head = self.heads[index]
        return norm[max(head, norm.rfind("\n", head, until) + 1) : until]


def read_lines(norm: str) -> Lines:
    r"""The lines that may begin something, in order.

    The text is split where such a line begins: into the break before it, its text, and what goes on with it.

    >>> [(line.text, line.until, line.blank) for line in read_lines("A\nb\n\n  **C**\na) D")]
    [('A', 3, True), ('C**', 12, True), ('a) D', 17, False)]
    """
    return Lines(norm)


def as_written(view: View) -> str:
    """The text as given where its offsets are those of the view, else the view: titles keep the author's dashes."""
    return view.text if len(view.text) == len(view.norm) else view.norm


_SHORT = 50


def is_wrapped(lines: Lines) -> bool:
    """Whether the text is broken into lines of a page's width, so that most paragraphs take several."""
    columns = zip(lines.starts, lines.ends, lines.untils, strict=True)
    long = [until > end for start, end, until in columns if end - start > _SHORT]
    return sum(long) * 4 > len(long)


# What a page brings with it and no section holds: rules, page numbers, the gazette's head and stamp
# (CÔNG BÁO/Số 290/Ngày 29-05-2026, 99, Ký bởi: …).
_RULES = "-_=*|~ "
_STAMPS = ("CÔNG BÁO/", "CÔNG BÁO ", "Ký bởi:", "Cơ quan: ", "Ngày ký:", "Thời gian ký:", "Người ký:")
_STAMPING = frozenset(stamp[0] for stamp in _STAMPS)
MAY_BE_FURNITURE = frozenset("-_=*|~ 0123456789CKNT")
"""What a line without content begins with: asked before `is_furniture`."""


def is_furniture(text: str, *, blank: bool) -> bool:
    """Whether a line, `blank` where a blank line stands before it, is a rule, a page number or a stamp.

    Then it is no part of what is written.
    """
    mark = text[0]
    if mark in _RULES:
        return not text.strip(_RULES)
    if len(text) <= 4 and text.isdigit():
        return blank
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
