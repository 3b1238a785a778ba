"""The short way for digits with nothing behind them says what the whole grammar says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vnreport.families.numbers.bare import read_bare
from vnreport.families.numbers.quantities import read_quantity
from vnreport.families.numbers.refusals import past_token
from vnreport.families.numbers.spelled import is_time
from vnreport.numerals.digits import past_numeral
from vnreport.strategies import numerals
from vnreport.text import View

BEFORE = (
    "đạt ", "có ", "trên ", "không quá ", "là: ", "là:\n", "ở xã ", "quận ", "trang ", "số ", "mức ", "lần ", "âm ",
    "USD ", "$", "rs. ", "(-", " -", "+", "<", "| ", "     ", "tháng ", "trong năm ", "mẫu 6.1, ", "mẫu 6.1 và ",
    "như sau: ", "Bình ", "công nghiệp ", "chỉ còn\n", "ước đạt khoảng ", "cấp độ ", "tỷ số ", "¿ÿ€ pBc đ1e ",
)  # fmt: skip
AFTER = (
    "", ".", ". ", ". Đến nay", ". 250 tỷ", ".  250 tỷ", " . 250", ", ", ", 5%", ", 23", ",-đ", ";", ") và", " )", "]",
    "|", " |", "  |", " 250", " 250 người", " 25 xã", " 2.500", "      250", "     xã", "    xã", " _ ", "_", "_a", ":",
    ": 5", ":5", ":xã", "\n\nxã", "\n| xã", "\nxã", "\nXã", "\n250", " \nxã", "*", "**", "…", "!", "?", "”", "“", '"',
    "/tờ", "/ tờ", "/5", " - Sở", " - một", " - năm", " - 5", " -5", "-Sở", " trong", " trong số", " của xã", " tỷ",
    " trở lên", " đến 5", " đến nay", " và 7", " trăm", " một", " hai xã", " thông báo", " thông tư", " (một)", "%",
    " %", " xã", "x5", "đ", "§%", " ½", ". 2. Sở", " tháng", " tuần", " giờ của", " năm", " ngày", " quý",
)  # fmt: skip


@given(st.sampled_from(BEFORE), numerals(), st.sampled_from(AFTER))
def test_the_short_way_and_the_whole_grammar_agree(before: str, number: str, after: str) -> None:
    view = View(f"Năm nay {before}{number}{after} ")
    start = len(f"Năm nay {before}")
    end = start + len(number) - len(number.lstrip("0123456789"))
    short = read_bare(view, start, end)
    if short is None:
        return
    whole = read_quantity(view, start)
    if short[0]:
        assert whole is not None
        assert short == (whole.found, whole.end)
    else:
        assert whole is None or is_time(view, whole.found[0].end)
        assert short[1] == max(past_token(view.low, start), past_numeral(view.low, start))
