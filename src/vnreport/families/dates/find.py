"""Not written yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vnreport.scan import Reading, Triggers

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["TRIGGERS"]

TRIGGERS = Triggers()
