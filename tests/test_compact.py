"""Items as flat tuples of plain values, and back."""

from __future__ import annotations

import marshal
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vnreport import Report, parse
from vnreport.compact import Packed, pack, unpack
from vnreport.plain import KINDS
from vnreport.strategies import reports

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))

ONE_OF_EACH = (
    "Sáng 20/5/2024 lúc 10:03, Quốc hội khóa XV họp; giai đoạn 2021-2025, trong 5 năm qua, 19/24 (đạt 79%) chỉ tiêu, "
    "gần 126 tỷ đồng/tháng, 12,5 triệu tấn, 94.100 hộ, lần thứ XII; "
    "điểm a khoản 1 Điều 3 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020."
)


def through_marshal(report: Report) -> Report:
    packed: list[Packed] = marshal.loads(marshal.dumps(pack(report.items)))  # noqa: S302 - our own bytes
    return Report(report.text, unpack(report.text, packed))


def test_every_kind_comes_back() -> None:
    report = parse(ONE_OF_EACH)
    assert {item.kind for item in report.items} == set(KINDS)
    assert repr(through_marshal(report)) == repr(report)


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem[:3])
def test_every_item_of_the_seeds_comes_back(seed: Path) -> None:
    report = parse(seed.read_text(encoding="utf-8"))
    assert repr(through_marshal(report)) == repr(report)


@given(reports() | st.text())
@example("đạt 1,0%; 0,50; 1.000.000.000.000.000.000.000.000.000.000 đồng; ngày 31/02/2023")
@example("\ud800 5% \udfff")
def test_any_items_come_back(text: str) -> None:
    """The same items to the last digit: `1,0` stays 1.0."""
    report = parse(text)
    assert repr(through_marshal(report).items) == repr(report.items)
