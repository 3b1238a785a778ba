"""The words and patterns of Vietnamese time expressions, each rule above its pattern.

Sources: Nghị định 30/2020/NĐ-CP, Phụ lục I (how documents write dates); the Ministry of Home Affairs' and the
General Statistics Office's reports (quarters, halves, `9 tháng năm 2024`, `cùng kỳ`); the daily press.
"""

from __future__ import annotations

import re

from vnreport.patterns import BLANK, END, GAP, OPEN_GAP

__all__ = [
    "CONNECTOR",
    "DAYS_BEHIND",
    "DAY_MONTH_WORDS",
    "DAY_PARTS",
    "MONTH_WORDS",
    "NUMERIC_DAY",
    "RELATIVE_WORDS",
    "YEAR_TAIL",
    "expand_year",
    "plausible_year",
]

MONTH_WORDS = {
    "giêng": 1, "một": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
    "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip
"""The months by their names; `giêng` and `chạp` are the first and the last of the lunar year."""

PLAIN_MONTH_NAMES = frozenset({"giêng", "tư", "chạp", "mười một", "mười hai"})
"""The names that cannot be anything else behind `tháng`; the others count only with a year or a capital."""

DAY_PARTS = ("sáng", "trưa", "chiều", "tối", "đêm", "khuya")

RELATIVE_WORDS = {
    "này": 0, "nay": 0, "hiện tại": 0, "trước": -1, "ngoái": -1, "qua": -1, "vừa qua": -1, "vừa rồi": -1, "rồi": -1,
    "kia": -2, "sau": 1, "tới": 1, "tiếp theo": 1, "kế tiếp": 1,
}  # fmt: skip
"""Which unit is meant, counted from the one of the reference date."""

_YEAR_WORD = r"(?:năm|nám|nãm|nằm)"
_MONTH_NUMBER = r"(?:[0-9]{1,2}|m[ưu]ời(?:[ ]m[ộo]t|[ ]hai)?|giêng|m[ộo]t|hai|ba|tư|năm|sáu|b[ảẩ]y|tám|chín|chạp)"

# "ngày 05 tháng 01 năm 2020": the year may be missing, stand behind a comma, or be short ("năm 99"). Damage of
# scanned texts is mended here, where the words leave no doubt: l or I for 1, o for 0, a stray sign behind the day, a
# blank before the last figure of the year.
DAY_MONTH_WORDS = re.compile(
    rf"""
    (?P<day>[0-9lio]{{1,2}})(?P<stray>[§*'`])?
    {OPEN_GAP}(?P<tháng>tháng|thảng|thàng|thẳng|thăng){GAP}(?P<month>{_MONTH_NUMBER}|l[0-2l]?|1l){END}
    (?:
        (?:{OPEN_GAP},)?{OPEN_GAP}(?P<năm>{_YEAR_WORD}){GAP}
        (?P<year>[0-9]{{4}}(?:{END}|(?P<note>(?=[0-9]{{1,2}}(?![0-9]))))  # the mark of a footnote may stick to it
        |   (?:(?:19|20)[0-9][ ][0-9]|[0-9]{{2}}){END}
        )
    |   {GAP}(?P<year_bare>(?:19|20)[0-9]{{2}}){END}(?![.,][0-9])
    |   {BLANK}[/-]{BLANK}(?P<year_slash>(?:19|20)[0-9]{{2}}){END}
    |   ,{GAP}(?P<year_short>[0-9]{{2}}){END}(?![.,/-][0-9])
    |   {GAP}(?:của{GAP})?(?P<relative>năm{GAP}(?:nay|ngoái|trước|sau|tới)){END}(?!{GAP}(?:liền|k[ỳì]|đó|khi))
    )?
    """,
    re.VERBOSE,
)

# 20/5, 15/5/2016, 15-5-2016, 15.5.2016, 3/4/ 2008, 21/3/97; a dash behind it joins another such day: 1/6-30/6/2019
NUMERIC_DAY = re.compile(
    rf"""
    (?P<day>[0-9lo]{{1,2}})
    {BLANK}(?P<mark>[/.-]){BLANK}
    (?P<month>[0-9]{{1,2}})
    (?:{BLANK}(?P=mark){BLANK}(?P<year>[0-9]{{4}}|[0-9]{{2}}))?
    (?![0-9])(?![.,/][0-9])(?!%)
    (?!-(?![0-9]{{1,2}}(?!-)(?P=mark)[0-9]{{1,2}}(?:(?P=mark)[0-9]{{4}})?(?![0-9/-]))[0-9])
    """,
    re.VERBOSE,
)

# 2024-03-15
ISO_DAY = re.compile(rf"(?P<year>[12][0-9]{{3}})-(?P<month>[0-9]{{2}})-(?P<day>[0-9]{{2}})(?:t[0-9]{{2}}:)?{END}")

# What may stand between a month, a quarter or the like and its year: "năm 2024", "/2024", " 2024", "của năm 2024".
YEAR_TAIL = re.compile(
    rf"""
    (?:
        (?:{OPEN_GAP},)?{OPEN_GAP}(?:của{GAP})?{_YEAR_WORD}{GAP}
        (?P<word>(?:1[5-9]|2[01])[0-9]{{2}}|[0-9]{{2}}(?![.,/-]?[0-9])(?![ ]?%)){END}
    |   {BLANK}[/.-]{BLANK}(?P<slash>(?:1[89]|2[01])[0-9]{{2}}){END}(?!/)
    |   {GAP}(?P<bare>(?:19|20)[0-9]{{2}}){END}(?![.,/-][0-9])
    |   (?P<short>[./][0-9]{{2}}){END}(?![./,-][0-9])
    |   {GAP}(?:của{GAP})?(?P<relative>năm{GAP}(?:nay|ngoái|trước|sau|tới)){END}(?!{GAP}(?:liền|k[ỳì]|đó|khi))
    )
    """,
    re.VERBOSE,
)

# Between the parts of a list or a range.
CONNECTOR = re.compile(
    rf"""
    (?:
        (?P<list>[,;]{GAP}(?:và{GAP})?|,(?=[0-9i])|{GAP}(?:và|hoặc|hay|&){GAP})
    |   (?P<range>
            {BLANK}\n?-\n?{BLANK}
        |   (?:{OPEN_GAP},)?{OPEN_GAP}(?:cho{GAP})?(?:đến|tới){GAP}(?:hết{GAP}|cuối{GAP})?
        )
    )
    """,
    re.VERBOSE,
)

# "tháng 4,5/2024", "ngày 12,13/6/2024": a comma without a blank lists months and days, not decimals, where all figures
# behind it are such, and the last has what the others lack.
_MONTH = "(?:1[0-2]|0?[1-9])"
_DAY = "(?:3[01]|[12][0-9]|0?[1-9])"
_AND = "(?:,[ ]?|[ ]và[ ])"
_MONTHS_BEHIND = rf"(?:{_MONTH}{_AND}){{0,9}}{_MONTH}(?:{BLANK}/{BLANK}|[ ]năm[ ])(?:19|20)[0-9]{{2}}{END}"
DAYS_BEHIND = rf"(?:{_DAY}{_AND}){{0,9}}{_DAY}(?:/{_MONTH}(?![0-9])|[ ]tháng[ ][0-9])"
"""What stands behind the comma of such a list of days."""

MONTH_NUMBER = re.compile(
    rf"(?P<month>{_MONTH_NUMBER}){END}(?!,(?!{_MONTHS_BEHIND})[0-9])(?!/[0-9]{{1,2}}/[0-9])"
    r"(?!\.(?!(?:19|20)[0-9]{2}(?![0-9]))[0-9](?:[0-9]{2}|(?![0-9])))"  # "tháng 8.2019", no figure of its own
)


def plausible_year(year: int) -> bool:
    """Whether four digits are a year that a report speaks of."""
    return 1800 <= year <= 2150


def expand_year(digits: str) -> int:
    """The year of four or two digits; two digits mean the hundred years from 1950 on.

    >>> expand_year("2016"), expand_year("97"), expand_year("24")
    (2016, 1997, 2024)
    """
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (1900 if year >= 50 else 2000)
