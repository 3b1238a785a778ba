"""What makes a document's number unique.

Luật 80/2015/QH13, Điều 10, and Luật 64/2025/QH15, Điều 7: normative documents are numbered per type and year,
those of Quốc hội and its Standing Committee per type and term. Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3:
administrative documents within one year per body, without the year in the number. Hướng dẫn 36-HD/VPTW: Party
documents per type within one term of the committee. Local bodies all write under the same codes.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime

__all__ = ["LOCAL_CODES", "locality", "slug", "work_key"]

LOCAL_CODES = frozenset({
    "HĐND", "UBND", "CTUBND", "VPUBND", "CT.UBND", "ĐĐBQH", "TU", "HU", "QU", "ThU", "ĐU", "CB", "BTCTU", "UBKTTU",
    "VPTU",
})  # fmt: skip
"""Codes that every province, district or commune writes alike."""

_PLACE = re.compile(
    r"(?:(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)|(?:Tỉnh|Thành|Huyện|Quận|Thị) ủy)"
    r" (?P<name>\S.*)"
)
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_SYMBOL_PARTS = re.compile(r"[-/]")


def slug(text: str) -> str:
    """Lower case without marks, words joined by hyphens.

    >>> slug("Nghị định")
    'nghi-dinh'
    """
    bare = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return _NOT_SLUG.sub("-", "".join(c for c in bare if not unicodedata.combining(c))).strip("-")


def locality(issuers: tuple[str, ...]) -> str | None:
    """The place that an issuer's name ends with, or None.

    >>> locality(("Ủy ban nhân dân tỉnh Đắk Nông",))
    'Đắk Nông'
    """
    match = _PLACE.search(issuers[0]) if issuers else None
    return match["name"] if match else None


def work_key(
    kind: str, identifier: str, year: str | None, date: datetime.date | None, issuers: tuple[str, ...]
) -> str | None:
    """The key, or None where the number repeats and the citation does not say in which year or place."""
    key = f"{slug(kind)}:{identifier}"
    codes = set(_SYMBOL_PARTS.split(identifier))
    if codes & LOCAL_CODES or any(code.startswith("S") and code.isupper() and len(code) > 2 for code in codes):
        place = locality(issuers)
        if place is None:
            return None
        key += f"@{slug(place)}"
    if year is None:
        if date is None:
            return None
        key += f"@{date.isoformat()}"
    return key
