"""Changes to a text that keep it near the grammar: its words, marks and figures, spliced, repeated, respelt."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from vnreport.families.citations.find import TRIGGERS as CITATIONS
from vnreport.families.dates.find import TRIGGERS as DATES
from vnreport.families.numbers.find import TRIGGERS as NUMBERS

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

__all__ = ["mutated"]

WORDS = sorted({word for table in (CITATIONS, DATES, NUMBERS) for word in (*table.words, *table.after)})
"""What the readers watch for."""

PIECES = (
    # figures
    "0", "1", "05", "12", "31", "1.234", "1,5", "1.234,56", "5.4", "1,103,500", "94 100", "2l", "O5", "½", "²",
    "0,0", "-1", "1-", "1/", "19/24", "9" * 20, "0" * 9, "1e5", "٣", "５", "五", "Ⅳ", "I", "XVI", "IIII", "lV",
    " một trăm", " hai mươi mốt", " rưỡi", " nửa", " một phần ba", " linh", " mươi", " vạn", " nghìn tỷ", " triệu",
    # units
    "%", "%/năm", "‰", " đồng", " tỷ đồng", " USD", "$", " ha", " km2", " m³", "°C", " người", " lượt người",
    " điểm phần trăm", " lần", " tuổi", "/người/năm", " mỗi tháng",
    # bounds
    "trên ", "hơn ", "dưới ", "gần ", "khoảng ", "ước đạt ", "không quá ", "từ ", " đến ", " đến dưới ",
    " trở lên", "hàng chục ", "vài trăm ",
    # time
    "ngày 30/02", "31/4/2023", "20/5", "tháng 13", "quý I/2024", "9 tháng đầu năm 2024", "năm 2020", "XXXX",
    "giai đoạn 2021-2025", "2025-2021", "nhiệm kỳ ", "năm học 2023-2024", "khóa XV", "thế kỷ XX", "24h", "10:03 AM",
    "14 giờ 30 phút", "tuần trước", "ngày mai", "5 năm qua", "cùng kỳ", "mùng 1 Tết", "âm lịch", "cuối ",
    "tính đến hết ",
    # documents
    "Nghị định số 30/2020/NĐ-CP", "05-CT/TW", "/QĐ-UBND", "QH15", "Nghị quyết 98", "Luật Đất đai", "Bộ luật ",
    "khoản 1, 4 Điều 43", "điểm a ", "các điểm a, b và c ", "Điều này", "từ Điều 10 đến Điều 15", "của Luật này",
    "sửa đổi, bổ sung ", "thay thế ", "ban hành kèm theo ", " của Chính phủ", " ngày 15/5/2016", "V/v ", "Căn cứ ",
    # sections
    "\nĐiều 1. ", "\nĐiều 12a", "\nChương I\n", "\nMục 2. ", "\nPHỤ LỤC I\n", "\nMẫu số 01", "\n1. ", "\n1.1. ",
    "\nPHẦN THỨ NHẤT\n", "\nTiểu mục 1", "\n“Điều 5", "\n“1. ", "\nCăn cứ Luật Đất đai;\n", "\n---\n", "**", "....",
    "\na) ", "\nđ) ", "\nI. ", "\n- ", "\n+ ", "\n* ", "\n## ", "\n| a | b |", "\n\n", "\r\n", "“Điều 5. ", "”.",
    "\nNơi nhận:\n", "\nKT. CHỦ TỊCH\n", "\nSố: 12/QĐ-UBND\n", "\nQUYẾT ĐỊNH:\n", "\nẢnh: PV", "CỘNG HÒA XÃ HỘI",
    # marks
    ".", ",", ";", ":", "-", "–", "/", "(", ")", "[", "]", "“", "”", '"', "'", "…", "_", "|", "\\", "&", "<", "=", "@",
    " ", "\t", "\n", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029", "\u00a0", "\u3000", "\u200b", "\u200f",
    "\u202e", "\ufeff", "\x00", "\ud800", "\udc80", "\u0301", "\u0323\u0302", "\u0345", "\ufe0f",
    "\U0001f1fb\U0001f1f3", "\U0010ffff", "İ", "ß", "ǅ", "ŉ", "ﬁ", "Ð", "đ", "Đ", "K", "\u0130", "\u1e9e",
)  # fmt: skip

EDGES = (0, 9, 0x7F, 0xFF, 0x300, 0x400, 0x1100, 0x2000, 0xD800, 0xE000, 0xFE00, 0x10000, 0x1F000, 0xE0000, 0x10FFFF)
"""Where kinds of characters begin: letters and marks, scripts, surrogates, private use, planes."""


def mutated(text: str, random: Random) -> str:
    """The text after one to five changes that the generator of chance chooses."""
    for _ in range(random.choice((1, 1, 1, 2, 3, 5))):
        text = random.choice(CHANGES)(text, random)
    return text


def _insert_word(text: str, random: Random) -> str:
    return _put(text, random, f"{random.choice(('', ' ', chr(10)))}{random.choice(WORDS)} ")


def _insert_piece(text: str, random: Random) -> str:
    return _put(text, random, random.choice(PIECES))


def _insert_any(text: str, random: Random) -> str:
    code = random.choice(EDGES) + random.randrange(256)
    return _put(text, random, chr(min(code, 0x10FFFF)))


def _put(text: str, random: Random, piece: str) -> str:
    at = random.randrange(len(text) + 1)
    return text[:at] + piece + text[at:]


def _slice(text: str, random: Random) -> tuple[int, int]:
    start = random.randrange(len(text) + 1)
    return start, min(len(text), start + random.choice((1, 1, 2, 4, 8, 16, 64)))


def _replace(text: str, random: Random) -> str:
    start, end = _slice(text, random)
    return text[:start] + random.choice((random.choice(PIECES), random.choice(WORDS))) + text[end:]


def _drop(text: str, random: Random) -> str:
    start, end = _slice(text, random)
    return text[:start] + text[end:]


def _repeat(text: str, random: Random) -> str:
    start, end = _slice(text, random)
    return text[:end] + text[start:end] * random.choice((1, 1, 2, 5, 20)) + text[end:]


def _move(text: str, random: Random) -> str:
    start, end = _slice(text, random)
    return _put(text[:start] + text[end:], random, text[start:end])


def _move_line(text: str, random: Random) -> str:
    lines = text.split("\n")
    line = random.choice(lines)
    if random.choice((True, False)):
        lines.remove(line)
    lines.insert(random.randrange(len(lines) + 1), line)
    return "\n".join(lines)


def _respell(text: str, random: Random) -> str:
    start, end = _slice(text, random)
    return text[:start] + random.choice(SPELLINGS)(text[start:end]) + text[end:]


def _other_figure(text: str, random: Random) -> str:
    figures = list(re.finditer("[0-9]+", text))
    if not figures:
        return _put(text, random, str(random.randrange(100)))
    start, end = random.choice(figures).span()
    return text[:start] + random.choice(("0", "1", "13", "31", "99", "2020", "1000", "10000000", "")) + text[end:]


CHANGES = (
    _insert_word, _insert_word, _insert_piece, _insert_piece, _insert_piece, _insert_any,
    _replace, _drop, _drop, _repeat, _move, _move_line, _respell, _other_figure,
)  # fmt: skip


def _decomposed(piece: str) -> str:
    return unicodedata.normalize("NFD", piece)


def _other_dash(piece: str) -> str:
    return piece.replace("-", "–")


def _other_blank(piece: str) -> str:
    return piece.replace(" ", "\u00a0")


def _broken(piece: str) -> str:
    return piece.replace(" ", "\n")


SPELLINGS: tuple[Callable[[str], str], ...] = (
    str.upper, str.lower, str.title, str.swapcase, _decomposed, _other_dash, _other_blank, _broken,
)  # fmt: skip
