"""What looks like an amount in a query, or names one, and does not: "loan in 2023 was 300000", "sale 300000 250000"."""

import re
from typing import Final

from bot.reading.amount_words import CURRENCY, SLANG
from bot.reading.several import facts_named
from bot.reading.text import word_set
from bot.reading.tokens import Kind, Tokens, untokenise

MANY_TIMES: Final = 10
"""An amount so many times larger makes the number beside it a year."""

_YEAR = re.compile(r"(?:19[5-9]|20[0-4])[0-9]")
_RECENT = re.compile(r"(?:199|20[0-2])[0-9](?<!00)")
_OF_A_YEAR = word_set(
    "in i fra from since siden sidan year år året summer spring autumn fall winter sommeren våren høsten vinteren "
    "sommaren hausten early late tidlig sent before after før etter innen"
)
_OF_AN_AMOUNT = word_set("for at til på was var + plus pluss - minus $ kr nok usd")
_AFTER_AN_AMOUNT = CURRENCY | frozenset(SLANG) | word_set("k m mill mln tusen thousand million millioner")
_NO_YEAR = frozenset({"costs", "credits"})


def without_years(tokens: Tokens) -> Tokens:
    """Return the tokens without the numbers that are plainly years, and without what says so: "in", a colon."""
    years = {place for place in range(len(tokens)) if _is_year(tokens, place)}
    said_by = {place - 1 for place in years if place and tokens[place - 1].text in _OF_A_YEAR}
    return tuple(token for place, token in enumerate(tokens) if place not in years | said_by)


def may_be_year(tokens: Tokens, place: int) -> bool:
    """Return whether the number may be a year and nothing beside it shows that it is an amount; 2000 is a sum."""
    if not _RECENT.fullmatch(tokens[place].text) or _text(tokens, place + 1) in _AFTER_AN_AMOUNT:
        return False
    beside = (tokens[max(0, place - 2) : place], tokens[place + 1 : place + 3])
    named = any(facts_named(untokenise(words)) & _NO_YEAR for words in beside)
    return not named and _text(tokens, place - 1) not in _OF_AN_AMOUNT


def without_topic(tokens: Tokens) -> Tokens:
    """Return the tokens without a "sale" that names no amount: "sale 300000 250000" is what was owed, and the price."""
    first = next((place for place, token in enumerate(tokens) if token.kind is Kind.NUMERAL), 0)
    rest = tuple(token for place, token in enumerate(tokens) if place >= first or token.text != "sale")
    named = facts_named(untokenise(rest)) or "sale price" in untokenise(tokens)
    return tokens if named else rest


def _is_year(tokens: Tokens, place: int) -> bool:
    if not _YEAR.fullmatch(tokens[place].text) or _text(tokens, place + 1) in _AFTER_AN_AMOUNT:
        return False
    return _text(tokens, place - 1) in _OF_A_YEAR or _heads_the_amounts(tokens, place)


def _heads_the_amounts(tokens: Tokens, place: int) -> bool:
    """Whether it stands before the only colon, and the amounts after it: "2024: 10000 8500"."""
    amounts = [token for token in tokens[place + 1 :] if token.kind is Kind.NUMERAL]
    one_colon = [token.text for token in tokens].count(":") == 1
    return one_colon and _text(tokens, place + 1) == ":" and len(amounts) > 1


def _text(tokens: Tokens, place: int) -> str:
    return tokens[place].text if 0 <= place < len(tokens) else ""
