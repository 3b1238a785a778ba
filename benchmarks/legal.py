"""A generator of legal text: whole documents with letterhead, legal bases, articles, clauses, points and signature.

The sentences are made for this, in the language of decrees and circulars. How often citations, days, figures and
amounts stand in them is set by the tables to what official documents show: some four items a thousand characters,
nearly half of them citations.
"""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING, NamedTuple

from sentences import BASES, PLAIN, RULES

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

__all__ = ["document"]


class Genre(NamedTuple):
    """A type of document, who issues it, and who signs."""

    heading: str
    kind: str
    symbol: str
    agency: str
    signature: tuple[str, str]


GENRES = (
    Genre("NGHỊ ĐỊNH", "Nghị định", "NĐ-CP", "CHÍNH PHỦ", ("TM. CHÍNH PHỦ", "THỦ TƯỚNG")),
    Genre("THÔNG TƯ", "Thông tư", "TT-BTC", "BỘ TÀI CHÍNH", ("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG")),
    Genre("QUYẾT ĐỊNH", "Quyết định", "QĐ-UBND", "ỦY BAN NHÂN DÂN TỈNH", ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
)
LAWS = (
    "Luật Tổ chức Chính phủ", "Luật Ngân sách nhà nước", "Luật Đất đai", "Luật Đầu tư công", "Bộ luật Lao động",
    "Luật Ban hành văn bản quy phạm pháp luật", "Luật Xử lý vi phạm hành chính", "Luật Tổ chức chính quyền địa phương",
)  # fmt: skip
SYMBOLS = ("NĐ-CP", "QĐ-TTg", "TT-BTC", "TT-BNV", "NQ-HĐND", "QĐ-UBND")
TYPE_OF = {"NĐ": "Nghị định", "QĐ": "Quyết định", "TT": "Thông tư", "NQ": "Nghị quyết"}
ISSUER_OF = {
    "NĐ-CP": "Chính phủ", "QĐ-TTg": "Thủ tướng Chính phủ", "TT-BTC": "Bộ trưởng Bộ Tài chính",
    "TT-BNV": "Bộ trưởng Bộ Nội vụ", "NQ-HĐND": "Hội đồng nhân dân tỉnh", "QĐ-UBND": "Ủy ban nhân dân tỉnh",
}  # fmt: skip
SUBJECTS = (
    "quản lý, sử dụng tài sản công tại cơ quan, đơn vị", "tổ chức, hoạt động và quản lý hội",
    "cấp giấy phép môi trường", "xử phạt vi phạm hành chính trong lĩnh vực xây dựng",
    "chế độ báo cáo định kỳ của cơ quan hành chính nhà nước",
    "bồi thường, hỗ trợ, tái định cư khi Nhà nước thu hồi đất", "chính sách tinh giản biên chế",
)  # fmt: skip
TITLES = (
    "Phạm vi điều chỉnh", "Đối tượng áp dụng", "Giải thích từ ngữ", "Nguyên tắc thực hiện", "Trình tự, thủ tục",
    "Thẩm quyền quyết định", "Kinh phí thực hiện", "Trách nhiệm của các cơ quan", "Chế độ báo cáo", "Xử lý vi phạm",
    "Điều khoản chuyển tiếp", "Hồ sơ đề nghị", "Mức hỗ trợ", "Công khai, minh bạch", "Kiểm tra, giám sát",
)  # fmt: skip
CHAPTERS = ("QUY ĐỊNH CHUNG", "QUY ĐỊNH CỤ THỂ", "TỔ CHỨC THỰC HIỆN", "ĐIỀU KHOẢN THI HÀNH")
BODIES = ("Bộ Tài chính", "Bộ Nội vụ", "Sở Tư pháp", "Ủy ban nhân dân cấp xã", "Thanh tra tỉnh", "cơ quan thuế")
NOUNS = ("người", "hộ", "thành viên", "bộ hồ sơ", "bản", "đơn vị", "lao động", "trường hợp")
RECIPIENTS = ("Văn phòng Chính phủ", "Các Bộ, cơ quan ngang Bộ", "Hội đồng nhân dân các tỉnh", "Kho bạc Nhà nước")

PLAIN_SHARE = 0.68
POINTS_SHARE = 0.2
WRAPPED_SHARE = 0.7
WIDTH = 58
LETTERS = "abcdđeghik"
_SLOT = re.compile(r"\{(\w+)\}")


def document(rng: Random) -> str:
    """One document of some ten to thirty articles."""
    heading, kind, symbol, agency, signature = rng.choice(GENRES)
    subject = rng.choice(SUBJECTS)
    lines = [
        f"{agency}\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        f"Số: {rng.randint(1, 200)}/{rng.randint(2012, 2025)}/{symbol}\tHà Nội, {_day(rng)}",
        "", heading, f"Quy định về {subject}", "",
    ]  # fmt: skip
    for template in (BASES[0], *BASES):
        lines += _wrapped(rng, _filled(rng, template, kind))
    lines += ["", f"Cơ quan có thẩm quyền ban hành {kind} quy định về {subject}.", ""]
    article = 0
    for chapter, title in enumerate(CHAPTERS, 1):
        lines += [f"Chương {'I' * chapter if chapter < 4 else 'IV'}", title, ""]
        for _ in range(rng.randint(3, 7)):
            article += 1
            lines += _article(rng, article, kind)
    lines += ["Nơi nhận:", *(f"- {body};" for body in rng.sample(RECIPIENTS, 3)), "", *signature, ""]
    return "\n".join(lines + _appendix(rng))


def _appendix(rng: Random) -> list[str]:
    numbers = range(1, rng.randint(20, 40))
    rows = [f"{number} | {rng.choice(TITLES)} | {rng.choice(NOUNS)} | {_count(rng)}" for number in numbers]
    return ["Phụ lục", "BIỂU TỔNG HỢP CHỈ TIÊU", "STT | Nội dung | Đơn vị tính | Kế hoạch", *rows]


def _article(rng: Random, number: int, kind: str) -> list[str]:
    lines = [f"Điều {number}. {rng.choice(TITLES)}", ""]
    for clause in range(1, rng.randint(2, 4) + 1):
        lines += _wrapped(rng, f"{clause}. {_sentences(rng, kind)}")
        if rng.random() < POINTS_SHARE:
            for letter in LETTERS[: rng.randint(2, 4)]:
                lines += _wrapped(rng, f"{letter}) {_sentences(rng, kind)}")
        lines.append("")
    return lines


def _sentences(rng: Random, kind: str) -> str:
    templates = [rng.choice(PLAIN if rng.random() < PLAIN_SHARE else RULES) for _ in range(rng.randint(1, 4))]
    return _filled(rng, " ".join(templates), kind)


def _wrapped(rng: Random, line: str) -> list[str]:
    return textwrap.wrap(line, WIDTH) if rng.random() < WRAPPED_SHARE else [line]


def _filled(rng: Random, template: str, kind: str) -> str:
    return _SLOT.sub(lambda slot: f"{kind} này" if slot[1] == "this" else SLOTS[slot[1]](rng), template)


def _day(rng: Random) -> str:
    day, month, year = rng.randint(1, 28), rng.randint(1, 12), rng.randint(2010, 2025)
    return f"ngày {day:02} tháng {month} năm {year}" if rng.random() < 0.7 else f"ngày {day}/{month}/{year}"


def _document(rng: Random) -> str:
    symbol = rng.choice(SYMBOLS)
    cited = f"{TYPE_OF[symbol[:2]]} số {rng.randint(1, 300)}/{rng.randint(2008, 2025)}/{symbol}"
    return f"{cited} {_day(rng)} của {ISSUER_OF[symbol]}" if rng.random() < 0.4 else cited


def _path(rng: Random) -> str:
    article = f"Điều {rng.randint(1, 90)}"
    if rng.random() < 0.3:
        return article
    clause = f"khoản {rng.randint(1, 9)} {article}"
    return clause if rng.random() < 0.5 else f"điểm {rng.choice(LETTERS)} {clause}"


def _period(rng: Random) -> str:
    first = rng.choice((2016, 2021, 2026))
    return f"{first} - {first + 4}"


def _count(rng: Random) -> str:
    return str(rng.randint(13, 900))


def _grouped(rng: Random, low: int, high: int) -> str:
    return f"{rng.randint(low, high) * 500_000:,}".replace(",", ".")


SLOTS: dict[str, Callable[[Random], str]] = {
    "path": _path,
    "document": _document,
    "day": _day,
    "period": _period,
    "law": lambda rng: rng.choice(LAWS),
    "body": lambda rng: rng.choice(BODIES),
    "noun": lambda rng: rng.choice(NOUNS),
    "money": lambda rng: _grouped(rng, 1, 40),
    "more": lambda rng: _grouped(rng, 41, 200),
    "percent": lambda rng: rng.choice(("10", "12,5", "30", "50", "1,8", "100")),
    "days": lambda rng: rng.choice(("03", "05", "10", "15", "20", "30")),
    "few": lambda rng: f"{rng.randint(1, 12):02}",
    "count": _count,
    "year": lambda rng: str(rng.randint(2015, 2024)),
}
