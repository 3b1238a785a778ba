"""What can go wrong: every error of the library is a `VnReportError`, and so a `ValueError`."""

__all__ = ["ParseError", "VnReportError"]

_WINDOW = 72


class VnReportError(ValueError):
    """The base of the library's errors."""


class ParseError(VnReportError):
    """A strict parser was given something else than the one expression that it reads.

    `source` is the input as given, `span` the place (start and end in code points) and `expected` what
    should stand there. The message is one line, with the place marked under the input.

    >>> print(ParseError("5 xu", (2, 4), "a unit of money"))
    expected a unit of money at 2, found 'xu'
      5 xu
        ^^
    """

    def __init__(self, source: str, span: tuple[int, int], expected: str) -> None:
        self.source = source
        self.span = span
        self.expected = expected
        super().__init__(source, span, expected)

    def __str__(self) -> str:
        start, end = self.span
        found = repr(self.source[start:end]) if self.source[start:end] else "the end of the input"
        left = max(0, start - _WINDOW // 2)
        shown = self.source[left : left + _WINDOW]
        line = "".join(" " if character.isspace() else character for character in shown)
        width = max(1, min(end, left + _WINDOW) - start)
        return f"expected {self.expected} at {start}, found {found}\n  {line}\n  {' ' * (start - left)}{'^' * width}"
