"""The sweep: which reader is handed which hit."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import pytest

from vnreport.scan import Dispatch, Reading, Triggers, in_order
from vnreport.spans import Found, Value
from vnreport.text import View

if TYPE_CHECKING:
    from vnreport.scan import Reader


class Said(Value):
    """A value of no family of the library."""

    __slots__ = ()

    kind: ClassVar[str] = "said"
    family: ClassVar[str] = "tests"


def reader(name: str, log: list[tuple[str, str]], *, claims: bool = True, until: int | None = None) -> Reader:
    def read(view: View, start: int, end: int) -> Reading | None:
        log.append((name, view.norm[start:end]))
        return ([Found(start, end, Said())], end if until is None else until) if claims else None

    return read


def test_digits_go_to_the_word_on_their_left_then_to_the_character_on_their_right_then_to_the_rest() -> None:
    log: list[tuple[str, str]] = []
    table = Triggers(
        after={"ngày": reader("after", log, claims=False)},
        before={"/": reader("before", log, claims=False)},
    )
    Dispatch([table], reader("rest", log)).sweep(View("ngày 20/5"))
    assert log == [("after", "20"), ("before", "20"), ("rest", "20"), ("rest", "5")]


@pytest.mark.parametrize("gap", [" ", "", " (", "\n", "  \n "])
def test_the_word_on_the_left_may_stand_behind_blanks_a_bracket_or_a_line_break(gap: str) -> None:
    log: list[tuple[str, str]] = []
    Dispatch([Triggers(after={"đoạn": reader("after", log)})], reader("rest", log)).sweep(View(f"giai đoạn{gap}2020"))
    assert log == [("after", "2020")]


def test_tables_are_asked_in_their_order() -> None:
    log: list[tuple[str, str]] = []
    tables = [Triggers(before={"/": reader(name, log, claims=False)}) for name in ("first", "second")]
    Dispatch(tables, reader("rest", log)).sweep(View("1/"))
    assert [name for name, _ in log] == ["first", "second", "rest"]


def test_two_characters_on_the_right_go_before_the_one() -> None:
    log: list[tuple[str, str]] = []
    tables = [
        Triggers(before={"/": reader("stroke", log, claims=False)}),
        Triggers(before={"/0": reader("zero", log, claims=False), "-": reader("dash", log, claims=False)}),
    ]
    Dispatch(tables, reader("rest", log)).sweep(View("1/0 2/5 3-0 4/"))
    assert log == [
        *((name, "1") for name in ("stroke", "zero", "rest")),
        ("rest", "0"),
        *((name, "2") for name in ("stroke", "rest")),
        ("rest", "5"),
        *((name, "3") for name in ("dash", "rest")),
        ("rest", "0"),
        *((name, "4") for name in ("stroke", "rest")),
    ]


def test_what_has_to_stand_behind_a_word_is_asked_of_all_families() -> None:
    log: list[tuple[str, str]] = []
    one = Triggers(
        words={"cấp": reader("one", log, claims=False), "bậc": reader("one", log, claims=False)},
        behind={"cấp": "(?= i)", "bậc": "(?= i)"},
    )
    other = Triggers(words={"cấp": reader("other", log)}, behind={"cấp": "(?= v)"})
    Dispatch([one, other], reader("rest", log)).sweep(View("cấp I, cấp V, cấp X; bậc I, bậc V"))
    assert log == [("one", "cấp"), ("other", "cấp"), ("one", "cấp"), ("other", "cấp"), ("one", "bậc")]


def test_what_is_claimed_is_not_read_again() -> None:
    log: list[tuple[str, str]] = []
    Dispatch([], reader("rest", log, until=9)).sweep(View("1 2 3 4 5 6"))
    assert [text for _, text in log] == ["1", "6"]


def test_words_count_only_as_whole_words_and_the_longer_first() -> None:
    log: list[tuple[str, str]] = []
    table = Triggers(words={"luật": reader("short", log), "luật này": reader("long", log)})
    Dispatch([table], reader("rest", log)).sweep(View("Luật này, luật; kỷluật luậtx\n“luật Luật 1luật luật1"))
    assert log == [
        ("long", "Luật này"),
        ("short", "luật"),
        ("short", "luật"),
        ("short", "Luật"),
        ("rest", "1"),
        ("rest", "1"),
    ]


def test_items_of_one_family_do_not_overlap() -> None:
    founds = [Found(2, 5, Said()), Found(0, 3, Said()), Found(0, 2, Said()), Found(3, 4, Said())]
    assert [(one.start, one.end) for one in in_order(founds)] == [(0, 3), (3, 4)]
