"""Inline mode: what is offered when somebody types the bot's name and a few words in any chat. It knows no case.

What is offered depends on the person's language, so Telegram may keep an answer for that person only, never for
everybody who types the same. The cards of terms are the same all day; numbers are somebody's, and are kept nowhere.
"""

from typing import Final

from bot.inline.cards import MOST_CARDS, card, cards, first_cards
from bot.inline.offer import Article, Offer
from bot.inline.subject import Subject, subject_of
from bot.inline.sums import examples, how_to
from bot.language import Language
from bot.reading.query_sums import Lacking, read_sums
from bot.terms import is_exactly_a_term
from bot.wording import inline as words

__all__ = ["Article", "Offer", "offer"]

LONGEST_READ: Final = 256
A_WHILE: Final = 300
NOT_AT_ALL: Final = 0


def offer(query: str, locale: str) -> Offer:
    """Return what is offered for this query in this language."""
    text = query.strip()[: LONGEST_READ + 1]
    subject = Subject((), "") if is_exactly_a_term(text) or not any(map(str.isdecimal, text)) else subject_of(text)
    read = read_sums(subject.rest, locale, of_a_term=bool(subject.terms))
    if read is None:
        return _about_words(text, locale)
    about = tuple(card(slug, locale) for slug in subject.terms[:MOST_CARDS])
    if read is Lacking.CLEARNESS:
        return _offer(locale, about, NOT_AT_ALL, words.NUMBERS_EXPECTED)
    if isinstance(read, Lacking):
        return _offer(locale, (*about, how_to(locale)), NOT_AT_ALL)
    return _offer(locale, (*examples(read, locale), *about), NOT_AT_ALL)


def _about_words(text: str, locale: str) -> Offer:
    found = cards(text, locale) if text else first_cards(locale)
    if found:
        return _offer(locale, found, A_WHILE)
    if any(map(str.isdigit, text)):
        return _offer(locale, (), NOT_AT_ALL, words.NUMBERS_EXPECTED)
    return _offer(locale, (), A_WHILE, words.NO_WORD)


def _offer(locale: str, articles: tuple[Article, ...], keep: int, button: str = words.WORK_OUT_PRIVATELY) -> Offer:
    return Offer(articles, Language(locale).message(button).format(numbers=words.NUMBERS), keep)
