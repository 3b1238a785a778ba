"""What holds for any text at all: the checks of the fuzz target, of its seeds and of hostile text."""

from __future__ import annotations

import datetime
import json
import pickle
import time
import zlib
from decimal import Decimal
from random import Random
from typing import TYPE_CHECKING

from vnreport import ParseError, Report, parse
from vnreport.citations import (
    Citation,
    Provision,
    annotate,
    citation_edges,
    expand,
    format_citation,
    frbr_uri,
    parse_citation,
    provision_eid,
)
from vnreport.dates import (
    Date,
    Duration,
    Period,
    Term,
    Time,
    parse_date,
    parse_duration,
    parse_period,
    parse_term,
    parse_time,
    to_timex3,
)
from vnreport.export import said
from vnreport.numbers import (
    Measure,
    Money,
    Number,
    Ordinal,
    Percent,
    Ratio,
    parse_measure,
    parse_money,
    parse_number,
    parse_ordinal,
    parse_percent,
    parse_ratio,
)
from vnreport.sections import Header, Section, chunks, identifiers, to_akoma_ntoso
from vnreport.spans import Item

if TYPE_CHECKING:
    from collections.abc import Callable

    from vnreport.spans import Value

__all__ = ["check", "check_time", "day_for", "is_slow", "items_stand_where_they_say", "sections_nest"]

DAYS = (
    None, None, None, None, datetime.date(2024, 6, 15), datetime.date(2024, 2, 29),
    datetime.date.min, datetime.date.max,
)  # fmt: skip

PARSERS = (
    parse_number, parse_percent, parse_money, parse_measure, parse_ratio, parse_ordinal,
    parse_date, parse_period, parse_term, parse_duration, parse_time,
    parse_citation,
)  # fmt: skip

NAMES = {
    kind.__name__: kind
    for kind in (
        Report, Item, Section, Header,
        Number, Percent, Money, Measure, Ratio, Ordinal,
        Date, Period, Term, Duration, Time,
        Citation, Provision,
        Decimal,
    )
} | {"datetime": datetime}  # fmt: skip
"""What a `repr` is made of."""


def day_for(text: str) -> datetime.date | None:
    """A reference date, or none, always the same for a text."""
    return DAYS[_seed(text) % len(DAYS)]


def check(text: str) -> None:
    """Hold all that is promised of any text against this one, but for the time that it takes."""
    report = parse(text, day_for(text))
    items_stand_where_they_say(report)
    sections_nest(report)
    _chunks_cover_the_text(report)
    _forms_can_be_written(report)
    _values_can_be_turned(report)
    _forms_come_back(report)
    _strict_parsers_refuse_in_one_way(text)


def items_stand_where_they_say(report: Report) -> None:
    """Contract: `text[start:end] == item["text"]` always; sorted; those of one family apart."""
    text = report.text
    places = [(item.start, -item.end) for item in report.items]
    assert places == sorted(places)
    ends: dict[str, int] = {}
    for item in report.items:
        assert 0 <= item.start < item.end <= len(text)
        assert text[item.start : item.end] == item.text
        assert item.text == item.text.strip()
        assert item.start >= ends.get(item.value.family, 0)
        ends[item.value.family] = item.end
        hash(item)


def sections_nest(report: Report) -> None:
    """Contract §4: a section lies in its parent, siblings stand apart and in order."""
    ends: dict[int | None, int] = {}
    for index, section in enumerate(report.sections):
        assert 0 <= section.start < section.end <= len(report.text)
        assert section.start >= ends.get(section.parent, 0)
        ends[section.parent] = section.end
        if section.parent is None:
            assert section.depth == 0
            continue
        parent = report.sections[section.parent]
        assert section.parent < index
        assert parent.start <= section.start
        assert section.end <= parent.end
        assert section.depth == parent.depth + 1
    assert len(identifiers(report.sections)) == len(report.sections)
    for item in report.items:
        report.path_at(item.start)
    if report.header is not None:
        assert all(report.items[index].kind == "citation" for index in report.header.legal_bases)


def _chunks_cover_the_text(report: Report) -> None:
    for by, most in (("dieu", 2000), ("khoan", 40), ("heading", 7)):
        pieces = chunks(report, max_chars=most, by=by)
        assert "".join(piece.text for piece in pieces) == report.text
        assert all(len(piece.text) <= most for piece in pieces if not piece.text.isspace())
        citations = [index for piece in pieces for index in piece.citations]
        assert citations == [index for index, item in enumerate(report.items) if item.kind == "citation"]


def _forms_can_be_written(report: Report) -> None:
    report.to_html()
    report._repr_html_()  # pyright: ignore[reportPrivateUsage] - what a notebook calls
    assert len(report.rows()) == len(report.items)
    for item in report.items:
        assert str(item.value)
        assert said(item)
    if any(section.kind == "dieu" and not section.quoted for section in report.sections):
        to_akoma_ntoso(report)


def _values_can_be_turned(report: Report) -> None:
    for item in report.times:
        to_timex3(item.value)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    for item in report.citations:
        citation = item.value
        assert isinstance(citation, Citation)
        frbr_uri(citation)
        assert format_citation(citation, short=True)
        for provision in citation.provisions:
            provision_eid(provision)
            assert expand(provision)
    citation_edges(report)
    for markup in (False, True):
        assert annotate(report.text, report, _no_marks, markup=markup) == report.text


def _no_marks(_: Citation) -> tuple[str, str]:
    return "", ""


def _forms_come_back(report: Report) -> None:
    """Design §3: `repr` evaluates back, `from_dict` and `to_dict` are inverse, pickle keeps all."""
    plain = report.to_dict()
    assert Report.from_dict(plain) == report
    written = json.dumps(plain)
    if not any("\ud800" <= character <= "\udfff" for character in report.text):  # JSON joins two lone surrogates
        assert json.loads(written) == plain
        json.dumps(plain, ensure_ascii=False).encode()
    assert pickle.loads(pickle.dumps(report)) == report  # noqa: S301 - our own bytes
    assert eval(repr(report), dict(NAMES)) == report  # noqa: S307 - our own text


def _strict_parsers_refuse_in_one_way(text: str) -> None:
    for parser in PARSERS:
        outcome = _outcome(parser, text)
        assert str(outcome)
        if isinstance(outcome, ParseError):
            start, end = outcome.span
            assert 0 <= start <= end <= len(text)
        else:
            assert type(outcome).from_dict(outcome.to_dict()) == outcome


def _outcome(parser: Callable[[str], Value], text: str) -> Value | ParseError:
    try:
        return parser(text)
    except ParseError as error:
        return error


SIZE = 16_000
"""Characters at which time is measured: what is quadratic shows, what is linear takes milliseconds."""

MOST = 40
"""How much longer than ordinary text any text of the same length may take."""

MOST_GROWTH = 8
"""How much longer four times the text may take; 4 is linear, 16 quadratic."""

ORDINARY = (
    "Sáng 20/5/2024, Sở tổ chức hội nghị sơ kết 6 tháng đầu năm; 19/24 (đạt 79%) chỉ tiêu đạt kế hoạch, tổng thu gần "
    "126 tỷ đồng, tăng 12,5% so với cùng kỳ năm trước. Căn cứ khoản 2 Điều 9 Nghị định số 30/2020/NĐ-CP của Chính phủ, "
    "các đơn vị rà soát, bổ sung nhiệm vụ giai đoạn 2021-2025 và báo cáo trước ngày 30 tháng 6.\n"
)


def check_time(text: str) -> None:
    """No text makes reading slow: this one, and a short piece of it, repeated to `SIZE` characters."""
    random = Random(_seed(text))
    start = random.randrange(len(text) + 1)
    piece = text[start : start + random.choice((1, 2, 3, 5, 8, 13, 21, 34))]
    for whole in filter(None, (text, piece)):
        # A slow moment of the machine gets a second and a third look.
        assert not all(is_slow(whole) for _ in range(3)), f"{whole[:80]!r} repeated takes more than linear time"


def is_slow(piece: str) -> bool:
    """Whether the piece, repeated, takes far longer than ordinary text, or more than linear time."""
    large = _seconds(_filled(piece, SIZE))
    ordinary = _seconds(_filled(ORDINARY, SIZE))
    if large < ordinary * 8:
        return False
    return large > ordinary * MOST or large > MOST_GROWTH * _seconds(_filled(piece, SIZE // 4))


def _filled(piece: str, size: int) -> str:
    return (piece * (size // len(piece) + 1))[:size]


def _seconds(text: str) -> float:
    begin = time.process_time()
    report = parse(text)
    _ = report.sections
    return time.process_time() - begin


def _seed(text: str) -> int:
    return zlib.crc32(text.encode("utf-8", "surrogatepass"))
