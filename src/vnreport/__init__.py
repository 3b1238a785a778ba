"""Reads the conventions of Vietnamese government reports: figures, dates, legal citations, sections.

>>> import vnreport
>>> report = vnreport.parse("Giảm tỷ lệ hộ nghèo bình quân từ 1-1,5%/năm giai đoạn 2021-2025.")
>>> [(item.kind, item.text) for item in report.items]
[('percent', '1-1,5%/năm'), ('period', 'giai đoạn 2021-2025')]

`parse` reads everything; the modules `numbers`, `dates`, `citations` and `sections` are the four families, each
with the verbs find, parse and format, of which those that are needed most are here too. Names are imported when
they are first asked for, so that `import vnreport` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vnreport import citations, dates, numbers, sections
    from vnreport.citations import find_citations, format_citation, parse_citation
    from vnreport.dates import (
        find_times,
        format_date,
        format_period,
        parse_date,
        parse_duration,
        parse_period,
        parse_time,
    )
    from vnreport.errors import ParseError, VnReportError
    from vnreport.many import DocumentError, parse_many
    from vnreport.numbers import (
        find_quantities,
        format_measure,
        format_money,
        format_number,
        format_percent,
        parse_measure,
        parse_money,
        parse_number,
        parse_ordinal,
        parse_percent,
        parse_ratio,
        spell_number,
    )
    from vnreport.report import Report, parse
    from vnreport.sections import find_sections
    from vnreport.spans import Item

__version__ = "0.1.0"

__all__ = [
    "DocumentError",
    "Item",
    "ParseError",
    "Report",
    "VnReportError",
    "citations",
    "dates",
    "find_citations",
    "find_quantities",
    "find_sections",
    "find_times",
    "format_citation",
    "format_date",
    "format_measure",
    "format_money",
    "format_number",
    "format_percent",
    "format_period",
    "numbers",
    "parse",
    "parse_citation",
    "parse_date",
    "parse_duration",
    "parse_many",
    "parse_measure",
    "parse_money",
    "parse_number",
    "parse_ordinal",
    "parse_percent",
    "parse_period",
    "parse_ratio",
    "parse_time",
    "sections",
    "spell_number",
]

_MODULES = frozenset(("citations", "dates", "numbers", "sections"))

_ROOMS = {
    "DocumentError": "many",
    "Item": "spans",
    "ParseError": "errors",
    "Report": "report",
    "VnReportError": "errors",
    "find_citations": "citations",
    "find_quantities": "numbers",
    "find_sections": "sections",
    "find_times": "dates",
    "format_citation": "citations",
    "format_date": "dates",
    "format_measure": "numbers",
    "format_money": "numbers",
    "format_number": "numbers",
    "format_percent": "numbers",
    "format_period": "dates",
    "parse": "report",
    "parse_citation": "citations",
    "parse_date": "dates",
    "parse_duration": "dates",
    "parse_many": "many",
    "parse_measure": "numbers",
    "parse_money": "numbers",
    "parse_number": "numbers",
    "parse_ordinal": "numbers",
    "parse_percent": "numbers",
    "parse_period": "dates",
    "parse_ratio": "numbers",
    "parse_time": "dates",
    "spell_number": "numbers",
}


def __getattr__(name: str) -> object:
    if name in _MODULES:
        return import_module(f"vnreport.{name}")
    if name not in _ROOMS:
        raise AttributeError(f"module 'vnreport' has no attribute {name!r}")
    value: object = getattr(import_module(f"vnreport.{_ROOMS[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
