"""Ordinals: `lần thứ XII`, `thứ nhất`, `đầu tiên`, `cấp độ 3`, `xếp hạng 9/20`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.numbers.context import left_of, left_words
from vnreport.families.numbers.tails import read_tail
from vnreport.families.numbers.values import Ordinal
from vnreport.numerals.roman import ROMAN, from_roman
from vnreport.numerals.words import read_digit_word, read_words
from vnreport.patterns import END, GAP, LETTER, one_of
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.scan import Reading
    from vnreport.text import View

__all__ = [
    "GRADES",
    "RANK_SYLLABLES",
    "ROMAN_BEHIND",
    "ROMAN_GRADES",
    "read_first",
    "read_grade",
    "read_rank",
    "read_thu",
    "with_more",
]

GRADES = ("cấp độ", "mức độ", "hạng", "bậc", "loại", "cấp", "nhóm", "mức", "phân khu")
"""Words before a number that is a place in a scale (`bậc 4`, `cấp độ 3`, `đô thị loại I`)."""

ROMAN_GRADES = ("hạng", "bậc", "loại", "cấp", "nhóm", "mức độ")
"""Those of them that Roman numerals stand behind."""

ROMAN_BEHIND = rf"(?={GAP}[ivxlcdm]{{1,15}}{END})"
"""What has to stand behind them in lower case: a sieve."""

_MULTIPLE = {"nhất": 1, "nhì": 2, "tư": 4}
_DIGITS = re.compile(
    rf"{GAP}?([0-9]{{1,4}}|[0-9]{{1,3}}\.[0-9]{{3}})(?:/([0-9]{{1,4}}))?(?![0-9]|[.,/][0-9]|-[0-9]+[./-]|[^\W_])"
)
_MORE = re.compile(
    rf"(?:[ ]?-[ ]?|,[ ]?|{GAP}(?:và|hoặc|đến){GAP})([0-9]{{1,3}})(?![0-9]|[.,/][0-9]|-[0-9]+[./-]|[^\W_])"
)
_MORE_INITIALS = frozenset("-,vhđ")
_ROMAN = re.compile(rf"{GAP}(?=[IVXLCDM])({ROMAN}){END}")
_WORD = re.compile(rf"{GAP}(nhất|nhì|tư){END}")
_NUMERAL = re.compile(GAP)
_OUT_OF = re.compile(
    rf"{GAP}(?:trong{GAP}(?:(?:tổng{GAP}số|danh{GAP}sách|số|top){GAP})?|trên{GAP}(?:tổng{GAP}số{GAP})?|/[ ]?)"
    r"([0-9]{1,5})(?![0-9.,/])"
)
_OUT_OF_INITIALS = frozenset("t/")
_GRADE_LASTS = frozenset(grade.split()[-1] for grade in GRADES) | {"số"}
_GRADE_LEFT = re.compile(r"(?:^|[^\w])(cấp độ|mức độ|hạng|bậc|loại|cấp|nhóm|mức|phân khu)(?: số)?[ ]{0,3}\Z")
# Words that end in a grade's word and are none: `trợ cấp 20 lần`, `định mức 5`.
_COMPOUND_HEADS = {
    "cấp": frozenset(
        (
            "bao",
            "cao",
            "cung",
            "các",
            "cáp",
            "giai",
            "nâng",
            "phân",
            "phụ",
            "quân",
            "sơ",
            "thứ",
            "tiếp",
            "trung",
            "trợ",
            "tổng",
            "đẳng",
        )
    ),
    "mức": frozenset(("các", "định")),
    "nhóm": frozenset(("các",)),
    "loại": frozenset(("các", "chủng", "phân", "thể", "tiền")),
    "bậc": frozenset(("tăng", "giảm", "thứ", "cấp", "các", "tụt")),
}
_ROMAN_LETTERS = frozenset("ivxlcdm")
_ROMAN_INITIALS = frozenset("IVX \n")
_TIMES_GAPS = frozenset((" ", "  ", "   ", "\n", " \n"))
_COUNTED_LEFT = re.compile(rf"(?:[0-9]|những|các|vài)[ ]{{1,2}}{LETTER}+(?:[ ]{LETTER}+)?[ \n]\Z")
_ANOTHER = re.compile(rf"(?:,[ ]?|{GAP}(?:và|hoặc){GAP})(?=[IVX])([IVX]{{1,5}}){END}(?![ ]?[.)/-][^\W_])")
_FIRST = re.compile(r"(?:lần[ ])?đầu tiên")
_THU = re.compile(rf"(?:{LETTER}+[ ]){{0,6}}?(?:lần[ ])?(?P<thu>thứ)(?![^\W_])")
_GRADE = re.compile(rf"(?:xếp[ ])?(?P<grade>{'|'.join(GRADES)})(?![^\W_])")

# Nouns that congresses, sessions and the like are numbered under; the nearest one left of `lần thứ` in its clause.
_NUMBERED = (
    "đại hội đồng", "đại hội", "hội nghị", "kỳ họp", "phiên họp", "cách mạng công nghiệp", "hội thi", "hội thao",
    "hội thảo", "liên hoan", "lễ hội", "giải", "cuộc thi", "diễn đàn", "hội chợ", "kế hoạch", "kỷ niệm", "cuộc họp",
    "vòng", "đợt", "phiên", "triển lãm", "tuần lễ", "ngày hội", "festival", "hội diễn", "olympic", "sea games",
    "hội khỏe phù đổng", "kỳ thi", "mũi",
)  # fmt: skip
_LAST_NUMBERED = re.compile(
    rf".*(?<![^\W_])({one_of(_NUMBERED)}){END}", re.DOTALL
)  # the window is short: what is greedy finds the last one
_BEFORE_THU = (
    "nguyên nhân", "trường hợp", "địa phương", "giai đoạn", "phiên họp", "hội nghị", "nhiệm kỳ", "quốc gia",
    "đại hội", "chương", "kỳ họp", "thế hệ", "vị trí", "người", "tháng", "cuộc", "liều", "ngày", "nhóm", "phần",
    "tuần", "tầng", "tỉnh", "vòng", "con", "mũi", "năm", "đợt", "ca",
)  # fmt: skip
_WEEKDAYS = frozenset(("sáng", "trưa", "chiều", "tối", "đêm", "hôm", "ngày", "từ", "đến", "vào"))
_OF_WEEK = re.compile(rf"{GAP}(?:h[àằ]ng{GAP})?tuần{END}")
_DATED = re.compile(rf"[ ]?\(?[0-9]{{1,2}}[/-][0-9]|{GAP}ngày{GAP}[0-9]|{GAP}và{GAP}(?:chủ{GAP}nhật|thứ{GAP}bảy){END}")
"""Behind a weekday its date, or the next weekday."""
_PLACED = frozenset(("xếp", "đứng", "hạng", "trí", "giữ"))
_CLAUSE = re.compile(r"[.;:!?\n](?:(?<!\n)(?=\s)|(?<=\n)(?:[ ]*\n|[-+*]))")
_WINDOW = 110


def read_thu(view: View, start: int, end: int) -> Reading | None:
    """The ordinal whose `thứ` is at `[start, end)`: digits, a Roman numeral or words behind it.

    `thứ hai` to `thứ bảy` may be days of the week; the family of dates has refused them by now, and what a
    part of the day or a comma stands beside is left alone.
    """
    low = view.low
    read = _number_behind(view, end)
    if read is None:
        return None
    value, last, out_of = read
    begin = _times_left(view, start)
    of = _numbered(low, begin) if begin < start else _noun_before(low, start)
    if begin == start and 1 < value < 8 and _is_weekday(low, start, last, of):
        return None
    following = low[last : last + 4].lstrip()[:1]
    if out_of is None and following in _OUT_OF_INITIALS:
        behind = _OUT_OF.match(low, last, last + 40)
        out_of = int(behind[1]) if behind else None
    found = [Found(begin, last, Ordinal(value, of, out_of))]
    if following in _MORE_INITIALS:
        found = with_more(view, found[0])
    return found, found[-1].end


def _times_left(view: View, start: int) -> int:
    """Where `lần` begins left of an ordinal; `start` where it does not stand there."""
    low = view.low
    if view.left_word(start) != "lần":
        return start
    first = low.rfind("lần", max(0, start - 8), start)
    return start if low[first + 3 : start] not in _TIMES_GAPS or low[first - 1 : first].isalnum() else first


def _is_weekday(low: str, start: int, last: int, of: str | None) -> bool:
    """Whether `thứ hai` to `thứ bảy` is a day: of a week, or, where it numbers nothing, beside a part of the day."""
    if _OF_WEEK.match(low, last, last + 20) is not None:
        return True
    if of is not None:
        return False
    before = "".join(left_words(low, start, 8)[-1:])
    if before not in _PLACED and _DATED.match(low, last, last + 24) is not None:
        return True
    return before in _WEEKDAYS or (low[last : last + 1] in (",", "-") and before not in _PLACED)


def with_more(view: View, first: Found) -> list[Found]:
    """An ordinal and those in digits that go on from it: `thứ 5-8`, `mức độ 3, 4`, each one of its own.

    They rise, and no noun of the lexicon and no unit stands behind them (`bậc 3, 5 người`).
    """
    found = [first]
    while (match := _MORE.match(view.low, found[-1].end, found[-1].end + 24)) is not None:
        last = found[-1].value
        tail = read_tail(view, match.end(), scaled=False)
        if not isinstance(last, Ordinal) or int(match[1]) <= last.value or (tail is not None and not tail.open):
            break
        found.append(Found(match.start(1), match.end(), Ordinal(int(match[1]), last.of)))
    return found


def _number_behind(view: View, end: int) -> tuple[int, int, int | None] | None:  # noqa: PLR0911 - one alternative of the grammar a line
    low = view.low
    following = low[end : end + 8].lstrip()[:1]
    if "0" <= following <= "9":
        match = _DIGITS.match(low, end, end + 16)
        return (int(match[1].replace(".", "")), match.end(), int(match[2]) if match[2] else None) if match else None
    match = _ROMAN.match(view.norm, end, end + 20) if following in _ROMAN_LETTERS else None
    if match is not None:
        value = from_roman(match[1])
        return (value, match.end(), None) if value else None
    match = _WORD.match(low, end, end + 12)
    if match is not None:
        return _MULTIPLE[match[1]], match.end(), None
    gap = _NUMERAL.match(low, end, end + 8)
    if gap is None:
        return None
    found = read_words(low, gap.end())
    if found is None or found.low != found.low.to_integral_value() or not 0 < found.low < 10_000:
        return None
    if found.low != found.high:
        digit = read_digit_word(low, gap.end())
        return (digit[0], digit[1], None) if digit else None
    return int(found.low), found.end, None


def _numbered(low: str, start: int) -> str | None:
    """The nearest noun of the table left of `start` in the same clause."""
    window = left_of(low, start, _WINDOW)
    if "\n" in window or "  " in window:
        clause = window[_clause_start(window) :]
        window = " ".join(clause.split()) + " " * clause[-1:].isspace()
    match = _LAST_NUMBERED.match(window)
    return None if match is None or _CLAUSE.search(window, match.end()) is not None else match[1]


def _clause_start(window: str) -> int:
    cut = 0
    for match in _CLAUSE.finditer(window):
        cut = match.end()
    return cut


def _is_whole(text: str, start: int, end: int) -> bool:
    return (not start or not text[start - 1].isalnum()) and (end >= len(text) or not text[end].isalnum())


def _noun_before(low: str, start: int) -> str | None:
    window = left_of(low, start, 24).rstrip()
    if not window.endswith(_BEFORE_THU):
        return None
    for noun in _BEFORE_THU:
        if window.endswith(noun) and _is_whole(window, len(window) - len(noun), len(window)):
            return noun
    return None


def read_first(view: View, start: int, end: int) -> Reading | None:
    """`đầu tiên`, with `lần` before it; not that of a number of things (`02 năm đầu tiên`)."""
    if _COUNTED_LEFT.search(view.low, max(0, start - 24), start):
        return None
    begin = _times_left(view, start)
    return [Found(begin, end, Ordinal(1))], end


RANK_SYLLABLES = frozenset(
    ("bậc", "cấp", "hạng", "khu", "loại", "lần", "mức", "nhóm", "số", "thứ", "trí", "xếp", "độ", "đứng", "ương")
)
"""The syllables that a word of rank or grade left of digits may end in: a first sieve."""


def read_rank(view: View, start: int, digits: str, out_of: str | None, end: int) -> Found | None:  # noqa: PLR0911 - one alternative of the grammar a line
    """The ordinal in digits at `start` whose word of rank or grade stands left of it; None if none does."""
    low = view.low
    left = left_of(low, start, 24)
    match = _GRADE_LEFT.search(left) if view.left_word(start) in _GRADE_LASTS else None
    if match is None:
        stripped = left.rstrip()
        times = _times_left(view, start)
        of = _numbered(low, times) if times < start and len(digits) < 4 else None
        if of is not None:
            return Found(times, end, Ordinal(int(digits), of))
        if out_of is not None and stripped.endswith(("hạng", "xếp", "đứng", "vị trí", "vị thứ", "thứ hạng", "thứ")):
            return Found(start, end, Ordinal(int(digits), None, int(out_of)))
        if stripped.endswith("hội nghị trung ương"):
            return Found(start, end, Ordinal(int(digits), "hội nghị"))
        return None
    of = match[1]
    head = left[: match.start(1)].split()
    if head and head[-1] in _COMPOUND_HEADS.get(of, ()):
        return None
    if out_of is not None or (of == "hạng" and left[: match.start(1)].rstrip().endswith(("xếp", "thứ", "đứng"))):
        return Found(start, end, Ordinal(int(digits), None, int(out_of) if out_of else None))
    return Found(start, end, Ordinal(int(digits), of))


def read_grade(view: View, start: int, end: int) -> Reading | None:
    """A grade whose Roman numeral stands behind its word: `đô thị loại I`, `trường hạng II`."""
    if view.norm[end + 1 : end + 2] not in _ROMAN_INITIALS:
        return None
    match = _ROMAN.match(view.norm, end, end + 20)
    if match is None:
        return None
    value = from_roman(match[1])
    if value is None or (len(match[1]) == 1 and match[1] in "CDM"):
        return None
    if view.low[start:end] == "lần":
        of = _numbered(view.low, start)
        return None if of is None else ([Found(start, match.end(), Ordinal(value, of))], match.end())
    of = view.low[start:end]
    found = [Found(match.start(1), match.end(), Ordinal(value, of))]
    while (match := _ANOTHER.match(view.norm, found[-1].end, found[-1].end + 20)) is not None:
        value = from_roman(match[1])
        if value is None:
            break
        found.append(Found(match.start(1), match.end(), Ordinal(value, of)))
    return found, found[-1].end


def read_any_ordinal(view: View, start: int) -> tuple[Found, int] | None:
    """The ordinal that begins at `start`, with the noun before it, and the end of it: what is parsed strictly."""
    low = view.low
    first = _FIRST.match(low, start)
    if first is not None:
        return Found(first.start(), first.end(), Ordinal(1)), first.end()
    thu = _THU.match(low, start, start + 80)
    reading = read_thu(view, thu.start("thu"), thu.end("thu")) if thu else None
    if reading is not None:
        behind = _OUT_OF.match(low, reading[1], reading[1] + 40)
        return reading[0][0], behind.end() if behind else reading[1]
    grade = _GRADE.match(low, start, start + 24)
    if grade is None:
        return None
    digits = _DIGITS.match(low, grade.end(), grade.end() + 16)
    if digits is not None:
        rank = read_rank(view, digits.start(1), digits[1].replace(".", ""), digits[2], digits.end())
        return None if rank is None else (rank, digits.end())
    reading = read_grade(view, grade.start("grade"), grade.end())
    return None if reading is None else (reading[0][0], reading[1])
