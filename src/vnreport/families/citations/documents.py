"""Documents as they are named: by number and symbol, by a number alone, by a law's name, by "này" and "nêu trên"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple, final

from vnreport.families.citations.issuers import issuers_of_codes, read_issuers
from vnreport.families.citations.laws import known_number, read_law_name
from vnreport.families.citations.letters import bare
from vnreport.families.citations.places import word_before
from vnreport.families.citations.symbols import read_symbol
from vnreport.families.citations.tails import read_tail
from vnreport.families.citations.types import (
    ABBREVIATED,
    LAWS,
    codes_of,
    type_before,
    type_of_code,
    type_words,
    type_words_at,
)
from vnreport.families.citations.values import Citation
from vnreport.lexicon import rows
from vnreport.patterns import GAP
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.families.citations.symbols import Symbol
    from vnreport.families.citations.values import Provision
    from vnreport.scan import Reading
    from vnreport.text import View

__all__ = ["Document", "Mention", "document_at", "document_of_digits", "may_name", "self_before"]


@final
@dataclass(frozen=True, slots=True)
class Mention:
    """What the text around has to supply.

    `this` ("Nghị định này"), `above` ("nêu trên"), `short` (a number alone), `listed` (a symbol without type
    words, perhaps of an enumeration), `full`, `name`. `aside` says that a bracket opens before it.
    """

    what: str
    aside: bool = False


_FULL, _LISTED, _SHORT_MENTION, _NAME = Mention("full"), Mention("listed"), Mention("short"), Mention("name")
_SELF = {(this, aside): Mention("this" if this else "above", aside) for this in (True, False) for aside in (True, False)}


class Document(NamedTuple):
    """A document on its way into a citation: its span, where the sweep goes on, and what is said of it.

    `citation` is None for digits that are no document and nobody's item (codes of forms).
    """

    start: int
    end: int
    resume: int
    citation: Citation | None
    flags: tuple[str, ...] = ()
    issues: tuple[str, ...] = ()
    mention: Mention | None = None

    def found(self, start: int, provisions: tuple[Provision, ...], relation: str | None, *, doubtful: bool) -> Reading:
        """The reading, with the provisions that stand before the document."""
        if self.citation is None:
            return [], self.resume
        citation = self.citation
        if provisions or relation is not None:
            citation = citation.placed(provisions, relation)
        flags = (*self.flags, "ambiguous") if doubtful and "ambiguous" not in self.flags else self.flags
        return [Found(start, self.end, citation, flags, self.issues, self.mention)], self.resume


_COMMON_TYPE = r"(?:nghị{0}(?:định|quyết)|thông{0}tư(?:{0}liên{0}tịch)?|quyết{0}định|chỉ{0}thị|kế{0}hoạch|công{0}văn|thông{0}báo)".format(
    r"(?:[ ]\n?|\n)"
)
"""The types of most numbered documents; none of their words end the words of another type."""
_COMMON_BEFORE = re.compile(rf"(?<![^\W_])({_COMMON_TYPE})(?:[ ]\n?|\n)(số:?(?:[ ]\n?|\n))?\Z")
_COMMON_THIS = re.compile(rf"(?<![^\W_])({_COMMON_TYPE})(?:[ ]\n?|\n)\Z")
_COMMON_AHEAD = re.compile(rf"({_COMMON_TYPE}|luật)(?:[ ]\n?|\n)(?:(này)(?![^\W_])|số:?(?:[ ]\n?|\n)(?=[0-9])|(?=[0-9]))")
_LONGEST_BEFORE = 30
_NUMBER_WORD = re.compile(r"s[ốôoóổồỗộ][ ]?:?$")
_BEFORE_NUMBER = frozenset(" \n\r(:;,.-*|>[“”\"'‘’/_")
_FORMS = frozenset(("mẫu", "biểu", "bảng", "lục", "khoản", "thoại", "mã", "hình", "nhà", "xe", "tờ", "trang", "ký"))
_LONGEST_BODY = 72
_SPLIT = re.compile(r"[0-9]{1,3}[ ](?=[0-9]{1,3}/)")
_SHORT = re.compile(
    r"(?P<number>[0-9]{1,5}[a-zđ]?)(?:/(?P<year>(?:19|20)[0-9]{2}))?"
    r"(?=[ \r\n.,;:)\]”»\"'?!*|/-]|\Z)(?![.,/:-][0-9]|[/-][^\W_])"
)
_YEAR_LIKE = re.compile("19[7-9][0-9]|20[0-6][0-9]")
_SHORT_RANGE = re.compile(rf"[ ]?-[ ]?[0-9]|{GAP}(?:đến|tới){GAP}[0-9]")
_SHORT_TYPES = frozenset((
    "nghị quyết", "nghị định", "thông tư", "thông tư liên tịch", "chỉ thị", "quyết định", "kết luận", "kế hoạch",
    "đề án", "quy định", "hướng dẫn", "công văn", "công điện", "pháp lệnh", "thông báo", "tờ trình", "luật", "sắc lệnh",
    "văn bản hợp nhất", "nghị quyết liên tịch",
))  # fmt: skip
_YEARED_TYPES = frozenset((
    "nghị quyết", "nghị định", "thông tư", "thông tư liên tịch", "chỉ thị", "quyết định", "luật", "pháp lệnh",
    "văn bản hợp nhất", "nghị quyết liên tịch",
))  # fmt: skip
_SHORT_ABBREVIATED = frozenset(("NQ", "NĐ", "QĐ", "ĐA", "TTLT"))
_COUNTED = re.compile(
    rf"{GAP}(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|đồng|usd|người|năm|tháng|ngày|tuần|quý|giờ|phút|lần|điểm|nội|nhiệm|nhóm|chỉ|hộ"
    rf"|ha|km|m|mét|tấn|kg|trường|cơ|đơn|huyện|xã|tỉnh|thành|đồng|bộ|cuộc|văn|dự|đề|mục|khâu|không|bên|đối|cấp|loại|bước"
    rf"|trang|bản|nước|thôn|công|học|cán|chương|phương|giải|lĩnh|tiêu|mô|hội|sở|cá|tổ|ngành|quy|thủ|đợt|khóa|con|cây|căn"
    rf"|nhà|phòng|gói|tàu|xe|sản|ý|khu|dân|hình|phần|vụ)(?![^\W_])(?!{GAP}với)"
)
_YEAR_AFTER = re.compile(
    rf"{GAP}(?P<word>năm{GAP})?(?P<year>(?:19|20)[0-9]{{2}})(?![^\W_])(?![.,/:-][0-9]|[ ]?-[ ]?[0-9])"
    rf"|{GAP}\(năm{GAP}(?P<bracketed>(?:19|20)[0-9]{{2}})\)"
)
_AMENDED = re.compile(
    rf"{GAP}\((?:đã{GAP})?(?:được{GAP})?sửa{GAP}đổi(?:,?{GAP}bổ{GAP}sung)?(?:{GAP}(?:các|vào|vào{GAP}các))?{GAP}năm{GAP}"
    rf"(?P<years>[0-9]{{4}}(?:(?:,{GAP}|{GAP}và{GAP}|;{GAP})(?:năm{GAP})?[0-9]{{4}}){{0,5}})\)"
)
_YEARS = re.compile("[0-9]{4}")
_LAW_NUMBER = re.compile(rf"{GAP}(?:số:?{GAP}?)?(?=[0-9])")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_TO_NUMBER = re.compile(rf"(?:{GAP}số[ ]?:?)?{GAP}(?=[0-9])")
_DAMAGED_WORDS = re.compile(rf"(?:[^\W\d_]{{1,6}}{GAP}){{2,5}}(?=[0-9])")
_THIS = re.compile(
    rf"{GAP}(?P<this>này)(?![^\W_])|{GAP}(?:đã{GAP})?(?:nêu|nói|viện{GAP}dẫn){GAP}(?:ở{GAP})?trên(?![^\W_])"
)
_LOWER_THIS = frozenset((
    "nghị định", "thông tư", "thông tư liên tịch", "nghị quyết", "nghị quyết liên tịch", "luật", "bộ luật", "pháp lệnh",
))  # fmt: skip
_JOINT = ("TTLT", "NQLT", "TTLB", "KHLT", "HDLT")


def document_of_digits(view: View, start: int) -> Document | None:
    """The document whose number begins with the digits at `start`; type words and "số" are read backwards."""
    low, norm = view.low, view.norm
    common = _COMMON_BEFORE.search(low, max(0, start - _LONGEST_BEFORE), start)
    if common is not None:
        kind = _kind(common[1])
        symbol = read_symbol(view, start, typed=True)
        if symbol is not None:
            return _full(view, symbol, common.start(), kind)
    place = _over_gap(low, start)
    word = _NUMBER_WORD.search(low, max(0, place - 5), place)
    if word is not None and word.start() and low[word.start() - 1].isalpha():
        word = None
    first = start
    if word is not None:
        first = word.start()
        place = _over_gap(low, first)
    symbol = read_symbol(view, start, typed=False)
    typed = type_before(low, norm, place, scans=symbol is not None)
    if typed is not None and not (typed[1] == "luật" and word_before(low, typed[0]) == "pháp"):
        first, kind, mended = typed
        if symbol is None:
            symbol = read_symbol(view, start, typed=True)
        if symbol is None:
            return _split_number(view, start, first, kind) or _short(view, start, first, kind, named=word is not None)
        document = _full(view, symbol, first, kind)
        return document._replace(flags=("repaired",)) if mended else document
    if word is not None and symbol is not None:
        parted = _before_body(view, place)
        if parted is not None:
            return _full(view, symbol, *parted)
    before = word_before(low, place) if word is not None else word_before(low, start)
    if before in _FORMS:
        form = symbol or (read_symbol(view, start, typed=True) if word is not None else None)
        return Document(start, form.end, form.end, None) if form is not None else None
    if symbol is None:
        return None
    document = _full(view, symbol, first, None)
    # A scan's stray sign before the number may have been one of its digits ("48§1/QD-UBND").
    stray = start > 0 and norm[start - 1] not in _BEFORE_NUMBER
    return document._replace(flags=(*document.flags, "ambiguous")) if stray else document


@lru_cache(maxsize=256)
def _kind(words: str) -> str:
    """The type that words are, line breaks aside."""
    return " ".join(words.split())


def _before_body(view: View, end: int) -> tuple[int, str] | None:
    """The type words of "Nghị quyết của Quốc hội số …": the body stands between them and the number."""
    of = view.low.rfind(" của ", max(0, end - _LONGEST_BODY), end)
    body = read_issuers(view, of + 1) if of > 0 else None
    typed = type_before(view.low, view.norm, of, scans=False) if body is not None and body[0] == end else None
    return None if typed is None else (typed[0], typed[1])


def may_name(low: str, start: int) -> bool:
    """Whether the word at `start` begins the words of a type or a law's name, its marks aside: a quick refusal."""
    word = _FIRST_WORD.match(low, start, start + 12)
    return word is not None and bare(word[0]) in _first_words()


@cache
def _first_words() -> frozenset[str]:
    named = (*type_words(), *ABBREVIATED, *(alias for alias, *_ in rows("law_aliases")))
    found = (_FIRST_WORD.match(words.lower()) for words in named)
    return frozenset(bare(word[0]) for word in found if word is not None)


def document_at(view: View, start: int, *, cited: bool) -> Document | None:
    """The document whose words begin at `start`, whichever way it is named; `cited` as in `read_law_name`."""
    low, norm = view.low, view.norm
    common = _COMMON_AHEAD.match(low, start, start + 40)
    if common is not None:
        kind = _kind(common[1])
        if common[2] is not None:
            return _self(view, start, kind, common.end(), this=True)
        symbol = read_symbol(view, common.end(), typed=True)
        if symbol is not None:
            return _full(view, symbol, start, kind)
    typed = type_words_at(low, norm, start)
    if typed is not None:
        end, kind = typed
        this = _THIS.match(low, end, end + 30)
        if this is not None:
            return _self(view, start, kind, this.end(), this=this["this"] is not None)
        number = _TO_NUMBER.match(low, end, end + 24)
        document = document_of_digits(view, number.end()) if number else None
        if document is not None and document.start == start:
            return document
        if kind not in LAWS:
            return None
    law = _law(view, start, cited=cited)
    if law is None and cited:
        damaged = _DAMAGED_WORDS.match(low, start, start + 40)
        document = document_of_digits(view, damaged.end()) if damaged else None
        return document if document is not None and document.start == start else None
    return law


def self_before(view: View, start: int, end: int) -> Document | None:
    """The document that `này` or `nêu trên` at `start` points to: the words before it name its type."""
    low, norm = view.low, view.norm
    common = _COMMON_THIS.search(low, max(0, start - _LONGEST_BEFORE), start)
    if common is not None:
        kind, first = _kind(common[1]), common.start()
        capital = norm[first].isupper() or kind in _LOWER_THIS
        return _self(view, first, kind, end, this=low.startswith("này", start)) if capital else None
    place = _over_gap(low, start)
    if word_before(low, start) == "đã":
        place = _over_gap(low, low.rindex("đã", 0, start))
    typed = type_before(low, norm, place, scans=False)
    if typed is None:
        return None
    first, kind, _ = typed
    if not norm[first].isupper() and (kind not in _LOWER_THIS or word_before(low, first) == "pháp"):
        return None
    return _self(view, first, kind, end, this=low.startswith("này", start))


def _self(view: View, start: int, kind: str, end: int, *, this: bool) -> Document:
    citation = _meant(kind, "self" if this else "back")
    mention = _SELF[this, start > 0 and view.norm[start - 1] == "("]
    return Document(start, end, end, citation, (), (), mention)


@lru_cache(maxsize=256)
def _meant(kind: str, form: str) -> Citation:
    """One value for all mentions: a law says "Luật này" again and again."""
    return Citation(kind, form=form)


def _full(view: View, symbol: Symbol, start: int, kind: str | None, title: str | None = None) -> Document:
    number, year, code, identifier, codes, end, mended = symbol
    tail_end, date, issuers, subject, tail_mended = read_tail(view, end, joint=codes[0] in _JOINT)
    issues = ("type_symbol_mismatch",) if kind is not None and _contradicts(kind, codes) else ()
    flags = ("repaired",) if mended or tail_mended else ()
    citation = Citation(
        kind or _kind_of(symbol), number, year, code, identifier, title or subject, issuers or issuers_of_codes(codes),
        date,
    )  # fmt: skip
    return Document(start, tail_end, end, citation, flags, issues, _LISTED if kind is None else _FULL)


def _split_number(view: View, start: int, first: int, kind: str) -> Document | None:
    """A number that a scan has split ("1 18/2021/NĐ-CP"): which of the two it is stays in doubt."""
    split = _SPLIT.match(view.norm, start, start + 8)
    symbol = read_symbol(view, split.end(), typed=True) if split else None
    if symbol is None:
        return None
    document = _full(view, symbol, first, kind)
    return document._replace(flags=(*document.flags, "ambiguous"))


def _short(view: View, start: int, first: int, kind: str, *, named: bool) -> Document | None:
    """A number without a symbol: "Nghị quyết 98", "Đề án 708", "Thông tư 06/2018"."""
    low, norm = view.low, view.norm
    match = _SHORT.match(low, start, start + 16)
    if match is None or kind not in _SHORT_TYPES or norm[start - 1].isalpha():
        return None
    if not norm[first].isupper() and not (named and kind in _YEARED_TYPES):
        return None
    number, year = match["number"], match["year"]
    if year is not None and kind not in _YEARED_TYPES:
        return None
    word = norm[first:start].split()[0]
    if word in ABBREVIATED and word not in _SHORT_ABBREVIATED and not named:
        return None
    if not named and (
        _COUNTED.match(norm, match.end(), match.end() + 20)
        or _YEAR_LIKE.fullmatch(number)
        or _SHORT_RANGE.match(low, match.end(), match.end() + 12)
    ):
        return None
    tail = read_tail(view, match.end())
    citation = Citation(kind, number, year, None, None, tail.title, tail.issuers, tail.date, form="short")
    flags = ("repaired",) if tail.repaired else ()
    return Document(first, tail.end, match.end(), citation, flags, mention=_SHORT_MENTION)


def _law(view: View, start: int, *, cited: bool) -> Document | None:
    law = read_law_name(view, start, cited=cited)
    if law is None:
        return None
    low = view.low
    number = _LAW_NUMBER.match(low, law.end, law.end + 16)
    symbol = read_symbol(view, number.end(), typed=True) if number else None
    if symbol is not None and symbol.year is not None:
        return _full(view, symbol, start, law.kind, law.title)
    end = resume = law.end
    year = None
    dated = _YEAR_AFTER.match(low, end, end + 24)
    if dated is not None:
        year, end = dated["year"] or dated["bracketed"], dated.end()
        resume = end if dated["year"] and not dated["word"] else resume
    amended = _AMENDED.match(low, end, end + 110)
    tail = read_tail(view, amended.end() if amended else end)
    if law.title is None and year is None and not cited:
        return None
    citation = Citation(
        law.kind, year=year, title=law.title, issuers=tail.issuers, date=tail.date, form="name",
        known_id=known_number(law, year, tail.date), amended=tuple(_YEARS.findall(amended["years"])) if amended else (),
    )  # fmt: skip
    return Document(start, tail.end, resume, citation, ("repaired",) if tail.repaired else (), mention=_NAME)


def _kind_of(symbol: Symbol) -> str | None:
    """The type that a symbol says by itself; that of a number of Quốc hội only where the table of laws has it."""
    first = symbol.codes[0]
    if first.startswith(("QH", "UBTVQH")):
        return _kinds_by_number().get(symbol.id)
    kind = type_of_code(first)
    if first in ("LCT", "L") or symbol.symbol.startswith("L/"):
        return "lệnh"
    if kind is not None and not (first in ("CT", "TC") and symbol.year is None and len(symbol.codes) == 1):
        return kind
    last = type_of_code(symbol.codes[-1])
    if last is not None and symbol.codes[-1] not in ("CT", "TC", "TT", "KH", "PC", "KL"):
        return last
    return "công văn"


@lru_cache(maxsize=4096)
def _contradicts(kind: str, codes: tuple[str, ...]) -> bool:
    first = codes[0]
    if first.startswith(("QH", "UBTVQH")):
        return kind not in (*LAWS, "nghị quyết", "nghị quyết liên tịch")
    if kind in ("công văn", "văn bản") or type_of_code(first) is None or len(codes) < 2:
        return False
    if kind in LAWS:
        return first not in ("L", "LCT", "PL")
    allowed = codes_of(kind)
    return bool(allowed) and first not in allowed and first not in ("CT", "TC")


@cache
def _kinds_by_number() -> dict[str, str]:
    return {number: kind.lower() for kind, _, number, *_ in rows("laws") if number}


def _over_gap(low: str, start: int) -> int:
    """To the left over blanks, a colon's blank and at most one line break."""
    place, breaks = start, 0
    while place and start - place < 12:
        letter = low[place - 1]
        if letter == "\n":
            breaks += 1
            if breaks > 1:
                return start
        elif letter not in " \r":
            break
        place -= 1
    return place
