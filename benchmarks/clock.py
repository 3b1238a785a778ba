"""Processor time, and the yardstick T: what one pass of `regex` over the same text takes."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["alternating", "best", "once", "one_pass"]

TRIGGERS = (
    "Điều", "khoản", "điểm", "Luật", "Bộ luật", "Nghị định", "Nghị quyết", "Thông tư", "Thông tư liên tịch",
    "Quyết định", "Chỉ thị", "Pháp lệnh", "Hiến pháp", "Công văn", "Kế hoạch", "Kết luận", "Sắc lệnh", "Lệnh",
    "ngày", "tháng", "năm", "quý", "Chương", "Mục", "Phần", "Phụ lục", "phần trăm", "đồng", "triệu", "tỷ",
    "nghìn", "ngàn", "trăm", "USD", "giai đoạn", "nhiệm kỳ", "thời hạn", "tuần", "giờ", "Tờ trình",
)  # fmt: skip

# Pinned: figures of different versions are comparable only while this stays as it is.
YARDSTICK = regex.compile(r"\d+|\b(?:" + "|".join(sorted(TRIGGERS, key=len, reverse=True)) + r")\b")


def one_pass(text: str) -> int:
    """How often digits or a trigger word stand in the text. The time that this takes is T."""
    return sum(1 for _ in YARDSTICK.finditer(text))


def once(function: Callable[[], object]) -> float:
    """The processor time of one call, in seconds."""
    begin = time.process_time()
    function()
    return time.process_time() - begin


def best(function: Callable[[], object], rounds: int) -> float:
    """The least processor time of some calls, in seconds: what disturbs a call only makes it longer."""
    return min(once(function) for _ in range(rounds))


def alternating(functions: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The least processor time of each function. They take turns, shuffled, so that all see the same machine."""
    rng = random.Random(0)
    times: dict[str, list[float]] = {name: [] for name in functions}
    order = list(functions)
    for _ in range(rounds):
        rng.shuffle(order)
        for name in order:
            times[name].append(once(functions[name]))
    return {name: min(measured) for name, measured in times.items()}
