"""Akoma Ntoso 3.0 (OASIS LegalDocML) of a document in articles: an `act` with its front, body, tail and annexes.

The parts are phần `part`, chương `chapter`, mục `section`, tiểu mục `subsection`, điều `article`, khoản
`paragraph`, điểm `point`; headings of reports are `level`, items without number `indent`. What an amending head
quotes is a `quotedStructure` in a `mod`, an annex is a `doc` of its own among the attachments. The identifiers
are those of paths.py. Every line of the text is written once, as a number, a heading or a paragraph.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, final

from vnreport.families.sections.labels import read_label
from vnreport.families.sections.lines import skeleton
from vnreport.families.sections.paths import identifiers
from vnreport.families.sections.quotation import OPENING
from vnreport.text import View

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vnreport.families.sections.values import Header, Section

__all__ = ["akoma_ntoso"]

_NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_TAGS = {
    "phan": "part", "chuong": "chapter", "muc": "section", "tieu_muc": "subsection", "dieu": "article",
    "khoan": "paragraph", "diem": "point", "heading": "level", "bullet": "indent",
}  # fmt: skip
_ANNEXES = frozenset(("phu_luc", "mau"))
_TAIL = frozenset(("signature", "recipients"))
_NO_DAY = "0001-01-01"
"""What stands for a day that the text does not state: the schema asks for one."""

_LABEL_WINDOW = 120
_DECORATION = re.compile(r"[*#_>\s]{0,8}")
_BETWEEN = re.compile(r"[*\s.:_-]{0,12}")
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def akoma_ntoso(text: str, sections: Sequence[Section], header: Header | None) -> str:
    """The document as XML; `ValueError` where it has no article."""
    if all(section.kind != "dieu" for section in sections):
        raise ValueError("report must hold an article (Điều): there is no act to write without one")
    return _Writer(text, sections, header).document()


def _escaped(text: str) -> str:
    """A text as XML holds it, on one line; what XML cannot hold becomes U+FFFD."""
    return _FORBIDDEN.sub("\ufffd", " ".join(text.split())).translate(_ESCAPES)


def _named(tag: str, name: str | None) -> str:
    return f'<{tag} eId="{_escaped(name)}">' if name else f"<{tag}>"


@final
class _Writer:
    __slots__ = ("_children", "_header", "_names", "_sections", "_text", "_uri")

    def __init__(self, text: str, sections: Sequence[Section], header: Header | None) -> None:
        self._text = text
        self._sections = sections
        self._names = identifiers(sections)
        self._header = header
        self._uri = _work_uri(header)
        self._children: dict[int | None, list[int]] = {}
        for index, section in enumerate(sections):
            self._children.setdefault(section.parent, []).append(index)

    def document(self) -> str:
        preface, preamble, body, conclusions, attachments = self._rooms()
        kind = _escaped((self._header.type if self._header else None) or "act")
        return "".join((
            '<?xml version="1.0" encoding="UTF-8"?>\n',
            f'<akomaNtoso xmlns="{_NAMESPACE}"><act name="{kind}">',
            self._meta("main"),
            _room("preface", preface),
            _room("preamble", preamble),
            _room("body", body),
            _room("conclusions", conclusions),
            _room("attachments", attachments),
            "</act></akomaNtoso>\n",
        ))  # fmt: skip

    def _rooms(self) -> tuple[list[str], list[str], list[str], list[str], list[str]]:
        """What stands in the rooms of the act; text between two sections goes with the one before it."""
        preface: list[str] = []
        preamble: list[str] = []
        body: list[str] = []
        conclusions: list[str] = []
        attachments: list[str] = []
        room = preface
        roots = self._children[None]
        at = 0
        for place, index in enumerate(roots):
            section = self._sections[index]
            self._between(room, at, section.start, hierarchical=room is body)
            at = section.end
            if section.kind in _ANNEXES:
                following = roots[place + 1] if place + 1 < len(roots) else None
                until = len(self._text) if following is None else self._sections[following].start
                attachments.append(self._annex(index, until, len(attachments) + 1))
                at = until
            elif section.kind in _TAGS:
                room = body
                body.append(self._element(index))
            elif section.kind == "preamble":
                room = preamble
                preamble.append(self._paragraphs(section.start, section.end))
            else:
                room = conclusions if section.kind in _TAIL else room
                self._between(room, section.start, section.end, hierarchical=room is body)
        self._between(room, at, len(self._text), hierarchical=room is body)
        return preface, preamble, body, conclusions, attachments

    def _between(self, room: list[str], start: int, end: int, *, hierarchical: bool) -> None:
        paragraphs = self._paragraphs(start, end)
        if paragraphs:
            room.append(_text_container(paragraphs) if hierarchical else paragraphs)

    def _annex(self, index: int, until: int, count: int) -> str:
        section = self._sections[index]
        number, heading, at = self._head(index)
        parts = self._parts(index, at, until)
        content = "".join(self._element(part) if isinstance(part, int) else part for part in parts) or "<p/>"
        title = " ".join(filter(None, (number, heading)))
        preface = f"<preface><p>{title}</p></preface>" if title else ""
        meta = self._meta(f"annex_{count}")
        return (
            f"{_named('attachment', self._names[index])}"
            f'<doc name="{section.kind}">{meta}{preface}<mainBody>{content}</mainBody></doc></attachment>'
        )

    # The sections of the hierarchy

    def _element(self, index: int) -> str:
        section = self._sections[index]
        tag = _TAGS.get(section.kind, "hcontainer")
        opening = _named(tag if tag != "hcontainer" else 'hcontainer name="annex"', self._names[index])
        number, heading, at = self._head(index)
        head = (f"<num>{number}</num>" if number else "") + (f"<heading>{heading}</heading>" if heading else "")
        return f"{opening}{head}{self._hierarchy(self._parts(index, at, section.end))}</{tag}>"

    def _hierarchy(self, parts: list[int | str]) -> str:
        """Parts as the schema wants them: text before those of the hierarchy is `intro`, behind them `wrapUp`."""
        places = [place for place, part in enumerate(parts) if isinstance(part, int)]
        if not places:
            return f"<content>{''.join(map(str, parts)) or '<p/>'}</content>"
        before = "".join(str(part) for part in parts[: places[0]])
        behind = "".join(str(part) for part in parts[places[-1] + 1 :])
        inner = (
            self._element(part) if isinstance(part, int) else _text_container(part)
            for part in parts[places[0] : places[-1] + 1]
        )
        return _room("intro", [before] if before else []) + "".join(inner) + _room("wrapUp", [behind] if behind else [])

    def _parts(self, index: int, start: int, end: int) -> list[int | str]:
        """What a section holds behind its head: sections of the hierarchy by their index, else paragraphs."""
        parts: list[int | str] = []
        at = start
        mods = 0
        for group in self._groups(index):
            first, last = self._sections[group[0]], self._sections[group[-1]]
            if first.quoted and not self._sections[index].quoted:
                mods += 1
                name = self._names[index]
                parts += self._quotation(group, at, f"{name}__mod_{mods}" if name else None)
            else:
                parts += self._plain(at, first.start)
                parts += (
                    [group[0]] if first.kind in _TAGS or first.kind in _ANNEXES else self._plain(first.start, last.end)
                )
            at = max(at, last.end)
        return [*parts, *self._plain(at, end)]

    def _groups(self, index: int) -> Iterator[list[int]]:
        """The children of a section, those of one quotation together."""
        group: list[int] = []
        outer = self._sections[index].quoted
        for child in self._children.get(index, ()):
            quoted = self._sections[child].quoted and not outer
            if group and not (quoted and self._sections[group[-1]].quoted and not self._opens(child)):
                yield group
                group = []
            group.append(child)
        if group:
            yield group

    def _opens(self, index: int) -> bool:
        """Whether a quotation mark stands before a section."""
        start = self._sections[index].start
        return self._text[max(0, start - 4) : start].rstrip("* ")[-1:] in OPENING if start else False

    def _quotation(self, group: list[int], at: int, name: str | None) -> list[str]:
        start = self._sections[group[0]].start
        before = self._text[at:start].rstrip("* ")
        mark = before[-1:] if before[-1:] in OPENING else ""
        quoted: list[str] = []
        inner = start
        for child in group:
            section = self._sections[child]
            quoted += self._plain(inner, section.start)
            quoted.append(self._element(child))
            inner = section.end
        opening = f'<quotedStructure startQuote="{_escaped(mark)}">' if mark else "<quotedStructure>"
        whole = f"<p>{_named('mod', name)}{opening}{''.join(quoted)}</quotedStructure></mod></p>"
        return [*self._plain(at, at + len(before) - len(mark)), whole]

    def _plain(self, start: int, end: int) -> list[str]:
        paragraphs = self._paragraphs(start, end)
        return [paragraphs] if paragraphs else []

    def _paragraphs(self, start: int, end: int) -> str:
        lines = (_escaped(line.replace("*", " ")) for line in self._text[start:end].splitlines())
        return "".join(f"<p>{line}</p>" for line in lines if line)

    def _head(self, index: int) -> tuple[str, str, int]:
        """The number and the heading, empty where there is none, and where the text behind them begins."""
        section = self._sections[index]
        children = self._children.get(index)
        start, end = section.start, self._sections[children[0]].start if children else section.end
        number = ""
        view = View(self._text[start : min(end, start + _LABEL_WINDOW)])
        decorated = _DECORATION.match(view.norm)
        begin = decorated.end() if decorated and section.kind != "bullet" else 0
        label = read_label(view.norm, begin, len(view.norm)) if begin < len(view.norm) else None
        at = start
        if label is not None:
            at = start + view.span(0, label.body)[1]
            number = _escaped(self._text[start:at].replace("*", " "))
        if section.title is None:
            return number, "", at
        behind = _BETWEEN.match(self._text, at, end)
        words = r"[*\s]{1,12}".join(map(re.escape, section.title.split()))
        title = re.compile(words).match(self._text, behind.end() if behind else at, end)
        if title is None:
            return number, "", at
        return number, _escaped(title.group().replace("*", " ")), title.end()

    # The metadata

    def _meta(self, component: str) -> str:
        header = self._header
        day = (header.date if header else None) or ""
        day = day if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", day) else _NO_DAY
        agency = _escaped((header.agency if header else None) or "")
        common = f'<FRBRdate date="{day}" name="Generation"/><FRBRauthor href="#agency"/>'
        levels = (
            ("Work", self._uri, '<FRBRcountry value="vn"/>' + self._number()),
            ("Expression", f"{self._uri}/vie@", '<FRBRlanguage language="vie"/>'),
            ("Manifestation", f"{self._uri}/vie@.xml", ""),
        )
        identification = "".join(
            f'<FRBR{level}><FRBRthis value="{uri}/!{component}"/><FRBRuri value="{uri}"/>{common}{more}</FRBR{level}>'
            for level, uri, more in levels
        )
        organization = (
            '<references source="#vnreport">'
            f'<TLCOrganization eId="agency" href="/ontology/organization/agency" showAs="{agency}"/></references>'
            if component == "main"
            else ""
        )
        return f'<meta><identification source="#vnreport">{identification}</identification>{organization}</meta>'

    def _number(self) -> str:
        number = self._header.id if self._header else None
        return f'<FRBRnumber value="{_escaped(number)}"/>' if number else ""


def _room(tag: str, content: list[str]) -> str:
    return f"<{tag}>{''.join(content)}</{tag}>" if content else ""


def _text_container(paragraphs: str) -> str:
    """Text between two sections of the hierarchy, which the schema wants in a container."""
    return f'<hcontainer name="text"><content>{paragraphs}</content></hcontainer>'


def _work_uri(header: Header | None) -> str:
    """`/akn/vn/act/luat/2013-11-29/38-2013-QH13`, as far as the header says."""
    if header is None:
        return "/akn/vn/act"
    number = re.sub(r"[^0-9A-Za-z]+", "-", (header.id or "").replace("Đ", "D").replace("đ", "d")).strip("-")
    parts = ("/akn/vn/act", skeleton(header.type or ""), header.date or "", number)
    return "/".join(part for part in parts if part)
