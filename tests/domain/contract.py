"""The formulas of the contract, worked out anew from the facts, for the properties to compare with."""

from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from hypothesis import settings

from domain import Assessment, Case, assess
from domain.choices import Event
from tests.domain.strategies import TODAY, Facts

ZERO = Decimal(0)
every = partial(settings, deadline=None, derandomize=True)


def answer(facts: Facts, today: date = TODAY, **more: Any) -> Assessment:
    return assess(Case.model_validate(facts | more), today)


def stated(facts: Facts, field: str) -> Decimal:
    """A stated amount; one that is not stated or not known counts as nothing."""
    return Decimal(facts.get(field) or 0)


def added(facts: Facts, field: str) -> Decimal:
    return sum((Decimal(item["amount"] or 0) for item in facts.get(field) or ()), ZERO)


def credited(facts: Facts) -> Decimal:
    """The price; after a Norwegian take-back or hand-back the valuation."""
    taken = facts["jurisdiction"] == "NO" and facts["event"] in {Event.REPOSSESSION, Event.VOLUNTARY_SURRENDER}
    return Decimal(facts["fair_value" if taken else "sale_price"])


def obligation(facts: Facts) -> Decimal:
    costs = ZERO if facts["costs_already_counted"] else added(facts, "costs")
    return Decimal(facts["claim"]) + costs - added(facts, "credits")


def balance(facts: Facts) -> Decimal:
    return obligation(facts) - (credited(facts) - stated(facts, "prior_liens"))


def not_more(one: Decimal | None, other: Decimal | None) -> bool:
    return one is None or other is None or one <= other
