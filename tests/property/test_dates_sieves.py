"""What a sieve or a first look spares, the readers would refuse: with them and without them the same is found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnreport.families.dates import chains, marks, points
from vnreport.families.dates.find import TRIGGERS
from vnreport.families.dates.marks import read_fraction, read_marked
from vnreport.scan import Dispatch, Triggers
from vnreport.text import View

WITHOUT_SIEVES = Triggers(
    after=TRIGGERS.after,
    before={**TRIGGERS.before, **dict.fromkeys("/-.", read_marked), ",": read_fraction},
    words=TRIGGERS.words,
)
LOOKS = [(chains, "may_go_on"), (marks, "may_go_on"), (points, "_year_may_follow"), (marks, "_joins_on")]

WORDS = """
ngày tháng quý tuần nửa năm tết Tết một hai ba năm sáu mười nguyên đán trung thu dương lịch âm mùng rằm hôm mai
kia nay này qua trước sau tới đầu cuối giữa lễ đại hội quốc khánh giải phóng miền nam giỗ tổ hùng vương giêng chạp
nhất thứ kế hoạch tiếp theo hiện tại vừa rồi làm việc càng nhận đủ hành động I II III iv lo/5 l5 io i x mm
1 2 5 12 15 20 31 2020 2024 15/5 15/5/2016 3/4 2.8 1,5 1.000 2020-2025 15-20 … ..... và đến hoặc của hằng mỗi
cả cùng kỳ từ xã tầng giờ phút quí 01 48h 16h
"""

words = st.sampled_from(WORDS.split())
gaps = st.sampled_from(
    [" "] * 8 + ["\n", "  ", " \n ", "\n\n", "", ",", ", ", "/", " - ", "-", ".", ":", " (", ") ", " và ", " đến "]
)
texts = st.lists(st.tuples(words, gaps), min_size=2, max_size=9).map(lambda pairs: "".join(map("".join, pairs)))


def always(_low: str, _end: int) -> bool:
    return True


def read(triggers: Triggers, text: str) -> list[object]:
    return list(Dispatch([triggers], otherwise=lambda _view, _start, _end: None).sweep(View(text)))


@given(texts)
def test_a_sieve_spares_only_what_is_refused(text: str) -> None:
    assert read(TRIGGERS, text) == read(WITHOUT_SIEVES, text)


@given(texts)
def test_a_first_look_spares_only_what_does_not_match(text: str) -> None:
    found = read(TRIGGERS, text)
    with pytest.MonkeyPatch.context() as patch:
        for module, name in LOOKS:
            patch.setattr(module, name, always)
        assert read(TRIGGERS, text) == found
