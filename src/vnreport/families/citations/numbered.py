"""Documents as most texts cite them, number to body in one match: `30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ`.

Only what is written without a flaw, in codes that the tables have, is read here; whatever is written otherwise is
read part by part (`symbols`, `tails`).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from vnreport.families.citations.issuers import issuers_of_codes
from vnreport.families.citations.laws import name_behind
from vnreport.families.citations.mentions import FULL, Document
from vnreport.families.citations.symbols import PLAIN_SYMBOL, in_one_line, known_codes
from vnreport.families.citations.tails import COMMON_TAIL, tail_of
from vnreport.families.citations.types import JOINT, LAWS, contradicts

if TYPE_CHECKING:
    from vnreport.text import View

__all__ = ["read_numbered"]

_NUMBERED = re.compile(PLAIN_SYMBOL + COMMON_TAIL)
_LONGEST = 184


def read_numbered(view: View, start: int, first: int, kind: str, name: str | None = None) -> Document | None:
    """The document whose number begins at `start` and whose type words, with a law's `name`, at `first`, or None."""
    match = _NUMBERED.match(view.norm, start, start + _LONGEST)
    if match is None:
        return None
    groups = match.groups()
    number, year, mark, code = cast("tuple[str, str | None, str, str]", groups[:4])
    if "\n" in code:
        code = in_one_line(code)
    of_codes = _of_codes(kind, code)
    if of_codes is None or (year is not None and mark == "-"):
        return None
    end = match.end(4)
    if kind in LAWS and name is None and name_behind(view, kind, end) is not None:
        return None
    tail_end, date, issuers, title, repaired = tail_of(view, match, groups[4:], end)
    identifier = f"{number}/{year}{mark}{code}" if year else f"{number}{mark}{code}"
    said = kind, number, year, code, identifier, name or title, issuers or of_codes[0], date
    return Document(first, tail_end, end, said, "full", ("repaired",) if repaired else (), of_codes[1], FULL)


@lru_cache(maxsize=4096)
def _of_codes(kind: str, tail: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The bodies that known codes name and what is wrong with them for the type; None for those of several bodies."""
    codes = known_codes(tail)
    if codes is None or codes[0] in JOINT:
        return None
    return issuers_of_codes(codes), ("type_symbol_mismatch",) if contradicts(kind, codes) else ()
