"""The short way for common quantities says what the whole grammar says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vnreport.families.numbers.common import read_common
from vnreport.families.numbers.quantities import read_quantity
from vnreport.strategies import numerals
from vnreport.text import View

BEFORE = (
    "đạt ", "có ", "trên ", "hơn ", "không quá ", "ước đạt ", "lên đến ", "từ ", "là ", "xếp hạng ", "số ", "quận ",
    "âm ", "Bình ", "chi; ", "gồm, ", "tăng) ", "cấp độ ", "USD ", "khoảng ", "giữa ", "nước, gần ", "không  quá ",
    "phần: ", "tỷ số ", "năm ", "Tr. ", "thôn (", "tăng (", "là:\n", "có\n", "trên\n", "nhiệt độ ", "chỉ còn dưới ",
    "tổng số ", "cấp số ", "mức ", "trang ", "phần ", "chiếm tỷ lệ ", "giá ", "rs. ", "đạt hạng số ",
    "Mẫu       ", "xã\n      ",
)  # fmt: skip
JOINING = ("-", " - ", " -", " đến ", "\nđến ", " tới ", " và ", " ~ ", " đến dưới ")
AFTER = (
    "%", "% kế hoạch", "% đến 5%", "%/năm", "%)", "% (năm)", "%, 5 xã", " tỷ đồng", " tỷ đồng và", " nghìn tỷ đồng.",
    " triệu đồng chí", " tỷ đồng trở lên", " triệu đồng mỗi hộ", " tỷ đồng/năm", " đảng viên", " đảng viên trở lên",
    " người có công và", " người/năm", " xã; 5 xã", " hộ - 30 hộ", " hộ đến 40 hộ", " ngôi nhà.", " triệu người",
    " người (một)", "\nngười", " %", " tỷ", " năm", " ha", " con trâu", " xã, phường", " hộ…", "% ", "%\n", "%\nđến 5%",
    " đồng/người/buổi.", " đồng bào", " đồng.", "\nđồng chí", " đồng Việt Nam", " tỷ\nđồng;", " tỷ suất", " triệu hộ.",
    " hộ\n- Một", " hộ\n\nMột", " trẻ\nem", " Hộ.", "\nHộ.", " ha.", " ha/hộ;", " km2 (đất)", " m2 sàn",
    " m3/ngày đêm.",
    " triệu ha,", " người/km2 và", " hộ trở lên/xã.", "% trở xuống (năm)", " người trở lại, xã", " đơn vị  xã",
    "% mỗi năm", " km đường", " km/h.", " km vuông", " tấn công", " tấn/ha;", " triệu tấn.", " km² và", " hộ (6,19%)",
    "% trên tổng số", "% trên mỗi hộ", " hộ đến khiếu nại", " hộ tới hai xã", "% đến dưới 9%", " đồng trên một hộ",
    " hộ\nđến\nhai xã", "% (0,3%/tháng)", " người đến 200 người",
    "ha", "ha.", "km2,", "Ha;", "kg/sào", "m2 (đất)", " MW", " MW.", " tỷ kWh", "kWh/năm", " KWH;", " kV Bắc - Nam",
    " USD", "USD.", " tỷ USD", " triệu usd/năm;", " USD Mỹ", " USD (một)", " đô la", "tấn", "km ", "m2\n", " mw/h",
    " usd/kWh", "ha đến 5ha", "ha - 7 ha", " USD đến 9 USD", "kg mủ", "tạ", "m ", "kVA", "kwp", "m2 tí¿ÿ€c",
    "% 5", "% 7% 8%", " % 2 xã", "% 2020", "%  5", "% 1/2",
)  # fmt: skip


@given(
    st.sampled_from(BEFORE),
    numerals(),
    st.none() | st.tuples(st.sampled_from(JOINING), numerals()),
    st.sampled_from(AFTER),
)
def test_the_short_way_and_the_whole_grammar_agree(
    before: str, number: str, more: tuple[str, str] | None, after: str
) -> None:
    amount = number if more is None else number + "".join(more)
    view = View(f"Năm nay {before}{amount}{after} ")
    start = len(f"Năm nay {before}")
    short = read_common(view, start)
    if short is not None:
        whole = read_quantity(view, start)
        assert whole is not None
        assert short == (whole.found, whole.end)
