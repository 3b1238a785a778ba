"""What makes figures with a stroke, a point or a dash between them a day: the words around them.

`19/24 (đạt 79%)` is a share and `sáng 20/5` a day: a day needs a cue on its left and no counted thing on its
right, and it must be a day that the calendar has.
"""

from __future__ import annotations

import re

from vnreport.families.dates.modifiers import begins_paragraph, endings, ends_paragraph, left_word
from vnreport.families.dates.names import MEMORIAL_DAYS
from vnreport.patterns import BLANK, GAP

__all__ = ["STRONG_CUES", "counts_behind", "is_day", "is_named_by_type", "stands_alone", "strong_cue"]

STRONG_CUES = frozenset(
    ("sáng", "trưa", "chiều", "tối", "đêm", "ngày", "hôm", "dịp", "lễ", "nghỉ", "hạn", "khánh", "tết", "khai")
)
"""Words that leave no doubt that the figures behind them are a day."""
_WEAK = frozenset(("từ", "đến", "tới", "trước", "sau", "lúc", "vào", "qua", "hết"))
_MEMORIAL = frozenset(("khánh", "sĩ", "sỹ", "nam", "động", "nữ", "nhi", "niệm", "mừng", "là", "nhân"))
_THU = rf"thứ{GAP}(?:hai|ba|tư|năm|sáu|bảy|[2-7])"
_WEEKDAY = re.compile(rf"(?:{_THU}|chủ{GAP}nhật){BLANK}[,(]{BLANK}\Z")
# Without a mark behind it `thứ ba` may be a place in a list: "xếp thứ ba 11/63". It is a day where a clause begins and
# behind words of time.
_WEEKDAY_BESIDE = re.compile(
    rf"(?:chủ{GAP}nhật|(?:\A|[\n.,;:(\-“\"]|(?:sáng|trưa|chiều|tối|đêm|ngày|hôm|vào|từ|đến|tới|trước|hết|là){GAP})"
    rf"{BLANK}{_THU}){GAP}\Z"
)
_WEEKDAY_ENDINGS = endings(
    ("hai", "ba", "tư", "năm", "sáu", "bảy", "nhật", *(f"{blank}{day}" for blank in " \n" for day in range(2, 8)))
)

# The last syllables of words before the number of a document, a share or a place in a list.
_TYPES = frozenset(
    (
        "số", "tư", "định", "luật", "quyết", "thị", "văn", "lệnh", "trình", "hoạch", "dẫn", "án", "bản", "cáo",
        "lệ", "hạng", "đạt", "điều", "khoản", "mẫu", "phẩm", "biểu",
    )
)  # fmt: skip

# First syllables of what is counted by a share: "2/3 xã", "5/10 chỉ tiêu".
_COUNTED = frozenset(
    (
        "xã", "phường", "thị", "huyện", "quận", "tỉnh", "thôn", "bản", "ấp", "buôn", "tổ", "khu", "hộ",
        "người", "chỉ", "tiêu", "trường", "đơn", "đại", "phiếu", "số", "tổng", "diện", "dự", "đồng", "công",
        "cán", "ha", "thành", "cơ", "bộ", "sở", "ngành", "nhà", "học", "em", "cháu", "thương", "nội", "nhiệm",
        "vụ", "đảng", "chi", "km", "lao", "doanh", "hồ", "văn", "địa", "trạm", "giường", "suất", "hạng",
    )
)  # fmt: skip
_BEHIND = re.compile(r"[ ]{0,4}(?:(?P<share>%|\((?:đạt|chiếm|bằng|tỷ|[0-9]))|(?P<word>[^\W\d_]{1,7})(?![^\W_]))")


def strong_cue(low: str, start: int) -> bool:
    """Whether the words on the left leave no doubt: a part of the day, `ngày`, `dịp`, a weekday."""
    if left_word(low, start) in STRONG_CUES:
        return True
    beside = low[max(0, start - 3) : start]
    if beside in _WEEKDAY_ENDINGS:
        return _WEEKDAY_BESIDE.search(low, max(0, start - 32), start) is not None
    return ("," in beside or "(" in beside) and _WEEKDAY.search(low, max(0, start - 16), start) is not None


def counts_behind(low: str, end: int) -> bool:
    """Whether a share in brackets, a percent sign or a counted noun follows."""
    match = _BEHIND.match(low, end, end + 12)
    return match is not None and (match["share"] is not None or match["word"] in _COUNTED)


def stands_alone(low: str, start: int, end: int) -> bool:
    """Whether the paragraph holds nothing else."""
    return begins_paragraph(low, start) and ends_paragraph(low, end)


def is_day(low: str, start: int, end: int, month: int, day: int) -> bool:
    """Whether a day and a month with a stroke between, without a strong cue, are a day and no share."""
    if counts_behind(low, end):
        return False
    word = left_word(low, start)
    if word in _WEAK:
        return True
    if (month, day) in MEMORIAL_DAYS:
        bracketed = low.startswith("(", start - 1) and low.startswith(")", end)
        return bracketed or word in _MEMORIAL or stands_alone(low, start, end)
    return stands_alone(low, start, end)


def is_named_by_type(low: str, start: int) -> bool:
    """Whether a number and a year are the number of a document: `Thông tư 06/2024`."""
    return left_word(low, start) in _TYPES or low.startswith(":", start - 1)
