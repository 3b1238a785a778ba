"""The header of an official document: who issued it, under what number, where, when, about what, who signed.

Nghị định 30/2020/NĐ-CP, Phụ lục I, II: the letterhead stands in two columns (agency and number to the left,
Quốc hiệu, place and date to the right), which texts join by tabs, by blanks or by bars, or set one under the
other. Scans blur it: what cannot be read stays out, a blurred day leaves the month (`2019-07`).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from vnreport.days import calendar_day
from vnreport.families.sections.front import FRONT_WINDOW, front_lines, read_marks, title_text
from vnreport.families.sections.lines import Line, as_written, is_furniture, read_lines, skeleton, upper_line
from vnreport.families.sections.tail import AUTHORITY, is_name
from vnreport.families.sections.values import Header

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from vnreport.families.sections.front import Front
    from vnreport.families.sections.lines import Lines
    from vnreport.families.sections.values import Section
    from vnreport.spans import Item
    from vnreport.text import View

__all__ = ["own_document", "read_header", "with_legal_bases"]

_LETTERHEAD_LINES = 40
_MARGIN = 100  # for the line that the window ends in
_LETTER = "công văn"


def own_document(view: View) -> tuple[str, str] | None:
    r"""The type and the number of the document that a text is, by its own front; None for a text without one.

    They are those of its header. Only the first lines are read, whatever the length of the text.

    >>> from vnreport.text import View
    >>> own_document(View("CHÍNH PHỦ\nSố: 30/2020/NĐ-CP\nNGHỊ ĐỊNH\nVề công tác văn thư"))
    ('nghị định', '30/2020/NĐ-CP')
    >>> own_document(View("Sở Nội vụ họp\nChiều 5/3, Sở Nội vụ tổ chức hội nghị về công tác văn thư.")) is None
    True
    """
    norm = view.norm[: FRONT_WINDOW + _MARGIN]
    lines = read_lines(norm)
    front = read_marks(lines)
    if not _has_header(front):
        return None
    joined = _joined(norm, _letterhead(lines, front))
    kind = front.type_name or (_LETTER if _about(joined) else None)
    identifier = _identifier(joined)
    return (kind, identifier) if kind is not None and identifier is not None else None


def _has_header(front: Front) -> bool:
    return front.motto is not None or (front.type_at is not None and front.type_at < 3)


def _letterhead(lines: Lines, front: Front) -> Sequence[Line]:
    """The lines above the type of the document, or above the address of a letter."""
    until = front.type_at
    if until is None:
        until = min(front_lines(lines), (front.motto or 0) + _LETTERHEAD_LINES)
    return _until_address([line for line in lines[:until] if not is_furniture(line.text, blank=line.blank)])


def _joined(norm: str, letterhead: Sequence[Line]) -> str:
    return " ".join(
        norm[line.head : min(line.until, FRONT_WINDOW)].replace("*", " ").replace("|", " ").replace("\n", " ")
        for line in letterhead
    )


def read_header(view: View, lines: Lines, front: Front, sections: Sequence[Section]) -> Header | None:
    """The header of a document in the official layout, or None for a text without one, such as news."""
    if not _has_header(front):
        return None
    letterhead = _letterhead(lines, front)
    joined = _joined(view.norm, letterhead)
    agency, parent_agency = _agencies(letterhead)
    place, date = _place_and_date(joined)
    header = Header(
        agency=agency,
        parent_agency=parent_agency,
        id=_identifier(joined),
        place=place,
        date=date,
        type=front.type_name,
        title=title_text(as_written(view), lines, front),
    )
    about = _about(joined) if front.type_at is None else None
    if about is not None:
        header = replace(header, type=_LETTER, title=about)
    return _with_tail(header, view.text, sections)


def with_legal_bases(header: Header, text: str, sections: Iterable[Section], items: Sequence[Item]) -> Header:
    """The header with the indexes of the citations in the lines of the preamble that begin with `Căn cứ`."""
    spans = [(section.start, section.end) for section in sections if section.kind == "preamble"]
    bases = [
        index
        for index, item in enumerate(items)
        if item.kind == "citation"
        and any(start <= item.start < end for start, end in spans)
        and _is_basis(text, item.start)
    ]
    return replace(header, legal_bases=tuple(bases))


_BASIS_WINDOW = 400


def _is_basis(text: str, start: int) -> bool:
    begin = max(0, start - _BASIS_WINDOW)
    at = text.rfind("Căn cứ", begin, start)
    return at >= 0 and ";\n" not in text[at:start] and "\n\n" not in text[at:start]


def _until_address(lines: Sequence[Line]) -> Sequence[Line]:
    for index, line in enumerate(lines):
        if line.text.startswith(("Kính gửi", "Căn cứ")):
            return lines[:index]
    return lines


# The agencies, in the left column.

_RIGHT = re.compile(
    r"C[ỘO]NG(?: H[OÒ][ÀA]|$)|^H[OÒ][ÀA] X[ÃA]|H[ỘỌO]I CH[ỦU] NGH[ĨI]A|Độc lập|ĐỘC LẬP"
    r"|Đ[ẢA]NG C[ỘO]NG(?: S[ẢA]N|$)|^S[ẢA]N VI[ỆE]T NAM"
)
_NUMBER_LINE = re.compile(
    r"(?:Luật |Bộ luật |Pháp lệnh )?S[ốỐóÓôÔ][ ]?[:.]?[ ]{0,3}(?:[0-9#…./]|$)|S[ốỐ]:|[0-9]{1,4}[A-Z]?[ ]?/"
)
_UNITS = (
    "ỦY BAN", "UỶ BAN", "UBND", "BỘ ", "SỞ ", "HỘI ĐỒNG", "HĐND", "BAN ", "VĂN PHÒNG", "TỔNG CỤC", "CỤC ", "CHI CỤC",
    "CHÍNH PHỦ", "QUỐC HỘI", "THỦ TƯỚNG", "CHỦ TỊCH", "TỈNH ỦY", "TỈNH UỶ", "THÀNH ỦY", "HUYỆN ỦY", "ĐẢNG BỘ",
    "ĐẢNG ỦY",
    "VIỆN ", "TÒA ÁN", "TOÀ ÁN", "NGÂN HÀNG", "KIỂM TOÁN", "THANH TRA", "LIÊN ĐOÀN", "TỔNG LIÊN ĐOÀN", "HỘI ",
    "TRƯỜNG ",
    "CÔNG AN", "PHÒNG ", "TRUNG TÂM", "ĐOÀN ", "TỔNG CÔNG TY", "CÔNG TY", "BẢO HIỂM", "KHO BẠC", "HỌC VIỆN",
    "MẶT TRẬN", "ĐÀI ",
    "TRUNG ƯƠNG ĐẢNG", "VỤ ", "BÁO ", "ỦY BAN THƯỜNG VỤ",
)  # fmt: skip
_OPEN_UNITS = frozenset(
    ("CHỦ TỊCH", "HỘI ĐỒNG", "THANH TRA", "ỦY BAN", "UỶ BAN", "ỦY BAN THƯỜNG VỤ", "UỶ BAN THƯỜNG VỤ", "VĂN PHÒNG ĐOÀN")
)
_GAZETTE = ("CÔNG BÁO", "VĂN BẢN ", "PHẦN VĂN BẢN ", "Ký bởi", "Cơ quan")
"""What the gazette sets above a document."""
_CANONICAL = (("uybannhandan", "ỦY BAN NHÂN DÂN"), ("hoidongnhandan", "HỘI ĐỒNG NHÂN DÂN"))


def _agencies(lines: Sequence[Line]) -> tuple[str | None, str | None]:
    """The issuing agency and the one above it."""
    units: list[str] = []
    alone = False
    for line in lines:
        text = line.text.replace("*", " ").replace("|", " ").strip()
        match = _RIGHT.search(text)
        left = (text[: match.start()] if match else text).strip(" -_.ˆ'`~")
        if match and not left:
            alone = True
        if _NUMBER_LINE.match(left) or ", ngày" in text:
            break
        if alone and not match:
            continue
        if not left or left.startswith(_GAZETTE) or not upper_line(left) or skeleton(left) == "vietnam":
            continue
        left = _canonical(" ".join(left.split()))
        if units and (" " not in units[-1] or units[-1] in _OPEN_UNITS or not left.startswith(_UNITS)):
            units[-1] += " " + left
        else:
            units.append(left)
    if not units:
        return None, None
    above = [unit for unit in units[:-1] if unit != units[-1]]
    return units[-1], above[-1] if above else None


def _canonical(text: str) -> str:
    letters = skeleton(text)
    for start, name in _CANONICAL:
        if letters == start:
            return name
    return text


# The number, the place and the date.

_BLURRED = str.maketrans("SOlIZB", "801128")
_IDENTIFIER = re.compile(
    r"(?:(?P<label>S[ốỐóÓôÔ])[ ]?[:.]?[ ]{0,4}|(?<![^ ]))"
    r"(?P<number>[0-9][0-9SOlIZB]{0,4}(?:\.[0-9]{1,3})?)[ ]{0,2}"
    r"(?P<symbol>(?:/[ ]?[0-9]{4})?[ ]?[/-][ ]?[A-ZĐ][A-ZĐa-zđ0-9]{0,12}"
    r"(?:[ ]?[-/&.][ ]?[A-ZĐ][A-ZĐa-zđ&0-9()]{0,20}){0,6})"
)


def _identifier(joined: str) -> str | None:
    """The number and symbol in canonical form; of a blurred number only what reads at a glance (`0S` is 08)."""
    for match in _IDENTIFIER.finditer(joined):
        symbol = match["symbol"].replace(" ", "")
        if match["label"] is None and not re.search("[/-][A-ZĐ]{2}", symbol):
            continue
        # the place of issue stands right behind the symbol where two columns were joined by a blank
        return match["number"].translate(_BLURRED) + symbol
    return None


_DATE = re.compile(
    r",[ ]{0,3}ngày(?P<day>.{0,14}?)(?:tháng|[^ ]{0,4}áng)[ ]{0,10}(?P<month>.{0,8}?)[ ]{0,10}"
    r"năm[ ]{0,3}(?P<year>[0-9]{4})(?![0-9])",
    re.IGNORECASE,
)
_SHORT_DATE = re.compile(
    r",[ ]{0,3}ngày[ ]{0,3}(?P<day>[0-9]{1,2})[/.-](?P<month>[0-9]{1,2})[/.-](?P<year>[0-9]{4})(?![0-9])", re.IGNORECASE
)


def _place_and_date(joined: str) -> tuple[str | None, str | None]:
    """The place and the EDTF of the day of issue, as far as it can be read."""
    match = _DATE.search(joined) or _SHORT_DATE.search(joined)
    if match is None:
        return None, None
    return _place(joined[max(0, match.start() - 60) : match.start()]), _edtf(
        match["year"], match["month"], match["day"]
    )


def _place(before: str) -> str | None:
    words: list[str] = []
    for word in reversed(before.split()):
        letters = word.strip("._'’")
        if (
            not letters
            or not letters[0].isupper()
            or (letters.isupper() and letters.lower() not in {"tp", "tx"})
            or "/" in word
            or len(words) == 4
        ):
            break
        words.insert(0, word)
    return " ".join(words) or None


def _edtf(year: str, month: str, day: str) -> str:
    month, day = month.strip(), day.strip()
    if not (month.isdigit() and 1 <= int(month) <= 12):
        return year
    if day.isdigit() and len(day) < 3:
        whole = calendar_day(int(year), int(month), int(day))
        if whole is not None:
            return whole.isoformat()
    return f"{year}-{int(month):02d}"


_ABOUT = re.compile(r"V/v:?[ ](?P<about>.{3,300})")


def _about(joined: str) -> str | None:
    """What a letter is about: `V/v …`, up to the place and date where they follow."""
    match = _ABOUT.search(joined)
    if match is None:
        return None
    about = match["about"]
    for end in (_DATE.search(about), _SHORT_DATE.search(about), _RIGHT.search(about)):
        if end is not None:
            about = about[: end.start()]
            place = _place(about)
            if place is not None and end.re is not _RIGHT:
                about = about[: about.rfind(place)]
    return " ".join(about.split()).strip(" -_") or None


# The tail.


def _with_tail(header: Header, text: str, sections: Sequence[Section]) -> Header:
    signature = next((one for one in sections if one.kind == "signature"), None)
    recipients = next((one for one in sections if one.kind == "recipients"), None)
    if signature is not None:
        header = _signed(header, text[signature.start : signature.end])
    if recipients is not None:
        header = replace(header, recipients=_recipients(text[recipients.start : recipients.end]))
    return header


def _signed(header: Header, block: str) -> Header:
    authority: str | None = None
    title: list[str] = []
    signer: str | None = None
    for raw in block.splitlines():
        text = " ".join(raw.replace("*", " ").replace("|", " ").split())
        match = AUTHORITY.match(text)
        if match is not None:
            authority = match["authority"].replace("/", "").replace(".", "") + "."
            title = [text[match.end() :]]
        elif is_name(text) and not text.isupper():
            signer = text
        elif text.isupper() and not text.startswith("("):
            title = [text] if (title and title[-1].startswith(_UNITS)) or text.startswith("PHÓ ") else [*title, text]
    return replace(header, authority=authority, signer_title=" ".join(title) or None, signer=signer)


def _recipients(block: str) -> tuple[str, ...]:
    found: list[str] = []
    for raw in block.splitlines()[1:]:
        text = " ".join(raw.replace("*", " ").replace("|", " ").split())
        if text[:1] in "-–+" and len(text) > 1:
            found.append(text.lstrip("-–+ "))
        elif found and text[:1].islower():
            found[-1] += " " + text
    return tuple(one.rstrip(" ;,.") for one in found)
