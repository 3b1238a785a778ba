"""EDTF strings, the days they hold, the values and their plain form, TIMEX3."""

from __future__ import annotations

import datetime
import pickle

import pytest

from vnreport.dates import Date, Duration, Period, Term, Time, to_timex3
from vnreport.families.dates.edtf import bounds, grain_of, week_edtf
from vnreport.families.dates.lunar import named_year, solar_day
from vnreport.families.dates.terms import term

DAY = datetime.date

BOUNDS = [
    ("2021-01-20", DAY(2021, 1, 20), DAY(2021, 1, 20)),
    ("2024-02", DAY(2024, 2, 1), DAY(2024, 2, 29)),
    ("2024", DAY(2024, 1, 1), DAY(2024, 12, 31)),
    ("2010~", DAY(2010, 1, 1), DAY(2010, 12, 31)),
    ("199X", DAY(1990, 1, 1), DAY(1999, 12, 31)),
    ("19XX", DAY(1900, 1, 1), DAY(1999, 12, 31)),
    ("2001/2100", DAY(2001, 1, 1), DAY(2100, 12, 31)),
    ("2024-01/2024-03", DAY(2024, 1, 1), DAY(2024, 3, 31)),
    ("2017-22", DAY(2017, 6, 21), DAY(2017, 9, 23)),
    ("2017-24", DAY(2016, 12, 21), DAY(2017, 3, 20)),
    ("2024-01-01/..", DAY(2024, 1, 1), None),
    ("../2020", None, DAY(2020, 12, 31)),
    ("XXXX-05-20", None, None),
    ("2024-XX-05", None, None),
    ("2023-02-29", None, None),
    ("2023-13", None, None),
    ("0000", None, None),
    ("0001-24", None, None),
    ("no date", None, None),
]


@pytest.mark.parametrize(("edtf", "first", "last"), BOUNDS, ids=[row[0] for row in BOUNDS])
def test_the_days_of_an_edtf_string(edtf: str, first: DAY | None, last: DAY | None) -> None:
    assert bounds(edtf) == (first, last)


@pytest.mark.parametrize(
    ("edtf", "grain"),
    [
        ("2024", "year"),
        ("XXXX", "year"),
        ("199X", "decade"),
        ("19XX", "century"),
        ("2024-05", "month"),
        ("2024-23", "season"),
        ("2024-05-20", "day"),
        ("2010~", "year"),
        ("2001/2100", "century"),
        ("2024-04/2024-06", "quarter"),
        ("2024-07/2024-12", "half"),
        ("2024-01/2024-11", "11months"),
        ("2024-08-05/2024-08-11", "week"),
    ],
)
def test_the_grain_that_a_string_has_by_itself(edtf: str, grain: str) -> None:
    assert grain_of(edtf) == Date.from_edtf(edtf).grain == grain


@pytest.mark.parametrize("edtf", ["", "2024-5", "05/2024", "2024/..", "hôm nay"])
def test_what_is_no_edtf_date_is_refused(edtf: str) -> None:
    with pytest.raises(ValueError, match="edtf must be"):
        Date.from_edtf(edtf)


@pytest.mark.parametrize(
    ("year", "month", "number", "edtf"),
    [
        (2024, None, 1, "2024-01-01/2024-01-07"),
        (2021, 6, 1, "2021-06-01/2021-06-06"),
        (2021, 6, 5, "2021-06-28/2021-06-30"),
        (None, 6, 1, "XXXX-06"),
        (None, None, 1, "XXXX"),
    ],
)
def test_weeks(year: int | None, month: int | None, number: int, edtf: str) -> None:
    assert week_edtf(year, month, number) == edtf


VALUES = [
    Date.from_edtf("2021-01-20"),
    Date.from_edtf("XXXX-05-20", mod="before"),
    Date("2024-01-03", DAY(2024, 2, 12), DAY(2024, 2, 12), "day", None, "lunar"),
    Period.from_edtf("2012/2020", label="giai đoạn"),
    Period.from_edtf("2023/2024", label="năm học"),
    Period.from_edtf("2024-01-01/..", mod="start"),
    Term(14, "Quốc hội", "2016/2021", DAY(2016, 1, 1), DAY(2021, 12, 31)),
    Term(18, "HĐND"),
    Duration("P5Y"),
    Duration("P5Y", "more_than", DAY(2015, 5, 20), DAY(2020, 5, 20)),
    Time("10:03"),
]


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_values_come_back_from_their_plain_form_and_from_a_pickle(
    value: Date | Period | Term | Duration | Time,
) -> None:
    assert type(value).from_dict(value.to_dict()) == value
    assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301 - the value's own pickle


def test_the_plain_form_has_only_the_fields_that_apply() -> None:
    assert Date.from_edtf("XXXX-05-20").to_dict() == {"value": "XXXX-05-20", "grain": "day"}
    assert Term(18, "HĐND").to_dict() == {"number": "18", "body": "HĐND"}


def test_a_school_year_of_one_calendar_year_is_that_year() -> None:
    assert Period.from_edtf("2024/2024", label="năm học").first == DAY(2024, 1, 1)


TIMEX3 = [
    (Date.from_edtf("2021-01-20"), {"type": "DATE", "value": "2021-01-20"}),
    (Date.from_edtf("2024-04/2024-06"), {"type": "DATE", "value": "2024-Q2"}),
    (Date.from_edtf("2024-07/2024-12", mod="start"), {"type": "DATE", "value": "2024-H2", "mod": "START"}),
    (Date.from_edtf("2024-01/2024-06"), {"type": "DATE", "value": "2024-H1"}),
    (Date.from_edtf("2017-22"), {"type": "DATE", "value": "2017-SU"}),
    (Date.from_edtf("199X"), {"type": "DATE", "value": "199"}),
    (Date.from_edtf("2001/2100"), {"type": "DATE", "value": "20"}),
    (Date.from_edtf("2024-08-05/2024-08-11"), {"type": "DATE", "value": "2024-W32"}),
    (Date.from_edtf("2010~"), {"type": "DATE", "value": "2010", "mod": "APPROX"}),
    (
        Period.from_edtf("2019-03-27/2019-04-09"),
        {"type": "DURATION", "value": "P14D", "beginPoint": "2019-03-27", "endPoint": "2019-04-09"},
    ),
    (Period.from_edtf("2020/.."), {"type": "DURATION", "value": "PXY", "beginPoint": "2020"}),
    (
        Period.from_edtf("XXXX-04-30/XXXX-05-01"),
        {"type": "DURATION", "value": "PXD", "beginPoint": "XXXX-04-30", "endPoint": "XXXX-05-01"},
    ),
    (term(14, "Quốc hội"), {"type": "DURATION", "value": "P6Y", "beginPoint": "2016", "endPoint": "2021"}),
    (term(18, "HĐND"), {"type": "DURATION", "value": "PXY"}),
    (Duration("P15Y/P20Y"), {"type": "DURATION", "value": "P20Y"}),
    (Duration("P5Y", "at_most"), {"type": "DURATION", "value": "P5Y", "mod": "EQUAL_OR_LESS"}),
    (Time("15:02"), {"type": "TIME", "value": "T15:02"}),
]


@pytest.mark.parametrize(("value", "attributes"), TIMEX3, ids=[repr(row[0]) for row in TIMEX3])
def test_timex3(value: Date | Period | Term | Duration | Time, attributes: dict[str, str]) -> None:
    assert to_timex3(value) == attributes


@pytest.mark.parametrize(
    ("stem", "branch", "year"),
    [
        ("giáp", "tý", 1984),
        ("kỷ", "hợi", 2019),
        ("quí", "mẹo", 2023),
        ("quý", "hợi", 2043),
        ("ất", "tý", None),
        ("nam", "bắc", None),
    ],
)
def test_the_names_of_lunar_years(stem: str, branch: str, year: int | None) -> None:
    assert named_year(stem, branch) == year


def test_lunar_days_by_the_optional_package(monkeypatch: pytest.MonkeyPatch) -> None:
    class Package:
        @staticmethod
        def convert_lunar_to_solar(day: int, month: int, year: int) -> datetime.date:
            if month > 12:
                raise ValueError(month)
            return datetime.date(year, month + 1, day)

        @staticmethod
        def solar_to_lunar(solar: datetime.date) -> datetime.date:
            return datetime.date(solar.year, solar.month - 1, min(solar.day, 29))

    def package(_name: str) -> type[Package]:
        return Package

    monkeypatch.setattr("vnreport.families.dates.lunar.import_module", package)
    solar_day.cache_clear()
    assert solar_day(2024, 1, 3) == DAY(2024, 2, 3)
    assert solar_day(2024, 2, 30) is None, "a month of 29 days"
    assert solar_day(2024, 13, 1) is None
    solar_day.cache_clear()


def test_lunar_days_without_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr("vnreport.families.dates.lunar.import_module", missing)
    solar_day.cache_clear()
    assert solar_day(2024, 1, 3) is None
    solar_day.cache_clear()
