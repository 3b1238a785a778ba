"""Reads the conventions of Vietnamese government reports: figures, dates, legal citations, sections.

>>> import vnreport
>>> report = vnreport.parse("Giảm tỷ lệ hộ nghèo bình quân từ 1-1,5%/năm giai đoạn 2021-2025.")
>>> [(item.kind, item.text) for item in report.items]
[('percent', '1-1,5%/năm'), ('period', 'giai đoạn 2021-2025')]

Names are imported when they are first asked for, so that `import vnreport` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vnreport.errors import ParseError, VnReportError
    from vnreport.report import Report, parse
    from vnreport.spans import Item

__version__ = "0.1.0"

__all__ = ["Item", "ParseError", "Report", "VnReportError", "parse"]

_ROOMS = {
    "Item": "spans",
    "ParseError": "errors",
    "Report": "report",
    "VnReportError": "errors",
    "parse": "report",
}


def __getattr__(name: str) -> object:
    if name not in _ROOMS:
        raise AttributeError(f"module 'vnreport' has no attribute {name!r}")
    value: object = getattr(import_module(f"vnreport.{_ROOMS[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
