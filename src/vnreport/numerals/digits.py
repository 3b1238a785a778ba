r"""Numbers written in digits, with Vietnamese separators.

The rule is that of CLDR for `vi`: `.` groups thousands, `,` starts the decimals (a test holds it against babel). That
a blank may group between full groups of three is usage observed in reports.
Where the form allows no such reading, the other use of a separator is tried (`5.4`, `24,000,000`), and what
has no reading at all (`1.234.5`) is refused, never mended.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

__all__ = ["Numeral", "past_numeral", "read_blank_groups", "read_broken_group", "read_numeral", "read_value"]

_REMEMBERED = 16  # longer tokens are rare, and hostile ones would fill the memory
_TOKEN = re.compile(r"[0-9]++(?:[.,][0-9]++)*+")
_BLANK_GROUPS = re.compile(r"[0-9]{1,3}(?:[ ][0-9]{3}(?![0-9])){1,7}+(?:,[0-9]++)?(?![.,]?[0-9])")
_BROKEN_GROUP = re.compile(
    r"[0-9]{1,3}(?:\.[0-9]{3}){0,6}+(?:\.[ ]{1,2}|[ ]\.|[ ]{1,2}\.[ ])[0-9]{3}(?:,[0-9]++)?(?![.,]?[0-9])"
)


class Numeral(NamedTuple):
    """A numeral in digits: its value and its end.

    `grouped` is the value of the other reading where a single comma before three digits leaves it open whether
    it groups (`100,000`). `repaired` says that a stray blank or mark was passed over.
    """

    value: Decimal
    end: int
    grouped: Decimal | None = None
    repaired: bool = False


def read_numeral(text: str, start: int) -> tuple[Numeral | None, int]:
    """The numeral at `start` (None where the digits and separators there are none), and the end of its token.

    >>> read_numeral("94.100 trường hợp", 0)
    (Numeral(value=Decimal('94100'), end=6, grouped=None, repaired=False), 6)
    >>> read_numeral("5.4 tỷ", 0)[0].value, read_numeral("24,000,000", 0)[0].value
    (Decimal('5.4'), Decimal('24000000'))
    >>> read_numeral("1.234.5", 0)
    (None, 7)
    """
    value, grouped, end = read_value(text, start)
    return (None if value is None else Numeral(value, end, grouped)), end


def read_value(text: str, start: int) -> tuple[Decimal | None, Decimal | None, int]:
    """The value of the numeral at `start`, its other reading, and the end of its token: the parts of a `Numeral`."""
    match = _TOKEN.match(text, start)
    if match is None:
        return None, None, start
    token = match.group()
    value, grouped = _value(token) if len(token) <= _REMEMBERED else _value.__wrapped__(token)
    return value, grouped, match.end()


@lru_cache(maxsize=4096)
def _value(token: str) -> tuple[Decimal | None, Decimal | None]:
    return (Decimal(token), None) if token.isdigit() else _separated(token)


def past_numeral(text: str, start: int) -> int:
    """The end of the digits and separators at `start`, whether they are a numeral or not."""
    match = _TOKEN.match(text, start)
    return start if match is None else match.end()


def _separated(token: str) -> tuple[Decimal | None, Decimal | None]:
    """The value of a token with separators, and its value were the only comma a grouping mark."""
    dots, commas = token.count("."), token.count(",")
    if not commas:
        if _groups(token, "."):
            return Decimal(token.replace(".", "")), None
        return (Decimal(token), None) if dots == 1 else (None, None)
    whole, _, decimals = token.rpartition(",")
    if commas == 1 and "." not in decimals:
        value = Decimal(f"{whole.replace('.', '')}.{decimals}")
        if not dots:
            return value, Decimal(whole + decimals) if _groups(token, ",") else None
        return (value, None) if _groups(whole, ".") else (None, None)
    whole, _, decimals = token.partition(".")
    if _groups(whole, ",") and "," not in decimals and "." not in decimals:
        return Decimal(whole.replace(",", "") + ("." + decimals if decimals else "")), None
    return None, None


def _groups(token: str, mark: str) -> bool:
    """Whether the marks part full groups of three, the first of one to three digits and not all zero."""
    first, *rest = token.split(mark)
    return 0 < len(first) < 4 and first[0] != "0" and all(len(group) == 3 and group.isdigit() for group in rest)


def read_blank_groups(text: str, start: int) -> Numeral | None:
    """The numeral at `start` whose groups of three are parted by blanks; None if there is none.

    >>> read_blank_groups("94 100 người", 0).value
    Decimal('94100')
    >>> read_blank_groups("94 10", 0) is None
    True
    """
    match = _BLANK_GROUPS.match(text, start)
    if match is None or text[start] == "0":
        return None
    return Numeral(Decimal(match.group().replace(" ", "").replace(",", ".")), match.end())


def read_broken_group(text: str, start: int) -> Numeral | None:
    """The numeral at `start` with a blank beside its grouping mark (`165. 434`); None if there is none.

    >>> read_broken_group("165. 434 tỷ", 0).value
    Decimal('165434')
    """
    match = _BROKEN_GROUP.match(text, start)
    if match is None or text[start] == "0":
        return None
    digits = match.group().replace(" ", "").replace(".", "").replace(",", ".")
    return Numeral(Decimal(digits), match.end(), repaired=True)
