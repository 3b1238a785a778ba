"""The commonest shapes are read by one match, and the general readers say the same of them.

families/dates/complete.py: "all else is left to the general readers, which say the same of these, more slowly".
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnreport.families.dates import clocks, figures, marks, units
from vnreport.families.dates.find import TRIGGERS
from vnreport.scan import Dispatch
from vnreport.text import View

COMPLETE = {
    clocks: ("_whole_clock",),
    units: ("whole_day", "whole_day_and_month", "whole_days", "whole_month", "whole_year", "whole_years"),
    figures: ("whole_day", "whole_length", "whole_months", "whole_plan", "whole_range"),
    marks: ("whole_day", "whole_day_and_month", "whole_days", "whole_range"),
}

years = st.integers(1895, 2105)
days = st.integers(0, 33)
months = st.integers(0, 14)


@st.composite
def shapes(draw: st.DrawFn) -> str:
    day, month, year, later = draw(days), draw(months), draw(years), draw(years)
    to = draw(st.sampled_from([" đến ", " tới ngày ", " - ", "-", " đến\nngày "]))
    return draw(
        st.sampled_from(
            [
                f"năm {year}",
                f"ngày {day}/{month}/{year}",
                f"{day:02d}.{month:02d}.{year}",
                f"ngày {day:02d} tháng {month:02d} năm {year}",
                f"ngày {day}-{month}",
                f"ngày {day:02d}.{month}",
                f"ngày {day} tháng {month}",
                f"{day}/{month}",
                f"ngày {day}/{month} năm {year}",
                f"ngày {day},{month}/{month}/{year}",
                f"tháng {month},{day}/{year}",
                f"quý 0{month}/{year}",
                f"{month} tháng đầu {year}",
                f"{year}/{year + 1}",
                f"{day}.{month:02d}",
                f"{year} - {later}",
                f"năm {year}-{later}",
                f"năm {year} - {later}",
                f"ngày {day}/{month}{to}{month}/{day}/{year}",
                f"ngày {day}/{month}/{year}{to}{month}/{day}/{later}",
                f"ngày {day:02d}.{month}{to}{month}.{day:02d}.{year}",
                f"{day:02d}/{month:02d}/{year}{to}{month:02d}/{month}/{year}",
                f"ngày {day} tháng {month}{to}{month} tháng {day} năm {year}",
                f"ngày {day} tháng {month} năm {year}{to}{month}-{month}-{year}",
                f"{day}/{month}{to}{day}/{month}/{year}",
                f"giai đoạn ({year}-{later})",
                f"nhiệm kỳ {year} -{later}",
                f"5 năm {year}-{later}",
                f"5 năm {year}",
                f"tháng {month}/{year}",
                f"quý II năm {year}",
                f"{month} tháng đầu năm {year}",
                f"{month} tháng cuối năm",
                f"{month}\ntháng đầu\nnăm {year}",
                f"{day:02d}\nnăm",
                f"{day} năm",
                f"{day} ngày qua",
                f"{month} tháng",
                f"{month} tháng/lần",
                f"{day:02d}:{month:02d}",
                f"{month}:{day:02d}:{day:02d}",
                f"{month}:{day:02d} PM",
                f"{day}:30 giờ chiều",
            ]
        )
    )


lefts = st.sampled_from(
    [
        "", "trong ", "đến hết ", "từ ", "trước ", "khoảng ", "đầu ", "không quá ", "cùng kỳ ", "những ", "cả ",
        "hằng năm, ",
        "(", "Số ", "bắt đầu ", "\n", "đến\n\n", "của ", "là ", "ít nhất ", "thứ ", "đủ ", "ngày ", "và ", "- ",
        "kế hoạch ", "so với cùng kỳ ", "cùng kỳ của ", "của kỳ ", "sáng ", "dịp ", "từ đủ ", "chậm nhất ", "“đến ",
        "mỗi ", "ký ", "thứ Hai, ", "chậm nhất là ", "nhiệm kỳ ", "thời kỳ\n", "Đại hội ", "tỷ lệ ", "chiều ", "đêm ",
        "trước 16h ", "đến chiều ", "từ 7h đến 9h ", "đến thời điểm ", "học kỳ ", "nửa ", "mùa giải ", "Thứ Hai ",
    ]
)  # fmt: skip
rights = st.sampled_from(
    [
        "", ".", ", ", " và ", " đến ", " - ", "-", " của tỉnh", " trở đi", " trở lên", " hằng năm", " năm sau",
        " năm 2020",
        "/2020", " (", ")", "\n", "\n- ", "\n\n", " tới", " qua", " trước.", " tuổi", " rưỡi", "%", " xã", ", năm 2021",
        " và 2022", ", 15 xã", " đến hết tháng 9/2024", " kể từ", " 5 ngày", ".000", " học", " công", " đầu",
        " âm lịch", " (từ ", " (âm lịch)", ", trên", ", từ ", " |", "”", " và các", " sau khi", " sau",
        " trước khi", " trở\nlên", " đó", " đến nay", " về việc", " về trước", "; năm ", " và năm ", ", ngày ",
        ". 20 xã", " học 2020-2021",
        ". 2020", " - ", ",5", " hội", " Năm", ":", " năm nay", " của năm ", ", năm ", " kém 5", " phút",
        " hơn 10 phút", " sáng", ":15", "h",
    ]
)  # fmt: skip


def nothing(_view: View, _start: int) -> None:
    """What a reader says of what is not its own."""


def read(text: str) -> list[object]:
    return list(Dispatch([TRIGGERS], otherwise=lambda _view, _start, _end: None).sweep(View(text)))


@given(lefts, shapes(), rights, st.one_of(st.just(""), shapes()))
def test_the_short_way_says_what_the_long_one_says(left: str, shape: str, right: str, other: str) -> None:
    text = left + shape + right + other
    short = read(text)
    with pytest.MonkeyPatch.context() as patch:
        for module, names in COMPLETE.items():
            for name in names:
                patch.setattr(module, name, nothing)
        assert read(text) == short
