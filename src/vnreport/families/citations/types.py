"""The types of documents: the words, the codes, and which goes with which.

Luật 64/2025/QH15 names the normative types, Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III, the administrative
ones with their abbreviations; the Party has its own list (Hướng dẫn 36-HD/VPTW). The table is in the lexicon.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from vnreport.families.citations.letters import bare, same_word
from vnreport.families.citations.shapes import gap_before
from vnreport.lexicon import rows

__all__ = [
    "ABBREVIATED",
    "JOINT",
    "LAWS",
    "codes_of",
    "contradicts",
    "may_begin",
    "may_begin_so",
    "may_end",
    "may_name",
    "names_law",
    "type_before",
    "type_of_code",
    "type_of_heading",
    "type_words_at",
]

LAWS = ("hiến pháp", "bộ luật", "luật", "pháp lệnh")
"""The types whose documents are cited by name."""

JOINT = ("TTLT", "NQLT", "TTLB", "KHLT", "HDLT")
"""The codes of documents that several bodies issue together."""

ABBREVIATED = {
    "NQ": "nghị quyết", "NĐ": "nghị định", "QĐ": "quyết định", "ĐA": "đề án", "TTLT": "thông tư liên tịch",
    "TT": "thông tư", "CT": "chỉ thị", "KL": "kết luận", "KH": "kế hoạch", "TB": "thông báo", "CV": "công văn",
    "HD": "hướng dẫn",
}  # fmt: skip
"""Type words that prose abbreviates; the first five also before a bare number ("ĐA 06", "NQ 98")."""

_ABBREVIATED = frozenset(map(str.lower, ABBREVIATED))
_DEFAULTS = {
    "QĐ": "quyết định", "CT": "chỉ thị", "TT": "thông tư", "TB": "thông báo", "TTLB": "thông tư liên tịch",
    "L": "lệnh", "CTr": "chương trình", "TT-LB": "thông tư liên tịch",
}  # fmt: skip
_MOST_WORDS = 4
_LONGEST_WORD = 12
_STEP = re.compile(r"[^\W\d_]+")
_SPACE = re.compile(r"(?:[ ]{1,4}(?:\n[ ]{0,8})?|\n[ ]{0,8})")
_OTHER_WORDS = {"lệnh công bố": "lệnh", "thông tư liên bộ": "thông tư liên tịch"}


@cache
def _types() -> tuple[dict[str, str], dict[str, str], dict[str, frozenset[str]], dict[str, str]]:
    exact: dict[str, str] = {}
    unmarked: dict[str, str] = {}
    codes: dict[str, frozenset[str]] = {}
    by_code: dict[str, str] = dict(_DEFAULTS)
    for word, listed in rows("document_types"):
        low = word.lower()
        name = _OTHER_WORDS.get(low, low)
        exact[low] = exact[same_phrase(low)] = name
        unmarked.setdefault(bare(low), name)
        codes[name] = codes.get(name, frozenset()) | frozenset(filter(None, listed.split(",")))
        for code in filter(None, listed.split(",")):
            by_code.setdefault(code, name)
    return exact, unmarked, codes, by_code


def codes_of(kind: str) -> frozenset[str]:
    """The codes that stand for a type in symbols; empty where it has none."""
    return _types()[2].get(kind, frozenset())


def type_of_code(code: str) -> str | None:
    """The type that a code stands for, or None where the code is no type's.

    >>> type_of_code("NĐ"), type_of_code("BTC")
    ('nghị định', None)
    """
    return _types()[3].get(code)


@lru_cache(maxsize=4096)
def contradicts(kind: str, codes: tuple[str, ...]) -> bool:
    """Whether the codes of a symbol are those of another type than its words say.

    >>> contradicts("nghị định", ("NQ", "CP")), contradicts("nghị định", ("NĐ", "CP"))
    (True, False)
    """
    first = codes[0]
    if first.startswith(("QH", "UBTVQH")):
        return kind not in (*LAWS, "nghị quyết", "nghị quyết liên tịch")
    if kind in ("công văn", "văn bản") or type_of_code(first) is None or len(codes) < 2:
        return False
    if kind in LAWS:
        return first not in ("L", "LCT", "PL")
    allowed = codes_of(kind)
    if (
        " liên " not in kind
    ):  # "kết luận thanh tra" is a "kết luận" too; what bodies issue jointly has a code of its own
        allowed |= codes_of(" ".join(kind.split()[:2]))
    return bool(allowed) and first not in allowed and first not in ("CT", "TC")


def type_before(low: str, norm: str, end: int, *, scans: bool) -> tuple[int, str, bool] | None:
    """Where the type words that end at `end` begin, the type, and whether marks had to be mended.

    With `scans`, words whose marks are damaged count too ("thâm định", "QUYÉT ĐỊNH").
    """
    exact, unmarked, _, _ = _types()
    first = _word_start(low, end)
    last = low[first:end]
    most = _last_words().get(same_word(last)) or (_last_words().get(bare(last)) if scans else None)
    if most is None:
        abbreviated = ABBREVIATED.get(norm[first:end])
        return None if abbreviated is None else (first, abbreviated, False)
    for words in _by_last_word().get(last, ()):
        if low.endswith(words, 0, end) and not low[max(0, end - len(words) - 1) : end - len(words)].isalpha():
            return end - len(words), exact[words], False
    starts = [first]
    while len(starts) < most:
        place = gap_before(low, first)
        first = _word_start(low, place)
        if place == starts[-1] or first == place:
            break
        starts.append(first)
    for start in reversed(starts):
        found = exact.get(same_phrase(" ".join(low[start:end].split())))
        if found is not None:
            return start, found, False
    for start in reversed(starts[1:]) if scans else ():
        found = unmarked.get(bare(" ".join(low[start:end].split())))
        if found is not None:
            return start, found, True
    return None


@cache
def _last_words() -> dict[str, int]:
    """The last words of the types, with and without marks, and how many words the longest type has that they end."""
    exact, unmarked, _, _ = _types()
    most: dict[str, int] = {}
    for words in (*exact, *unmarked):
        last = words.split()[-1]
        most[last] = max(most.get(last, 0), words.count(" ") + 1)
    return most


@cache
def _by_last_word() -> dict[str, tuple[str, ...]]:
    """The types by their last word, the longest first: how they stand in almost all texts, one blank a gap."""
    ending: dict[str, tuple[str, ...]] = {}
    for words in sorted(_types()[0], key=len, reverse=True):
        last = words.split()[-1]
        ending[last] = (*ending.get(last, ()), words)
    return ending


def _word_start(low: str, end: int) -> int:
    first = end
    while first and end - first < _LONGEST_WORD and low[first - 1].isalpha():
        first -= 1
    return first


def type_of_heading(words: str) -> str | None:
    """The type that the lower-case words of a heading are, damaged marks or not: "quyét định" heads a decision."""
    exact, unmarked, _, _ = _types()
    return exact.get(same_phrase(words)) or unmarked.get(bare(words))


def type_words_at(low: str, norm: str, start: int) -> tuple[int, str] | None:
    """The end of the type words that begin at `start`, the longest that are a type, and the type."""
    word = _STEP.match(low, start, start + 12)
    if word is None:
        return None
    following = _first_words().get(word[0])
    if following is None:
        abbreviated = ABBREVIATED.get(norm[start : word.end()])
        return None if abbreviated is None else (word.end(), abbreviated)
    exact = _types()[0]
    best: tuple[int, str] | None = None
    for _ in range(following):
        end = word.end()
        words = low[start:end]
        found = exact.get(words)
        if found is None and "\n" in words:
            found = exact.get(same_phrase(" ".join(words.split())))
        if found is not None:
            best = end, found
        space = _SPACE.match(low, end, end + 16)
        word = _STEP.match(low, space.end(), space.end() + 12) if space else None
        if word is None:
            break
    return best


@cache
def _first_words() -> dict[str, int]:
    """The first words of the types and how many words the longest type has that they begin."""
    most: dict[str, int] = {}
    for words in _types()[0]:
        first = words.split()[0]
        most[first] = max(most.get(first, 0), words.count(" ") + 1)
    return most


def same_phrase(words: str) -> str:
    """The words in the form in which they are compared."""
    return " ".join(map(same_word, words.split(" ")))


def may_end(word: str) -> bool:
    """Whether a word ends the words of a type, or may stand between them and "nêu trên": a quick refusal."""
    return same_word(word) in _last_words() or word in _ABBREVIATED or word in ("số", "đã")


def may_name(low: str, start: int) -> bool:
    """Whether the word at `start` begins the words of a type or a law's name, its marks aside: a quick refusal."""
    word = _STEP.match(low, start, start + 12)
    return word is not None and bare(word[0]) in _beginnings()


@lru_cache(maxsize=4096)
def may_begin(word: str) -> bool:
    """The same of a word that is known."""
    return bare(word) in _beginnings()


@lru_cache(maxsize=4096)
def may_begin_so(first: str, second: str) -> bool:
    """The same of a word with the one behind it."""
    return bare(first) in _first_pairs() or f"{bare(first)} {bare(second)}" in _first_pairs()


def names_law(word: str) -> bool:
    """Whether a word begins the name of a law, written out or abbreviated."""
    return word in _law_beginnings()


@cache
def _first_pairs() -> frozenset[str]:
    """The first two words of types and of names of laws, or the one that they have, without marks."""
    named = (*_types()[0], *ABBREVIATED, *(alias for alias, *_ in rows("law_aliases")))
    return frozenset(bare(" ".join(words.lower().split()[:2])) for words in named)


@cache
def _law_beginnings() -> frozenset[str]:
    return frozenset(words.lower().split()[0] for words in (*LAWS, *(alias for alias, *_ in rows("law_aliases"))))


@cache
def _beginnings() -> frozenset[str]:
    named = (*_types()[0], *ABBREVIATED, *(alias for alias, *_ in rows("law_aliases")))
    found = (_STEP.match(words.lower()) for words in named)
    return frozenset(bare(word[0]) for word in found if word is not None)
