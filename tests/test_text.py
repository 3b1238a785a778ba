"""The normalised view and its way back to the offsets of the text as given."""

import unicodedata

import pytest

from vnreport.text import View


def slices(text: str) -> list[str]:
    view = View(text)
    return [text[slice(*view.span(at, at + 1))] for at in range(len(view.norm))]


def test_a_text_in_normal_form_is_its_own_view() -> None:
    text = "Sáng 20/5, Đảng bộ tiến hành đại hội"
    view = View(text)
    assert view.norm is text
    assert view.span(5, 9) == (5, 9)


@pytest.mark.parametrize(
    ("text", "norm"),
    [
        ("2015\u20132020", "2015-2020"),
        ("2015\u22122020", "2015-2020"),
        ("5\u00a0tỷ\u2009đồng", "5 tỷ đồng"),
        ("５０％", "50%"),
        ("N\u00d0-CP", "NĐ-CP"),
        ("một\u2028hai", "một\nhai"),
    ],
)
def test_one_form_for_each_blank_dash_and_digit(text: str, norm: str) -> None:
    view = View(text)
    assert view.norm == norm
    assert view.span(0, len(norm)) == (0, len(text))


@pytest.mark.parametrize(
    ("text", "norm", "parts"),
    [
        ("e\u0302\u0301n", "ến", ["e\u0302\u0301", "n"]),
        ("xe\u0323\u0302", "xệ", ["x", "e\u0323\u0302"]),
        ("a\u00adb", "ab", ["a", "b"]),
        ("\ufeffa", "a", ["a"]),
        ("a\u200b\u200be\u0301", "aé", ["a", "e\u0301"]),
        ("e\u0301\u00adb", "éb", ["e\u0301", "b"]),
        ("\u00ade\u0301", "é", ["e\u0301"]),
        ("\u200b\u0301a", "\u0301a", ["\u0301", "a"]),
    ],
)
def test_composed_letters_and_invisible_characters_keep_their_place(text: str, norm: str, parts: list[str]) -> None:
    assert View(text).norm == norm
    assert slices(text) == parts


def test_an_offset_inside_a_letter_widens_to_its_marks() -> None:
    text = "a\u0302\u0302\u0301b"  # two circumflexes: composed, and one mark left over
    view = View(text)
    assert len(view.norm) == 4
    assert view.span(0, 1) == (0, 4)
    assert view.span(1, 3) == (0, 4)
    assert view.span(3, 4) == (4, 5)


def test_a_run_of_marks_that_is_no_writing_stays_as_it_is() -> None:
    text = "a" + "\u0301\u0323" * 50_000
    assert View(text).norm == text


def test_lower_case_is_as_long_as_the_text() -> None:
    view = View("İSTANBUL NGÀY 20")
    assert len(view.low) == len(view.norm)
    assert view.low.endswith("ngày 20")


def test_decomposed_text_has_the_view_of_its_composed_form() -> None:
    text = "Phấn đấu đến hết năm 2020 không còn hộ gia đình người có công thuộc diện hộ nghèo"
    decomposed = unicodedata.normalize("NFD", text)
    view = View(decomposed)
    assert view.norm == text
    start = text.index("năm 2020")
    first, last = view.span(start, start + 8)
    assert unicodedata.normalize("NFC", decomposed[first:last]) == "năm 2020"


@pytest.mark.parametrize("blank", [" ", "\n", "x"])
def test_a_long_text_is_lowered_as_a_short_one(blank: str) -> None:
    text = f"ĐIỀU ΟΔΟΣ{blank}İ " * 60_000 if blank != "x" else "ĐIỀUX" * 120_000
    view = View(text)
    step = text[: len(text) // 60_000]
    assert len(view.low) == len(text)
    assert view.low == View(step).low * (len(text) // len(step))


@pytest.mark.parametrize("plain", ["Có 5 hộ. ", "x"])
def test_marks_far_apart_are_composed(plain: str) -> None:
    text = f"{plain * 3000}Tiê\u0301ng {plain * 3000}Viê\u0323t"
    view = View(text)
    assert view.norm == unicodedata.normalize("NFC", text)
    start = view.norm.index("Tiếng")
    assert view.span(start, start + 5) == (start, start + 6)
    assert view.span(len(view.norm) - 4, len(view.norm)) == (len(text) - 5, len(text))


def test_line_ends_of_windows_are_those_of_the_view() -> None:
    view = View("giai đoạn\r\n2021-2025\r\rXã")
    assert view.norm == "giai đoạn\n2021-2025\n\nXã"
    assert view.written == "giai đoạn\n2021-2025\r\rXã"
    assert view.span(0, 9) == (0, 9)
    assert view.span(10, 19) == (11, 20)
