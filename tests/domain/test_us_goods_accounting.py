"""What goods sold for, what was left over, and what handing them back changed."""

from typing import Any

from domain.case import Case
from domain.consult import COUNTRIES, consult, part_of
from domain.findings import norway_sale, us_collection_court, us_goods_costs, us_home_release
from domain.findings import us_goods_accounting as says
from domain.findings import us_goods_sale as sale
from domain.law import Section
from domain.subjects import NEAREST, Subject
from tests.domain.norwegian_cases import CAR_HANDED_BACK, CAR_TAKEN_BACK
from tests.domain.us_pages import TODAY, first, is_sure, kinds, page

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
NOT_SOLD = CAR | {"event": "not_sold_yet", "sale_price": None}
HANDED_BACK = CAR | {"event": "voluntary_surrender"}


def explanation(facts: dict[str, Any], **more: Any) -> Any:
    return page(Subject.EXPLANATION, facts, **more)


def surplus(facts: dict[str, Any], **more: Any) -> Any:
    return page(Subject.SURPLUS, facts, **more)


def handed_back(facts: dict[str, Any], **more: Any) -> Any:
    return page(Subject.HANDED_BACK, facts, **more)


def test_for_private_use_the_lender_explains_the_sums_within_fourteen_days() -> None:
    found = explanation(CAR)
    assert type(found[0]) is says.AskForSums
    assert {sale.SixLines, sale.ExplanationTerms, says.HowTheRestGrows, says.NoExplanationCame} <= kinds(found)
    assert is_sure(found[0])
    assert type(explanation({})[0]) is says.AskForSums


def test_for_business_goods_there_is_an_accounting_and_no_explanation() -> None:
    found = explanation(BUSINESS)
    assert type(found[0]) is says.AskForAccounting
    assert sale.SixLines not in kinds(found)


def test_the_price_of_a_home_is_asked_for_too_and_that_is_general_knowledge() -> None:
    found = explanation(HOME)
    assert type(found[0]) is says.AskAboutHome
    assert not is_sure(found[0])
    assert sale.SixLines not in kinds(found)


def test_before_a_sale_there_is_nothing_to_explain_yet() -> None:
    found = explanation(NOT_SOLD)
    assert type(found[0]) is says.NotSoldYetToExplain
    assert says.HowTheRestGrows not in kinds(found)


def test_what_the_sale_brought_above_the_debt_is_the_persons_after_the_loans_behind() -> None:
    found = surplus(CAR, sale_price="12000.00")
    assert str(found[0].surplus) == "2000.00"
    assert {says.OrderOfProceeds, says.AskForTheMoney, sale.SixLines} <= kinds(found)
    assert sale.SixLines not in kinds(surplus(BUSINESS, sale_price="12000.00"))


def test_where_the_sale_fell_short_there_is_no_money_to_ask_for() -> None:
    found = surplus(CAR)
    assert str(first(found, says.NothingLeftOver).deficiency) == "1500.00"
    assert says.AskForTheMoney not in kinds(found)


def test_without_amounts_the_order_of_payment_is_told_of_goods_and_of_homes() -> None:
    goods, home = surplus({}), surplus(HOME)
    assert [type(finding) for finding in goods[:2]] == [says.WhatIsLeftOver, says.OrderOfProceeds]
    assert [type(finding) for finding in home[:2]] == [says.WhatIsLeftOver, says.OrderForHomes]
    assert is_sure(goods[0])
    assert not is_sure(home[0])


def test_handing_it_back_is_no_release_and_may_have_saved_costs() -> None:
    found = handed_back(HANDED_BACK)
    assert type(found[0]) is says.HandingBackKeepsDebt
    assert {says.WhyTheRest, us_goods_costs.HandedBackCosts, says.SameRules, says.FileSaysSurrender} <= kinds(found)
    assert us_home_release.LawFreesAnyway not in kinds(found)


def test_where_the_law_bars_the_rest_the_page_says_so_next() -> None:
    barred = HANDED_BACK | {"jurisdiction": "US-CT", "cash_price": "1500.00", "claim": "900.00", "sale_price": "500.00"}
    found = handed_back(barred, seller_financed=True, contract_date="2024-01-01")
    assert type(found[1]) is us_home_release.LawFreesAnyway


def test_handing_over_a_home_is_decided_by_the_papers() -> None:
    found = handed_back(HOME)
    assert type(found[0]) is says.HandingOverHome
    assert says.FileSaysSurrender not in kinds(found)


def test_who_was_sued_over_a_car_hears_that_a_missed_notice_belongs_in_the_answer() -> None:
    sued = {"outcome": "sued", "answer_due": "2026-12-01"}
    assert us_collection_court.NoNoticeInCourt in kinds(page(Subject.COURT, CAR, **sued))
    assert us_collection_court.NoNoticeInCourt not in kinds(page(Subject.COURT, HOME, **sued))
    assert us_collection_court.NoNoticeInCourt not in kinds(page(Subject.COURT, CAR | {"event": "short_sale"}, **sued))


def test_norwegian_law_settles_all_three_in_the_provisions_on_the_value() -> None:
    for facts in (CAR_TAKEN_BACK, CAR_HANDED_BACK):
        case = Case.model_validate(facts)
        for subject, nearest in NEAREST.items():
            assert consult(case, TODAY, subject) == consult(case, TODAY, nearest)
            assert part_of(case, subject) is Section.LIABILITY
    unknown = consult(Case(), TODAY, Subject.SURPLUS, "NO")
    assert norway_sale.DifferenceEitherWay in {type(finding) for finding in unknown}
    assert set(NEAREST) <= set(COUNTRIES["US"].chapters)
