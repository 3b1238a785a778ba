"""Paths into a document: `điểm a khoản 1 Điều 3`, `các khoản 2, 3 và 4 Điều 195`, `từ Điều 10 đến Điều 15`.

Nghị quyết 351/2017/UBTVQH14, Điều 24: a path goes from small to large, then names the document; within the same
article or document what is shared may be left out. So a level that is named later is shared backwards by the
parts that lack it, never over another value of the same level. Practice also writes commas between the levels
and, in lists of articles, the reverse order ("Điều 188, các khoản 3 và 4").
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from vnreport.families.citations.parts import made, put_together
from vnreport.families.citations.shapes import AHEAD, NEAR, words_of
from vnreport.patterns import END, GAP, OPEN_GAP, one_of

if TYPE_CHECKING:
    from vnreport.families.citations.parts import Group
    from vnreport.families.citations.values import Provision
    from vnreport.text import View

__all__ = ["GOING_ON", "LEVEL_NAMES", "VALUES", "VALUE_BEHIND", "Path", "may_lead", "read_path"]

LEVEL_NAMES = {
    "tiết": "tiet", "đoạn": "doan", "điểm": "diem", "khoản": "khoan", "điều": "dieu", "tiểu mục": "tieu_muc",
    "mục": "muc", "chương": "chuong", "phần": "phan", "phụ lục": "phu_luc", "mẫu": "mau", "điêu": "dieu",
}  # fmt: skip
"""The words of the levels and the names of their fields; `điêu` is what scans make of `điều`."""

_DIVISIONS = frozenset({"tieu_muc", "muc", "chuong", "phan", "phu_luc", "mau"})
_RANGED = frozenset({"dieu", "khoan", "diem", "chuong", "muc", "phu_luc"})


class Path(NamedTuple):
    """The provisions that a text names, small to large, and where it ends.

    `own` is the level of a closing "Điều này", "khoản này"; `parts` counts the level words. `flags` say how the
    reading stands: `repaired` where a level word has lost its marks ("Điêu 5"). `behind` are the document's words
    where they have been read too: where they begin, and what `common_ahead` says of them. `last` is where the last
    level word begins of a path that has been read no further, for it is not worth it: if it is refused, so are those
    that begin before that word.
    """

    provisions: tuple[Provision, ...]
    end: int
    own: str | None
    parts: int
    flags: tuple[str, ...] = ()
    behind: tuple[int, tuple[int, str, bool]] | None = None
    last: int | None = None


_WORDS = rf"tiểu{GAP}mục|phụ{GAP}lục|phần|chương|mục|đi[êề]u|khoản|điểm|tiết|đoạn|mẫu"
_DAMAGED = "điêu"
_LEVEL = re.compile(
    rf"(?:các{GAP})?(?P<level>{_WORDS})(?![^\W_])"
    rf"(?:{GAP}số(?={GAP}[0-9ivx]))?{GAP}"
)
_ROMAN = r"[IVXL]{1,6}"
_ORDINAL = rf"thứ{GAP}(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)"
_DOTTED = rf"[0-9]{{1,2}}(?:\.[0-9]{{1,2}}){{0,3}}{END}"
# A list without blanks behind its commas is no amount where a level or a document follows: "khoản 1,2 Điều 5".
_TIGHT_LIST = (
    rf"[0-9]{{1,3}}[a-zđ]?(?:,[0-9]{{1,3}}[a-zđ]?){{0,12}}+{GAP}(?:(?:và|hoặc){GAP}[0-9]{{1,3}}[a-zđ]?{GAP})?"
    rf"(?:[Đđ]iều|[Kk]hoản|[Mm]ục|[Cc]hương|[Ll]uật|[Bb]ộ|[Nn]ghị|[Qq]uyết|[Tt]hông|[Pp]háp|[Qq]uy|này|của){END}"
)
_NO_AMOUNT = rf"(?![^\W_])(?!%|[.:][0-9]|,(?!{_TIGHT_LIST})[0-9])"
VALUES = {
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


def _list_of(word: str, value: str) -> str:
    """The pattern of one value or a few, before which the level's word may be repeated."""
    value = rf"{value}(?![^\W_])"
    return rf"{value}(?:(?:,{NEAR}|{NEAR}(?:và|hoặc){NEAR})(?:{word}{NEAR})?{value}){{0,15}}"


_COMMON = re.compile(
    rf"(?:điểm{NEAR}(?P<diem>{_list_of('điểm', '[a-zđ]')}){NEAR}(?=khoản|điều))?"
    rf"(?:khoản{NEAR}(?P<khoan>này(?![^\W_])|{_list_of('khoản', '[0-9]{1,3}[a-zđ]?')})(?:{NEAR}(?=điều[ \n]))?)?"
    rf"(?:điều{NEAR}(?P<dieu>này(?![^\W_])|{_list_of('điều', '[0-9]{1,4}[a-zđ]?')}))?"
    rf"(?:{NEAR}(?:của{NEAR})?{AHEAD})?"
)
"""The path of most citations, with the words of its document where they follow."""
_BEHIND = re.compile(rf"{NEAR}(?:của{NEAR})?{AHEAD}")
GOING_ON = frozenset({
    "tiểu", "phụ", "phần", "chương", "mục", "điều", "điêu", "khoản", "điểm", "tiết", "đoạn", "mẫu", "và", "hoặc", "các",
    "từ", "đến", "tới", "của", "thuộc", "tại", "trong",
})  # fmt: skip
"""The words with which a path may go on."""
_CLOSED = re.compile(
    rf"(?:[,;]?{NEAR}(?:(?:của|thuộc|tại|trong){NEAR})?(?!(?:{one_of(GOING_ON)}|[ivxl]{{1,6}}){END})[^\W\d_]"
    rf"|[.:](?![0-9])|[)\]”\"’'?!]|;{NEAR}-|{NEAR}[0-9(“\"*|]|[ ]{{0,2}}\n[ ]{{0,2}}\n|\Z)"
)
"""Behind a value: what goes on with no list, no range and no other level."""
_BEGINS_VALUE = re.compile(
    rf"{GAP}(?:số{GAP})?(?:[0-9]|[^\W\d_](?![^\W\d_])|[ivxl]{{1,6}}[a-zđ]?(?![^\W\d_])|này|thứ|nhất|hai|ba|tư|năm|cuối|đầu)"
)
VALUE_BEHIND = f"(?={_BEGINS_VALUE.pattern})"
"""What has to stand behind a level word: a sieve."""
_VALUE_WORDS = frozenset({"số", "nà", "th", "nh", "ha", "ba", "tư", "nă", "cu", "đầ"})
"""How the words that `_BEGINS_VALUE` knows begin."""
_LISTED = {
    level: re.compile(
        rf"{value}(?:(?:,{NEAR}|{NEAR}và{NEAR}){value}){{0,39}}+"
        rf"(?=[;)]|\.(?![0-9a-zđ])|,{NEAR}(?:(?:khoản|điểm){NEAR}|[Đđ]iều{NEAR}[0-9])"
        rf"|{NEAR}(?:và{NEAR})?(?:[Kk]hoản|[Đđ]iểm|[Đđ]iều){NEAR}[0-9a-zđ]"
        rf"|{NEAR}(?:của|như|này|[Ll]uật|[Bb]ộ|[Nn]ghị|[Tt]hông|[Qq]uyết|[Pp]háp){END})"
    )
    for level, value in {
        "dieu": r"[0-9]{1,4}[a-zđ]?(?![^\W_])(?![%/]|[.,:][0-9])",
        "khoan": r"[0-9]{1,3}[a-zđ]?(?![^\W_])(?![%/]|[.,:][0-9])",
        "diem": r"[a-zđ](?![^\W_])(?![/)]|\.[0-9a-zđ])",
    }.items()
}
"""The values of a level where only commas and "và" part them and no range and no counted noun ends them."""
_ONE_LISTED = re.compile(r"(?<![^\W_])(?:[0-9]+[a-zđ]?|[a-zđ])(?![^\W_])")
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
_BEFORE_LINK = frozenset((" ", ",", ";", "\n"))
_BEGIN_LINKS = frozenset((" ", ",", ";", "\n", *(word[0] for word in GOING_ON)))
"""What the words of `_LINK` and what stands before them begin with."""
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
_ROMAN_ORDINALS = {"nhất": "1", "hai": "2", "ba": "3", "tư": "4", "năm": "5"}
_NOTHING_MORE = frozenset(" " + letter for letter in "abcdegiklmnopqrsuxyăâêôơư") | {""}
"""What follows a value and is no list and no range: a blank and a letter that begins none of their words."""
_MAY_RANGE = frozenset((" ", "\n", "-", "đ", "t"))
"""The second sign behind a value where a range may begin."""

_LONGEST_COMMON = 640
_LONGEST_BEHIND = 40
_LONGEST_LIST = 440
_MOST_GROUPS = 48
_MOST_UNSURE = 8
"""So many level words are read of a path that would be refused: the next of them begins another."""
_MOST_VALUES = 40


def may_lead(low: str, end: int) -> bool:
    """Whether a value or "này" may follow the level word that ends at `end`: a quick refusal of other words."""
    two = low[end + 1 : end + 3]
    if low[end : end + 1] == " " and two:
        if "0" <= two[0] <= "9":
            return True
        if two.isalpha() and two not in _VALUE_WORDS and two[0] not in "ivxl" and len(two) == 2:
            return False
    return _BEGINS_VALUE.match(low, end, end + 24) is not None


def read_path(view: View, start: int) -> Path | None:
    """The path that begins with the level word at `start`, or None."""
    low = view.low
    common = _COMMON.match(low, start, start + _LONGEST_COMMON) if low.startswith(("đ", "k"), start) else None
    path = _common_path(view, common) if common is not None else None
    if path is not None:
        return path
    link = _LEVEL.match(low, start, start + 40)
    group = _group(view, link, "") if link is not None else None
    if link is None or group is None:
        return None
    groups = [group]
    _, first, values, end, unsure = group
    own = None if values else first
    last = None
    while own is None and len(groups) < _MOST_GROUPS and _may_go_on(low, end):
        if len(groups) == _MOST_UNSURE and _needs_document(view, start, groups):
            last = link.start("level") if "thứ" not in low[start:end] else None
            break
        link = _LINK.match(low, end, end + 60)
        if link is None:
            break
        kind = "," if link["comma"] is not None else ";" if link["list"] is not None else ""
        following = _group(view, link, kind)
        if following is None:
            break
        groups.append(following)
        _, level, values, end, doubtful = following
        unsure = unsure or doubtful
        if not values:
            own = level
    provisions, doubtful = put_together(groups, closed=own is not None)
    doubtful = doubtful or unsure
    flags = ("ambiguous",) * doubtful + ("repaired",) * (low.find(_DAMAGED, start, end) >= 0)
    ahead = _BEHIND.match(low, end, end + _LONGEST_BEHIND) if own is None else None
    behind = None if ahead is None else (ahead.start(1), (ahead.end(), words_of(ahead[1]), ahead[2] is not None))
    return Path(provisions, end, own, len(groups), flags, behind, last)


def _may_go_on(low: str, end: int) -> bool:
    """Whether another level word may follow: a quick refusal."""
    mark, second = low[end : end + 1], low[end + 1 : end + 2]
    return mark in _BEFORE_LINK and (mark != " " or second in _BEGIN_LINKS)


def _needs_document(view: View, start: int, groups: list[Group]) -> bool:
    """Whether a path of these groups cites only if a document follows: divisions in small letters, parts by number.

    Running text has such words by themselves; a long list of them is not read again and again for each of its members.
    """
    _, first, values, _, _ = groups[0]
    if view.norm[start].isupper() and first != "diem" and not (first == "phan" and values[0][0].isdigit()):
        return False
    return all(
        level in _DIVISIONS or (level == "diem" and not values[0][0][0].islower()) for _, level, values, _, _ in groups
    )


def _common_path(view: View, match: re.Match[str]) -> Path | None:
    """The path of most citations: points of clauses of articles, with a list at its first level at most.

    None where it may go on, or where it is not so.
    """
    diem, khoan, dieu, kind, this = match.groups()
    last = khoan if dieu is None else dieu
    if last is None or (dieu is not None and khoan == "này"):
        return None
    if (diem is not None or not (khoan is None or khoan.isdigit())) and _in_capitals(view.norm, match):
        return None
    end = match.end(2 if dieu is None else 3)
    if last == "này":
        provisions = _each(diem, None, None) if dieu is None else _each(diem, khoan, None)
        own, behind = "khoan" if dieu is None else "dieu", None
    else:
        if kind is None and _CLOSED.match(view.low, end, end + 20) is None:
            return None
        provisions = _each(diem, khoan, dieu)
        own, behind = None, None if kind is None else (match.start(4), (match.end(), words_of(kind), this is not None))
    listed = diem is None and None in (khoan, dieu) and not last.isalnum()
    if provisions is None or (listed and not _ends_list(view.low, end)):
        return None
    parts = (diem is not None) + (khoan is not None) + (dieu is not None)
    return Path(provisions, end, own, parts, (), behind)


def _in_capitals(norm: str, match: re.Match[str]) -> bool:
    """Whether a point or the letter of a clause, which are small, has been written in capitals."""
    return any(match[level] != norm[match.start(level) : match.end(level)] for level in (1, 2) if match[level])


def _each(diem: str | None, khoan: str | None, dieu: str | None) -> tuple[Provision, ...] | None:
    """One provision for each value of the smallest level; None where another one lists values."""
    levels: list[str] = []
    value = ""
    for level, named in (("dieu", dieu), ("khoan", khoan), ("diem", diem)):
        if named is not None:
            if value and not value.isalnum():
                return None
            value = named
            levels += level, value
    if not value:
        return ()
    if value.isalnum():
        return (made(tuple(levels)),)
    return tuple([made((*levels[:-1], one)) for one in _ONE_LISTED.findall(value)])


def _ends_list(low: str, end: int) -> bool:
    """Whether no counted noun follows the last value of a list, as in "khoản 1, 2 người"."""
    noun = _NOUN.match(low, end, end + 24)
    return noun is None or noun["word"] in _MAY_FOLLOW


def _group(view: View, head: re.Match[str], link: str) -> Group | None:
    """One level word, which `head` has read, with its values."""
    low, word, place = view.low, head["level"], head.end()
    level = LEVEL_NAMES.get(word) or LEVEL_NAMES[words_of(word)]
    listed = _LISTED[level].match(view.norm, place, place + _LONGEST_LIST) if level in _LISTED else None
    if listed is not None:
        text = listed[0]
        named = [text] if text.isalnum() else _ONE_LISTED.findall(text)
        return link, level, [(value, None) for value in named], listed.end(), False
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
    match = VALUES[level].match(text, start, start + 24)
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
