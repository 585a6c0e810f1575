"""An amount with what is certain of it: exact, the least, the most, or what is known so far."""

from decimal import Decimal

from bot.language import Language
from bot.screen_parts import Html
from bot.wording.certain import BOUNDED
from domain.certainty import Sure


def bounded(language: Language, amount: Decimal, sure: Sure) -> str:
    """Return the amount as plain text, with what is certain of it; nothing at all has no bound."""
    written = language.money(amount)
    if sure is Sure.EXACT or not amount:
        return written
    return language.message(BOUNDED[sure]).format(amount=written)


def begun(text: Html) -> Html:
    """Return a line that may begin with such an amount, with a capital letter."""
    return Html(text[:1].upper() + text[1:])
