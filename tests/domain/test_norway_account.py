"""The Norwegian account: tvangsfullbyrdelsesloven §§ 9-7, 9-8 and 11-36, and what may be added."""

from datetime import date
from decimal import Decimal

import pytest

from domain.findings import norway_account as says
from domain.law import Section, Status
from tests.domain.norwegian_cases import (
    CAR_HANDED_BACK,
    CAR_TAKEN_BACK,
    HOME_SOLD_BY_FORCE,
    assessed,
    codes,
    has,
    the,
)


def test_a_car_taken_back_leaves_the_claim_less_the_valuation() -> None:
    statement = assessed(CAR_TAKEN_BACK).statement
    assert [(line.kind, str(line.amount)) for line in statement.lines] == [
        ("claim", "100000.00"),
        ("costs_default_interest", "2000.00"),
        ("costs_court", "4640.25"),
        ("total_claim", "106640.25"),
        ("valuation", "-85000.00"),
        ("deficiency", "21640.25"),
    ]
    assert statement.still_owed == Decimal("21640.25")


def test_a_home_sold_by_force_pays_the_costs_first() -> None:
    statement = assessed(HOME_SOLD_BY_FORCE).statement
    amounts = {line.kind: line.amount for line in statement.lines}
    assert amounts["to_lender"] == Decimal(2839322)
    assert statement.still_owed == Decimal(360678)
    assert {"SaleCostsFirst", "InterestUntilSettlement"} <= set(codes(assessed(HOME_SOLD_BY_FORCE), Section.STATEMENT))


def test_a_later_resale_changes_nothing() -> None:
    taken_back = assessed(CAR_TAKEN_BACK, sale_price="70000")
    assert taken_back.statement.still_owed == Decimal("21640.25")
    assert the(taken_back, says.ResaleDoesNotCount).thing is says.Thing.CAR


def test_a_higher_valuation_is_paid_out_before_the_lender_gets_the_car() -> None:
    worth_more = assessed(CAR_TAKEN_BACK, fair_value="110000")
    assert worth_more.statement.surplus == Decimal("3359.75")
    assert the(worth_more, says.PaidBeforeHandover).citations[0].label == "tvangsfullbyrdelsesloven § 9-8"
    assert not has(worth_more, says.ResaleDoesNotCount)


def test_without_the_valuation_there_is_no_account_and_the_namsmann_is_asked() -> None:
    unknown = assessed(CAR_TAKEN_BACK, fair_value=None)
    assert unknown.statement.deficiency is None
    assert unknown.liability.most_collectible is None
    assert "fair_value" in unknown.missing
    assert codes(unknown, Section.STATEMENT)[0] == "AmountUnknown"
    assert has(unknown, says.AskForValuation)


def test_after_a_hand_back_the_agreed_value_counts_as_an_inference_to_check() -> None:
    finding = the(assessed(CAR_HANDED_BACK), says.AgreedValueCounts)
    assert [citation.status for citation in finding.citations] == [Status.SECONDARY]


@pytest.mark.parametrize("kind", ["administrative", "other"])
def test_a_take_back_counts_four_items_only(kind: str) -> None:
    costs = [{"kind": kind, "amount": "900"}]
    assert has(assessed(CAR_TAKEN_BACK, costs=costs), says.FourItemsOnly)
    assert not has(assessed(CAR_TAKEN_BACK), says.FourItemsOnly)


def test_at_a_sale_a_fee_needs_its_ground() -> None:
    costs = [{"kind": "administrative", "amount": "900"}]
    assert has(assessed(HOME_SOLD_BY_FORCE, costs=costs), says.FeesNeedGround)
    assert not has(assessed(HOME_SOLD_BY_FORCE), says.FeesNeedGround)


def test_fees_above_the_table_of_a_take_back_are_pointed_out() -> None:
    dear = assessed(CAR_TAKEN_BACK, costs=[{"kind": "court", "amount": "6000"}])
    finding = the(dear, says.TakeBackFeeTable)
    assert (finding.charged, finding.by_table) == (Decimal(6000), Decimal("4640.25"))
    assert not has(assessed(CAR_TAKEN_BACK), says.TakeBackFeeTable)


def test_fees_of_a_year_whose_table_was_not_read_are_not_judged() -> None:
    costs = [{"kind": "court", "amount": "6000"}]
    assert not has(assessed(CAR_TAKEN_BACK, costs=costs, repossession_date="2024-05-01"), says.TakeBackFeeTable)


def test_unknown_costs_of_a_home_are_estimated_by_the_tables() -> None:
    finding = the(assessed(HOME_SOLD_BY_FORCE, costs=None), says.UsualSaleCosts)
    assert (finding.court_fees, finding.agent_fee) == (Decimal(9953), Decimal(50725))


def test_no_estimate_is_made_where_the_fee_is_agreed_or_the_table_unknown() -> None:
    dear = assessed(HOME_SOLD_BY_FORCE, costs=None, sale_price="3100000")
    early = assessed(HOME_SOLD_BY_FORCE, costs=None, sale_date="2025-05-01")
    assert not has(dear, says.UsualSaleCosts)
    assert not has(early, says.UsualSaleCosts)


def test_default_interest_is_told_with_the_last_day_its_rate_is_known() -> None:
    finding = the(assessed(CAR_TAKEN_BACK), says.DefaultInterestAdded)
    assert (finding.rate, finding.until) == (Decimal("0.12"), date(2026, 6, 30))
    assert finding.citations[0].status is Status.UNVERIFIED


def test_before_its_first_rate_default_interest_is_not_mentioned() -> None:
    early = assessed(CAR_TAKEN_BACK, today=date(2022, 3, 1), served_on="2022-02-01")
    assert not has(early, says.DefaultInterestAdded)
