"""Every seed of the fuzz target, through its checks; see tests/fuzz/README.md."""

from __future__ import annotations

import runpy
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

FUZZ = Path(__file__).parent / "fuzz"
SEEDS = sorted((FUZZ / "seeds").iterdir())

_checks = runpy.run_path(str(FUZZ / "checks.py"))
check: Callable[[str], None] = _checks["check"]
check_time: Callable[[str], None] = _checks["check_time"]
is_slow: Callable[[str], bool] = _checks["is_slow"]
mutated: Callable[[str, Random], str] = runpy.run_path(str(FUZZ / "mutations.py"))["mutated"]
_target = runpy.run_path(str(FUZZ / "target.py"))
text_of: Callable[[bytes], str] = _target["text_of"]
data_of: Callable[[str, int], bytes] = _target["data_of"]


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
def test_all_that_is_promised_holds_for_every_seed(seed: Path) -> None:
    check(text_of(seed.read_bytes()))


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
def test_no_seed_takes_more_than_linear_time(seed: Path) -> None:
    check_time(text_of(seed.read_bytes()))


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
def test_all_that_is_promised_holds_for_changed_seeds(seed: Path) -> None:
    """Always the same five changes a seed: the search for new ones is the fuzz target's."""
    text = text_of(seed.read_bytes())
    random = Random(seed.stem)
    for _ in range(5):
        text = mutated(text, random)[:2000]
        check(text)


def test_bytes_and_texts_go_over_into_each_other() -> None:
    for text in ("", "Điều 1. \ud800", "\udc80", "năm 2020\x00"):
        assert text_of(data_of(text, 100)) == text
    assert text_of(data_of("Điều", 4)) == "Đi"
    assert text_of(b"5\xff") == "5\udcff"
