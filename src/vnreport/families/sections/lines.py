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
from itertools import accumulate, compress
from operator import gt, sub
from typing import TYPE_CHECKING, final, overload

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = [
    "ENDS_ITEM",
    "MAY_BE_FURNITURE",
    "SMALL",
    "Line",
    "Lines",
    "as_written",
    "is_furniture",
    "is_page_mark",
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
_TELLING = frozenset("*#_>C")
_GAZETTE = "CÔNG BÁO/"
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

    The columns hold the fields of `Line`, and in `breaks` the line ends and blanks before each line. `wrapped` says
    that the text is broken into lines of a page's width, so that most paragraphs take several.
    """

    __slots__ = ("blanks", "breaks", "ends", "heads", "starts", "texts", "untils", "wrapped")

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
        self.wrapped = _is_wrapped(self)
        self._look_at_heads()

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

    def _look_at_heads(self) -> None:
        """Step over marks of Markdown, and set the number apart that stands right under the head of the gazette."""
        texts, blanks = self.texts, self.blanks
        for index, text in enumerate(texts):
            if text[0] not in _TELLING:
                continue
            if text[0] == "C":
                if text.startswith(_GAZETTE) and index + 1 < len(texts) and texts[index + 1].isdigit():
                    blanks[index + 1] = True
            else:
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

    def begin_at(self, norm: str, places: Sequence[int]) -> None:
        """Let a line begin at each of the places, which stand in lines and in order."""
        parted: list[tuple[str, int, int, int, int, bool]] = []
        at = 0
        columns = zip(self.breaks, self.starts, self.heads, self.ends, self.untils, self.blanks, strict=True)
        for before, start, head, end, until, blank in columns:
            begin, stop = (before, start, head, blank), end
            while at < len(places) and places[at] < until:
                place = places[at]
                at += 1
                if place > begin[2]:
                    last = begin[2] + len(norm[begin[2] : place].rstrip(_BLANKS))
                    parted.append((begin[0], begin[1], begin[2], min(stop, last), last, begin[3]))
                    begin = "", place, place, False
                    if stop < place:  # it stands in a line that goes on with the first
                        after = norm.find("\n", place, until)
                        stop = place + len(norm[place : after if after >= 0 else until].rstrip(_BLANKS))
            parted.append((begin[0], begin[1], begin[2], stop, until, begin[3]))
        self.breaks = [row[0] for row in parted]
        self.starts = [row[1] for row in parted]
        self.heads = [row[2] for row in parted]
        self.ends = [row[3] for row in parted]
        self.untils = [row[4] for row in parted]
        self.blanks = [row[5] for row in parted]
        self.texts = [norm[head:end] for head, end in zip(self.heads, self.ends, strict=True)]

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
    """The text of the view with its blanks and dashes as given, for titles and for the tabs of tables."""
    return view.written


_SHORT = 50.0
_NARROW = 0.6


def _is_wrapped(lines: Lines) -> bool:
    """Whether more than one in four of the lines that fill the width goes on.

    A narrow column shows its width by the lines that go on, if no other is far longer.
    """
    sizes = list(map(sub, lines.ends, lines.starts))
    going_on = list(compress(sizes, map(gt, lines.untils, lines.ends)))
    if not going_on:
        return False
    width = max(going_on)
    short = min(_SHORT, _NARROW * width) if max(sizes) <= 2 * width else _SHORT
    return bool(sum(map(short.__lt__, going_on)) * 4 > sum(map(short.__lt__, sizes)))


ENDS_ITEM = frozenset('.;:…?!”"/)]')
"""What an item, a paragraph or a title may end with, so that the next line begins anew."""

# What a page brings with it and no section holds: rules, page numbers, the gazette's head and stamp
# (CÔNG BÁO/Số 290/Ngày 29-05-2026, 99, - 99 -, Trang 2/10, Ký bởi: …).
_RULES = "-_=*|~ "
_PAGE = re.compile(
    r"-[ ]?[0-9]{1,4}[ ]?-|Trang:?[ ][0-9]{1,4}(?:[ ]?/[ ]?[0-9]{1,4})?|[0-9]{1,4}[ ]{1,40}CÔNG BÁO/.{1,60}"
)
_BARE_PAGE = re.compile(r"[0-9]{1,4}|[0-9]{1,3}[ ]?/[ ]?[0-9]{1,3}")
_PAGING = frozenset("-0123456789")
_LONGEST_PAGE = 120
_STAMPS = ("CÔNG BÁO/", "CÔNG BÁO ", "Ký bởi:", "Cơ quan: ", "Ngày ký:", "Thời gian ký:", "Người ký:")
_STAMPING = frozenset(stamp[0] for stamp in _STAMPS)
MAY_BE_FURNITURE = frozenset("-_=*|~ 0123456789CKNT")
"""What a line without content begins with: asked before `is_furniture`."""


def is_furniture(text: str, *, blank: bool) -> bool:
    """Whether a line, `blank` where a blank line stands before it, is a rule, a page number or a stamp.

    Then it is no part of what is written.
    """
    mark = text[0]
    if (mark in _RULES and not text.strip(_RULES)) or (mark in _STAMPING and text.startswith(_STAMPS)):
        return True
    if (mark not in _PAGING and not text.startswith("Trang")) or len(text) > _LONGEST_PAGE:
        return False
    return _PAGE.fullmatch(text) is not None or (blank and _BARE_PAGE.fullmatch(text) is not None)


def is_page_mark(text: str) -> bool:
    """Whether a line is the head or the foot of a page, or the number of one that says so.

    >>> is_page_mark("CÔNG BÁO/Số 290/Ngày 29-05-2026"), is_page_mark("- 12 -"), is_page_mark("12")
    (True, True, False)
    """
    return text.startswith(_STAMPS[:2]) or _PAGE.fullmatch(text, 0, _LONGEST_PAGE) is not None


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
