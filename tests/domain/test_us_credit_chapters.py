"""The American credit file below the first answer: what it says, how it is corrected, scores, and a new loan."""

from datetime import date
from typing import Any

import pytest

from domain import Case, assess
from domain.consult import consult
from domain.findings import us_credit, us_credit_dispute, us_credit_labels, us_credit_new_loan, us_credit_score
from domain.law import Finding, NotInForce, Section, Status
from domain.subjects import Subject
from domain.us.chapters import CHAPTERS
from domain.us.helplines import CFPB_PHONE, HUD_PHONE, NFCC_PHONE
from domain.us.score_study import STUDY, ScoreEvent
from domain.us.waiting import CHAPTER_SEVEN, CHAPTER_THIRTEEN, FORECLOSURE, WITH_CONSENT
from tests.domain.us_cases import CAR, MAIN_HOME, SHORT_SALE

TODAY = date(2026, 11, 22)
SUBJECTS = (Subject.LABELS, Subject.DISPUTE, Subject.SCORE, Subject.NEW_LOAN)
CLAIMED = CAR | {"outcome": "claimed"}
FORECLOSED = MAIN_HOME | {"event": "foreclosure", "outcome": "claimed"}
UNSOLD = {"jurisdiction": "US-OH", "collateral": "vehicle", "event": "not_sold_yet", "claim": "10000.00"}


def page(subject: Subject, facts: dict[str, Any], **more: Any) -> tuple[Finding, ...]:
    return consult(Case.model_validate(facts | more), TODAY, subject, "US")


def codes(subject: Subject, facts: dict[str, Any], **more: Any) -> list[str]:
    return [finding.code for finding in page(subject, facts, **more)]


def the(kind: type[Finding], subject: Subject, facts: dict[str, Any], **more: Any) -> Any:
    return next(finding for finding in page(subject, facts, **more) if type(finding) is kind)


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("facts", [{}, {"jurisdiction": "US-OH"}, {"collateral": "boat"}, UNSOLD, CLAIMED, FORECLOSED])
def test_every_page_answers_whatever_is_known_and_every_sentence_has_a_source(
    subject: Subject, facts: dict[str, Any]
) -> None:
    found = page(subject, facts)
    assert 2 <= len(found) <= 10
    assert all(finding.citations for finding in found)
    assert len({finding.code for finding in found}) >= len(found) - 1


def test_the_line_before_a_sale_is_only_late() -> None:
    line = page(Subject.LABELS, UNSOLD)[0]
    assert line == us_credit_labels.LineForNow(labels=(us_credit.ShownAs.LATE,)).citing(*line.citations)
    assert [cite.status for cite in line.citations] == [Status.READ]
    assert "BeforePayingOldDebt" not in codes(Subject.LABELS, UNSOLD)


def test_the_line_shows_the_balance_until_it_is_paid() -> None:
    line = the(us_credit_labels.LineWithBalance, Subject.LABELS, CLAIMED)
    assert str(line.balance) == "2000.00"
    assert codes(Subject.LABELS, CLAIMED, claim=None)[0] == "LineWithOpenBalance"
    assert "OpenUntilPaid" in codes(Subject.LABELS, CLAIMED)


def test_once_nothing_is_owed_the_balance_is_zero_and_nothing_is_said_about_paying() -> None:
    settled = codes(Subject.LABELS, CAR, outcome="settled")
    assert settled[0] == "LineWithZero"
    assert not {"OncePaid", "OpenUntilPaid", "BeforePayingOldDebt", "SoldToBuyer"} & set(settled)


def test_a_balance_that_the_law_bars_can_be_disputed() -> None:
    assert codes(Subject.LABELS, FORECLOSED, jurisdiction="US-CA", units=1, recourse=None)[0] == "LineBarred"


def test_a_discharge_in_bankruptcy_comes_first() -> None:
    found = codes(Subject.LABELS, CLAIMED, discharged_in_bankruptcy=True)
    assert found[0] == "LineDischarged"
    assert "BankruptcyShown" in found
    assert "OncePaid" not in found
    assert "BankruptcyShown" not in codes(Subject.LABELS, CLAIMED, discharged_in_bankruptcy=False)


@pytest.mark.parametrize(
    ("event", "paid"),
    [
        ("repossession", ["REPOSSESSED", "CHARGE_OFF"]),
        ("voluntary_surrender", ["VOLUNTARY_SURRENDER", "CHARGE_OFF"]),
        ("short_sale", ["CLOSED", "COLLECTION", "CHARGE_OFF"]),
    ],
)
def test_what_it_becomes_once_paid_follows_from_how_it_was_lost(event: str, paid: list[str]) -> None:
    once = the(us_credit_labels.OncePaid, Subject.LABELS, CLAIMED, event=event)
    assert [label.name for label in once.labels] == paid


def test_a_short_sale_has_no_code_and_a_surrender_is_no_milder() -> None:
    assert "NoCodeForShortSale" in codes(Subject.LABELS, SHORT_SALE)
    assert "SurrenderNoBetter" not in codes(Subject.LABELS, SHORT_SALE)
    assert "SurrenderNoBetter" in codes(Subject.LABELS, CLAIMED, event="voluntary_surrender")


def test_a_loan_never_late_and_settled_is_promised_no_points() -> None:
    found = codes(Subject.LABELS, SHORT_SALE, outcome="settled")
    assert {"NeverLate", "NoPointsPromised"} <= set(found)
    counted = the(us_credit_labels.NeverLateFrom, Subject.LABELS, SHORT_SALE, release_date="2026-03-16")
    assert counted.until == date(2033, 3, 16)
    late = codes(Subject.LABELS, SHORT_SALE, outcome="settled", first_missed_payment="2025-01-01")
    assert not {"NeverLate", "NeverLateFrom"} & set(late)


def test_judgments_are_not_listed_and_large_credit_and_well_paid_jobs_see_older_entries() -> None:
    assert "JudgmentsNotShown" in codes(Subject.LABELS, CLAIMED, outcome="judgment")
    older = the(us_credit_labels.OlderForLargeSums, Subject.LABELS, {})
    assert (str(older.credit), str(older.pay)) == ("150000.00", "75000.00")
    assert [cite.status for cite in older.citations] == [Status.READ]


def test_the_topic_page_leaves_large_credit_to_its_own_page() -> None:
    answer = assess(Case.model_validate(CLAIMED), TODAY)
    assert [finding.code for finding in answer.findings if finding.section == "credit"] == [
        "OffFileUnknown",
        "FindFirstMissed",
        "MayShow",
        "ChargeOffStillOwed",
        "NothingMovesTheDate",
        "DisputeWithBureau",
    ]


def test_a_dispute_sent_today_is_settled_in_30_days_or_45() -> None:
    sent = the(us_credit_dispute.DisputeSentToday, Subject.DISPUTE, {})
    assert (sent.sent, sent.due, sent.extended) == (TODAY, date(2026, 12, 22), date(2027, 1, 6))


def test_a_repossession_of_2006_counts_from_the_first_missed_payment_and_not_from_the_collection_in_2013() -> None:
    facts = CLAIMED | {"first_missed_payment": "2006-05-15", "repossession_date": "2006-07", "sale_date": "2013-01"}
    total = the(us_credit.ClockSum, Subject.DISPUTE, facts)
    assert (total.clock_start, total.until) == (date(2006, 11, 11), date(2013, 11, 11))
    assert the(us_credit_dispute.ShouldBeGone, Subject.DISPUTE, facts).until == date(2013, 11, 11)
    assert assess(Case.model_validate(facts), TODAY).credit.reportable_until == date(2013, 11, 11)


def test_without_the_missed_payment_the_loss_gives_the_latest_day() -> None:
    taken = the(us_credit_dispute.GoneAfterLoss, Subject.DISPUTE, CLAIMED, repossession_date="2006-07")
    assert (taken.lost, taken.until) == (date(2006, 7, 31), date(2014, 1, 27))
    assert [cite.status for cite in taken.citations] == [Status.UNVERIFIED]
    sold = the(us_credit_dispute.GoneAfterLoss, Subject.DISPUTE, FORECLOSED, sale_date="2026-01-05")
    assert sold.until == date(2033, 7, 4)
    assert "GoneAfterLoss" not in codes(Subject.DISPUTE, SHORT_SALE, sale_date="2026-01-05")


def test_a_last_day_to_come_is_not_said_to_be_past() -> None:
    assert "ShouldBeGone" not in codes(Subject.DISPUTE, CLAIMED, first_missed_payment="2025-06")


def test_the_right_to_sue_the_lender_is_not_confirmed_and_its_duty_to_look_is_read() -> None:
    own = the(us_credit_dispute.ThroughTheBureau, Subject.DISPUTE, {})
    look = the(us_credit_dispute.LenderMustLook, Subject.DISPUTE, {})
    assert own.citations[0].status is Status.UNVERIFIED
    assert look.citations[0].status is Status.READ


@pytest.mark.parametrize(
    ("facts", "row"),
    [
        ({}, ScoreEvent.LATE),
        (UNSOLD, ScoreEvent.LATE),
        (CLAIMED, ScoreEvent.LATE),
        (CLAIMED | {"event": "short_sale"}, ScoreEvent.LATE),
        (CAR, ScoreEvent.LET_OFF),
        (SHORT_SALE, ScoreEvent.LET_OFF),
        (SHORT_SALE | {"outcome": "claimed", "paid_since_sale": "50000.00"}, ScoreEvent.LET_OFF),
        (SHORT_SALE | {"outcome": "claimed"}, ScoreEvent.STILL_OWED),
        (FORECLOSED, ScoreEvent.FORECLOSURE),
        (FORECLOSED | {"discharged_in_bankruptcy": True}, ScoreEvent.BANKRUPTCY),
    ],
)
def test_the_row_of_the_study_is_the_nearest_to_what_happened(facts: dict[str, Any], row: ScoreEvent) -> None:
    said = the(us_credit_score.ScoreInStudy, Subject.SCORE, facts)
    assert said.event is row
    assert (said.low, said.high) == STUDY[row].from_720
    assert "ScoreNoPromise" in codes(Subject.SCORE, facts)


def test_the_study_is_copied_right() -> None:
    assert {row: (each.from_680, each.from_720, each.from_780) for row, each in STUDY.items()} == {
        ScoreEvent.LATE: ((600, 620), (610, 630), (650, 670)),
        ScoreEvent.LET_OFF: ((610, 630), (605, 625), (655, 675)),
        ScoreEvent.STILL_OWED: ((575, 595), (570, 590), (620, 640)),
        ScoreEvent.FORECLOSURE: ((575, 595), (570, 590), (620, 640)),
        ScoreEvent.BANKRUPTCY: ((530, 550), (525, 545), (540, 560)),
    }


def test_the_way_back_is_in_months_for_lateness_and_in_years_for_a_loss() -> None:
    late = the(us_credit_score.ScoreBackMonths, Subject.SCORE, {})
    assert (late.months, late.years) == (9, 7)
    lost = the(us_credit_score.ScoreBackYears, Subject.SCORE, FORECLOSED)
    assert (lost.low, lost.high) == (3, 7)
    assert "ScoreNotForGoods" in codes(Subject.SCORE, CLAIMED)
    assert "ScoreOfTheRest" in codes(Subject.SCORE, FORECLOSED)


def test_after_a_foreclosure_each_program_has_its_own_day() -> None:
    facts = FORECLOSED | {"sale_date": "2026-01-05"}
    days = the(us_credit_new_loan.WaitDays, Subject.NEW_LOAN, facts)
    assert [day.year for day in (days.fannie, days.hardship, days.fha, days.va, days.usda)] == [
        2033, 2029, 2029, 2028, 2029,
    ]  # fmt: skip
    between = the(us_credit_new_loan.NewLoanBetween, Subject.NEW_LOAN, facts)
    assert (between.first, between.last) == (date(2028, 1, 5), date(2033, 1, 5))
    assert all(cite.status is Status.SECONDARY for cite in between.citations)
    assert str(the(us_credit_new_loan.HardshipLoanShare, Subject.NEW_LOAN, facts).share) == "0.90"


@pytest.mark.parametrize("event", ["short_sale", "deed_in_lieu"])
def test_after_a_sale_with_consent_fannie_mae_waits_four_years_and_two_after_hardship(event: str) -> None:
    facts = SHORT_SALE | {"event": event, "sale_date": "2026-03-01"}
    days = the(us_credit_new_loan.WaitDays, Subject.NEW_LOAN, facts)
    assert (days.fannie, days.hardship) == (date(2030, 3, 1), date(2028, 3, 1))
    assert "HardshipLoanShare" not in codes(Subject.NEW_LOAN, facts)
    assert ("NoWaitNeverLate" in codes(Subject.NEW_LOAN, facts)) is (event == "short_sale")


def test_waits_that_are_over_are_said_to_be_over_and_nothing_is_promised() -> None:
    found = codes(Subject.NEW_LOAN, FORECLOSED, sale_date="2010-01-05")
    assert found[0] == "NewLoanWaitsOver"
    assert "NoLenderMust" in found


def test_without_a_day_or_an_event_the_waits_are_years() -> None:
    assert codes(Subject.NEW_LOAN, FORECLOSED)[:2] == ["NewLoanYears", "WaitYears"]
    every = page(Subject.NEW_LOAN, {})
    assert [finding.code for finding in every] == ["NewLoanYears", "WaitYears", "WaitYears", "NoLenderMust"]
    assert every[0].values() == {"low": 2, "high": 7}


def test_a_lost_car_has_no_fixed_wait() -> None:
    assert codes(Subject.NEW_LOAN, CLAIMED) == ["NewLoanAfterGoods", "NoLenderMust"]


def test_a_bankruptcy_and_a_va_loan_have_waits_of_their_own() -> None:
    found = codes(Subject.NEW_LOAN, FORECLOSED, discharged_in_bankruptcy=True, loan_program="va")
    assert found[-3:] == ["WaitYears", "WaitChapterThirteen", "EntitlementLost"]


def test_the_waits_and_the_numbers_are_to_be_looked_up_again() -> None:
    for dated in (FORECLOSURE, WITH_CONSENT, CHAPTER_SEVEN, CHAPTER_THIRTEEN, NFCC_PHONE, HUD_PHONE, CFPB_PHONE):
        assert dated.sure_on(TODAY)
        assert not dated.sure_on(date(2027, 5, 23))
    with pytest.raises(NotInForce):
        FORECLOSURE.on(date(2013, 1, 1))


def offered(facts: dict[str, Any]) -> set[Subject]:
    case = Case.model_validate(facts)
    return {subject for subject in SUBJECTS if CHAPTERS[subject].concerns(case)}


def test_a_page_is_offered_where_it_concerns_the_case() -> None:
    assert all(CHAPTERS[subject].section is Section.CREDIT for subject in SUBJECTS)
    assert offered(UNSOLD) == set()
    assert offered(CLAIMED) == {Subject.LABELS, Subject.DISPUTE}
    assert offered(FORECLOSED) == set(SUBJECTS)
