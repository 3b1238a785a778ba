"""Laws cited by name: `Luật Người cao tuổi`, `Bộ luật Lao động năm 2019`, `BLHS`, `Luật Chứng khoán số 54/2019/QH14`.

Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6: laws and ordinances are cited by type and name, without number and body.
Names are looked up in the lexicon; a name that it does not have is read by its capital letter to its last word.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from vnreport.families.citations.letters import UPPER, same_word
from vnreport.families.citations.phrases import WORD, Phrases
from vnreport.families.citations.shapes import one_line
from vnreport.lexicon import rows
from vnreport.patterns import GAP

if TYPE_CHECKING:
    import datetime

    from vnreport.text import View

__all__ = ["ACRONYMS", "LawName", "known_number", "name_behind", "read_law_name"]


class Version(NamedTuple):
    """A number under which the name was given to a law, and the day of passing, as far as the table has them."""

    number: str
    passed: str


class LawName(NamedTuple):
    """A law's name in the text: its type, the title as written, what the lexicon has of it, and its end.

    `amends` is what the lexicon has of the last law in the title of an amending law.
    """

    kind: str
    title: str | None
    versions: tuple[Version, ...]
    end: int
    amends: tuple[Version, ...] = ()


_Named: TypeAlias = "tuple[str, str, tuple[Version, ...]]"
"""The type, the name and the versions of a law of the lexicon."""

_CONSTITUTION = "Hiến pháp"
_REPUBLICS = ("nước Cộng hòa xã hội chủ nghĩa Việt Nam", "nước Việt Nam Dân chủ Cộng hòa")

ACRONYMS = ("blhs", "blds", "bltths", "blttds", "bllđ")
"""The codes whose abbreviations stand alone."""

_TYPE = re.compile(rf"(?:bộ{GAP})?luật|pháp{GAP}lệnh|hiến{GAP}pháp")
_AFTER = re.compile(GAP)
_CAPITAL = re.compile(rf"[{UPPER}]")
_AMENDING = re.compile(
    rf"(?:sửa{GAP}đổi(?:,?{GAP}bổ{GAP}sung|{GAP}và{GAP}bổ{GAP}sung)?|bổ{GAP}sung)"
    rf"(?:{GAP}(?:một{GAP}số|các|[0-9]{{1,2}}))?(?:{GAP}điều)?(?:,?{GAP}khoản)?(?:{GAP}của)?{GAP}(?=(?:các{GAP})?(?:bộ{GAP})?luật|pháp{GAP}lệnh)"
)
_AMENDS = ("sửa", "bổ")
"""What `_AMENDING` begins with."""
_ARTICLE = re.compile(rf"(?:điều|chương|mục|phần){GAP}[0-9ivx]")
_MANY = re.compile(rf"các{GAP}")
_LISTED = re.compile(rf"(?:,{GAP}|;{GAP}|,?{GAP}và{GAP})(?=(?:bộ{GAP})?luật{GAP}|pháp{GAP}lệnh{GAP})")
_NUMBER_NEXT = re.compile(rf"{GAP}(?:số:?{GAP})?[0-9]{{1,3}}/[0-9]{{4}}/|{GAP}ngày{GAP}")
_MOST_LISTED = 16
_MOST_WORDS = 12
_STOPS = frozenset({
    "và", "của", "năm", "số", "ngày", "được", "quy", "định", "có", "để", "là", "về", "này", "đã", "trong", "tại",
    "theo", "cũng", "thì", "hoặc", "cho", "với", "từ", "do", "khi", "nếu", "sẽ", "bởi", "nhằm", "vào", "ra", "đến",
    "như", "mới", "nên", "mà", "phải", "không", "chưa", "đang", "hiện", "hành", "nêu", "nói", "trên", "trước",
    "sau", "cùng", "sửa", "ban", "nhưng", "vẫn", "còn", "chỉ", "bao", "gồm", "ở", "quốc", "chính",
})  # fmt: skip


def read_law_name(view: View, start: int, *, cited: bool = False, listed: bool = False) -> LawName | None:
    """The law whose type word or abbreviation begins at `start`, or None.

    `cited` says that the place is known to cite ("Điều 5 …", "căn cứ …"): then a small first letter is enough.
    `listed` says that it stands in the title of an amending law, where no other amending law is looked for.
    """
    low, norm = view.low, view.norm
    found = _names().longest(low, start)
    common = _common_name(low, norm, start, *found) if found is not None else None
    if common is not None:
        return common
    kind_match = _TYPE.match(low, start, start + 24)
    if kind_match is None:
        return None if found is None else _abbreviated(norm, start, *found)
    kind = " ".join(kind_match[0].split())
    after = _AFTER.match(low, kind_match.end(), kind_match.end() + 12)
    first = after.end() if after else kind_match.end()
    capital = _CAPITAL.match(norm, start) is not None
    if not (capital or cited or kind == "bộ luật" or (after and _CAPITAL.match(norm, first))):
        return None
    amending = _amending(view, first) if kind in ("luật", "pháp lệnh") and not listed else None
    end = found[0] if found is not None and found[0] > first else first
    if amending is not None and amending.end > end:
        return LawName(kind, one_line(norm[first : amending.end]), (), amending.end, amending.versions)
    if found is not None and end > first:
        return LawName(kind, one_line(norm[first:end]), found[1][2], end, amending.versions if amending else ())
    unknown = _unknown(view, kind, first) if after and capital and kind != "hiến pháp" else None
    return LawName(kind, None, _constitutions(), kind_match.end()) if kind == "hiến pháp" else unknown


def _common_name(low: str, norm: str, start: int, end: int, named: _Named) -> LawName | None:
    """What most laws are: the type with a capital, one blank, and a known name that is not an amending law's."""
    kind, _, versions = named
    first = start + len(kind) + 1
    if norm[start] == low[start] or not low.startswith(kind, start):
        return None
    if low[first - 1] != " " or not low[first].isalpha() or low.startswith(_AMENDS, first):
        return None
    return LawName(kind, one_line(norm[first:end]), versions, end)


def _abbreviated(norm: str, start: int, end: int, named: _Named) -> LawName | None:
    kind, name, versions = named
    return LawName(kind, name, versions, end) if norm[start:end].isupper() else None


def name_behind(view: View, kind: str, start: int) -> tuple[int, str] | None:
    """The end and the name of a law whose name stands behind its number ("Luật 18-L/CTN Dầu khí"), or None.

    >>> from vnreport.text import View
    >>> name_behind(View("Luật 18-L/CTN Dầu khí ban hành"), "luật", 13)
    (21, 'Dầu khí')
    """
    gap = _AFTER.match(view.low, start, start + 12)
    if gap is None or _CAPITAL.match(view.norm, gap.end()) is None:
        return None
    found = _names().longest(view.low, gap.end(), behind=kind)
    return None if found is None else (found[0], one_line(view.norm[gap.end() : found[0]]))


def known_number(law: LawName, year: str | None, date: datetime.date | None) -> str | None:
    """The number that the table of laws has for a name, where year or day leave one version only."""
    versions = law.versions
    if len(versions) > 1 and date is None and year is None:
        return None
    if date is not None:
        versions = tuple(one for one in versions if one.passed == date.isoformat())
    elif year is not None:
        versions = tuple(one for one in versions if f"/{year}/" in one.number or one.passed.startswith(year))
    return versions[0].number or None if len(versions) == 1 else None


def _amending(view: View, start: int) -> LawName | None:
    """The last law of "sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C".

    The list is the title's where the number or the day follows it; otherwise only its first law is.
    """
    match = _AMENDING.match(view.low, start, start + 80)
    if match is None:
        return None
    many = _MANY.match(view.low, match.end(), match.end() + 12)
    law = read_law_name(view, many.end() if many else match.end(), cited=True, listed=True)
    if law is None:
        return None
    first = last = law
    for _ in range(_MOST_LISTED):
        listed = _LISTED.match(view.low, last.end, last.end + 20)
        law = read_law_name(view, listed.end(), cited=True, listed=True) if listed else None
        if law is None:
            break
        last = law
    return last if _NUMBER_NEXT.match(view.low, last.end, last.end + 32) else first


def _unknown(view: View, kind: str, start: int) -> LawName | None:
    """A name that the lexicon does not have: it begins with a capital and goes on to a stop word or mark."""
    low, norm = view.low, view.norm
    if _CAPITAL.match(norm, start) is None or _ARTICLE.match(low, start):
        return None
    end, place = start, start
    for count in range(_MOST_WORDS):
        word = WORD.match(low, place, place + 24)
        if (
            word is None
            or word[0] in _STOPS
            or (count and norm[word.start()].isupper() and not norm[end - 1].isupper())
        ):
            break
        end = word.end()
        gap = _AFTER.match(low, end, end + 12)
        if gap is None:
            break
        place = gap.end()
    return LawName(kind, one_line(norm[start:end]), (), end) if end > start else None


@cache
def _names() -> Phrases[_Named]:
    versions: dict[str, tuple[Version, ...]] = {}
    spelled: dict[str, tuple[str, str]] = {}
    for kind, name, number, passed, *_ in rows("laws"):
        if kind == _CONSTITUTION:
            continue
        key = _key(f"{kind} {name}")
        versions[key] = (*versions.get(key, ()), Version(number, passed))
        spelled.setdefault(key, (kind.lower(), name))
    names = [
        (form, (kind, name, versions[key])) for key, (kind, name) in spelled.items() for form in (key, f"{kind} {name}")
    ]
    for alias, name, _ in rows("law_aliases"):
        key = _key(name)
        names.append((alias, (*spelled[key], versions[key])))
    names += [(f"{_CONSTITUTION} {republic}", ("hiến pháp", republic, _constitutions())) for republic in _REPUBLICS]
    return Phrases(names)


@cache
def _constitutions() -> tuple[Version, ...]:
    return tuple(Version(number, passed) for kind, _, number, passed, *_ in rows("laws") if kind == _CONSTITUTION)


def _key(name: str) -> str:
    return " ".join(same_word(word) for word in WORD.findall(name.lower()))
