"""The tree while it is built: which sections are open, and where the next head belongs.

A head is a sibling where it follows the open section of its style, a child where it begins a list. Marks
without fixed rank take the order in which the document first uses them (`-` over `+` over `*`, or otherwise).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, final

from vnreport.families.sections.labels import BULLETS
from vnreport.families.sections.order import Order, first, follows
from vnreport.families.sections.words import WORDS, Label

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["MARKS", "Node", "Outline"]

MARKS = frozenset(BULLETS.values())
"""The styles of items without number."""

_RANKS = {
    "phu_luc": 0, "mau": 1, "phan": 2, "chuong": 3, "muc": 4, "tieu_muc": 5, "dieu": 6,
    "A": 10, "I": 11, "1.": 12, "1-": 12, "1/": 12, "1)": 12.5,
    "1.1": 13, "1.1.1": 14, "1.1.1.1": 15, "1.1.1.1.1": 15.5, "1.1.1.1.1.1": 15.7,
    "a)": 16, "a.": 16, "a/": 16, "a-": 16, "a.1": 17,
    "(1)": 18, "(a)": 19, "i)": 20, "(i)": 20,
}  # fmt: skip
_FIRST_MARK = 30.0
_CLOSEST_JUMP = 3
_STRONGEST = 4


@final
class Node:
    """A section on its way: offsets are of the view."""

    __slots__ = ("end", "kind", "number", "parent", "quoted", "start", "title")

    def __init__(self, kind: str, start: int, end: int, parent: int | None = None, number: str | None = None) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.parent = parent
        self.number = number
        self.title: str | None = None
        self.quoted = False


@final
class _Frame:
    __slots__ = ("colon", "index", "number", "order", "rank", "style")

    def __init__(self, style: str, label: Label, rank: float, index: int) -> None:
        self.style = style
        self.number = label.number
        self.order = label.order
        self.rank = rank
        self.index = index
        self.colon = False


@final
class Outline:
    """The sections read so far (`nodes`), and those that are open.

    `end` is where the last line that belongs to the text ended: a section that is closed ends there.
    """

    __slots__ = ("_base", "_frames", "_leaf_end", "_ranks", "_seen", "end", "nodes")

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.end = 0
        self._frames: list[_Frame] = []
        self._base = 0
        self._leaf_end = 0
        self._ranks: dict[str, float] = {}
        self._seen: set[str] = set()

    # What is open

    def open(self, style: str) -> bool:
        """Whether a section of the style is open in this scope."""
        return self.frame(style) is not None

    def frame(self, style: str) -> _Frame | None:
        """The innermost open section of the style in this scope."""
        frames = self._frames
        for index in range(len(frames) - 1, self._base - 1, -1):
            if frames[index].style == style:
                return frames[index]
        return None

    @property
    def empty(self) -> bool:
        """Whether no section is open in this scope."""
        return len(self._frames) == self._base

    @property
    def fresh(self) -> bool:
        """Whether no section with a number has been read in this scope."""
        return not self._seen

    @property
    def in_mark(self) -> bool:
        """Whether the innermost open section is an item without number."""
        return len(self._frames) > self._base and self._frames[-1].style in MARKS

    @property
    def innermost(self) -> Node | None:
        """The innermost open section."""
        return self.nodes[self._frames[-1].index] if len(self._frames) > self._base else None

    @property
    def innermost_style(self) -> str:
        """The style of the innermost open section."""
        return self._frames[-1].style if len(self._frames) > self._base else ""

    def is_behind_all(self, offset: int) -> bool:
        """Whether every section read so far begins before an offset, and those without others end before it."""
        return not self.nodes or (self.nodes[-1].start < offset and self._leaf_end <= offset)

    # Where a head belongs

    def distance(self, style: str, order: Order) -> int:
        """How far a label lies behind the open section of its style; 0 where it does not follow."""
        frame = self.frame(style)
        return follows(frame.order, order, letters=style[0] == "a") if frame else 0

    def outer_distance(self, base: int, style: str, order: Order) -> int:
        """The same, seen from the scope that lies around this one and begins at `base`."""
        for frame in reversed(self._frames[base : self._base]):
            if frame.style == style:
                return follows(frame.order, order, letters=style[0] == "a")
        return 0

    def fits(self, label: Label, *, starts: bool) -> bool:
        """Whether a label is plausible here: it follows its sibling, or begins a list.

        `starts` says that the line begins a paragraph.
        """
        style, order = label.style, label.order
        if style[:3] == "1.1":
            return self._decimal_fits(label)
        frame = self.frame(style)
        if frame is not None:
            if order[0] == frame.order[0] + 1:
                return True
            distance = follows(frame.order, order, letters=style[0] == "a")
            if distance == 1:
                return True
            if first(order):
                return starts and label.sure and not (self.open("dieu") and style[0] == "1")
            return 1 < distance <= _CLOSEST_JUMP and starts and label.sure
        return first(order) or (not self._seen and label.sure and starts)

    def _decimal_fits(self, label: Label) -> bool:
        frame = self.frame(label.style)
        prefix = label.number.rsplit(".", 1)[0]
        if frame is not None and frame.number.rsplit(".", 1)[0] == prefix:
            return 0 < follows(frame.order, label.order) <= _CLOSEST_JUMP
        return any(one.number == prefix for one in self._scope()) or first(label.order) or not self._seen

    def _scope(self) -> Iterator[_Frame]:
        frames = self._frames
        return (frames[index] for index in range(len(frames) - 1, self._base - 1, -1))

    def _first_rank(self, label: Label) -> float:
        """The rank of a style that is met for the first time in this scope."""
        style = label.style
        rank = _RANKS.get(style, _FIRST_MARK + len(self._ranks))
        if not self.empty and style not in WORDS and style not in {"A", "I"} and first(label.order):
            top = self._frames[-1]
            if top.colon and rank <= top.rank:
                rank = top.rank + 0.1
        self._ranks[style] = rank
        return rank

    # Opening and closing

    def push(self, kind: str, label: Label, *, colon: bool, quoted: bool = False) -> Node:
        """Open a section where its label belongs, and close what it ends."""
        style = label.style
        rank = self._ranks.get(style)
        if rank is None:
            rank = self._first_rank(label)
        frames = self._frames
        if style[:3] == "1.1":
            prefix = label.number.rsplit(".", 1)[0]
            while len(frames) > self._base and frames[-1].rank >= 13 and frames[-1].number != prefix:
                self._pop()
        else:
            base = self._base
            while len(frames) > base and frames[-1].rank >= rank:
                self._pop()
        parent = frames[-1].index if frames else None
        node = Node(kind, label.start, label.start, parent, label.number or None)
        node.quoted = quoted
        frame = _Frame(style, label, rank, len(self.nodes))
        frame.colon = colon
        self.nodes.append(node)
        frames.append(frame)
        if style not in MARKS:
            self._seen.add(style)
        return node

    def leaf(self, kind: str, start: int, end: int) -> Node:
        """Add a section that holds no other, under the innermost open one."""
        node = Node(kind, start, end, self._frames[-1].index if self._frames else None)
        self.nodes.append(node)
        self._leaf_end = end
        return node

    def close_marks(self) -> None:
        """Close the items without number that are innermost: a new paragraph is not theirs."""
        while self.in_mark:
            self._pop()

    def close_item(self) -> None:
        """Close the innermost item of a numbered list, and what it holds: what sums up stands beside the items."""
        frame = next((one for one in self._scope() if one.rank >= _RANKS["1."] and one.style not in MARKS), None)
        while frame is not None and frame in self._frames:
            self._pop()

    def close_lists(self) -> None:
        """Close the open sections with numbers, up to the nearest head that a word names."""
        while len(self._frames) > self._base and self._frames[-1].style not in WORDS:
            self._pop()

    def close_scope(self) -> None:
        """Close all that is open in this scope."""
        while len(self._frames) > self._base:
            self._pop()

    def restart(self) -> None:
        """Begin numbering anew, as an annex does."""
        self.close_scope()
        self._ranks = {}
        self._seen = set()

    def enter(self) -> tuple[int, dict[str, float], set[str]]:
        """Begin a quotation: a scope of its own under the innermost open section. Returns what `leave` needs."""
        outer = self._base, self._ranks, self._seen
        self._base, self._ranks, self._seen = len(self._frames), {}, set()
        return outer

    def leave(self, outer: tuple[int, dict[str, float], set[str]]) -> None:
        """End the quotation that `enter` began."""
        self.close_scope()
        self._base, self._ranks, self._seen = outer

    def _pop(self) -> None:
        frame = self._frames.pop()
        node = self.nodes[frame.index]
        node.end = self.end if self.end > node.start else node.start + 1
