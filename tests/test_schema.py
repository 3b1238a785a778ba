"""The JSON Schema in the package describes what `to_dict` gives."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given

import vnreport
from vnreport.plain import KINDS
from vnreport.strategies import reports

SCHEMA = json.loads(files("vnreport").joinpath("report.schema.json").read_text(encoding="utf-8"))
SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    return jsonschema.Draft202012Validator(SCHEMA)


def test_the_schema_knows_the_kinds_of_items() -> None:
    named = [reference["$ref"].removeprefix("#/$defs/") for reference in SCHEMA["properties"]["items"]["items"]["oneOf"]]
    assert named == list(KINDS)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_the_seeds_are_valid(path: Path, validator: jsonschema.Draft202012Validator) -> None:
    validator.validate(vnreport.parse(path.read_bytes().decode("utf-8")).to_dict())


@given(reports())
def test_every_report_is_valid(text: str) -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(vnreport.parse(text).to_dict())


def test_what_is_no_report_is_refused(validator: jsonschema.Draft202012Validator) -> None:
    plain = vnreport.parse("đạt 5%").to_dict()
    assert validator.is_valid(plain)
    assert not validator.is_valid({**plain, "contract": 2})
    assert not validator.is_valid({**plain, "items": [{"kind": "percent", "start": 0, "end": 1, "text": "5"}]})
