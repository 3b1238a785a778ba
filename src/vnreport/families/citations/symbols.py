"""Number and symbol of a document: `30/2020/NĐ-CP`, `05-CT/TW`, `98/2023/QH15`, `1694/SKHĐT-HTĐT`, `73-CP`.

    state   = number "/" [year "/"] code {("-" | "/") code}       Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3
    quốc hội = number "/" year "/" ("QH" | "UBTVQH") term         Luật 80/2015/QH13, Điều 10
    party   = number "-" type "/" organ                           Hướng dẫn 36-HD/VPTW
    yearly  = number "-" year "/" code {("-" | "/") code}         19-2018/NQ-CP
    old     = number ("-" | "/" | " ") code ["/" code]            before 1997: 73-CP, 268/TTg, 60 TC/TCT
    number  = digits ["." digits] [letter]                        30a, 522b, 66.22

The codes of bodies are an open set. What typing and printing do to a symbol is mended and marked.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple, cast

from vnreport.families.citations.letters import LOOK_ALIKES
from vnreport.families.citations.shapes import NEAR
from vnreport.families.citations.types import type_of_code
from vnreport.lexicon import rows

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["PLAIN_SYMBOL", "Symbol", "in_one_line", "may_be_symbol", "plain_codes", "read_symbol"]


class Symbol(NamedTuple):
    """A number with its symbol, in canonical form, and where it ends in the view."""

    number: str
    year: str | None
    symbol: str
    id: str
    codes: tuple[str, ...]
    end: int
    repaired: bool

    @property
    def telling(self) -> bool:
        """Whether the symbol shows by itself that a document is meant, without a type word before it."""
        return _is_telling(self.symbol, self.codes, dated=self.year is not None)


@lru_cache(maxsize=4096)
def _is_telling(symbol: str, codes: tuple[str, ...], *, dated: bool) -> bool:
    first = codes[0]
    if first.startswith(("QH", "UBTVQH")):
        return dated
    if symbol.startswith(("LCT/", "L/", "L-CTN")):
        return True
    if len(codes) == 1:
        return False
    return type_of_code(first) is not None or _letters(first) in _known()[0]


_NUMBER = re.compile(r"(?P<number>[0-9]{1,6}(?:\.[0-9]{1,3})?(?:[a-zA-ZđĐ](?![^\W_]))?)")
PLAIN_SYMBOL = (
    rf"([0-9]{{1,6}}(?:\.[0-9]{{1,3}})?[a-zđ]?)(?:/((?:19|20)[0-9]{{2}}))?([-/])"
    rf"(?P<tail>{NEAR}?[A-ZĐ][A-Za-zĐ]{{0,12}}[0-9]{{0,2}}(?:[-/]{NEAR}?[A-ZĐ][A-Za-zĐ]{{0,12}}[0-9]{{0,2}}){{0,3}})"
    r"(?=[,.;:)]|(?:[ ]{1,3}(?:\n[ ]{0,3})?|\n[ ]{0,3})[^\W0-9]|\Z)"
)
"""Number, year, mark and codes without a flaw but a blank or a line break behind a mark."""
_PLAIN_SYMBOL = re.compile(PLAIN_SYMBOL)
_SPLIT = re.compile("[-/]")
_YEAR = re.compile(
    r"(?:[ ]{0,2}(?P<mark>/)[ ]{0,2}|-)(?P<year>(?:19|20)[0-9]{2})(?(mark)(?=[ ]{0,2}\n?[ ]{0,2}[-/])|(?=/))"
)
_CODE = re.compile(
    r"""
    (?P<left>[ ]{0,3}\n?)(?P<mark>[-/])(?P<right>[ ]{0,3}(?:\n[ ]{0,3})?)
    (?P<letters>[^\W\d_]{1,32}(?:&[^\W\d_]{1,12}){0,2})
    (?P<digits>[0-9]{0,3}(?![0-9]))
    """,
    re.VERBOSE,
)
_SPACED_CODE = re.compile(r"[ ](?P<mark>)(?P<letters>[A-ZĐ]{2,8})(?=/[A-ZĐ])")
_TERM = re.compile(r"[ ]?(?P<term>[0-9]{1,2})(?![^\W_])")
_UNIT = re.compile(r"\([A-ZĐ][A-Z0-9Đ]{0,5}\)")
_PLAIN = re.compile(r"[A-Za-zĐđÂÊÔƠƯĂ&]+")
_OUTLINE = re.compile(
    r"[0-9]{1,6}(?:\.[0-9]{1,3})?[a-zA-ZđĐ]?(?:[ ]{0,2}/[ ]{0,2}(?:19|20)[0-9]{2})?"
    r"[ ]{0,3}\n?[-/][ ]{0,3}(?:\n[ ]{0,3})?[^\W\d_]"
)
_MOST_CODES = 10

_GLUED = (
    "ngày", "và", "của", "về", "do", "đã", "được", "quy", "hướng", "có", "sửa", "ban", "năm", "thì", "thay", "tại",
    "là", "theo", "hoặc", "bãi", "này",
)  # fmt: skip
_ELSEWHERE = ("LCT", "TTr", "BTV", "VX", "NC", "TH", "VP", "KT", "GP", "SL", "BCĐ", "BCĐTW", "ĐH", "CB")
_WITH_TERM = ("QH", "UBTVQH", "TVQHK", "TVQH", "HĐNN")


def may_be_symbol(view: View, start: int) -> bool:
    """Whether letters follow the digits at `start` as in a symbol: a quick refusal of days and ratios."""
    return _OUTLINE.match(view.norm, start, start + 40) is not None


def read_symbol(view: View, start: int, *, typed: bool) -> Symbol | None:
    """The number and symbol that begin with the digits at `start`, or None.

    `typed` says that a type word stands before: then a single unknown code is enough ("Quyết định 268/TTg").
    """
    norm = view.norm
    before = norm[start - 1] if start else " "
    if before != " " and (before.isalnum() or (before in "/.,:-" and norm[max(0, start - 2)].isdigit())):
        return None
    plain = _PLAIN_SYMBOL.match(norm, start, start + 100)
    if plain is not None:
        symbol = _plain(plain)
        if symbol is not None:
            return symbol if typed or symbol.telling else None
    match = cast("re.Match[str]", _NUMBER.match(norm, start, start + 12))
    number, place = match["number"], match.end()
    year_match = _YEAR.match(norm, place, place + 24)
    year = None
    if year_match is not None:
        year, place = year_match["year"], year_match.end()
    read = _codes(view, place, spaced=typed and year is None)
    if read is None:
        return None
    codes, marks, place, repaired = read
    if year is not None and marks[0] == "-":
        marks[0], repaired = "/", True
    tail = codes[0] + "".join(mark + code for mark, code in zip(marks[1:], codes[1:], strict=True))
    unit = _UNIT.match(norm, place, place + 8)
    if unit is not None:
        tail, place = tail + unit[0], unit.end()
    written = f"{number}/{year}" if year else number
    if year_match is not None and year_match["mark"] is None:
        written = f"{number}-{year}"
    symbol = Symbol(number, year, tail, written + marks[0] + tail, tuple(codes), place, repaired)
    return symbol if typed or symbol.telling else None


def _plain(match: re.Match[str]) -> Symbol | None:
    """The symbol where it is written without a flaw: almost always."""
    number, year, mark, tail = match.groups()
    codes = plain_codes(tail)
    if codes is None or (year is not None and mark == "-"):
        return None
    tail = in_one_line(tail)
    written = f"{number}/{year}" if year else number
    return Symbol(number, year, tail, f"{written}{mark}{tail}", codes, match.end(), False)  # noqa: FBT003


def in_one_line(tail: str) -> str:
    """The codes without what their marks have behind them."""
    return tail.replace(" ", "").replace("\n", "")


@lru_cache(maxsize=4096)
def plain_codes(tail: str) -> tuple[str, ...] | None:
    """The codes of a symbol that need no mending, or None; a mark has a blank behind it only before a known code.

    >>> plain_codes("NĐ-CP"), plain_codes("CV-XYZ"), plain_codes("QD-UBND")
    (('NĐ', 'CP'), ('CV', 'XYZ'), None)
    """
    joined = in_one_line(tail)
    codes = tuple(_SPLIT.split(joined))
    known = _known()[0].issuperset(map(_letters, codes))
    return codes if known or (joined == tail and all(map(_is_plain, codes))) else None


def _is_plain(code: str) -> bool:
    """Whether a code is read as it is written; a single letter is none, but for that of orders."""
    letters = _letters(code)
    return _read_code(letters, lower=False) == (letters, len(letters), False) and (len(code) > 1 or code == "L")


def _codes(view: View, start: int, *, spaced: bool) -> tuple[list[str], list[str], int, bool] | None:
    norm = view.norm
    codes: list[str] = []
    marks: list[str] = []
    repaired, place = False, start
    if spaced:
        first = _SPACED_CODE.match(norm, start, start + 24)
        if first is not None:
            repaired = type_of_code(first["letters"]) is not None and first["letters"] != "TC"
            codes, marks, place = [first["letters"]], ["-" if repaired else " "], first.end()
    while len(codes) < _MOST_CODES:
        match = _CODE.match(norm, place, place + 72)
        if match is None:
            break
        read = _read_code(match["letters"], lower=bool(codes) and codes[0] in _known()[0])
        if read is None or not _joined(match, read[0], codes):
            break
        if len(read[0]) == 1 and read[0] != "L" and not match["digits"]:
            break
        code, letters, mended = read
        cut = letters < len(match["letters"])
        end = match.start("letters") + letters
        if not cut:
            digits = match["digits"]
            if not digits and code in _WITH_TERM:
                term = _TERM.match(norm, end, end + 4)
                digits, end = (term["term"], term.end()) if term else ("", end)
            else:
                end += len(digits)
            code += digits
        codes.append(code)
        marks.append(match["mark"])
        repaired = repaired or mended
        place = end
        if cut:
            break
    return (codes, marks, place, repaired) if codes else None


def _joined(match: re.Match[str], code: str, codes: list[str]) -> bool:
    """Whether the blanks around the mark leave the code a part of the symbol, not the next phrase."""
    left, right = match["left"], match["right"]
    if not left and not right:
        return True
    if "\n" in left and match["mark"] == "-":
        return False
    known = _letters(code) in _known()[0]
    if left and right:
        return known and (not codes or type_of_code(codes[-1]) is not None)
    return known or (len(code) > 1 and code.isupper())


@lru_cache(maxsize=4096)
def _read_code(letters: str, *, lower: bool) -> tuple[str, int, bool] | None:
    """The code as its table writes it, how many letters it takes, and whether it is mended; None where it is no code.

    A lost blank glues a word to the code ("NĐ-CPngày"); typing changes its case or takes the stroke of its Đ.
    """
    known, folded = _known()
    if letters in known:
        return letters, len(letters), False
    if letters[-1].islower():
        low = letters.lower()
        for word in _GLUED:
            if low.endswith(word) and letters[-len(word) :].islower() and len(letters) > len(word) + 1:
                inner = _read_code(letters[: -len(word)], lower=lower)
                return (inner[0], inner[1], True) if inner else None
    plain = letters.translate(LOOK_ALIKES)
    if plain not in known:
        mended = folded.get(plain.upper().replace("Đ", "D"))
        if mended is not None and (lower or not plain.islower() or mended in ("NĐ", "NQ", "QĐ", "TT", "CT")):
            return mended, len(letters), True
        capitals = sum(map(str.isupper, plain))
        if _PLAIN.fullmatch(plain) is None or capitals * 2 < len(plain):
            return None
    return plain, len(letters), plain != letters


def _letters(code: str) -> str:
    return code.rstrip("0123456789")


@cache
def _known() -> tuple[frozenset[str], dict[str, str]]:
    """The known codes, and the way to them from capitals without the stroke of Đ where only one is meant."""
    known = {code for code, _ in rows("agencies")} | set(_ELSEWHERE) | set(_WITH_TERM)
    for _, listed in rows("document_types"):
        known.update(filter(None, listed.replace("-", ",").split(",")))
    folded: dict[str, str] = {}
    for code in sorted(known):
        folded.setdefault(code.upper().replace("Đ", "D"), code)
    return frozenset(known), folded
