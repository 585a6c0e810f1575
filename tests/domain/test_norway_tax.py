"""Norwegian tax on debt that was let off, and on a loss: skatteloven §§ 5-1, 9-3, 9-4."""

from decimal import Decimal
from typing import Any

import pytest

from domain.findings import norway_tax as says
from domain.law import Finding, Section, Status
from domain.money import ZERO
from tests.domain.norwegian_cases import CAR_TAKEN_BACK, HOME_SOLD_BY_FORCE, assessed, codes, has, the

RELEASED = HOME_SOLD_BY_FORCE | {"outcome": "released"}


def test_where_nobody_let_anything_off_there_is_nothing_to_tax() -> None:
    result = assessed(CAR_TAKEN_BACK)
    assert (result.tax.cancelled_debt, result.tax.taxable_cancelled_debt) == (ZERO, ZERO)
    assert codes(result, Section.TAX) == (
        "NothingForgiven",
        "LaterReleaseNotIncome",
        "ReleaseByOthersDiffers",
        "GoodsLossNotDeductible",
    )
    assert not any(item.field == "forgiven_by" for item in result.assumptions)


def test_debt_let_off_by_a_lender_is_not_income() -> None:
    result = assessed(RELEASED)
    assert result.tax.cancelled_debt == Decimal(360678)
    assert result.tax.taxable_cancelled_debt == 0
    assert the(result, says.ForgivenNotIncome).released == Decimal(360678)
    assert any(item.field == "forgiven_by" and item.value == "lender" for item in result.assumptions)


@pytest.mark.parametrize(
    ("giver", "finding"),
    [
        ("employer", says.ForgivenByEmployer),
        ("own_company", says.ForgivenByOwnCompany),
        ("business_partner", says.ForgivenInBusiness),
    ],
)
def test_debt_let_off_by_others_counts_as_if_paid_in_cash(giver: str, finding: type[Finding]) -> None:
    result = assessed(RELEASED, forgiven_by=giver, marginal_rate="0.22")
    assert result.tax.taxable_cancelled_debt == Decimal(360678)
    assert result.tax.estimated_tax == Decimal("79349.16")
    assert Status.SECONDARY in {citation.status for citation in the(result, finding).citations}
    assert the(result, says.TaxEstimate).estimated == Decimal("79349.16")
    assert has(result, says.CountsWhenFinal)


def test_no_tax_is_estimated_without_a_rate() -> None:
    result = assessed(RELEASED, forgiven_by="employer")
    assert result.tax.estimated_tax is None
    assert "marginal_rate" in result.missing
    assert not has(result, says.TaxEstimate)


def test_a_gift_from_family_is_not_taxed() -> None:
    result = assessed(RELEASED, forgiven_by="family", marginal_rate="0.22")
    assert (result.tax.taxable_cancelled_debt, result.tax.estimated_tax) == (ZERO, ZERO)
    assert has(result, says.FamilyGift)
    assert not has(result, says.ReleaseByOthersDiffers)


def test_other_givers_are_told_of_only_while_the_giver_was_not_stated() -> None:
    assert has(assessed(RELEASED), says.ReleaseByOthersDiffers)
    assert not has(assessed(RELEASED, forgiven_by="lender"), says.ReleaseByOthersDiffers)
    assert not has(assessed(CAR_TAKEN_BACK, forgiven_by="lender"), says.ReleaseByOthersDiffers)


@pytest.mark.parametrize("outcome", ["claimed", "released", "settled"])
def test_where_nothing_is_owed_no_later_release_is_spoken_of(outcome: str) -> None:
    surplus = assessed(CAR_TAKEN_BACK, fair_value="150000", outcome=outcome)
    assert codes(surplus, Section.TAX) == ("NothingForgiven", "GoodsLossNotDeductible")


def test_an_unknown_giver_leaves_the_tax_open() -> None:
    result = assessed(RELEASED, forgiven_by=None)
    assert result.tax.taxable_cancelled_debt is None
    assert "forgiven_by" in result.missing
    assert has(result, says.GiverUnknown)


@pytest.mark.parametrize(
    ("giver", "finding"), [("lender", says.ForgivenUsuallyNotIncome), ("employer", says.TaxableAmountUnknown)]
)
def test_an_unknown_amount_is_said_to_be_unknown(giver: str, finding: type[Finding]) -> None:
    result = assessed(RELEASED, amount_released=None, forgiven_by=giver)
    assert result.tax.cancelled_debt is None
    assert has(result, finding)


def test_a_settlement_lets_off_the_difference() -> None:
    result = assessed(HOME_SOLD_BY_FORCE, outcome="settled", settlement_paid="60678")
    assert result.tax.cancelled_debt == Decimal(300000)


def test_a_loss_on_ones_own_home_gives_no_deduction() -> None:
    result = assessed(HOME_SOLD_BY_FORCE)
    assert result.tax.loss_deductible is False
    assert has(result, says.HomeLossNotDeductible)
    assert has(result, says.HomeGainTaxFree)


@pytest.mark.parametrize("use", [{"property_use": "rental"}, {"property_use": None}, {"owner_occupied": False}])
def test_a_loss_on_what_was_not_ones_own_home_is_left_open(use: dict[str, Any]) -> None:
    result = assessed(HOME_SOLD_BY_FORCE, **use)
    assert result.tax.loss_deductible is None
    assert has(result, says.LossMayCount)


def test_before_a_sale_there_is_no_loss_to_speak_of() -> None:
    unsold = {"jurisdiction": "NO", "collateral": "home", "event": "not_sold_yet"}
    assert not has(assessed(unsold), says.HomeLossNotDeductible)
    assert assessed({"jurisdiction": "NO"}).tax.loss_deductible is None


def test_whether_it_was_their_own_home_decides_and_is_missing_where_it_is_not_known() -> None:
    unknown = assessed(HOME_SOLD_BY_FORCE | {"owner_occupied": None})
    assert unknown.tax.loss_deductible is None
    assert "owner_occupied" in unknown.missing
    assert assessed(HOME_SOLD_BY_FORCE | {"owner_occupied": True}).tax.loss_deductible is False
