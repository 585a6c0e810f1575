"""What an inline query is answered with, before Telegram's own forms."""

from dataclasses import dataclass

from bot.screen_parts import Screen

TITLE, DESCRIPTION = 40, 90
"""Characters that a phone shows in one line and in two."""


@dataclass(frozen=True)
class Article:
    """One result: what the list shows of it, and the message that is sent in the person's name when it is picked."""

    id: str
    title: str
    description: str
    message: Screen


@dataclass(frozen=True)
class Offer:
    """The results, the button above them that leads to the private chat, and the seconds this may be kept."""

    articles: tuple[Article, ...]
    button: str
    keep: int


def short(text: str, most: int) -> str:
    """Return the text, cut after a whole word where it is longer."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    return f"{cut.rpartition(' ')[0] or cut} …"[:most]
