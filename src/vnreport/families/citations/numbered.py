"""Documents as most texts cite them, number to body in one match: `30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ`.

Only what is written without a flaw is read here; whatever is written otherwise is
read part by part (`symbols`, `tails`).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from vnreport.families.citations.issuers import issuers_of_codes
from vnreport.families.citations.laws import name_behind
from vnreport.families.citations.mentions import FULL, Document
from vnreport.families.citations.relations import relation_before
from vnreport.families.citations.symbols import PLAIN_SYMBOL, in_one_line, plain_codes
from vnreport.families.citations.tails import COMMON_TAIL, tail_of
from vnreport.families.citations.types import JOINT, LAWS, contradicts
from vnreport.families.citations.values import Citation
from vnreport.spans import Found

if TYPE_CHECKING:
    from vnreport.families.citations.mentions import Said
    from vnreport.families.citations.values import Provision
    from vnreport.scan import Reading
    from vnreport.text import View

__all__ = ["read_cited", "read_numbered"]

_Stated: TypeAlias = "tuple[Said, int, int, tuple[str, ...], tuple[str, ...]]"

_NUMBERED = re.compile(PLAIN_SYMBOL + COMMON_TAIL)
_LONGEST = 184


def read_numbered(view: View, start: int, first: int, kind: str, name: str | None = None) -> Document | None:
    """The document whose number begins at `start` and whose type words, with a law's `name`, at `first`, or None."""
    stated = _stated(view, start, kind, name)
    if stated is None:
        return None
    said, end, resume, flags, issues = stated
    return Document(first, end, resume, said, "full", flags, issues, FULL)


def read_cited(  # noqa: PLR0913, PLR0917 - the parts of a citation
    view: View, start: int, first: int, kind: str, provisions: tuple[Provision, ...] = (), flags: tuple[str, ...] = ()
) -> Reading | None:
    """The citation that begins at `first` with the provisions, and with their flags, of such a document, or None."""
    stated = _stated(view, start, kind, None)
    if stated is None:
        return None
    said, end, resume, mended, issues = stated
    citation = Citation(*said, provisions, "full", None, relation_before(view, first))
    return [Found(first, end, citation, flags + mended if flags != mended else flags, issues, FULL)], resume


def _stated(view: View, start: int, kind: str, name: str | None) -> _Stated | None:
    """What a number and symbol at `start` and the words behind them say, where the citation and the symbol end."""
    match = _NUMBERED.match(view.norm, start, start + _LONGEST)
    if match is None:
        return None
    groups = match.groups()
    number, year, mark, code = groups[:4]
    of_codes = _of_codes(kind, code)
    if of_codes is None or (year is not None and mark == "-"):
        return None
    if " " in code or "\n" in code:
        code = in_one_line(code)
    resume = match.end(4)
    if kind in LAWS and name is None and name_behind(view, kind, resume) is not None:
        return None
    issuers_of_code, issues = of_codes
    end, date, issuers, title, repaired = tail_of(view, match, groups[4:], resume)
    identifier = f"{number}/{year}{mark}{code}" if year else f"{number}{mark}{code}"
    said = kind, number, year, code, identifier, name or title, issuers or issuers_of_code, date
    return said, end, resume, ("repaired",) if repaired else (), issues


@lru_cache(maxsize=4096)
def _of_codes(kind: str, tail: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The bodies that plain codes name and what is wrong with them for the type; None for those of several bodies."""
    codes = plain_codes(tail)
    if codes is None or codes[0] in JOINT:
        return None
    return issuers_of_codes(codes), ("type_symbol_mismatch",) if contradicts(kind, codes) else ()
