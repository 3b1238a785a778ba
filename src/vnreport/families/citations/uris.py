"""Identifiers for other systems: Akoma Ntoso names of provisions, FRBR URIs of works.

Akoma Ntoso 1.0 (OASIS, 2018), naming convention: `art_5__para_2`; an article's name has no container before it,
since articles are numbered through the document (Nghị quyết 351/2017/UBTVQH14, Điều 24.3). `đ` is written `dd`, as
folding it would make two points one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vnreport.families.citations.identity import LOCAL_CODES, locality, slug

if TYPE_CHECKING:
    from vnreport.families.citations.values import Citation, Provision

__all__ = ["frbr_uri", "provision_eid"]

_CONTAINERS = (("phan", "part"), ("chuong", "chp"), ("muc", "sec"), ("tieu_muc", "subsec"))
_UNITS = (("dieu", "art"), ("khoan", "para"), ("diem", "point"), ("tiet", "point"), ("doan", "al"))
_ATTACHED = (("phu_luc", "annex"), ("mau", "form"))
_UNFIT = re.compile(r"[^0-9A-Za-z]+")


def provision_eid(provision: Provision) -> str:
    """The Akoma Ntoso name of the (first) unit that a path names; empty for an empty path.

    >>> from vnreport.families.citations.values import Provision
    >>> provision_eid(Provision(dieu="12a", khoan="3", diem="đ"))
    'art_12a__para_3__point_dd'
    >>> provision_eid(Provision(chuong="XIV", muc="3"))
    'chp_XIV__sec_3'
    """
    attached = "/".join(_named(provision, _ATTACHED))
    units = _named(provision, _UNITS) or _named(provision, _CONTAINERS)
    if provision.dieu is None and units and provision.khoan is not None:
        units = [*_named(provision, _CONTAINERS), *units] if _named(provision, _CONTAINERS) else units
    return "/".join(filter(None, (attached, "__".join(units))))


def frbr_uri(citation: Citation) -> str | None:
    """The FRBR URI of the work, with the provision behind `~` where one is cited; None where it is not identified.

    >>> from vnreport.families.citations.values import Citation, Provision
    >>> decree = Citation("nghị định", "30", "2020", "NĐ-CP", "30/2020/NĐ-CP", provisions=(Provision(dieu="7"),))
    >>> frbr_uri(decree)
    '/akn/vn/act/nghi-dinh/2020/30/vie@/!main~art_7'
    >>> frbr_uri(Citation("quyết định", "1649", None, "QĐ-UBND", "1649/QĐ-UBND")) is None
    True
    """
    if citation.key is None or citation.type is None or citation.number is None or citation.symbol is None:
        return None
    codes = re.split("[-/]", citation.symbol)
    place = locality(citation.issuers)
    country = f"vn-{slug(place)}" if place is not None and LOCAL_CODES.intersection(codes) else "vn"
    party = citation.symbol.count("/") == 1 and (citation.id or "").startswith(f"{citation.number}-")
    when = citation.year or (citation.date.isoformat() if citation.date else "")
    parts = ["/akn", country, "doc" if party else "act", slug(citation.type)]
    if citation.type not in ("nghị định", "luật", "bộ luật", "pháp lệnh"):
        parts.append(slug(codes[-1]))
    parts += [when, slug(citation.number)]
    work = "/".join(parts)
    eid = provision_eid(citation.provisions[0]) if citation.provisions else ""
    return f"{work}/vie@/!main~{eid}" if eid else work


def _named(provision: Provision, levels: tuple[tuple[str, str], ...]) -> list[str]:
    return [
        f"{name}_{_UNFIT.sub('-', value.replace('đ', 'dd')).strip('-')}"
        for level, name in levels
        if (value := getattr(provision, level)) is not None
    ]
