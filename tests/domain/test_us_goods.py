"""Who may claim what after a car, a boat or something else was taken back, state by state."""

from decimal import Decimal
from itertools import product
from typing import Any

import pytest

from domain import Assessment, Case
from domain.findings import us_goods as says
from domain.findings.us_liability import LiabilityFinding
from domain.law import DeadlineKind
from domain.places import STATE_NAMES
from domain.us.liability import open_facts
from domain.us.recourse import Recourse
from domain.us.shown import CreditName
from domain.us.vocabulary_goods import Measure, Notice
from tests.domain.us_claims import TODAY, assessed, found, outcome, recourse

CAR: dict[str, Any] = {
    "collateral": "vehicle",
    "event": "repossession",
    "claim": "10000.00",
    "sale_price": "8500.00",
}
DEALER = CAR | {"seller_financed": True}
BANK = CAR | {"seller_financed": False}
ZERO = Decimal("0.00")
GAP = Decimal("1500.00")


def kinds(answer: Assessment) -> set[type[LiabilityFinding]]:
    return {type(finding) for finding in answer.findings if isinstance(finding, LiabilityFinding)}


def test_ohio_bars_the_rest_of_a_dealers_contract_when_its_notice_did_not_come() -> None:
    assert outcome("OH", DEALER, notices_received=False) == ("barred", ZERO)
    assert outcome("OH", DEALER, notices_received=True) == ("allowed", GAP)
    assert outcome("OH", DEALER, notices_received=None) == ("unknown", GAP)
    assert outcome("OH", BANK, notices_received=False) == ("allowed", GAP)


def test_a_notice_that_was_not_asked_about_changes_nothing_and_is_looked_for() -> None:
    answer = assessed("OH", DEALER)
    assert answer.liability.rule == "allowed"
    assert "notices_received" in answer.missing
    assert found(answer, says.NoticeNeeded).notice is Notice.NOTICE_OF_DEFAULT_AND_CURE
    assert found(answer, says.PublicSaleNeeded).days == 10


def test_without_an_answer_the_credit_counts_as_the_banks_and_is_said_to() -> None:
    answer = assessed("OH", CAR)
    assert ("seller_financed", False) in [(item.field, item.value) for item in answer.assumptions]
    assert says.PublicSaleNeeded not in kinds(assessed("OH", BANK))


def test_colorado_bars_the_rest_of_a_dealers_contract_up_to_a_cash_price() -> None:
    assert outcome("CO", DEALER, cash_price="3000.00") == ("barred", ZERO)
    assert outcome("CO", DEALER, cash_price="3000.01") == ("allowed", GAP)
    assert outcome("CO", DEALER) == ("unknown", GAP)
    assert "cash_price" in assessed("CO", DEALER).missing
    assert outcome("CO", BANK, cash_price="3000.00") == ("allowed", GAP)
    assert found(assessed("CO", DEALER, cash_price="2000.00"), says.BarredUpTo).limit == Decimal("3000.00")


def test_oklahomas_limit_moves_and_is_not_known_above_its_last_figure() -> None:
    contract = DEALER | {"contract_date": "2025-03-01"}
    above = assessed("OK", contract, cash_price="6100.00")
    assert (above.liability.rule.value, above.liability.most_collectible) == ("unknown", GAP)
    limit = found(above, says.LimitMayHaveRisen)
    assert (limit.limit, str(limit.since), str(limit.sure_until)) == (Decimal("5800.00"), "2022-07-01", "2023-06-30")
    below = assessed("OK", contract, cash_price="5800.00")
    assert below.liability.rule == "barred"
    assert found(below, says.LimitMoves).limit == Decimal("5800.00")


def test_oklahomas_limit_is_the_one_of_the_day_of_the_contract() -> None:
    assert outcome("OK", DEALER, cash_price="5300.00", contract_date="2022-06-30") == ("allowed", GAP)
    assert outcome("OK", DEALER, cash_price="5300.00", contract_date="2022-07-01") == ("barred", ZERO)
    assert outcome("OK", DEALER, cash_price="5300.00", contract_date="2018-01-01") == ("unknown", GAP)
    unknown = assessed("OK", DEALER, cash_price="5300.00")
    assert unknown.liability.rule == "unknown"
    assert "contract_date" in unknown.missing
    assert found(unknown, says.LimitNotKnown).limit == Decimal("5800.00")


def test_south_carolina_bars_up_to_its_published_and_derived_figures() -> None:
    assert outcome("SC", DEALER, cash_price="5450.00", contract_date="2020-01-01") == ("barred", ZERO)
    assert outcome("SC", DEALER, cash_price="6000.00", contract_date="2020-01-01") == ("allowed", GAP)
    assert outcome("SC", DEALER, cash_price="7650.00", contract_date="2025-01-01") == ("barred", ZERO)
    assert outcome("SC", DEALER, cash_price="8000.00", contract_date="2026-08-01") == ("unknown", GAP)


def test_wisconsin_bars_small_debts_and_counts_the_value_of_others() -> None:
    small = DEALER | {"claim": "1000.00", "sale_price": "400.00"}
    assert outcome("WI", small) == ("barred", ZERO)
    assert outcome("WI", DEALER, fair_value="9200.00") == ("limited", Decimal("800.00"))
    assert outcome("WI", BANK, fair_value="9200.00") == ("limited", Decimal("800.00"))


def test_connecticut_bars_up_to_a_cash_price_counts_the_guide_value_above_it_and_bars_other_goods() -> None:
    assert outcome("CT", CAR, cash_price="4000.00") == ("barred", ZERO)
    assert outcome("CT", CAR, cash_price="9000.00", fair_value="9500.00") == ("limited", Decimal("500.00"))
    assert outcome("CT", CAR | {"collateral": "boat"}, cash_price="4000.00") == ("barred", ZERO)
    assert outcome("CT", CAR | {"collateral": "other_goods"}) == ("barred", ZERO)
    assert outcome("CT", CAR, cash_price="4000.00", contract_date="2015-01-01")[0] != "barred"


def test_alaska_leaves_it_to_the_ucc() -> None:
    answer = assessed("AK", CAR, outcome="claimed")
    assert (answer.liability.rule.value, answer.liability.most_collectible) == ("allowed", GAP)
    assert {says.ExplanationOwed, says.ReasonableSale} <= kinds(answer)


def test_a_rule_on_what_was_borrowed_at_first_is_open_unless_much_more_is_owed() -> None:
    assert outcome("ME", CAR, claim="5600.00", sale_price="4100.00") == ("unknown", GAP)
    assert outcome("ME", CAR) == ("allowed", GAP)
    assert (
        found(assessed("ME", CAR, claim="5600.00", sale_price="100.00"), says.MayBeBarredUpTo).measure
        is Measure.AMOUNT_FINANCED
    )
    assert found(assessed("MO", CAR, claim="900.00", sale_price="100.00"), says.MayBeBarredBelow) is not None
    assert outcome("MO", CAR, claim="299.00", sale_price="100.00") == ("barred", ZERO)


def test_a_rule_for_one_kind_of_lender_says_so() -> None:
    answer = assessed("FL", BANK, fair_value="9500.00")
    assert answer.liability.rule == "unknown"
    assert found(answer, says.OnlyForCredit).credit is CreditName.FINANCE_COMPANY_LOAN
    assert outcome("VA", BANK) == ("allowed", GAP)
    assert outcome("VA", BANK, loan_purpose="cash_out") == ("unknown", GAP)
    assert outcome("FL", DEALER) == ("allowed", GAP)


def test_missouri_blocks_a_suit_without_the_full_notice() -> None:
    assert outcome("MO", CAR, notices_received=False) == ("barred", ZERO)
    assert found(assessed("MO", CAR), says.NoticeSuitBlocked) is not None
    assert found(assessed("MD", CAR), says.NoticeAsked) is not None


def test_a_missed_notice_after_a_judgment_is_for_a_lawyer() -> None:
    assert outcome("OH", DEALER, notices_received=False, outcome="judgment") == ("unknown", GAP)


def test_consumer_goods_that_are_mostly_paid_must_be_sold_within_90_days() -> None:
    taken = CAR | {"repossession_date": "2026-09-01", "cash_price": "10000.00"}
    enough = assessed("OH", taken, principal_paid="6000.00")
    due = [item for item in enough.liability.deadlines if item.kind is DeadlineKind.SALE_AFTER_REPOSSESSION]
    assert [str(item.date) for item in due] == ["2026-11-30"]
    less = assessed("OH", taken, principal_paid="5999.99")
    assert not [item for item in less.liability.deadlines if item.kind is DeadlineKind.SALE_AFTER_REPOSSESSION]
    business = assessed("OH", taken, principal_paid="6000.00", property_use="business")
    assert not [item for item in business.liability.deadlines if item.kind is DeadlineKind.SALE_AFTER_REPOSSESSION]


def test_before_the_sale_it_can_be_had_back_and_mostly_paid_goods_have_a_last_day() -> None:
    unsold = {"collateral": "vehicle", "event": "not_sold_yet", "cash_price": "10000.00", "principal_paid": "7000.00"}
    assert found(assessed("OH", unsold), says.CanGetItBack) is not None
    assert str(found(assessed("OH", unsold, repossession_date="2026-10-01"), says.MustBeSoldBy).until) == "2026-12-30"
    assert (
        str(found(assessed("OH", unsold, repossession_date="2026-06-01"), says.ShouldHaveBeenSold).until)
        == "2026-08-30"
    )


def test_a_small_price_makes_the_loan_nonrecourse_and_a_missed_notice_disputed() -> None:
    assert recourse("CO", DEALER, cash_price="2000.00") is Recourse.NONRECOURSE
    assert recourse("OH", DEALER, notices_received=False) is Recourse.DISPUTED
    assert recourse("OH", DEALER) is Recourse.RECOURSE


@pytest.mark.parametrize(
    ("state", "facts", "expected"),
    [
        ("OH", CAR, ("seller_financed", "notices_received")),
        ("OH", BANK, ()),
        ("CO", CAR, ("seller_financed", "cash_price")),
        ("OK", DEALER, ("cash_price", "contract_date")),
        ("AK", CAR, ()),
        ("NY", CAR, ()),
        ("NV", CAR, ("notices_received",)),
        ("WI", DEALER, ("fair_value",)),
        ("CT", CAR | {"collateral": "other_goods"}, ()),
    ],
)
def test_only_what_the_state_tests_is_open(state: str, facts: dict[str, Any], expected: tuple[str, ...]) -> None:
    assert open_facts(Case.model_validate({"jurisdiction": f"US-{state}"} | facts), TODAY) == expected


GOODS = ("vehicle", "boat", "other_goods")
EVENTS = ("repossession", "voluntary_surrender", "short_sale", "not_sold_yet")
CREDIT: tuple[dict[str, Any], ...] = ({}, {"seller_financed": True}, {"seller_financed": None})
PRICES: tuple[dict[str, Any], ...] = (
    {},
    {"cash_price": "900.00", "contract_date": "2023-01-01"},
    {"cash_price": "9000.00", "notices_received": False},
    {"notices_received": None, "cash_price": None, "fair_value": None},
)


@pytest.mark.parametrize("state", STATE_NAMES)
def test_no_state_lets_more_be_collected_for_goods_than_is_owed(state: str) -> None:
    for goods, event, credit, price in product(GOODS, EVENTS, CREDIT, PRICES):
        amounts = {"claim": "1800.00"} if event == "not_sold_yet" else {"claim": "1800.00", "sale_price": "500.00"}
        answer = assessed(state, {"collateral": goods, "event": event} | amounts | credit | price)
        most, owed = answer.liability.most_collectible, answer.statement.still_owed
        assert most is None or (owed is not None and ZERO <= most <= owed)
        of_liability = [finding for finding in answer.findings if finding.section == "liability"]
        assert of_liability
        assert all(finding.citations for finding in of_liability)
