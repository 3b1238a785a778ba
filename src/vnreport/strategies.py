"""Hypothesis strategies of Vietnamese report text, for the library's tests and for its users'.

Each gives text: expressions of one family in their grammar with free sizes, sentences that hold them,
whole reports, documents whose sections are known, and the noise of typography that must change no reading.
`hypothesis` has to be installed.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from hypothesis import strategies as st

from vnreport.numerals.roman import to_roman

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = [
    "Part",
    "administrative_documents",
    "citations",
    "documents",
    "expressions",
    "news_documents",
    "normative_documents",
    "numerals",
    "quantities",
    "reports",
    "respelt",
    "sentences",
    "times",
]

_SCALES = ("", " trăm", " nghìn", " ngàn", " triệu", " tỷ", " tỉ", " nghìn tỷ", " triệu tỷ")
_UNITS = (
    "%", "%/năm", " đồng", " đồng/tháng", " đồng/người/năm", " USD", " ha", " tấn", " km", " m2",
    " người", " đồng chí", " đảng viên", " lượt người", " hộ", " trường hợp", " lần", " tuổi", "",
)  # fmt: skip
_BEFORE = (
    "", "trên ", "hơn ", "dưới ", "gần ", "khoảng ", "ước đạt ", "ít nhất ", "không quá ", "đạt ",
    "tăng ", "giảm ", "từ ",
)  # fmt: skip
_DASHES = ("-", " - ", " -", "- ", " – ", "–")
_LABELS = ("giai đoạn ", "nhiệm kỳ ", "kế hoạch 5 năm ", "năm học ", "Giai đoạn (")
_DOCUMENTS = (
    "Nghị định số 30/2020/NĐ-CP", "Chỉ thị 05-CT/TW", "Quyết định số 1649/QĐ-UBND", "Nghị quyết 98/2023/QH15",
    "Thông tư số 89/2026/TT-BTC", "Kế hoạch số 22-KH/TU", "Luật Người cao tuổi", "Bộ luật Lao động năm 2019",
)  # fmt: skip
_PATHS = ("", "điểm a khoản 1 Điều 3 ", "khoản 2 Điều 41 ", "Điều 5 ", "các điểm a, b và c khoản 1 Điều 3 ")
_ISSUERS = ("", " của Bộ Chính trị", " của Chính phủ", " của UBND tỉnh", " về công tác cán bộ")
_PROSE = (
    "Sở đã tổ chức hội nghị", "trong đó", "toàn tỉnh có", "theo báo cáo", "kinh phí thực hiện", "so với kế hoạch",
    "tiếp tục đẩy mạnh công tác", "đại hội đại biểu lần thứ XII", "phấn đấu hoàn thành", "một số nhiệm vụ",
)  # fmt: skip
_BLANKS = (" ", "\u00a0", "\u2009", "\u202f", "\u3000")


def numerals() -> SearchStrategy[str]:
    """Numbers in digits: grouped or not, with or without decimals, of any length."""
    digits = st.text("0123456789", min_size=1, max_size=40)
    grouped = st.builds(
        _grouped,
        st.text("123456789", min_size=1, max_size=3),
        st.lists(st.text("0123456789", min_size=3, max_size=3), max_size=8),
    )
    decimals = st.one_of(st.just(""), st.text("0123456789", min_size=1, max_size=4).map(",{}".format))
    return st.builds("{}{}".format, st.one_of(digits, grouped), decimals)


def _grouped(head: str, groups: list[str]) -> str:
    return ".".join([head, *groups])


def quantities() -> SearchStrategy[str]:
    """Quantities with modifiers, scales, units and rates, single or as ranges, and ratios."""
    single = st.builds("{}{}".format, numerals(), st.sampled_from(_SCALES))
    several = st.builds("{}{}{}".format, numerals(), st.sampled_from(_DASHES), single)
    ratios = st.builds("{}/{}".format, st.integers(0, 999), st.integers(1, 999))
    amounts = st.one_of(single, several, ratios)
    return st.builds("{}{}{}".format, st.sampled_from(_BEFORE), amounts, st.sampled_from(_UNITS))


def times() -> SearchStrategy[str]:
    """Days, months, quarters, years, periods, durations and clock times; also impossible days."""
    days, months, years = st.integers(1, 31), st.integers(1, 13), st.integers(1900, 2100)
    return st.one_of(
        st.builds("ngày {:02}/{}/{}".format, days, months, years),
        st.builds("ngày {:02} tháng {:02} năm {}".format, days, months, years),
        st.builds("Sáng {}/{}".format, days, months),
        st.builds("{}{}{}".format, st.sampled_from(("đến hết ", "đầu ", "cuối ", "")), st.just("năm "), years),
        st.builds("quý {}/{}".format, st.sampled_from(("I", "II", "III", "IV")), years),
        st.builds("{} tháng đầu năm {}".format, st.integers(1, 12), years),
        st.builds("{}{}{}{}".format, st.sampled_from(_LABELS), years, st.sampled_from(_DASHES), years),
        st.builds("{} năm qua".format, st.integers(1, 100)),
        st.builds("{}h{:02}".format, st.integers(0, 23), st.integers(0, 59)),
    )


def citations() -> SearchStrategy[str]:
    """Documents with and without a provision, a date of issue, an issuer."""
    days = st.builds(" ngày {}/{}/{}".format, st.integers(1, 28), st.integers(1, 12), st.integers(1990, 2030))
    dates = st.one_of(st.just(""), days)
    return st.builds(
        "{}{}{}{}".format,
        st.sampled_from(_PATHS), st.sampled_from(_DOCUMENTS), dates, st.sampled_from(_ISSUERS),
    )  # fmt: skip


def expressions() -> SearchStrategy[str]:
    """An expression of any of the three families of items."""
    return st.one_of(quantities(), times(), citations())


def sentences() -> SearchStrategy[str]:
    """Prose and expressions in turn, ended by a full stop."""
    pieces = st.lists(st.one_of(st.sampled_from(_PROSE), expressions()), min_size=1, max_size=6)
    return st.builds(_joined, st.sampled_from((" ", ", ", "; ", " và ")), pieces).map("{}.".format)


def reports() -> SearchStrategy[str]:
    """Paragraphs of sentences, with headings, lists and dashes at the beginning of lines."""
    labels = st.sampled_from(("", "1. ", "2. ", "I. ", "a) ", "- ", "+ ", "Điều 1. "))
    lines = st.lists(st.builds("{}{}".format, labels, sentences()), min_size=1, max_size=8)
    return st.builds(_joined, st.sampled_from(("\n", "\n\n", "\r\n")), lines)


def _joined(glue: str, parts: list[str]) -> str:
    return glue.join(parts)


def respelt(text: str) -> SearchStrategy[str]:
    """The text in other typography: decomposed letters, other blanks, dashes and line ends. It says the same."""
    blanks = st.sampled_from(_BLANKS).map(lambda blank: text.replace(" ", blank))
    dashes = st.sampled_from("-‐‑‒–—−").map(lambda dash: text.replace("-", dash))
    line_ends = st.just(text.replace("\n", "\r\n"))
    return st.one_of(blanks, dashes, line_ends, st.just(unicodedata.normalize("NFD", text)))


# Documents whose sections are known


class Part(NamedTuple):
    """A part of a made document: its own text, and the parts in it. One without a kind is no section.

    A text that ends in a full stop or a semicolon is running text; lines of other texts are set as they stand.
    """

    kind: str
    number: str | None
    text: str
    parts: tuple[Part, ...] = ()


_POINTS = "abcdđeghiklmnopqrstuvxy"
_STATED = (
    "Cơ quan tiếp nhận trả lời trong năm ngày làm việc.",
    "Ủy ban nhân dân cấp xã niêm yết lịch tiếp công dân tại trụ sở.",
    "Mức hỗ trợ là 1.500.000 đồng cho mỗi hộ, trong giai đoạn 2021 - 2025 chi trả một lần.",
    "Việc chi trả thực hiện theo khoản 2 Điều 7 của Quy chế.",
    "Hồ sơ nộp trước ngày 15/3/2024 tại bộ phận một cửa của Sở Lao động - Thương binh và Xã hội;",
    "Đã giải quyết 1.250 trên 1.300 hồ sơ, đạt 96,2% kế hoạch.",
)
_TOLD = (
    "Dự hội nghị có lãnh đạo các phòng, đơn vị trực thuộc và đại diện công chức, viên chức của ngành.",
    "Theo báo cáo, trong 6 tháng đầu năm toàn tỉnh đã giải quyết việc làm cho hơn 12.500 lao động.",
    "Giám đốc Sở Lao động - Thương binh và Xã hội cho biết ngành sẽ tập trung vào ba nhóm nhiệm vụ.",
    "Kết quả trên có được nhờ sự vào cuộc đồng bộ của các cấp, các ngành trong giai đoạn 2021 - 2025.",
    "Công tác đào tạo nghề thực hiện theo Quyết định số 1956/QĐ-TTg được 24 cơ sở triển khai kịp thời.",
)
_SITE_LABELS = ("Thời sự", "Tin tức - Sự kiện", "Xã hội")
_TITLES = ("Ngành lao động tổng kết công tác năm 2024", "Hội nghị triển khai nhiệm vụ trọng tâm của Sở Nội vụ")
_DATELINES = ("21/01/2021", "08:15 AM 12/01/2024", "Thứ sáu, 12/01/2024 | 08:15")
_SOURCES = ("", "(Báo tỉnh) - ", "(LĐXH)- ", "(ĐHVO). ")
_SUBHEADINGS = ("Nhiều kết quả nổi bật", "Chọn nhiệm vụ, giải pháp trọng tâm", "Kỷ cương, trách nhiệm và hiệu quả")
_LIST_HEADINGS = ("Chỉ tiêu chủ yếu:", "Một số nhiệm vụ trọng tâm:")
_CAPTIONS = ("Toàn cảnh hội nghị", "Quang cảnh buổi lễ. Ảnh: Hoàng Yến", "Ông Lê Văn An phát biểu tại hội nghị")
_BYLINES = ("Hoàng Yến", "P.V", "Lê An - Thu Hà", "Theo Báo Nghệ An")
_LETTERHEAD = (
    "BỘ NỘI VỤ",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: 15/2024/TT-BNV",
    "Hà Nội, ngày 05 tháng 3 năm 2024",
)
_BASIS = Part("preamble", None, "Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;")
_RECIPIENTS = Part("recipients", None, "Nơi nhận:\n- Như trên;\n- Lưu: VT.")
_SIGNATURE = Part("signature", None, "KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nLê Văn An")


def documents() -> SearchStrategy[tuple[Part, ...]]:
    """The parts of a document of any genre, of any size."""
    return normative_documents() | administrative_documents() | news_documents()


@st.composite
def normative_documents(draw: st.DrawFn) -> tuple[Part, ...]:
    """A law or circular: chapters or none, articles that are numbered through, clauses, points."""
    body: list[Part] = []
    begin = 1
    for number in range(1, draw(st.integers(0, 3)) + 1):
        articles = draw(_articles(begin))
        begin += len(articles)
        body.append(Part("chuong", to_roman(number), f"Chương {to_roman(number)}\nQUY ĐỊNH CHUNG", articles))
    body = body or list(draw(_articles(1)))
    return draw(_framed("THÔNG TƯ", tuple(body)))


@st.composite
def _articles(draw: st.DrawFn, begin: int) -> tuple[Part, ...]:
    articles: list[Part] = []
    for number in range(begin, begin + draw(st.integers(2, 4))):
        clauses = tuple(
            Part("khoan", str(at), f"{at}. {draw(_stated())}", draw(_points()))
            for at in range(1, draw(st.integers(0, 3)) + 1)
        )
        bare = draw(st.booleans())
        plain = () if clauses and bare else (Part("", None, draw(_stated())),)
        articles.append(Part("dieu", str(number), f"Điều {number}. Tiếp công dân", plain + clauses))
    return tuple(articles)


@st.composite
def _points(draw: st.DrawFn) -> tuple[Part, ...]:
    letters = _POINTS[: draw(st.sampled_from((0, 0, 2, 5, 23)))]
    return tuple(Part("diem", letter, f"{letter}) {draw(_stated())}") for letter in letters)


def _stated() -> SearchStrategy[str]:
    return st.sampled_from(_STATED)


@st.composite
def administrative_documents(draw: st.DrawFn) -> tuple[Part, ...]:
    """A report: parts with Roman numbers over numbers, letters, and items with `-` over `+`."""
    body: list[Part] = []
    for number in range(1, draw(st.integers(2, 4)) + 1):
        items = tuple(
            Part("heading", str(at), f"{at}. {draw(_stated())}", draw(_items()))
            for at in range(1, draw(st.integers(0, 3)) + 1)
        )
        plain = tuple(Part("", None, text) for text in draw(st.lists(_stated(), max_size=2)))
        body.append(Part("heading", to_roman(number), f"{to_roman(number)}. TÌNH HÌNH THỰC HIỆN", plain + items))
    return draw(_framed("BÁO CÁO", tuple(body)))


@st.composite
def _items(draw: st.DrawFn) -> tuple[Part, ...]:
    letters = _POINTS[: draw(st.integers(0, 3))]
    parts = tuple(Part("heading", letter, f"{letter}) {draw(_stated())}") for letter in letters)
    if parts:
        return parts
    below = st.lists(_stated().map("+ {}".format).map(_bullet), max_size=2).map(tuple)
    return tuple(Part("bullet", None, f"- {draw(_stated())}", draw(below)) for _ in range(draw(st.integers(0, 3))))


def _bullet(text: str) -> Part:
    return Part("bullet", None, text)


@st.composite
def _framed(draw: st.DrawFn, kind: str, body: tuple[Part, ...]) -> tuple[Part, ...]:
    """A body alone, or with the letterhead, title and preamble before it and the tail behind it."""
    if draw(st.booleans()):
        return body
    title = Part("title", None, f"{kind}\nVề việc tiếp công dân")
    front = (*(Part("", None, line) for line in _LETTERHEAD), title, *draw(st.sampled_from(((), (_BASIS,)))))
    return front + body + draw(st.sampled_from(((), (_SIGNATURE,), (_RECIPIENTS,), (_RECIPIENTS, _SIGNATURE))))


@st.composite
def news_documents(draw: st.DrawFn) -> tuple[Part, ...]:
    """A news text: the top, paragraphs and captions, sub-headings over them and over lists, what the page adds."""
    top = [Part("title", None, draw(st.sampled_from(_TITLES)))]
    if draw(st.booleans()):
        top.insert(draw(st.integers(0, 1)), Part("dateline", None, draw(st.sampled_from(_DATELINES))))
    if draw(st.booleans()):
        top.insert(0, Part("paragraph", None, draw(st.sampled_from(_SITE_LABELS))))
    top.append(Part("lead", None, draw(st.sampled_from(_SOURCES)) + draw(_told())))
    sections = draw(st.lists(_titled_section() | _numbered_section() | _list_section(), max_size=3))
    return (*top, *draw(_story()), *sections, *draw(_page_end()))


def _told() -> SearchStrategy[str]:
    return st.lists(st.sampled_from(_TOLD), min_size=1, max_size=4).map(" ".join)


@st.composite
def _story(draw: st.DrawFn) -> tuple[Part, ...]:
    parts: list[Part] = []
    for _ in range(draw(st.integers(1, 3))):
        parts.append(Part("paragraph", None, draw(_told())))
        if draw(st.booleans()):
            parts.append(Part("caption", None, draw(st.sampled_from(_CAPTIONS))))
    items = draw(st.lists(_stated().map("- {}".format).map(_bullet), max_size=3))
    if items:
        parts += [Part("paragraph", None, "Hội nghị thống nhất các nhiệm vụ chủ yếu:"), *items]
    return tuple(parts)


def _titled_section() -> SearchStrategy[Part]:
    return st.builds(Part, st.just("heading"), st.none(), st.sampled_from(_SUBHEADINGS), _story())


@st.composite
def _numbered_section(draw: st.DrawFn) -> Part:
    """A sub-heading over numbered ones, each with paragraphs of its own."""
    count = draw(st.integers(2, 4))
    below = tuple(Part("heading", str(at), f"{at}. Kết quả đạt được", draw(_story())) for at in range(1, count + 1))
    return Part("heading", None, draw(st.sampled_from(_SUBHEADINGS)), below)


@st.composite
def _list_section(draw: st.DrawFn) -> Part:
    """A sub-heading over a list of sentences, which the paragraphs behind it are no part of."""
    count = draw(st.integers(2, 12))
    items = tuple(Part("heading", str(at), f"{at}. {draw(_stated())}") for at in range(1, count + 1))
    return Part("heading", None, draw(st.sampled_from(_LIST_HEADINGS)), items + draw(st.just(()) | _story()))


@st.composite
def _page_end(draw: st.DrawFn) -> tuple[Part, ...]:
    parts: list[Part] = []
    if draw(st.booleans()):
        parts.append(Part("byline", None, draw(st.sampled_from(_BYLINES))))
    if draw(st.booleans()):
        form = Part("paragraph", None, "Email của bạn sẽ không được hiển thị công khai.")
        parts.append(Part("heading", None, "Để lại bình luận", (form,)))
    if draw(st.booleans()):
        parts.append(Part("paragraph", None, "Scroll to Top"))
    return tuple(parts)
