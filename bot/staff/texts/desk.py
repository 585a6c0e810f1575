"""The bot's texts on the desk: looked through, searched, measured, exported, and better ones suggested."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from bot.language import Language
from bot.screen_parts import Document, Screen
from bot.staff.asked import Actions, Answer, Asked
from bot.staff.office import Office
from bot.staff.screens import back_to
from bot.staff.texts.catalog import Flag, Text, by_id, every_text
from bot.staff.texts.files import page, table
from bot.staff.texts.filing import Filing
from bot.staff.texts.screens import FLAGGED, ON_A_PAGE, SEARCH, findings_page, gone, list_page, main_page, text_page
from bot.staff.texts.search import cut, found, nearest
from bot.staff.texts.where import area_name, areas
from bot.wording import staff_texts as words
from bot.wording import staff_texts_wishes as wish_words


def actions(office: Office) -> Actions:
    """Return what the desk can do with texts."""
    return {
        "texts": _reading(_main),
        "texts_find": _find,
        SEARCH: _reading(_searched),
        "texts_findings": _reading(lambda asked: findings_page(asked.language)),
        "texts_list": _reading(_listed),
        "texts_one": _reading(_one),
        "texts_csv": _reading(_table),
        "texts_html": _reading(_page),
        **Filing(office).actions(),
    }


def _reading(shown: Callable[[Asked], Screen]) -> Callable[[Asked], Awaitable[Answer]]:
    """What only reads the texts, beside the loop: the first time the whole program is looked through."""

    async def handled(asked: Asked) -> Answer:
        screen = await asyncio.to_thread(shown, asked)
        return Answer((screen,), below=bool(screen.documents))

    return handled


def _main(asked: Asked) -> Screen:
    return _hits(asked.language, asked.argument, 0) if asked.argument.strip() else main_page(asked.language)


async def _find(asked: Asked) -> Answer:
    screen = Screen(asked.language.text(words.SEARCH_ASK), (back_to(asked.language, "texts"),))
    return Answer((screen,), state=asked.state.to(waits_for=f"{SEARCH}:"))


def _searched(asked: Asked) -> Screen:
    """What was typed, or others of what was typed before."""
    if asked.text is not None:
        return _hits(asked.language, asked.text, 0)
    first, query = _split(asked.argument)
    return _hits(asked.language, query, first)


def _hits(language: Language, typed: str, first: int) -> Screen:
    query = cut(typed)
    whole = found(query)
    texts = whole or nearest(query)
    if not texts:
        return Screen(language.text(words.NONE_FOUND), (back_to(language, "texts"),))
    said = words.FOUND if whole else words.NEAREST
    head = language.text(said, query=query, count=len(texts), first=first + 1, last=_last(texts, first))
    return list_page(language, head, texts, first, (SEARCH, query))


def _listed(asked: Asked) -> Screen:
    first, area = _split(asked.argument)
    texts = _flagged() if area == FLAGGED else areas().get(area, ())
    if not texts:
        return main_page(asked.language)
    name = asked.language.message(words.FLAGGED) if area == FLAGGED else area_name(asked.language, area)
    head = asked.language.text(words.LIST, area=name, first=first + 1, last=_last(texts, first), count=len(texts))
    return list_page(asked.language, head, texts, first, ("texts_list", area))


def _flagged() -> tuple[Text, ...]:
    """Those that are longer than Telegram takes first, then those that are too wide."""
    order = (Flag.OVER, Flag.LONG_LINE, Flag.OWN_ROW)
    return tuple(text for flag in order for text in every_text() if text.flags[:1] == (flag,))


def _one(asked: Asked) -> Screen:
    text = by_id().get(asked.argument)
    if text is None:
        return gone(asked.language)
    return text_page(asked.language, text)


def _table(asked: Asked) -> Screen:
    return _file(asked, "texts.csv", table(asked.language), wish_words.CSV_READY)


def _page(asked: Asked) -> Screen:
    return _file(asked, "texts.html", page(asked.language), wish_words.HTML_READY)


def _file(asked: Asked, name: str, content: bytes, said: str) -> Screen:
    written = asked.language.text(said, count=len(every_text()))
    return Screen(written, (back_to(asked.language, "texts"),), (Document(name, content),))


def _split(argument: str) -> tuple[int, str]:
    """The place in a list, and what the list is of."""
    first, _, rest = argument.partition(".")
    return (int(first) if first.isdecimal() else 0) // ON_A_PAGE * ON_A_PAGE, rest


def _last(texts: Sequence[Text], first: int) -> int:
    return min(first + ON_A_PAGE, len(texts))
