"""What an amount is that was typed without its name: each fact that it can be has a button."""

from decimal import Decimal

from bot.callback import go
from bot.conversation.loose import possible
from bot.screen.answers import label
from bot.screen.view import View, lines, pairs
from bot.screen_parts import Screen
from bot.wording import buttons
from bot.wording import which_amount as words


def which_amount(view: View) -> Screen:
    """Return the amount that was read, and the facts that it may be."""
    amount = Decimal(view.session.loose or 0)
    facts = [view.button("{label}", go(f"meant_{field}"), label=label(view, field)) for field in possible(view.case)]
    text = lines(view.say(words.WHICH, amount=amount), view.say(words.UNCHANGED))
    return Screen(text, (*pairs(facts), (view.button(buttons.BACK_TO_ANSWER, go("back")),)))
