"""Norwegian pages on payment remarks, wrong remarks, the debt register and the score."""

from datetime import date

import pytest

from domain.findings import norway_credit as core
from domain.findings import norway_remarks as remarks
from domain.law import Section, Status
from domain.subjects import Subject
from tests.domain.norway_pages import NORWAY, one, page, pages, said
from tests.domain.norwegian_cases import CAR_HANDED_BACK, HOME_SOLD_BY_FORCE

RELEASED = HOME_SOLD_BY_FORCE | {"outcome": "released"}


def test_a_remark_is_used_for_four_years_and_not_once_settled() -> None:
    assert said(Subject.LABELS, NORWAY)[0] == "RemarkFourYears"
    until = page(Subject.LABELS, CAR_HANDED_BACK, remark_registered="2024-01-10")
    assert one(core.RemarkUntil, until).last_day == date(2028, 1, 10)
    assert said(Subject.LABELS, CAR_HANDED_BACK, remark_registered="2020-01-10")[0] == "RemarkTooOld"
    assert said(Subject.LABELS, RELEASED)[0] == "SettledNotUsed"


def test_before_a_remark_the_page_says_when_one_can_come() -> None:
    early = {"NoRemarkFromLetter", "WhenRemarkComes", "CopyAndFortnight"}
    assert early <= set(said(Subject.LABELS, CAR_HANDED_BACK))
    assert early.isdisjoint(said(Subject.LABELS, CAR_HANDED_BACK, remark_registered="2024-01-10"))


def test_a_new_remark_has_its_fortnight() -> None:
    assert "CorrectionWithinFortnight" in said(Subject.LABELS, CAR_HANDED_BACK, remark_registered="2026-11-15")


@pytest.mark.parametrize(
    ("outcome", "told"), [("claimed", True), ("silent", True), ("sued", False), ("judgment", False)]
)
def test_written_off_in_the_books_is_still_owed(outcome: str, told: bool) -> None:
    assert ("WrittenOffStillOwed" in said(Subject.LABELS, CAR_HANDED_BACK, outcome=outcome)) is told


def test_a_judgment_paid_in_the_courts_time_is_not_used() -> None:
    assert "JudgmentPaidInTime" in said(Subject.LABELS, CAR_HANDED_BACK, outcome="judgment")
    assert "JudgmentPaidInTime" not in said(Subject.LABELS, CAR_HANDED_BACK)


def test_what_was_let_off_should_count_as_settled_and_nothing_of_collecting_is_told() -> None:
    assert said(Subject.LABELS, RELEASED) == ("SettledNotUsed", "ReleaseSettles", "SettlementShows", "NoAccountHistory")


def test_a_surplus_leaves_nothing_to_remark_on() -> None:
    assert said(Subject.LABELS, CAR_HANDED_BACK, fair_value="120000") == (
        "SettledNotUsed",
        "SettlementShows",
        "NoAccountHistory",
    )


def test_a_wrong_remark_is_corrected_within_a_fortnight_of_its_registration() -> None:
    new = page(Subject.DISPUTE, CAR_HANDED_BACK, remark_registered="2026-11-15")
    assert one(remarks.AskForCorrectionBy, new).last_day == date(2026, 11, 29)
    assert said(Subject.DISPUTE, CAR_HANDED_BACK, remark_registered="2026-11-08")[0] == "AskForCorrectionBy"
    assert said(Subject.DISPUTE, CAR_HANDED_BACK, remark_registered="2026-11-07")[0] == "AskForCorrection"


def test_the_steps_against_a_wrong_remark_lead_to_datatilsynet() -> None:
    assert said(Subject.DISPUTE, NORWAY) == (
        "AskForCorrection",
        "SeeWhatStands",
        "WhatMakesItWrong",
        "ProveItWrong",
        "ComplainToDatatilsynet",
    )


def test_that_the_rest_stands_in_the_debt_register_is_our_inference() -> None:
    found = page(Subject.DEBT_REGISTER, HOME_SOLD_BY_FORCE)
    assert found[0].citations[0].status is Status.READ
    assert found[1].code == "RestInRegister"
    assert found[1].citations[0].status is Status.SECONDARY


def test_a_joint_debt_stands_in_full_on_each() -> None:
    assert "WholeSumOnEach" in said(Subject.DEBT_REGISTER, HOME_SOLD_BY_FORCE, co_signers=True)
    assert "WholeSumOnEach" not in said(Subject.DEBT_REGISTER, HOME_SOLD_BY_FORCE)


def test_the_score_is_the_bureaus_to_explain() -> None:
    assert said(Subject.SCORE, NORWAY) == (
        "ScoreExplained",
        "ChecksDoNotLower",
        "WhatScoreSees",
        "FreeInsight",
        "FreezeIsFree",
    )


def test_pages_are_offered_where_they_concern_the_case() -> None:
    assert pages(Section.CREDIT, CAR_HANDED_BACK) == {Subject.LABELS, Subject.SCORE, Subject.DEBT_REGISTER}
    assert Subject.DISPUTE in pages(Section.CREDIT, CAR_HANDED_BACK, remark_registered="2026-01-10")
    assert pages(Section.CREDIT, RELEASED) == {Subject.LABELS, Subject.SCORE}
