"""Numbered terms of bodies: `Quốc hội khóa XIV`, `Đảng khóa XIII`, `HĐND tỉnh khóa XVIII`.

The years of known terms are those between two elections or congresses: Quốc hội, by its own history
(quochoi.vn, "Các khóa Quốc hội"); the Party, by the years of its national congresses (Đại hội VI 1986 to XIV
2026, dangcongsan.vn, "Lịch sử các kỳ Đại hội"). Other bodies have no years of their own here.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.dates.edtf import bounds
from vnreport.families.dates.values import Term
from vnreport.numerals.roman import from_roman
from vnreport.patterns import END, GAP, OPEN_GAP
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.scan import Reading
    from vnreport.text import View

__all__ = ["ELECTION_YEARS", "known_term", "read_term"]

ELECTION_YEARS = {
    "quốc hội": (
        1,
        (1946, 1960, 1964, 1971, 1975, 1976, 1981, 1987, 1992, 1997, 2002, 2007, 2011, 2016, 2021, 2026, 2031),
    ),
    "đảng": (1, (1935, 1951, 1960, 1976, 1982, 1986, 1991, 1996, 2001, 2006, 2011, 2016, 2021, 2026, 2031)),
}
"""For each body the number of the first term listed and the years in which its terms begin."""

_PARTY_BODIES = frozenset({"đảng", "ban bí thư", "bộ chính trị", "trung ương"})

_NUMBER = re.compile(rf"kh[óo][áa]{OPEN_GAP}(?:thứ{GAP})?(?P<number>[ivxl]{{1,7}}|[0-9]{{1,2}}){END}")

# The body nearest on the left: directly before `khóa`, or farther off behind words that belong to it.
_NEAR = re.compile(
    rf"""
    (?<![^\W_])
    (?P<body>
        quốc{GAP}hội(?:{GAP}nước{GAP}cộng{GAP}hòa{GAP}xã{GAP}hội{GAP}chủ{GAP}nghĩa{GAP}việt{GAP}nam)?
    |   đảng(?:{GAP}cộng{GAP}sản{GAP}việt{GAP}nam)?
    |   ban{GAP}bí{GAP}thư(?:{GAP}trung{GAP}ương(?:{GAP}đảng)?)?
    |   bộ{GAP}chính{GAP}trị
    |   trung{GAP}ương(?:{GAP}[0-9]{{1,2}})?
    |   (?:hđnd|hội{GAP}đồng{GAP}nhân{GAP}dân)
        (?:{GAP}các{GAP}cấp|{GAP}(?:tỉnh|thành{GAP}phố|tp\.?|huyện|thị{GAP}xã|quận|xã|phường|thị{GAP}trấn)
            (?:{GAP}[^\W\d_]{{1,8}}){{0,4}})?
    |   (?:tỉnh|thành|huyện|thị|quận){GAP}ủy
    |   (?:ban{GAP}chấp{GAP}hành{GAP})?đảng{GAP}bộ(?:{GAP}[^\W\d_]{{1,8}}){{0,5}}
    )
    (?P<between>(?:{OPEN_GAP}[(,])?{OPEN_GAP})
    \Z
    """,
    re.VERBOSE,
)
_HEAD = re.compile("quốc|đảng|ban|bộ|trung|hđnd|hội|tỉnh|thành|huyện|thị|quận")
_WINDOW = 72
_CANONICAL = {
    "quốc hội": "Quốc hội",
    "đảng": "Đảng",
    "trung ương": "Đảng",
    "ban bí thư": "Ban Bí thư",
    "bộ chính trị": "Bộ Chính trị",
}


def known_term(body: str, number: int) -> tuple[int, int] | None:
    """The years of a known term.

    >>> known_term("Quốc hội", 14), known_term("Đảng", 13), known_term("HĐND", 18)
    ((2016, 2021), (2021, 2026), None)
    """
    key = body.lower()
    listed = ELECTION_YEARS.get("đảng" if key in _PARTY_BODIES else key)
    if listed is None:
        return None
    first, years = listed
    index = number - first
    return (years[index], years[index + 1]) if 0 <= index < len(years) - 1 else None


def read_term(view: View, start: int, _end: int) -> Reading | None:
    """The term whose word `khóa` begins at `start`, with the body directly before it, and those listed behind it."""
    low = view.low
    match = _NUMBER.match(low, start, start + 20)
    if match is None:
        return None
    written = match["number"]
    number = int(written) if written.isdecimal() else from_roman(written)
    if not number or (not written.isdecimal() and not view.norm[match.start("number")].isupper()):
        return None
    end = match.end()
    near = _body_before(low, start)
    if near is None or "\n\n" in near.group():
        return None
    begin, end_of_body = near.span("body")
    body = " ".join(view.norm[begin:end_of_body].split())
    written = body.lower()
    for key, name in _CANONICAL.items():
        if written.startswith(key):
            body = name
            break
    if near["between"].strip() or body in _NOT_IN_SPAN or written.startswith("trung ương"):
        begin = start
    return _with_others(view, Found(begin, end, term(number, body)), body)


_NOT_IN_SPAN = frozenset(("Ban Bí thư", "Bộ Chính trị"))


def _body_before(low: str, start: int) -> re.Match[str] | None:
    """The leftmost body that ends at an offset: the pattern is tried where the first word of one stands."""
    for head in _HEAD.finditer(low, max(0, start - _WINDOW), start):
        body = _NEAR.match(low, head.start(), start)
        if body is not None:
            return body
    return None


# "khóa XI, XII và XIII": further terms of the same body, each span its own numeral.
_OTHER = re.compile(rf"(?:,{GAP}(?:và{GAP})?|{GAP}và{GAP})(?:kh[óo][áa]{GAP})?(?P<number>[ivxl]{{1,7}}){END}")
_MOST_TERMS = 20


def _with_others(view: View, first: Found, name: str) -> Reading:
    found = [first]
    while len(found) < _MOST_TERMS:
        end = found[-1].end
        match = _OTHER.match(view.low, end, end + 36)
        number = None if match is None else from_roman(match["number"])
        if match is None or number is None or not view.norm[match.start("number")].isupper():
            break
        found.append(Found(match.start("number"), match.end(), term(number, name)))
    return found, found[-1].end


def term(number: int, body: str) -> Term:
    """The term with its years where they are known.

    >>> term(15, "Quốc hội").edtf
    '2021/2026'
    """
    years = known_term(body, number)
    if years is None:
        return Term(number, body)
    edtf = f"{years[0]}/{years[1]}"
    return Term(number, body, edtf, *bounds(edtf))
