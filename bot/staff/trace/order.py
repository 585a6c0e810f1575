"""Two amounts or two days that a condition sets side by side, with their values where those are at hand."""

import ast
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from bot.screen.view import View
from bot.screen_parts import Html
from bot.wording import staff_trace as words
from domain.tracing.reason import Condition

Pair = tuple[str, str]
ORDER: Mapping[type[ast.cmpop], Pair] = {
    ast.Lt: (words.LESS, words.AT_LEAST),
    ast.LtE: (words.AT_MOST, words.MORE),
    ast.Gt: (words.MORE, words.AT_MOST),
    ast.GtE: (words.AT_LEAST, words.LESS),
    ast.Eq: (words.EQUAL, words.UNEQUAL),
    ast.NotEq: (words.UNEQUAL, words.EQUAL),
}
ORDER_OF_DAYS: Mapping[type[ast.cmpop], Pair] = {
    **ORDER,
    ast.Lt: (words.BEFORE, words.NOT_BEFORE),
    ast.LtE: (words.NOT_AFTER, words.AFTER),
    ast.Gt: (words.AFTER, words.NOT_AFTER),
    ast.GtE: (words.NOT_BEFORE, words.BEFORE),
}
"""What holds, and what holds where that does not."""
NAMES = {"last_day": words.LAST_DAY_NAME, "matter.today": words.THE_DAY}


def in_order(view: View, condition: Condition, node: ast.Compare) -> Html | None:
    """Return how two values stand to each other; None where one is not at hand."""
    shown = dict(condition.shown) | {"matter.today": view.today, "ZERO": Decimal(0)}
    sides = [(each, shown.get(each)) for each in map(ast.unparse, (node.left, node.comparators[0]))]
    order = ORDER_OF_DAYS if all(isinstance(value, date) for _, value in sides) else ORDER
    if type(node.ops[0]) not in order or not all(isinstance(value, date | Decimal) for _, value in sides):
        return None
    fact, other = (_named(view, name, value) for name, value in sides)
    return view.say(order[type(node.ops[0])][0 if condition.held else 1], fact=fact, other=other)


def _named(view: View, name: str, value: Any) -> str:
    written = view.language.value(value)
    if name not in NAMES:
        return written
    return view.language.message(words.WITH_VALUE).format(name=view.language.message(NAMES[name]), value=written)


def over_table(view: View, compared: Any, *, held: bool) -> Html | None:
    """Return what was charged beside what the table gives, where both are at hand."""
    if not (hasattr(compared, "charged") and hasattr(compared, "lawful")):
        return None
    given = {"charged": compared.charged, "lawful": compared.lawful}
    return view.say(words.OVER if held else words.NOT_OVER, **given)
