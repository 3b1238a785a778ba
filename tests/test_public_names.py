"""The public names, pinned: a change here is a change for every user."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

import vnreport

VERBS = {
    "vnreport.numbers": (
        "find_quantities parse_number parse_percent parse_money parse_measure parse_ratio parse_ordinal "
        "format_number format_percent format_money format_measure format_ratio format_ordinal spell_number"
    ),
    "vnreport.dates": (
        "find_times parse_date parse_period parse_term parse_duration parse_time "
        "format_date format_period format_term format_duration format_time to_timex3"
    ),
    "vnreport.citations": (
        "find_citations parse_citation format_citation "
        "annotate citation_edges expand format_provision frbr_uri provision_eid"
    ),
    "vnreport.sections": "find_sections",
}


@pytest.mark.parametrize("module", VERBS)
def test_each_family_has_its_verbs(module: str) -> None:
    names = import_module(module).__all__
    assert names == sorted(names)
    assert set(VERBS[module].split()) <= set(names)
    assert all(hasattr(import_module(module), name) for name in names)


def test_the_package_offers_what_it_names() -> None:
    assert vnreport.__all__ == sorted(vnreport.__all__)
    for name in vnreport.__all__:
        assert getattr(vnreport, name) is not None
    assert dir(vnreport) == vnreport.__all__


def test_the_families_are_imported_when_they_are_asked_for() -> None:
    code = "import sys, vnreport; assert 'vnreport.numbers' not in sys.modules; print(vnreport.numbers.__name__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, encoding="utf-8")
    assert done.stdout == "vnreport.numbers\n"
    assert vnreport.__getattr__("numbers") is import_module("vnreport.numbers")


def test_importing_loads_no_heavy_library() -> None:
    code = (
        "import sys, vnreport; vnreport.parse('5%'); assert not {'babel', 'dateutil', 'hypothesis'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_name_that_is_not_there_is_refused() -> None:
    with pytest.raises(AttributeError, match="module 'vnreport' has no attribute 'sum'"):
        getattr(vnreport, "sum")  # noqa: B009 - the module has no such name to write
    with pytest.raises(AttributeError):
        vnreport.__getattr__("total")
