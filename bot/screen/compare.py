"""The same figures with another outcome: what is left, what can be claimed, what is taxed, side by side."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.screen.view import View, lines, paragraphs
from bot.screen_parts import Html
from bot.wording import pages_compare as words
from domain import Assessment, Case, Refused, assess
from domain.choices import Event, Outcome

WAYS = {
    Outcome.CLAIMED: words.CLAIMED,
    Outcome.RELEASED: words.RELEASED,
    Outcome.SILENT: words.SILENT,
    Outcome.JUDGMENT: words.JUDGMENT,
}
ONLY_OF_THE_OUTCOME = ("amount_released", "settlement_paid", "judgment_amount", "judgment_date")


@dataclass(frozen=True)
class Way:
    """One outcome and what would follow from it."""

    outcome: Outcome
    assessment: Assessment


def ways(case: Case, today: date) -> tuple[Way, ...]:
    """Return what would follow from each outcome on the same figures, the person's own first."""
    kept = {name: getattr(case, name) for name in case.model_fields_set if name not in ONLY_OF_THE_OUTCOME}
    order = sorted(WAYS, key=lambda outcome: outcome is not case.outcome)
    found = []
    for outcome in order:
        try:
            found.append(Way(outcome, assess(Case.model_validate(kept | {"outcome": outcome}), today)))
        except Refused:
            continue
    return tuple(found)


def compare(view: View) -> Html:
    """Return the ways out as short blocks, since a table does not fit a phone."""
    if view.case.event is Event.NOT_SOLD_YET or view.assessment is None or view.assessment.statement.deficiency is None:
        return view.say(words.NOTHING_TO_COMPARE)
    title = lines(view.say(words.TITLE), view.say(words.SAME, deficiency=view.assessment.statement.deficiency))
    tax = view.say(words.TAX_RULE_NORWAY if view.case.in_norway else words.TAX_RULE_US)
    return paragraphs(title, *(_block(view, way) for way in ways(view.case, view.today)), tax)


def _left(view: View, owed: Decimal | None, most: Decimal | None) -> Html | None:
    """What can be collected, where the law makes that less than what is left to pay."""
    if most is not None and most != owed:
        return view.say(words.MOST, amount=most)
    return None if owed is None else view.say(words.LEFT, amount=owed)


def _block(view: View, way: Way) -> Html:
    own = way.outcome is view.case.outcome
    found = way.assessment
    return lines(
        view.say(words.YOURS if own else words.OTHER, way=view.language.message(WAYS[way.outcome])),
        _left(view, found.statement.still_owed, found.liability.most_collectible),
        view.say(words.FORGIVEN, amount=found.tax.cancelled_debt) if found.tax.cancelled_debt else None,
    )
