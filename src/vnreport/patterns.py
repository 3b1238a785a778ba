r"""The fragments that the families' patterns are made of.

All patterns are matched against a `View`: one kind of blank, one kind of dash, NFC; word patterns against
its lower case. Rules that keep them linear (see docs/architecture.md): a plain set or literal leads, every repeat
is bounded, no mandatory tail after an unbounded repeat, and a blank line is never crossed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["BLANK", "DASH", "END", "GAP", "LETTER", "OPEN_GAP", "START", "one_of"]

BLANK = r"[ ]{0,4}"
"""Blanks of one line, or none."""

GAP = r"(?:[ ][ ]{0,3}(?:\n[ ]{0,4})?|\n[ ]{0,4})"
"""What parts two words: blanks, or the end of a line; never a blank line."""

OPEN_GAP = r"(?:[ ]{0,4}(?:\n[ ]{0,4})?)"
"""A gap, or nothing."""

DASH = r"[ ]{0,3}-[ ]{0,3}"
"""A dash with or without blanks; every kind of dash is `-` in the view."""

LETTER = r"[^\W\d_]"
"""A letter of any script."""

START = r"(?<![^\W_])"
"""Not inside a word or a number."""

END = r"(?![^\W_])"
"""Not inside a word or a number."""


def one_of(phrases: Iterable[str], blank: str = "[ ]", behind: Mapping[str, str] | None = None) -> str:
    """A pattern of the phrases, hung together by their common beginnings; a longer one is tried before its beginning.

    `blank` is the pattern of the blanks inside them, `behind` says for some of them what has to stand behind. A tree
    takes as many steps as the phrase has letters, where a list of alternatives takes as many as it has rows.

    >>> one_of(["đảng viên", "đảng bộ", "đảng"])
    'đảng(?:[ ](?:bộ|viên)|)'
    >>> one_of(["bậc", "bộ"], behind={"bậc": "(?= [ivx])"})
    'b(?:ậc(?= [ivx])|ộ)'
    """
    tree: dict[str, Any] = {}
    for phrase in phrases:
        node = tree
        for character in phrase:
            node = node.setdefault(character, {})
        node[""] = "" if behind is None else behind.get(phrase, "")
    return _branches(tree, blank) if tree else ""


def _branches(tree: dict[str, Any], blank: str) -> str:
    branches = [
        (blank if character == " " else re.escape(character)) + _branches(rest, blank)
        for character, rest in sorted(tree.items())
        if character
    ]
    if "" in tree:
        branches.append(tree[""])
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
