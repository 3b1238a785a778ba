"""The lunar calendar of Vietnam: the names of its years, and its days as days of the solar calendar.

The conversion is that of the optional package `lunar-vn` (the extra `lunar`): without it a lunar date keeps
its lunar fields and has no solar day. A Chinese calendar will not do: the two differ by time zone.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime

__all__ = ["named_year", "solar_day"]

_STEMS = ("giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý")
_BRANCHES = ("tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi")
_OTHER_SPELLINGS = {"tí": "tý", "tị": "tỵ", "mẹo": "mão", "kỉ": "kỷ", "quí": "quý"}

FIRST_YEAR = 1984
"""A year Giáp Tý: the first of the cycle of sixty that the present years belong to."""


def named_year(stem: str, branch: str) -> int | None:
    """The year of a stem and a branch in the present cycle, from 1984 to 2043.

    >>> named_year("giáp", "thìn"), named_year("kỷ", "hợi"), named_year("giáp", "sửu")
    (2024, 2019, None)
    """
    stem, branch = _OTHER_SPELLINGS.get(stem, stem), _OTHER_SPELLINGS.get(branch, branch)
    if stem not in _STEMS or branch not in _BRANCHES:
        return None
    for year in range(60):
        if _STEMS[year % 10] == stem and _BRANCHES[year % 12] == branch:
            return FIRST_YEAR + year
    return None


@lru_cache(maxsize=512)
def solar_day(year: int, month: int, day: int) -> datetime.date | None:
    """The solar day of a lunar one; None where `lunar-vn` is not installed or does not know it."""
    try:
        package = import_module("lunar_vn")
    except ImportError:
        return None
    try:
        solar: datetime.date = package.convert_lunar_to_solar(day, month, year)
        lunar = package.solar_to_lunar(solar)
    except ValueError:
        return None
    # A month of 29 days has no thirtieth: the package goes on into the next month, so the way back is checked.
    return solar if (lunar.day, lunar.month) == (day, month) else None
