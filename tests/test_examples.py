"""The example scripts run, and print what they say."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"
SEEDS = EXAMPLES.parent / "seeds"


def run(script: str, *arguments: str) -> str:
    command = [sys.executable, "-W", "error", str(EXAMPLES / script), *arguments]
    return subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout


@pytest.mark.parametrize("seed", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem[:3])
@pytest.mark.parametrize("script", sorted(path.name for path in EXAMPLES.glob("*.py")))
def test_every_example_runs_on_every_seed(script: str, seed: Path) -> None:
    run(script, str(seed))


def test_figures_as_csv() -> None:
    rows = list(csv.DictReader(io.StringIO(run("figures_as_csv.py"))))
    money = [row for row in rows if row["kind"] == "money"]
    assert [row["low"] for row in money] == ["126000000000", "96700000000", "5400000000"]
    assert {row["kind"] for row in rows} <= {"number", "percent", "money", "measure", "ratio", "ordinal"}


def test_citations_of_a_report() -> None:
    printed = run("citations_of_a_report.py")
    assert "Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị" in printed
    assert "refers_to: 98/2023/QH15" in printed


def test_targets_for_2025() -> None:
    lines = run("targets_for_2025.py").splitlines()
    figures = [line.split("  ")[0] for line in lines]
    assert "less_than 3 %" in figures
    assert "63000 to 64000 lượt người" in figures
    assert "1 to 1.5 %/năm" in figures
