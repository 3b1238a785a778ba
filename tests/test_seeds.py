"""The five seed reports against their readings by hand (tests/gold)."""

from __future__ import annotations

import datetime
import json
from decimal import Decimal, InvalidOperation
from pathlib import Path

import pytest

import vnreport

HERE = Path(__file__).parent
SEEDS = sorted((HERE.parent / "seeds").glob("*.txt"))

Plain = dict[str, object]


def read_gold(stem: str, suffix: str) -> list[Plain]:
    lines = (HERE / "gold" / f"{stem}{suffix}").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def plain_form(path: Path) -> dict[str, list[Plain]]:
    text = path.read_bytes().decode("utf-8")
    meta = HERE / "gold" / f"{path.stem}.meta.json"
    day = json.loads(meta.read_text())["reference_date"] if meta.exists() else None
    report = vnreport.parse(text, datetime.date.fromisoformat(day) if day else None)
    return json.loads(json.dumps(report.to_dict()))  # type: ignore[no-any-return] # by the contract


def same(gold: object, said: object) -> bool:
    if isinstance(gold, str) and isinstance(said, str):
        try:
            return Decimal(gold) == Decimal(said)
        except InvalidOperation:
            return gold.casefold() == said.casefold()
    return gold == said


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_items(path: Path) -> None:
    """Every item of the gold is found at its place with all its fields, and nothing else is."""
    found = {(item["kind"], item["start"], item["end"]): item for item in plain_form(path)["items"]}
    wrong: list[object] = []
    for gold in read_gold(path.stem, ".jsonl"):
        optional = gold.pop("optional", False)
        item = found.pop((gold["kind"], gold["start"], gold["end"]), None)
        if item is None:
            wrong += [] if optional else [("missed", gold)]
        else:
            wrong += [
                (item["text"], name, value, item.get(name))
                for name, value in gold.items()
                if not same(value, item.get(name))
            ]
    assert not wrong
    assert not found


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_sections(path: Path) -> None:
    keys = ("kind", "number", "start", "end", "depth")
    said = [tuple(section.get(key) for key in keys) for section in plain_form(path)["sections"]]
    assert said == [tuple(gold.get(key) for key in keys) for gold in read_gold(path.stem, ".sections.jsonl")]
