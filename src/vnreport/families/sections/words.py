"""The labels that a word names: Phần, Chương, Mục, Tiểu mục, Điều, Phụ lục, Mẫu, Biểu.

Their number is Arabic, Roman or an ordinal in words, may stand on the next line or in bold marks of its own,
behind `số` or `thứ`; what follows on the line is a title, and where it is running text the line is a citation.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, final

from vnreport.families.sections.order import Order, number_order
from vnreport.numerals.roman import from_roman

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["WORDS", "WORD_READERS", "Label"]

WORDS = frozenset(("phan", "chuong", "muc", "tieu_muc", "dieu", "phu_luc", "mau"))
"""The styles that a word names."""


@final
@dataclass(slots=True)
class Label:
    """A label as it stands: nothing is decided by it alone.

    `style` is its form (`"dieu"`, `"I"`, `"1."`, `"a)"`, `"-"`, …), `number` the number as it is cited, `order`
    its place in a list, `body` where the text behind it begins; `sure` says that the form leaves little doubt.
    """

    style: str
    number: str
    order: Order
    start: int
    body: int
    sure: bool


_GAP = r"(?:[ ]{1,4}|[ ]{0,2}\*{0,4}[ ]{0,2}\r?\n[ ]{0,4}\*{0,4})"
_ORDINALS = {
    "nhất": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8,
    "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12,
}  # fmt: skip
_DIEU = re.compile(
    rf"(?:ĐI[ÊỀỂẾ]U|Đi[êềểế]u){_GAP}(?P<digits>[0-9]{{1,4}})(?P<letters>[a-zđ]{{0,2}})(?![^\W_])"
    r"(?:\*{0,4}[ ]?[.:](?![0-9])|-(?=[ ])|/(?=[ ]))?"
)
_DIVISION = re.compile(
    rf"""
    (?:(?P<phan>P(?:hần|HẦN))|(?P<chuong>C(?:hương|HƯƠNG))|(?P<tieu_muc>T(?:iểu[ ]mục|IỂU[ ]MỤC))|(?P<muc>M(?:ục|ỤC)))
    {_GAP}(?:thứ[ ]|THỨ[ ]|số[ ]|SỐ[ ])?
    (?:
        (?P<roman>[IVXLCl1]{{1,7}})(?P<inserted>[a-zđ]?)
    |   (?P<digits>[0-9]{{1,3}})(?P<letters>[a-zđ]?)
    |   (?P<ordinal>(?i:{"|".join(sorted(_ORDINALS, key=len, reverse=True)).replace(" ", "[ ]")}))
    )
    (?![^\W_])[ ]?(?P<mark>[.:-]?)
    """,
    re.VERBOSE,
)
_PHU_LUC = re.compile(
    rf"P(?:hụ[ ]lục|HỤ[ ]LỤC)(?:{_GAP}(?:(?:số|SỐ)[ :]{{0,3}})?"
    r"(?P<number>(?:[IVXLC]{1,6}|[0-9]{1,3})[a-zA-ZĐđ]?(?:[.-][0-9IVX]{1,3}){0,2}[a-zA-Z]?|[A-Z])(?![^\W_]))?"
    r"[ ]?(?P<mark>[.:-]?)"
)
_MAU = re.compile(
    r"(?:Biểu[ ]mẫu|BIỂU[ ]MẪU|Mẫu|MẪU|Bi[ểế]u|BIỂU)(?:[ ](?:số|SỐ))?[ :.]{0,3}"
    r"(?P<number>[0-9]{1,3}[a-zA-ZĐđ]?(?:[./-][0-9A-ZĐa-z]{1,8}){0,4})(?![^\W_])[ ]?(?P<mark>[.:-]?)"
)


def _article(norm: str, start: int, end: int) -> Label | None:
    match = _DIEU.match(norm, start, start + 40)
    if match is None:
        return None
    body = match.end()
    sure = norm[body - 1] in ".:" or not norm[body:end].strip("* ")
    order = number_order(match["digits"], match["letters"])
    return Label("dieu", match["digits"] + match["letters"], order, start, body, sure=sure)


def _division_or_annex(pattern: re.Pattern[str], norm: str, start: int, end: int) -> Label | None:
    match = pattern.match(norm, start, start + 60)
    if match is None:
        return None
    rest = norm[match.end() : end].strip("* ")
    sure = bool(match["mark"]) or not rest or rest.isupper() or rest[0] == "("
    if not sure:
        return None
    if pattern is _DIVISION:
        return _division(match)
    number = match["number"] or ""
    style = "phu_luc" if pattern is _PHU_LUC else "mau"
    return Label(style, number, (0, 0), start, match.end(), sure=True)


def _division(match: re.Match[str]) -> Label | None:
    style = next(name for name in ("phan", "chuong", "tieu_muc", "muc") if match[name])
    if match["digits"]:
        number, order = match["digits"] + match["letters"], number_order(match["digits"], match["letters"])
    elif match["ordinal"]:
        value = _ORDINALS.get(match["ordinal"].lower(), 0)
        number, order = str(value), (value, 0)
    elif match["roman"].isdigit():
        number, order = match["roman"], number_order(match["roman"])
    else:
        roman = match["roman"].replace("l", "I").replace("1", "I")
        value = from_roman(roman) or 0
        number, order = roman + match["inserted"], (value, number_order("0", match["inserted"])[1])
    return Label(style, number, order, match.start(), match.end(), sure=True) if order[0] else None


WORD_READERS: dict[str, Callable[[str, int, int], Label | None]] = {
    **dict.fromkeys(("Điê", "Điề", "Điể", "Điế", "ĐIÊ", "ĐIỀ", "ĐIỂ", "ĐIẾ"), _article),
    **dict.fromkeys(("Phầ", "PHẦ", "Chư", "CHƯ", "Mục", "MỤC", "Tiể", "TIỂ"), partial(_division_or_annex, _DIVISION)),
    **dict.fromkeys(("Phụ", "PHỤ"), partial(_division_or_annex, _PHU_LUC)),
    **dict.fromkeys(("Mẫu", "MẪU", "Biể", "Biế", "BIỂ"), partial(_division_or_annex, _MAU)),
}
"""The reader of the labels that begin with a word, by its first three letters."""
