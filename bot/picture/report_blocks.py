"""What a report is made of: parts with headings, and in them paragraphs, lists, tables and letters."""

from dataclasses import dataclass

from bot.picture.runs import Runs


@dataclass(frozen=True)
class Said:
    """One statement: its runs, and the numbers of the sources that it rests on."""

    runs: Runs
    refs: tuple[int, ...] = ()


@dataclass(frozen=True)
class Heading:
    """A heading below the part's own."""

    text: str
    kind: str = "heading"


@dataclass(frozen=True)
class Text:
    """A paragraph; ``strong`` where it is an answer, ``quiet`` where it is a remark about the rest."""

    said: Said
    strong: bool = False
    quiet: bool = False
    kind: str = "text"


@dataclass(frozen=True)
class Items:
    """A list, numbered or not; ``quiet`` where it only repeats."""

    items: tuple[Said, ...]
    numbered: bool = False
    quiet: bool = False
    kind: str = "items"


@dataclass(frozen=True)
class Row:
    """One row; ``strong`` is a sum, ``fresh`` begins a new calculation, ``inner`` is a part of the row above."""

    cells: tuple[Said, ...]
    strong: bool = False
    fresh: bool = False
    inner: bool = False


@dataclass(frozen=True)
class Table:
    """A table with a heading for each column; ``shape`` is the name that the template knows its widths by."""

    shape: str
    head: tuple[str, ...]
    rows: tuple[Row, ...]
    kind: str = "table"


@dataclass(frozen=True)
class Enclosed:
    """A letter as it is sent, in its own language, and the name of it."""

    lang: str
    paragraphs: tuple[str, ...]
    kind: str = "letter"


@dataclass(frozen=True)
class NewPage:
    """What follows begins on a new page."""

    kind: str = "new_page"


@dataclass(frozen=True)
class Source:
    """A source as the list at the end shows it."""

    number: int
    label: str
    url: str | None
    status: str
    day: str


@dataclass(frozen=True)
class SourceList:
    """The numbered list of every source."""

    sources: tuple[Source, ...]
    head: tuple[str, ...]
    kind: str = "sources"


Block = Heading | Text | Items | Table | Enclosed | NewPage | SourceList


@dataclass(frozen=True)
class Part:
    """One part of the report under its heading."""

    heading: str
    blocks: tuple[Block, ...]
    fresh: bool = False


@dataclass(frozen=True)
class Front:
    """What stands on top, and around every page."""

    lang: str
    paper: str
    title: str
    place: str
    day: str
    disclaimer: str
    not_advice: str
    page_of: str
    found: str
    mark: str
    marked: Runs


@dataclass(frozen=True)
class Report:
    """A whole report, as the template takes it."""

    front: Front
    parts: tuple[Part, ...]
