"""The body that issued a document: from the words that follow its number, or else from its symbol.

Nghị định 30/2020/NĐ-CP, Phụ lục I, II.2 and II.3: the name of the body stands in the head of the document and its
abbreviation in the symbol. The canonical name writes abbreviations out: `BTV Thành ủy` is Ban Thường vụ Thành ủy.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from vnreport.families.citations.letters import UPPER
from vnreport.families.citations.phrases import WORD, Phrases
from vnreport.families.citations.shapes import NEAR, words_of
from vnreport.families.citations.subjects import NEXT
from vnreport.families.citations.types import type_of_code
from vnreport.lexicon import rows
from vnreport.patterns import GAP, one_of

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["LONGEST_PLAIN", "canonical_name", "issuers_of_codes", "plain_names", "read_body", "read_issuers"]

_BODIES = (
    "Thủ tướng Chính phủ", "Phó Thủ tướng Chính phủ", "Bộ Chính trị", "Ban Bí thư", "Ban Bí thư Trung ương Đảng",
    "Ban Chấp hành Trung ương", "Ban Chấp hành Trung ương Đảng", "Trung ương", "Trung ương Đảng",
    "Ban Chỉ đạo Trung ương", "Tổng Thanh tra Chính phủ", "Tổng Kiểm toán nhà nước", "Hội đồng Chính phủ",
    "Chánh án Tòa án nhân dân tối cao", "Viện trưởng Viện kiểm sát nhân dân tối cao", "Ngân hàng Nhà nước",
    "Thống đốc Ngân hàng Nhà nước", "Thống đốc Ngân hàng Nhà nước Việt Nam", "Bảo hiểm xã hội",
    "Trung ương Đoàn", "Ban Tổ chức Trung ương Đảng", "Chủ tịch Quốc hội", "Hội đồng bầu cử quốc gia",
    "Ủy ban Mặt trận Tổ quốc Việt Nam", "Ủy ban Thường vụ Quốc hội", "Tòa án nhân dân", "Viện kiểm sát nhân dân",
)  # fmt: skip
_SHORT = {
    "Thủ tướng": "Thủ tướng Chính phủ", "TTg": "Thủ tướng Chính phủ", "UBTVQH": "Ủy ban Thường vụ Quốc hội",
    "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "Chủ tịch UBND": "Chủ tịch Ủy ban nhân dân",
    "Thường trực HĐND": "Thường trực Hội đồng nhân dân", "BCH Trung ương": "Ban Chấp hành Trung ương",
    "BCH Trung ương Đảng": "Ban Chấp hành Trung ương Đảng", "BCHTW": "Ban Chấp hành Trung ương",
    "Bộ LĐ-TB&XH": "Bộ Lao động - Thương binh và Xã hội", "Bộ LĐTBXH": "Bộ Lao động - Thương binh và Xã hội",
    "Bộ LĐTB&XH": "Bộ Lao động - Thương binh và Xã hội", "Bộ NN&PTNT": "Bộ Nông nghiệp và Phát triển nông thôn",
    "Bộ GD&ĐT": "Bộ Giáo dục và Đào tạo", "Bộ GDĐT": "Bộ Giáo dục và Đào tạo",
    "Bộ TN&MT": "Bộ Tài nguyên và Môi trường", "Bộ KH&ĐT": "Bộ Kế hoạch và Đầu tư",
    "Bộ TT&TT": "Bộ Thông tin và Truyền thông",
    "Bộ GD-ĐT": "Bộ Giáo dục và Đào tạo", "Bộ LĐ-TBXH": "Bộ Lao động - Thương binh và Xã hội",
    "Bộ LĐ-TB-XH": "Bộ Lao động - Thương binh và Xã hội", "Bộ KH-ĐT": "Bộ Kế hoạch và Đầu tư",
    "Bộ TN-MT": "Bộ Tài nguyên và Môi trường", "Bộ NN-PTNT": "Bộ Nông nghiệp và Phát triển nông thôn",
    "Bộ KH&CN": "Bộ Khoa học và Công nghệ", "Bộ GTVT": "Bộ Giao thông vận tải",
    "Bộ VHTT&DL": "Bộ Văn hóa, Thể thao và Du lịch",
    "Bộ VHTTDL": "Bộ Văn hóa, Thể thao và Du lịch", "BHXH Việt Nam": "Bảo hiểm xã hội Việt Nam",
    "Sở LĐ-TB&XH": "Sở Lao động - Thương binh và Xã hội",
}  # fmt: skip
_PARTY = ("Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Đảng ủy")
_PARTY_PREFIXES = {
    "": "", "BTV ": "Ban Thường vụ ", "Ban Thường vụ ": "Ban Thường vụ ", "Thường trực ": "Thường trực ",
    "Ban Chấp hành ": "Ban Chấp hành ", "BCH ": "Ban Chấp hành ", "Thường vụ ": "Ban Thường vụ ",
    "Văn phòng ": "Văn phòng ", "Ban Tổ chức ": "Ban Tổ chức ", "Ban Tuyên giáo ": "Ban Tuyên giáo ",
    "Ủy ban Kiểm tra ": "Ủy ban Kiểm tra ", "UBKT ": "Ủy ban Kiểm tra ",
}  # fmt: skip
_OPEN = (
    "bộ trưởng bộ", "bộ", "giám đốc sở", "sở", "tổng cục", "cục", "ban quản lý", "ban chỉ đạo", "ban tổ chức", "ban",
    "hội đồng", "ủy ban", "viện", "văn phòng", "công an", "phòng", "kho bạc", "tập đoàn", "trường", "đảng bộ", "hội",
    "liên đoàn", "đoàn", "chi cục", "thanh tra",
)  # fmt: skip

_NAME = rf"[{UPPER}][^\W\d_]{{0,12}}"
_PROPER = rf"{_NAME}(?:{GAP}{_NAME}){{0,3}}(?:[ ]-[ ]{_NAME}(?:{GAP}{_NAME}){{0,3}})?"
_PLACE = re.compile(
    rf"""
    {GAP}(?:
        (?P<word>
            [Tt]ỉnh|[Tt]hành{GAP}phố|(?:TP|Tp|tp)\.?|[Hh]uyện|[Qq]uận|[Tt]hị{GAP}xã|[Xx]ã|[Pp]hường|[Tt]hị{GAP}trấn
        |   [Đđ]ặc{GAP}khu
        )
        (?:(?:{GAP}|(?<=\.))(?P<name>{_PROPER}|[0-9]{{1,2}}(?![0-9/.,-])))?
    |   (?P<bare>{_PROPER})
    )
    """,
    re.VERBOSE,
)
_REST = re.compile(rf"{GAP}(?P<rest>{_NAME}(?:{GAP}(?:-{GAP})?(?:và{GAP}{_NAME}|{_NAME})){{0,7}})")
_SMALL = re.compile(rf"{GAP}(?P<word>[^\W\d_]+)(?![^\W_])")
_CLAUSE_WORDS = frozenset({
    "về", "và", "của", "quy", "hướng", "ban", "có", "là", "đã", "được", "để", "cho", "tại", "trong", "theo", "từ",
    "ngày", "năm", "nêu", "này", "triển", "tổ", "phê", "giao", "thông", "yêu", "kết", "tiếp", "đề", "công", "sửa",
    "tỉnh", "thành", "huyện", "quận", "xã", "phường", "thị", "với", "do", "thì", "hoặc", "khi", "nhằm", "chỉ",
    "đối", "khóa", "khoá", "đang", "cũng", "trên", "như", "vào", "gửi", "trình", "trực", "thuộc", "việc", "số",
    "nhưng", "sẽ", "báo", "xác",
})  # fmt: skip
_MOST_SMALL = 4
_OF = re.compile(rf"(?:của|do){GAP}(?:liên{GAP}(?:bộ|ngành){GAP})?")
_NEXT_BODY = re.compile(rf"(?:,{GAP}|{GAP}và{GAP}|{GAP}-{GAP}|-)")
_LOCAL_ENDS = ("nhân dân", "ủy")
_LOCAL_BEGINNINGS = ("Sở", "Giám đốc", "Công an", "Cục", "Chi cục")
_CITIES = {"HCM": "Hồ Chí Minh"}
_MOST_BODIES = 10
LONGEST_PLAIN = 112


def read_issuers(view: View, start: int, *, joint: bool = False) -> tuple[int, tuple[str, ...]] | None:
    """The end and the canonical names of the bodies in "của …" at `start`, or None; several where `joint`.

    >>> from vnreport.text import View
    >>> read_issuers(View("của BTV Thành ủy về công tác"), 0)
    (16, ('Ban Thường vụ Thành ủy',))
    """
    of = _OF.match(view.low, start, start + 24)
    if of is None:
        return None
    names: list[str] = []
    end = place = of.end()
    while len(names) < _MOST_BODIES:
        body = read_body(view, place)
        if body is None:
            break
        end = body[0]
        names.append(body[1])
        following = _NEXT_BODY.match(view.low, end, end + 12) if joint else None
        if following is None:
            break
        place = following.end()
    return (end, tuple(names)) if names else None


@lru_cache(maxsize=4096)
def issuers_of_codes(codes: tuple[str, ...]) -> tuple[str, ...]:
    """The bodies that the codes of a symbol name, without the place; empty where the table does not know them.

    >>> issuers_of_codes(("QĐ", "TTg"))
    ('Thủ tướng Chính phủ',)
    """
    bodies = [_bare_code(code) for code in codes]
    known = _agencies()
    typed = len(bodies) > 1 and type_of_code(bodies[0]) is not None
    if typed and (bodies[0] not in ("TC", "CT") or bodies[1] in known):
        named = bodies[1:] if bodies[0] in ("TTLT", "NQLT", "TTLB", "KHLT", "HDLT") else bodies[1:2]
    else:
        named = bodies[:1]
    return tuple(known[code] for code in named if known.get(code))


def _bare_code(code: str) -> str:
    return code.rstrip("0123456789")


def read_body(view: View, start: int) -> tuple[int, str] | None:
    """The end and the canonical name of the body that is named at `start`, with its place, or None."""
    low, norm = view.low, view.norm
    plain = plain_names().match(norm, start, start + LONGEST_PLAIN)
    if plain is not None:
        end, name = plain.end(1), canonical_name(plain[1])
        return (end, name) if plain[2] is None else _with_place(norm, end, name)
    known = _known().longest(low, start)
    if known is not None:
        end, name = known
        return _with_place(norm, end, name)
    for words in _OPEN if low.startswith(_OPEN, start) else ():
        end = start + len(words)
        if low.startswith(words, start) and norm[start].isupper():
            rest = _REST.match(norm, end, end + 90)
            if rest is not None:
                last = _last_word(view, rest.end())
                head = norm[start:end] + " " + " ".join(norm[rest.start("rest") : last].split())
                return _with_place(norm, last, _spelled(head))
    return None


def canonical_name(written: str) -> str:
    """The canonical name of a body as `plain_names` has found it."""
    names = _canonical()
    return names.get(written) or names[words_of(written)]


def _last_word(view: View, end: int) -> int:
    """The end of a name that goes on in small letters ("Sở An toàn thực phẩm"), before a word that begins a clause."""
    for _ in range(_MOST_SMALL):
        word = _SMALL.match(view.norm, end, end + 24)
        if word is None or word["word"] in _CLAUSE_WORDS or view.low.startswith("thực hiện", word.start("word")):
            break
        end = word.end()
    return end


def _with_place(norm: str, end: int, name: str) -> tuple[int, str]:
    """The body with the province, district or commune that follows its name."""
    local = name.endswith(_LOCAL_ENDS) or name.startswith(_LOCAL_BEGINNINGS)
    place = _PLACE.match(norm, end, end + 72) if local else None
    if place is None:
        return end, name
    if place["bare"] is not None:
        if not name.endswith("ủy") or norm[end : place.end()].count("\n"):
            return end, name
        return place.end(), f"{name} {' '.join(place['bare'].split())}"
    word = " ".join(place["word"].split())
    if word.lower().startswith("tp"):
        word = "thành phố"
    if place["name"] is None:
        return place.end("word"), f"{name} {word.lower()}"
    proper = " ".join(place["name"].split())
    return place.end(), f"{name} {word.lower()} {_CITIES.get(proper, proper)}"


def _spelled(name: str) -> str:
    return name.replace("Uỷ ", "Ủy ").replace("uỷ ", "ủy ")


@cache
def _agencies() -> dict[str, str]:
    return {row[0]: row[1] for row in rows("agencies")}


@cache
def _canonical() -> dict[str, str]:
    """The names as they are written, and the canonical ones."""
    named = set(_agencies().values())
    names = [(name, name) for name in (*_BODIES, *named) if name]
    names += [(f"Bộ trưởng {name}", f"Bộ trưởng {name}") for name in named if name.startswith("Bộ ")]
    names += [(f"Giám đốc {name}", f"Giám đốc {name}") for name in named if name.startswith("Sở ")]
    names += list(_SHORT.items())
    names += [(prefix + party, full + party) for party in _PARTY for prefix, full in _PARTY_PREFIXES.items()]
    return dict(sorted(names))


@cache
def _known() -> Phrases[str]:
    return Phrases(list(_canonical().items()))


@cache
def plain_names() -> re.Pattern[str]:
    """The names that no longer one begins with, in their own letters: how they stand in most places.

    The second group stands where a place may follow; the others are those of `NEXT`.
    """
    words = {name: WORD.findall(name.lower()) for name in _canonical()}
    begun = {tuple(some[:size]) for some in words.values() for size in range(1, len(some))}
    final = (name for name, every in words.items() if tuple(every) not in begun)
    place = rf"(?={GAP}(?:t[hỉp]|huyện|quận|xã|phường|đặc|[{UPPER}]))"
    return re.compile(rf"({one_of(final, NEAR)})(?![^\W_]|&)(?:{place}())?{NEXT}?")
