"""`parse`, the report, and the way back from the plain form."""

from __future__ import annotations

import datetime
import pickle
from typing import TYPE_CHECKING

import pytest

from vnreport import Report, VnReportError, parse
from vnreport.plain import item_from_dict

if TYPE_CHECKING:
    from vnreport.spans import Json

TEXT = "Sáng 20/5, 127 đảng viên; Chỉ thị 05-CT/TW ngày 15/5/2016 của Bộ Chính trị."


def test_items_by_family() -> None:
    report = parse(TEXT)
    assert [item.text for item in report.quantities] == ["127"]
    assert [item.text for item in report.times] == ["20/5", "ngày 15/5/2016"]
    assert [item.text for item in report.citations] == ["Chỉ thị 05-CT/TW ngày 15/5/2016 của Bộ Chính trị"]
    assert sorted(
        [*report.quantities, *report.times, *report.citations], key=lambda item: (item.start, -item.end)
    ) == list(report.items)


def test_an_offset_leads_to_its_section() -> None:
    report = parse("\n\nĐiều 1. Phạm vi\n1. Phạt 5 triệu đồng.")
    section = report.section_at(report.items[0].start)
    assert section is not None
    assert (section.kind, section.number) == ("khoan", "1")
    assert report.path_at(report.items[0].start) == ("Điều 1", "khoản 1")
    assert report.section_at(0) is None
    assert report.path_at(0) == ()


def test_sections_are_read_when_asked_for_and_once() -> None:
    report = parse("Điều 1. Phạm vi\n1. Phạt 5 triệu đồng.")
    unread = pickle.loads(pickle.dumps(report))  # noqa: S301 - our own bytes
    assert report.sections is report.sections
    assert len(pickle.dumps(report)) > len(pickle.dumps(unread))
    assert unread == report
    assert Report(report.text, report.items) == report
    assert hash(unread) == hash(report)
    assert pickle.loads(pickle.dumps(report)) == report  # noqa: S301 - our own bytes


def test_a_report_given_its_sections_keeps_them() -> None:
    whole = parse(TEXT)
    assert Report(TEXT, whole.items, ()) != whole
    assert Report(TEXT, whole.items, ()).sections == ()
    assert whole != TEXT


def test_a_report_cannot_be_changed() -> None:
    report = parse(TEXT)
    with pytest.raises(AttributeError, match="cannot assign to field 'text'"):
        report.text = ""
    with pytest.raises(AttributeError, match="cannot delete field 'items'"):
        del report.items


def test_a_moment_counts_as_its_day() -> None:
    moment = datetime.datetime(2020, 5, 25, 23, 59, tzinfo=datetime.UTC)
    assert parse(TEXT, moment) == parse(TEXT, datetime.date(2020, 5, 25))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((b"5%",), "text must be a str, not bytes"),
        ((None,), "text must be a str, not NoneType"),
        (("5%", "2020-05-20"), "reference_date must be a datetime.date or None, not str"),
    ],
)
def test_wrong_arguments_are_named(arguments: tuple[object, ...], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        parse(*arguments)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("plain", "message"),
    [
        ({"contract": 2}, "contract must be 1, not 2"),
        ({}, "contract must be 1, not None"),
        ({"contract": 1, "items": [], "sections": []}, "text must be a str"),
        ({"contract": 1, "text": "", "items": [1], "sections": []}, "must be objects"),
    ],
)
def test_what_is_no_plain_form_is_refused(plain: dict[str, Json], message: str) -> None:
    with pytest.raises(VnReportError, match=message):
        Report.from_dict(plain)


@pytest.mark.parametrize(
    ("plain", "message"),
    [
        ({"kind": "sum"}, "kind must be one of number, .*, not 'sum'"),
        ({}, "not None"),
        ({"kind": "percent", "start": 0, "end": 2, "text": "5%"}, "an item of kind percent must have the field 'low'"),
        (
            {"kind": "percent", "start": "0", "end": 2, "text": "5%", "low": "5", "high": "5"},
            "start and end must be int",
        ),
    ],
)
def test_what_is_no_item_is_refused(plain: dict[str, Json], message: str) -> None:
    with pytest.raises(VnReportError, match=message):
        item_from_dict(plain)


def test_flags_and_issues_come_back() -> None:
    item = parse("ngày 30 tháng 02 năm 2021").items[0]
    assert item.flags == ("invalid",)
    assert item_from_dict(item.to_dict()) == item
    marked: dict[str, Json] = {**item.to_dict(), "issues": ["type_symbol_mismatch"]}
    assert item_from_dict(marked).to_dict() == marked


def test_flags_stand_in_one_order() -> None:
    report = parse("%0/Nđ-Cp")
    assert [item.flags for item in report.items] == [("ambiguous", "repaired")]
    assert Report.from_dict(report.to_dict()) == report


@pytest.mark.parametrize(
    "damage",
    [
        {"sections": [{"kind": "dieu"}]},
        {"items": [{"kind": "number", "start": 0, "end": 1, "text": "5", "low": None, "high": "5"}]},
        {"items": [{"kind": "citation", "start": 0, "end": 1, "text": "5", "form": "full", "date": "2020-13-01"}]},
    ],
)
def test_a_damaged_plain_form_is_refused(damage: dict[str, Json]) -> None:
    plain = parse("5%").to_dict() | damage
    with pytest.raises(VnReportError, match="a field of the plain form is missing or wrong: "):
        Report.from_dict(plain)
