"""Documents whose tree is known come back as that tree, whatever the layout does to them."""

from __future__ import annotations

from typing import TypeAlias

from hypothesis import given
from hypothesis import strategies as st

from vnreport.families.sections.chunks import UNITS, cut
from vnreport.families.sections.find import read_document
from vnreport.families.sections.paths import identifiers, section_at
from vnreport.numerals.roman import to_roman
from vnreport.text import View

Tree: TypeAlias = "list[tuple[str, str, Tree]]"

_SENTENCES = st.sampled_from(
    [
        "Cơ quan tiếp nhận trả lời trong năm ngày làm việc.",
        "Ủy ban nhân dân cấp xã niêm yết lịch tiếp công dân.",
        "Mức hỗ trợ là 1.500.000 đồng cho mỗi hộ.",
        "Việc chi trả thực hiện theo khoản 2 Điều 7 của Quy chế.",
        "Hồ sơ nộp trước ngày 15/3/2024 tại bộ phận một cửa.",
    ]
)
_POINTS = "abcdđeghiklmnopqrstuvxy"


@st.composite
def _points(draw: st.DrawFn) -> Tree:
    return [("diem", letter, []) for letter in _POINTS[: draw(st.sampled_from([0, 0, 2, 5, 23]))]]


@st.composite
def _articles(draw: st.DrawFn, begin: int) -> tuple[Tree, int]:
    articles: Tree = []
    for number in range(begin, begin + draw(st.integers(1, 3))):
        clauses: Tree = [("khoan", str(at), draw(_points())) for at in range(1, draw(st.integers(0, 3)) + 1)]
        articles.append(("dieu", str(number), clauses))
    return articles, begin + len(articles)


@st.composite
def normative(draw: st.DrawFn) -> Tree:
    """Chapters that go on with the numbers of the articles."""
    begin = 1
    chapters: Tree = []
    for number in range(1, draw(st.integers(1, 3)) + 1):
        articles, begin = draw(_articles(begin))
        chapters.append(("chuong", to_roman(number), articles))
    return chapters


@st.composite
def reports(draw: st.DrawFn) -> Tree:
    """Parts with Roman numbers over numbers, letters and dashes."""
    tree: Tree = []
    for number in range(1, draw(st.integers(2, 4)) + 1):
        items: Tree = [
            ("heading", str(at), [("bullet", "-", []) for _ in range(draw(st.integers(0, 2)))])
            for at in range(1, draw(st.integers(0, 3)) + 1)
        ]
        tree.append(("heading", to_roman(number), items))
    return tree


_LABELS = {"chuong": "Chương {}\nQUY ĐỊNH CHUNG", "dieu": "Điều {}. ", "khoan": "{}. ", "diem": "{}) ", "bullet": "- "}


def lines(tree: Tree, sentences: list[str]) -> list[str]:
    found: list[str] = []
    for kind, number, children in tree:
        label = _LABELS.get(kind, "{}. ").format(number)
        found.append(label if kind == "chuong" else label + sentences[len(found) % len(sentences)])
        found += lines(children, sentences)
    return found


def shape(text: str) -> list[tuple[str, str | None, int]]:
    return [(one.kind, one.number, one.depth) for one in read_document(View(text))[0]]


def flat(tree: Tree, depth: int = 0) -> list[tuple[str, str | None, int]]:
    found: list[tuple[str, str | None, int]] = []
    for kind, number, children in tree:
        found.append((kind, None if kind == "bullet" else number, depth))
        found += flat(children, depth + 1)
    return found


_TREES = normative() | reports()
_TEXTS = st.lists(_SENTENCES, min_size=3, max_size=5)


@given(_TREES, _TEXTS)
def test_the_tree_comes_back(tree: Tree, sentences: list[str]) -> None:
    """Nghị định 34/2016/NĐ-CP, Điều 62, and Nghị định 30/2020/NĐ-CP: the order of the parts."""
    assert shape("\n".join(lines(tree, sentences))) == flat(tree)


@given(_TREES, _TEXTS, st.sampled_from(["\r\n", "\n\n", " \n", "\n  ", "\n\n\n", "\n\t"]))
def test_blanks_and_line_ends_change_nothing(tree: Tree, sentences: list[str], joint: str) -> None:
    """CRLF, blank lines and indents are layout."""
    assert shape("\n".join(lines(tree, sentences)).replace("\n", joint)) == flat(tree)


@given(_TREES, _TEXTS)
def test_markdown_changes_nothing(tree: Tree, sentences: list[str]) -> None:
    """Bold marks around a head are neither head nor text."""
    bold = [f"**{line}**" if "\n" not in line else line for line in lines(tree, sentences)]
    assert shape("\n\n".join(bold)) == flat(tree)


@given(_TREES, _TEXTS, st.integers(20, 500), st.sampled_from(UNITS))
def test_chunks_are_the_text(tree: Tree, sentences: list[str], size: int, by: str) -> None:
    """The pieces cover the text exactly once, and each lies in the section that it names."""
    text = "\n".join(lines(tree, sentences))
    sections = read_document(View(text))[0]
    pieces = cut(text, sections, size, by)
    assert "".join(piece.text for piece in pieces) == text
    for piece in pieces:
        if piece.section is not None:
            section = sections[piece.section]
            assert section.start <= piece.start + len(piece.text) - len(piece.text.lstrip())
            assert piece.start + len(piece.text.rstrip()) <= section.end


@given(_TREES, _TEXTS)
def test_identifiers_are_unique_and_offsets_lead_back(tree: Tree, sentences: list[str]) -> None:
    """An eId names one section; the section at its own beginning is the innermost that begins there."""
    sections = read_document(View("\n".join(lines(tree, sentences))))[0]
    names = identifiers(sections)
    assert len(set(names)) == len(names)
    assert [section_at(sections, one.start) for one in sections] == list(range(len(sections)))
