"""The short way for common quantities says what the whole grammar says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vnreport.families.numbers.common import read_common
from vnreport.families.numbers.quantities import read_quantity
from vnreport.strategies import numerals
from vnreport.text import View

BEFORE = (
    "đạt", "có", "trên", "hơn", "không quá", "ước đạt", "lên đến", "từ", "là", "xếp hạng", "số", "quận", "âm", "Bình",
    "chi;", "gồm,", "tăng)", "cấp độ", "USD", "khoảng",
)  # fmt: skip
AFTER = (
    "%", "% kế hoạch", "% đến 5%", "%/năm", "%)", "% (năm)", "%, 5 xã", " tỷ đồng", " tỷ đồng và", " nghìn tỷ đồng.",
    " triệu đồng chí", " tỷ đồng trở lên", " triệu đồng mỗi hộ", " tỷ đồng/năm", " đảng viên", " đảng viên trở lên",
    " người có công và", " người/năm", " xã; 5 xã", " hộ - 30 hộ", " hộ đến 40 hộ", " ngôi nhà.", " triệu người",
    " người (một)", "\nngười", " %", " tỷ", " năm", " ha", " con trâu", " xã, phường", " hộ…", "% ",
)  # fmt: skip


@given(st.sampled_from(BEFORE), numerals(), st.sampled_from(AFTER))
def test_the_short_way_and_the_whole_grammar_agree(before: str, number: str, after: str) -> None:
    view = View(f"Năm nay {before} {number}{after}")
    start = len(f"Năm nay {before} ")
    short = read_common(view, start)
    if short is not None:
        whole = read_quantity(view, start)
        assert whole is not None
        assert short == (whole.found, whole.end)
