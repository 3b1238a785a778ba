"""What stands behind an amount and makes it a percent, money, a measure or a count; and what it is per."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from vnreport.families.numbers.currencies import CURRENCIES, NOT_MONEY, WEAK
from vnreport.families.numbers.nouns import CLASSIFIERS, COMPOUNDS, SINGLES, STOPS, TIME_UNITS
from vnreport.families.numbers.units import UNITS
from vnreport.patterns import END, GAP, LETTER, OPEN_GAP, one_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vnreport.text import View

__all__ = ["LISTED", "UNIT_HEADS", "Tail", "read_noun", "read_per", "read_tail"]


class Tail(NamedTuple):
    """A kind, a unit and its end: `end` is where the span of the item ends, `last` where its noun does.

    `open` says that the noun stands in no table, `repaired` that damage in the unit was passed over.
    """

    kind: str
    unit: str | None
    end: int
    last: int
    open: bool = False
    repaired: bool = False


_WINDOW = 90
_NO_TAILS = frozenset('.,;:)(]|/-+"”…0123456789')
_PERCENT = re.compile(r"[ ]{0,3}(?:%|o/o(?![^\W_]))|\n[ ]{0,4}%")
_PERCENT_INITIALS = frozenset("o \n")
_SIGN = re.compile(
    r"[ ]{0,2}(?:,-[ ]?)?"
    r"(?:(?P<money>(?:us)?[$€£¥₫₩₹])(?![!\w]|[ ]tháng)|(?P<other>[‰°])(?![ ]?[cf](?![^\W_]))"
    r"|,-[ ]?(?P<dong>đồng|đ)(?![^\W_]))"
)
_WORDS = re.compile(rf"{OPEN_GAP}({LETTER}+(?:-{LETTER}+){{0,2}})" + rf"(?:{GAP}({LETTER}+))?" * 4)
_SYMBOL = re.compile(rf"{OPEN_GAP}({LETTER}{{1,3}}[23²³])")
_SPEED = re.compile(rf"[ ]{{0,2}}(km/h|km/giờ|m/s|m/giây|mb/s|gb/s|mbit/s|gbit/s|kw\.h|hải lý/giờ|[oº⁰°][ ]?[cf]){END}")
_SPEED_HEADS = frozenset(("km", "kw", "m", "mb", "mbit", "gb", "gbit", "o", "hải"))
_COMRADES = re.compile(rf"[ ]{{0,2}}(đ/[ ]?c){END}")
_POINT_SIGN = re.compile(r"[ ]?%")
_IN_BRACKETS = re.compile(r"[ ]?\([^\W_]{1,5}[²³]?\)")
_CODE_IN_BRACKETS = re.compile(r"[ ]?\((?:usd|eur|vnd|vnđ|gbp|jpy|cny)\)")

# `26.500m 2 đất`: the power of a unit of area or volume that a blank parted from it.
_SPLIT_POWER = re.compile(
    r"[ ](?P<power>[23])(?=[ ]?(?:[;)\n]|$|[.,](?![0-9]))|[ ](?:đất|nhà|sàn|mặt|diện|rừng|nước|bê))"
)
_LENGTHS = frozenset(("m", "km", "cm", "dm"))


_FIRST_PART = re.compile(r"[\s/.]")


def _first_syllables(forms: frozenset[str] | dict[str, str]) -> frozenset[str]:
    return frozenset(_FIRST_PART.split(form)[0].lower() for form in forms)


UNIT_HEADS = _first_syllables(UNITS) | _first_syllables(CURRENCIES)
"""The first syllables of units of measurement and currencies, in lower case."""


def _by_head(forms: Iterable[str]) -> dict[str, list[str]]:
    """The forms, in lower case, that each first syllable opens."""
    names: dict[str, list[str]] = {}
    for form in forms:
        names.setdefault(form.split()[0].lower(), []).append(form.lower())
    return names


def _sizes(names: dict[str, list[str]]) -> dict[str, tuple[int, ...]]:
    """For each first syllable the lengths of the forms that it opens, the longest first."""
    return {head: tuple(sorted({len(form.split()) for form in forms}, reverse=True)) for head, forms in names.items()}


_NAMES = _by_head((*UNITS, *CURRENCIES))
_NAME_SIZES = _sizes(_NAMES)
_COMPOUND_SIZES = _sizes(_by_head(COMPOUNDS))


_SCALES = frozenset(("chục", "trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ", "phẩy", "chấm", "rưỡi"))


def _listed() -> dict[str, str]:
    """The nouns of the lexicon that stand for themselves, and for each what has to stand behind: a sieve.

    A mark parts a classifier from the noun that it would take; the name of a unit may begin with a noun, and a longer
    noun, which may go on behind a wider gap.
    """
    listed = dict.fromkeys((CLASSIFIERS & SINGLES) - STOPS - TIME_UNITS, r"(?=[.,;:)/])")
    begun = {noun[:at] for noun in COMPOUNDS for at, character in enumerate(noun) if character == " "}
    for noun in (SINGLES - CLASSIFIERS - STOPS - TIME_UNITS - {"phần"}) | COMPOUNDS:
        head = noun.split()[0]
        names = _NAMES.get(head, ())
        if head in _SCALES or any(f"{noun} ".startswith(f"{name} ") for name in names):
            continue
        rests = [name[len(noun) + 1 :] for name in names if name.startswith(f"{noun} ")]
        listed[noun] = rf"(?!{OPEN_GAP}{one_of(rests, GAP)})" if rests else ""
        if noun in begun:
            listed[noun] += r"(?![ ][ \n]|\n[ ])"
    return listed | {"đồng chí": ""}


_ONE_GAP = r"[ \n]"
_NOUNS = _listed()
LISTED = rf"(?>{one_of(_NOUNS, _ONE_GAP, _NOUNS)}{END})(?!-)"
"""The pattern of the longest of these nouns."""
_LISTED = re.compile(rf"[ ]({LISTED})")


def read_tail(view: View, end: int, *, scaled: bool, counts: bool = True) -> Tail | None:  # noqa: C901, PLR0911 - one alternative of the grammar a line
    """The percent sign, currency, unit or noun behind an amount that ends at `end`; None if there is none.

    `scaled` says that a scale word stands before it: then weak names of currencies are money. Without `counts`
    no nouns are read.
    """
    low = view.low
    at = end + 1 if low.startswith(" ", end) else end
    following = low[at : at + 1]
    if following in _NO_TAILS and not low.startswith(",-", at):
        return None
    if following == "%":
        return Tail("percent", None, at + 1, at + 1)
    listed = _LISTED.match(low, end, end + _WINDOW) if counts and at > end else None
    if listed is not None:
        return Tail("number", _joined(listed[1]), end, listed.end())
    match = _PERCENT.match(low, end, end + 8) if following in _PERCENT_INITIALS else None
    if match is not None:
        return Tail("percent", None, match.end(), match.end())
    words = _WORDS.match(low, end, end + _WINDOW)
    if words is None:
        return _signed(view, end)
    head = words[1]
    if head == "us":
        return _signed(view, end)
    if low[words.end(1) : words.end(1) + 1] in ("2", "3", "²", "³"):
        return _powered(view, end)
    if head in _LENGTHS and (split := _SPLIT_POWER.match(low, words.end(1), words.end(1) + 8)) is not None:
        return Tail("measure", UNITS[head + split["power"]], split.end(), split.end(), repaired=True)
    if head in UNIT_HEADS:
        tail = _named(view, end, words, scaled=scaled)
        if tail is not None:
            return tail
    if not counts:
        return None
    noun = _noun(view, end, words)
    if noun is None:
        return None
    return Tail("number", noun[0], end, noun[1], noun[0] not in COMPOUNDS and noun[0] not in SINGLES)


def _signed(view: View, end: int) -> Tail | None:
    """The sign of a currency, of a temperature or of per mille."""
    low = view.low
    match = _SIGN.match(low, end, end + 12)
    if match is None:
        return _speed(view, end)
    if match["other"]:
        return Tail("measure", UNITS[match["other"]], match.end(), match.end())
    return Tail("money", CURRENCIES[match["money"] or match["dong"]], match.end(), match.end())


def _speed(view: View, end: int) -> Tail | None:
    match = _SPEED.match(view.low, end, end + 16)
    if match is None:
        return None
    written = view.norm[match.start(1) : match.end(1)]
    unit = UNITS.get(written) or UNITS.get(match[1], "fahrenheit" if match[1].endswith("f") else "celsius")
    return Tail("measure", unit, match.end(), match.end())


def _powered(view: View, end: int) -> Tail | None:
    """A unit whose symbol ends in a power: `m2`, `km³`."""
    match = _SYMBOL.match(view.low, end, end + 16)
    unit = UNITS.get(match[1]) if match is not None else None
    if match is None or unit is None:
        return None
    return Tail("measure", unit, match.end(), match.end())


def _named(view: View, end: int, words: re.Match[str], *, scaled: bool) -> Tail | None:  # noqa: PLR0911 - one alternative of the grammar a line
    """The currency or unit of measurement whose name is among the words behind `end`, the longest first."""
    low, norm = view.low, view.norm
    head = words[1]
    if head in _SPEED_HEADS and (speed := _speed(view, end)) is not None:
        return speed
    if head == "đ" and (comrades := _COMRADES.match(low, end, end + 12)) is not None:
        return Tail("number", comrades[1], end, comrades.end())
    if head == "phần" and words[2] == "trăm":
        return Tail("percent", None, words.end(2), words.end(2))
    if head == "điểm" and (sign := _POINT_SIGN.match(low, words.end(1), words.end(1) + 2)) is not None:
        return Tail("measure", "percentage-point", sign.end(), sign.end())
    first, count = words.start(1), words.lastindex or 1
    for group in _NAME_SIZES.get(head, ()):
        if group > count:
            continue
        last = words.end(group)
        form = _joined(low[first:last])
        code = CURRENCIES.get(form)
        if code is not None and _is_money(form, words, group, scaled=scaled):
            again = _CODE_IN_BRACKETS.match(low, last, last + 8) if low[last + 1 : last + 2] == "(" else None
            return Tail("money", code, last, again.end() if again else last)
        unit = UNITS.get(norm[first:last]) or UNITS.get(form)
        if (
            unit is not None
            and _is_symbol(form, norm[end:last], low[last : last + 1])
            and not _is_other_word(form, words, group)
        ):
            again = _IN_BRACKETS.match(low, last, last + 8)
            last = again.end() if again else last
            return Tail("measure", unit, last, last)
    return None


def _is_money(form: str, words: re.Match[str], group: int, *, scaled: bool) -> bool:
    """Whether a currency's name is not the beginning of another word (`đồng chí`), nor another word itself."""
    if form in WEAK and not scaled:
        return False
    following = words[group + 1] if group < 5 else None
    if form == "đồng":
        return following not in ("chí", "bào", "minh") if scaled else following not in NOT_MONEY
    return not (form == "đô" and following in ("vật", "thị"))


_OTHER_WORDS = {"tạ": ("ơn",), "tấn": ("công", "phong")}


def _is_other_word(form: str, words: re.Match[str], group: int) -> bool:
    return group < 5 and words[group + 1] in _OTHER_WORDS.get(form, ())


def _is_symbol(form: str, written: str, following: str) -> bool:
    """One letter is a unit only as the unit is written; on the next line only `m`, and no label (`m)`)."""
    if len(form) > 1 or following.isdigit():
        return not following.isdigit()
    return written.strip() in UNITS and ("\n" not in written or (form == "m" and following == " "))


def _joined(form: str) -> str:
    return " ".join(form.split()) if "  " in form or "\n" in form else form


def read_noun(view: View, end: int) -> tuple[str, int] | None:
    """The counted noun behind `end`, in lower case, and its end; None where none is counted.

    >>> from vnreport.text import View
    >>> read_noun(View("30 đảng viên trở lên"), 2)
    ('đảng viên', 12)
    >>> read_noun(View("30 tại Hà Nội"), 2) is None
    True
    """
    words = _WORDS.match(view.low, end, end + _WINDOW)
    return None if words is None else _noun(view, end, words)


def _noun(view: View, end: int, words: re.Match[str]) -> tuple[str, int] | None:
    low, norm = view.low, view.norm
    first, count, head = words.start(1), words.lastindex or 1, words[1]
    if norm[first].isupper() and "\n" in low[end:first]:
        return None
    compound = _compound(low, words)
    if compound is not None:
        return compound
    if head in STOPS or head in TIME_UNITS:
        return None
    if (first == end and norm[first].isupper()) or (head not in SINGLES and (first == end or len(head) == 1)):
        return None  # glued letters that are no known noun belong to a code
    if norm[first].isupper() and not (head in SINGLES or _is_acronym(norm[first : words.end(1)])):
        return None
    group = _open_noun(words, norm, count)
    return _joined(low[first : words.end(group)]), words.end(group)


def _compound(low: str, words: re.Match[str]) -> tuple[str, int] | None:
    """The fixed compound that the words begin with, the longest, and its end."""
    first, count = words.start(1), words.lastindex or 1
    for group in _COMPOUND_SIZES.get(words[1], ()):
        if group <= count:
            form = _joined(low[first : words.end(group)])
            if form in COMPOUNDS:
                return form, words.end(group)
    return None


def _open_noun(words: re.Match[str], norm: str, count: int) -> int:
    """How many syllables of an unlisted noun are its own."""
    if count < 2 or words[2] in STOPS or words[2] in TIME_UNITS or norm[words.start(2)].isupper():
        return 1
    if words[1] in CLASSIFIERS:
        return 3 if count > 2 and f"{words[2]} {words[3]}" in COMPOUNDS else 2
    if words[1] in SINGLES or _is_acronym(norm[words.start(1) : words.end(1)]):
        return 1
    return 2


def _is_acronym(word: str) -> bool:
    return 1 < len(word) <= 6 and word.isupper()


# per = {"/" ["1"] noun} | "." noun, behind a stroke | ["trên"] ("mỗi" | "một" | "1") noun
_STROKE = re.compile(rf"[ ]?/[ ]?(?:0?1[ ]{{0,2}}|một{GAP})?(?={LETTER})|\.(?={LETTER})")
_EACH = re.compile(rf"{GAP}(?:trên{GAP})?(?:mỗi|một|1){GAP}(?={LETTER})")
_EACH_NOUNS = frozenset(
    (
        "buổi",
        "ca",
        "cháu",
        "con",
        "cây",
        "em",
        "giờ",
        "ha",
        "học sinh",
        "hộ",
        "kg",
        "khẩu",
        "km",
        "kwh",
        "lít",
        "lượt",
        "lần",
        "m2",
        "ngày",
        "người",
        "năm",
        "quý",
        "suất",
        "sào",
        "tháng",
        "tuần",
        "tấn",
        "vụ",
        "vụ việc",
        "xe",
        "xã",
        "đêm",
        "đơn vị",
    )
)
_PER_NOUN = re.compile(rf"năm{GAP}học{END}|ngày{GAP}đêm{END}|{LETTER}+[23²³]?")
_GLUED_TIME = re.compile(rf"(ngày|tháng|năm|giờ){END}")
_MOST_PER = 4
_EACH_INITIALS = frozenset("mt1")
_PER_MARKS = frozenset("/\nntg")
_PER_INITIALS = frozenset("/mt1")  # behind a blank


def read_per(view: View, end: int) -> tuple[tuple[str, ...], int]:
    """What an amount that ends at `end` is per: the nouns behind strokes, `mỗi` or `một`; and the end of them.

    >>> from vnreport.text import View
    >>> read_per(View("7,2 triệu đồng/người/tháng"), 14)
    (('người', 'tháng'), 26)
    """
    low = view.low
    following = low[end : end + 1]
    if following not in _PER_MARKS and (following != " " or low[end + 1 : end + 2] not in _PER_INITIALS):
        return (), end
    per: list[str] = []
    if low[end - 1 : end] in ("2", "3", "²", "³") and (glued := _GLUED_TIME.match(low, end, end + 8)) is not None:
        per.append(glued[1])
        end = glued.end()
    while len(per) < _MOST_PER:
        stroke = _STROKE.match(low, end, end + 16)
        if stroke is None or (stroke.group() == "." and not per):
            break
        noun, end = _per_noun(view, stroke.end())
        per.append(noun)
    while len(per) < _MOST_PER and low[end + 1 : end + 2] in _EACH_INITIALS:
        each = _EACH.match(low, end, end + 24)
        if each is None:
            break
        noun, last = _per_noun(view, each.end())
        if noun not in _EACH_NOUNS:
            break
        per.append(noun)
        end = last
    return tuple(per), end


def _per_noun(view: View, start: int) -> tuple[str, int]:
    """The unit or noun at `start`, where a letter stands: a fixed compound, else one syllable."""
    low = view.low
    words = _WORDS.match(low, start, start + 60)
    compound = _compound(low, words) if words is not None else None
    if compound is not None:
        return compound
    symbol = _PER_NOUN.match(low, start)
    end = symbol.end() if symbol else start
    written = _joined(view.norm[start:end])
    return (written if written in UNITS or _is_acronym(written) else written.lower()), end
