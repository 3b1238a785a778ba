"""The labels of sections: what may stand at the head of a line.

Luật Ban hành văn bản quy phạm pháp luật and Nghị định 34/2016/NĐ-CP, Điều 62: phần, chương with Roman numbers,
mục, tiểu mục, điều, khoản with Arabic ones (`1.`), điểm with letters (`a)`). Nghị định 30/2020/NĐ-CP, Phụ lục
I, II.6: the parts of other documents are numbered `I`, `1`, `a`. Party documents write `I-`, `1-`; older laws
`Điều 1` without a dot and `1-`.

A label only says what a line may be; whether it is a head is decided by its neighbors (outline.py).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.sections.lines import ENDS_ITEM, SMALL
from vnreport.families.sections.order import Order, letter_order, number_order
from vnreport.families.sections.words import WORD_READERS, Label
from vnreport.numerals.roman import from_roman

if TYPE_CHECKING:
    from collections.abc import Callable

    from vnreport.families.sections.lines import Lines

__all__ = ["BULLETS", "read_label", "read_labels"]

BULLETS = {
    "-": "-", "+": "+", "*": "*", "•": "•", "●": "•", "▪": "•", "◦": "•", "·": "•", "\uf0b7": "•",
    "¬": "-",  # what scans make of a dash
}  # fmt: skip
"""Marks of items without number, and the mark that they stand for."""


def read_label(norm: str, start: int, end: int) -> Label | None:
    """The label at the beginning of the line `[start, end)`, or None.

    >>> label = read_label("Điều 12a. Hồ sơ", 0, 15)
    >>> label.style, label.number, label.order, label.body
    ('dieu', '12a', (12, 1), 9)
    >>> read_label("12 tháng 4", 0, 10) is None
    True
    """
    reader = _READERS.get(norm[start])
    return reader(norm, start, end) if reader is not None else None


def read_labels(norm: str, lines: Lines) -> list[Label | None]:
    """The label of each line; a line that holds only the number of the head before it has none."""
    labels: list[Label | None] = [None] * len(lines)
    heads, ends, readers = lines.heads, lines.ends, _READERS.get
    body = 0
    for index, text in enumerate(lines.texts):
        if text[:2] in _PLAIN_BEGINNINGS:  # most lines
            continue
        reader = readers(text[0])
        if reader is _capital and text[1:2] not in _BEHIND_CAPITALS:
            reader = WORD_READERS.get(text[:3])
        if reader is None:
            continue
        start = heads[index]
        if start < body:
            continue
        # nearly all labels: the commonest are read here, without a call and a pattern
        if reader is _number and (mark := text.find(". ", 1, 5)) > 0 and text[mark + 2] not in _MAY_BE_FILLER:
            number = text[:mark]
            order = _ORDERS.get(number)
            if order is not None:
                body = start + mark + 1
                labels[index] = Label("1.", number, order, start, body, not text[mark + 2].islower())
                continue
        label = reader(norm, start, ends[index])
        if label is not None and not (reader is _bullet and _goes_on(norm, lines, index)):
            labels[index] = label
            body = label.body
    return labels


_CAPITAL_LETTER = rf"[^\W\d_{SMALL}]"

# Numbers. `1.`, `1)`, `1/`, `1-`, `1 -`; parts of a decimal numbering `1.1`, `4.3.2.`; never a figure.
_DECIMAL = re.compile(r"(?P<number>[0-9]{1,3}(?:\.[0-9]{1,2}){1,5})(?P<letter>[a-zđ]?)[.)]?(?=[ *:\"“]|$)")
_NUMBER = re.compile(
    rf"""
    (?P<digits>[0-9]{{1,3}})(?P<letters>[a-zđ]{{0,2}})(?:\*{{2}}(?=\.))?
    (?:
        (?P<mark>[.)])(?![0-9])
    |   (?P<slash>/)(?=[ ]{_CAPITAL_LETTER})
    |   [ ]?(?P<dash>-)(?=[ ]?(?:{_CAPITAL_LETTER}|["“(]))
    )
    """,
    re.VERBOSE,
)
_DIGITS = frozenset("0123456789")
_BEHIND_NUMBERS = frozenset(".)/-* abcdefghijklmnopqrstuvwxyzđ")
_ORDERS = {str(number): (number, 0) for number in range(1, 1000)}
_MAY_BE_FILLER = frozenset(" \n*_-.…")
_FILLER = re.compile(r"[ ]{0,3}(?:\.{3}|…|_{3}|-{3})")


def _number(norm: str, start: int, end: int) -> Label | None:
    mark = start + 1
    while mark < end and mark < start + 3 and norm[mark] in _DIGITS:
        mark += 1
    behind = norm[mark : mark + 1]
    if behind not in _BEHIND_NUMBERS or (behind == " " and norm[mark + 1 : mark + 2] != "-"):
        return None  # most figures
    if behind == "." and norm[mark + 1 : mark + 2] in _DIGITS:
        return _decimal(norm, start, end)
    match = _NUMBER.match(norm, start, min(end, start + 12))
    if match is None or int(match["digits"]) == 0 or _FILLER.match(norm, match.end(), match.end() + 8):
        return None
    style = "1" + (match["mark"] or match["slash"] or match["dash"])
    number = match["digits"] + match["letters"]
    order = number_order(match["digits"], match["letters"])
    body = _body(norm, match.end(), end)
    return Label(style, number, order, start, match.end(), sure=body < end and not norm[body].islower())


def _decimal(norm: str, start: int, end: int) -> Label | None:
    match = _DECIMAL.match(norm, start, min(end, start + 24))
    if match is None:
        return None
    parts = [int(part) for part in match["number"].split(".")]
    body = _body(norm, match.end(), end)
    if body < end and (norm[body].islower() or norm[body].isdigit() or _FILLER.match(norm, body, body + 6)):
        return None
    style = "1" + ".1" * (len(parts) - 1)
    order = parts[-1], number_order("0", match["letter"])[1]
    return Label(style, match["number"] + match["letter"], order, start, match.end(), sure=True)


def _body(norm: str, start: int, end: int) -> int:
    """Where the text behind a label begins."""
    while start < end and norm[start] in " *_":
        start += 1
    return start


# Roman numbers, also as scans read them (`IL.`, `H.` for II), and capital letters. Both may be meant by `I.`,
# `V.`, `X.`, `C.`: the neighbors decide.
_CAPITAL = re.compile(rf"(?P<roman>[IVXLCHl]{{1,7}}[a-z]?|[A-ZĐ])(?:[.)/]|[ ]{{0,2}}-)(?=[ *“\"]|{_CAPITAL_LETTER}|$)")
_LETTER = re.compile(
    r"(?:(?P<roman>[ivx]{2,5})|(?P<letter>[a-zđ])(?P<digits>[0-9]?)(?P<tiet>(?:\.[0-9]{1,2}){0,2}))"
    r"(?:(?P<mark>\))|(?P<dot>[./-])(?=[ ]))"
)
_TITLE_BELOW = re.compile(rf"(?<=\.)[ *]{{0,4}}\r?\n[*]{{0,2}}{_CAPITAL_LETTER}")
_MOST_PARTS = 40
_BEHIND_CAPITALS = frozenset(".)/- IVXLCHl")
_PLAIN_BEGINNINGS = {
    capital + small for capital in "ABCDEFGHIJKLMNOPQRSTUVWXYZĐ" for small in SMALL if small not in _BEHIND_CAPITALS
} - {beginning[:2] for beginning in WORD_READERS}
"""What lines begin with that hold no label: a capital and a small letter, but for the words that name a part."""
_POINTS = {letter: letter_order(letter) for letter in "abcdđefghijklmnopqrstuvwxyz"}
_BEHIND_LETTERS = frozenset(").-/0123456789ivx")
_CYRILLIC = str.maketrans("аесорхАЕСОРХ", "aecopxAECOPX")


def _capital(norm: str, start: int, end: int) -> Label | None:
    reader = WORD_READERS.get(norm[start : start + 3])
    if reader is not None:
        return reader(norm, start, end)
    if norm[start + 1 : start + 2] not in _BEHIND_CAPITALS:
        return None
    match = _CAPITAL.match(norm, start, min(end, start + 12))
    if match is None:
        return None
    body = _body(norm, match.end(), end)
    letters = match["roman"]
    sure = norm[match.end() - 1] != ")"
    style, order = _roman_or_letter(letters)
    if body >= end:
        if style != "I" or not 0 < order[0] < _MOST_PARTS or not _TITLE_BELOW.match(norm, match.end(), end + 6):
            return None
    elif norm[body].islower():
        return None
    return Label(style, letters, order, start, match.end(), sure=sure and order[0] > 0)


def _roman_or_letter(letters: str) -> tuple[str, Order]:
    """The style and the place of capitals; the place -1 where only a scan can have made them."""
    value = from_roman(letters) if letters[0] in "IVXLC" else None
    if value is not None:
        return "I", (value, 0)
    if len(letters) == 1 and letters != "H":
        return "A", letter_order(letters.lower())
    if letters[-1].islower() and letters[-1] != "l" and (value := from_roman(letters[:-1])) is not None:
        return "I", (value, letter_order(letters[-1])[0])
    return "I", (-1, 0)


def _small(norm: str, start: int, end: int) -> Label | None:
    behind = norm[start + 1 : start + 2]
    if behind == ")" and norm[start] in _POINTS:
        letter = norm[start]
        return Label("a)", letter, _POINTS[letter], start, start + 2, True)  # noqa: FBT003 - by position: a hot call
    if behind not in _BEHIND_LETTERS:
        return None
    window = norm[start : min(end, start + 12)].translate(_CYRILLIC)
    match = _LETTER.match(window)
    if match is None:
        return None
    body = start + match.end()
    if match["roman"]:
        return Label("i)", match["roman"], (from_roman(match["roman"]) or 0, 0), start, body, sure=True)
    letter = match["letter"]
    mark = match["mark"] or match["dot"]
    if match["tiet"]:
        digits = match["tiet"].rsplit(".", 1)[1]
        return Label("a.1", letter + match["tiet"], (int(digits), 0), start, body, sure=True)
    sure = mark == ")"
    return Label("a" + mark, letter + match["digits"], letter_order(letter, match["digits"]), start, body, sure=sure)


_PAREN = re.compile(r"\((?:(?P<digits>[0-9]{1,2})|(?P<roman>[ivx]{1,5})|(?P<letter>[a-zđ]))\)")


def _paren(norm: str, start: int, end: int) -> Label | None:
    match = _PAREN.match(norm, start, min(end, start + 10))
    if match is None or match.end() >= end:
        return None
    body = match.end()
    if match["digits"]:
        return Label("(1)", match["digits"], number_order(match["digits"]), start, body, sure=True)
    if match["roman"]:
        return Label("(i)", match["roman"], (from_roman(match["roman"]) or 0, 0), start, body, sure=True)
    return Label("(a)", match["letter"], letter_order(match["letter"]), start, body, sure=True)


def _bullet(norm: str, start: int, end: int) -> Label | None:
    mark = norm[start]
    after = norm[start + 1 : start + 2]
    # A dash joined to digits is a minus, dashes in a row are a rule, a star joined to a word is emphasis.
    if after == " " and norm[start + 2 : start + 3].isalpha():
        return Label(BULLETS[mark], "", (0, 0), start, start + 1, True)  # noqa: FBT003 - by position: a hot call
    if start + 1 >= end or not (after == " " or ((after.isalpha() or after in '“"(') and mark != "*")):
        return None
    rest = norm[start + 1 : end].strip(" -*+_.|")
    if not rest or (norm[end - 1] == "-" and rest.isdigit()):  # a rule, the number of a page
        return None
    return Label(BULLETS[mark], "", (0, 0), start, start + 1, after == " ")


_YEARS = re.compile(r"(?<![0-9])[0-9]{4}[ \r]{0,2}\n[ ]{0,40}-[ ]?[0-9]{4}(?![0-9])")


def _goes_on(norm: str, lines: Lines, index: int) -> bool:
    """Whether a dash stands in the middle of wrapped text: `chính trị` over `- xã hội`, `2021` over `- 2025`."""
    if not index or lines.blanks[index] or norm[lines.untils[index - 1] - 1] in ENDS_ITEM:
        return False
    if lines.wrapped:
        behind = lines.texts[index][1:].lstrip(" *")[:1]
        return behind.islower() or behind.isdigit()
    return _YEARS.search(norm, lines.untils[index - 1] - 5, lines.heads[index] + 7) is not None


_READERS: dict[str, Callable[[str, int, int], Label | None]] = {
    **dict.fromkeys("0123456789", _number),
    **dict.fromkeys("abcdđefghijklmnopqrstuvwxyzаесорх", _small),
    **dict.fromkeys("ABCDEFGHIJKLMNOPQRSTUVWXYZĐ", _capital),
    **dict.fromkeys(BULLETS, _bullet),
    "(": _paren,
}
"""The reader of a label by the character that it begins with."""
