"""Norwegian pages on tax: deleted debt, interest, gain and loss, the tax return, and two countries."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from domain.findings import norway_tax as core
from domain.findings import norway_tax_sale as sale
from domain.law import Section, Status
from domain.subjects import Subject
from tests.domain.norway_pages import NORWAY, one, page, pages, said
from tests.domain.norwegian_cases import CAR_HANDED_BACK, HOME_SOLD_BY_FORCE, assessed

RELEASED = HOME_SOLD_BY_FORCE | {"outcome": "released"}


def test_debt_deleted_because_one_cannot_pay_is_normally_not_income() -> None:
    assert said(Subject.CANCELLED, NORWAY)[:2] == ("ForgivenUsuallyNotIncome", "WhyNotIncome")
    assert one(core.ForgivenNotIncome, page(Subject.CANCELLED, RELEASED)).released == Decimal(360_678)


@pytest.mark.parametrize(
    ("giver", "headline"),
    [
        ("employer", "ForgivenByEmployer"),
        ("own_company", "ForgivenByOwnCompany"),
        ("business_partner", "ForgivenInBusiness"),
        ("family", "FamilyGift"),
        (None, "GiverUnknown"),
    ],
)
def test_who_deleted_it_can_change_the_answer(giver: str | None, headline: str) -> None:
    assert said(Subject.CANCELLED, RELEASED, forgiven_by=giver)[0] == headline


def test_forgiven_tax_debt_is_another_matter_and_a_carried_loss_is_cut() -> None:
    found = {finding.code: finding for finding in page(Subject.CANCELLED, NORWAY)}
    assert found["TaxDebtIsDifferent"].citations[0].label == "Skatteetaten, ettergivelse av skatt"
    assert found["CarriedLossCut"].citations[0].label == "skatteloven § 14-6"


def test_interest_counts_when_it_is_paid() -> None:
    assert said(Subject.INTEREST, HOME_SOLD_BY_FORCE) == (
        "InterestPaidCounts",
        "UnpaidInterestWaits",
        "ForgivenLoanInterest",
        "AskForInterestApart",
        "OrdinaryRate",
    )
    assert "CreditPurchaseInterest" in said(Subject.INTEREST, CAR_HANDED_BACK)


def test_the_rate_is_told_as_last_confirmed_and_never_guessed() -> None:
    rate = one(sale.OrdinaryRate, page(Subject.INTEREST, NORWAY))
    assert (rate.rate, rate.until) == (Decimal("0.22"), date(2025, 12, 31))
    assert rate.citations[0].status is Status.SECONDARY
    assert "OrdinaryRate" not in said(Subject.INTEREST, NORWAY, date(2024, 5, 1))
    assert "OrdinaryRate" not in said(Subject.INTEREST, NORWAY, date(2025, 5, 1))


@pytest.mark.parametrize(
    ("facts", "headline"),
    [
        (NORWAY, "GainAndLossInGeneral"),
        (HOME_SOLD_BY_FORCE, "HomeGainAndLoss"),
        (HOME_SOLD_BY_FORCE | {"property_use": "personal"}, "HomeGainAndLoss"),
        (HOME_SOLD_BY_FORCE | {"property_use": "rental"}, "GainMayBeTaxed"),
        (CAR_HANDED_BACK, "GoodsGainAndLoss"),
        (CAR_HANDED_BACK | {"property_use": "business"}, "GainMayBeTaxed"),
    ],
)
def test_a_loss_counts_only_where_a_gain_would_be_taxed(facts: dict[str, Any], headline: str) -> None:
    assert said(Subject.GAIN, facts)[0] == headline


def test_private_use_that_was_stated_is_as_private_as_that_assumed() -> None:
    assert assessed(HOME_SOLD_BY_FORCE, property_use="personal").tax.loss_deductible is False


def test_the_times_for_a_home_are_told_for_homes_alone() -> None:
    of_homes = {"HomeGainTaxFree", "BreakUpTime", "LeisureHome", "EnterTaxableSale", "BuyerPaysStampDuty"}
    assert of_homes <= set(said(Subject.GAIN, HOME_SOLD_BY_FORCE))
    assert of_homes.isdisjoint(said(Subject.GAIN, CAR_HANDED_BACK))


def test_what_was_let_out_can_be_taxed() -> None:
    assert said(Subject.RENTAL, HOME_SOLD_BY_FORCE)[:3] == ("GainMayBeTaxed", "LossMayCount", "LeisureHome")


def test_the_tax_return_is_general_knowledge_and_wealth_tax_is_read() -> None:
    found = {finding.code: finding.citations[0].status for finding in page(Subject.FORMS, HOME_SOLD_BY_FORCE)}
    assert found["CheckTaxReturn"] is Status.UNVERIFIED
    assert found["WealthTaxDebt"] is Status.READ
    assert "EnterTaxableSale" in found
    assert "EnterTaxableSale" not in said(Subject.FORMS, CAR_HANDED_BACK)


def test_with_two_countries_nothing_american_is_told_as_certain() -> None:
    found = {finding.code: finding.citations[0].status for finding in page(Subject.ABROAD, NORWAY)}
    sure = {code for code, status in found.items() if status is Status.READ}
    assert sure == {"PlaceDecidesDebt", "TwoCreditSystems"}
    assert {"AmericanHomeExclusion", "NorwayTaxesWorld", "AmericanLivingHere", "AskBothTaxOffices"} <= set(found)


def test_pages_are_offered_where_they_concern_the_case() -> None:
    assert pages(Section.TAX, RELEASED) == {Subject.CANCELLED, Subject.FORMS, Subject.GAIN}
    assert pages(Section.TAX, CAR_HANDED_BACK) == {Subject.INTEREST}
    assert pages(Section.TAX, CAR_HANDED_BACK, property_use="business") == {
        Subject.INTEREST,
        Subject.GAIN,
        Subject.RENTAL,
    }
