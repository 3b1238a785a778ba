"""The benchmarks run as docs/performance.md says, and their texts are what they are said to be."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from vnreport import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"
PARTS = ("texts", "legal", "sentences", "rows", "clock", "hostile", "spacy_rules", "peers")


@pytest.fixture(scope="module")
def parts() -> Iterator[dict[str, Any]]:
    """The modules of the benchmarks by name; as scripts they find each other beside them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "path", [str(BENCHMARKS), *sys.path])
        yield {name: import_module(name) for name in PARTS}
        for name in PARTS:
            patch.delitem(sys.modules, name)


def run(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-W", "error", str(BENCHMARKS / "run.py"), *options]
    return subprocess.run(command, capture_output=True, check=False, encoding="utf-8")


def test_a_quick_run(tmp_path: Path) -> None:
    out = tmp_path / "figures.json"
    done = run("--quick", "--json", str(out))
    assert (done.returncode, done.stderr) == (0, "")
    report = json.loads(out.read_text(encoding="utf-8"))
    assert set(report) == {"vnreport", "python", "machine", "quick", "rows"}
    rows = report["rows"]
    assert all(set(row) == {"group", "name", "value", "unit", "goal", "at_least", "met", "note"} for row in rows)
    groups = list(dict.fromkeys(row["group"] for row in rows))
    assert groups == ["speed", "growth", "memory", "hostile", "many", "import"]
    assert all(row["value"] is None or row["value"] > 0 for row in rows)
    assert all(row["goal"] is None and row["met"] is None for row in rows)  # a trial is no measurement
    assert [row["name"] for row in rows if row["unit"] == "T"][:4] == [
        "parse news", "to_dict news", "parse legal", "to_dict legal",
    ]  # fmt: skip
    printed = done.stdout.splitlines()
    assert len(printed) == len(rows)
    assert all(row["name"] in line for row, line in zip(rows, printed, strict=True))


def test_some_rows_as_a_table() -> None:
    done = run("--quick", "--rows", "import", "--markdown")
    head, rule, row, _ = done.stdout.splitlines()
    assert (head, rule) == ("| group | what | measured | goal | remark |", "|---|---|---|---|---|")
    assert row.startswith("| import | import vnreport | ")


def test_the_table_goes_into_a_page(tmp_path: Path, parts: dict[str, Any]) -> None:
    marks = f"{parts['rows'].BEGIN}\nold\n{parts['rows'].END}"
    page = tmp_path / "page.md"
    page.write_text(f"Before\n\n{marks}\n\nBehind\n", encoding="utf-8")
    assert run("--quick", "--rows", "import", "--into", str(page)).returncode == 0
    written = page.read_text(encoding="utf-8")
    assert "| import | import vnreport |" in written
    assert "old" not in written
    assert (written[:7], written[-8:]) == ("Before\n", "\nBehind\n")
    assert marks.splitlines()[0] in (BENCHMARKS.parent / "docs/performance.md").read_text(encoding="utf-8")


def test_a_page_without_a_place_for_the_table(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("Nothing here.", encoding="utf-8")
    done = run("--quick", "--rows", "import", "--into", str(page))
    assert done.returncode == 2
    assert "has no line <!-- figures" in done.stderr


def test_rows_that_do_not_exist() -> None:
    done = run("--rows", "everything")
    assert done.returncode == 2
    assert "invalid choice: 'everything'" in done.stderr


@pytest.mark.parametrize("kind", ["news", "legal"])
def test_texts_follow_their_seed(parts: dict[str, Any], kind: str) -> None:
    make = getattr(parts["texts"], kind)
    text = make(30_000)
    assert len(text) == 30_000
    assert text == make(30_000)
    assert text.startswith(make(1_000))
    assert text != make(30_000, seed=1)


# Items a thousand characters: news has seven, legal text between four and five.
@pytest.mark.parametrize(("kind", "least", "most", "least_cited"), [("news", 6, 9, 0.3), ("legal", 3.5, 5.5, 1.5)])
def test_texts_hold_what_such_texts_hold(
    parts: dict[str, Any], kind: str, least: float, most: float, least_cited: float
) -> None:
    text = getattr(parts["texts"], kind)(60_000)
    kinds = Counter(item.kind for item in parse(text).items)
    assert least < kinds.total() / 60 < most
    assert least_cited < kinds["citation"] / 60
    assert {"number", "percent", "money", "ordinal", "date", "period", "duration", "citation"} <= set(kinds)


def test_plain_sentences_hold_no_item(parts: dict[str, Any]) -> None:
    assert [sentence for sentence in parts["sentences"].PLAIN if parse(sentence).items] == []


def test_legal_text_has_the_parts_of_a_document(parts: dict[str, Any]) -> None:
    report = parse(parts["legal"].document(random.Random(2)))
    assert {"chuong", "dieu", "khoan", "diem", "recipients", "signature", "phu_luc", "table"} <= {
        section.kind for section in report.sections
    }
    assert report.header is not None
    assert report.header.legal_bases


def test_hostile_texts_have_their_size_and_are_read(parts: dict[str, Any]) -> None:
    for name, make in parts["hostile"].HOSTILE.items():
        text = make(300)
        assert len(text) == 300, name
        assert parse(text).to_dict()["contract"] == 1
        assert len(make(40_000)) == 40_000, name


def test_all_planes_means_all(parts: dict[str, Any]) -> None:
    text = parts["hostile"].HOSTILE["all planes"](20_000)
    assert {ord(character) >> 16 for character in text} == set(range(17))


@pytest.mark.parametrize(
    ("value", "goal", "at_least", "met"),
    [
        (2.0, 2, False, True),
        (2.1, 2, False, False),
        (60, 50, True, True),
        (40, 50, True, False),
        (None, 2, False, None),
    ],
)
def test_goals(parts: dict[str, Any], value: float | None, goal: float, at_least: bool, met: bool | None) -> None:  # noqa: FBT001
    row = parts["rows"].Row("speed", "parse", value, "T", goal, at_least=at_least)
    assert row.met is met
    assert ("missed" in parts["rows"].line(row)) == (met is False)


def test_a_table_cell_keeps_its_bars(parts: dict[str, Any]) -> None:
    row = parts["rows"].Row("hostile", "worst", 123.4, "times", note="table | bars")
    assert parts["rows"].markdown([row]).endswith("| hostile | worst | 123 times |  | table \\| bars |")


def test_peers_that_are_missing_are_named(parts: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    peer = parts["peers"].Peer
    monkeypatch.setattr(
        parts["peers"],
        "PEERS",
        (
            peer("missing", "missing", lambda: import_module("no_such_library"), 1_000),
            peer("counting", "regex", lambda: len, 1_000, 50),
            peer("counting English", "regex", lambda: len, 1_000, english=True),
        ),
    )
    missing, *measured = parts["peers"].peers(1)
    assert (missing.value, missing.note) == (None, "no_such_library is not installed")
    assert [(row.name, row.unit, row.met) for row in measured] == [
        ("counting, news", "T", None), ("counting, news", "parse", False),
        ("counting, legal", "T", None), ("counting, legal", "parse", False),
        ("counting English, English", "T", None), ("counting English, English", "parse", None),
    ]  # fmt: skip


def whole(phrase: str) -> list[str]:
    return [phrase]


def test_rules_are_cut_as_the_pipeline_cuts(parts: dict[str, Any]) -> None:
    rules = {(rule["label"], len(rule["pattern"])) for rule in parts["spacy_rules"].rules(str.split)}
    assert {("number", 1), ("percent", 2), ("date", 6), ("citation", 6)} <= rules
    together = parts["spacy_rules"].rules(whole)
    assert {"LOWER": "giai đoạn"} in [rule["pattern"][0] for rule in together]
