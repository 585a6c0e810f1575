"""The ways out: what each costs and leaves, who can still claim it, and what must be known before any of them."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from domain import Case
from domain.assessment import Label
from domain.certainty import Sure
from domain.law import DeadlineKind
from domain.way_out import Claimant, Comparison, Way, WayOut
from domain.ways import compared, ways
from tests.domain.contract import ZERO
from tests.domain.strategies import TODAY, Facts

HOME: dict[str, Any] = {
    "jurisdiction": "US-OH",
    "collateral": "home",
    "event": "foreclosure",
    "outcome": "claimed",
    "claim": "250000",
    "sale_price": "200000",
    "first_missed_payment": "2025-06-30",
}
CAR = HOME | {"collateral": "vehicle", "event": "repossession", "seller_financed": True}
UNSOLD: dict[str, Any] = {
    "jurisdiction": "US-OH",
    "collateral": "home",
    "event": "not_sold_yet",
    "claim": "250000",
    "fair_value": "200000",
}
NORWEGIAN = HOME | {"jurisdiction": "NO"}
IN_AMERICA = ["release", "settle", "pay_in_full", "payment_plan", "judgment", "bankruptcy"]
IN_NORWAY = ["release", "settle", "pay_in_full", "payment_plan", "judgment", "debt_settlement"]


def weigh(facts: Facts, share: str = "0.40", **more: Any) -> Comparison:
    return compared(Case.model_validate(facts | more), TODAY, Decimal(share))


def kinds(facts: Facts, **more: Any) -> list[str]:
    return [way.kind.value for way in weigh(facts, **more).ways]


def way(facts: Facts, kind: str, share: str = "0.40", **more: Any) -> Way:
    return next(each for each in weigh(facts, share, **more).ways if each.kind == kind)


def first(facts: Facts, **more: Any) -> list[str]:
    return [finding.code for finding in weigh(facts, **more).first]


def said(one: Way) -> list[str]:
    return [finding.code for finding in one.findings]


def notes(facts: Facts, **more: Any) -> list[str]:
    return [finding.code for finding in weigh(facts, **more).notes]


def test_the_own_way_stands_first_and_then_what_leaves_least_to_pay() -> None:
    assert kinds(HOME) == ["claimed", *IN_AMERICA]
    assert kinds(NORWEGIAN) == ["claimed", *IN_NORWAY]
    assert [each.own for each in weigh(HOME).ways] == [True] + [False] * 6


@pytest.mark.parametrize(
    ("outcome", "own"),
    [(None, "open"), ("claimed", "claimed"), ("sued", "sued"), ("silent", "silent"), ("judgment", "judgment")],
)
def test_every_outcome_that_leaves_the_rest_is_shown_as_the_persons_own(outcome: str | None, own: str) -> None:
    mine, *others = weigh(HOME, outcome=outcome).ways
    assert (mine.kind, mine.own, mine.pay, mine.left) == (own, True, ZERO, Decimal(50000))
    assert own not in {each.kind for each in others}


def test_a_settled_debt_is_the_persons_own_with_the_sum_that_was_agreed() -> None:
    mine, *others = weigh(HOME, outcome="settled", settlement_paid="8000").ways
    assert (mine.kind, mine.own, mine.pay, mine.left, mine.let_off) == (
        "settle",
        True,
        Decimal(8000),
        Decimal(0),
        Decimal(42000),
    )
    assert mine.claimant is Claimant.NOBODY_IF_WRITTEN
    assert WayOut.SETTLE not in {each.kind for each in others}
    assert said(mine) == ["HadItNotBeenLetOff"]
    assert first(HOME, outcome="settled", settlement_paid=None) == ["AgreedSumToPay"]


def test_what_it_would_have_come_to_has_no_days_to_watch() -> None:
    assert way(HOME, "judgment", outcome="released").deadlines == ()
    sue = way(HOME, "judgment").deadlines
    assert [day.kind for day in sue] == [DeadlineKind.CONTRACT_LIMITATION]
    assert way(HOME, "claimed").deadlines == sue


def test_days_that_have_passed_are_left_out() -> None:
    assert way(HOME, "claimed", first_missed_payment="2010-01-01").deadlines == ()


def test_of_a_rest_let_off_in_part_the_other_part_is_what_the_ways_start_from() -> None:
    mine, *others = weigh(HOME, outcome="released", amount_released="30000").ways
    assert (mine.kind, mine.left, mine.let_off, mine.claimant) == (
        "release",
        Decimal(20000),
        Decimal(30000),
        Claimant.HOLDER,
    )
    assert {each.kind.value: each.pay for each in others if each.pay} == {
        "settle": 8000,
        "pay_in_full": 20000,
        "payment_plan": 20000,
    }
    assert way(HOME, "settle", outcome="released", amount_released="30000").let_off == 42000


def test_the_share_is_of_what_can_be_claimed_rounded_to_cents() -> None:
    assert way(HOME, "settle", "0.25", claim="250000.01").pay == Decimal("12500.00")
    assert way(HOME, "settle", "0.60").pay == Decimal("30000.00")


def test_what_was_paid_before_is_not_asked_for_again() -> None:
    assert way(HOME, "pay_in_full", paid_since_sale="10000").pay == 40000
    assert way(HOME, "release", paid_since_sale="10000").let_off == 40000
    assert way(HOME, "release", settlement_paid="10000").cancelled == 40000


def test_a_surplus_or_nothing_left_is_one_answer_without_rows() -> None:
    assert first(HOME, sale_price="260000") == ["SurplusDue", "AfterSurplus", "NothingToCompare"]
    assert first(HOME, sale_price="250000") == ["NothingOwed", "NothingToCompare"]
    assert first(HOME, sale_price="250000", outcome="released") == ["NothingOwed", "NothingToCompare"]
    assert first(HOME, paid_since_sale="50000") == ["PaidOff", "NothingToCompare"]
    assert ways(Case.model_validate(HOME | {"sale_price": "250000"}), TODAY) == ()


def test_where_the_law_bars_the_rest_that_is_said_first_and_nobody_is_shown_how_to_pay() -> None:
    barred = HOME | {"jurisdiction": "US-CA", "loan_purpose": "purchase", "owner_occupied": True}
    assert first(barred) == ["LawBars", "HoldsIf", "HoldsNotFor", "AnswerAnyway"]
    (mine,) = weigh(barred).ways
    assert (mine.claimant, mine.left, mine.out_of_reach) == (Claimant.NOBODY_BY_LAW, Decimal(0), Decimal(50000))
    assert kinds(barred, outcome="released") == ["release"]


def test_a_limit_on_the_claim_lowers_what_every_way_costs() -> None:
    limited = HOME | {"jurisdiction": "US-TX", "fair_value": "230000"}
    assert first(limited)[0] == "LawLimits"
    assert (way(limited, "claimed").left, way(limited, "claimed").out_of_reach) == (Decimal(20000), Decimal(30000))
    assert way(limited, "pay_in_full").pay == 20000
    assert Label.PAID in way(limited, "pay_in_full").labels
    assert (way(limited, "settle").pay, way(limited, "settle").let_off) == (Decimal(8000), Decimal(12000))
    assert way(limited, "settle").tax_open
    assert way(limited, "settle").cancelled == 12000, "none of it was out of reach"
    assert kinds(limited, fair_value="260000") == ["claimed"]
    assert way(limited, "claimed", fair_value="260000").claimant is Claimant.NOBODY_BY_LAW


def test_a_judgment_is_told_with_its_figure_and_its_life() -> None:
    decided = CAR | {"outcome": "judgment", "judgment_amount": "60000"}
    assert first(decided) == ["CourtDecided", "JudgmentDiffers"]
    assert said(way(decided, "judgment")) == ["JudgmentSleeps", "InterestAndCourtCosts"]
    assert said(way(CAR, "judgment")) == ["JudgmentSleeps", "InterestAndCourtCosts"]
    old = first(CAR, outcome="judgment", judgment_date="2001-01-01")
    assert old == ["CourtDecidedLongAgo", "CompareJudgment", "JudgmentAsleep"]
    assert WayOut.JUDGMENT not in {each.kind for each in weigh(decided).ways[1:]}


def test_what_restarts_the_time_comes_before_any_way_to_pay() -> None:
    assert first(HOME) == ["WhatRestarts"]
    assert first(HOME, first_missed_payment="2010-01-01") == ["SueByPassed", "WhatRestarts"]
    assert first(NORWEGIAN) == ["PayingRestarts"]
    late = first(NORWEGIAN, event="short_sale", last_payment_date="2010-01-01", sale_price="200000")
    assert late == ["LimitationDateBehind", "PayingRestarts"]
    assert first(HOME, outcome="released") == []


def test_a_bankruptcy_that_wiped_it_out_leaves_nothing_to_weigh_in_america() -> None:
    assert first(HOME, discharged_in_bankruptcy=True) == ["WipedOutForYou", "WipedOutIf"]
    assert kinds(HOME, discharged_in_bankruptcy=True) == []
    assert kinds(NORWEGIAN, discharged_in_bankruptcy=True) == ["claimed", *IN_NORWAY]


def test_amounts_that_are_not_known_are_not_invented() -> None:
    unknown = weigh(HOME, claim=None)
    assert unknown.first[0].code == "AmountUnknown"
    assert {each.pay for each in unknown.ways if each.kind in {"settle", "pay_in_full", "payment_plan"}} == {None}
    assert way(HOME, "pay_in_full", claim=None).labels == ()
    assert way(HOME, "judgment", claim=None).left is None
    assert way(HOME, "release", claim=None).tax_open
    assert way(HOME, "release", claim=None).let_off is None


def test_a_second_loan_is_not_weighed_before_it_is_known_what_the_first_took() -> None:
    second = HOME | {"lien_position": "junior"}
    assert first(second)[:1] == ["AmountUnknown"]
    assert "TellTheFirst" in first(second)
    assert way(second, "claimed").left is None


def test_nobody_is_asked_for_more_on_a_loan_than_was_owed_on_it() -> None:
    second = HOME | {"lien_position": "junior", "claim": "50000", "prior_liens": "260000"}
    assert "MoreThanThisLoan" in first(second)
    assert way(second, "pay_in_full").pay == 50000
    assert way(second, "pay_in_full").out_of_reach == 60000
    assert way(second, "settle").tax_open


def test_outside_the_places_that_are_covered_only_arithmetic_is_shown() -> None:
    elsewhere = {name: value for name, value in HOME.items() if name != "jurisdiction"}
    assert first(elsewhere) == ["PlaceUnknown"]
    assert kinds(elsewhere) == ["claimed", "release", "settle", "pay_in_full"]
    assert notes(elsewhere) == []
    assert weigh({"event": "not_sold_yet"}).ways == ()


def test_without_knowing_what_the_loan_was_on_no_way_is_shown_before_a_sale() -> None:
    assert first(HOME, event="not_sold_yet", sale_price=None, collateral=None) == ["BeforeAnySale"]
    assert kinds(HOME, event="not_sold_yet", sale_price=None, collateral=None) == []


def test_the_file_says_paid_settled_or_charged_off_as_the_way_goes() -> None:
    assert Label.PAID in way(HOME, "pay_in_full").labels
    assert Label.SETTLED in way(HOME, "settle").labels
    assert Label.CHARGE_OFF in way(HOME, "judgment").labels
    assert way(HOME, "bankruptcy").labels == ()
    assert {each.until for each in weigh(HOME).ways} == {date(2032, 12, 27)}


def test_forgiven_debt_can_be_income_in_america_and_not_after_a_bankruptcy() -> None:
    assert (way(HOME, "release").cancelled, way(HOME, "release").taxable) == (Decimal(50000), None)
    assert (way(HOME, "settle").cancelled, way(HOME, "settle").taxable) == (Decimal(30000), None)
    solvent: dict[str, Any] = {
        "assets_before": "900000",
        "liabilities_before": "300000",
        "discharged_in_bankruptcy": False,
    }
    assert way(HOME, "settle", **solvent).taxable == 30000
    assert way(HOME, "bankruptcy").taxable == 0
    assert way(HOME, "pay_in_full").taxable == 0


def test_what_a_lender_forgives_is_no_income_in_norway_unless_it_is_earned() -> None:
    assert way(NORWEGIAN, "release").taxable == 0
    assert way(NORWEGIAN, "release", forgiven_by="employer").taxable == 50000
    assert way(NORWEGIAN, "debt_settlement", forgiven_by="employer").taxable == 0
    assert way(NORWEGIAN, "release", forgiven_by=None).tax_open


def test_payment_remarks_follow_the_way() -> None:
    assert said(way(NORWEGIAN, "claimed")) == ["RemarkAfterLegalSteps"]
    assert said(way(NORWEGIAN, "release")) == ["NoRemarkOnceSettled"]
    assert said(way(NORWEGIAN, "pay_in_full")) == ["NoRemarkOnceSettled"]
    assert said(way(NORWEGIAN, "payment_plan")) == ["UsuallyNoNewRemark"]
    assert said(way(NORWEGIAN, "judgment")) == ["RemarkAfterLegalSteps", "InterestAndCourtCosts"]
    assert said(way(NORWEGIAN, "debt_settlement")) == ["FiveYearsThenGone", "ShownWhileItLasts"]
    assert said(way(NORWEGIAN, "claimed", remark_registered="2025-01-01")) == ["RemarkUntil"]
    assert said(way(NORWEGIAN, "payment_plan", remark_registered="2020-01-01")) == ["RemarkTooOld"]


def test_others_who_signed_are_not_forgotten() -> None:
    assert said(way(HOME, "bankruptcy", co_signers=True)) == ["AfterwardsInFileAndTax", "AskAboutCosigner"]
    assert notes(HOME, co_signers=True)[-1] == "EachOwesAll"
    assert said(way(NORWEGIAN, "debt_settlement", co_signers=True))[-1] == "OthersNotFreed"
    assert notes(NORWEGIAN, co_signers=True) == ["LetOffUsuallyNotIncome", "CoBorrowersOweAll"]


def test_the_law_that_may_bar_the_claim_makes_it_uncertain() -> None:
    open_case = HOME | {"jurisdiction": "US-CA", "loan_purpose": None}
    assert way(open_case, "claimed").claimant is Claimant.UNCERTAIN
    assert first(open_case)[0] == "LiabilityUnknown"


def test_every_way_is_as_certain_as_the_rest_it_starts_from() -> None:
    unknown = HOME | {"costs": None}
    assert {each.sure for each in weigh(HOME).ways} == {Sure.EXACT}
    assert {each.sure for each in weigh(unknown).ways} == {Sure.AT_LEAST}
    assert {each.sure for each in weigh(unknown, outcome="settled", settlement_paid="8000").ways} == {Sure.AT_LEAST}
    assert first(unknown) == ["ComesOnTop", "WhatRestarts"]
    assert first(HOME, sale_price=None)[:2] == ["StillOwedAtMost", "DependsOn"]


def test_where_something_may_still_come_on_top_it_is_not_said_to_be_over() -> None:
    assert first(HOME, sale_price="250000", costs=None) == ["NothingOwedSoFar", "ComesOnTop"]
