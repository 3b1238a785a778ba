"""The numeral grammar of Vietnamese words, north and south.

The weak forms (mốt, tư, lăm), hăm and băm, linh and lẻ, nghìn and ngàn, vạn are as "Cách đếm của người Việt" (VLOS,
tusach.thuvienkhoahoc.com) has them, north and south; the rest (nhăm, bẩy, tens without mươi, approximate pairs) is
usage observed in reports and news. All forms are read wherever they stand. A test holds the grammar against Duckling's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import final

from vnreport.numerals.exact import scaled, total
from vnreport.patterns import GAP, LETTER

__all__ = ["DIGITS", "NUMERAL_VOCABULARY", "SCALES", "WordNumeral", "read_digit_word", "read_words"]

DIGITS = {
    "không": 0, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
"""The digits in their full forms."""

_WEAK_DIGITS = {"mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5, "rưỡi": 5}
"""The forms that stand only behind a higher order (`hai mươi mốt`, `một trăm tư`, `một triệu rưỡi`)."""

SCALES = {"nghìn": 3, "ngàn": 3, "vạn": 4, "triệu": 6, "tỷ": 9, "tỉ": 9}
"""The scale words above the hundred, as powers of ten."""

_TENS = {"hăm": 2, "băm": 3}
_ZERO_WORDS = ("linh", "lẻ")
_POINTS = ("phẩy", "chấm", "phết")
_SIGNS = ("âm", "trừ")
_ABOUT_SO_MANY = (("năm", "bảy"), ("năm", "bẩy"))  # an idiom, as hai ba
NUMERAL_VOCABULARY = frozenset(
    (
        *DIGITS,
        *_WEAK_DIGITS,
        *SCALES,
        *_TENS,
        *_ZERO_WORDS,
        *_POINTS,
        *_SIGNS,
        "mười",
        "mươi",
        "trăm",
        "chục",
        "dăm",
        "vài",
        "nửa",
    )
)
"""Every word that a number in words may hold."""

_BEHIND_RATE = frozenset(("lệ", "số", "trọng", "giá", "suất"))
_MOST_WORDS = 120

_WORD = re.compile(rf"{LETTER}+")
_NEXT_WORD = re.compile(rf"{GAP}({LETTER}+)")


@final
@dataclass(slots=True)
class WordNumeral:
    """A number in words: `high` differs from `low` in approximate pairs (`hai ba người`, `dăm bảy`).

    `pair` says that the two words may be read as tens and units too (`sáu bảy`: 67 or 6 to 7); `vague` that only
    the order of magnitude is said (`vài chục`); `words` is how many words were read.
    """

    low: Decimal
    high: Decimal
    end: int
    words: int
    pair: Decimal | None = None
    vague: bool = False

    def negated(self) -> WordNumeral:
        """The same behind a minus."""
        pair = None if self.pair is None else self.pair.copy_negate()
        return WordNumeral(self.high.copy_negate(), self.low.copy_negate(), self.end, self.words, pair, self.vague)


def read_digit_word(low: str, start: int) -> tuple[int, int] | None:
    """The value and the end of one digit word at `start`, weak forms included; None if there is none.

    >>> read_digit_word("tư nhân", 0)
    (4, 2)
    """
    match = _WORD.match(low, start)
    if match is None:
        return None
    value = DIGITS.get(match.group(), _WEAK_DIGITS.get(match.group()))
    return None if value is None else (value, match.end())


def read_words(low: str, start: int, most: int = _MOST_WORDS) -> WordNumeral | None:
    """The longest number in words that begins at `start` of a lower-case text; None if none does.

    No more than `most` words are looked at: running text is full of words that are also numerals.
    `năm` behind a full order is the year and not the five, which is `lăm` there: `hai mươi năm` is 20 (years).

    >>> read_words("một trăm hai mươi ba nghìn đồng", 0).low
    Decimal('123000')
    >>> read_words("hai mươi năm qua", 0).low
    Decimal('20')
    >>> read_words("tư nhân", 0) is None
    True
    """
    first = _WORD.match(low, start)
    if first is None or first.group() not in NUMERAL_VOCABULARY:
        return None
    value = _ALONE.get(first.group())
    if value is not None:
        behind = _NEXT_WORD.match(low, first.end())
        if behind is None or behind[1] not in NUMERAL_VOCABULARY:
            return WordNumeral(value, value, first.end(), 1)
    return _Grammar(low, start, most).numeral()


_ALONE = {word: Decimal(value) for word, value in (*DIGITS.items(), ("mười", 10), ("hăm", 20), ("băm", 30))}
"""What says a number by itself, where no word of numerals follows; the grammar says the same in more steps."""


class _Grammar:
    """A descent over numeral words; each method returns None and stays where it is when its rule does not hold."""

    def __init__(self, low: str, start: int, most: int) -> None:
        self._low = low
        self._most = most
        self._next = _WORD.match(low, start)
        self._words: list[str] = []
        self._ends: list[int] = []
        self._at = 0

    def numeral(self) -> WordNumeral | None:
        # numeral = [sign] amount [point digits [scales]] | pair [scales] | "vài" scales | "nửa" scales
        negative = self._take(_SIGNS)
        other = self._half() if self._peek() == "nửa" else self._pair()
        if other is not None:
            return other.negated() if negative else other
        start = self._at
        value = self._amount()
        if value is None:
            return None
        fraction = self._fraction()
        if fraction:
            value = total(value, Decimal("0." + fraction))
            value = scaled(value, self._scales())
        if self._at == start:  # pragma: no cover - an amount takes a word
            return None
        if negative:
            value = value.copy_negate()
        return WordNumeral(value, value, self._ends[self._at - 1], self._at)

    def _peek(self, ahead: int = 0) -> str:
        place = self._at + ahead
        words = self._words
        while place >= len(words):
            if not self._read_word():
                return ""
        return words[place]

    def _read_word(self) -> bool:
        """Take one more word of the text, if it is one of numerals.

        Words are taken when the grammar asks for them: a long run of them that says nothing is not read to its end at
        each of its words.
        """
        match = self._next
        if match is None or len(self._words) == self._most:
            return False
        word = match.group(match.lastindex or 0)
        behind = _NEXT_WORD.match(self._low, match.end()) if word in NUMERAL_VOCABULARY else None
        if word not in NUMERAL_VOCABULARY or (behind and word in ("tỷ", "tỉ") and behind[1] in _BEHIND_RATE):
            self._next = None
            return False
        self._words.append(word)
        self._ends.append(match.end())
        self._next = behind
        return True

    def _take(self, words: tuple[str, ...]) -> bool:
        if self._peek() in words:
            self._at += 1
            return True
        return False

    def _half(self) -> WordNumeral | None:
        # `nửa triệu`; `nửa` alone is a fraction or a part of the calendar
        start = self._at
        self._at += 1
        power = self._scales()
        if not power:
            self._at = start
            return None
        value = scaled(Decimal("0.5"), power)
        return WordNumeral(value, value, self._ends[self._at - 1], self._at)

    def _pair(self) -> WordNumeral | None:
        # pair = "dăm" ["ba" | "bảy"] | "vài" ["ba"] | digit next-digit; then scales
        start, first, second = self._at, self._peek(), self._peek(1)
        tens: Decimal | None = None
        vague = False
        if first in ("dăm", "vài"):
            low, high = (5, 7) if first == "dăm" and second in ("bảy", "bẩy") else (3, 5) if first == "dăm" else (2, 3)
            vague = first == "vài" and second != "ba"
            self._at += 2 if second in ("ba", "bảy", "bẩy") else 1
        elif self._is_pair(first, second):
            low, high = DIGITS[first], DIGITS[second]
            self._at += 2
        else:
            return None
        power = self._scales(hundreds=True)
        if first not in ("dăm", "vài"):
            tens = scaled(Decimal(10 * low + high), power)
        elif not power and vague:
            self._at = start
            return None
        end = self._ends[self._at - 1]
        low_value, high_value = scaled(Decimal(low), power), scaled(Decimal(high), power)
        return WordNumeral(low_value, high_value, end, self._at, tens, vague)

    def _is_pair(self, first: str, second: str) -> bool:
        """Two digits in a row, the second one more, and nothing behind them that makes them tens and units."""
        if first not in DIGITS or second not in DIGITS or first == "không":
            return False
        if DIGITS[second] != DIGITS[first] + 1 and (first, second) not in _ABOUT_SO_MANY:
            return False
        third, fourth = self._peek(2), self._peek(3)
        if third in DIGITS or third in _WEAK_DIGITS or third in (*_POINTS, "mươi"):
            return False
        if third in SCALES or third in ("trăm", "chục"):
            return fourth not in DIGITS and fourth not in _WEAK_DIGITS and fourth not in ("mười", *_ZERO_WORDS)
        return second != "năm"

    def _amount(self) -> Decimal | None:
        # amount = section {"tỷ"} [section {"tỷ"}] …, the powers of tỷ falling
        value: Decimal | None = None
        last = None
        while True:
            start = self._at
            section = self._section()
            if section is None:
                break
            power = 0
            while self._peek() in ("tỷ", "tỉ"):
                self._at += 1
                power += 9
            if last is not None and power >= last:
                self._at = start
                break
            value = total(value or Decimal(0), scaled(section, power))
            last = power
            if not power:
                break
            value = total(value, self._short_rest(power))
        return value

    def _section(self) -> Decimal | None:
        # section = group {scale} {group {scale}}, the scales falling: triệu, vạn, nghìn, none
        value: Decimal | None = None
        last = 99
        while True:
            start = self._at
            if self._take(_ZERO_WORDS):
                group = self._digit(weak=True) if value is not None or last == 99 else None
                if group is None or self._at < 2:
                    self._at = start
                    break
            else:
                group = self._group(opening=value is None)
            if group is None:
                break
            power = 0
            while SCALES.get(self._peek(), 9) < 9:
                power += SCALES[self._peek()]
                self._at += 1
            if power >= last:
                self._at = start
                break
            value = total(value or Decimal(0), scaled(Decimal(group), power))
            last = power
            if not power:
                break
            value = total(value, self._short_rest(power))
        return value

    def _short_rest(self, power: int) -> Decimal:
        """One digit that ends a number behind a scale stands for the next order: `bốn triệu sáu` is 4.6 million."""
        word = self._peek()
        if word in ("không", "năm") or self._more_than_a_digit():
            return Decimal(0)
        value = self._digit(weak=True)
        return Decimal(0) if value is None else scaled(Decimal(value), power - 1)

    def _more_than_a_digit(self) -> bool:
        following = self._peek(1)
        return (
            following in ("mươi", "trăm", "chục")
            or following in SCALES
            or following in DIGITS
            or following in _WEAK_DIGITS
        )

    def _digit(self, *, weak: bool = False) -> int | None:
        word = self._peek()
        value = DIGITS.get(word)
        if value is None and weak:
            value = _WEAK_DIGITS.get(word)
        if value is not None:
            self._at += 1
        return value

    def _group(self, *, opening: bool) -> int | None:  # noqa: PLR0911 - one alternative of the grammar a line
        # group = digit "trăm" [rest] | tens ; rest = linh digit | tens | digit (of tens: "năm trăm tư")
        if self._peek() in DIGITS and self._peek(1) == "trăm":
            value = 100 * DIGITS[self._peek()]
            self._at += 2
            start = self._at
            if self._take(_ZERO_WORDS):
                units = self._digit(weak=True)
                if units is None:
                    self._at = start
                    return value
                return value + units
            tens = self._tens()
            if tens is not None:
                return value + tens
            word = self._peek()
            if word in _WEAK_DIGITS or (word in DIGITS and word not in ("không", "năm")):
                return value + 10 * (self._digit(weak=True) or 0)
            return value
        tens = self._tens()
        if tens is not None:
            return tens
        if self._peek() == "năm" and not opening and self._peek(1) not in SCALES:
            return None
        if self._peek() == "nửa" or self._peek() not in DIGITS:
            return None
        return self._digit()

    def _tens(self) -> int | None:
        # tens = "mười" [unit] | digit "mươi" [unit] | "hăm" [unit] | digit "chục" | digit unit ("bốn ba")
        first, second = self._peek(), self._peek(1)
        if first == "mười":
            self._at += 1
            return 10 + self._units()
        if first in _TENS:
            self._at += 1
            return 10 * _TENS[first] + self._units()
        if first in DIGITS and second == "mươi":
            self._at += 2
            return 10 * DIGITS[first] + self._units()
        if first in DIGITS and second == "chục":
            self._at += 2
            return 10 * DIGITS[first]
        if first in DIGITS and first != "không" and self._ends_tens(second):
            self._at += 1
            return 10 * DIGITS[first] + (self._digit(weak=True) or 0)
        return None

    def _ends_tens(self, word: str) -> bool:
        """Whether a word, behind a digit, is the units of tens whose `mươi` is left out."""
        if self._peek(2) in ("mươi", "trăm", "chục"):
            return False
        return word in ("mốt", "tư", "lăm", "nhăm") or (word in DIGITS and word not in ("không", "một", "năm"))

    def _units(self) -> int:
        """The units behind tens; `năm` there is the year, and a digit of a following hundred is not theirs."""
        word = self._peek()
        if self._peek(1) in ("mươi", "trăm", "chục"):
            return 0
        if word in ("không", "năm", "rưỡi") or (word not in DIGITS and word not in _WEAK_DIGITS):
            return 0
        return self._digit(weak=True) or 0

    def _fraction(self) -> str:
        # fraction = point digit {digit}
        start = self._at
        if not self._take(_POINTS):
            return ""
        digits = ""
        while True:
            tens = self._peek(1) == "mươi"
            value = self._tens() if tens else self._digit(weak=bool(digits))
            if value is None:
                break
            digits += str(value)
        if not digits:
            self._at = start
        return digits

    def _scales(self, *, hundreds: bool = False) -> int:
        power = 0
        while True:
            word = self._peek()
            if word in SCALES:
                power += SCALES[word]
            elif hundreds and word in ("trăm", "chục"):
                power += 2 if word == "trăm" else 1
            else:
                return power
            self._at += 1
