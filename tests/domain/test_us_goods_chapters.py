"""The pages on a sale of goods in the United States: was it right, what follows, and what if it was kept."""

from decimal import Decimal
from itertools import product
from typing import Any

import pytest

from domain.findings import court, us_goods
from domain.findings import us_goods_damages as damages
from domain.findings import us_goods_kept as kept
from domain.findings import us_goods_sale as sale
from domain.findings import us_home_sale as home_sale
from domain.places import STATE_NAMES
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
HOME: dict[str, Any] = {"jurisdiction": "US-OH", "collateral": "home", "event": "foreclosure"}
BUSINESS = CAR | {"property_use": "business"}


def of_sale(facts: dict[str, Any], **more: Any) -> Any:
    return page(Subject.SALE, facts, **more)


def of_kept(facts: dict[str, Any], **more: Any) -> Any:
    return page(Subject.KEPT, facts, **more)


def test_the_page_begins_with_what_is_known_of_the_sale() -> None:
    assert type(of_sale(CAR)[0]) is sale.HowItWasSold
    assert type(of_sale(CAR, notices_received=False)[0]) is sale.NoNoticeCame
    assert type(of_sale(CAR, outcome="judgment")[0]) is sale.SaleAfterJudgment
    assert type(of_sale(CAR, event="not_sold_yet", sale_price=None)[0]) is sale.SaleRulesAhead
    assert type(of_sale(HOME)[0]) is home_sale.PriceStands
    assert type(of_sale({})[0]) is sale.HowItWasSold


def test_a_lawsuit_stands_before_everything_about_the_sale() -> None:
    found = of_sale(CAR, outcome="sued", answer_due="2026-12-01", notices_received=False)
    assert [type(finding) for finding in found[:2]] == [sale.NoNoticeCame, court.AnswerCourt]


def test_a_notice_of_goods_for_private_use_says_more_and_no_number_of_days_is_fixed_for_it() -> None:
    private, business = kinds(of_sale(CAR)), kinds(of_sale(BUSINESS))
    assert {sale.NoticeOfConsumerSale, sale.NoFixedDays} <= private
    assert {sale.NoticeOfSale, sale.TenDaysForBusiness} <= business
    assert not {sale.NoticeOfConsumerSale, sale.NoFixedDays} & business


def test_what_was_not_read_in_the_law_is_not_shown_as_sure() -> None:
    found = of_sale(CAR)
    assert is_sure(first(found, sale.NoticeOfConsumerSale))
    assert not is_sure(first(found, sale.NoFixedDays))
    assert not is_sure(first(found, sale.LowPriceNoProof))


def test_a_notice_of_the_states_own_stands_on_the_page_but_not_twice_what_the_page_says_itself() -> None:
    found = kinds(of_sale(CAR, jurisdiction="US-OH", seller_financed=True))
    assert us_goods.NoticeNeeded in found
    assert us_goods.ShownToLawyer not in found
    assert us_goods.NoticeNeeded not in kinds(of_sale(CAR))


def test_a_low_price_is_shown_beside_the_value_and_proves_nothing_alone() -> None:
    assert first(of_sale(CAR, fair_value="9000.00"), sale.PriceBesideValue).fair_value == Decimal("9000.00")
    assert sale.LowPriceNoProof in kinds(of_sale(CAR, fair_value="8000.00"))
    assert sale.LowPriceNoProof in kinds(of_sale(CAR, sale_price=None, fair_value="9000.00"))


def test_outside_private_use_the_person_must_prove_a_sale_to_the_lender_itself() -> None:
    assert sale.SoldToItself in kinds(of_sale(CAR))
    assert sale.SoldToItselfProved in kinds(of_sale(BUSINESS))


def test_who_sold_it_himself_has_no_sale_of_the_lender_to_question() -> None:
    assert kinds(of_sale(CAR, event="short_sale")) == {sale.SoldWithConsent}


def test_before_a_sale_nothing_follows_from_it_yet() -> None:
    assert kinds(of_sale(CAR, event="not_sold_yet", sale_price=None)) == {
        sale.SaleRulesAhead,
        sale.NoticeOfConsumerSale,
        sale.NoFixedDays,
        sale.SoldToItself,
    }


def test_the_sale_of_a_home_has_days_of_its_own() -> None:
    found = of_sale(HOME)
    assert {sale.NotTooEarly, sale.ApplicationFirst, sale.InTheService, home_sale.ShowTheValue} <= kinds(found)
    assert is_sure(first(found, sale.InTheService))
    assert not is_sure(first(found, sale.NotTooEarly))
    assert sale.ForHomesOtherwise in kinds(of_sale({}))


def test_courts_differ_on_a_wrong_sale_to_a_consumer_but_not_in_maryland_or_in_business() -> None:
    assert damages.CourtsDiffer in kinds(of_sale(CAR))
    assert first(of_sale(CAR, jurisdiction="US-MD"), damages.StateCountsAsPaid).state == "MD"
    assert damages.CountsAsPaid in kinds(of_sale(BUSINESS, jurisdiction="US-MD"))
    assert damages.CourtsDiffer in kinds(of_sale({}))


def test_a_proper_price_is_counted_instead_of_the_price() -> None:
    costs = [{"kind": "sale", "amount": "500.00"}]
    sums = first(of_sale(CAR, fair_value="9000.00", costs=costs), damages.RestAtProperPrice)
    assert (sums.owed, sums.counted, sums.rest) == (Decimal("10500.00"), Decimal("9000.00"), Decimal("1500.00"))
    assert damages.NothingAtProperPrice in kinds(of_sale(CAR, fair_value="10000.00"))


def test_no_proper_price_is_worked_out_without_all_its_figures() -> None:
    for facts in (CAR, CAR | {"fair_value": "8500.00"}, CAR | {"fair_value": "9000.00", "claim": None}):
        assert not {damages.RestAtProperPrice, damages.NothingAtProperPrice} & kinds(of_sale(facts))


def test_the_creditors_proof_of_a_higher_price_lowers_the_rest() -> None:
    """The illustration of § 9-626(a)(3): 22,000 less the 14,000 that a proper sale would have brought."""
    facts = BUSINESS | {"claim": "20000.00", "sale_price": "9000.00", "fair_value": "14000.00"}
    costs = [{"kind": "sale", "amount": "1500.00"}, {"kind": "legal", "amount": "500.00"}]
    assert first(of_sale(facts, costs=costs), damages.RestAtProperPrice).rest == Decimal("8000.00")


def test_damages_are_at_least_a_tenth_and_the_charge_for_the_credit() -> None:
    dealer = first(of_sale(CAR, cash_price="12345.67"), damages.DamagesOfDealerSale)
    assert (dealer.cash_price, dealer.tenth) == (Decimal("12345.67"), Decimal("1234.57"))
    assert first(of_sale(CAR), damages.DamagesOfLoan).tenth == Decimal("1000.00")
    bank = of_sale(CAR, cash_price="12000.00", seller_financed=False)
    assert first(bank, damages.DamagesOfLoan).claim == Decimal("10000.00")
    assert damages.DamagesAtLeast in kinds(of_sale({}))
    assert damages.DamagesForLoss in kinds(of_sale(BUSINESS))
    assert damages.DamagesOfLoan not in kinds(of_sale(CAR, outcome="judgment"))


def test_goods_for_private_use_are_kept_for_the_whole_debt_or_not_at_all() -> None:
    found = of_kept(CAR)
    assert type(found[0]) is kept.KeepingEndsIt
    assert kept.YesOnlyAfterTaken in kinds(found)
    business = of_kept(BUSINESS)
    assert type(business[0]) is kept.KeepingByAgreement
    assert not {kept.YesOnlyAfterTaken, kept.MostlyPaidRule} & kinds(business)


def test_from_sixty_percent_on_goods_may_not_be_kept() -> None:
    paid = CAR | {"cash_price": "10000.01"}
    assert first(of_kept(paid, principal_paid="6000.01"), kept.MostlyPaid).needed == Decimal("6000.01")
    assert kept.NotMostlyPaid in kinds(of_kept(paid, principal_paid="6000.00"))
    assert kept.MostlyPaidRule in kinds(of_kept(paid))
    assert kept.MostlyPaidRule in kinds(of_kept(CAR, principal_paid="6000.00"))


def test_the_day_to_sell_by_stands_on_the_page_where_it_can_be_counted() -> None:
    taken = CAR | {"event": "not_sold_yet", "sale_price": None, "repossession_date": "2026-10-01"}
    found = of_kept(taken, cash_price="10000.00", principal_paid="6000.00")
    assert str(first(found, us_goods.MustBeSoldBy).until) == "2026-12-30"


def test_a_sale_after_the_ninety_days_came_too_late() -> None:
    paid = CAR | {"repossession_date": "2026-01-20", "cash_price": "10000.00", "principal_paid": "6000.00"}
    assert str(first(of_kept(paid, sale_date="2026-06-01"), us_goods.ShouldHaveBeenSold).until) == "2026-04-20"
    assert us_goods.ShouldHaveBeenSold not in kinds(of_kept(paid, sale_date="2026-04-20"))


def test_a_home_that_the_lender_took_over_or_bought_is_told_apart() -> None:
    assert type(of_kept(HOME)[0]) is kept.HomeTakenOver
    assert {kept.HomeBoughtByLender, kept.AskForDebtSatisfied} <= kinds(of_kept(HOME))
    assert kept.AskWhetherKept not in kinds(of_kept(HOME))
    assert {kept.AskWhetherKept, kept.HomeBoughtByLender} <= kinds(of_kept({}))
    assert kept.HomeBoughtByLender not in kinds(of_kept(CAR))


def test_the_pages_are_offered_where_they_matter() -> None:
    assert Subject.SALE in pages_offered(CAR)
    assert Subject.SALE not in pages_offered(CAR, outcome="released")
    assert Subject.SALE in pages_offered(HOME)
    assert Subject.SALE not in pages_offered(HOME, event="short_sale")
    assert Subject.KEPT in pages_offered(CAR, sale_price=None)
    assert Subject.KEPT not in pages_offered(CAR, sale_price=None, lender_figure="3000.00")
    assert Subject.KEPT not in pages_offered(CAR)


@pytest.mark.parametrize("state", STATE_NAMES)
def test_every_page_says_something_in_every_state_and_every_claim_has_its_source(state: str) -> None:
    pages = (Subject.SALE, Subject.KEPT, Subject.COSTS, Subject.OTHERS)
    for subject, collateral in product(pages, ("home", "vehicle", "boat", "other_goods", None)):
        found = page(subject, {"jurisdiction": f"US-{state}", "collateral": collateral})
        assert len(found) > 2
        assert all(finding.citations or finding.section == "next_steps" for finding in found)
