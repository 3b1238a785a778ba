"""design.md §1: "`parse_x(format_x(v)) == v`", over the grammar of each value with free sizes."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from vnreport.dates import (
    Date,
    Duration,
    Period,
    Term,
    Time,
    find_times,
    format_date,
    format_period,
    format_time,
    parse_date,
    parse_duration,
    parse_period,
    parse_term,
    parse_time,
    to_timex3,
)
from vnreport.families.dates.edtf import bounds, day_edtf, month_edtf, months_edtf, week_edtf, year_edtf
from vnreport.families.dates.terms import term

years = st.integers(1900, 2099)
maybe_years = st.one_of(st.none(), years)
months = st.integers(1, 12)
mods = st.sampled_from([None, "start", "mid", "end", "before", "after", "until", "since"])
calendar_days = st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31))


@st.composite
def dates(draw: st.DrawFn) -> Date:
    year, month, mod = draw(maybe_years), draw(months), draw(mods)
    day = draw(calendar_days)
    edtf, grain = draw(
        st.sampled_from(
            [
                (day_edtf(year, day.month, min(day.day, 28)), None),
                (month_edtf(year, month), None),
                (year_edtf(day.year), None),
                (f"{day.year // 10}X", None),
                (f"{day.year // 100}01/{day.year // 100 + 1}00", None),
                (months_edtf(year, 3 * (month % 4) + 1, 3 * (month % 4) + 3), None),
                (months_edtf(year, 1, 6), None),
                (months_edtf(year, 7, 12), None),
                (months_edtf(year, 1, month), "half" if month == 6 else f"{month}months"),
                (months_edtf(year, month, 12), "half" if month == 7 else f"{13 - month}months"),
                (week_edtf(day.year, None, 1 + day.day), None),
                (week_edtf(day.year, month, 1 + day.day % 4), None),
                (f"{day.year}-{21 + month % 4}", None),
            ]
        )
    )
    return Date.from_edtf(edtf, grain=grain, mod=mod)


@given(dates())
def test_a_date_survives_its_words(value: Date) -> None:
    """Issue 4: "every (first, last, grain, mod) survives format and parse"."""
    assert parse_date(format_date(value)) == value


@given(dates())
def test_a_date_survives_its_short_form(value: Date) -> None:
    assert parse_date(format_date(value, short=True)) == value


@given(dates())
def test_a_date_survives_edtf_and_the_plain_form(value: Date) -> None:
    """Issue 4: "and EDTF out and in"."""
    assert Date.from_edtf(value.edtf, grain=value.grain, mod=value.mod) == value
    assert Date.from_dict(value.to_dict()) == value


@given(dates())
def test_the_strings_are_edtf(value: Date) -> None:
    """Issue 4: "`edtf-validate` accepts every value"; EDTF has no season of an unspecified year."""
    is_valid = pytest.importorskip("edtf_validate.valid_edtf").is_valid
    assert is_valid(value.edtf)


@given(dates())
def test_bounds_are_ordered(value: Date) -> None:
    """Issue 4: "ranges are ordered"."""
    if value.first is not None and value.last is not None:
        assert value.first <= value.last
    assert (value.first is None) == value.edtf.startswith("XXXX")


@given(years, years, st.sampled_from([None, "giai đoạn", "nhiệm kỳ", "thời kỳ", "năm học", "niên độ", "5 năm"]))
def test_a_period_of_years_survives_its_words(one: int, two: int, label: str | None) -> None:
    assume(one < two)
    value = Period.from_edtf(f"{one}/{two}", label=label)
    assert parse_period(format_period(value)) == value


@given(calendar_days, calendar_days, st.booleans())
def test_a_period_of_days_survives_its_words(one: datetime.date, two: datetime.date, short: bool) -> None:  # noqa: FBT001
    value = Period.from_edtf(f"{min(one, two)}/{max(one, two)}")
    assert parse_period(format_period(value, short=short)) == value


@given(calendar_days)
def test_an_open_period_survives_its_words(day: datetime.date) -> None:
    for edtf in (f"{day}/..", f"../{day}"):
        value = Period.from_edtf(edtf)
        assert parse_period(format_period(value)) == value


lengths = st.one_of(
    st.builds("P{}Y".format, st.integers(1, 9999)),
    st.builds("P{}Y{}M".format, st.integers(1, 9999), st.integers(1, 99)),
    st.builds("P{}Y{}M{}D".format, st.integers(1, 9999), st.integers(1, 99), st.integers(1, 99)),
    st.builds("P{}M{}D".format, st.integers(1, 9999), st.integers(1, 99)),
    st.builds("P{}W".format, st.integers(1, 9999)),
    st.builds("P{}D".format, st.integers(1, 999_999)),
    st.builds("PT{}H{}M{}S".format, st.integers(1, 9999), st.integers(1, 99), st.integers(1, 99)),
    st.builds("PT{}M".format, st.integers(1, 9999)),
)
length_mods = st.sampled_from([None, "more_than", "less_than", "at_least", "at_most", "nearly", "about"])


@given(lengths, length_mods)
def test_a_length_survives_its_words(iso: str, mod: str | None) -> None:
    value = Duration(iso, mod)
    assert parse_duration(str(value)) == value


@given(
    st.integers(1, 9999), st.integers(1, 9999), st.sampled_from(["Y", "M", "W", "D"]), st.sampled_from(["Y", "M", "D"])
)
def test_a_range_of_lengths_survives_its_words(one: int, two: int, first: str, second: str) -> None:
    assume(one != two or first != second)
    value = Duration(f"P{one}{first}/P{two}{second}")
    assert parse_duration(str(value)) == value


@given(st.times())
def test_a_clock_time_survives_its_words(time: datetime.time) -> None:
    for iso in (time.strftime("%H:%M"), time.strftime("%H:%M:%S")):
        value = Time(iso)
        assert parse_time(str(value)) == parse_time(format_time(value, short=True)) == value


@given(st.integers(1, 60), st.sampled_from(["Quốc hội", "Đảng", "HĐND", "HĐND tỉnh"]))
def test_a_term_survives_its_words(number: int, body: str) -> None:
    value = term(number, body)
    assert parse_term(str(value)) == value
    assert Term.from_dict(value.to_dict()) == value


@given(
    st.one_of(
        dates(),
        st.builds(Period.from_edtf, st.builds("{}/{}".format, st.integers(1900, 2000), st.integers(2001, 2100))),
    )
)
def test_timex3_has_a_type_and_a_value(value: Date | Period) -> None:
    attributes = to_timex3(value)
    assert attributes["type"] in ("DATE", "DURATION")
    assert attributes["value"]


@given(st.dates(), st.dates(datetime.date(1900, 1, 1), datetime.date(2099, 12, 31)))
def test_resolution_never_moves_a_stated_year(reference: datetime.date, day: datetime.date) -> None:
    """Issue 4: "resolution never moves a stated year"."""
    (item,) = find_times(f"Ngày {day.day}/{day.month}/{day.year}", reference)
    assert isinstance(item.value, Date)
    assert item.value.first == item.value.last == day
    assert item.flags == ()


@given(st.dates(datetime.date(10, 1, 1), datetime.date(9998, 12, 31)), st.integers(1, 12), st.integers(1, 28))
def test_a_missing_year_is_the_nearest_one_not_after_the_reference(
    reference: datetime.date, month: int, day: int
) -> None:
    """Contract §2: "nearest such day not after the reference unless the words point forward"."""
    (item,) = find_times(f"Sáng ngày {day}/{month}, Sở họp", reference)
    assert isinstance(item.value, Date)
    assert item.value.first is not None
    assert item.value.first <= reference < item.value.first.replace(year=item.value.first.year + 1)
    assert item.flags == ("resolved",)


@given(st.text("ngày tháng năm quý tuần 0123456789/-.,:h từđến khóaXVI\n()", max_size=60))
def test_edtf_values_hold_the_days_they_say(text: str) -> None:
    for item in find_times(text):
        if isinstance(item.value, (Date, Period)) and "invalid" not in item.flags and "năm học" not in item.text:
            assert (item.value.first, item.value.last) == bounds(item.value.edtf) or item.value.to_dict().get(
                "calendar"
            )
