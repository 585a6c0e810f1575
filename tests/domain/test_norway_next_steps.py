"""What to do first in a Norwegian case: at most five steps, the most urgent first, free help last or second."""

from datetime import date
from typing import Any

import pytest

from domain.findings import norway_next_steps as says
from domain.law import Section
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
            ("AskNamsmannForValue", "CallNav", "AskTakeBackAccount", "ComplainAboutValue", "BeforePaying"),
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
            ("ReplyByLetterDate", "CallNav", "CheckDistribution", "AskForAccount", "BeforePaying"),
        ),
        (
            HOME_SOLD_BY_FORCE | {"served_on": "2026-11-02"},
            ("FindLetterDate", "CallNav", "CheckDistribution", "AskForAccount", "BeforePaying"),
        ),
        (UNSOLD, ("AskBankBeforeSale", "CallNav", "AskForPostponement", "PayBeforeConfirmation")),
        (UNSOLD | {"collateral": "vehicle"}, ("AskBankBeforeSale", "CallNav", "DemandTakeBack")),
        (RELEASED, ("KeepRelease", "CallNav")),
        (RELEASED | {"remark_registered": "2026-01-10"}, ("KeepRelease", "SendReleaseToBureaus", "CallNav")),
        (CAR_TAKEN_BACK | {"fair_value": "110000", "served_on": "2026-10-01"}, ("AskForPayout", "CallNav")),
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
    assert codes(due, Section.NEXT_STEPS)[0] == "ComplainAboutValue"


def test_a_complaint_whose_time_has_passed_is_no_step() -> None:
    assert not has(assessed(CAR_TAKEN_BACK, served_on="2026-10-01"), says.ComplainAboutValue)


def test_without_a_known_threshold_the_complaint_is_still_a_step() -> None:
    early = assessed(CAR_TAKEN_BACK, today=date(2025, 11, 22), served_on="2025-11-10")
    assert has(early, says.ComplainToCourt)
