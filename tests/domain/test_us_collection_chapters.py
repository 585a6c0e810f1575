"""American collection below the first answer: time, courts, collectors, pay, accounts, bankruptcy and bad offers."""

from datetime import date
from typing import Any

import pytest

from domain import Case
from domain.consult import consult
from domain.findings import us_collection, us_collection_collectors, us_collection_time, us_collection_way_out
from domain.law import Finding, Section, Status
from domain.places import STATE_NAMES
from domain.subjects import Subject
from domain.us.chapters import CHAPTERS
from tests.domain.us_cases import CAR, MAIN_HOME, SHORT_SALE, assessed

TODAY = date(2026, 11, 22)
SUBJECTS = (
    Subject.TIME,
    Subject.COURT,
    Subject.COLLECTORS,
    Subject.PAY,
    Subject.SET_OFF,
    Subject.WAY_OUT,
    Subject.SCAM,
)
CLAIMED = CAR | {"outcome": "claimed"}
FORECLOSED = MAIN_HOME | {"event": "foreclosure", "outcome": "claimed"}
IN_FLORIDA = {
    "jurisdiction": "US-FL",
    "collateral": "home",
    "event": "foreclosure",
    "foreclosure_process": "judicial",
    "outcome": "claimed",
    "units": 1,
}
UNSOLD = {"jurisdiction": "US-OH", "collateral": "vehicle", "event": "not_sold_yet", "claim": "10000.00"}


def page(subject: Subject, facts: dict[str, Any], **more: Any) -> tuple[Finding, ...]:
    return consult(Case.model_validate(facts | more), TODAY, subject, "US")


def codes(subject: Subject, facts: dict[str, Any], **more: Any) -> list[str]:
    return [finding.code for finding in page(subject, facts, **more)]


def the(kind: type[Finding], subject: Subject, facts: dict[str, Any], **more: Any) -> Any:
    return next(finding for finding in page(subject, facts, **more) if type(finding) is kind)


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize(
    "facts",
    [{}, {"jurisdiction": "US-OH"}, {"collateral": "boat"}, UNSOLD, CAR, CLAIMED, FORECLOSED, IN_FLORIDA],
)
def test_every_page_answers_whatever_is_known_and_every_sentence_has_a_source(
    subject: Subject, facts: dict[str, Any]
) -> None:
    found = page(subject, facts)
    assert 2 <= len(found) <= 12
    assert all(finding.citations for finding in found)
    assert len({finding.code for finding in found}) == len(found)


def test_without_a_state_the_years_to_sue_are_a_range() -> None:
    found = page(Subject.TIME, {})
    assert found[0].values() == {"low": 3, "high": 10}
    assert the(us_collection.GoodsSueWithin, Subject.TIME, {}).years == 4
    assert the(us_collection_time.AfterJudgmentBetween, Subject.TIME, {}).values() == {"low": 5, "high": 20}


def test_the_first_four_sentences_hold_what_must_be_known_where_the_place_is_not() -> None:
    assert codes(Subject.TIME, {})[:4] == ["ContractYearsBetween", "WhatRestarts", "GoodsSueWithin", "TimeRunsFrom"]


def test_a_home_and_a_loan_not_from_a_dealer_are_no_sale_of_goods() -> None:
    assert "GoodsSueWithin" not in codes(Subject.TIME, {"collateral": "home"})
    assert "GoodsSueWithin" not in codes(Subject.TIME, {"seller_financed": False})
    assert "GoodsSueWithin" in codes(Subject.TIME, CLAIMED)
    assert "GoodsSueWithin" not in codes(Subject.TIME, CLAIMED, seller_financed=False)


def test_the_time_to_sue_ends_on_a_day_that_is_never_called_certain() -> None:
    open_until = the(us_collection_time.ContractTimeUntil, Subject.TIME, CLAIMED, first_missed_payment="2025-06")
    assert (open_until.years, open_until.until) == (6, date(2031, 6, 30))
    passed = page(Subject.TIME, CLAIMED, first_missed_payment="2015-01-15")
    assert passed[0].code == "ContractTimePassed"
    assert passed[1].code == "WhatRestarts"
    assert codes(Subject.TIME, CLAIMED)[0] == "ContractTimeYears"


def test_a_payment_may_have_started_the_time_again() -> None:
    counted = the(us_collection_time.LastPaymentCounts, Subject.TIME, CLAIMED, last_payment_date="2025-01-15")
    assert counted.until == date(2031, 1, 15)
    assert "LastPaymentCounts" not in codes(Subject.TIME, {}, last_payment_date="2025-01-15")


def test_florida_gives_one_year_after_the_sale_of_a_home_and_five_on_the_note_of_a_second_loan() -> None:
    first = codes(Subject.TIME, IN_FLORIDA)
    assert first[:2] == ["HomeTimeOfItsOwn", "LenderActsWithin"]
    assert not {"SecondLoanOnTheNote", "TimeRunsFrom"} & set(first)
    assert the(us_collection.LenderActsWithin, Subject.TIME, IN_FLORIDA).within.count == 1
    second = the(us_collection_time.SecondLoanOnTheNote, Subject.TIME, IN_FLORIDA, lien_position="junior")
    assert second.years == 5
    assert "SecondLoanOnTheNote" not in codes(Subject.TIME, FORECLOSED, lien_position="junior")


@pytest.mark.parametrize(("state", "ends"), [("MS", True), ("WI", True), ("NC", True), ("OH", False)])
def test_in_a_few_states_the_debt_itself_may_end(state: str, ends: bool) -> None:
    found = set(codes(Subject.TIME, CLAIMED, jurisdiction=f"US-{state}"))
    assert ({"DebtMayEndHere", "DebtLivesOn"} & found == {"DebtMayEndHere"}) is ends


def test_after_a_judgment_only_its_own_life_is_told() -> None:
    judged = codes(Subject.TIME, CLAIMED, outcome="judgment", judgment_date="2024-01-01")
    assert judged == ["JudgmentHasOwnTime", "JudgmentDormant", "CreditClockApart"]
    assert codes(Subject.TIME, {"outcome": "judgment"}) == [
        "JudgmentHasOwnTime",
        "AfterJudgmentBetween",
        "CreditClockApart",
    ]


def test_a_claim_that_the_law_bars_and_one_that_is_settled_need_no_time() -> None:
    barred = {key: value for key, value in FORECLOSED.items() if key != "recourse"} | {"units": 1}
    assert codes(Subject.TIME, barred, jurisdiction="US-CA")[0] == "LawBarsSuit"
    assert codes(Subject.TIME, CAR) == ["NothingToSueFor", "CreditClockApart"]


def test_before_a_sale_the_years_of_the_contract_are_told() -> None:
    assert codes(Subject.TIME, UNSOLD)[0] == "ContractTimeYears"


@pytest.mark.parametrize("state", STATE_NAMES)
def test_every_state_has_an_answer_on_time_and_on_pay(state: str) -> None:
    for facts in (CLAIMED, FORECLOSED):
        assert codes(Subject.TIME, facts, jurisdiction=f"US-{state}")[0] in {
            "ContractTimeYears",
            "HomeTimeOfItsOwn",
            "LawBarsSuit",
        }
        assert codes(Subject.PAY, facts, jurisdiction=f"US-{state}")[0] in {"PayOnlyAfterCourt", "PayIsSafeHere"}


def test_pay_is_out_of_reach_until_a_court_has_decided_and_then_capped() -> None:
    assert codes(Subject.PAY, CLAIMED)[:2] == ["PayOnlyAfterCourt", "PayFederalCap"]
    assert codes(Subject.PAY, CLAIMED, outcome="judgment")[0] == "PartOfPay"
    assert str(the(us_collection.PayFederalCap, Subject.PAY, {}).most) == "150.00"


def test_texas_lets_no_pay_be_taken_so_no_cap_is_worked_out() -> None:
    found = codes(Subject.PAY, CLAIMED, jurisdiction="US-TX", outcome="judgment")
    assert found == ["PayIsSafeHere", "BenefitsProtected", "DepositsProtected", "ClaimExemption"]


def test_a_state_may_protect_more() -> None:
    assert "StateMayProtectMore" in codes(Subject.PAY, {})
    assert "ShareOrAboveHours" in codes(Subject.PAY, CLAIMED, jurisdiction="US-CO")
    assert "AsFederal" in codes(Subject.PAY, CLAIMED)


def test_where_nothing_is_owed_no_pay_can_be_taken_for_it() -> None:
    assert codes(Subject.PAY, CAR) == ["NothingToTakePayFor", "BenefitsProtected", "DepositsProtected"]


def test_the_day_to_answer_the_court_comes_first() -> None:
    sued = CLAIMED | {"outcome": "sued"}
    assert codes(Subject.COURT, sued, answer_due="2026-12-02")[0] == "AnswerCourt"
    assert codes(Subject.COURT, sued, answer_due="2026-11-20")[0] == "AnswerCourtPassed"
    assert codes(Subject.COURT, CLAIMED, served_on="2026-11-12")[0] == "CourtPapers"
    assert codes(Subject.COURT, CLAIMED, served_on="2026-11-02")[0] == "CourtPapersWeeksAgo"
    assert codes(Subject.COURT, sued)[0] == "CourtPapersSometime"
    assert codes(Subject.COURT, CLAIMED)[0] == "IfPapersCome"


def test_an_answer_is_needed_also_by_whoever_is_right() -> None:
    found = codes(Subject.COURT, CLAIMED | {"outcome": "sued"})
    assert {"AnswerInWriting", "AskForProof", "RaiseTheTime", "WhereTheyMaySue", "LegalAidForCourt"} <= set(found)
    released = codes(Subject.COURT, CAR, served_on="2026-11-02")
    assert {"AnswerInWriting", "SayWhatIsPaid"} <= set(released)
    assert "AskForProof" not in released


def test_a_judgment_is_asked_about_at_once() -> None:
    judged = codes(Subject.COURT, CLAIMED, outcome="judgment")
    assert judged == ["CourtHasDecided", "ShowTheJudgment", "LegalAidForCourt"]


def test_the_law_of_the_state_is_said_in_the_answer_and_in_the_dispute() -> None:
    california = FORECLOSED | {"jurisdiction": "US-CA", "loan_purpose": None}
    assert "SayItInTheAnswer" in codes(Subject.COURT, california)
    assert "SayItInTheDispute" in codes(Subject.COLLECTORS, california)
    assert "SayItInTheDispute" not in codes(Subject.COLLECTORS, CLAIMED, seller_financed=False)


def test_a_home_sold_during_military_service_is_told_of_only_where_it_may_be_one() -> None:
    assert "InTheMilitary" in codes(Subject.COURT, FORECLOSED)
    assert "InTheMilitary" not in codes(Subject.COURT, SHORT_SALE)
    assert "InTheMilitary" not in codes(Subject.COURT, CLAIMED)


def test_a_collector_is_written_to_within_30_days_of_its_notice() -> None:
    by = the(us_collection_collectors.WriteToCollectorBy, Subject.COLLECTORS, CLAIMED, collector_notice_received=TODAY)
    assert by.until == date(2026, 12, 22)
    assert codes(Subject.COLLECTORS, CLAIMED, collector_notice_received="2026-10-23")[0] == "WriteToCollectorBy"
    over = codes(Subject.COLLECTORS, CLAIMED, collector_notice_received="2026-10-22")
    assert over[0] == "DisputeDaysOver"
    assert "NoticeWithinFiveDays" not in over
    assert codes(Subject.COLLECTORS, {})[0] == "DisputeWithinThirtyDays"


def test_asking_is_no_promise_and_nothing_is_paid_before_the_trap_is_told() -> None:
    found = codes(Subject.COLLECTORS, CLAIMED)
    assert found[1] == "PayNothingYet"
    assert {"WhoOwnsIt", "WillAskingProvoke", "FormNoProof", "LettersTooOften", "NoLateThreat"} <= set(found)
    assert not {"PayNothingYet", "WillAskingProvoke"} & set(codes(Subject.COLLECTORS, CAR))


def test_the_steps_of_the_answer_warn_of_the_trap_before_they_speak_of_paying() -> None:
    for outcome in ("claimed", "silent"):
        steps = [finding.code for finding in assessed(CAR, outcome=outcome).findings]
        assert steps.index("PaymentMayRestart") < steps.index("GetSettlementInWriting")


def test_a_bank_is_asked_what_its_taking_rests_on() -> None:
    assert codes(Subject.SET_OFF, {})[:3] == ["BankMayTake", "AskForTheBasis", "BenefitsProtected"]
    assert "KeepIncomeElsewhere" in codes(Subject.SET_OFF, {})
    done = codes(Subject.SET_OFF, CAR)
    assert done[0] == "NothingToSetOff"
    assert "KeepIncomeElsewhere" not in done
    assert page(Subject.SET_OFF, {})[0].citations[0].status is Status.UNVERIFIED


def test_a_bankruptcy_wipes_out_what_was_listed_and_not_taken_on_again() -> None:
    before = codes(Subject.WAY_OUT, FORECLOSED)
    assert before[:2] == ["BankruptcyMayWipeOut", "IfListedAndNotReaffirmed"]
    assert "SignAfterBankruptcy" in before
    after = codes(Subject.WAY_OUT, FORECLOSED, discharged_in_bankruptcy=True)
    assert after[0] == "BankruptcyWipedOut"
    assert "ChapterSevenOrThirteen" not in after
    assert "SignAfterBankruptcy" not in codes(Subject.WAY_OUT, FORECLOSED, discharged_in_bankruptcy=False)
    assert "SignAfterBankruptcy" not in codes(Subject.WAY_OUT, CLAIMED)


def test_before_a_sale_a_loan_that_bought_the_car_is_cut_only_after_910_days() -> None:
    cut = the(us_collection_way_out.LoanOnThingCutFrom, Subject.WAY_OUT, UNSOLD, contract_date="2025-01-01")
    assert cut.day == date(2027, 6, 30)
    assert "LoanOnThingCut" in codes(Subject.WAY_OUT, UNSOLD)
    boat = codes(Subject.WAY_OUT, UNSOLD, collateral="boat", contract_date="2025-01-01")
    assert "KeepTheThing" in boat
    assert not {"LoanOnThingCut", "LoanOnThingCutFrom"} & set(boat)
    home = codes(Subject.WAY_OUT, UNSOLD, collateral="home")
    assert "HandItOver" in home
    assert "KeepTheThing" not in home
    assert "HandItOver" not in codes(Subject.WAY_OUT, CLAIMED)


def test_what_a_bankruptcy_does_for_a_cosigner_is_said_to_be_unknown() -> None:
    assert "AskAboutCosigner" in codes(Subject.WAY_OUT, CLAIMED, co_signers=True)
    assert "AskAboutCosigner" not in codes(Subject.WAY_OUT, CLAIMED)


def test_nobody_is_paid_up_front_and_free_help_comes_next() -> None:
    found = page(Subject.SCAM, {})
    assert [finding.code for finding in found[:2]] == ["PayNobodyFirst", "RealHelpIsFree"]
    assert found[1].values() == {"debt_advice": "800-388-2227", "housing": "800-569-4287"}
    assert found[-1].code == "RuleOnFeesFirst"
    assert found[-1].citations[0].status is Status.UNVERIFIED
    assert "PapersStillCount" in codes(Subject.SCAM, CLAIMED | {"outcome": "sued"})
    assert "PapersStillCount" not in codes(Subject.SCAM, CLAIMED)


def offered(facts: dict[str, Any], section: Section) -> set[Subject]:
    case = Case.model_validate(facts)
    found = (CHAPTERS[subject] for subject in SUBJECTS)
    return {chapter.subject for chapter in found if chapter.section is section and chapter.concerns(case)}


def test_a_page_is_offered_where_it_concerns_the_case() -> None:
    pay, steps = Section.LIABILITY, Section.NEXT_STEPS
    assert offered(UNSOLD, pay) == set()
    assert offered(UNSOLD | {"collector_notice_received": "2026-11-10"}, pay) == {Subject.COLLECTORS}
    assert offered(CLAIMED, pay) == {Subject.TIME, Subject.COLLECTORS, Subject.PAY}
    assert offered(CLAIMED | {"outcome": "sued"}, pay) == {Subject.TIME, Subject.COURT, Subject.PAY}
    judged = {Subject.TIME, Subject.COURT, Subject.PAY, Subject.SET_OFF}
    assert offered(CLAIMED | {"outcome": "judgment"}, pay) == judged
    assert offered(CAR, pay) == set()
    assert offered(CLAIMED, steps) == {Subject.SCAM}
    assert offered(CLAIMED | {"outcome": "sued"}, steps) == {Subject.SCAM, Subject.WAY_OUT}
    assert offered(CAR | {"discharged_in_bankruptcy": True}, steps) == {Subject.WAY_OUT}


def test_who_has_papers_from_a_court_is_not_told_that_there_is_no_suit_yet() -> None:
    assert "NoSuitYet" in codes(Subject.TIME, CLAIMED)
    assert "NoSuitYet" not in codes(Subject.TIME, CLAIMED, served_on="2026-11-02")
    assert "NoSuitYet" not in codes(Subject.TIME, CLAIMED, outcome="sued")
