"""What somebody in a group means by what they write to the bot. Nothing of it is used but to choose an answer."""

import re
import unicodedata
from decimal import Decimal
from enum import StrEnum
from typing import Final

from bot.language import OFFERED
from bot.reading.amount_words import SEVERAL
from bot.reading.amounts_in_sentences import amount_spans
from bot.reading.intents import greeting, in_distress
from bot.reading.text import LONGEST_MESSAGE, fold, tidy
from bot.reading.tokens import Kind, Tokens, tokenise
from bot.reading.wishes import Wish, wished
from bot.reading.words_for_numbers import Role, spelled
from bot.terms import find_term, is_exactly_a_term

TEN: Final = Decimal(10)
"""Below it a word counts cars and questions, or is another word of the other language: "to", "fire"."""

SHORTEST_SCALE: Final = 4
"""«grand» and «mill» are sums by themselves, «k» and «m» only after a number."""

_NUMBER = frozenset({"Nd", "Nl", "No"})
_MEAN = re.compile(r"\s+mean\W*$", re.IGNORECASE)
_PARTING = re.compile(
    r"(?:(?:ok|okay|okei|oki|greit|fint|flott|supert|topp|bra|great|good|nice|perfect|perfekt|cool|super|ja|yes|yep|jo"
    r"|nei|no|no thanks|nei takk|understood|got it|skjonner|forstar|noted|lol|haha|takk|thanks|thank you|tusen takk"
    r"|bye|bye bye|goodbye|good bye|see you|see ya|cheers|good night|take care|ha det|ha det bra|hade|hadet|hade bra"
    r"|snakkes|vi sees|god natt|natta|morna|farvel)(?: |$))+"
)


class Meant(StrEnum):
    """What the text is."""

    NOTHING = "nothing"
    PARTING = "parting"
    HELP = "help"
    DISTRESS = "distress"
    FIGURES = "figures"
    TERM = "term"
    CASE = "case"


def meant(text: str) -> tuple[Meant, str | None]:
    """Return what a text means, with the slug of the term where it is one.

    A term's own name may hold a figure ("1099-C"); any other text with figures is one, whatever else it says.
    """
    if in_distress(text):
        return Meant.DISTRESS, None
    if _parts(text):
        return Meant.PARTING, None
    word = _MEAN.sub("", text)
    slug = find_term(word)
    if slug and (is_exactly_a_term(word) or not holds_figures(text)):
        return Meant.TERM, slug
    if holds_figures(text):
        return Meant.FIGURES, None
    if greeting(text):
        return Meant.HELP, None
    return (Meant.CASE if fold(text) else Meant.NOTHING), None


def holds_figures(text: str) -> bool:
    """Return whether there are figures in the text, in digits or words: an amount, a date, a share."""
    if any(unicodedata.category(character) in _NUMBER for character in text):
        return True
    tokens = tokenise(tidy(text, LONGEST_MESSAGE))
    return any(_in_words(tokens, locale) for locale in OFFERED)


def _in_words(tokens: Tokens, locale: str) -> bool:
    words = [token.text for token in tokens if token.kind is Kind.WORD]
    return any(_counts(word, locale) for word in words) or bool(amount_spans(tokens, locale))


def _counts(word: str, locale: str) -> bool:
    """Whether one word by itself says how much."""
    if word in SEVERAL:
        return True
    large = len(word) >= SHORTEST_SCALE
    return any(
        term.value >= TEN if term.role is Role.SMALL else large and term.role in (Role.HUNDRED, Role.SCALE)
        for term in spelled(word, locale)
    )


def _parts(text: str) -> bool:
    """Whether the whole text only thanks, agrees or says goodbye."""
    return wished(text) is Wish.THANKS or bool(_PARTING.fullmatch(fold(text)))
