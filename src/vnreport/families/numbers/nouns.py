"""Counted nouns: fixed compounds, classifiers, and the words at which an open noun stops.

The unit of a number is the counted noun as written, at most the noun with its classifier (`đảng viên`,
`lượt người`, `ngôi nhà`). The fixed ones are rows of the lexicon (`counted_nouns.tsv`); of other nouns two syllables
are taken, or one where the second begins something else (a verb, a preposition).
"""

from __future__ import annotations

from vnreport.lexicon import rows

__all__ = ["CLASSIFIERS", "COMPOUNDS", "SINGLES", "STOPS", "TIME_UNITS"]

_NOUNS = rows("counted_nouns")

COMPOUNDS = frozenset(noun for noun, nature in _NOUNS if nature == "compound")
"""Fixed compounds, longest read first."""

SINGLES = frozenset(noun for noun, nature in _NOUNS if nature in ("single", "classifier"))
"""Nouns of one syllable that stand alone: what follows them is not part of the unit."""

CLASSIFIERS = frozenset(noun for noun, nature in _NOUNS if nature.startswith("classifier"))
"""Classifiers that keep the noun behind them in the unit."""

TIME_UNITS = frozenset(
    (
        "giây", "giờ", "h", "hôm", "ngày", "năm", "phút", "quý", "tháng", "thập", "thế", "tiếng", "tuần", "đêm",
    )
)  # fmt: skip
"""First syllables of durations and clock times: they belong to the family of dates."""

STOPS = frozenset(
    (
        "a", "ai", "anh", "ba", "bao", "bình", "bảy", "bẩy", "bắt", "bằng", "bị", "bốn", "bởi", "cao", "chi",
        "chiếm", "cho", "chín", "chưa", "chỉ", "chứ", "càng", "các", "cách", "còn", "có", "cùng", "cộng", "cũng", "cả",
        "cần", "của", "cứ", "diễn", "do", "dành", "dù", "dưới", "giảm", "giữa", "gì", "gần", "gặp", "gồm", "hai",
        "hay", "hiện", "hoặc", "hàng", "hãy", "hơn", "hằng", "hết", "hỗ", "khi", "khoảng", "không", "kèm", "kết",
        "liên",
        "luôn", "là", "làm", "lên", "lại", "mang", "mua", "mà", "mười", "mặc", "mỗi", "một", "mới", "nay", "ngay",
        "nghìn", "ngoài", "ngàn", "nhiều", "như", "nhưng", "nhất", "nhận", "nhằm", "những", "nào", "này", "nên",
        "nêu", "nơi", "nằm", "nếu", "nửa", "phải", "qua", "quá", "ra", "rất", "rằng", "rồi", "sang", "sau", "so",
        "sáu", "sẽ", "số", "tham", "theo", "thu", "thuộc", "thêm", "thì", "thông", "thấp", "triệu", "trong", "trên",
        "trúng", "trăm", "trước", "trở", "trừ", "trực", "tuy", "tám", "tính", "tăng", "tư", "tương", "tại", "tỉ",
        "tối", "tổng", "tới", "tức", "từ", "tỷ", "vay", "và", "vào", "vì", "vượt", "vạn", "vẫn", "về", "với", "vừa",
        "xuống", "xây", "à", "áp", "ít", "đang", "đi", "đây", "đã", "đó", "đúng", "được", "đạt", "đấy", "đầu",
        "đến", "đều", "để", "ước", "ạ", "ở",
    )
)  # fmt: skip
"""Words that begin no noun and that no open noun holds: prepositions, particles, numerals, verbs behind figures."""
