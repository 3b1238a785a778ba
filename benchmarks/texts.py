"""The texts that are measured: news of the five seeds' paragraphs, legal text of a generator's. Both follow a seed."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

from legal import document

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ENGLISH", "legal", "news", "reports"]

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


def reports() -> list[str]:
    """The five seed reports."""
    return [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]


def news(characters: int, seed: int = 0) -> str:
    """Paragraphs of the seed reports, shuffled anew each time they are through, cut at so many characters."""
    return _cut(_paragraphs(random.Random(seed)), characters)


def legal(characters: int, seed: int = 0) -> str:
    """Decrees, circulars and decisions one behind the other, each another, cut at so many characters."""
    return _cut(_documents(random.Random(seed)), characters)


def _paragraphs(rng: random.Random) -> Iterator[str]:
    paragraphs = [paragraph for report in reports() for paragraph in report.split("\n\n")]
    while True:
        rng.shuffle(paragraphs)
        yield from paragraphs


def _documents(rng: random.Random) -> Iterator[str]:
    while True:
        yield document(rng)


def _cut(parts: Iterator[str], characters: int) -> str:
    taken: list[str] = []
    size = 0
    while size < characters:
        taken.append(next(parts))
        size += len(taken[-1]) + 2
    return "\n\n".join(taken)[:characters]


ENGLISH = """\
The appeal turns on the meaning of "actual notice" in 42 U.S.C. § 1983 and in the rule of this circuit. The district
court read Halvorsen v. Lake County, 512 F.2d 1140, 1145 (7th Cir. 1975), to require written notice in each case. We
read it otherwise. In Ortega v. United States, 488 U.S. 215, 219 (1989), the Court held that an oral warning may be
enough where the agency keeps a record of it; see also Brandt v. Nichols, 731 F. Supp. 404 (N.D. Ill. 1990). Id. at 221.
Two circuits have followed that reading. Pine Ridge Farms, Inc. v. Dep't of Agriculture, 902 F.3d 77, 83-84 (2d Cir.
2018); Weller, 640 F.3d at 512. The statute was amended on March 3, 2009, by Pub. L. No. 111-8, and the regulation that
gives it effect is found at 29 C.F.R. § 1630.2. The plaintiff paid $12,500 within thirty days, which is what 28 U.S.C.
§ 2412 asks for. Ortega, supra, at 223. The judgment is reversed and the case sent back for a hearing on the second
count, as in Marsh v. Oakes, 17 Cal. App. 4th 1203, 21 Cal. Rptr. 2d 860 (1993).

"""
"""A page of an American opinion, written for this; the cases in it do not exist."""
