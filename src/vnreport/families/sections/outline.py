"""The tree while it is built: which sections are open, and where the next head belongs.

A head is a sibling where it follows the open section of its style, a child where it begins a list. Marks
without fixed rank take the order in which the document first uses them (`-` over `+` over `*`, or otherwise).
"""

from __future__ import annotations

from typing import TypeAlias, final

from vnreport.families.sections.labels import BULLETS
from vnreport.families.sections.order import Order, first, follows
from vnreport.families.sections.words import WORDS, Label

__all__ = ["DECIMALS", "MARKS", "Node", "Outline", "Scope"]

MARKS = frozenset(BULLETS.values())
"""The styles of items without number."""
DECIMALS = frozenset("1" + ".1" * count for count in range(1, 6))
"""The styles of a decimal numbering."""

_RANKS = {
    "phu_luc": 0, "mau": 1, "phan": 2, "chuong": 3, "muc": 4, "tieu_muc": 5, "dieu": 6,
    "A": 10, "I": 11, "1.": 12, "1-": 12, "1/": 12, "1)": 12.5,
    "1.1": 13, "1.1.1": 14, "1.1.1.1": 15, "1.1.1.1.1": 15.5, "1.1.1.1.1.1": 15.7,
    "a)": 16, "a.": 16, "a/": 16, "a-": 16, "a.1": 17,
    "(1)": 18, "(a)": 19, "i)": 20, "(i)": 20,
}  # fmt: skip
_FIRST_MARK = 30.0
_CLOSEST_JUMP = 3

Scope: TypeAlias = "tuple[list[Node], dict[str, Node | None], dict[str, float], set[str]]"
"""The open sections of a scope, the same by their style, the ranks of the styles, the numbered styles met."""


@final
class Node:
    """A section on its way: offsets are of the view.

    While it is open, `style`, `order` and `rank` say where it stands in its scope, `colon` that its head ends in
    one, and `hidden` which open section of its style it hides. `index` is its place among the sections.
    """

    __slots__ = (
        "colon", "end", "hidden", "index", "kind", "number", "order", "parent", "quoted", "rank", "start", "style",
        "title",
    )  # fmt: skip

    colon: bool
    hidden: Node | None
    index: int | None
    order: Order
    rank: float
    style: str

    def __init__(self, kind: str, start: int, end: int, parent: int | None, number: str | None = None) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.parent = parent
        self.number = number
        self.title: str | None = None
        self.quoted = False


def _scope(index: int | None) -> Node:
    """What stands for a scope itself under its open sections: it closes with none of them."""
    scope = Node("", 0, 0, None)
    scope.index, scope.style, scope.rank = index, "", -1.0
    return scope


@final
class Outline:
    """The sections read so far (`nodes`), and those that are open.

    `end` is where the last line that belongs to the text ended: a section that is closed ends there. `opened`
    holds the open sections of this scope, the innermost last; the first is the scope itself, without a style.
    """

    __slots__ = ("_by_style", "_leaf_end", "_ranks", "_seen", "end", "nodes", "opened")

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.end = 0
        self.opened = [_scope(None)]
        self._by_style: dict[str, Node | None] = {}
        self._leaf_end = 0
        self._ranks: dict[str, float] = {}
        self._seen: set[str] = set()

    # What is open

    def open(self, style: str) -> bool:
        """Whether a section of the style is open in this scope."""
        return self._by_style.get(style) is not None

    def frame(self, style: str) -> Node | None:
        """The innermost open section of the style in this scope."""
        return self._by_style.get(style)

    @property
    def empty(self) -> bool:
        """Whether no section is open in this scope."""
        return len(self.opened) == 1

    @property
    def fresh(self) -> bool:
        """Whether no section with a number has been read in this scope."""
        return not self._seen

    def is_behind_all(self, offset: int) -> bool:
        """Whether every section read so far begins before an offset, and those without others end before it."""
        return not self.nodes or (self.nodes[-1].start < offset and self._leaf_end <= offset)

    # Where a head belongs

    def distance(self, style: str, order: Order) -> int:
        """How far a label lies behind the open section of its style; 0 where it does not follow."""
        return _distance(self._by_style.get(style), order)

    @staticmethod
    def outer_distance(outer: Scope, style: str, order: Order) -> int:
        """The same, seen from the scope that lies around this one."""
        return _distance(outer[1].get(style), order)

    def fits(self, label: Label, *, starts: bool) -> bool:
        """Whether a label is plausible here: it follows its sibling, or begins a list.

        `starts` says that the line begins a paragraph.
        """
        style, order = label.style, label.order
        if style in DECIMALS:
            return self._decimal_fits(label)
        frame = self._by_style.get(style)
        if frame is not None:
            if order[0] == frame.order[0] + 1:
                return True
            distance = _distance(frame, order)
            if distance == 1:
                return True
            if first(order):
                return starts and label.sure and not (self.open("dieu") and style[0] == "1")
            return 1 < distance <= _CLOSEST_JUMP and starts and label.sure
        return first(order) or (not self._seen and label.sure and starts)

    def _decimal_fits(self, label: Label) -> bool:
        frame = self._by_style.get(label.style)
        prefix = label.number.rsplit(".", 1)[0]
        if frame is not None and frame.number is not None and frame.number.rsplit(".", 1)[0] == prefix:
            return 0 < follows(frame.order, label.order) <= _CLOSEST_JUMP
        return any(one.number == prefix for one in self.opened) or first(label.order) or not self._seen

    def _first_rank(self, label: Label) -> float:
        """The rank of a style that is met for the first time in this scope."""
        style = label.style
        rank = _RANKS.get(style, _FIRST_MARK + len(self._ranks))
        if style not in WORDS and style not in {"A", "I"} and first(label.order):
            top = self.opened[-1]
            if rank <= top.rank and top.colon:
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
        opened = self.opened
        if style in DECIMALS:
            prefix = label.number.rsplit(".", 1)[0]
            while opened[-1].rank >= 13 and opened[-1].number != prefix:
                self._pop()
        else:
            while opened[-1].rank >= rank:
                self._pop()
        nodes, by_style, start = self.nodes, self._by_style, label.start
        node = Node(kind, start, start, opened[-1].index, label.number or None)
        node.index = len(nodes)
        node.quoted = quoted
        node.style = style
        node.order = label.order
        node.rank = rank
        node.colon = colon
        node.hidden = by_style.get(style)
        by_style[style] = node
        nodes.append(node)
        opened.append(node)
        if style not in MARKS:
            self._seen.add(style)
        return node

    def leaf(self, kind: str, start: int, end: int) -> Node:
        """Add a section that holds no other, under the innermost open one."""
        node = Node(kind, start, end, self.opened[-1].index)
        self.nodes.append(node)
        self._leaf_end = end
        return node

    def close_marks(self) -> None:
        """Close the items without number that are innermost: a new paragraph is not theirs."""
        while self.opened[-1].style in MARKS:
            self._pop()

    def close_item(self) -> None:
        """Close the innermost item of a numbered list, and what it holds: what sums up stands beside the items."""
        listed = (one for one in reversed(self.opened) if one.rank >= _RANKS["1."] and one.style not in MARKS)
        item = next(listed, None)
        while item is not None and item in self.opened:
            self._pop()

    def close_lists(self) -> None:
        """Close the open sections with numbers, up to the nearest head that a word names."""
        while (style := self.opened[-1].style) and style not in WORDS:
            self._pop()

    def close_scope(self) -> None:
        """Close all that is open in this scope."""
        while len(self.opened) > 1:
            self._pop()

    def restart(self) -> None:
        """Begin numbering anew, as an annex does."""
        self.close_scope()
        self._ranks = {}
        self._seen = set()

    def enter(self) -> Scope:
        """Begin a quotation: a scope of its own under the innermost open section. Returns what `leave` needs."""
        outer = self.opened, self._by_style, self._ranks, self._seen
        self.opened = [_scope(self.opened[-1].index)]
        self._by_style, self._ranks, self._seen = {}, {}, set()
        return outer

    def leave(self, outer: Scope) -> None:
        """End the quotation that `enter` began."""
        self.close_scope()
        self.opened, self._by_style, self._ranks, self._seen = outer

    def _pop(self) -> None:
        node = self.opened.pop()
        self._by_style[node.style] = node.hidden
        end, start = self.end, node.start
        node.end = end if end > start else start + 1


def _distance(before: Node | None, order: Order) -> int:
    return follows(before.order, order, letters=before.style[0] == "a") if before is not None else 0
