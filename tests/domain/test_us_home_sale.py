"""The sale of an American home: two totals, the lender's own bid, and the one-action rule."""

from decimal import Decimal
from typing import Any

import pytest

from domain import Case
from domain.assess import law_of
from domain.findings import us_home_sale as says
from domain.findings.us_liability import MustGiveTwoThirds, ValueSum, YouMust
from domain.findings.us_special_home import CourtMayLowerIf
from domain.law import Finding, conclusions
from domain.matter import Matter
from domain.us import LAW
from domain.us.home_sale import HOME_SALE_RULES
from domain.us.states import states
from tests.domain.us_claims import TODAY, assessed, found

SOLD = {
    "collateral": "home",
    "event": "foreclosure",
    "foreclosure_process": "nonjudicial",
    "claim": "300000",
    "sale_price": "200000",
    "outcome": "claimed",
}


def sale(state: str | None, facts: dict[str, Any], **more: Any) -> tuple[Finding, ...]:
    case = Case.model_validate(({"jurisdiction": f"US-{state}"} if state else {}) | facts | more)
    matter = Matter(case, TODAY, law_of(case) if state else LAW)
    return tuple(each for each in conclusions(HOME_SALE_RULES, matter) if isinstance(each, Finding))


def one(findings: tuple[Finding, ...], kind: type[Finding]) -> Any:
    return next((finding for finding in findings if type(finding) is kind), None)


def test_a_value_above_the_price_shows_both_totals_on_the_page_and_in_the_answer() -> None:
    """Auctioned for 200,000 though appraised at 260,000, in a state that counts the value."""
    total = sale("ID", SOLD, fair_value="260000")[0]
    answer = assessed("ID", SOLD, fair_value="260000")
    for each in (total, found(answer, says.TwoTotals)):
        assert isinstance(each, says.TwoTotals)
        assert (each.claimed, each.capped) == (Decimal(100000), Decimal(40000))
    assert answer.liability.most_collectible == Decimal(40000)
    assert found(answer, ValueSum).most == Decimal(40000)


def test_without_a_value_the_rule_is_named_and_what_shows_the_value() -> None:
    answer = sale("TX", SOLD)
    assert isinstance(answer[0], says.ValueMayCount)
    assert one(answer, YouMust) is not None
    assert one(answer, says.ShowTheValue) is not None
    assert found(assessed("TX", SOLD), says.TwoTotals) is None


def test_a_value_below_the_price_changes_nothing() -> None:
    assert found(assessed("ID", SOLD, fair_value="150000"), says.TwoTotals) is None


def test_where_no_value_counts_that_is_said_and_a_price_far_too_low_may_still_matter() -> None:
    assert isinstance(sale("VA", SOLD)[0], says.PriceStands)
    assert one(sale("AL", SOLD), CourtMayLowerIf) is not None
    assert one(sale("OH", SOLD, foreclosure_process="judicial"), MustGiveTwoThirds) is not None


def test_before_a_sale_every_forced_sale_of_the_state_counts() -> None:
    unsold = {"collateral": "home", "event": "not_sold_yet", "claim": "300000", "fair_value": "260000"}
    assert isinstance(sale("ID", unsold)[0], says.ValueMayCount)


def test_without_a_state_the_difference_between_states_is_said() -> None:
    assert isinstance(sale(None, SOLD)[0], says.PriceOrValue)


def test_goods_have_rules_of_their_own() -> None:
    assert sale("CA", {"collateral": "vehicle", "event": "repossession", "claim": "9000", "sale_price": "8000"}) == ()
    assert sale("CA", {}) == ()


def test_a_bid_of_the_whole_debt_is_the_price_and_leaves_costs_at_most() -> None:
    whole = SOLD | {"sale_price": "300000"}
    assert one(sale("VA", whole), says.BidCoveredDebt) is not None
    assert one(sale("VA", SOLD), says.BidIsThePrice) is not None
    answer = assessed("VA", whole)
    assert answer.statement.deficiency == Decimal(0)
    assert found(answer, says.BidCoveredDebt) is not None
    assert found(assessed("VA", SOLD), says.BidCoveredDebt) is None
    assert found(assessed("VA", whole | {"event": "short_sale"}), says.BidCoveredDebt) is None


@pytest.mark.parametrize("state", ["CA", "ID", "MT", "NV", "UT"])
def test_five_states_send_the_lender_to_the_home_first(state: str) -> None:
    assert one(sale(state, SOLD), says.SecurityFirst).state == state


def test_new_york_allows_one_action_at_a_time() -> None:
    assert one(sale("NY", SOLD), says.OneAtATime) is not None
    assert found(assessed("NY", SOLD), says.OneAtATime) is not None


def test_the_other_states_have_no_such_rule() -> None:
    having = {code for code, row in states().items() if row.one_action}
    assert having == {"CA", "ID", "MT", "NV", "NY", "UT"}
    assert not {says.SecurityFirst, says.OneAtATime} & {type(finding) for finding in sale("VA", SOLD)}


def test_in_the_answer_the_one_action_rule_stands_while_a_claim_is_open() -> None:
    assert found(assessed("ID", SOLD), says.SecurityFirst) is not None
    assert found(assessed("ID", SOLD, outcome="judgment"), says.SecurityFirst) is None
    assert found(assessed("ID", SOLD, outcome="released"), says.SecurityFirst) is None
    assert found(assessed("CA", SOLD), says.SecurityFirst) is None, "barred: nothing to sue for"
    assert found(assessed("ID", SOLD | {"event": "short_sale"}), says.SecurityFirst) is None
    assert found(assessed("VA", SOLD), says.SecurityFirst) is None


def test_virginia_lets_eighty_thousand_be_claimed_and_the_court_day_comes_first() -> None:
    """300,000 owed, sold for 240,000, 20,000 of costs, sued two years later."""
    sued = {"outcome": "sued", "served_on": "2026-11-10", "answer_due": "2026-12-01", "sale_date": "2024-10-01"}
    costs = {"costs": [{"kind": "legal", "amount": "20000"}], "sale_price": "240000"}
    answer = assessed("VA", SOLD | costs | sued)
    assert answer.statement.still_owed == answer.liability.most_collectible == Decimal(80000)
    assert answer.liability.rule.value == "allowed"
    liability = [finding.code for finding in answer.findings if finding.section == "liability"]
    assert liability[:2] == ["AnswerCourt", "MayClaim"]
