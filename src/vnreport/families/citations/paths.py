"""Paths into a document: `điểm a khoản 1 Điều 3`, `các khoản 2, 3 và 4 Điều 195`, `từ Điều 10 đến Điều 15`.

Nghị quyết 351/2017/UBTVQH14, Điều 24: a path goes from small to large, then names the document; within the same
article or document what is shared may be left out. So a level that is named later is shared backwards by the
parts that lack it, never over another value of the same level. Practice also writes commas between the levels
and, in lists of articles, the reverse order ("Điều 188, các khoản 3 và 4").
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from vnreport.families.citations.shapes import AHEAD, NEAR, words_of
from vnreport.families.citations.values import Provision
from vnreport.patterns import END, GAP, OPEN_GAP

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["LEVEL_NAMES", "Path", "may_lead", "read_path"]

LEVEL_NAMES = {
    "tiết": "tiet", "đoạn": "doan", "điểm": "diem", "khoản": "khoan", "điều": "dieu", "tiểu mục": "tieu_muc",
    "mục": "muc", "chương": "chuong", "phần": "phan", "phụ lục": "phu_luc", "mẫu": "mau", "điêu": "dieu",
}  # fmt: skip
"""The words of the levels and the names of their fields; `điêu` is what scans make of `điều`."""

_RANK = {
    "doan": 0, "tiet": 1, "diem": 2, "khoan": 3, "dieu": 4, "tieu_muc": 5, "muc": 6, "chuong": 7, "phan": 8,
    "mau": 9, "phu_luc": 10,
}  # fmt: skip
_RANGED = frozenset({"dieu", "khoan", "diem", "chuong", "muc", "phu_luc"})

_Part: TypeAlias = "dict[str, tuple[str, str | None]]"


class Path(NamedTuple):
    """The provisions that a text names, small to large, and where it ends.

    `first` is the level of the first word, `own` that of a closing "Điều này", "khoản này"; `parts` counts the
    level words read. `repaired` says that a level word has lost its marks ("Điêu 5"). `behind` are the document's
    words where they have been read too: where they begin, and what `common_ahead` says of them.
    """

    provisions: tuple[Provision, ...]
    first: str
    end: int
    own: str | None
    parts: int
    ambiguous: bool
    repaired: bool = False
    behind: tuple[int, tuple[int, str, bool]] | None = None

    @property
    def flags(self) -> tuple[str, ...]:
        """How the reading of the path stands."""
        return ("ambiguous",) * self.ambiguous + ("repaired",) * self.repaired


_Group: TypeAlias = "tuple[str, str, list[tuple[str, str | None]], int, bool]"
"""The link before a level word, the level, its values, the end, whether a value is doubtful; no values for "này"."""

_WORDS = rf"tiểu{GAP}mục|phụ{GAP}lục|phần|chương|mục|đi[êề]u|khoản|điểm|tiết|đoạn|mẫu"
_DAMAGED = "điêu"
_LEVEL = re.compile(
    rf"(?:các{GAP})?(?P<level>{_WORDS})(?![^\W_])"
    rf"(?:{GAP}số(?={GAP}[0-9ivx]))?{GAP}"
)
_ROMAN = r"[IVXL]{1,6}"
_ORDINAL = rf"thứ{GAP}(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)"
_DOTTED = rf"[0-9]{{1,2}}(?:\.[0-9]{{1,2}}){{0,3}}{END}"
_NO_AMOUNT = r"(?![^\W_])(?!%|[.,:][0-9])"
_VALUES = {
    level: re.compile(rf"(?:{value})")
    for level, value in {
        "dieu": rf"[0-9]{{1,4}}[a-zđ]?{_NO_AMOUNT}(?!/)",
        "khoan": rf"[0-9]{{1,3}}[a-zđ]?{_NO_AMOUNT}(?!/)|{_ROMAN}{END}|l{END}",
        "diem": rf"[a-zđA-ZĐ][0-9]{{0,2}}(?:\.[0-9a-zđ]{{1,2}}){{0,3}}{END}(?!/)|{_DOTTED}(?![/%]|[.,][0-9])",
        "tiet": rf"[a-zđ][0-9]{{0,2}}(?:\.[0-9]{{1,2}}){{0,3}}{END}|{_DOTTED}|[ivx]{{1,5}}{END}",
        "doan": rf"(?:thứ{GAP})?(?:[0-9]{{1,2}}|nhất|hai|ba|tư|năm|cuối|đầu){END}",
        "tieu_muc": rf"[0-9]{{1,2}}[a-zđ]?{_NO_AMOUNT}|{_ROMAN}{END}",
        "muc": rf"[0-9]{{1,2}}(?:\.[0-9]{{1,2}}){{0,2}}[a-zđ]?{END}(?![%/]|[.,][0-9])"
        rf"|{_ROMAN}(?:\.[0-9]{{1,2}}|[a-z])?{END}|[A-Z]{END}",
        "chuong": rf"{_ROMAN}[a-zđ]?{END}|[0-9]{{1,2}}[a-zđ]?{_NO_AMOUNT}",
        "phan": rf"{_ROMAN}{END}|[0-9]{{1,2}}{_NO_AMOUNT}|{_ORDINAL}{END}|[A-Z]{END}",
        "phu_luc": rf"{_ROMAN}(?:[-.]?(?:[0-9]{{1,2}}|[A-Za-z]))?{END}|[A-Z]{END}"
        rf"|[0-9]{{1,2}}(?:\.[0-9]{{1,2}})?[a-zđA-Z]?{END}(?![%/])",
        "mau": rf"[0-9]{{1,3}}[a-zđA-ZĐ]{{0,2}}(?:[.-][0-9]{{1,2}})?{END}(?![ ]?/)(?![-.][A-ZĐ0-9])",
    }.items()
}
_COMMON = re.compile(
    rf"(?:điểm{NEAR}(?P<diem>[a-zđ]){NEAR}(?=khoản|điều))?"
    rf"(?:khoản{NEAR}(?P<khoan>này|[0-9]{{1,3}}[a-zđ]?)(?![^\W_])(?:{NEAR}(?=điều[ \n]))?)?"
    rf"(?:điều{NEAR}(?P<dieu>này|[0-9]{{1,4}}[a-zđ]?)(?![^\W_]))?(?:{NEAR}(?:của{NEAR})?{AHEAD})?"
)
"""The path of most citations, with the words of its document where they follow."""
_CLOSED = re.compile(
    rf"[.)][ \n]|:[ \n]|{NEAR}(?:(?![vhtcđmpk])[^\W\d_]"
    rf"|(?:thông|pháp|chỉ|kế|có|phải|hiến|của{NEAR}(?:luật|nghị|thông|quyết|bộ|pháp|quy)){NEAR})"
)
"""Behind a value: what goes on with no list, no range and no other level."""
_BEGINS_VALUE = re.compile(
    rf"{GAP}(?:số{GAP})?(?:[0-9]|[^\W\d_](?![^\W\d_])|[ivxl]{{1,6}}[a-zđ]?(?![^\W\d_])|này|thứ|nhất|hai|ba|tư|năm|cuối|đầu)"
)
_VALUE_WORDS = frozenset({"số", "nà", "th", "nh", "ha", "ba", "tư", "nă", "cu", "đầ"})
"""How the words that `_BEGINS_VALUE` knows begin."""
_MORE = re.compile(rf"(?:{OPEN_GAP},{OPEN_GAP}(?:(?:và|hoặc){GAP})?|{GAP}(?:và|hoặc|và/hoặc){GAP})")
_TO = re.compile(
    rf"(?:{OPEN_GAP}-{OPEN_GAP}|{GAP}(?:đến|tới){GAP}(?:hết{GAP})?)"
    rf"(?P<level>(?:tiểu{GAP}mục|phụ{GAP}lục|phần|chương|mục|điều|khoản|điểm|mẫu){GAP}(?:số{GAP})?)?"
)
_LINK = re.compile(
    rf"(?:(?P<comma>{OPEN_GAP},{OPEN_GAP})"
    rf"|(?P<list>{OPEN_GAP}[,;]{OPEN_GAP}(?:và|hoặc){GAP}|{OPEN_GAP};{OPEN_GAP}|{GAP}(?:và|hoặc|và/hoặc){GAP})"
    rf"|{GAP}(?:(?:của|thuộc|tại|trong){GAP})?)(?:từ{GAP})?" + _LEVEL.pattern
)
_NOUN = re.compile(rf"{GAP}(?P<word>[^\W\d_]+)")
_MAY_FOLLOW = frozenset({
    "đến", "tới", "của", "và", "hoặc", "thuộc", "tại", "luật", "bộ", "nghị", "quyết", "thông", "pháp", "hiến",
    "quy", "chỉ", "kết", "kế", "văn", "công", "đề", "điều", "khoản", "điểm", "tiết", "mục", "tiểu", "chương",
    "phần", "phụ", "mẫu", "này", "nêu", "nói", "trên", "được", "có", "ban", "kèm", "là", "thì", "như", "trong",
    "theo", "về", "để", "khi", "với", "không", "phải", "áp", "mà", "do", "đã", "sau", "hay", "cho", "sửa", "bãi",
    "thay", "hướng", "bị", "đối", "nhằm", "cũng", "tiếp", "gồm", "ở", "từ", "hết", "cùng", "đồng", "nhưng",
})  # fmt: skip
_BRACKET = re.compile(
    rf"\)(?=(?:{OPEN_GAP}[,;]{OPEN_GAP}|{GAP})(?:(?:và|hoặc){GAP})?(?:[a-zđ]\)|(?:điểm|khoản|điều){GAP}[0-9a-zđ]))"
)
"""A point written with the bracket of its label ("điểm a), b) khoản 1"), where the list or the path goes on."""
_DOTTED_POINT = re.compile(r"[a-zđ]\.[0-9]")
"""A point that names its own part: `điểm b.4` is tiết b.4 of điểm b."""
_ROMAN_ORDINALS = {"nhất": "1", "hai": "2", "ba": "3", "tư": "4", "năm": "5"}
_NOTHING_MORE = frozenset(" " + letter for letter in "abcdegiklmnopqrsuxyăâêôơư") | {""}
"""What follows a value and is no list and no range: a blank and a letter that begins none of their words."""
_MAY_RANGE = frozenset((" ", "\r", "\n", "-", "đ", "t"))
"""The second sign behind a value where a range may begin."""

_LONGEST_COMMON = 84
_MOST_GROUPS = 48
_MOST_VALUES = 40


def may_lead(low: str, end: int) -> bool:
    """Whether a value or "này" may follow the level word that ends at `end`: a quick refusal of other words."""
    if low[end : end + 1] == " ":
        two = low[end + 1 : end + 3]
        if "0" <= two[:1] <= "9":
            return True
        if two.isalpha() and len(two) == 2 and two not in _VALUE_WORDS and two[0] not in "ivxl":
            return False
    return _BEGINS_VALUE.match(low, end, end + 24) is not None


def read_path(view: View, start: int) -> Path | None:
    """The path that begins with the level word at `start`, or None."""
    common = _COMMON.match(view.low, start, start + _LONGEST_COMMON) if view.low.startswith(("đ", "k"), start) else None
    path = _common_path(view, common) if common is not None else None
    if path is not None:
        return path
    head = _LEVEL.match(view.low, start, start + 40)
    group = _group(view, head, "") if head is not None else None
    if group is None:
        return None
    groups = [group]
    _, first, values, end, _ = group
    own = None if values else first
    while own is None and len(groups) < _MOST_GROUPS:
        link = _LINK.match(view.low, end, end + 60)
        if link is None:
            break
        kind = "," if link["comma"] is not None else ";" if link["list"] is not None else ""
        following = _group(view, link, kind)
        if following is None:
            break
        groups.append(following)
        _, level, values, end, _ = following
        if not values:
            own = level
    parts, doubtful = _shared(groups)
    if own is None and len(parts) > 1:
        parts = _reversed(parts)
    provisions = tuple(_provision(part) for part, _ in parts)
    doubtful = doubtful or any(one[4] for one in groups)
    repaired = view.low.find(_DAMAGED, start, end) >= 0
    return Path(provisions, first, end, own, len(groups), doubtful, repaired)


def _common_path(view: View, match: re.Match[str]) -> Path | None:
    """The path of most citations: a point, a clause, an article, one of each at most; None where it may go on."""
    diem, khoan, dieu, kind, this = match.groups()
    last = dieu or khoan
    end = match.end("dieu" if dieu else "khoan")
    if last is None or (diem is not None and not view.norm[match.start(1)].islower()):
        return None
    if last == "này":
        own = "dieu" if dieu else "khoan"
    elif khoan == "này" or (kind is None and _CLOSED.match(view.low, end, end + 20) is None):
        return None
    else:
        own = None
    first = "diem" if diem else "khoan" if khoan else "dieu"
    levels: list[tuple[str, str]] = []
    if dieu is not None and own != "dieu":
        levels.append(("dieu", dieu))
    if khoan is not None and own != "khoan":
        levels.append(("khoan", khoan))
    if diem is not None:
        levels.append(("diem", diem))
    parts = (diem is not None) + (khoan is not None) + (dieu is not None)
    behind = None if own or kind is None else (match.start(4), (match.end(), words_of(kind), this is not None))
    return Path((_made(tuple(levels)),) if levels else (), first, end, own, parts, False, False, behind)  # noqa: FBT003


def _group(view: View, head: re.Match[str], link: str) -> _Group | None:
    """One level word, which `head` has read, with its values."""
    low, word, place = view.low, head["level"], head.end()
    level = LEVEL_NAMES.get(word) or LEVEL_NAMES[words_of(word)]
    value = _value(view, level, place)
    if value is None:
        own = low.startswith("này", place)
        return (link, level, [], place + 3, False) if own else None
    text, end, doubtful = value
    values: list[tuple[str, str | None]] = []
    while (following := low[end : end + 2]) not in _NOTHING_MORE:
        last = _range_end(view, level, end) if following[0] == "-" or following[1:] in _MAY_RANGE else None
        if last is not None:
            values.append((text, last[0]))
            end = last[1]
        else:
            values.append((text, None))
        more = _MORE.match(low, end, end + 24) if len(values) < _MOST_VALUES else None
        value = _value(view, level, more.end()) if more else None
        if value is None or not _goes_on(low, level, value):
            break
        text, end = value[0], value[1]
        doubtful = doubtful or value[2]
    else:
        values.append((text, None))
    return link, level, values, end, doubtful


def _value(view: View, level: str, start: int) -> tuple[str, int, bool] | None:
    text = view.low if level in ("doan", "dieu", "tiet") else view.norm
    match = _VALUES[level].match(text, start, start + 24)
    if match is None:
        return None
    value, doubtful = match[0], False
    if value.isdigit():
        return value, match.end(), False
    if level == "diem" and _BRACKET.match(view.low, match.end(), match.end() + 24):
        return value, match.end() + 1, False
    if level == "doan" or value.startswith("thứ"):
        value = _ROMAN_ORDINALS.get(value.split()[-1], " ".join(value.split()))
    elif level == "diem" and value == "I":
        doubtful = True
    elif level == "khoan" and value == "l":
        value, doubtful = "1", True
    return value, match.end(), doubtful


def _range_end(view: View, level: str, start: int) -> tuple[str, int] | None:
    if level not in _RANGED:
        return None
    to = _TO.match(view.low, start, start + 40)
    if to is None:
        return None
    named = to["level"]
    if named is not None and LEVEL_NAMES.get(" ".join(named.replace("số", "").split())) != level:
        return None
    value = _value(view, level, to.end())
    if value is None or (named is None and not _goes_on(view.low, level, value)):
        return None
    return value[0], value[1]


def _goes_on(low: str, level: str, value: tuple[str, int, bool]) -> bool:
    """Whether a value without its level word belongs to the list: no counted noun follows it."""
    if level == "diem" and not value[0][0].isdigit():
        return True
    noun = _NOUN.match(low, value[1], value[1] + 24)
    return noun is None or noun["word"] in _MAY_FOLLOW


def _shared(groups: list[_Group]) -> tuple[list[tuple[_Part, str]], bool]:
    """The parts with the levels that they share, each with the link that stood before it."""
    parts: list[tuple[_Part, str]] = []
    doubtful = False
    for before, level, values, _, _ in groups:
        if not values:
            continue
        rank = _RANK[level]
        new = [({level: value}, before if not index else ",") for index, value in enumerate(values)]
        last = parts[-1][0] if parts else None
        if last is None or before == ";" or level in last:
            parts += new
        elif not before and rank < min(_RANK[name] for name in last):
            link = parts.pop()[1]
            parts += [({**last, **one}, link if not index else ",") for index, (one, _) in enumerate(new)]
        elif not before or _above(level, last):
            _give(parts, level, values[0])
            doubtful = doubtful or len(new) > 1
            parts += new[1:]
        else:
            parts += new
    return parts, doubtful


def _above(level: str, part: _Part) -> bool:
    """Whether a level behind a comma contains the part before it ("Khoản 2, Điều 41")."""
    if level == "phu_luc":
        return all(name in ("mau", "muc", "phan", "khoan", "diem") for name in part)
    return _RANK[level] > max(_RANK[name] for name in part)


def _give(parts: list[tuple[_Part, str]], level: str, value: tuple[str, str | None]) -> None:
    """Share a level backwards over the parts that lack it and lie below it."""
    rank = _RANK[level]
    first = True
    for part, _ in reversed(parts):
        if level in part or (not first and max(_RANK[name] for name in part) > rank):
            break
        part[level] = value
        first = False


def _reversed(parts: list[tuple[_Part, str]]) -> list[tuple[_Part, str]]:
    """Large to small: where the last parts have no article, those behind a comma take the one before them."""
    if "dieu" in parts[-1][0] or _RANK[max(parts[-1][0], key=_RANK.__getitem__)] > _RANK["khoan"]:
        return parts
    out: list[tuple[_Part, str]] = []
    bases: list[_Part] = []
    for part, link in parts:
        rank = max(_RANK[name] for name in part)
        while bases and rank >= min(_RANK[name] for name in bases[-1]):
            bases.pop()
        whole = part
        if bases and link == ",":
            if out[-1][0] is bases[-1]:
                out.pop()
            whole = {**bases[-1], **part}
        out.append((whole, link))
        bases.append(whole)
    return out


def _provision(part: _Part) -> Provision:
    levels: list[tuple[str, str]] = []
    for level, (value, last) in part.items():
        if level == "diem" and last is None and "tiet" not in part and _DOTTED_POINT.match(value):
            levels += [("diem", value[0]), ("tiet", value)]
        else:
            levels.append((level, value))
        if last is not None:
            levels.append((f"{level}_to", last))
    return _made(tuple(levels))


@lru_cache(maxsize=4096)
def _made(levels: tuple[tuple[str, str], ...]) -> Provision:
    """One value for all mentions of a path: a law cites the same few again and again."""
    return Provision(**dict(levels))
