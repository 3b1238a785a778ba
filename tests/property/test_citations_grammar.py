"""The laws of the family of citations, over its whole grammar with free sizes."""

from __future__ import annotations

import datetime
import itertools
import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from vnreport.citations import Citation, Provision, expand, find_citations, format_citation, parse_citation
from vnreport.report import parse

NUMBERS = st.one_of(
    st.integers(1, 9999).map(str),
    st.integers(1, 99).map("{:02d}".format),
    st.builds("{}{}".format, st.integers(1, 99), st.sampled_from("ab")),
)
YEARS = st.integers(1997, 2026).map(str)
STATE = st.sampled_from(
    [
        ("nghị định", "NĐ-CP"),
        ("quyết định", "QĐ-TTg"),
        ("quyết định", "QĐ-UBND"),
        ("thông tư", "TT-BTC"),
        ("thông tư", "TT-BGDĐT"),
        ("nghị quyết", "NQ-HĐND"),
        ("chỉ thị", "CT-TTg"),
        ("thông tư liên tịch", "TTLT-BTP-BCA-BQP"),
        ("kế hoạch", "KH-SXYZ"),
    ]
)
PARTY = st.sampled_from(
    [("chỉ thị", "CT/TW"), ("nghị quyết", "NQ/TU"), ("kết luận", "KL/HU"), ("chương trình hành động", "CTrHĐ/TU")]
)
LETTERS = st.sampled_from("abcdđeghiklmnopqrstuvxy")
DATES = st.dates(datetime.date(1950, 1, 1), datetime.date(2030, 12, 31))
SUBJECTS = st.sampled_from(["công tác văn thư", "phát triển kinh tế tập thể trong tình hình mới"])
BODIES = st.sampled_from(["Chính phủ", "Ủy ban nhân dân tỉnh Đắk Nông", "Bộ trưởng Bộ Tài chính", "Ban Bí thư"])


def _full(kind: tuple[str, str], number: str, year: str | None, mark: str) -> Citation:
    written = f"{number}/{year}" if year else number
    return Citation(kind[0], number, year, kind[1], f"{written}{mark}{kind[1]}")


def _law(number: str, year: str, term: int) -> Citation:
    return Citation("luật", number, year, f"QH{term}", f"{number}/{year}/QH{term}")


FULL = st.one_of(
    st.builds(_full, STATE, NUMBERS, st.none() | YEARS, st.just("/")),
    st.builds(_full, PARTY, NUMBERS, st.none(), st.just("-")),
    st.builds(_law, NUMBERS, YEARS, st.integers(1, 16)),
)


@st.composite
def provisions(draw: st.DrawFn) -> Provision:
    """A path as Nghị quyết 351/2017/UBTVQH14, Điều 24 writes it: an article, and what is smaller in it.

    No chapter: in a list, one that is named later is shared backwards.
    """
    dieu = draw(st.builds("{}{}".format, st.integers(1, 600), st.sampled_from(["", "", "a", "đ"])))
    khoan = draw(st.none() | st.builds("{}{}".format, st.integers(1, 40), st.sampled_from(["", "a"])))
    diem = draw(st.none() | LETTERS) if khoan is not None else None
    return Provision(dieu=dieu, khoan=khoan, diem=diem)


@st.composite
def citations(draw: st.DrawFn) -> Citation:
    """A full citation with any of its parts."""
    base = draw(FULL)
    return Citation(
        base.type,
        base.number,
        base.year,
        base.symbol,
        base.id,
        draw(st.none() | SUBJECTS) if base.type != "luật" else None,
        (draw(BODIES),),
        draw(st.none() | DATES),
        tuple(draw(st.lists(provisions(), max_size=3))),
    )


@given(citations())
def test_reading_what_is_written_gives_the_citation_back(citation: Citation) -> None:
    """`parse_x(format_x(v)) == v`."""
    read = parse_citation(format_citation(citation))
    assert read == citation


@given(citations())
def test_the_short_form_names_the_same_document(citation: Citation) -> None:
    """Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6: later mentions give type, number and symbol."""
    read = parse_citation(format_citation(citation, short=True))
    assert (read.type, read.id, read.provisions) == (citation.type, citation.id, citation.provisions)


@given(citations())
def test_the_plain_form_is_inverse(citation: Citation) -> None:
    """`to_dict` and `from_dict` are inverse."""
    assert Citation.from_dict(citation.to_dict()) == citation


NOISE = [
    ("NĐ-CP", "-", "–"),
    ("NĐ-CP", "-", "\u2011"),
    ("QĐ-TTg", " ", "\u00a0"),
    ("NĐ-CP", "Đ", "Ð"),
    ("TT-BTC", "số ", "số: "),
    ("NĐ-CP", "NĐ-CP", "NĐ- CP"),
    ("NĐ-CP", "NĐ-CP", "NĐ-\nCP"),
    ("QĐ-TTg", "QĐ-TTg", "QĐ -TTg"),
    ("NĐ-CP", "/NĐ", " /NĐ"),
    ("NĐ-CP", "NĐ-CP", "NĐ-СР"),
    ("TT-BTC", "TT-BTC", "TT‑\nBTC"),
    ("QĐ-UBND", "số ", "số \u00ad"),
    ("QĐ-UBND", "định số", "định\nsố"),
    ("TT-BTC", "TT-BTC", "TT-BTCngày"),
]
KINDS = {"NĐ-CP": "nghị định", "QĐ-TTg": "quyết định", "QĐ-UBND": "quyết định", "TT-BTC": "thông tư"}


@pytest.mark.parametrize(("symbol", "plain", "noisy"), NOISE)
@given(number=NUMBERS, year=YEARS)
def test_noise_in_the_typography_changes_no_reading(
    symbol: str, plain: str, noisy: str, number: str, year: str
) -> None:
    """The contract's §3: typography is forgiven and `id` is canonical."""
    citation = _full((KINDS[symbol], symbol), number, year, "/")
    (item,) = find_citations(format_citation(citation).replace(plain, noisy))
    assert isinstance(item.value, Citation)
    assert (item.value.id, item.value.type) == (citation.id, citation.type)


@given(st.lists(citations(), min_size=1, max_size=4))
def test_citations_come_in_reading_order(cited: list[Citation]) -> None:
    """Items are sorted by their start, and those of one family never overlap."""
    text = ".\n\n".join(map(format_citation, cited))
    found = find_citations(text)
    assert [item.value.to_dict().get("id") for item in found] == [citation.id for citation in cited]
    assert all(one.end <= two.start for one, two in itertools.pairwise(found))


PIECES = st.sampled_from(
    [
        "Điều", "điều", "khoản", "điểm", "Mục", "Chương", "Phụ lục", "Mẫu số", "tiết", "đoạn", "1", "2a", "đ",
        "IV", "này", "nêu trên", "của", "và", ",", ";", "-", "/", "2020", "NĐ-CP", "QĐ", "số", "Nghị định",
        "Luật", "Bộ luật", "sửa đổi", "một số", "ngày", "05/3/2020", "Chính phủ", "về", "\n", "\n\n", " ", "(",
        ")", ".", "đến", "từ", "\u0301", "QH", "13", "căn cứ", "UBND", "tỉnh", "Đắk", "kèm theo", "hiến pháp",
        "BLHS", "năm", "\u00ad", "\ud800", "\x00",
    ]
)  # fmt: skip
SOUP = st.lists(PIECES, max_size=40).map("".join) | st.lists(PIECES, max_size=40).map(" ".join)


@given(SOUP)
def test_any_text_gives_a_report_whose_spans_slice_it(text: str) -> None:
    """Parsing a text never raises for what the text says; every item's text is its slice."""
    for item in parse(text).citations:
        assert text[item.start : item.end] == item.text


def _said(text: str) -> list[tuple[int, int, object]]:
    unresolved = ("refers_to", "form", "type", "date", "issuer", "issuers")
    return [
        (item.start, item.end, {k: v for k, v in item.value.to_dict().items() if k not in unresolved})
        for item in parse(text).citations
    ]


@given(SOUP, SOUP)
def test_a_blank_line_parts_what_is_read(one: str, two: str) -> None:
    """parse(a + "\\n\\n" + b) finds exactly the items of a and, shifted, of b, resolution apart."""
    assume(unicodedata.is_normalized("NFC", one + two))
    shift = len(one) + 2
    expected = _said(one) + [(start + shift, end + shift, said) for start, end, said in _said(two)]
    assert _said(f"{one}\n\n{two}") == expected


@given(SOUP.map(lambda text: unicodedata.normalize("NFC", text)))
def test_composed_and_decomposed_letters_say_the_same(text: str) -> None:
    """NFC and NFD say the same."""
    apart = unicodedata.normalize("NFD", text)
    assert [said for *_, said in _said(apart)] == [said for *_, said in _said(text)]


@given(st.lists(FULL, min_size=1, max_size=3), NUMBERS)
def test_resolution_never_leaves_the_document(cited: list[Citation], number: str) -> None:
    """The contract's §3: nothing is resolved across documents."""
    text = ".\n".join([*map(format_citation, cited), f"Theo Nghị quyết số {number} và Nghị định này."])
    ids = {citation.id for citation in cited}
    for item in find_citations(text):
        said = item.value.to_dict()
        assert said.get("refers_to") is None or said["refers_to"] in ids


@given(st.sampled_from("abcdđeghiklmnopqrstuvxy"), st.sampled_from("abcdđeghiklmnopqrstuvxy"))
def test_ranges_of_points_run_in_the_vietnamese_order(first: str, last: str) -> None:
    """The points are lettered a b c d đ e g h i k l m n o p q r s t u v x y."""
    order = "abcdđeghiklmnopqrstuvxy"
    letters = [path.diem for path in expand(Provision(khoan="1", diem=first, diem_to=last))]
    between = list(order[order.index(first) : order.index(last) + 1])
    assert letters == (between or [first])
