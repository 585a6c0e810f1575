"""The insolvency worksheet as the person filled it in: each debt and each thing owned, with their totals."""

from decimal import Decimal

from bot.callback import change
from bot.facts import HELD
from bot.screen.answers import held, label
from bot.screen.view import View, lines, paragraphs
from bot.screen_parts import Button, Html
from bot.wording import pages


def worksheet(view: View) -> Html:
    """Return the two lists with their totals, as far as they are told; nothing where nothing is."""
    return paragraphs(*(_list(view, field) for field in reversed(HELD)))


def worksheet_buttons(view: View) -> tuple[Button, ...]:
    """Return the ways to fill in, go on with, or change the lists."""
    words = {field: pages.FILL_IN if getattr(view.case, field) is None else pages.CHANGE_LIST for field in HELD}
    return tuple(
        view.button(words[field], change(field), label=label(view, field))
        for field in reversed(HELD)
        if view.case.jurisdiction is not None
    )


def _list(view: View, field: str) -> Html | None:
    value = getattr(view.case, field)
    told = view.session.sheets.get(field)
    if told:
        return view.say(pages.SHEET_HALF, label=label(view, field), amount=_sum(told))
    if value is None:
        return None
    if isinstance(value, Decimal):
        return view.say(pages.SHEET_TOTAL, label=label(view, field), amount=value)
    total = sum((item.amount for item in value), Decimal(0))
    items = (
        view.say(pages.SHEET_LINE, amount=item.amount, kind=held(view.language, field, item.kind)) for item in value
    )
    return lines(*items, view.say(pages.SHEET_TOTAL, label=label(view, field), amount=total))


def _sum(told: tuple[dict[str, str | None], ...]) -> Decimal:
    return sum((Decimal(item["amount"]) for item in told if item["amount"]), Decimal(0))
