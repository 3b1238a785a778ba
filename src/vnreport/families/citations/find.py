"""Where citations stand: the readers that the sweep asks, and what they put together.

A document is found by its digits, the type words read backwards; a path by its first level word; a law's name, a
code's abbreviation and "này" by themselves. The claim ends behind the number and symbol, so that the dates family
reads the date of issue, which lies in the citation's span.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.citations.documents import (
    document_at,
    document_of_type,
    document_otherwise,
    type_before_this,
)
from vnreport.families.citations.laws import ACRONYMS
from vnreport.families.citations.letters import LOOK_ALIKES, LOWER, UPPER
from vnreport.families.citations.mentions import THIS, pointing
from vnreport.families.citations.numbered import read_cited
from vnreport.families.citations.paths import GOING_ON, VALUE_BEHIND, may_lead, read_path
from vnreport.families.citations.places import (
    division_at,
    heads_article,
    heads_section,
    is_counted,
    is_word_part,
    line_before,
    may_stand_bare,
    no_compound,
    word_before,
)
from vnreport.families.citations.relations import relation_before
from vnreport.families.citations.shapes import common_before
from vnreport.families.citations.symbols import may_be_symbol
from vnreport.families.citations.types import may_begin, may_begin_so, may_name, names_law
from vnreport.families.citations.values import Citation
from vnreport.patterns import GAP, OPEN_GAP
from vnreport.scan import Triggers
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.families.citations.mentions import Document
    from vnreport.families.citations.paths import Path
    from vnreport.families.citations.values import Provision
    from vnreport.scan import Reading
    from vnreport.text import View

__all__ = ["TRIGGERS"]

_LINKERS = re.compile(
    rf"(?:(?:\.(?={GAP}của))?(?:{OPEN_GAP},{OPEN_GAP}|{OPEN_GAP})(?:(?:của|tại|thuộc|trong|theo){GAP}(?:các{GAP}|cùng{GAP})?)?"
    rf"(?:(?:được{GAP})?(?:ban{GAP}hành{GAP})?kèm{GAP}theo{GAP})?)"
)
_LINKING = frozenset((
    "của", "tại", "thuộc", "trong", "theo", "được", "ban", "kèm", "quy", "điều", "danh", "nội", "phụ",
))  # fmt: skip
"""The words with which `_LINKERS` and `_THROUGH` begin."""
_THROUGH_WORDS = frozenset(("quy", "điều", "danh", "nội", "phụ"))
_BINDING = frozenset((
    "và", "hoặc", "các", "từ", "đến", "tới", "của", "thuộc", "tại", "trong", "theo", "được", "ban", "kèm", "tiểu",
    "phụ", "đã", "nêu", "nói", "viện",
))  # fmt: skip
"""The words that link a path to what follows, or refer back with it."""
_BEFORE_DOCUMENT = (" ", ",", ".", "\n")
_BEFORE_HEAD = frozenset(("", "\n", "*", "“"))
_INDENT = frozenset(("", "\n", " ", "*"))
_BLANKS = frozenset(" \n")
_SECOND = re.compile(rf"{GAP}([^\W\d_]+)")
_LONGEST_STOP = 14
_NAMED = re.compile("[0-9]|này|trên")
_LONGEST_NAMING = 160
_LONGEST_THROUGH = 140
_THROUGH = re.compile(
    rf"(?:quy{GAP}chế|quy{GAP}định|điều{GAP}lệ|danh{GAP}mục|nội{GAP}quy|phụ{GAP}lục)(?:{GAP}(?!kèm|ban|được)[^\W\d_]{{1,8}}){{0,12}}{GAP}"
    rf"(?:được{GAP})?(?:ban{GAP}hành{GAP})?kèm{GAP}theo{GAP}"
)
_ABOVE = re.compile(rf"{GAP}(?:đã{GAP})?(?:nêu|nói|viện{GAP}dẫn){GAP}(?:ở{GAP})?trên")
_MAY_NAME = ("bộ", "cứ", "vào")
_STUDYING = tuple(
    f"{words} "
    for words in (
        "đại học", "khoa", "công ty", "hãng", "văn phòng", "ngành", "môn", "cử nhân", "thạc sĩ", "thạc sỹ", "tiến sĩ",
        "tiến sỹ",
    )
)  # fmt: skip
"""Before a "Luật" that is a school's, a firm's or a subject's: Đại học Luật Hà Nội, cử nhân Luật Kinh tế."""
_NAME_NEXT = re.compile(
    rf"[^\W_]+(?:{GAP}(?:lệnh|pháp))?{GAP}(?:này|nêu|nói|đã|viện|số|[{UPPER}]|[0-9][^/-]{{0,12}}[/-])"
)
"""What may follow the small first letter of a law: "này", "số", a name with a capital, a number with its symbol."""
_NEAR_MARK = 12
"""Within as many characters behind the first digits stands the mark of a symbol, or none does."""
_GAZETTE = "báo/số "
"""What stands before the number of an issue of the gazette, at the head of its pages."""
_BROKEN_FORM = re.compile(r"mẫu(?=[ ]?\n[ ]{0,4}số:?[ ]?\Z)")
"""`Mẫu` at the end of a line, `số` and the number on the next: no phrase that the sweep looks for."""
_STANDARD = re.compile(r"(?:[ ]?[0-9]{1,5}(?:[-.][0-9]{1,4}){0,3}:)?[0-9]{2,5}(?::[0-9]{4})?(?:/[A-ZĐ]{2,8})?")


def _read_number(view: View, start: int, end: int) -> Reading | None:
    """A document by its number: the digits stand behind type words or "số", or before a symbol."""
    if end - start > 6 or view.low.endswith(_GAZETTE, 0, start):
        return None
    common = common_before(view.low, start)
    reading = read_cited(view, start, *common) if common is not None else None
    if reading is not None:
        return reading
    document = document_otherwise(view, start, common)
    if document is not None:
        return document.found(document.start, (), relation_before(view, document.start))
    form = _BROKEN_FORM.search(view.low, max(0, start - 12), start)
    return None if form is None else _read_path(view, form.start(), form.end())


def _read_symbol(view: View, start: int, end: int) -> Reading | None:
    """A document by its symbol, a blank in it or none ("3020 /STC-VP"); type words would have been asked first."""
    near = view.norm[end : end + _NEAR_MARK]
    if ("/" not in near and "-" not in near) or not may_be_symbol(view, start) or view.left_word(start) in _AFTER:
        return None
    return _read_number(view, start, end)


def _read_law(view: View, start: int, end: int) -> Reading | None:
    """A law by its name or abbreviation."""
    del end
    low = view.low
    before = word_before(low, start)
    if low.startswith("luật", start) and (before == "pháp" or low.endswith(_STUDYING, 0, start)):
        return None
    if (
        before not in _MAY_NAME
        and view.norm[start].islower()
        and _NAME_NEXT.match(view.norm, start, start + 24) is None
    ):
        return None
    first = start
    if before == "bộ":
        first = low.rindex("bộ", 0, start)
        before = word_before(low, first)
    relation = relation_before(view, first)
    document = document_at(view, first, cited=relation == "căn cứ" and before in ("cứ", "vào"))
    return None if document is None else document.found(first, (), relation)


def _read_this(view: View, start: int, end: int) -> Reading | None:
    """A document meant by `này`, `nêu trên`, `nói trên`: the words before say of which type."""
    typed = type_before_this(view, start)
    if typed is None:
        return None
    first, kind = typed
    this = view.low.startswith("này", start)
    citation = _unnamed(kind, (), "self" if this else "back", relation_before(view, first))
    return [Found(first, end, citation, (), (), pointing(view.norm, first, this=this))], end


def _read_path(view: View, start: int, end: int) -> Reading | None:
    """Provisions, and the document that they belong to where it follows."""
    line = _headed_line(view.norm, start)
    if line is not None:
        heading = heads_article(view, start, line) or _heads_division(view, start, end)
        if heading is not None:
            return [], heading
    if is_word_part(view.low, start, end) or is_counted(view, start):
        return None
    path = read_path(view, start)
    if path is None:
        return None
    reading = _of_common_type(view, start, path, path.behind[1]) if path.behind is not None else None
    return reading or _of_any_type(view, start, path)


def _of_common_type(view: View, start: int, path: Path, ahead: tuple[int, str, bool]) -> Reading | None:
    """Provisions of "Nghị định này" or of a document with an unflawed number; `ahead` as `common_ahead` says it."""
    end, kind, this = ahead
    if not this:
        return read_cited(view, end, start, kind, path.provisions, path.flags)
    citation = _unnamed(kind, path.provisions, "self", relation_before(view, start))
    return [Found(start, end, citation, path.flags, (), THIS)], end


def _unnamed(kind: str | None, provisions: tuple[Provision, ...], form: str, relation: str | None) -> Citation:
    """A citation that names its document by its type at most."""
    return Citation(kind, None, None, None, None, None, (), None, provisions, form, None, relation)


def _of_any_type(view: View, start: int, path: Path) -> Reading | None:
    """Provisions of whatever document follows, or of none."""
    if path.behind is not None:
        first, (end, kind, _) = path.behind
        document, attached = document_of_type(view, first, end, kind, cited=True), False
    else:
        document, attached = _document_behind(view, path.end)
    if document is not None and document.said is not None and (not path.own or document.form == "self"):
        relation = "ban hành kèm theo" if attached else relation_before(view, start)
        return document.found(start, path.provisions, relation, path.flags)
    return _without_document(view, start, path)


def _headed_line(norm: str, start: int) -> int | None:
    """Where the line begins that `start` may head, its indent aside, or marks of emphasis and quotation; or None."""
    before = norm[start - 1 : start]
    if before == " ":
        return line_before(norm, start) if norm[start - 2 : start - 1] in _INDENT else None
    return start if before in _BEFORE_HEAD else None


def _heads_division(view: View, start: int, end: int) -> int | None:
    """The end of "Chương II" that heads its part of the text: the words below it are no path and no document."""
    division = division_at(view, start, end)
    if division is None:
        return None
    number, below, behind = division
    if below in _BINDING or (below in GOING_ON and may_lead(view.low, behind)):
        return None
    if below in _THROUGH_WORDS and "kèm" in view.low[behind : behind + _LONGEST_THROUGH]:
        return None
    return None if below and _may_be_document(view.low, number, below) else number


def _without_document(view: View, start: int, path: Path) -> Reading | None:
    """Provisions of the document at hand, or of one named before."""
    form, end = "self" if path.own else "provision", path.end
    above = _ABOVE.match(view.low, end, end + 30) if path.own is None and view.low[end : end + 1] in _BLANKS else None
    if above is not None:
        form, end = "back", above.end()
    elif path.own is None and heads_section(view, start, path):
        return [], end
    elif (path.own is None or not path.provisions) and not may_stand_bare(view, start, path):
        return None if path.last is None else ([], path.last)
    citation = _unnamed(None, path.provisions, form, relation_before(view, start))
    return [Found(start, end, citation, path.flags)], end


def _document_behind(view: View, end: int) -> tuple[Document | None, bool]:
    """The document that a path ending at `end` belongs to, and whether the path is of what it was issued with."""
    low = view.low
    if not low.startswith(_BEFORE_DOCUMENT, end):
        return None, False
    if (low[end] == "." and "của" not in low[end : end + _LONGEST_STOP]) or not _may_belong(low, end):
        return None, False
    linkers = _LINKERS.match(low, end, end + 60)
    if linkers is None or linkers.end() == end:
        return None, False
    start = linkers.end()
    document = document_at(view, start, cited=True) if may_name(low, start) else None
    if document is not None:
        return document, "kèm" in linkers[0]
    through = _THROUGH.match(low, start, start + _LONGEST_THROUGH)
    return (document_at(view, through.end(), cited=True), True) if through else (None, False)


def _may_belong(low: str, end: int) -> bool:
    """Whether the next word may begin a document or what links it to a path: a quick refusal."""
    following = low[end : end + 24].lstrip(" .,\n")
    word, _, more = following.partition(" ")
    if not more or not word.isalpha():
        return following[:1].isalpha()
    return word in _LINKING or _may_be_document(low, end, word)


def _may_be_document(low: str, end: int, word: str) -> bool:
    """Whether the next word begins a law's name, or a type's with a number, "này" or "nêu trên" somewhere behind it."""
    if names_law(word):
        return True
    if not may_begin(word) or _NAMED.search(low, end, end + _LONGEST_NAMING) is None:
        return False
    behind = low.index(word, end) + len(word)
    second = _SECOND.match(low, behind, behind + 16)
    return second is None or may_begin_so(word, second[1])


def _read_standard(view: View, start: int, end: int) -> Reading | None:
    """Technical standards (QCVN 01:2021/BYT, TCVN 5574:2018) are no documents of this family, nor quantities."""
    del end
    match = _STANDARD.match(view.norm, start, start + 40)
    return ([], match.end()) if match else None


_AFTER = frozenset((
    "số", "định", "quyết", "thị", "tư", "tịch", "luận", "án", "đa", "nq", "nđ", "qđ", "ttlt", "hoạch", "lệnh", "dẫn",
    "văn", "bản", "điện", "báo", "trình", "luật", "động", "nhất", "chế", "cáo",
))  # fmt: skip
_STANDARDS = ("qcvn", "tcvn", "tcn", "tcxdvn", "tcxd", "qcđp")
_MARKS = tuple("/-")
_LETTERS = UPPER + LOWER + "".join(map(chr, LOOK_ALIKES))
_BEHIND_DIGITS = (
    *(mark + letter for mark in _MARKS for letter in _LETTERS + " \n"), "/1", "/2", " /", " -",
    *(letter + mark for letter in "aAbBcd" for mark in (*_MARKS, *" \n")), *(f".{digit}" for digit in range(10)),
)  # fmt: skip
"""How what follows the first digits of a symbol begins: a mark with a code or with a year, a letter, a dot."""
_LEVELS = ("điều", "khoản", "điểm", "mục", "tiểu mục", "chương", "phần", "phụ lục", "mẫu số", "tiết", "đoạn", "điêu")

TRIGGERS = Triggers(
    after={**dict.fromkeys(_AFTER, _read_number), **dict.fromkeys(_STANDARDS, _read_standard)},
    before=dict.fromkeys(_BEHIND_DIGITS, _read_symbol),
    words={
        **dict.fromkeys(_LEVELS, _read_path),
        **dict.fromkeys(("luật", "pháp lệnh", "hiến pháp", *ACRONYMS), _read_law),
        **dict.fromkeys(("này", "nêu trên", "nói trên"), _read_this),
    },
    # What stands before a word spares its reader too: "giai đoạn 2", "pháp luật".
    behind={**{level: VALUE_BEHIND + no_compound(level) for level in _LEVELS}, "luật": "(?<!pháp luật)"},
)
