"""The title of a section: on the line of its label, or on the lines under it.

Chapters and the like are named by the lines of capitals that follow (or stand on the line of the label), an
article by what follows its number, unless that is a sentence: a title ends in no full stop, semicolon or
comma. A heading of a report may end in a colon.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, final

from vnreport.families.sections.lines import upper_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vnreport.families.sections.lines import Lines
    from vnreport.families.sections.words import Label

__all__ = ["Titles"]

_LONGEST = 300
_MOST_LINES = 6
_FULL_LINE = 40
_SENTENCE = (".", ";", ",", "./", "!", "?")
_FIRST_ITEM = re.compile(r"[ ]?\([1ai]\)$")
_BLANK_LINE = re.compile(r"\n[ \r]*\n")


def _plain(text: str) -> str:
    return " ".join(text.replace("*", " ").split()).strip(" .:-_")


@final
class Titles:
    """The titles of a document's sections, as written."""

    __slots__ = ("_labels", "_lines", "_written")

    def __init__(self, written: str, lines: Lines, labels: Sequence[Label | None]) -> None:
        self._written = written
        self._lines = lines
        self._labels = labels

    def under(self, label: Label, index: int) -> tuple[str | None, int]:
        """The title of a division, and the index behind the lines that it takes, from the line of its label on."""
        text, after = self._behind(label, index)
        rest = _plain(text[: 2 * _LONGEST])
        parts = [rest] if rest else []
        until = min(len(self._lines), after + _MOST_LINES)
        while after < until:
            text = self._lines.texts[after]
            if self._labels[after] is not None or text[0] in "(|":
                break
            capitals = upper_line(text)
            if not capitals and (parts or text.rstrip("* ").endswith(_SENTENCE) or len(text) > _LONGEST // 2):
                break
            parts.append(_plain(text))
            after += 1
            if not capitals:
                break
        return " ".join(parts) or None, after

    def beside(self, label: Label, index: int, *, colon: bool) -> str | None:
        """The title on the line of a label and those that it runs on to, or None where a sentence stands there.

        `colon` says that a title may end in one.
        """
        written, start = self._written, label.start
        bold = False
        if written[start - 1] == "*":
            # bold marks around the label alone say nothing about what follows it
            bold = start > 1 and written[start - 2] == "*" and not written.startswith("**", label.body)
        if not bold and written[self._lines.untils[index] - 1] in ".;,":
            return None
        text, after = self._behind(label, index)
        if not bold and (len(text) > _LONGEST or _is_sentence(text, colon=colon)):
            return None
        whole = self._bold(text, after) if bold else self._plain(text, after, colon=colon)
        plain = " ".join(whole.replace("*", " ").split()).lstrip(" .:-")
        if plain.endswith(")"):
            plain = _FIRST_ITEM.sub("", plain)
        if not plain or len(plain) > _LONGEST or _is_sentence(plain, colon=colon):
            return None
        return plain if bold or ". " not in plain else None

    def _behind(self, label: Label, index: int) -> tuple[str, int]:
        """The text behind a label, up to a blank line, and the index of the line behind it."""
        starts, body = self._lines.starts, label.body
        after = index + 1
        while after < len(starts) and starts[after] < body:
            after += 1  # the number stood on the next line
        text = self._written[body : max(body, self._lines.untils[after - 1])]
        blank = _BLANK_LINE.search(text, 0, 2 * _LONGEST) if "\n" in text else None
        return (text[: blank.start()] if blank else text), after

    def _bold(self, text: str, after: int) -> str:
        """What is bold behind the label, over the lines that it takes."""
        lines = self._lines
        for following in range(after, min(len(lines), after + _MOST_LINES)):
            if "**" in text or lines.blanks[following] or len(text) > _LONGEST:
                break
            text = f"{text} {lines.texts[following]}"
        text = text.lstrip("* ")
        return text[: text.find("**")] if "**" in text else text

    def _plain(self, text: str, after: int, *, colon: bool) -> str:
        """The text with the lines of capitals that go on with it; nothing where a paragraph goes on."""
        lines, until = self._lines, min(len(self._lines), after + _MOST_LINES)
        while after < until:
            if lines.blanks[after] or self._labels[after] is not None:
                break
            following = lines.texts[after]
            if not (upper_line(following) and upper_line(text.lstrip())):
                complete = colon and text.endswith(":")
                goes_on = len(text) - text.rfind("\n") > _FULL_LINE and following[0].isalpha()
                return "" if goes_on and not complete else text
            text = f"{text} {following}"
            after += 1
        return text


def _is_sentence(text: str, *, colon: bool) -> bool:
    return text.endswith(_SENTENCE) or (not colon and text.endswith(":"))
