"""Design §5: NFC, NFD and space variants say the same; padding shifts; parts read alone read the same in place."""

from __future__ import annotations

import decimal
import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from vnreport import Report, parse
from vnreport.strategies import expressions, reports, respelt, sentences

if TYPE_CHECKING:
    from vnreport.spans import Json


def readings(report: Report) -> list[tuple[str, str]]:
    """What the items say, without their places and their spelling."""
    said: list[tuple[str, str]] = []
    for item in report.items:
        plain: dict[str, Json] = {**item.to_dict(), "start": 0, "end": 0, "text": ""}
        said.append((item.kind, str(sorted(plain.items()))))
    return said


def places(report: Report, shift: int = 0) -> list[tuple[int, int, str]]:
    return [(item.start + shift, item.end + shift, item.kind) for item in report.items]


@given(st.data())
def test_typography_changes_no_reading(data: st.DataObject) -> None:
    """Design §5: "NFC, NFD and space variants say the same"."""
    text = data.draw(reports())
    assert readings(parse(data.draw(respelt(text)))) == readings(parse(text))


@given(sentences(), st.integers(0, 5), st.integers(0, 5), st.sampled_from((" ", "\n", "\t")))
def test_padding_shifts(text: str, before: int, after: int, blank: str) -> None:
    """Design §5: "padding shifts"."""
    padded = parse(blank * before + text + blank * after)
    assert places(padded) == places(parse(text), before)
    assert readings(padded) == readings(parse(text))


@given(expressions(), expressions())
def test_a_blank_line_parts_what_is_read(one: str, two: str) -> None:
    """Design §5: "blank-line concatenation": nothing is read across a blank line."""
    both = parse(f"{one}\n\n{two}")
    assert places(both) == places(parse(one)) + places(parse(two), len(one) + 2)


@given(reports(), st.integers(1, 10), st.sampled_from((decimal.ROUND_UP, decimal.ROUND_FLOOR)))
def test_no_decimal_context_changes_a_value(text: str, precision: int, rounding: str) -> None:
    """Design §3: "own context: 40-digit amounts and decimal.getcontext().prec = 5 change nothing"."""
    usual = parse(text).to_dict()
    with decimal.localcontext(decimal.Context(prec=precision, rounding=rounding, traps=[decimal.Inexact])):
        assert parse(text).to_dict() == usual


@given(reports())
def test_the_plain_form_and_pickles_give_the_report_back(text: str) -> None:
    """Design §3: "to_dict/from_dict are inverse"; "pickle goes through the constructor"."""
    report = parse(text)
    assert Report.from_dict(report.to_dict()) == report
    assert pickle.loads(pickle.dumps(report)) == report  # noqa: S301 - our own bytes


def test_threads_agree() -> None:
    """Design §5: "threads and processes agree"."""
    text = "Sáng 20/5, 19/24 (đạt 79%) chỉ tiêu; gần 126 tỷ đồng/tháng; Điều 3 Nghị định số 30/2020/NĐ-CP. " * 20
    with ThreadPoolExecutor(8) as pool:
        reports_of_threads = list(pool.map(parse, [text] * 16))
    assert all(one == reports_of_threads[0] for one in reports_of_threads)
