"""Modifiers: the words before and behind a quantity that bound it, with their direction.

They are read backwards from the quantity in a bounded window of its own clause; the innermost wins (`ước đạt
trên 5%` is more than 5%). `ước` alone reaches over the words between it and the first figure that it governs.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from vnreport.families.numbers.context import left_of
from vnreport.patterns import END, GAP, LETTER

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["FORMS", "SIGNS", "Lead", "read_bound", "read_lead"]

FORMS: dict[str, str] = {
    "trên": "more_than", "hơn": "more_than", "quá": "more_than", "lớn hơn": "more_than", "vượt quá": "more_than",
    "dưới": "less_than", "chưa đến": "less_than", "chưa tới": "less_than", "không đến": "less_than",
    "không tới": "less_than", "chưa đầy": "less_than", "không đầy": "less_than", "ít hơn": "less_than",
    "kém hơn": "less_than", "nhỏ hơn": "less_than", "bé hơn": "less_than", "chưa quá": "at_most",
    "ít nhất": "at_least", "tối thiểu": "at_least", "không dưới": "at_least", "không thấp hơn": "at_least",
    "không ít hơn": "at_least", "không kém": "at_least", "không nhỏ hơn": "at_least", "thấp nhất": "at_least",
    "nhiều nhất": "at_most", "tối đa": "at_most", "không quá": "at_most", "không vượt quá": "at_most",
    "không vượt": "at_most", "không cao hơn": "at_most", "không nhiều hơn": "at_most", "không hơn": "at_most",
    "không lớn hơn": "at_most", "không được quá": "at_most", "không được vượt quá": "at_most",
    "không được vượt": "at_most", "không được cao hơn": "at_most", "không được thấp hơn": "at_least",
    "không được dưới": "at_least", "không được ít hơn": "at_least",
    "lên đến": "at_most", "lên tới": "at_most", "không trên": "at_most",
    "gần": "nearly", "ngót": "nearly", "suýt soát": "nearly", "gần như": "nearly",
    "khoảng": "about", "chừng": "about", "độ": "about", "ước": "about", "xấp xỉ": "about", "tương đương": "about",
    "trên dưới": "about", "ước khoảng": "about", "ước chừng": "about", "ước tính": "about", "khoảng chừng": "about",
    "phỏng": "about", "độ chừng": "about", "hơn kém": "about",
    "lớn hơn hoặc bằng": "at_least", "bằng hoặc lớn hơn": "at_least", "cao hơn hoặc bằng": "at_least",
    "bằng hoặc cao hơn": "at_least", "nhỏ hơn hoặc bằng": "at_most", "bằng hoặc nhỏ hơn": "at_most",
    "thấp hơn hoặc bằng": "at_most", "bằng hoặc thấp hơn": "at_most",
}  # fmt: skip
"""Each form before a quantity and what it says; the contract, §1."""

SIGNS = {"≥": "at_least", "≤": "at_most", ">": "more_than", "<": "less_than", "≈": "about", "~": "about"}

# Heads of words that end in a modifier's syllable and are none: `cấp độ`, `hiệp ước`, `đi qua`.
_COMPOUND_HEADS: dict[str, frozenset[str]] = {
    "độ": frozenset(
        (
            "biên",
            "chế",
            "cường",
            "cấp",
            "góc",
            "hạn",
            "kinh",
            "mật",
            "mức",
            "ngữ",
            "nhiệt",
            "nồng",
            "thái",
            "tiến",
            "trình",
            "tần",
            "tốc",
            "vĩ",
            "ẩm",
        )
    ),
    "ước": frozenset(("bản", "công", "giao", "hiệp", "khế", "mơ", "nguyện", "quy", "thoả", "thỏa", "điều")),
    "hơn": frozenset(("cao", "chậm", "muộn", "nhanh", "nhiều", "sớm", "thấp", "tốt")),
    "trên": frozenset(("bên", "dựa", "nêu", "phía", "tính")),
    "dưới": frozenset(("bên", "phía")),
    "tương đương": frozenset(("hoặc", "và")),
}
_PASSED = frozenset(("mức", "là", "từ", "bằng"))
_OPENERS = frozenset(("từ", "giữa"))


def _sizes() -> dict[str, tuple[int, ...]]:
    """For each last syllable the lengths of the forms that end in it, the longest first."""
    sizes: dict[str, set[int]] = {}
    for form in FORMS:
        *left, last = form.split()
        sizes.setdefault(last, set()).add(1 + len(left))
    return {last: tuple(sorted(lengths, reverse=True)) for last, lengths in sizes.items()}


_SIZES = _sizes()


def _longer(syllable: str) -> tuple[str, ...]:
    """What a syllable that is a modifier by itself may be the end of: longer forms, and words that are none."""
    forms = [form for form in FORMS if form.endswith(" " + syllable)]
    passed = [f"{word} {syllable}" for word in _COMPOUND_HEADS.get(syllable, ())]
    return (*forms, *passed)


_LONGER = {form: _longer(form) for form in FORMS if " " not in form}
_INNERMOST = frozenset(_SIZES) | _PASSED | _OPENERS

_WINDOW, _MOST_WORDS = 60, 8  # as far as `ước` reaches
_NEAR, _FEW_WORDS = 48, 6  # the longest form, behind two words that are passed over
_BLANKS = " \n"
_ESTIMATE = re.compile(rf"ước(?<![^\W_]ước){END}")  # and not `nước`, `trước`
_CLAUSE_END = re.compile(r"[^\w\s]|[0-9]")
_BOUND = re.compile(rf"(?:{GAP}{LETTER}+){{0,5}}?{GAP}(?P<bound>(?:trở|đổ){GAP}(?:lên|xuống|lại))(?![^\W_])")


class Lead(NamedTuple):
    """What stands left of a quantity: the modifier, and whether `từ` or `giữa` opens a range."""

    mod: str | None
    opens: str


_NOTHING = Lead(None, "")
_ALONE = {form: Lead(FORMS[form], "") for form in _LONGER}


def read_lead(view: View, start: int) -> Lead:
    """The modifier left of a quantity that begins at `start`.

    >>> from vnreport.text import View
    >>> read_lead(View("không quá 5%"), 10).mod, read_lead(View("cấp độ 3"), 7).mod
    ('at_most', None)
    """
    low = view.low
    word = view.left_word(start)
    if not word:
        at = start - 1 if low[start - 1 : start] in (" ", "\n") else start
        sign = SIGNS.get(low[at - 1]) if at else None
        if sign is not None and not _is_quote(low, at - 1):
            return Lead(sign, "")
    first = start - _WINDOW if start > _WINDOW else 0
    estimate = low.find("ước", first, start) >= 0 and _ESTIMATE.search(low, first, start) is not None
    if not estimate:
        if word not in _INNERMOST:
            return _NOTHING
        if word in _LONGER and _stands_alone(low, start, word):
            return _ALONE[word]
    return _lead_in_clause(low, start, estimate=estimate)


def _lead_in_clause(low: str, start: int, *, estimate: bool) -> Lead:
    """The modifier by the words of the clause; `estimate` says that `ước` is among them."""
    words = (
        _clause_words(low, start, _WINDOW, _MOST_WORDS) if estimate else _clause_words(low, start, _NEAR, _FEW_WORDS)
    )
    opens = ""
    at = len(words)
    for _ in range(3):
        if not at:
            break
        mod = _form_before(words, at)
        if mod is not None:
            return Lead(mod, opens)
        word = words[at - 1]
        if word in _OPENERS:
            opens = opens or word
        elif word not in _PASSED:
            break
        at -= 1
    if estimate and "ước" in words:
        place = len(words) - 1 - words[::-1].index("ước")
        if not place or words[place - 1] not in _COMPOUND_HEADS["ước"]:
            return Lead("about", opens)
    return Lead(None, opens) if opens else _NOTHING


def _stands_alone(low: str, start: int, word: str) -> bool:
    """Whether a blank before `start` parts it from a word that is the end of nothing longer, over single blanks."""
    first = start - 1 - len(word)
    if low[first : start - 1] != word or low[start - 1] != " " or low.endswith(_LONGER[word], 0, start - 1):
        return False
    return low[first - 1 : first] == " " and low[first - 2 : first - 1] not in _BLANKS


def _clause_words(low: str, start: int, size: int, most: int) -> list[str]:
    """The last words left of an offset in the same clause, the nearest last; the leftmost may be cut."""
    words: list[str] = []
    for token in reversed(left_of(low, start, size).rsplit(None, most)[-most:]):
        if token.isalpha():
            words.append(token)
            continue
        last = _CLAUSE_END.split(token)[-1]
        if last:
            words.append(last)
        break
    words.reverse()
    return words


def _is_quote(low: str, at: int) -> bool:
    """Whether a sign is the mark of a quotation at the head of a line."""
    if low[at] != ">":
        return False
    first = low.rfind("\n", max(0, at - 12), at) + 1
    return (first > 0 or at < 12) and not low[first:at].strip(" >")


def _form_before(words: list[str], at: int) -> str | None:
    """The modifier whose last syllable is the one before `at`, the longest first."""
    for size in _SIZES.get(words[at - 1], ()):
        form = words[at - 1] if size == 1 else " ".join(words[at - size : at]) if size <= at else ""
        mod = FORMS.get(form)
        if mod is not None:
            heads = _COMPOUND_HEADS.get(form, ())
            return None if at > size and words[at - size - 1] in heads else mod
    return None


def read_bound(view: View, end: int) -> tuple[str, int] | None:
    """The bound behind a quantity (`trở lên`, with at most a noun between), and its end.

    >>> from vnreport.text import View
    >>> read_bound(View("từ 30 đảng viên trở lên"), 5)
    ('at_least', 23)
    """
    low = view.low
    limit = end + 56
    if low.find("trở", end, limit) < 0 and low.find("đổ", end, limit) < 0:
        return None
    match = _BOUND.match(low, end, limit)
    if match is None:
        return None
    return ("at_least" if match["bound"].endswith("lên") else "at_most"), match.end()
