"""Documents as they are named: by number and symbol, by a number alone, by a law's name, by "này" and "nêu trên"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from vnreport.families.citations.issuers import issuers_of_codes, read_issuers
from vnreport.families.citations.laws import known_number, name_behind, read_law_name
from vnreport.families.citations.mentions import FULL, LISTED, NAME, SHORT, Document, self_document
from vnreport.families.citations.numbered import read_numbered
from vnreport.families.citations.places import word_before
from vnreport.families.citations.shapes import NEAR, common_ahead, common_before, gap_before
from vnreport.families.citations.symbols import read_symbol
from vnreport.families.citations.tails import read_tail
from vnreport.families.citations.types import (
    ABBREVIATED,
    JOINT,
    LAWS,
    contradicts,
    may_end,
    type_before,
    type_of_code,
    type_words_at,
)
from vnreport.lexicon import rows
from vnreport.patterns import GAP

if TYPE_CHECKING:
    from vnreport.families.citations.symbols import Symbol
    from vnreport.text import View

__all__ = [
    "document_at",
    "document_of_digits",
    "document_of_type",
    "document_otherwise",
    "type_before_this",
]


_NUMBER_WORD = re.compile(r"s[ốôoóổồỗộ][ ]?:?$")
_ENDS_NUMBER_WORD = frozenset("ốôoóổồỗộ:")
_BEFORE_NUMBER = frozenset(" \n(:;,.-*|>[“”\"'‘’_")
_LEFT_OPEN = frozenset(("./", "…/", "_/"))
"""Before the year of a document that has no number yet: "số ..../2025/QĐ-TTg"."""
_FORMS = frozenset(("mẫu", "biểu", "bảng", "lục", "khoản", "thoại", "mã", "hình", "nhà", "xe", "tờ", "trang", "ký"))
_LONGEST_BODY = 72
_MARKED = re.compile(
    r"[0-9]{1,6}(?:\.[0-9]{1,3})?[a-zA-ZđĐ]?[ ]{0,3}\n?[ ]{0,3}"
    r"(?:[-/][ ]{0,3}(?:\n[ ]{0,3})?(?:[^\W\d_]|19|20)|[0-9]{1,3}/|[A-ZĐ]{2,8}/[A-ZĐ])"
)
"""Digits that may have a symbol or are part of a number that has one: with any others none is looked for."""
_LONGEST_MARKED = 44
_SPLIT = re.compile(r"[0-9]{1,3}[ ](?=[0-9]{1,3}/)")
_SHORT = re.compile(
    r"(?P<number>[0-9]{1,5}[a-zđ]?)(?:/(?P<year>(?:19|20)[0-9]{2}))?"
    r"(?=[ \n.,;:)\]”»\"'?!*|/-]|\Z)(?![.,/:-][0-9]|[/-][^\W_])"
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
    rf"{GAP}(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|đồng|usd|người"
    rf"|năm(?!{GAP}(?:19|20)[0-9]{{2}}(?![ ]?[-,]|{GAP}(?:đến|tới|và)))"
    rf"|tháng|ngày(?!{GAP}[0-9]{{1,2}}(?:[/.-][0-9]|{GAP}tháng))|tuần|quý|giờ|phút|lần|điểm|nội|nhiệm|nhóm|chỉ|hộ"
    rf"|ha|km|m|mét|tấn|kg|trường|cơ|đơn|huyện|xã|tỉnh|thành|đồng|bộ|cuộc|văn|dự|đề|mục|khâu|không|bên|đối|cấp|loại|bước"
    rf"|trang|bản|nước|thôn|công|học|cán|chương|phương|giải|lĩnh|tiêu|mô|hội|sở|cá|tổ|ngành|quy(?!{GAP}định)|thủ|đợt"
    rf"|khóa|con|cây|căn|nhà|phòng|gói|tàu|xe|sản|ý|khu|dân|hình|phần|vụ)(?![^\W_])(?!{GAP}với)"
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
_MORE_OF_LAW = re.compile(rf"{GAP}(?:[0-9(]|số|năm)")
_BY_NAME = re.compile(rf"(?:bộ{NEAR})?luật{NEAR}(?!(?:này|nêu|nói|đã|viện|số)(?![^\W_]))[^\W\d_]")
"""The type of a law with neither a number nor "này" behind it, but a word that may begin its name."""
_LONGEST_TYPE = 16
_LAW_NUMBER = re.compile(rf"{GAP}(?:số:?{GAP}?)?(?=[0-9])")
_TO_NUMBER = re.compile(rf"(?:{GAP}số[ ]?:?)?{GAP}(?=[0-9])")
_DAMAGED_WORDS = re.compile(rf"(?:[^\W\d_]{{1,6}}{GAP}){{2,5}}(?=[0-9])")
_THIS = re.compile(
    rf"{GAP}(?P<this>này)(?![^\W_])|{GAP}(?:đã{GAP})?(?:nêu|nói|viện{GAP}dẫn){GAP}(?:ở{GAP})?trên(?![^\W_])"
)
_LOWER_THIS = frozenset((
    "nghị định", "thông tư", "thông tư liên tịch", "nghị quyết", "nghị quyết liên tịch", "luật", "bộ luật", "pháp lệnh",
))  # fmt: skip


def document_of_digits(view: View, start: int) -> Document | None:
    """The document whose number begins with the digits at `start`; type words and "số" are read backwards."""
    common = common_before(view.low, start)
    document = read_numbered(view, start, *common) if common is not None else None
    return document or document_otherwise(view, start, common)


def document_otherwise(view: View, start: int, common: tuple[int, str] | None) -> Document | None:
    """The same where `read_numbered` reads none; `common` is what `common_before` says of the digits."""
    marked = _MARKED.match(view.norm, start, start + _LONGEST_MARKED) is not None
    if common is not None and not marked:
        return _short(view, start, *common, named="số" in view.low[common[0] : start])
    if view.norm[max(0, start - 2) : start] in _LEFT_OPEN:
        symbol = read_symbol(view, start, typed=True)
        return None if symbol is None else Document(start, symbol.end, symbol.end, None)
    symbol = read_symbol(view, start, typed=True) if common is not None else None
    if common is not None and symbol is not None:
        return _full(view, symbol, *common)
    return _document_before(view, start, marked=marked)


def _document_before(view: View, start: int, *, marked: bool) -> Document | None:
    """The document whose type words, if any, are read word by word; without a mark the digits have no symbol."""
    first, place = _number_word(view.low, start)
    named = first < start
    typed = _type_words_before(view, place, scans=False)
    if typed is not None and marked and view.low[start - 1] in " \n":
        document = read_numbered(view, start, *typed[:2])
        if document is not None:
            return document
    symbol = read_symbol(view, start, typed=False) if marked else None
    if typed is None and symbol is not None:
        typed = _type_words_before(view, place, scans=True)
    if typed is not None:
        if symbol is None and marked:
            symbol = read_symbol(view, start, typed=True)
        if symbol is None:
            return _split_number(view, start, *typed[:2]) or _short(view, start, *typed[:2], named=named)
        document = _full(view, symbol, *typed[:2])
        return document._replace(flags=("repaired",)) if typed[2] else document
    if named and symbol is not None:
        parted = _before_body(view, place)
        if parted is not None:
            return _full(view, symbol, *parted)
    return _untyped(view, start, first, place, symbol) if marked else None


def _type_words_before(view: View, end: int, *, scans: bool) -> tuple[int, str, bool] | None:
    """What `type_before` says of a place; "pháp luật" is no document."""
    # No type words end at a stroke, as before the number of a gazette ("CÔNG BÁO/Số 253").
    typed = type_before(view.low, view.norm, end, scans=scans) if view.low[end - 1 : end] != "/" else None
    return None if typed is not None and typed[1] == "luật" and word_before(view.low, typed[0]) == "pháp" else typed


def _number_word(low: str, start: int) -> tuple[int, int]:
    """Where the "số" of the digits at `start`, or else they themselves, begin; and where the words before them end."""
    place = gap_before(low, start)
    word = _NUMBER_WORD.search(low, max(0, place - 5), place) if low[place - 1 : place] in _ENDS_NUMBER_WORD else None
    if word is None or (word.start() and low[word.start() - 1].isalpha()):
        return start, place
    return word.start(), gap_before(low, word.start())


def _untyped(view: View, start: int, first: int, place: int, symbol: Symbol | None) -> Document | None:
    """A number and symbol without type words; the code of a form is nobody's item."""
    named = first < start
    if word_before(view.low, place if named else start) in _FORMS:
        form = symbol or (read_symbol(view, start, typed=True) if named else None)
        return Document(start, form.end, form.end, None) if form is not None else None
    if symbol is None:
        return None
    document = _full(view, symbol, first, None)
    # A scan's stray sign before the number may have been one of its digits ("48§1/QD-UBND"), and a number that the
    # scan has lost leaves its stroke and the year ("4Í /2019/NQ-HĐND").
    stray = start > 0 and view.norm[start - 1] not in _BEFORE_NUMBER
    return document._replace(flags=(*document.flags, "ambiguous")) if stray else document


def _before_body(view: View, end: int) -> tuple[int, str] | None:
    """The type words of "Nghị quyết của Quốc hội số …": the body stands between them and the number."""
    of = view.low.rfind(" của ", max(0, end - _LONGEST_BODY), end)
    body = read_issuers(view, of + 1) if of > 0 else None
    typed = type_before(view.low, view.norm, of, scans=False) if body is not None and body[0] == end else None
    return None if typed is None else (typed[0], typed[1])


def document_at(view: View, start: int, *, cited: bool) -> Document | None:
    """The document whose words begin at `start`, whichever way it is named; `cited` as in `read_law_name`."""
    if _BY_NAME.match(view.low, start, start + _LONGEST_TYPE) is not None:
        return _law(view, start, cited=cited) or _damaged(view, start, cited=cited)
    common = common_ahead(view.low, start)
    if common is None:
        return _document_ahead(view, start, cited=cited)
    end, kind, this = common
    if this:
        return self_document(view.norm, start, kind, end, this=True)
    return read_numbered(view, end, start, kind) or document_of_type(view, start, end, kind, cited=cited)


def document_of_type(view: View, start: int, end: int, kind: str, *, cited: bool) -> Document | None:
    """The document whose type words begin at `start` and its number, which `read_numbered` does not read, at `end`."""
    symbol = read_symbol(view, end, typed=True)
    return _document_ahead(view, start, cited=cited) if symbol is None else _full(view, symbol, start, kind)


def _document_ahead(view: View, start: int, *, cited: bool) -> Document | None:
    low, norm = view.low, view.norm
    typed = type_words_at(low, norm, start)
    if typed is not None:
        end, kind = typed
        this = _THIS.match(low, end, end + 30)
        if this is not None:
            return self_document(view.norm, start, kind, this.end(), this=this["this"] is not None)
        number = _TO_NUMBER.match(low, end, end + 24)
        document = document_of_digits(view, number.end()) if number else None
        if document is not None and document.start == start:
            return document
        if kind not in LAWS:
            return None
    return _law(view, start, cited=cited) or _damaged(view, start, cited=cited)


def _damaged(view: View, start: int, *, cited: bool) -> Document | None:
    """The document whose type words, marks and letters damaged, begin at a place that is known to cite."""
    damaged = _DAMAGED_WORDS.match(view.low, start, start + 40) if cited else None
    document = document_of_digits(view, damaged.end()) if damaged else None
    return document if document is not None and document.start == start else None


def type_before_this(view: View, start: int) -> tuple[int, str] | None:
    """Where the type words begin that `này` or `nêu trên` at `start` points to, and the type."""
    low, norm = view.low, view.norm
    word = word_before(low, start)
    if word and not may_end(word):
        return None
    typed = common_before(low, start) or _type_otherwise(view, start)
    if typed is None:
        return None
    first, kind = typed
    small = not norm[first].isupper()
    return None if small and (kind not in _LOWER_THIS or word_before(low, first) == "pháp") else typed


def _type_otherwise(view: View, start: int) -> tuple[int, str] | None:
    low = view.low
    place = gap_before(low, start)
    if word_before(low, start) == "đã":
        place = gap_before(low, low.rindex("đã", 0, start))
    typed = type_before(low, view.norm, place, scans=False)
    return None if typed is None else typed[:2]


# `CT` stands for a directive and for the tax department, `TC` for a communiqué and for finance. The letters of the
# two offices are numbered into the thousands: 5665/CT-CS, 1234/TC-TCT.
_TAXES, _FINANCE = "CT-", "TC-"
_FEW_FIGURES = 2


def _full(view: View, symbol: Symbol, start: int, kind: str | None, title: str | None = None) -> Document:
    number, year, code, identifier, codes, end, mended = symbol
    typed = kind is not None
    if kind in LAWS and title is None:
        named = name_behind(view, kind, end)
        if named is not None:
            end, title = named
    tail_end, date, issuers, subject, tail_mended = read_tail(view, end, joint=codes[0] in JOINT)
    issues = ("type_symbol_mismatch",) if kind is not None and contradicts(kind, codes) else ()
    bodies = issuers_of_codes(codes)
    doubtful = not typed and (code.startswith(_FINANCE) or (code.startswith(_TAXES) and not bodies))
    cut = not mended and view.norm[symbol.end : symbol.end + 1].isalpha()  # "QĐ-T1Ig": damage inside a code
    flags = ("ambiguous",) * (doubtful or cut) + ("repaired",) * (mended or tail_mended)
    if kind is None:
        kind = "công văn" if doubtful and len(number) > _FEW_FIGURES else _kind_of(symbol)
    said = kind, number, year, code, identifier, title or subject, issuers or bodies, date
    return Document(start, tail_end, end, said, "full", flags, issues, FULL if typed else LISTED)


def _split_number(view: View, start: int, first: int, kind: str) -> Document | None:
    """A number that a scan has split ("1 18/2021/NĐ-CP"): which of the two it is stays in doubt."""
    split = _SPLIT.match(view.norm, start, start + 8)
    symbol = read_symbol(view, split.end(), typed=True) if split else None
    if symbol is None:
        return None
    document = _full(view, symbol, first, kind)
    return document._replace(flags=(*document.flags, "ambiguous"))


# A scan has parted a figure from its number and read a letter for it: "Quyết định số 39 L/QĐ-UBND".
_PARTED_SYMBOL = re.compile(r"[ ]{1,2}[^\W\d_]{1,2}[ ]?/[ ]?[A-ZĐ]{2,6}-[ ]?[A-ZĐ]")


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
    end, date, issuers, subject, mended = read_tail(view, match.end())
    said = kind, number, year, None, None, subject, issuers, date
    parted = _PARTED_SYMBOL.match(norm, match.end(), match.end() + 16) is not None
    flags = ("ambiguous",) * parted + ("repaired",) * mended
    return Document(first, end, match.end(), said, "short", flags, (), SHORT)


def _law(view: View, start: int, *, cited: bool) -> Document | None:
    law = read_law_name(view, start, cited=cited)
    if law is None:
        return None
    low = view.low
    goes_on = _MORE_OF_LAW.match(low, law.end, law.end + 12)
    number = _LAW_NUMBER.match(low, law.end, law.end + 16) if goes_on else None
    if number is not None and not law.amends and low[number.end() - 1] in " \n":
        document = read_numbered(view, number.end(), start, law.kind, law.title)
        if document is not None and document.said is not None and document.said[2] is not None:
            return document
    symbol = read_symbol(view, number.end(), typed=True) if number else None
    if symbol is not None and symbol.year is not None:
        if any(symbol.id == amended.number for amended in law.amends):
            return None  # the number is that of the law that is amended, which is read by itself
        return _full(view, symbol, start, law.kind, law.title)
    end = resume = law.end
    year = amended = None
    dated = _YEAR_AFTER.match(low, end, end + 24) if goes_on else None
    if dated is not None:
        year, end = dated["year"] or dated["bracketed"], dated.end()
        resume = end if dated["year"] and not dated["word"] else resume
    if goes_on:
        amended = _AMENDED.match(low, end, end + 110)
    end, date, issuers, _, mended = read_tail(view, amended.end() if amended else end)
    if law.title is None and year is None and not cited:
        return None
    return Document(
        start, end, resume, (law.kind, None, year, None, None, law.title, issuers, date), "name",
        ("repaired",) if mended else (), (), NAME, known_number(law, year, date),
        tuple(_YEARS.findall(amended["years"])) if amended else (),
    )  # fmt: skip


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


@cache
def _kinds_by_number() -> dict[str, str]:
    return {number: kind.lower() for kind, _, number, *_ in rows("laws") if number}
