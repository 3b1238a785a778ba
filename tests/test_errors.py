"""What the errors say."""

import pickle

import pytest

from vnreport.errors import ParseError, VnReportError


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (ParseError("5 xu", (2, 4), "a unit of money"), "expected a unit of money at 2, found 'xu'\n  5 xu\n    ^^"),
        (
            ParseError("5", (1, 1), "a percent sign"),
            "expected a percent sign at 1, found the end of the input\n  5\n   ^",
        ),
        (ParseError("", (0, 0), "a number"), "expected a number at 0, found the end of the input\n  \n  ^"),
        (ParseError("a\nb", (2, 3), "a number"), "expected a number at 2, found 'b'\n  a b\n    ^"),
    ],
)
def test_a_parse_error_shows_the_place(error: ParseError, message: str) -> None:
    assert str(error) == message


def test_the_place_is_shown_in_a_long_input() -> None:
    error = ParseError("x" * 1000 + "!" + "y" * 1000, (1000, 1001), "a digit")
    _, line, marker = str(error).split("\n")
    assert line[marker.index("^")] == "!"
    assert len(line) < 80


def test_parse_errors_are_value_errors_and_survive_pickling() -> None:
    error = ParseError("5 xu", (2, 4), "a unit of money")
    assert isinstance(error, VnReportError)
    assert isinstance(error, ValueError)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (again.source, again.span, again.expected, str(again)) == ("5 xu", (2, 4), "a unit of money", str(error))
