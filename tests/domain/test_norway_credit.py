"""Payment remarks and the debt register: kredittopplysningsloven §§ 10, 11, 19-24."""

from datetime import date
from typing import Any

import pytest

from domain.assessment import Label
from domain.findings import norway_credit as says
from domain.law import Section, Status
from tests.domain.norwegian_cases import CAR_TAKEN_BACK, HOME_SOLD_BY_FORCE, assessed, codes, has, the


def test_without_a_remark_the_page_tells_when_one_can_come() -> None:
    result = assessed(CAR_TAKEN_BACK)
    assert result.credit.clock_start is None
    assert result.credit.reported_as == ()
    assert codes(result, Section.CREDIT) == (
        "NoRemarkFromLetter",
        "MonthAfterLegalSteps",
        "AtMostFourYears",
        "GoneWhenSettled",
        "DisputedNotUsed",
        "InDebtRegister",
    )


@pytest.mark.parametrize(
    ("registered", "until"), [("2025-01-10", date(2029, 1, 10)), ("2024-02-29", date(2028, 2, 29))]
)
def test_a_remark_is_used_for_four_years_at_most(registered: str, until: date) -> None:
    result = assessed(CAR_TAKEN_BACK, remark_registered=registered)
    assert result.credit.clock_start == date.fromisoformat(registered)
    assert result.credit.reportable_until == until
    assert result.credit.reported_as == (Label.PAYMENT_REMARK,)
    assert the(result, says.RemarkUntil).last_day == until
    assert has(result, says.FourMoreYears)


def test_an_old_remark_should_be_gone() -> None:
    assert the(assessed(CAR_TAKEN_BACK, remark_registered="2022-11-21"), says.RemarkTooOld).last_day == date(
        2026, 11, 21
    )
    assert has(assessed(CAR_TAKEN_BACK, remark_registered="2022-11-22"), says.RemarkUntil)


def test_a_new_remark_can_be_corrected_for_fourteen_days() -> None:
    assert has(assessed(CAR_TAKEN_BACK, remark_registered="2026-11-08"), says.CorrectionWithinFortnight)
    assert not has(assessed(CAR_TAKEN_BACK, remark_registered="2026-11-07"), says.CorrectionWithinFortnight)


@pytest.mark.parametrize(
    "how", [{"outcome": "released"}, {"outcome": "settled", "settlement_paid": "1000"}, {"paid_since_sale": "360678"}]
)
def test_what_is_settled_must_not_be_used(how: dict[str, Any]) -> None:
    result = assessed(HOME_SOLD_BY_FORCE, remark_registered="2026-01-10", **how)
    assert result.credit.reported_as == ()
    assert codes(result, Section.CREDIT)[0] == "SettledNotUsed"
    assert not has(result, says.InDebtRegister)


def test_a_release_as_settlement_is_an_inference_to_check() -> None:
    finding = the(assessed(HOME_SOLD_BY_FORCE, outcome="released"), says.ReleaseSettles)
    assert Status.SECONDARY in {citation.status for citation in finding.citations}
    assert not has(assessed(HOME_SOLD_BY_FORCE, paid_since_sale="360678"), says.ReleaseSettles)


def test_the_debt_register_is_an_inference_to_check() -> None:
    finding = the(assessed(HOME_SOLD_BY_FORCE), says.InDebtRegister)
    assert [citation.status for citation in finding.citations] == [Status.SECONDARY]


def test_an_unknown_registration_is_missing() -> None:
    result = assessed(CAR_TAKEN_BACK, remark_registered=None)
    assert result.credit.reportable_until is None
    assert "remark_registered" in result.missing
