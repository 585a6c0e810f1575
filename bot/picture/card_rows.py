"""The lines of a card: the steps of the account as bars, or where there is none what is known, in words alone."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from bot.language import NO_BREAK, Language
from bot.picture.hiding import Hiding
from bot.picture.steps import CREDITED, Step, steps
from bot.screen.account import EQUALS, MINUS, PLUS, sure
from bot.screen.answers import label, written
from bot.screen.certain import bounded
from bot.screen.finding import section
from bot.screen.view import View
from bot.wording import pages
from bot.wording import picture as words
from bot.wording.certain import BETWEEN
from bot.wording.choices import word
from domain.certainty import Sure
from domain.choices import CostKind, CreditKind, Event
from domain.findings import statement as heads
from domain.law import Finding, Section
from domain.statement import credited_field

OF_THE_ACCOUNT = ("claim", "sale_price", "fair_value", "prior_liens", "costs", "credits", "paid_since_sale")
"""What is shown of the answers where no account can be made up."""
Row = dict[str, Any]


def rows_of(view: View, language: Language, head: Finding) -> tuple[Row, ...]:
    """Return the lines of the account, or what is known where it cannot be made up; then what it comes to."""
    return (*_rows(view, language), *_in_range(view, language, head))


def _rows(view: View, language: Language) -> Iterator[Row]:
    """Yield the steps as bars, or where there are none the amounts that are known, in words and without bars."""
    found = steps(view)
    low = min((edge for step in found for edge in (step.start, step.end)), default=Decimal(0))
    span = max((edge for step in found for edge in (step.start, step.end)), default=Decimal(0)) - low
    for place, step in enumerate(found):
        bar = _hidden_bar(step) if isinstance(language, Hiding) else _bar(step, low, span)
        row = {"words": _words(view, step.kind), "amount": _amount(view, language, step, first=place == 0)}
        yield row | {"total": step.total, "colour": _colour(step), "bar": bar}
    yield from _open(view) if found else _known(view, language)


def _bar(step: Step, low: Decimal, span: Decimal) -> dict[str, float]:
    """Where the bar begins and where it ends, as shares of the width."""
    share = {"start": step.start, "end": step.end}
    return {name: float((edge - low) / span) if span else 0.0 for name, edge in share.items()}


def _hidden_bar(step: Step) -> dict[str, float] | None:
    """All are alike, so that none tells how much it is; a sum of nothing has none."""
    return None if step.total and not step.amount else {"start": 0.0, "end": 1.0}


def _amount(view: View, language: Language, step: Step, *, first: bool) -> str:
    if first:
        return language.money(step.amount)
    taken_off = step.amount < 0 or (step.kind in CREDITED and step.amount == 0)
    sign = EQUALS if step.total else MINUS if taken_off else PLUS
    return sign.strip() + NO_BREAK + bounded(language, abs(step.amount), sure(view, step.kind))


LET_GO = frozenset({"released", "settled_or_released", "barred"})
PAID = frozenset({*CREDITED, "settlement_paid", "paid_since_sale"})


def _colour(step: Step) -> str:
    if step.total:
        return "total"
    if step.kind in LET_GO:
        return "let-off"
    return "paid" if step.kind in PAID or step.kind.startswith("credits") else "owed"


KINDS = {f"costs_{kind.value}": word(kind) for kind in CostKind} | {
    f"credits_{kind.value}": word(kind) for kind in CreditKind
}


def _words(view: View, kind: str) -> str:
    if kind in {"claim", "sale_price"}:
        return label(view, kind)
    if kind == "valuation":
        return label(view, "fair_value")
    if kind == "deficiency" and view.case.in_norway and view.case.event in TAKEN_BACK:
        return view.language.message(words.LEFT_AFTER_TAKE_BACK)
    if kind == "costs_other" and all(item.kind is CostKind.OTHER for item in view.case.costs or ()):
        kind = "costs"
    if kind == "credits_other" and all(item.kind is CreditKind.OTHER for item in view.case.credits or ()):
        kind = "credits"
    named = {**words.STEPS, **words.OF_ANOTHER} if view.of_another else words.STEPS
    return view.language.message(named.get(kind) or KINDS[kind])


TAKEN_BACK = frozenset({Event.REPOSSESSION, Event.VOLUNTARY_SURRENDER})


def _open(view: View) -> Iterator[Row]:
    """Yield what became of the rest where that is not known."""
    statement = view.assessment.statement if view.assessment else None
    if statement is None or statement.still_owed is not None:
        return
    names = ("released", "still_owed") if statement.released is None else ("still_owed",)
    for name in names:
        amount = view.language.message(pages.NOT_KNOWN)
        yield {
            "words": _words(view, name),
            "amount": amount,
            "total": name == "still_owed",
            "colour": "total",
            "bar": None,
        }


def _in_range(view: View, language: Language, head: Finding) -> Iterator[Row]:
    """Yield what the sums come to where they can only be bounded, or what a sale at the value would not cover."""
    if steps(view):
        return
    gaps = [each.gap for each in section(view, Section.STATEMENT) if isinstance(each, heads.GapAtValue)]
    for gap in gaps:
        yield _total(view.language.message(words.NOT_COVERED), language.money(gap))
    if isinstance(head, heads.StillOwedAtMost):
        yield _total(_words(view, "still_owed"), bounded(language, head.high, Sure.AT_MOST))
    elif isinstance(head, heads.StillOwedBetween):
        low, high = language.money(head.low), language.money(head.high)
        yield _total(_words(view, "still_owed"), language.message(BETWEEN).format(low=low, high=high))


def _total(name: str, amount: str) -> Row:
    return {"words": name, "amount": amount, "total": True, "colour": "total", "bar": None}


def _known(view: View, language: Language) -> Iterator[Row]:
    unsold = view.case.event is Event.NOT_SOLD_YET
    unused = {"sale_price", "fair_value"} - {"fair_value" if unsold else credited_field(view.case)}
    for field in OF_THE_ACCOUNT:
        if view.case.asked(field) and field not in unused:
            amount = written(language, field, view.session.answers.get(field))
            yield {"words": label(view, field), "amount": amount, "total": False, "colour": "total", "bar": None}
