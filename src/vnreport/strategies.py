"""Hypothesis strategies of Vietnamese report text, for the library's tests and for its users'.

Each gives text: expressions of one family in their grammar with free sizes, sentences that hold them,
whole reports, and the noise of typography that must change no reading. `hypothesis` has to be installed.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from hypothesis import strategies as st

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["citations", "expressions", "numerals", "quantities", "reports", "respelt", "sentences", "times"]

_SCALES = ("", " trăm", " nghìn", " ngàn", " triệu", " tỷ", " tỉ", " nghìn tỷ", " triệu tỷ")
_UNITS = (
    "%", "%/năm", " đồng", " đồng/tháng", " đồng/người/năm", " USD", " ha", " tấn", " km", " m2",
    " người", " đồng chí", " đảng viên", " lượt người", " hộ", " trường hợp", " lần", " tuổi", "",
)  # fmt: skip
_BEFORE = (
    "", "trên ", "hơn ", "dưới ", "gần ", "khoảng ", "ước đạt ", "ít nhất ", "không quá ", "đạt ",
    "tăng ", "giảm ", "từ ",
)  # fmt: skip
_DASHES = ("-", " - ", " -", "- ", " – ", "–")
_LABELS = ("giai đoạn ", "nhiệm kỳ ", "kế hoạch 5 năm ", "năm học ", "Giai đoạn (")
_DOCUMENTS = (
    "Nghị định số 30/2020/NĐ-CP", "Chỉ thị 05-CT/TW", "Quyết định số 1649/QĐ-UBND", "Nghị quyết 98/2023/QH15",
    "Thông tư số 89/2026/TT-BTC", "Kế hoạch số 22-KH/TU", "Luật Người cao tuổi", "Bộ luật Lao động năm 2019",
)  # fmt: skip
_PATHS = ("", "điểm a khoản 1 Điều 3 ", "khoản 2 Điều 41 ", "Điều 5 ", "các điểm a, b và c khoản 1 Điều 3 ")
_ISSUERS = ("", " của Bộ Chính trị", " của Chính phủ", " của UBND tỉnh", " về công tác cán bộ")
_PROSE = (
    "Sở đã tổ chức hội nghị", "trong đó", "toàn tỉnh có", "theo báo cáo", "kinh phí thực hiện", "so với kế hoạch",
    "tiếp tục đẩy mạnh công tác", "đại hội đại biểu lần thứ XII", "phấn đấu hoàn thành", "một số nhiệm vụ",
)  # fmt: skip
_BLANKS = (" ", "\u00a0", "\u2009", "\u202f", "\u3000")


def numerals() -> SearchStrategy[str]:
    """Numbers in digits: grouped or not, with or without decimals, of any length."""
    digits = st.text("0123456789", min_size=1, max_size=40)
    grouped = st.builds(
        _grouped,
        st.text("123456789", min_size=1, max_size=3),
        st.lists(st.text("0123456789", min_size=3, max_size=3), max_size=8),
    )
    decimals = st.one_of(st.just(""), st.text("0123456789", min_size=1, max_size=4).map(",{}".format))
    return st.builds("{}{}".format, st.one_of(digits, grouped), decimals)


def _grouped(head: str, groups: list[str]) -> str:
    return ".".join([head, *groups])


def quantities() -> SearchStrategy[str]:
    """Quantities with modifiers, scales, units and rates, single or as ranges, and ratios."""
    single = st.builds("{}{}".format, numerals(), st.sampled_from(_SCALES))
    several = st.builds("{}{}{}".format, numerals(), st.sampled_from(_DASHES), single)
    ratios = st.builds("{}/{}".format, st.integers(0, 999), st.integers(1, 999))
    amounts = st.one_of(single, several, ratios)
    return st.builds("{}{}{}".format, st.sampled_from(_BEFORE), amounts, st.sampled_from(_UNITS))


def times() -> SearchStrategy[str]:
    """Days, months, quarters, years, periods, durations and clock times; also impossible days."""
    days, months, years = st.integers(1, 31), st.integers(1, 13), st.integers(1900, 2100)
    return st.one_of(
        st.builds("ngày {:02}/{}/{}".format, days, months, years),
        st.builds("ngày {:02} tháng {:02} năm {}".format, days, months, years),
        st.builds("Sáng {}/{}".format, days, months),
        st.builds("{}{}{}".format, st.sampled_from(("đến hết ", "đầu ", "cuối ", "")), st.just("năm "), years),
        st.builds("quý {}/{}".format, st.sampled_from(("I", "II", "III", "IV")), years),
        st.builds("{} tháng đầu năm {}".format, st.integers(1, 12), years),
        st.builds("{}{}{}{}".format, st.sampled_from(_LABELS), years, st.sampled_from(_DASHES), years),
        st.builds("{} năm qua".format, st.integers(1, 100)),
        st.builds("{}h{:02}".format, st.integers(0, 23), st.integers(0, 59)),
    )


def citations() -> SearchStrategy[str]:
    """Documents with and without a provision, a date of issue, an issuer."""
    days = st.builds(" ngày {}/{}/{}".format, st.integers(1, 28), st.integers(1, 12), st.integers(1990, 2030))
    dates = st.one_of(st.just(""), days)
    return st.builds(
        "{}{}{}{}".format,
        st.sampled_from(_PATHS), st.sampled_from(_DOCUMENTS), dates, st.sampled_from(_ISSUERS),
    )  # fmt: skip


def expressions() -> SearchStrategy[str]:
    """An expression of any of the three families of items."""
    return st.one_of(quantities(), times(), citations())


def sentences() -> SearchStrategy[str]:
    """Prose and expressions in turn, ended by a full stop."""
    pieces = st.lists(st.one_of(st.sampled_from(_PROSE), expressions()), min_size=1, max_size=6)
    return st.builds(_joined, st.sampled_from((" ", ", ", "; ", " và ")), pieces).map("{}.".format)


def reports() -> SearchStrategy[str]:
    """Paragraphs of sentences, with headings, lists and dashes at the beginning of lines."""
    labels = st.sampled_from(("", "1. ", "2. ", "I. ", "a) ", "- ", "+ ", "Điều 1. "))
    lines = st.lists(st.builds("{}{}".format, labels, sentences()), min_size=1, max_size=8)
    return st.builds(_joined, st.sampled_from(("\n", "\n\n", "\r\n")), lines)


def _joined(glue: str, parts: list[str]) -> str:
    return glue.join(parts)


def respelt(text: str) -> SearchStrategy[str]:
    """The text in other typography: decomposed letters, other blanks, other dashes. It says the same."""
    blanks = st.sampled_from(_BLANKS).map(lambda blank: text.replace(" ", blank))
    dashes = st.sampled_from("-‐‑‒–—−").map(lambda dash: text.replace("-", dash))
    return st.one_of(blanks, dashes, st.just(unicodedata.normalize("NFD", text)))
