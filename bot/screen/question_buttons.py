"""The buttons of a question: its choices, what was read, what was answered before, and none."""

from collections.abc import Mapping
from decimal import Decimal

from bot.callback import answer as answer_data
from bot.facts import BY_PARTS, HELD, Kind, choices, kind_of
from bot.screen.answers import held, written
from bot.screen.view import View
from bot.screen_parts import Button
from bot.session import Asking, Miss
from bot.wording import buttons
from bot.wording.choices import COUNTRIES, NO, YES, word
from bot.worksheet import KINDS, finished
from domain.refusal import events


def reading(view: View, field: str, value: str) -> str:
    """Return what was read, as it stands on a button and in a sentence."""
    if kind_of(field) is Kind.DAY:
        return written(view.language, field, value)
    return view.language.money(Decimal(value))


def answers(view: View, asking: Asking) -> list[Button]:
    """Return the buttons that answer the open question."""
    if asking.readings:
        one = asking.offered
        no = [view.button(NO, answer_data(asking.field, "no"))] if one else []
        return [
            view.button(
                buttons.YES_AMOUNT if one else "{amount}",
                answer_data(asking.field, value),
                amount=reading(view, asking.field, value),
            )
            for value in asking.readings
        ] + no
    kept = _keep(view, asking)
    return [*_choices(view, asking), *kept]


def _choices(view: View, asking: Asking) -> list[Button]:
    field, kind = asking.field, kind_of(asking.field)
    if kind is Kind.PLACE:
        if asking.country:
            return []
        return [view.button(COUNTRIES[code], answer_data(field, code)) for code in _countries(view)]
    if kind is Kind.CHOICE:
        possible = events(view.case) if field == "event" else choices(field)
        return [view.button(word(choice), answer_data(field, choice.value)) for choice in possible]
    if kind is Kind.YES_NO:
        return [view.button(YES, answer_data(field, "yes")), view.button(NO, answer_data(field, "no"))]
    if kind is Kind.DAY and field not in SURELY_HAPPENED:
        return [view.button(_never(view, field), answer_data(field, "no"))]
    return _amounts(view, asking)


def _countries(view: View) -> tuple[str, ...]:
    return ("NO", "US") if view.session.language == "nb" else ("US", "NO")


SURELY_HAPPENED = frozenset(
    {"answer_due", "contract_date", "judgment_date", "sale_date", "repossession_date", "release_date"}
)
"""Days that are only asked where they have come; the others may not have happened."""


def _never(view: View, field: str) -> str:
    if field == "served_on" and not view.case.in_norway:
        return buttons.NO_PAPERS
    if field in {"served_on", "remark_registered", "collector_notice_received"}:
        return buttons.NO_LETTER
    return buttons.NOT_HAPPENED


def _amounts(view: View, asking: Asking) -> list[Button]:
    field = asking.field
    if field in BY_PARTS:
        items = [] if asking.part is not None else _by_parts(view, field)
        none = NONE[field] if asking.part is None else buttons.NOTHING_HERE
        return [view.button(none, answer_data(field, "0")), *items]
    if field == "amount_released" and view.assessment and view.assessment.statement.deficiency is not None:
        return [view.button(buttons.ALL_OF_IT, answer_data(field, str(view.assessment.statement.deficiency)))]
    if field in NONE:
        return [view.button(NONE[field], answer_data(field, "0"))]
    return []


NONE: Mapping[str, str] = {
    "costs": buttons.NO_COSTS,
    "credits": buttons.NOTHING_CAME_OFF,
    "prior_liens": buttons.NOTHING_FIRST,
    "paid_since_sale": buttons.NOTHING_PAID,
    "nonqualifying_debt": buttons.NONE_OF_IT,
    "assets_before": buttons.NOTHING_OWNED,
    "liabilities_before": buttons.NOTHING_OWED,
}
"""The amounts that may be nothing, and how that is said."""


def _by_parts(view: View, field: str) -> list[Button]:
    """The way to tell it kind by kind; each kind of a finished worksheet can be changed alone."""
    if field not in HELD or not finished(view.session, field):
        words = buttons.GO_ON_WITH_LIST if field in view.session.sheets else buttons.ITEMS
        return [view.button(words, answer_data(field, "items"))]
    names = ((kind, held(view.language, field, kind)) for kind in KINDS[field])
    kinds = [view.button("{kind}", answer_data(field, kind), kind=name[:1].upper() + name[1:]) for kind, name in names]
    return [view.button(buttons.ITEMS, answer_data(field, "items")), *kinds]


def _keep(view: View, asking: Asking) -> list[Button]:
    """Going back to a question or changing an answer shows what it was, to be kept with one tap."""
    value = _part_before(view, asking) if asking.part is not None else view.session.answers.get(asking.field)
    keepable = (
        asking.part is not None
        or kind_of(asking.field) is Kind.AMOUNT
        or (kind_of(asking.field) is Kind.DAY and value != "no")
    )
    if not keepable or value is None or asking.miss is Miss.IMPOSSIBLE:
        return []
    shown = written(view.language, asking.field, value)
    return [view.button(buttons.KEEP, answer_data(asking.field, str(value)), answer=shown)]


def _part_before(view: View, asking: Asking) -> str | None:
    """What this part of a worksheet was when it was gone through before."""
    place = asking.part or 0
    if asking.field not in HELD:
        return None
    waiting = view.session.sheets.get(asking.field, ())
    if place < len(waiting):
        told = waiting[place]["amount"]
        return str(told) if told is not None and Decimal(told) else None
    before = view.session.answers.get(asking.field)
    kind = KINDS[asking.field][place]
    listed = before if isinstance(before, list) else []
    return next((str(item["amount"]) for item in listed if item["kind"] == kind), None)
