r"""The fragments that the families' patterns are made of.

All patterns are matched against a `View`: one kind of blank, one kind of dash, NFC; word patterns against
its lower case. Rules that keep them linear (see docs/architecture.md): a plain set or literal leads, every repeat
is bounded, no mandatory tail after an unbounded repeat, and a blank line is never crossed.
"""

__all__ = ["BLANK", "DASH", "END", "GAP", "LETTER", "OPEN_GAP", "START"]

BLANK = r"[ ]{0,4}"
"""Blanks of one line, or none."""

GAP = r"(?:[ ]{1,4}(?:\r?\n[ ]{0,4})?|\r?\n[ ]{0,4})"
"""What parts two words: blanks, or the end of a line; never a blank line."""

OPEN_GAP = r"(?:[ ]{0,4}(?:\r?\n[ ]{0,4})?)"
"""A gap, or nothing."""

DASH = r"[ ]{0,3}-[ ]{0,3}"
"""A dash with or without blanks; every kind of dash is `-` in the view."""

LETTER = r"[^\W\d_]"
"""A letter of any script."""

START = r"(?<![^\W_])"
"""Not inside a word or a number."""

END = r"(?![^\W_])"
"""Not inside a word or a number."""
