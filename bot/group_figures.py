"""Whether there are figures in what somebody writes in a group, in digits or in the words people have for sums."""

import re
import unicodedata
from decimal import Decimal
from typing import Final

from bot.language import OFFERED
from bot.reading import Amount, read_amount
from bot.reading.amount_words import NOT_MONEY, SEVERAL
from bot.reading.amounts_in_sentences import amount_spans
from bot.reading.text import LONGEST_MESSAGE, tidy
from bot.reading.tokens import Kind, Tokens, tokenise
from bot.reading.words_for_numbers import Role, spelled

TEN: Final = Decimal(10)
"""Below it a word counts cars and questions, or is another word of the other language: "to", "fire"."""

SHORTEST_SCALE: Final = 4
"""«grand» and «mill» are sums by themselves, «k» and «m» only after a number."""

_NUMBER = frozenset({"Nd", "Nl", "No"})
_NO_FIGURES = re.compile(
    r"(?<!§)§{1,2}\s?\d{1,3}(?:-\d{1,3})*(?![\d.,]*\d)(?! ?(?:k|m|kr|mill|tusen|thousand|grand)\b)"
    r"|\b(?:title|chapter|section|kapittel|paragraf)\s\d{1,2}\b(?! ?(?:[\d,.']|k\b|m\b|kr\b|mill|tusen|thousand|grand))"
    r"|\b(?:at|by|before|after|until|kl\.?|klokka|klokken|før|etter|til) (?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?"
    r"(?: ?(?:am|pm|a\.m\.|p\.m\.|o'?clock|tiden))?(?=[\s?!.]*$)"
    r"|\b(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)? ?(?:am|pm|a\.m\.|p\.m\.|o'?clock)(?!\w)|\b(?:[01]?\d|2[0-4]):[0-5]\d\b"
    r"|\b24/7\b|\b100 ?(?:%|percent|per cent|prosent) (?:agree|sure|enig|sikker)\w*"
    r"|\b(?:1099|1098|1040|982)-[a-z]{1,3}\b"
    r"|\bfem på tolv\b"
)
"""Where the law says something, the time of day, a form, and a saying."""

_SAID_OTHERWISE = re.compile(
    r"\b(?:par|noen|nokre|few|couple(?: of)?|some|several|flere|fleire|mange|many)"
    r" (?:laken|lakener|lapper|lappar|papp|spenn|meloner|bucks|grand|racks)\b"
    r"|\b(?:tusen|hundre|femhundre)lapp\w*|\b(?:hundre|tusen)+vis\b"
    r"|\b(?:four|five|six|seven)[ -]figures?\b|\b(?:fire|fem|seks|sju|syv) ?-?sifre[dt]\w*"
)
_PAYLOAD = re.compile(r"(?=.*[A-Za-z])[A-Za-z0-9_-]{1,64}")


def holds_figures(text: str) -> bool:
    """Return whether there are figures in the text, in digits or words: an amount, a date, a share.

    The number of a provision is none, nor are so many years or cars in words.
    """
    said = _NO_FIGURES.sub(" ", tidy(text, LONGEST_MESSAGE))
    if any(unicodedata.category(character) in _NUMBER for character in _NO_FIGURES.sub(" ", text.lower())):
        return True
    tokens = tokenise(said)
    return bool(_SAID_OTHERWISE.search(said)) or any(_in_words(tokens, locale) for locale in OFFERED)


def figures_begin(payload: str) -> bool:
    """Return whether what came with a link, or was typed in its place, is figures; codes hold digits as well."""
    if _PAYLOAD.fullmatch(payload):
        return any(isinstance(read_amount(payload, locale), Amount) for locale in OFFERED)
    return holds_figures(payload)


def _in_words(tokens: Tokens, locale: str) -> bool:
    words = [token.text for token in tokens if token.kind is Kind.WORD]
    return any(_counts(words, at, locale) for at in range(len(words))) or bool(amount_spans(tokens, locale))


def _counts(words: list[str], at: int, locale: str) -> bool:
    """Whether one word by itself says how much; twelve years and fifteen cars are no sum."""
    word = words[at]
    if word in SEVERAL:
        return True
    terms = spelled(word, locale)
    if any(len(word) >= SHORTEST_SCALE and term.role in (Role.HUNDRED, Role.SCALE) for term in terms):
        return True
    if not any(term.role is Role.SMALL and term.value >= TEN for term in terms):
        return False
    counted = next((after for after in words[at + 1 :] if not spelled(after, locale)), "")
    return counted not in NOT_MONEY
