"""The card of a term, to be sent in any chat."""

import re
from functools import lru_cache
from typing import Final

from bot.inline.offer import DESCRIPTION, TITLE, Article, short
from bot.language import Language
from bot.reading.text import word_set
from bot.screen.view import lines, paragraphs
from bot.screen_parts import Button, Html, Screen
from bot.terms import find_term, fold, suggestions, term_named, terms_compared, terms_within
from bot.wording import inline as words
from bot.wording.terms import TERMS

LONGEST_CARD: Final = 500
MOST_CARDS: Final = 10
"""Telegram takes fifty; nobody looks through more than a few."""
_COMMAND = re.compile(r"^/(?:term|ord)\b\s*", re.IGNORECASE)
_LITTLE = word_set(
    "the a an of to is and or in on for my me you your it what start help "
    "er en et ei den det som og eller i pa av til om min meg du hva hjelp"
)
"""Words that mean no term by themselves; a part of some term's name has each of them."""
_MEANS = re.compile(r"\s+(?:means?|stand for)\s*[?.!]*\s*$", re.IGNORECASE)
_IN_BRACKETS = re.compile(r" \([^)]*\)$")
_TAG = re.compile(r"</?[bi]>")


def cards(typed: str, locale: str) -> tuple[Article, ...]:
    """Return the cards of the terms that the text means, the likeliest first, then those near; none for other texts."""
    text = _COMMAND.sub("", _MEANS.sub("", typed))
    if _LITTLE.issuperset(fold(text).split()) or (text.startswith("/") and not term_named(text)):
        return ()
    found = find_term(text)
    slugs = (*terms_compared(text), *((found,) if found else terms_within(text)), *suggestions(text))
    return tuple(card(slug, locale) for slug in tuple(dict.fromkeys(slugs))[:MOST_CARDS])


def first_cards(locale: str) -> tuple[Article, ...]:
    """Return the five cards that are offered before anything is typed."""
    return tuple(card(slug, locale) for slug in words.FIRST_FIVE[locale])


@lru_cache(maxsize=2 * len(TERMS))
def card(slug: str, locale: str) -> Article:
    """Return the card of a term: what it means, and more where there is room for it."""
    language, term = Language(locale), TERMS[slug]
    name, explained = language.text(term.name), language.text(term.text)
    button = Button(language.message(words.ASK_IN_PRIVATE), url=f"?start=term_{slug}")
    shown = name if len(name) <= TITLE else _IN_BRACKETS.sub("", name)
    text = _filled(lines(f"<b>{name}</b>", explained), tuple(map(language.text, term.more)), language.text(words.WHOSE))
    return Article(
        f"term_{slug}",
        short(shown, TITLE),
        short(_TAG.sub("", explained), DESCRIPTION),
        Screen(text, ((button,),)),
    )


def _filled(text: Html, more: tuple[Html, ...], whose: Html) -> Html:
    """Return the text, whose it is, and between them as much more as there is room for."""
    if len(paragraphs(text, whose)) > LONGEST_CARD:
        return text
    for addition in more:
        if len(paragraphs(text, addition, whose)) > LONGEST_CARD:
            break
        text = paragraphs(text, addition)
    return paragraphs(text, whose)
