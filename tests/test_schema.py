"""The JSON Schema in the package describes what `to_dict` gives."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

import vnreport
from vnreport.plain import KINDS
from vnreport.strategies import reports

if TYPE_CHECKING:
    from vnreport.spans import Json

SCHEMA = json.loads(files("vnreport").joinpath("report.schema.json").read_text(encoding="utf-8"))
SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))


VALIDATOR = Draft202012Validator(SCHEMA)


def is_valid(plain: dict[str, Json]) -> bool:
    return not list(VALIDATOR.iter_errors(plain))  # pyright: ignore[reportUnknownMemberType] - half-typed stubs


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_schema_knows_the_kinds_of_items() -> None:
    named = [
        reference["$ref"].removeprefix("#/$defs/") for reference in SCHEMA["properties"]["items"]["items"]["oneOf"]
    ]
    assert named == list(KINDS)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_the_seeds_are_valid(path: Path) -> None:
    assert is_valid(vnreport.parse(path.read_bytes().decode("utf-8")).to_dict())


@given(reports())
def test_every_report_is_valid(text: str) -> None:
    assert is_valid(vnreport.parse(text).to_dict())


def test_what_is_no_report_is_refused() -> None:
    plain = vnreport.parse("đạt 5%").to_dict()
    assert is_valid(plain)
    assert not is_valid({**plain, "contract": 2})
    percent: dict[str, Json] = {"kind": "percent", "start": 0, "end": 1, "text": "5"}
    assert not is_valid({**plain, "items": [percent]})
