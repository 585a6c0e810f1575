"""The amounts of a case that can go with a sentence."""

from decimal import Decimal

from bot.facts import total
from bot.feedback.vote import AMOUNTS
from bot.screen.view import View


def known_amounts(view: View) -> dict[str, str]:
    """Return the amounts that are known by their names, as the contract writes them."""
    owed = view.assessment.statement.still_owed if view.assessment else None
    known = {name: _known(view, name) for name in AMOUNTS if name != "still_owed"} | {"still_owed": owed}
    return {name: str(amount) for name, amount in known.items() if amount is not None}


def _known(view: View, field: str) -> Decimal | None:
    if field not in view.known.answered:
        return None
    value = getattr(view.case, field)
    if isinstance(value, tuple):
        return total([item.model_dump() for item in value])
    return value if isinstance(value, Decimal) else None
