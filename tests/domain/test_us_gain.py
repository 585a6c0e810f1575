"""Gain and loss when the collateral goes."""

from decimal import Decimal

import pytest

from tests.domain.us_cases import CAR, MAIN_HOME, assessed, codes, tax


def test_a_car_for_private_use_is_not_asked_what_it_cost_though_it_would_give_the_figure() -> None:
    answer = assessed(CAR)
    assert answer.tax.gain_or_loss is None
    assert answer.tax.loss_deductible is False
    assert "adjusted_basis" in answer.missing
    assert "BasisNeeded" not in codes(answer)
    assert "BasisNeeded" in codes(assessed(CAR, adjusted_basis=None))


def test_a_loss_is_deductible_only_on_what_was_not_for_private_use() -> None:
    assert tax(CAR, adjusted_basis="15000.00").loss_deductible is False
    assert tax(CAR, adjusted_basis="15000.00", property_use="business").loss_deductible is True
    assert tax(CAR, adjusted_basis="1000.00", property_use="business").loss_deductible is False
    assert tax(CAR, property_use="business").loss_deductible is None


GAIN = {"event": "foreclosure", "recourse": False, "owned_and_lived_two_of_five": True, "claim": "900000.00"}


@pytest.mark.parametrize(
    ("basis", "status", "excluded", "taxable"),
    [("650000.00", None, "250000", "0"), ("600000.00", "single", "250000", "50000"),
     ("300000.00", "joint", "500000", "100000"), ("600000.00", "joint", "300000", "0")],
)  # fmt: skip
def test_gain_on_a_main_home_is_left_out_up_to_a_limit(
    basis: str, status: str | None, excluded: str, taxable: str
) -> None:
    stated = {"filing_status": status} if status else {}
    answer = tax(MAIN_HOME | GAIN, adjusted_basis=basis, **stated)
    assert (answer.gain_excluded, answer.gain_taxable) == (Decimal(excluded), Decimal(taxable))


def test_the_filing_status_is_missed_only_where_the_gain_is_large() -> None:
    assert "filing_status" in assessed(MAIN_HOME | GAIN, adjusted_basis="600000.00").missing
    assert "filing_status" not in assessed(MAIN_HOME | GAIN, adjusted_basis="650000.00").missing


def test_gain_on_a_home_not_lived_in_is_taxable() -> None:
    answer = tax(MAIN_HOME | GAIN, adjusted_basis="800000.00", owned_and_lived_two_of_five=False)
    assert (answer.gain_excluded, answer.gain_taxable) == (Decimal(0), Decimal("100000.00"))
