"""Norwegian pages on time, papers, collectors, pay, one's own account, ways out and offers of help for money."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from domain.findings import norway_collection as core
from domain.findings import norway_papers as papers
from domain.findings import norway_pay as pay
from domain.findings import norway_time as time
from domain.findings import norway_way_out as way_out
from domain.law import Dated, Section, Status
from domain.norway.rates import last_known
from domain.norway.sources import LIVSOPP
from domain.subjects import Subject
from tests.domain.norway_pages import NORWAY, UNSOLD, one, page, pages, said
from tests.domain.norwegian_cases import CAR_HANDED_BACK, CAR_TAKEN_BACK, HOME_SOLD_BY_FORCE, assessed, has

DEALER: dict[str, Any] = CAR_HANDED_BACK | {"seller_financed": True}
BEFORE_ALL_RATES = date(2022, 6, 1)


@pytest.mark.parametrize(
    ("facts", "headline"),
    [
        (NORWAY, time.ThreeOrTenYears),
        (CAR_TAKEN_BACK, time.ThreeOrTenYears),
        (HOME_SOLD_BY_FORCE, time.TenYearsForThisLoan),
        (CAR_HANDED_BACK | {"seller_financed": False}, time.TenYearsForThisLoan),
        (DEALER | {"promissory_note": True}, time.TenYearsForThisLoan),
        (DEALER, time.ThreeOrTenYears),
        (DEALER | {"promissory_note": False}, time.ThreeYearsWithoutNote),
        (CAR_TAKEN_BACK | {"enforcement_ended": "2026-11-02"}, time.TenYearsAfterLegalSteps),
        (CAR_HANDED_BACK | {"outcome": "judgment", "judgment_date": "2026-01-15"}, time.TenYearsAfterLegalSteps),
    ],
)
def test_the_first_line_says_which_limit_holds_and_the_second_that_a_small_payment_restarts_it(
    facts: dict[str, Any], headline: type[object]
) -> None:
    first, second, *_ = page(Subject.TIME, facts)
    assert type(first) is headline
    assert type(second) is time.PayingALittleNow


def test_a_payment_today_would_carry_the_limit_three_or_ten_years_from_today_to_a_working_day() -> None:
    without_note = page(Subject.TIME, DEALER, promissory_note=False)
    assert one(time.PayingALittleNow, without_note).last_day == date(2029, 11, 22)
    assert one(time.PayingALittleNow, page(Subject.TIME, HOME_SOLD_BY_FORCE)).last_day == date(2036, 11, 24)


def test_the_dates_that_the_facts_give_follow() -> None:
    assert said(Subject.TIME, CAR_TAKEN_BACK, enforcement_ended="2026-11-02")[2] == "LimitationAfterEnforcement"
    assert said(Subject.TIME, DEALER, promissory_note=False, last_payment_date="2025-01-15")[2] == (
        "LimitationWithoutLoanNote"
    )


def test_the_trap_of_the_loan_by_way_of_the_dealer_is_told_unless_the_dates_tell_it() -> None:
    assert "DealerLoanNeedsNote" in said(Subject.TIME, NORWAY)
    assert "DealerLoanNeedsNote" in said(Subject.TIME, DEALER)
    assert "DealerLoanNeedsNote" in said(Subject.TIME, CAR_HANDED_BACK, last_payment_date="2025-01-15")
    assert "DealerLoanNeedsNote" not in said(Subject.TIME, DEALER, last_payment_date="2025-01-15")
    assert "DealerLoanNeedsNote" not in said(Subject.TIME, HOME_SOLD_BY_FORCE)


def test_the_beginning_is_told_where_no_date_is_counted_from() -> None:
    assert "TimeBegins" in said(Subject.TIME, NORWAY)
    assert "TimeBegins" not in said(Subject.TIME, CAR_HANDED_BACK, last_payment_date="2025-01-15")
    forced = said(Subject.TIME, HOME_SOLD_BY_FORCE)
    assert "TimeBegins" not in forced
    assert "EnforcementEndDecides" in forced


def test_what_one_debtors_time_means_for_the_others_is_told_where_there_are_others() -> None:
    assert "OneDebtorsTime" in said(Subject.TIME, HOME_SOLD_BY_FORCE, co_signers=True)
    assert "OneDebtorsTime" not in said(Subject.TIME, HOME_SOLD_BY_FORCE)


def test_only_the_rule_on_interest_rests_on_our_own_reading() -> None:
    unsure = {
        finding.code
        for finding in page(Subject.TIME, HOME_SOLD_BY_FORCE)
        if any(cite.status is not Status.READ for cite in finding.citations)
    }
    assert unsure == {"InterestGrowsOld"}


def test_papers_are_answered_by_their_own_date() -> None:
    assert said(Subject.COURT, NORWAY)[0] == "FollowThePapers"
    assert said(Subject.COURT, HOME_SOLD_BY_FORCE, answer_due="2026-11-27")[0] == "AnswerLetterBy"
    assert said(Subject.COURT, HOME_SOLD_BY_FORCE, answer_due="2026-11-20")[0] == "LetterDatePassed"
    assert said(Subject.COURT, HOME_SOLD_BY_FORCE, served_on="2026-11-12")[0] == "ReadLetterFirst"
    assert said(Subject.COURT, HOME_SOLD_BY_FORCE, served_on="2026-11-02")[0] == "LetterCameWeeksAgo"


def test_a_take_back_is_complained_about_within_its_month_and_then_any_letter_is_looked_into() -> None:
    assert said(Subject.COURT, CAR_TAKEN_BACK)[0] == "ComplainBy"
    assert said(Subject.COURT, CAR_TAKEN_BACK, served_on="2026-09-01")[0] == "LetterCameWeeksAgo"


def test_a_claim_under_the_limit_can_be_judged_when_one_side_asks() -> None:
    assert one(papers.ConciliationBoardLimit, page(Subject.COURT, NORWAY)).limit == Decimal(200_000)
    assert "ConciliationBoardLimit" not in said(Subject.COURT, NORWAY, BEFORE_ALL_RATES)
    assert "CannotPayIsNotDisagreement" in said(Subject.COURT, NORWAY, BEFORE_ALL_RATES)


def test_losing_before_the_board_costs_its_fee_and_a_limited_sum() -> None:
    costs = one(papers.ConciliationCosts, page(Subject.COURT, NORWAY))
    assert (costs.fee, costs.legal, costs.less) == (Decimal(2071), Decimal(5380), Decimal("672.5"))
    assert "ConciliationCosts" not in said(Subject.COURT, NORWAY, BEFORE_ALL_RATES)


def test_after_a_judgment_the_board_is_behind_and_attachment_ahead() -> None:
    judged = said(Subject.COURT, CAR_HANDED_BACK, outcome="judgment")
    assert "JudgmentLeadsToAttachment" in judged
    before = {"DisputedCollectionStops", "CannotPayIsNotDisagreement", "ConciliationCosts", "ObjectionStopsAttachment"}
    assert before.isdisjoint(judged)
    assert before <= set(said(Subject.COURT, CAR_HANDED_BACK))


def test_a_collector_is_answered_in_writing_and_complained_about_apart_from_the_bank() -> None:
    found = page(Subject.COLLECTORS, CAR_HANDED_BACK, collector_notice_received="2026-11-10")
    assert [finding.code for finding in found] == [
        "LetterIsNoJudgment",
        "CollectorGivesTime",
        "DisagreeInWriting",
        "DisputedCollectionStops",
        "WhereToComplain",
        "DebtSold",
        "NoRemarkFromLetter",
        "NewCollectionAct",
    ]
    assert one(papers.DisputedCollectionStops, found).citations[0].status is Status.SECONDARY
    assert one(papers.NewCollectionAct, found).citations[0].status is Status.UNVERIFIED


def test_the_worked_example_is_pay_less_the_rate_less_housing() -> None:
    example = one(pay.LivingExample, page(Subject.PAY, NORWAY))
    assert (example.since, example.living) == (date(2025, 7, 1), Decimal(11046))
    assert example.left == example.pay - example.living - example.housing == Decimal(5954)


def test_the_rates_for_a_couple_and_for_children_follow() -> None:
    rates = one(pay.RatesForMore, page(Subject.PAY, NORWAY))
    assert rates.partner == Decimal(9354)
    by_age = (rates.under_6, rates.under_11, rates.under_15, rates.from_15)
    assert by_age == (Decimal(3535), Decimal(4690), Decimal(5919), Decimal(6809))


def test_rates_that_were_not_found_are_said_to_be_missing_and_those_before_them_are_not_guessed() -> None:
    assert one(pay.NewerRatesNotFound, page(Subject.PAY, NORWAY)).since == date(2026, 7, 1)
    assert "NewerRatesNotFound" not in said(Subject.PAY, NORWAY, date(2026, 5, 1))
    assert {"LivingExample", "RatesForMore"}.isdisjoint(said(Subject.PAY, NORWAY, BEFORE_ALL_RATES))


def test_while_a_rate_is_in_force_nothing_is_said_to_be_missing_in_the_answer_either() -> None:
    in_force = assessed(CAR_HANDED_BACK, today=date(2026, 5, 1), outcome="judgment")
    assert not has(in_force, core.SubsistenceRate)


def test_a_rate_that_stays_unknown_keeps_the_last_day_it_was_known() -> None:
    rate = Dated(
        entries=((date(2024, 1, 1), Decimal(1)), (date(2025, 1, 1), None), (date(2026, 1, 1), None)),
        review_by=date(2027, 1, 1),
        citation=LIVSOPP,
    )
    assert last_known(rate, date(2026, 11, 22)).until == date(2024, 12, 31)


def test_what_is_kept_beside_the_rates_is_told() -> None:
    assert {"HousingOnTop", "NoDeductionWhenDoingAll", "ProtectedFromAttachment", "OneDeduction"} <= set(
        said(Subject.PAY, CAR_HANDED_BACK)
    )


def test_set_off_was_not_read_and_the_page_says_so_first() -> None:
    first, *rest = page(Subject.SET_OFF, NORWAY)
    assert type(first) is pay.SetOffNotRead
    assert first.citations[0].status is Status.UNVERIFIED
    assert [finding.code for finding in rest] == ["AskBankWhy", "MoneyUntilNextPay", "NoSetOffInNegotiation"]


def test_the_rest_after_a_sale_is_in_a_debt_settlement() -> None:
    sold = said(Subject.WAY_OUT, HOME_SOLD_BY_FORCE)
    assert sold[:2] == ("RestCanBeSettled", "LastinglyUnable")
    assert {"TriedFirst", "FiveYearsAndKept", "RestIsOrdinaryDebt", "HomeInSettlement", "SettlementRefused"} <= set(
        sold
    )


def test_before_a_sale_the_home_is_what_matters() -> None:
    unsold = said(Subject.WAY_OUT, UNSOLD)
    assert unsold[0] == "DebtCanBeSettled"
    assert "RestIsOrdinaryDebt" not in unsold
    assert "RestIsOrdinaryDebt" not in said(Subject.WAY_OUT, CAR_HANDED_BACK)


def test_debt_from_a_business_has_a_condition_of_its_own() -> None:
    assert "BusinessDebtInSettlement" in said(Subject.WAY_OUT, CAR_HANDED_BACK, property_use="business")
    assert "BusinessDebtInSettlement" not in said(Subject.WAY_OUT, CAR_HANDED_BACK)


def test_the_application_goes_to_the_enforcement_officer_with_help_from_nav() -> None:
    where = one(way_out.WhereToApply, page(Subject.WAY_OUT, NORWAY))
    assert where.phone.replace("\u00a0", "") == "55553339"
    assert where.citations[0].label == "gjeldsordningsloven § 2-1"


def test_help_is_free_and_nothing_is_to_be_hidden() -> None:
    assert said(Subject.SCAM, NORWAY) == (
        "HelpIsFree",
        "FreeInsteadOfPaid",
        "NewLoanIsNewDebt",
        "DoNotMoveThings",
        "RemarksGoFree",
        "LegalAidNames",
    )


def test_pages_are_offered_where_they_concern_the_case() -> None:
    claimed = pages(Section.LIABILITY, CAR_HANDED_BACK)
    assert {Subject.TIME, Subject.PAY} <= claimed
    assert {Subject.COURT, Subject.COLLECTORS, Subject.SET_OFF}.isdisjoint(claimed)
    assert Subject.COURT in pages(Section.LIABILITY, CAR_HANDED_BACK, outcome="sued")
    assert Subject.COURT in pages(Section.LIABILITY, CAR_HANDED_BACK, served_on="2026-11-02")
    assert Subject.COURT in pages(Section.LIABILITY, CAR_HANDED_BACK, answer_due="2026-12-02")
    assert Subject.COLLECTORS in pages(Section.LIABILITY, CAR_HANDED_BACK, collector_notice_received="2026-11-10")
    assert Subject.PAY not in pages(Section.LIABILITY, CAR_HANDED_BACK, outcome="silent")
    assert {Subject.WAY_OUT, Subject.SCAM} <= pages(Section.NEXT_STEPS, CAR_HANDED_BACK)
    assert pages(Section.NEXT_STEPS, UNSOLD) == {Subject.WAY_OUT}


def test_nothing_about_collecting_is_offered_where_nothing_is_left() -> None:
    released = HOME_SOLD_BY_FORCE | {"outcome": "released", "collector_notice_received": "2026-11-10"}
    own = {Subject.TIME, Subject.PAY, Subject.COLLECTORS, Subject.WAY_OUT, Subject.SCAM}
    assert own.isdisjoint(pages(Section.LIABILITY, released) | pages(Section.NEXT_STEPS, released))
