"""Not written yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vnreport.text import View


def read_sections(view: View) -> list[object]:
    return []
