"""Html as runs of plain text: what a template shows. Nothing of it is ever read as markup."""

import html
import re
from dataclasses import dataclass

from bot.screen_parts import Html

TAG = re.compile(r"<(/?)([bi])>")


@dataclass(frozen=True)
class Run:
    """A stretch of text in one style; its line breaks are kept."""

    text: str
    bold: bool = False
    italic: bool = False


Runs = tuple[Run, ...]


def plain(text: str) -> Runs:
    """Return a text that is no Html: every character of it is shown."""
    return (Run(text),) if text else ()


def runs(text: Html) -> Runs:
    """Return the text in its styles, without tags and entities."""
    found: list[Run] = []
    style = {"b": False, "i": False}
    place = 0
    for tag in TAG.finditer(text):
        found += _run(text[place : tag.start()], style)
        style[tag[2]] = not tag[1]
        place = tag.end()
    return (*found, *_run(text[place:], style))


def paragraphs(text: Html) -> tuple[Runs, ...]:
    """Return the runs of each paragraph; paragraphs are parted by empty lines."""
    return tuple(runs(Html(part)) for part in text.split("\n\n") if part)


def _run(text: str, style: dict[str, bool]) -> Runs:
    return (Run(html.unescape(text), style["b"], style["i"]),) if text else ()
