"""Design §4: "hostile growth from n to 4n at most 5": no text makes reading quadratic.

Times of one run are compared, never absolute ones; the best of several runs stands for each size.
"""

from __future__ import annotations

import time

import pytest

from vnreport import parse

PIECES = (
    "1.", "1/", "1-", "1,", "1-1,5% ", "điểm a, ", "khoản 1, ", "Điều 1 ", "năm ", "một trăm ", "- ", " ", "\n", " \n",
    "9", "Căn cứ Luật ", "1/NĐ-", "Nghị định số ", "“Điều 1. ", "(", "nhiệm kỳ 2020 - ", ".", "đồng/người/", "mươi ",
    "a", "XVI ", "a\u0301\u0323", "ngày 1 tháng ", "ngày 1, ", "đến 1 ", "\t1", "mục 1, ", "điểm A, ",
    "Phần thứ nhất\n", "| Điều 1 a ",
)  # fmt: skip
SMALL = 8_000


def best(text: str, rounds: int = 3) -> float:
    times: list[float] = []
    for _ in range(rounds):
        begin = time.process_time()
        parse(text)
        times.append(time.process_time() - begin)
    return min(times)


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("tail", ["", " của Luật này"])
def test_time_grows_as_the_text(piece: str, tail: str) -> None:
    small = (piece * SMALL)[:SMALL] + tail
    large = (piece * SMALL)[: 4 * SMALL] + tail
    # Quadratic time would show as a ratio of 16; a slow moment of the machine gets a second look.
    ratios = (best(large) / max(best(small), 1e-3) for _ in range(3))
    assert any(ratio < 7 for ratio in ratios)
