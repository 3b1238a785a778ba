"""Citations written out: the full form of the first mention, the short form of the later ones.

Nghị quyết 351/2017/UBTVQH14, Điều 24: provisions from small to large, then the document; Nghị định 30/2020/NĐ-CP,
Phụ lục I, II.6: type, number and symbol, date, body and subject at the first mention, afterwards only type, number
and symbol; laws by type and name. `Điều`, `Chương`, `Mục`, `Phần` take a capital, `khoản`, `điểm` do not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vnreport.families.citations.values import Citation, Provision

__all__ = ["format_citation", "format_provision"]

_WORDS = (
    ("tiet", "tiết"), ("doan", "đoạn"), ("diem", "điểm"), ("khoan", "khoản"), ("dieu", "Điều"), ("mau", "Mẫu số"),
    ("tieu_muc", "Tiểu mục"), ("muc", "Mục"), ("chuong", "Chương"), ("phan", "Phần"), ("phu_luc", "Phụ lục"),
)  # fmt: skip
_NAMED = ("luật", "bộ luật", "pháp lệnh", "hiến pháp")


def format_provision(provision: Provision) -> str:
    """The path in its order of writing, small to large.

    >>> from vnreport.families.citations.values import Provision
    >>> format_provision(Provision(dieu="3", khoan="1", diem="a"))
    'điểm a khoản 1 Điều 3'
    >>> format_provision(Provision(dieu="10", dieu_to="15"))
    'Điều 10 đến Điều 15'
    """
    parts: list[str] = []
    for level, word in _WORDS:
        value = getattr(provision, level)
        if value is None:
            continue
        last = getattr(provision, f"{level}_to", None)
        parts.append(f"{word} {value}" + (f" đến {word} {last}" if last is not None else ""))
    return " ".join(parts)


def format_citation(citation: Citation, *, short: bool = False) -> str:
    """The citation in canonical Vietnamese; with `short`, as later mentions of the same document are written.

    >>> import datetime
    >>> from vnreport.families.citations.values import Citation, Provision
    >>> decree = Citation(
    ...     "nghị định", "30", "2020", "NĐ-CP", "30/2020/NĐ-CP", "công tác văn thư", ("Chính phủ",),
    ...     datetime.date(2020, 3, 5), (Provision(dieu="9", khoan="1"),),
    ... )
    >>> format_citation(decree)
    'khoản 1 Điều 9 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư'
    >>> format_citation(decree, short=True)
    'khoản 1 Điều 9 Nghị định số 30/2020/NĐ-CP'
    """
    path = _paths(citation.provisions)
    document = _document(citation, short=short)
    if citation.relation == "ban hành kèm theo" and path and document:
        return f"{path} ban hành kèm theo {document}"
    return " ".join(filter(None, (path, document)))


def _paths(provisions: tuple[Provision, ...]) -> str:
    written = [format_provision(provision) for provision in provisions]
    return written[0] if len(written) == 1 else "; ".join(written)


def _document(citation: Citation, *, short: bool) -> str:
    kind = _capital(citation.type) if citation.type else ""
    if citation.form == "self":
        return f"{kind} này" if kind else "Điều này"
    if citation.form == "back":
        return f"{kind} nêu trên".strip()
    if citation.form == "provision":
        return ""
    named = citation.title if citation.type in _NAMED else None
    words = [kind]
    if named is not None:
        words.append(named)
    number = citation.id or _bare_number(citation)
    if number is not None:
        words += ["số", number]
    elif citation.year is not None:
        words += ["năm", citation.year]
    if citation.amended and not short:
        words.append(f"(sửa đổi, bổ sung năm {', '.join(citation.amended)})")
    if not short:
        words += _tail(citation, named=named is not None)
    return " ".join(filter(None, words))


def _bare_number(citation: Citation) -> str | None:
    if citation.number is None:
        return None
    return f"{citation.number}/{citation.year}" if citation.year else citation.number


def _tail(citation: Citation, *, named: bool) -> list[str]:
    words: list[str] = []
    if citation.date is not None:
        day, month, year = citation.date.day, citation.date.month, citation.date.year
        words.append(
            f"ngày {day:02d} tháng {month:02d} năm {year}" if month < 3 else f"ngày {day:02d} tháng {month} năm {year}"
        )
    if citation.issuers:
        words.append(f"của {', '.join(citation.issuers)}")
    if citation.title is not None and not named:
        words.append(f"về {citation.title}")
    return words


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
