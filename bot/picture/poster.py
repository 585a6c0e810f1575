"""The bot's link as a QR code: a picture to show on a screen, and a poster on A4 to print, in one language or two."""

from dataclasses import asdict, dataclass

import orjson

from bot.language import OFFERED, Language
from bot.picture.frame import caption, escaped, found_at
from bot.picture.qr import modules
from bot.screen_parts import Drawing
from bot.wording import pages
from bot.wording import poster as words

PICTURE, POSTER = "code", "poster"
PAYLOAD = "poster"
"""Nothing of anybody's: whoever comes by a poster comes to an ordinary start."""


@dataclass(frozen=True)
class Part:
    """What the poster says in one language."""

    lang: str
    title: str
    does: tuple[str, ...]
    free: str
    scan: str
    search: str
    disclaimer: str


@dataclass(frozen=True)
class Contents:
    """What stands on the poster: the code as rows of modules, its words and address, and a part for each language."""

    code: tuple[str, ...]
    alt: str
    address: str
    parts: tuple[Part, ...]


def link(bot: str) -> str:
    """Return the address that the code holds, for the name of a bot."""
    return f"https://{found_at(bot)}?start={PAYLOAD}"


def code_picture(bot: str, locale: str) -> Drawing:
    """Return the code as a picture with a few words; its caption says the same."""
    made = contents(bot, (locale,))
    (said,) = made.parts
    below = (
        f"<b>{escaped(said.title)}</b>",
        *map(escaped, (*said.does, said.free, said.scan, said.search, link(bot), said.disclaimer)),
    )
    return Drawing(PICTURE, _written(made), f"{PICTURE}.png", caption(below))


def poster(bot: str, locale: str, *, two_languages: bool = False) -> Drawing:
    """Return the poster for printing; in two languages the given one stands first."""
    locales = tuple(sorted(OFFERED, key=lambda each: each != locale)) if two_languages else (locale,)
    name = words.FILE_TWO_LANGUAGES if two_languages else words.FILE
    return Drawing(POSTER, _written(contents(bot, locales)), Language(locale).message(name))


def contents(bot: str, locales: tuple[str, ...]) -> Contents:
    """Return what stands on it, in these languages."""
    alt = Language(locales[0]).message(words.CODE).format(link=link(bot))
    return Contents(modules(link(bot)), alt, found_at(bot), tuple(_part(bot, to) for to in locales))


def _part(bot: str, locale: str) -> Part:
    say = Language(locale).message
    return Part(
        lang=locale,
        title=say(words.TITLE),
        does=tuple(say(each) for each in words.DOES),
        free=say(words.FREE),
        scan=say(words.SCAN),
        search=say(words.SEARCH).format(name=f"@{bot}"),
        disclaimer=say(pages.DISCLAIMER),
    )


def _written(made: Contents) -> str:
    return orjson.dumps(asdict(made)).decode()
