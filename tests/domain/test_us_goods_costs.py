"""Which costs count, that each counts once, which refunds come off, and that handing goods back is no release."""

from decimal import Decimal
from typing import Any

from domain import Case, assess
from domain.findings import us_goods_costs as says
from domain.findings.us_goods_sale import HandingBackIsNoRelease
from domain.subjects import Subject
from tests.domain.us_pages import TODAY, first, is_sure, kinds, page, pages_offered

CAR: dict[str, Any] = {
    "jurisdiction": "US-OH",
    "collateral": "vehicle",
    "event": "repossession",
    "claim": "10000.00",
    "sale_price": "8500.00",
    "outcome": "claimed",
}
HOME: dict[str, Any] = {
    "jurisdiction": "US-FL",
    "collateral": "home",
    "event": "foreclosure",
    "claim": "250000.00",
    "sale_price": "200000.00",
}


def of_costs(facts: dict[str, Any], **more: Any) -> Any:
    return page(Subject.COSTS, facts, **more)


def cost(kind: str, amount: str | None = "500.00") -> dict[str, Any]:
    return {"kind": kind, "amount": amount}


def test_the_law_names_the_costs_of_goods_and_the_loan_papers_those_of_a_home() -> None:
    assert type(of_costs(CAR)[0]) is says.CostsThatCount
    assert is_sure(of_costs(CAR)[0])
    assert type(of_costs(HOME)[0]) is says.HomeCostsThatCount
    assert not is_sure(of_costs(HOME)[0])
    assert type(of_costs({})[0]) is says.CostsThatCount


def test_a_cost_counted_twice_is_shown_with_both_totals() -> None:
    both = first(of_costs(CAR, costs=[cost("repossession")]), says.CostsOnTopOrInside)
    assert (both.costs, both.on_top, both.inside) == (Decimal("500.00"), Decimal("2000.00"), Decimal("1500.00"))


def test_the_totals_leave_out_what_the_price_covered_and_count_what_others_got_first() -> None:
    covered = first(of_costs(CAR, sale_price="10200.00", costs=[cost("sale")]), says.CostsOnTopOrInside)
    assert (covered.on_top, covered.inside) == (Decimal("300.00"), Decimal("0.00"))
    liens = first(of_costs(CAR, prior_liens="100.00", costs=[cost("sale")]), says.CostsOnTopOrInside)
    assert liens.inside == Decimal("1600.00")


def test_without_the_figures_the_page_says_what_to_look_for() -> None:
    for facts in (CAR, {}, CAR | {"costs": [cost("sale")], "claim": None}, CAR | {"sale_price": "20000.00"}):
        assert says.CostsOnceOnly in kinds(of_costs(facts))
    much = of_costs(CAR, sale_price="20000.00", costs=[cost("sale")])
    assert says.CostsOnceOnly in kinds(much)


def test_each_kind_of_cost_of_goods_has_its_test() -> None:
    tests = {
        "legal": says.LegalCosts,
        "court": says.LegalCosts,
        "administrative": says.OverheadCosts,
        "other": says.UnnamedCosts,
        "repair": says.RepairCosts,
        "default_interest": says.LateInterest,
        "insurance": says.InsuranceCosts,
    }
    for kind, test in tests.items():
        found = of_costs(CAR, costs=[cost(kind)])
        assert first(found, test).amount == Decimal("500.00")
        assert says.OverheadAndRepairs not in kinds(found)
    usual = first(of_costs(CAR, costs=[cost("repossession"), cost("storage"), cost("sale")]), says.OrdinaryCosts)
    assert usual.kinds == (says.NamedCost.REPOSSESSION, says.NamedCost.STORAGE, says.NamedCost.SALE)
    assert usual.amount == Decimal("1500.00")


def test_a_lawyer_counts_by_agreement_only_whether_or_not_one_was_charged() -> None:
    assert says.LawyerOnlyIf in kinds(of_costs(CAR, costs=[cost("sale")]))
    assert says.LawyerOnlyIf not in kinds(of_costs(CAR, costs=[cost("legal")]))
    assert says.LawyerOnlyIf not in kinds(of_costs(HOME))


def test_a_cost_whose_amount_is_not_known_is_not_put_to_a_test() -> None:
    assert says.RepairCosts not in kinds(of_costs(CAR, costs=[cost("repair", None), cost("sale")]))


def test_costs_above_the_price_that_they_brought_are_pointed_out() -> None:
    """First Fidelity v. Hutchins: 1,655.33 of costs for a price of 500."""
    facts = CAR | {"claim": "6492.65", "sale_price": "500.00"}
    found = of_costs(facts, costs=[cost("repair", "635.33"), cost("sale", "1020.00")])
    assert first(found, says.CostsAbovePrice).costs == Decimal("1655.33")
    assert says.CostsAbovePrice not in kinds(of_costs(CAR, costs=[cost("repair")]))
    assert says.CostsAbovePrice not in kinds(of_costs(HOME, sale_price="100.00", costs=[cost("legal")]))


def test_who_handed_it_back_asks_what_taking_it_cost() -> None:
    assert says.HandedBackCosts in kinds(of_costs(CAR, event="voluntary_surrender"))
    assert says.HandedBackCosts not in kinds(of_costs(CAR))


def test_the_costs_of_a_home_are_named_and_left_to_the_papers() -> None:
    home = first(of_costs(HOME, costs=[cost("court"), cost("legal"), cost("court")]), says.HomeCosts)
    assert home.kinds == (says.NamedCost.COURT, says.NamedCost.LEGAL)
    assert home.amount == Decimal("1500.00")
    assert says.HomeCosts not in kinds(of_costs(HOME))
    assert says.LegalCosts not in kinds(of_costs(HOME, costs=[cost("legal")]))


def test_refunds_are_counted_with_and_without() -> None:
    refunds = [{"kind": "gap_refund", "amount": "400.00"}, {"kind": "service_contract_refund", "amount": "700.00"}]
    facts = CAR | {"claim": "20000.00", "sale_price": "11000.00", "costs": [cost("sale", "900.00")]}
    counted = first(of_costs(facts, credits=refunds), says.RefundsCounted)
    assert (counted.refunds, counted.without, counted.left) == (
        Decimal("1100.00"),
        Decimal("9900.00"),
        Decimal("8800.00"),
    )
    assert first(of_costs(CAR), says.RefundsNotCounted).left == Decimal("1500.00")


def test_refunds_that_turn_a_rest_into_a_surplus_are_shown_from_the_rest() -> None:
    counted = first(of_costs(CAR, credits=[{"kind": "gap_refund", "amount": "2000.00"}]), says.RefundsCounted)
    assert (counted.without, counted.left) == (Decimal("1500.00"), Decimal("0.00"))


def test_a_payment_is_no_refund_and_nothing_is_counted_without_a_rest() -> None:
    paid = of_costs(CAR, credits=[{"kind": "payment", "amount": "100.00"}])
    assert first(paid, says.RefundsNotCounted).left == Decimal("1400.00")
    assert not {says.RefundsCounted, says.RefundsNotCounted} & kinds(of_costs({}))
    assert says.RefundsNotCounted not in kinds(of_costs(CAR, sale_price="12000.00"))


def test_gap_cover_pays_no_rest_after_a_repossession_and_skipped_refunds_can_be_complained_of() -> None:
    assert {says.GapPaysNoRest, says.SkippedRefunds, says.RefundsDue} <= kinds(of_costs(CAR))
    assert says.HomeRefunds in kinds(of_costs(HOME))
    assert says.GapPaysNoRest not in kinds(of_costs(HOME))


def test_the_page_is_offered_where_costs_matter() -> None:
    assert Subject.COSTS in pages_offered(CAR)
    assert Subject.COSTS in pages_offered(HOME, costs=[cost("legal")])
    assert Subject.COSTS not in pages_offered(HOME)
    assert Subject.COSTS not in pages_offered(CAR, outcome="released")
    assert Subject.COSTS not in pages_offered(CAR, event="not_sold_yet", sale_price=None)


def says_no_release(facts: dict[str, Any], **more: Any) -> bool:
    answer = assess(Case.model_validate(facts | more), TODAY)
    return HandingBackIsNoRelease in {type(finding) for finding in answer.findings}


def test_handing_it_back_lets_nobody_off() -> None:
    surrender = CAR | {"event": "voluntary_surrender"}
    assert says_no_release(surrender)
    assert not says_no_release(CAR)
    assert not says_no_release(surrender, outcome="released")
    assert not says_no_release(surrender, sale_price="10000.00")


def test_where_the_law_bars_the_rest_it_is_not_said_that_it_can_be_claimed() -> None:
    kept_by_law = {"jurisdiction": "US-CA", "collateral": "other_goods", "seller_financed": True}
    assert not says_no_release(CAR, event="voluntary_surrender", **kept_by_law)
