"""The readers of the family: digits that no other family claimed, number words, ordinals, fractions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.numbers.amounts import Amount, read_digit_amount
from vnreport.families.numbers.bare import read_bare
from vnreport.families.numbers.common import read_common
from vnreport.families.numbers.context import left_of
from vnreport.families.numbers.ordinals import (
    RANK_SYLLABLES,
    ROMAN_BEHIND,
    ROMAN_GRADES,
    read_first,
    read_grade,
    read_rank,
    read_thu,
    with_more,
)
from vnreport.families.numbers.quantities import Reach, leading_currency, read_quantity
from vnreport.families.numbers.ratios import SIGNS, read_fraction_sign, read_fraction_words, read_stroke
from vnreport.families.numbers.refusals import (
    is_code,
    is_noise,
    past_coded,
    past_issues,
    past_label,
    past_telephone,
    past_token,
)
from vnreport.families.numbers.spelled import (
    ARTICLE_BEHIND,
    MAGNITUDE_BEHIND,
    NUMERAL_STARTS,
    is_time,
    read_magnitude,
    read_word,
)
from vnreport.families.numbers.tails import read_tail
from vnreport.families.numbers.values import Measure, Money, Number, Ordinal
from vnreport.numerals.digits import past_numeral
from vnreport.scan import Reading, Triggers
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["TRIGGERS", "read_digits"]

_SIMPLE = re.compile(r"[0-9]{1,4}(?![0-9]|[.,/][0-9])")
_FIRST_OF_TWO = re.compile(r"[0-9](?=,[0-9](?![0-9]|[.,][0-9]))")  # `mức độ 3,4`
_DIMENSION = re.compile(r"[ ]?[x×][ ]?(?=[0-9])")
_LENGTHS = frozenset(("kilometer", "meter", "decimeter", "centimeter", "millimeter", "micrometer", "inch", "foot"))
_MOST_SIDES = 4
_FEW = 5
_SEPARATORS = (".", ",")
_OPEN = frozenset(" \n(")
_GOES_ON = frozenset(" \n%-.,hkmt")  # a blank, a sign, a mark, or the first letter of a unit
_CLAUSE_MARKS = frozenset(";,):")
_LABEL_MARKS = frozenset(' \n()[-*#>|_.“"')
# What is of a grade, where `cấp` is no verb: `đường cấp 4 miền núi`, not `được cấp 4 máy`.
_CLASSED = re.compile(r"(?:đường|nhà|trường|trình|miền|sinh|học)[ ]cấp[ ]{1,3}\Z")
_COUNTED_GRADES = ("cấp", "mức", "nhóm", "loại")


def read_digits(view: View, start: int, end: int) -> Reading | None:
    """The quantity whose digits no other family claimed; what is none is claimed whole, without an item."""
    low = view.low
    before = low[start - 1] if start else "\n"
    inside = before == " " and (low[start - 2 : start - 1].isalpha() or low[start - 2 : start - 1] in _CLAUSE_MARKS)
    following = low[end : end + 1]
    reading: Reading | None = None
    if not inside:
        reading = _beside(view, start, before)
    elif following in _GOES_ON:
        reading = read_common(view, start)
    elif following == "/" and end - start < _FEW and low[end + 1 : end + 2].isdigit():
        reading = read_stroke(view, start)
    if reading is None:
        reading = _numbered(view, start, end)
    if reading is None:
        reading = read_bare(view, start, end)
    if reading is None and not inside and before in _OPEN and following in _GOES_ON:
        reading = read_common(view, start)
    return reading or _read_rest(view, start, end)


def _read_rest(view: View, start: int, end: int) -> Reading:
    """The reading by what stands right of the digits."""
    low = view.low
    reading: Reading | None = None
    following = low[end : end + 1]
    if following in _SEPARATORS:
        end_of_token = past_numeral(low, start)
        following = low[end_of_token : end_of_token + 1]
        if following == " ":
            following = low[end_of_token + 1 : end_of_token + 2]
    elif following == " ":
        following = low[end + 1 : end + 2]
    if following == "/":
        reading = read_stroke(view, start)
    elif following in ("x", "×"):
        reading = _dimensions(view, start)
    elif following == "p":
        reading = read_fraction_words(view, start)
    return reading or _grade(view, start, end) or _quantity(view, start)


def _numbered(view: View, start: int, end: int) -> Reading | None:
    """Claims a telephone number, a code with points, the joined issues of a journal; None where there is none."""
    low = view.low
    if low.startswith(" +", end):
        number = past_issues(view, start)
    elif low[start] == "0" or end - start > 8:
        number = past_telephone(low, start)
    else:
        number = past_coded(view, start) if low[end : end + 1] == "." else None
    return None if number is None else ([], number)


def _beside(view: View, start: int, before: str) -> Reading | None:
    """What the character to the left makes of digits: a label, a code, a damaged percent; None where nothing.

    Behind a blank and a word or a mark of a clause, the commonest place, none of these stands.
    """
    label = past_label(view, start) if before in _LABEL_MARKS else None
    if label is not None:
        return [], label
    if before in " \n":
        return None
    if before in "x×" and left_of(view.low, start, 4)[:-1].rstrip()[-1:].isdigit():
        return None
    if not is_code(view, start) and not (before.isalpha() and is_noise(view, start, start)):
        return None
    reading = None
    if before.isalpha():
        reading = _repaired_percent(view, start) or _money_behind_code(view, start)
    return reading or ([], past_token(view.low, start))


def _quantity(view: View, start: int) -> Reading:
    reach = read_quantity(view, start)
    if reach is None:
        return [], max(past_token(view.low, start), past_numeral(view.low, start))
    first = reach.found[0]
    if isinstance(first.value, Number) and first.value.unit is None and is_time(view, first.end):
        return [], reach.end
    return reach.found, reach.end


def _grade(view: View, start: int, end: int) -> Reading | None:
    """`cấp độ 3`, `bậc 4`: one numeral without a tail behind a word of rank."""
    if view.left_word(start) not in RANK_SYLLABLES or end - start > 4:
        return None
    match = _SIMPLE.match(view.low, start, start + 6)
    if match is None and view.left_word(start) == "độ":
        match = _FIRST_OF_TWO.match(view.low, start, start + 5)
    rank = read_rank(view, start, match.group(), None, match.end()) if match is not None else None
    amount = read_digit_amount(view, start)
    if rank is None or amount is None or amount.power:
        return None
    if read_tail(view, amount.end, scaled=False, counts=False) is not None:
        return None
    if isinstance(rank.value, Ordinal) and rank.value.of in _COUNTED_GRADES:
        counted = read_tail(view, amount.end, scaled=False)
        given = rank.value.of == "cấp" and _CLASSED.search(left_of(view.low, start, 20)) is None
        if counted is not None and (given or not counted.open):
            return None
    found = with_more(view, rank)
    return found, found[-1].end


def _money_behind_code(view: View, start: int) -> Reading | None:
    """`USD1,23`: a currency's code glued before the digits."""
    if leading_currency(view.low, start)[1] is None:
        return None
    reach = read_quantity(view, start)
    return None if reach is None or not isinstance(reach.found[0].value, Money) else (reach.found, reach.end)


def _repaired_percent(view: View, start: int) -> Reading | None:
    """`l1-2%`: a letter that a scan put before a percentage."""
    low = view.low
    if low[start - 1] != "l" or low[start] == "0" or low[max(0, start - 2) : start - 1].isalnum():
        return None
    reach: Reach | None = read_quantity(view, start)
    if reach is None or reach.found[0].value.kind != "percent":
        return None
    found = reach.found[0]
    return [Found(found.start, found.end, found.value, ("repaired",))], reach.end


def _dimensions(view: View, start: int) -> Reading | None:
    """`3 x 4 m`: each side a measure of its own, with the unit of the last; of `2x40 MVA` only the 40 is one."""
    sides: list[tuple[int, Amount]] = []
    at = start
    while len(sides) < _MOST_SIDES:
        amount = read_digit_amount(view, at)
        if amount is None or amount.power:
            return None
        sides.append((at, amount))
        times = _DIMENSION.match(view.low, amount.end, amount.end + 4)
        if times is None:
            break
        at = times.end()
    tail = read_tail(view, sides[-1][1].end, scaled=False, counts=False)
    if len(sides) < 2 or tail is None or tail.kind != "measure":
        return None
    if tail.unit not in _LENGTHS:
        del sides[:-1]
    found = [Found(at, amount.end, Measure(amount.low, amount.high, None, tail.unit)) for at, amount in sides]
    found[-1].end = tail.end
    return found, tail.end


TRIGGERS = Triggers(
    words={
        **dict.fromkeys(NUMERAL_STARTS, read_word),
        **dict.fromkeys(SIGNS, read_fraction_sign),
        **dict.fromkeys(ROMAN_GRADES, read_grade),
        "hàng": read_magnitude,
        "lần": read_grade,
        "thứ": read_thu,
        "đầu tiên": read_first,
    },
    behind={
        **dict.fromkeys((*ROMAN_GRADES, "lần"), ROMAN_BEHIND),
        "hàng": MAGNITUDE_BEHIND,
        "một": ARTICLE_BEHIND,
    },
)
"""What the family watches for beside the digits that fall to it."""
