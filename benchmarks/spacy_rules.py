"""The rules of spaCy's EntityRuler for the same kinds, written for this comparison in a short notation.

A word of a rule stands for its own tokens, as the pipeline at hand cuts them; a name in angle brackets stands for
the tokens of the table `CLASSES`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["rules"]

Spec: TypeAlias = "dict[str, Any]"

NUMBER: Spec = {"TEXT": {"REGEX": r"^[0-9]+(?:[.,][0-9]+)*$"}}
SLASHED: Spec = {"TEXT": {"REGEX": r"^[0-9/]+$"}, "OP": "+"}
# Two tokens, or one where the pipeline takes the syllables of a word together.
TYPES = ["nghị", "quyết", "thông", "chỉ", "nghị định", "nghị quyết", "quyết định", "thông tư", "chỉ thị"]
DOCUMENT: list[Spec] = [{"LOWER": {"IN": TYPES}}, {"LOWER": {"IN": ["định", "quyết", "tư", "thị"]}, "OP": "?"}]
CLASSES: dict[str, list[Spec]] = {
    "number": [NUMBER],
    "slashed": [SLASHED],
    "ratio": [{"TEXT": {"REGEX": r"^[0-9]+/[0-9]+$"}}],
    "percent": [{"TEXT": {"REGEX": r"^[0-9]*(?:,[0-9]+)?%(?:/\w+)?$"}}],
    "range": [NUMBER, {"TEXT": "-"}, NUMBER],
    "scale": [{"LOWER": {"IN": ["nghìn", "triệu", "tỷ", "tỉ"]}}],
    "currency": [{"LOWER": {"IN": ["đồng", "usd", "euro"]}}],
    "unit": [{"LOWER": {"IN": ["ha", "m2", "km", "tấn", "kg", "mét"]}}],
    "noun": [{"LOWER": {"IN": ["người", "hộ", "trường", "đảng", "đồng", "lao", "lượt", "đảng viên", "lao động"]}}],
    "length": [{"LOWER": {"IN": ["năm", "tháng", "ngày", "tuần", "giờ"]}}],
    "rank": [{"TEXT": {"REGEX": "^(?:[0-9]+|[IVXLC]+)$"}}],
    "quarter": [{"TEXT": {"REGEX": "^[IV]+(?:/[0-9]{4})?$"}}],
    "clock": [{"TEXT": {"REGEX": "^[0-9]{1,2}[h:][0-9]{0,2}$"}}],
    "document": DOCUMENT,
    "letter": [{"TEXT": {"REGEX": "^[a-zđ]$"}}],
    "symbol": [SLASHED, {"TEXT": {"IN": ["/", "-"]}, "OP": "?"}, {"TEXT": {"REGEX": "^[A-ZĐ][A-ZĐa-z0-9]*$"}},
               {"TEXT": "-"}, {"TEXT": {"REGEX": "^[A-ZĐ][A-ZĐa-z]*$"}}],
    "name": [{"TEXT": {"REGEX": "^[A-ZĐÁÂÔƯ]"}}, {"IS_ALPHA": True, "OP": "?"}, {"IS_ALPHA": True, "OP": "?"}],
}  # fmt: skip

RULES = (
    ("number", "<number>"), ("number", "<number> <noun>"), ("number", "<number> <scale> <noun>"),
    ("number", "<range> <noun>"),
    ("percent", "<number> %"), ("percent", "<range> %"), ("percent", "<percent>"),
    ("money", "<number> <currency>"), ("money", "<number> <scale> <currency>"), ("money", "<range> <scale> <currency>"),
    ("measure", "<number> <unit>"), ("measure", "<number> <scale> <unit>"),
    ("ratio", "<ratio>"), ("ordinal", "lần thứ <rank>"), ("ordinal", "thứ <rank>"),
    ("date", "ngày <slashed>"), ("date", "ngày <number> tháng <number> năm <number>"), ("date", "tháng <slashed>"),
    ("date", "tháng <number> năm <number>"), ("date", "năm <number>"), ("date", "quý <quarter>"),
    ("period", "giai đoạn <range>"), ("period", "nhiệm kỳ <range>"), ("period", "năm học <range>"),
    ("term", "khóa <rank>"), ("duration", "<number> <length>"), ("time", "<clock>"),
    ("citation", "<document> số <symbol>"), ("citation", "<document> <symbol>"), ("citation", "<document> này"),
    ("citation", "Luật <name>"), ("citation", "Bộ luật <name>"),
    ("citation", "Điều <number>"), ("citation", "khoản <number> Điều <number>"),
    ("citation", "điểm <letter> khoản <number> Điều <number>"),
)  # fmt: skip


def rules(tokens: Callable[[str], list[str]]) -> list[dict[str, Any]]:
    """The rules as an EntityRuler takes them; `tokens` cuts a phrase as the pipeline does."""
    return [{"label": kind, "pattern": _pattern(rule, tokens)} for kind, rule in RULES]


def _pattern(rule: str, tokens: Callable[[str], list[str]]) -> list[Spec]:
    pattern: list[Spec] = []
    for piece in re.split(r"(<\w+>)", rule):
        if piece.startswith("<"):
            pattern += CLASSES[piece[1:-1]]
        else:
            pattern += [{"LOWER": token.lower()} for token in tokens(piece.strip())]
    return pattern
