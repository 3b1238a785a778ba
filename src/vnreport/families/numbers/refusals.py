"""Digits that are no quantity: labels, codes, numbers that name a thing, addresses.

A refusal says where the sweep goes on: behind the whole token, so that its parts are not read as numbers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.numbers.context import left_of, right_of
from vnreport.numerals.words import SCALES

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = [
    "CALENDAR",
    "NAMED_LASTS",
    "SCORES",
    "has_cue",
    "is_code",
    "is_listed",
    "is_named",
    "is_noise",
    "is_plain_name",
    "is_score",
    "is_version",
    "is_year",
    "opens_list",
    "past_coded",
    "past_issues",
    "past_label",
    "past_telephone",
    "past_token",
]

_TOKEN = re.compile(r"[^\s()\[\]{}“”\"*|<>;]{1,200}+")
_JOINTS = frozenset("-/._@#&=+:\\~?%")

# A list label at the head of a line: 1.  1.1.  1)  1/  1-  1:  and a heading's 1.1 or a footnote's 1 before a capital.
_LABEL = re.compile(
    r"""
    [0-9]{1,3}(?:\.[0-9]{1,2}){0,5}
    (?:
        (?:[.)/:]|\.[-/])(?=\*{0,2}(?:[ \n]|$|[^\W\d_]|[“"(*]))
    |   [ ]?-[ ]{0,2}(?=[^\W\d_]|[“"(])
    |   [ ]?\|
    |   [ _]{1,4}\|
    |   [ ]\+[ ](?=[^\W\d_])
    |   [ ]{0,3}[.…]{4}
    |   \*{2}
    )
    |   [0-9]{2,3}\.[0-9]{3}\.?[ ]?[|\[][ ]?(?=[^\W\d_])
    """,
    re.VERBOSE,
)
# The number of a row, alone on its line, over the text of the row: 2.2 above "Dịch vụ", with or without a `|` between.
_ROW = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,2}){1,5}[ *]{0,3}\n(?:[ ]{0,3}\|[ ]{0,3}\n)?[ *]{0,3}(?=[^\W\d_]|[.…]{3})")
_PAGE = re.compile(r"[0-9]{1,3}[ ]{0,8}(?=\n|$)")
_BARE_LABEL = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,2}){0,5}[ ]{1,3}(?=[^\W\d_])")
_LINE_HEAD_MARKS = " #>|*_[(“\"‘'`.-"
_INDENT = 100
_ENUMERATOR = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}[)\]]")
_LONGEST_ENUMERATOR = 12
# The mark of a footnote glued to the label of a point: `b)43 Cơ quan`.
_NOTED_LABEL = re.compile(r"(?:^|\n)[ ]{0,4}(?:[a-zđ]{1,2}|[0-9]{1,2})\)\Z")
_NOTE = re.compile(r"[0-9]{1,3}(?=[ ])")

_TELEPHONE = re.compile(r"(?:0|\(0)[0-9]{1,4}\)?(?:[ .-]{0,2}[0-9]{2,4}){2,4}(?![0-9])")
_LONG = re.compile(r"[0-9]{9,}(?![.,]?[0-9])(?![ ]?(?:đồng|đ|vnđ|vnd|usd|người|%))")

# The last three syllables at most: `quyết trung ương` are those of Nghị quyết Trung ương 4.
_NAMED = frozenset(
    (
        "ban", "binh đoàn", "biển số", "biểu", "bon", "buôn", "bài", "bảng", "cccd", "chương", "chương trình mục tiêu",
        "chỉ thị", "cmnd", "cmtnd", "covid", "câu", "công văn", "căn cước", "cảng", "cọc", "cột", "cụm", "dt", "dòng",
        "fax", "gói thầu", "hotline", "htv", "huyện lộ", "hình", "hẻm", "hộp thư", "khoá", "khoản", "khu", "khu phố",
        "khóa", "khối", "kiệt", "km", "kênh", "kết luận", "kỳ", "luật", "lô", "lớp", "lữ đoàn", "mst", "máy", "mã",
        "mã số", "mã số thuế", "mẫu", "mốc", "mục", "nghị quyết", "nghị định", "ngách", "ngõ", "phi", "phiên bản",
        "phòng", "quyết trung ương", "quyết tw",
        "phường", "phần", "phố", "phụ lục", "ql", "quy định", "quyết định", "quân khu", "quân đoàn", "quận", "quốc lộ",
        "stk", "sư đoàn", "số", "số hiệu", "tel", "thôn", "thông tư", "thửa", "tiêu chí", "tiết", "tiểu khu",
        "tiểu đoàn", "tl", "tr", "trang", "trung đoàn", "tuyến", "tài khoản", "tập", "tỉnh lộ", "tổ", "tổ dân phố",
        "tổng đài", "tờ", "u", "version", "vn", "vtv", "vành đai", "vòng", "vùng", "windows", "xóm", "zone", "điều",
        "điểm", "điện thoại", "đoàn", "đt", "đtdđ", "đường", "đại đội", "đề án", "địa chỉ", "đội", "ảnh", "ấp",
    )
)  # fmt: skip
"""Nouns whose number names one of them: an address, a page, a document, a class at school."""

_DOING = frozenset(("kỷ luật", "kỉ luật", "lấy mẫu", "đã kết luận", "đã quyết định"))
"""What ends in such a noun and is none: what is done to so many (`kỷ luật 12 tổ chức`)."""

NAMED_LASTS = frozenset(name.split()[-1] for name in _NAMED)
"""The last syllables of these nouns: a first sieve."""
_LOOSE = " :(.\n"
_COUNTED_SO = frozenset(
    (
        "chỉ", "con", "cơ", "doanh", "dân", "hệ", "một", "nhân", "quân", "sĩ", "tham", "thừa", "trong", "trị",
        "tần", "tỉ", "tổng", "tỷ", "đa", "điểm",
    )
)  # fmt: skip
CALENDAR = frozenset(
    (
        "giờ", "khóa", "kỷ", "lúc", "mùng", "mồng", "ngày", "niên", "năm", "quý", "rằm", "tháng", "thứ", "tuần",
        "tết",
    )
)  # fmt: skip
_MOST_LISTED = 8
_LIST_WINDOW = 400
SCORES = frozenset(("thắng", "thua", "hòa", "hoà", "dẫn"))
_GLUED_ASCII = frozenset(
    (
        "chi", "cho", "co", "con", "dat", "den", "du", "duoi", "gan", "giam", "hang", "hon", "la", "so", "tang",
        "thu", "tren", "tu", "va",
    )
)  # fmt: skip


def past_token(low: str, start: int) -> int:
    """The end of the run of characters without a blank that holds `start`."""
    match = _TOKEN.match(low, start)
    return match.end() if match is not None else start


def is_code(view: View, start: int) -> bool:
    """Whether the digits at `start` go on a code, a plate, an address of the net: `COVID-19`, `V1000`, `QL14`."""
    low, norm = view.low, view.norm
    before = low[start - 1 : start]
    if before.isalpha():
        first = start
        while first and low[first - 1].isalpha() and start - first < 12:
            first -= 1
        word = norm[first:start]
        return not (len(word) > 1 and word == word.lower() and (not word.isascii() or word in _GLUED_ASCII))
    if before not in _JOINTS:
        return False
    joint = low[start - 2 : start - 1] or "\n"
    if before == "-":
        return joint.isalpha() or (joint.isdigit() and _is_coded(low, start))
    if before in "/@_#&=\\":
        counts = before == "/" and joint.isalpha() and _goes_with_count(view, start)
        return not counts and (joint.isalnum() or before in "@#")
    if before == ".":
        return joint.isalpha() and _is_coded(low, start)
    return before == ":" and joint.isalpha() and low.endswith(("http:", "https:"), 0, start)


# A count and its noun, before the stroke and the next count: `125 vụ/210 đối tượng`.
_COUNT_BEFORE = re.compile(r"[0-9][ ][^\W\d_]{1,8}(?:[ ][^\W\d_]{1,8}){0,2}/\Z")
_COUNT_BEHIND = re.compile(
    r"(?!10{2,6}[ ]|10{0,2}(?:\.000){1,2}[ ])[0-9]{1,3}(?:\.[0-9]{3}){0,3}(?:,[0-9]{1,2})?[ ]([^\W\d_]{1,8})"
)
"""No round number, which is what a rate is of: `12 ca/100.000 dân`."""
_OF_MONEY = SCALES.keys() | {"đồng"}


def _goes_with_count(view: View, start: int) -> bool:
    """Whether digits behind a stroke count what goes with the count before it."""
    before = _COUNT_BEFORE.search(view.low, max(0, start - 32), start)
    if before is None or not view.norm[before.start() + 2 : start].islower():
        return False
    behind = _COUNT_BEHIND.match(view.low, start, start + 30)
    # Money is set against money; otherwise it is what so many cost: `80 triệu đồng/3 kỳ`.
    return behind is not None and (behind[1] in _OF_MONEY or not before.group().endswith(" đồng/"))


def _is_coded(low: str, start: int) -> bool:
    """Whether the run of characters that ends at `start` has the marks of an address or a symbol."""
    first = start
    while first and not low[first - 1].isspace() and start - first < 60:
        first -= 1
    run = low[first:start]
    return (
        "@" in run
        or "/" in run
        or "www" in run
        or run.count(".") > 1
        or run.count("-") > 1
        or (run.isascii() and len(run) < 5)
    )


def past_label(view: View, start: int) -> int | None:
    """The end of a list label, a page number or an enumerator at `start`; None if there is none."""
    low = view.low
    before = low[start - 1] if start else "\n"
    if before == ")":
        noted = _NOTED_LABEL.search(low, max(0, start - 8), start)
        note = _NOTE.match(low, start, start + 4)
        return note.end() if noted is not None and note is not None else None
    if before in "([":
        match = _ENUMERATOR.match(low, start, start + _LONGEST_ENUMERATOR)
        if match is not None:
            return match.end()
    return _past_line_label(view, start) if before == "\n" or _opens_line(low, start) else None


def _past_line_label(view: View, start: int) -> int | None:
    """The end of the label at the head of a line; None if there is none."""
    low = view.low
    match = _LABEL.match(low, start, start + 28) or _PAGE.match(low, start, start + 16)
    if match is not None:
        return match.end()
    match = _ROW.match(low, start, start + 40)
    if match is not None and (view.norm[match.end()].isupper() or low[match.end()] in ".…"):
        return match.end()
    match = _BARE_LABEL.match(low, start, start + 28)
    if match is not None and view.norm[match.end()].isupper():
        word = _LEFT_WORDS.match(view.norm, match.end(), match.end() + 8)
        acronym = word is not None and len(word.group()) > 1 and word.group().isupper()
        return None if acronym and "." not in match.group() else match.end()
    return None


def _opens_line(low: str, start: int) -> bool:
    """Whether only blanks and marks stand left of an offset on its line; a window bounds what is looked at."""
    window = low[max(0, start - _INDENT) : start]
    head = window[window.rfind("\n") + 1 :]
    return not head.strip(_LINE_HEAD_MARKS) and (len(head) < _INDENT)


def past_telephone(low: str, start: int) -> int | None:
    """The end of a telephone number, or of nine digits and more that count nothing; None if there is none."""
    match = _TELEPHONE.match(low, start, start + 28) if low[start] == "0" else None
    if match is None or sum(character.isdigit() for character in match.group()) < 9:
        match = _LONG.match(low, start)
    return None if match is None else match.end()


def is_named(view: View, start: int) -> bool:
    """Whether the word left of digits makes them the number of one thing: `số 5`, `quận 1`, `trang 3`."""
    word = view.left_word(start)
    if word and word not in NAMED_LASTS:
        return False
    words = _left(view.low, start)
    if not words:
        return False
    last = words[-1]
    if _DOING.intersection((" ".join(words[-2:]), " ".join(words[-3:]))):
        return False
    if last == "số":
        return len(words) < 2 or words[-2] not in _COUNTED_SO or words[-3:-1] in (["địa", "chỉ"], ["bộ", "chỉ"])
    return last in _NAMED or " ".join(words[-2:]) in _NAMED or " ".join(words[-3:]) in _NAMED


def is_year(low: str, start: int, end: int) -> bool:
    """Whether digits without a unit are a year or a part of a date that names none of its other parts."""
    digits = low[start:end]
    if len(digits) == 4 and "1900" <= digits <= "2100" and digits.isdigit():
        return True
    if len(digits) > 2 and digits[-5:-2] not in (".19", ".20"):
        return False
    if len(digits) == 7 and digits[0] == "0":
        return True  # a month and its year, 03.2019: no number begins so
    words = _left(low, start)
    return bool(words) and words[-1] in CALENDAR and words[-2:-1] not in (["mỗi"], ["hàng"], ["trong"])


def is_version(low: str, start: int, end: int) -> bool:
    """`Công nghiệp 4.0`: a decimal would have a comma."""
    return end - start == 3 and low.startswith(".0", start + 1)


# A procedure's code in the national database (`1.012657`), a heading of the customs tariff (`87.03`).
_CODED_NUMBER = re.compile(r"[0-9]\.[0-9]{6}(?![0-9])|[0-9]{2}\.[0-9]{2}(?:\.[0-9]{2}){0,2}(?![0-9])")
_CODED = frozenset(("mã", "nhóm", "tthc"))


def past_coded(view: View, start: int) -> int | None:
    """The end of a code with points behind the word for it (`Mã TTHC: 1.012657`); None if there is none."""
    match = _CODED_NUMBER.match(view.low, start, start + 16)
    if match is None:
        return None
    words = _left(view.low, start)
    if not _CODED.intersection(words if "." in match.group()[1:2] else words[-2:]):
        return None
    return match.end()


_ISSUES = re.compile(r"[0-9]{1,5}(?:[ ]\+[ ][0-9]{1,5}){1,4}(?=/)")


def past_issues(view: View, start: int) -> int | None:
    """The end of the joined issues of a journal (`CÔNG BÁO/Số 361 + 362/Ngày`); None if there are none."""
    match = _ISSUES.match(view.low, start, start + 48) if view.left_word(start) == "số" else None
    return None if match is None else match.end()


# Signs and letters that stand in no Vietnamese word, capitals and digits inside a word, brackets that a word ends in.
_MARKED = "àáâãèéêìíòóôõùúýăĩũơư" + "".join(map(chr, range(0x1EA1, 0x1EFA, 2)))
_LARGE = "A-UX-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯ" + "".join(map(chr, range(0x1EA0, 0x1EF9, 2)))  # V and W stand in kVA, kWh
_SIGNS = "€£¥†‡ˆ‰©¡¿ÿïäöüßøåñçîûëæœŒÆŸÏÑØ"
# A set leads, of characters that are rare in running text; what stands beside decides.
_NOISE = re.compile(
    rf"""
    [{_SIGNS}{_LARGE}$0-9\[\]{{}}'’]
    (?: (?<=[0-9])(?=[^\W\d_])
        (?: (?=[{_MARKED}])
        |   (?<=[^\W\d_].)
        )
    |   (?<![0-9])
        (?: (?<=[a-zđ{_MARKED}][{_LARGE}$])(?=[^\W_])
        |   (?<=[{_SIGNS}])
        |   (?<=[0-9]['’])(?=[0-9A-Za-z])
        |   (?<=[^\W_][\[\]{{}}])(?=[ ,-]|$)
        )
    )
    """,
    re.VERBOSE,
)
_NOISE_WINDOW, _MUCH_NOISE = 60, 3


def is_noise(view: View, start: int, end: int) -> bool:
    """Whether a place is on a page read upside down or a stamp: signs in words, capitals behind small letters.

    Asked only of readings that a stray sign or letter can bring forth.
    """
    norm = view.norm
    window = norm[max(0, start - _NOISE_WINDOW) : end + _NOISE_WINDOW]
    if "\n" in window:
        window = left_of(norm, start, _NOISE_WINDOW) + norm[start:end] + right_of(norm, end, _NOISE_WINDOW)
    return len(_NOISE.findall(window)) >= _MUCH_NOISE


_LISTING = (", ", " và ")
_NUMBERED_BEFORE = re.compile(r"[0-9]{1,3}\.[0-9]{1,2}(?:,[ ]|[ ]và[ ])\Z")


def is_listed(view: View, start: int) -> bool:
    """Whether digits with a point go on a list of numbered things: `mẫu 6.1, 6.2 và 6.3`."""
    if not view.low.endswith(_LISTING, 0, start):
        return False
    for _ in range(_MOST_LISTED):
        before = _NUMBERED_BEFORE.search(view.low, max(0, start - 11), start)
        if before is None:
            break
        start = before.start()
        if is_named(view, start):
            return True
    return False


def is_score(low: str, start: int) -> bool:
    """Whether a pair of digits is a game's."""
    words = _left(low, start)
    return bool(words) and (words[-1] in SCORES or words[-2:] in (["tỷ", "số"], ["tỉ", "số"]))


_THREE_DIGITS = re.compile(r"[0-9]{3}")
_LEFT_WORDS = re.compile(r"[^\W\d_]+")


def _left(low: str, start: int) -> list[str]:
    """The last three words left of `start`, over a colon and an opening bracket."""
    if not low[max(0, start - 30) : start].rstrip(_LOOSE)[-1:].isalpha():
        return []
    return _LEFT_WORDS.findall(left_of(low, start, 30))[-3:]


def is_plain_name(view: View, start: int) -> bool:
    """Whether a capitalised word that does not open a sentence stands left of a number: `Thái Bình 2`."""
    norm = view.norm
    word = view.left_word(start)
    first = start - 1 - len(word)
    if not word or not norm[first].isupper() or norm[start - 1] != " ":
        return False
    if len(word) > 1 and norm[first : start - 1].isupper():
        return False
    return first > 1 and norm[first - 1] == " " and (norm[first - 2].isalnum() or norm[first - 2] in ",-")


_CUES = frozenset(
    (
        "bằng", "chi", "chiếm", "cho", "chỉ", "còn", "có", "cả", "cộng", "dưới", "giảm", "gần", "gồm", "hiện",
        "hơn", "khoảng", "là", "lên", "lượng", "lệ", "mất", "nhất", "nhận", "quá", "ra", "số", "thiểu", "thu",
        "thành", "thêm", "trên", "tăng", "tổng", "tới", "từ", "về", "xuống", "đa", "đã", "được", "đạt", "đến",
        "ước",
    )
)  # fmt: skip


def opens_list(low: str, start: int, end: int) -> bool:
    """Whether digits are the 1 of a list that runs on in its line: `như sau: 1. Quy định; 2. Tổ chức`."""
    return low[start:end] == "1" and low.startswith(". ", end) and " 2. " in right_of(low, end, _LIST_WINDOW)


def has_cue(view: View, start: int) -> bool:
    """Whether what stands left of a bare whole number makes it a quantity: a verb, a colon, a comparison."""
    low = view.low
    if low[start - 1 : start] == " " and low[start - 2 : start - 1].isalpha():
        return view.left_word(start) in _CUES
    before = left_of(low, start, 3).rstrip()
    if before[-1:] in (":", "=", "<", ">", "≥", "≤", "≈"):
        return True
    if before.endswith("(") and _THREE_DIGITS.match(low, start):
        return True
    words = _left(low, start)
    return bool(words) and words[-1] in _CUES and low[start - 1] in " \n("
