"""What to do first in a Norwegian case: the five most urgent steps, in the order of their days."""

from datetime import date
from typing import Any

import pytest

from domain.findings import norway_next_steps as says
from domain.law import Finding, Section
from tests.domain.norwegian_cases import (
    CAR_HANDED_BACK,
    CAR_TAKEN_BACK,
    HOME_SOLD_BY_FORCE,
    assessed,
    codes,
    has,
    the,
)

UNSOLD = {"jurisdiction": "NO", "collateral": "home", "event": "not_sold_yet", "claim": "3200000"}
RELEASED = HOME_SOLD_BY_FORCE | {"outcome": "released"}


@pytest.mark.parametrize(
    ("facts", "steps"),
    [
        (
            CAR_TAKEN_BACK,
            ("AskTakeBackAccount", "CallNav", "ComplainAboutValue", "BeforePaying", "ProposeInstalments"),
        ),
        (
            CAR_TAKEN_BACK | {"fair_value": None},
            ("AskNamsmannForValue", "AskTakeBackAccount", "CallNav", "ComplainAboutValue", "BeforePaying"),
        ),
        (CAR_HANDED_BACK, ("AskTakeBackAccount", "CallNav", "BeforePaying", "ProposeInstalments")),
        (
            HOME_SOLD_BY_FORCE,
            ("CheckDistribution", "CallNav", "AskForAccount", "BeforePaying", "AskForDebtSettlement"),
        ),
        (
            HOME_SOLD_BY_FORCE | {"event": "short_sale"},
            ("ReadConsent", "CallNav", "AskForAccount", "BeforePaying", "AskForDebtSettlement"),
        ),
        (
            HOME_SOLD_BY_FORCE | {"answer_due": "2026-11-27"},
            ("ReplyByLetterDate", "CheckDistribution", "CallNav", "AskForAccount", "BeforePaying"),
        ),
        (
            HOME_SOLD_BY_FORCE | {"served_on": "2026-11-02"},
            ("CallAboutLetter", "CheckDistribution", "CallNav", "AskForAccount", "BeforePaying"),
        ),
        (
            HOME_SOLD_BY_FORCE | {"served_on": "2026-11-12"},
            ("FindLetterDate", "CheckDistribution", "CallNav", "AskForAccount", "BeforePaying"),
        ),
        (
            HOME_SOLD_BY_FORCE | {"outcome": "judgment"},
            ("ReadJudgment", "CheckDistribution", "CallNav", "AskForAccount", "BeforePaying"),
        ),
        (
            CAR_HANDED_BACK | {"event": "foreclosure", "collateral": "boat", "sale_price": "85000"},
            ("CallNav", "AskForAccount", "BeforePaying", "ProposeInstalments"),
        ),
        (UNSOLD, ("AskBankBeforeSale", "CallNav", "AskForPostponement", "PayBeforeConfirmation")),
        (UNSOLD | {"collateral": "vehicle"}, ("AskBankBeforeSale", "CallNav", "DemandTakeBack")),
        (RELEASED, ("KeepRelease", "CallNav")),
        (RELEASED | {"remark_registered": "2026-01-10"}, ("KeepRelease", "SendReleaseToBureaus", "CallNav")),
        (
            CAR_TAKEN_BACK | {"fair_value": "110000", "served_on": "2026-10-01"},
            ("CallAboutLetter", "AskForPayout", "CallNav"),
        ),
        (RELEASED | {"forgiven_by": "employer"}, ("KeepRelease", "AskSkatteetaten", "CallNav")),
        (RELEASED | {"forgiven_by": None}, ("KeepRelease", "AskSkatteetaten", "CallNav")),
        (CAR_HANDED_BACK | {"outcome": "silent"}, ("AskTakeBackAccount", "CallNav", "BeforePaying", "KeepPapers")),
        (
            CAR_HANDED_BACK | {"collector_notice_received": "2026-11-10"},
            ("AskTakeBackAccount", "CallNav", "DisputeAmount", "BeforePaying", "ProposeInstalments"),
        ),
        (
            HOME_SOLD_BY_FORCE | {"lender_figure": "500000"},
            ("CheckDistribution", "CallNav", "AskForAccount", "DisputeAmount", "BeforePaying"),
        ),
        (
            HOME_SOLD_BY_FORCE | {"outcome": "sued"},
            ("FindCourtPapers", "CheckDistribution", "CallNav", "FreeLegalAid", "BeforePaying"),
        ),
        (
            HOME_SOLD_BY_FORCE | {"outcome": "sued", "answer_due": "2026-11-18"},
            ("CheckDistribution", "CallSender", "CallNav", "FreeLegalAid", "BeforePaying"),
        ),
        (RELEASED | {"answer_due": "2026-11-18"}, ("KeepRelease", "CallNav")),
    ],
)
def test_each_case_has_its_own_first_steps(facts: dict[str, Any], steps: tuple[str, ...]) -> None:
    assert codes(assessed(facts), Section.NEXT_STEPS) == steps


def test_the_steps_carry_their_days() -> None:
    result = assessed(CAR_TAKEN_BACK)
    assert the(result, says.AskTakeBackAccount).today == date(2026, 11, 22)
    assert the(result, says.CallNav).on == date(2026, 11, 23)
    assert the(result, says.ComplainAboutValue).last_day == date(2026, 12, 2)
    assert the(assessed(HOME_SOLD_BY_FORCE), says.AskForAccount).by == date(2026, 11, 29)


def test_on_a_working_day_nav_can_be_called_at_once() -> None:
    assert the(assessed(CAR_TAKEN_BACK, today=date(2026, 11, 24)), says.CallNav).on == date(2026, 11, 24)


def test_a_complaint_that_is_due_at_once_comes_before_everything() -> None:
    due = assessed(CAR_TAKEN_BACK, served_on="2026-10-22")
    assert codes(due, Section.NEXT_STEPS)[0] == "ComplainAtOnce"
    assert the(due, says.ComplainAtOnce).last_day == date(2026, 11, 23)


def test_a_complaint_whose_time_has_passed_is_no_step() -> None:
    assert not has(assessed(CAR_TAKEN_BACK, served_on="2026-10-01"), says.ComplainAboutValue)


def test_without_a_known_threshold_the_complaint_is_still_a_step() -> None:
    early = assessed(CAR_TAKEN_BACK, today=date(2025, 11, 22), served_on="2025-11-10")
    assert has(early, says.ComplainToCourt)


def lead(step: Finding) -> date:
    """Return the day that the sentence of the step begins with; one without a day stands last."""
    values = step.model_dump()
    return next((values[name] for name in ("today", "on", "by", "last_day") if name in values), date.max)


@pytest.mark.parametrize("answer_due", [None, "2026-11-22", "2026-11-27", "2026-12-24"])
@pytest.mark.parametrize("served_on", [None, "2026-10-22", "2026-11-02"])
@pytest.mark.parametrize("outcome", ["claimed", "sued", "judgment", "silent"])
@pytest.mark.parametrize("facts", [CAR_TAKEN_BACK, CAR_HANDED_BACK, HOME_SOLD_BY_FORCE, UNSOLD])
def test_no_day_runs_backwards(
    facts: dict[str, Any], outcome: str, served_on: str | None, answer_due: str | None
) -> None:
    days = {"served_on": served_on, "answer_due": answer_due}
    result = assessed(facts | {"outcome": outcome} | {name: day for name, day in days.items() if day})
    begun = [lead(finding) for finding in result.findings if finding.section is Section.NEXT_STEPS]
    assert begun == sorted(begun)


LET_GO = ({"outcome": "released"}, {"outcome": "settled"}, {"outcome": "settled", "settlement_paid": None})


@pytest.mark.parametrize("outcome", LET_GO)
@pytest.mark.parametrize("unknown", [{}, {"claim": None}, {"costs": None}])
@pytest.mark.parametrize("facts", [CAR_TAKEN_BACK, CAR_HANDED_BACK, HOME_SOLD_BY_FORCE])
def test_what_was_let_off_is_never_spoken_of_as_still_to_be_paid(
    facts: dict[str, Any], unknown: dict[str, Any], outcome: dict[str, Any]
) -> None:
    result = assessed(facts | unknown | outcome)
    assert codes(result, Section.NEXT_STEPS) == ("KeepRelease", "CallNav")
    assert codes(result, Section.LIABILITY) == ("RestLetGo",)
    assert codes(result, Section.CREDIT) == ("SettledNotUsed", "ReleaseSettles")
