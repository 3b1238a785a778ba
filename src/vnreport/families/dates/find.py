"""Where time expressions begin: at the words of the units of time, and at digits with what stands right of them."""

from __future__ import annotations

from vnreport.families.dates.figures import (
    SPACED,
    read_bare_year_behind,
    read_clock_figures,
    read_day_behind,
    read_lettered,
    read_part_of_bare_year,
    read_same_period_figures,
    read_spaced,
)
from vnreport.families.dates.marks import FRACTION, MARKED, POINTED, read_fraction, read_marked, read_pointed_figures
from vnreport.families.dates.names import TET_BEHIND, read_deictic_day, read_lunar_day, read_named_day
from vnreport.families.dates.relatives import read_long_unit, read_season
from vnreport.families.dates.terms import read_term
from vnreport.families.dates.units import (
    NGAY_BEHIND,
    NUMERAL_BEHIND,
    UNIT_BEHIND,
    read_half_unit,
    read_nam,
    read_nay,
    read_ngay,
    read_number_words,
    read_unit,
    simple,
)
from vnreport.scan import Triggers

__all__ = ["TRIGGERS"]

_NUMERALS = ("một", "hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười")

TRIGGERS = Triggers(
    after={
        "ngày": read_day_behind,
        **dict.fromkeys(("t", "q"), read_lettered),
        **dict.fromkeys(("đến", "từ", "hết", "tới", "trước", "sau", "nhìn"), read_bare_year_behind),
        **dict.fromkeys(("đầu", "giữa", "cuối"), read_part_of_bare_year),
        **dict.fromkeys(("kỳ", "kì", "ký"), read_same_period_figures),
    },
    before={
        **dict.fromkeys((*SPACED, "\n"), read_spaced),
        **dict.fromkeys(MARKED, read_marked),
        **dict.fromkeys(POINTED, read_pointed_figures),
        **dict.fromkeys(FRACTION, read_fraction),
        **dict.fromkeys(":hg", read_clock_figures),
    },
    words={
        "ngày": read_ngay,
        "năm": read_nam,
        **dict.fromkeys(("tháng", "quý", "quí", "tuần"), read_unit),
        "nửa": read_half_unit,
        **dict.fromkeys(("khóa", "khoá"), read_term),
        **dict.fromkeys(("thập", "thế kỷ"), simple(read_long_unit)),
        **dict.fromkeys(("nay", "mai"), read_nay),
        "hôm": simple(read_deictic_day),
        **dict.fromkeys(("mùng", "mồng", "rằm"), simple(read_lunar_day)),
        **dict.fromkeys(("quốc khánh", "tết", "giáng sinh", "giỗ tổ"), simple(read_named_day)),
        "mùa": simple(read_season),
        **dict.fromkeys(_NUMERALS, read_number_words),
    },
    behind={
        "ngày": NGAY_BEHIND,
        **dict.fromkeys(("tháng", "quý", "quí", "tuần"), UNIT_BEHIND),
        "tết": TET_BEHIND,
        **dict.fromkeys(_NUMERALS, NUMERAL_BEHIND),
    },
)
"""What the family watches for."""
