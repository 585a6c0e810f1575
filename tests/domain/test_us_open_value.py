"""Where the law counts the market value, and the value or the costs are not known: no sum sounds whole."""

from decimal import Decimal
from typing import Any

import pytest

from domain import Assessment, Case, assess
from domain.assessment import LiabilityRule
from domain.certainty import Sure, certainty_of_capped
from domain.findings.ranges import ComesOnTop
from domain.findings.statement import BeforeCosts, StillOwed, StillOwedAtLeast
from domain.findings.us_liability import LawLimitsSomewhat
from domain.findings.us_limits_open import ValueNeeded
from domain.findings.us_tax import NothingForgivenYet, OwedDebtIsNoIncome
from tests.domain.us_pages import TODAY

TEXAS: dict[str, Any] = {
    "jurisdiction": "US-TX",
    "collateral": "home",
    "event": "foreclosure",
    "outcome": "claimed",
    "loan_purpose": "refinance",
    "foreclosure_process": "nonjudicial",
    "claim": "300000.00",
    "sale_price": "250000.00",
    "fair_value": None,
    "costs": None,
    "credits": [],
}
MASSACHUSETTS: dict[str, Any] = {
    "jurisdiction": "US-MA",
    "collateral": "vehicle",
    "event": "repossession",
    "outcome": "claimed",
    "seller_financed": True,
    "claim": "20000.00",
    "sale_price": "12000.00",
    "fair_value": "15000.00",
    "costs": [{"kind": "sale", "amount": "500.00"}],
    "costs_already_counted": False,
    "credits": [],
}


def found(facts: dict[str, Any], **changed: Any) -> Assessment:
    return assess(Case.model_validate(facts | changed), TODAY)


def kinds(told: Assessment) -> set[type]:
    return {type(each) for each in told.findings}


@pytest.mark.parametrize("state", ["US-TX", "US-AR", "US-ID"])
def test_a_value_that_is_not_known_leaves_the_sum_open_and_the_limit_said(state: str) -> None:
    told = found(TEXAS, jurisdiction=state)
    assert told.liability.rule is LiabilityRule.LIMITED
    assert told.liability.most_collectible is None
    assert {StillOwedAtLeast, ComesOnTop, LawLimitsSomewhat, ValueNeeded} <= kinds(told)
    assert StillOwed not in kinds(told)


def test_where_only_the_value_is_not_known_the_sum_of_the_account_is_exact() -> None:
    told = found(TEXAS, costs=[])
    assert {StillOwed, LawLimitsSomewhat, ValueNeeded} <= kinds(told)


def test_a_value_that_is_known_or_was_not_asked_is_not_needed() -> None:
    assert ValueNeeded not in kinds(found(TEXAS, fair_value="270000.00"))
    not_asked = {name: fact for name, fact in TEXAS.items() if name != "fair_value"}
    assert ValueNeeded not in kinds(found(not_asked))


def test_without_a_price_the_value_alone_would_not_tell_how_much() -> None:
    told = found(TEXAS, sale_price=None)
    assert LawLimitsSomewhat in kinds(told)
    assert ValueNeeded not in kinds(told)


def test_costs_come_on_top_of_what_the_law_lets_be_collected() -> None:
    capped = Case.model_validate(TEXAS | {"fair_value": "270000.00"})
    assert certainty_of_capped(capped) is Sure.AND_COSTS
    assert certainty_of_capped(capped.stating(costs=[])) is Sure.EXACT
    assert certainty_of_capped(capped.stating(credits=None)) is Sure.SO_FAR
    assert certainty_of_capped(capped.stating(lien_position="junior", prior_liens=None)) is Sure.AT_LEAST


def test_what_is_left_before_costs_is_not_said_below_a_limit_that_is_smaller() -> None:
    told = found(MASSACHUSETTS)
    assert told.liability.most_collectible == Decimal("5500.00")
    assert BeforeCosts not in kinds(told)
    assert BeforeCosts in kinds(found(MASSACHUSETTS, fair_value="12000.00"))


def test_the_tax_page_names_what_is_owed_only_where_that_is_the_whole_and_may_be_claimed() -> None:
    assert OwedDebtIsNoIncome in kinds(found(TEXAS, fair_value="270000.00"))
    assert OwedDebtIsNoIncome in kinds(found(MASSACHUSETTS))
    assert NothingForgivenYet in kinds(found(MASSACHUSETTS, fair_value="12000.00"))
