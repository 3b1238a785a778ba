"""Contract: "text[start:end] == item['text'] always"; items sorted, those of one family apart, sections nested."""

from __future__ import annotations

import datetime
import runpy
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import example, given
from hypothesis import strategies as st

from vnreport import Report, parse
from vnreport.strategies import reports

if TYPE_CHECKING:
    from collections.abc import Callable

_promises = runpy.run_path(str(Path(__file__).parents[1] / "fuzz" / "checks.py"))
items_stand_where_they_say: Callable[[Report], None] = _promises["items_stand_where_they_say"]
sections_nest: Callable[[Report], None] = _promises["sections_nest"]


def check(report: Report) -> None:
    items_stand_where_they_say(report)
    sections_nest(report)


@given(reports())
def test_spans_slice_the_text(text: str) -> None:
    check(parse(text))


@given(st.text())
@example("\ud800 5%")
@example("\x005\x00%")
@example("Điều 1.\n\n\n1.\n")
def test_any_text_gives_a_report(text: str) -> None:
    """Contract: "any str gives a report"."""
    check(parse(text))


DEICTIC = ("ngày mai", "hôm qua", "tuần sau", "tuần trước", "năm ngoái", "quý tới", "5 năm qua", "20/5", "cùng kỳ")


@given(st.lists(st.sampled_from(DEICTIC), min_size=1), st.dates())
@example(["tuần sau"], datetime.date.max)
@example(["hôm qua"], datetime.date.min)
def test_no_reference_date_is_too_early_or_too_late(words: list[str], day: datetime.date) -> None:
    check(parse(", ".join(words), day))


@given(st.text("0123456789.,/-–%() \nđồngtỷnămthángngàykhoảnĐiềuNĐCPVX:;“”", max_size=80))
def test_any_soup_of_the_letters_of_the_grammar_gives_a_report(text: str) -> None:
    check(parse(text))


@given(st.integers(1, 5000), st.sampled_from(("%", " tỷ đồng", "/NĐ-CP", " năm", "/5", " người")))
def test_numbers_of_any_length_are_exact(length: int, unit: str) -> None:
    check(parse("đạt " + "9" * length + unit))
