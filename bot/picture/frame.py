"""What every picture has around it: language, colours, what it is about, the day, and what it is not."""

import html
import json
import re
from collections.abc import Iterable
from typing import Any

from bot.screen.answers import place
from bot.screen.view import View
from bot.screen_parts import Drawing, Html
from bot.wording import pages
from bot.wording import picture as words
from domain.choices import Collateral

MOST_IN_A_CAPTION = 1024
"""What Telegram takes below a picture; entities are counted as they are written, which is never too few."""
TAGS = re.compile(r"</?[bi]>")
THINGS = {
    Collateral.HOME: words.HOME,
    Collateral.VEHICLE: words.CAR,
    Collateral.BOAT: words.BOAT,
    Collateral.OTHER_GOODS: words.GOODS,
}


def frame(view: View) -> dict[str, Any]:
    """Return the data that every picture has."""
    return {
        "lang": view.session.language,
        "dark": view.session.dark,
        "about": about(view),
        "day": view.language.day(view.today),
        "footer": view.language.message(pages.DISCLAIMER),
        "found": found_at(view.bot),
    }


def found_at(bot: str) -> str:
    """Return where a bot of this name is found, as people write it; empty for none."""
    return f"t.me/{bot}" if bot else ""


def drawing(template: str, data: dict[str, Any], said: Iterable[str]) -> Drawing:
    """Return the picture of the data; ``said`` are the lines that say the same, those that matter most first."""
    return Drawing(template, json.dumps(data, ensure_ascii=False), f"{template}.png", caption(said))


def about(view: View) -> str:
    """Return what was lost and where, as plain text; empty where neither is known."""
    case = view.case
    thing = view.language.message(THINGS.get(case.collateral, words.ANYTHING) if case.collateral else words.ANYTHING)
    if case.jurisdiction is None:
        return thing.partition(",")[0]
    return thing.format(place=place(view.language, case.jurisdiction))


def caption(said: Iterable[str]) -> Html:
    """Return the lines as the caption of a picture, cut after a whole line."""
    kept: list[str] = []
    for line in said:
        if len("\n".join([*kept, line])) > MOST_IN_A_CAPTION:
            break
        kept.append(line)
    return Html("\n".join(kept))


def escaped(text: str) -> str:
    """Return plain text as it must stand in a caption."""
    return html.escape(text, quote=False)


def plain(text: Html) -> str:
    """Return a sentence without tags and entities, as a picture shows it."""
    return html.unescape(TAGS.sub("", text))
