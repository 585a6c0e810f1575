"""Who else owes the rest, and what is no ordinary repossession: a lease, a wreck, things left inside, a plan."""

from decimal import Decimal
from typing import Any

import pytest

from domain.findings import us_goods_others as others
from domain.findings import us_goods_special as says
from domain.findings.us_goods_costs import RefundsDue
from domain.subjects import Subject
from tests.domain.us_pages import first, is_sure, kinds, page, pages_offered

CAR: dict[str, Any] = {
    "jurisdiction": "US-TX",
    "collateral": "vehicle",
    "event": "repossession",
    "claim": "10000.00",
    "sale_price": "8500.00",
    "outcome": "claimed",
}
HOME: dict[str, Any] = {
    "jurisdiction": "US-CA",
    "collateral": "home",
    "event": "foreclosure",
    "claim": "250000.00",
    "sale_price": "200000.00",
    "outcome": "claimed",
}
UNSOLD = CAR | {"event": "not_sold_yet", "sale_price": None}


def of_others(facts: dict[str, Any], **more: Any) -> Any:
    return page(Subject.OTHERS, facts, **more)


def test_everybody_who_signed_answers_for_all_of_it_and_nobody_else_does() -> None:
    assert type(of_others(CAR, co_signers=True)[0]) is others.EachOwesAll
    assert type(of_others(CAR, co_signers=False)[0]) is others.OnlyYouSigned
    assert type(of_others(CAR)[0]) is others.SignersOwe
    assert not is_sure(of_others(CAR)[0])


def test_all_that_may_be_claimed_may_be_asked_of_any_one_once() -> None:
    assert first(of_others(CAR, co_signers=True), others.AnyOneOfYou).most == Decimal("1500.00")
    for more in ({"co_signers": False}, {"outcome": "released"}, {"claim": None}):
        assert others.AnyOneOfYou not in kinds(of_others(CAR, **more))


def test_where_the_law_bars_the_rest_it_is_not_said_that_another_owes_it() -> None:
    found = of_others(HOME, foreclosure_process="nonjudicial", co_signers=True)
    assert first(found, others.BarredForOne).state == "CA"
    assert others.AnyOneOfYou not in kinds(found)


def test_a_cosigner_of_goods_had_the_same_notices_coming() -> None:
    assert others.CosignerOfGoods in kinds(of_others(CAR))
    assert others.CosignerOfHome in kinds(of_others(HOME))
    assert {others.FormerSpouse, others.SpouseWhoDidNotSign, others.EstateOwes} <= kinds(of_others({}))


def test_a_guarantor_too_may_get_goods_back_before_the_sale() -> None:
    assert is_sure(first(of_others(UNSOLD), others.GuarantorMayRedeem))
    assert others.GuarantorMayRedeem not in kinds(of_others(CAR))
    assert others.GuarantorMayRedeem not in kinds(of_others(HOME, event="not_sold_yet", sale_price=None))


def test_a_protection_of_the_state_may_leave_a_guarantor_out_or_take_one_in() -> None:
    left_out = of_others(HOME, foreclosure_process="nonjudicial")
    assert others.GuarantorNotLetOff in kinds(left_out)
    taken_in = of_others(HOME, jurisdiction="US-AK", foreclosure_process="nonjudicial")
    assert others.GuarantorLetOffToo in kinds(taken_in)
    assert not {others.GuarantorNotLetOff, others.GuarantorLetOffToo} & kinds(of_others(CAR))
    dealer = of_others(CAR, jurisdiction="US-OH", notices_received=False, seller_financed=True)
    assert not {others.GuarantorNotLetOff, others.GuarantorLetOffToo} & kinds(dealer)


def test_a_release_should_name_everybody_who_signed() -> None:
    assert others.LetterNamesAll in kinds(of_others(CAR, co_signers=True, outcome="settled"))
    assert others.LetterNamesAll not in kinds(of_others(CAR, co_signers=True))


def test_the_page_is_offered_where_somebody_else_signed() -> None:
    assert Subject.OTHERS in pages_offered(CAR, co_signers=True)
    assert Subject.OTHERS not in pages_offered(CAR)


def test_a_lease_is_handed_on_by_the_names_of_its_rules() -> None:
    found = page(Subject.LEASE, CAR)
    assert type(found[0]) is says.LeaseOtherRules
    assert {says.LeaseSum, says.AskLessor, says.WhoKnowsLeases, says.IsItALease} <= kinds(found)
    assert kinds(page(Subject.LEASE, HOME)) == {says.RentedHome}


def test_after_a_total_loss_the_insurance_comes_off_without_costs_of_a_sale() -> None:
    found = page(Subject.TOTALLED, CAR, fair_value="9000.00", costs=[{"kind": "sale", "amount": "500.00"}])
    assert first(found, says.TotalLossSum).left == Decimal("1000.00")
    assert {says.NoSaleCosts, says.AskInsurer, says.GapPays, says.GapLeavesOut, RefundsDue} <= kinds(found)


def test_insurance_as_high_as_the_loan_covers_it() -> None:
    assert says.TotalLossCovered in kinds(page(Subject.TOTALLED, CAR, sale_price="10000.00"))
    assert first(page(Subject.TOTALLED, CAR), says.TotalLossSum).paid == Decimal("8500.00")
    assert not {says.TotalLossSum, says.TotalLossCovered} & kinds(page(Subject.TOTALLED, {}))
    assert kinds(page(Subject.TOTALLED, HOME)) == {says.TotalLossOfHome}


def test_things_in_a_car_are_no_part_of_the_loan_and_the_state_rule_is_not_known() -> None:
    found = page(Subject.BELONGINGS, CAR)
    assert type(found[0]) is says.ThingsAreYours
    assert {says.HeldForAFee, says.ListTheThings, says.ComplainHere, says.StorageFeeByState} <= kinds(found)
    assert kinds(page(Subject.BELONGINGS, HOME)) == {says.ThingsInHome, says.ListTheThings}
    assert Subject.BELONGINGS in pages_offered(UNSOLD, repossession_date="2026-11-01")
    assert Subject.BELONGINGS not in pages_offered(UNSOLD)


def test_a_plan_that_was_kept_is_proved_and_complained_of() -> None:
    found = page(Subject.PAYMENT_PLAN, CAR)
    assert {says.PlanCalledUnfair, says.CollectThePlan, says.ComplainHere, says.AskWhyTaken} <= kinds(found)
    assert says.AskItBackNow not in kinds(found)
    assert says.AskItBackNow in kinds(page(Subject.PAYMENT_PLAN, UNSOLD))
    assert says.PlanForHome in kinds(page(Subject.PAYMENT_PLAN, HOME))


@pytest.mark.parametrize("subject", [Subject.LEASE, Subject.TOTALLED, Subject.PAYMENT_PLAN])
def test_a_special_case_is_opened_by_asking_only(subject: Subject) -> None:
    assert subject not in pages_offered(CAR)
    assert page(subject, {})
