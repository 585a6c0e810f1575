"""The lender's letter beside the account: a right letter raises nothing, and each planted fault is named, once."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain import assess
from domain.case import Case
from domain.findings import letter_check as says
from domain.findings import letter_check_sums as sums
from domain.findings import norway_costs
from domain.law import Status
from domain.letter_check import Beside, LetterLine, LineKind, check_letter
from tests.domain.letters import (
    AMERICAN_CAR,
    AMERICAN_HOME,
    BARRED,
    CAPPED,
    CAR_LETTER,
    HOME_LETTER,
    NORWEGIAN_CAR,
    NORWEGIAN_CAR_LETTER,
    NORWEGIAN_HOME,
    NORWEGIAN_HOME_LETTER,
    RIGHT,
    TODAY,
    checked,
    codes,
    lines,
    the,
)

CENTS = st.integers(1, 99_999_999).map(lambda cents: Decimal(cents) / 100)


@pytest.mark.parametrize(("facts", "letter"), RIGHT)
def test_a_right_letter_agrees_and_says_what_was_compared(facts: dict[str, Any], letter: str) -> None:
    check = checked(facts, letter)
    assert check.agrees
    assert codes(check) == []
    assert check.difference == 0
    assert the(check, sums.WhatWasCompared).kinds
    assert all(row.theirs == row.ours for row in check.rows)


@pytest.mark.parametrize(("facts", "letter"), RIGHT)
def test_every_finding_has_a_source(facts: dict[str, Any], letter: str) -> None:
    planted = letter + ", costs_storage 490, costs_storage 490, costs_collection 9000"
    assert all(found.citations for found in checked(facts, planted).findings)


@given(
    claim=CENTS,
    price=CENTS,
    liens=st.none() | CENTS,
    costs=st.lists(st.tuples(st.sampled_from(("repossession", "storage", "legal", "other")), CENTS), max_size=4),
    refunds=st.lists(st.tuples(st.sampled_from(("gap_refund", "payment", "other")), CENTS), max_size=3),
    paid=st.just(Decimal(0)) | CENTS,
    inside=st.booleans(),
    place=st.sampled_from(("US-OH", "US-TX", None)),
)
def test_a_letter_made_of_our_own_account_parts_from_it_in_nothing(
    claim: Decimal,
    price: Decimal,
    liens: Decimal | None,
    costs: list[tuple[str, Decimal]],
    refunds: list[tuple[str, Decimal]],
    paid: Decimal,
    inside: bool,
    place: str | None,
) -> None:
    case = Case.model_validate(
        {
            "jurisdiction": place,
            "collateral": "vehicle",
            "event": "repossession",
            "outcome": "claimed",
            "claim": claim,
            "sale_price": price,
            "prior_liens": liens,
            "costs": [{"kind": kind, "amount": amount} for kind, amount in costs],
            "costs_already_counted": inside,
            "credits": [{"kind": kind, "amount": amount} for kind, amount in refunds],
            "paid_since_sale": paid,
        }
    )
    statement = assess(case, TODAY).statement
    assume(not statement.surplus)
    kinds = {"claim", "sale_price", "prior_liens", "paid_since_sale"}
    letter = [
        LetterLine(LineKind(line.kind.replace("paid_since_sale", "paid")), abs(line.amount))
        for line in statement.lines
        if line.kind in kinds or line.kind.startswith(("costs_", "credits_"))
    ]
    letter.append(LetterLine(LineKind.TOTAL, statement.still_owed or Decimal(0)))
    check = check_letter(case, letter, TODAY)
    assert check.differences == ()
    assert check.unlawful == ()
    assert check.difference == 0


FAULTS = (
    (says.CountedTwice, AMERICAN_CAR, CAR_LETTER.replace("total 2727.50", "costs_storage 490, total 3217.50"), 490),
    (says.CountedTwice, AMERICAN_HOME, HOME_LETTER.replace("total 57400.25", "costs_legal 4200, total 61600.25"), 4200),
    (
        says.CountedTwice,
        NORWEGIAN_CAR,
        NORWEGIAN_CAR_LETTER.replace("total 35785.92", "costs_default_interest 12345.67, total 48131.59"),
        "12345.67",
    ),
    (says.SumCountsTwice, AMERICAN_CAR, CAR_LETTER.replace("2727.50", "3217.50"), 490),
    (says.SumCountsTwice, NORWEGIAN_HOME, NORWEGIAN_HOME_LETTER.replace("360678", "370631"), 9953),
    (says.SumCountsTwice, AMERICAN_CAR, CAR_LETTER.replace("2727.50", "4367.50"), 1640),
    (says.ClaimHoldsCosts, AMERICAN_CAR, CAR_LETTER.replace("10000", "10490").replace("2727.50", "3217.50"), 490),
    (
        says.ClaimHoldsCosts,
        NORWEGIAN_HOME,
        NORWEGIAN_HOME_LETTER.replace("3200000", "3260678").replace("360678", "421356"),
        60678,
    ),
    (says.PriceWithoutCosts, AMERICAN_CAR, CAR_LETTER.replace("8500", "8010").replace("2727.50", "3217.50"), 490),
    (
        says.PriceWithoutCosts,
        NORWEGIAN_HOME,
        NORWEGIAN_HOME_LETTER.replace("2900000", "2839322").replace("360678", "421356"),
        60678,
    ),
    (
        says.CreditNotTaken,
        AMERICAN_CAR,
        CAR_LETTER.replace("credits_service_contract_refund 412.50, total 2727.50", "total 3140"),
        "412.50",
    ),
    (
        says.CreditNotTaken,
        AMERICAN_HOME,
        HOME_LETTER.replace("credits_escrow 1800, total 57400.25", "total 59200.25"),
        1800,
    ),
    (
        says.CreditNotTaken,
        NORWEGIAN_CAR,
        NORWEGIAN_CAR_LETTER.replace("credits_insurance_refund 1200, total 35785.92", "total 36985.92"),
        1200,
    ),
    (says.CreditOnlyListed, AMERICAN_CAR, CAR_LETTER.replace("2727.50", "3140"), "412.50"),
    (says.CreditAdded, AMERICAN_CAR, CAR_LETTER.replace("2727.50", "3552.50"), "412.50"),
    (
        says.MoreTakenOff,
        AMERICAN_CAR,
        CAR_LETTER.replace("total 2727.50", "credits_gap_refund 210, total 2517.50"),
        210,
    ),
    (
        says.CostsOnTheirSide,
        AMERICAN_HOME,
        HOME_LETTER.replace("total 57400.25", "costs_court 310, total 57710.25"),
        310,
    ),
    (
        says.CostsOnYourSide,
        AMERICAN_CAR,
        CAR_LETTER.replace("costs_legal 800, ", "").replace("2727.50", "1927.50"),
        800,
    ),
    (
        says.CostsWithoutLine,
        AMERICAN_CAR,
        "claim 10000, sale_price 8500, credits_service_contract_refund 412.50, total 2727.50",
        1640,
    ),
)


@pytest.mark.parametrize(("kind", "facts", "letter", "amount"), FAULTS)
def test_a_planted_fault_is_named_with_its_amount_and_nothing_else_is(
    kind: type[Any], facts: dict[str, Any], letter: str, amount: Any
) -> None:
    check = checked(facts, letter)
    assert codes(check) == [kind.__name__]
    assert the(check, kind).amount == Decimal(amount)


@pytest.mark.parametrize(
    ("facts", "letter"),
    [
        (AMERICAN_CAR, CAR_LETTER.replace("2727.50", "2737.60")),
        (NORWEGIAN_CAR, NORWEGIAN_CAR_LETTER.replace("35785.92", "35796.02")),
        (NORWEGIAN_HOME, NORWEGIAN_HOME_LETTER.replace("360678", "360688.10")),
    ],
)
def test_lines_that_do_not_add_up_are_said_to_the_cent(facts: dict[str, Any], letter: str) -> None:
    check = checked(facts, letter)
    assert codes(check) == ["SumTooHigh"]
    assert the(check, says.SumTooHigh).difference == Decimal("10.10")
    lower = checked(AMERICAN_CAR, CAR_LETTER.replace("2727.50", "2700"))
    assert the(lower, says.SumTooLow).difference == Decimal("27.50")
    assert isinstance(lower.headline, sums.LetterAsksLess)


def test_another_balance_to_begin_with_is_named() -> None:
    higher = checked(AMERICAN_CAR, CAR_LETTER.replace("10000", "10123").replace("2727.50", "2850.50"))
    assert codes(higher) == ["StartsHigher"]
    assert the(higher, says.StartsHigher).difference == 123
    lower = checked(AMERICAN_CAR, CAR_LETTER.replace("10000", "9877").replace("2727.50", "2604.50"))
    assert codes(lower) == ["StartsLower"]


def test_another_price_is_named() -> None:
    check = checked(AMERICAN_HOME, HOME_LETTER.replace("198500", "190000").replace("57400.25", "65900.25"))
    assert codes(check) == ["PriceDiffers"]
    assert the(check, says.PriceDiffers).theirs == 190000


def test_what_others_got_first_is_named() -> None:
    check = checked(AMERICAN_HOME, HOME_LETTER.replace("prior_liens 2000", "prior_liens 3000").replace("574", "584"))
    assert codes(check) == ["LiensDiffer"]


class TestNorwegianTakeBack:
    def test_a_resale_price_in_place_of_the_valuation(self) -> None:
        letter = NORWEGIAN_CAR_LETTER.replace("valuation 230000", "sale_price 198500").replace("35785.92", "67285.92")
        check = checked(NORWEGIAN_CAR, letter)
        assert codes(check) == ["ResalePriceUsed"]
        found = the(check, says.ResalePriceUsed)
        assert found.values() == {"price": "198500.00", "valuation": "230000.00", "difference": "31500.00"}
        assert "9-7" in found.citations[0].label
        assert Beside(LineKind.VALUATION, None, Decimal(230000)) in check.rows

    def test_after_a_hand_back_the_agreed_value_counts_on_an_inference(self) -> None:
        letter = NORWEGIAN_CAR_LETTER.replace("valuation 230000", "sale_price 198500").replace("35785.92", "67285.92")
        found = the(checked(NORWEGIAN_CAR, letter, event="voluntary_surrender"), says.ResalePriceUsed)
        assert found.citations[0].status is Status.SECONDARY

    def test_a_letter_that_names_both_is_read_by_what_its_sum_takes_off(self) -> None:
        both = NORWEGIAN_CAR_LETTER.replace("valuation 230000", "valuation 230000, sale_price 198500")
        assert codes(checked(NORWEGIAN_CAR, both)) == []
        assert codes(checked(NORWEGIAN_CAR, both.replace("35785.92", "67285.92"))) == ["ResalePriceUsed"]

    def test_elsewhere_the_price_counts_also_beside_a_value(self) -> None:
        both = CAR_LETTER.replace("sale_price 8500", "sale_price 8500, valuation 9000")
        assert codes(checked(AMERICAN_CAR, both)) == []

    def test_another_valuation(self) -> None:
        letter = NORWEGIAN_CAR_LETTER.replace("230000", "220000").replace("35785.92", "45785.92")
        assert codes(checked(NORWEGIAN_CAR, letter)) == ["ValueDiffers"]

    def test_without_a_valuation_it_is_to_be_asked_for(self) -> None:
        letter = NORWEGIAN_CAR_LETTER.replace("valuation", "sale_price")
        check = checked(NORWEGIAN_CAR, letter, fair_value=None)
        assert isinstance(check.headline, sums.LetterNotCompared)
        assert check.difference is None
        assert "AskForValuation" in [found.code for found in check.asks]

    def test_a_court_fee_above_the_table_explains_its_part_of_the_difference(self) -> None:
        letter = NORWEGIAN_CAR_LETTER.replace("4640.25", "9640.25").replace("35785.92", "40785.92")
        check = checked(NORWEGIAN_CAR, letter)
        assert codes(check) == ["CourtFeesOver"]
        assert the(check, norway_costs.CourtFeesOver).over == 5000

    def test_costs_of_selling_it_again_are_not_among_the_four_items(self) -> None:
        letter = NORWEGIAN_CAR_LETTER.replace("total 35785.92", "costs_sale 3000, total 38785.92")
        check = checked(NORWEGIAN_CAR, letter)
        assert codes(check) == ["NotAmongFour"]

    def test_fetching_that_only_the_letter_has_must_have_been_necessary(self) -> None:
        letter = NORWEGIAN_CAR_LETTER.replace("total 35785.92", "costs_repossession 3000, total 38785.92")
        check = checked(NORWEGIAN_CAR, letter)
        assert codes(check) == ["CostsOnTheirSide"]
        assert "NecessaryOnly" in [found.code for found in check.asks]

    def test_collecting_above_the_cap(self) -> None:
        letter = NORWEGIAN_CAR_LETTER.replace("total 35785.92", "costs_collection 9000, total 44785.92")
        check = checked(NORWEGIAN_CAR, letter)
        found = the(check, says.InkassoAboveCap)
        assert found.values() == {"charged": "9000.00", "cap": "3000.00", "over": "6000.00"}
        assert the(check, says.CostsOnTheirSide).amount == 3000

    def test_collecting_that_only_a_heavy_case_can_cost(self) -> None:
        letter = NORWEGIAN_CAR_LETTER.replace("total 35785.92", "costs_collection 2700, total 38485.92")
        check = checked(NORWEGIAN_CAR, letter)
        assert codes(check) == ["CostsOnTheirSide"]
        assert the(check, says.InkassoOnlyIfLate).simple == 1500

    def test_reminders_have_a_rate_of_their_own_and_are_no_part_of_the_cap(self) -> None:
        both = "costs_reminder 38, costs_reminder 38, costs_collection 3000, total 38861.92"
        check = checked(NORWEGIAN_CAR, NORWEGIAN_CAR_LETTER.replace("total 35785.92", both))
        assert codes(check) == ["StandsTwice", "CostsOnTheirSide"]

    @pytest.mark.parametrize(
        ("letter", "over"),
        [
            ("costs_reminder 105", "67.00"),
            ("costs_reminder 70, costs_reminder 38, costs_reminder 80", "74.00"),
            ("costs_demand 213", "100.00"),
        ],
    )
    def test_a_reminder_above_its_rate(self, letter: str, over: str) -> None:
        (found,) = checked(NORWEGIAN_CAR, f"{NORWEGIAN_CAR_LETTER}, {letter}").unlawful
        assert isinstance(found, says.ReminderAboveRate | says.DemandAboveRate)
        assert found.values()["over"] == over

    def test_a_demand_within_its_rate_is_lawful(self) -> None:
        assert not checked(NORWEGIAN_CAR, NORWEGIAN_CAR_LETTER + ", costs_demand 113").unlawful

    def test_before_the_tables_that_were_read_no_cap_is_said(self) -> None:
        letter = lines(NORWEGIAN_CAR_LETTER + ", costs_collection 9000, costs_reminder 105")
        facts = {key: value for key, value in NORWEGIAN_CAR.items() if key != "repossession_date"}
        early = check_letter(Case.model_validate(facts), letter, TODAY.replace(year=2025))
        assert [found.code for found in early.unlawful] == []


class TestNorwegianForcedSale:
    def test_an_agent_above_the_scale_explains_its_part_of_the_difference(self) -> None:
        letter = NORWEGIAN_HOME_LETTER.replace("50725", "70725").replace("360678", "380678")
        check = checked(NORWEGIAN_HOME, letter)
        assert codes(check) == ["AgentFeeOver"]
        assert the(check, norway_costs.AgentFeeOver).over == 20000

    def test_what_the_bank_got_may_stand_in_place_of_price_and_costs(self) -> None:
        assert codes(checked(NORWEGIAN_HOME, "claim 3200000, sale_price 2839322, total 360678")) == []

    def test_of_a_price_before_and_after_costs_the_lines_decide(self) -> None:
        both = NORWEGIAN_HOME_LETTER.replace("sale_price 2900000", "sale_price 2900000, sale_price 2839322")
        assert codes(checked(NORWEGIAN_HOME, both)) == []
        only = "claim 3200000, sale_price 2900000, sale_price 2839322, total 360678"
        assert codes(checked(NORWEGIAN_HOME, only)) == []


def test_two_faults_at_once_are_named_one_by_one() -> None:
    letter = CAR_LETTER.replace(
        "credits_service_contract_refund 412.50, total 2727.50", "costs_storage 490, total 3630"
    )
    check = checked(AMERICAN_CAR, letter)
    assert codes(check) == ["CountedTwice", "CreditNotTaken"]
    assert check.difference == Decimal("902.50")


class TestTheSameCostTwice:
    def test_it_is_named_where_the_account_here_has_more_in_one_sum(self) -> None:
        letter = NORWEGIAN_CAR_LETTER.replace("costs_default_interest 12345.67, costs_court 4640.25, ", "")
        letter = letter.replace("total 35785.92", "costs_repossession 2000, costs_repossession 2000, total 22800")
        check = checked(NORWEGIAN_CAR, letter, costs=[{"kind": "other", "amount": "6640"}])
        assert the(check, says.StandsTwice).amount == 2000
        assert codes(check) == ["StandsTwice", "CostsOnYourSide"]

    def test_it_is_named_beside_what_is_above_the_law_and_counted_once(self) -> None:
        agent = NORWEGIAN_HOME_LETTER.replace("costs_agent 50725", "costs_agent 44000, costs_agent 44000")
        check = checked(NORWEGIAN_HOME, agent.replace("360678", "397953"))
        assert codes(check) == ["AgentFeeOver", "StandsTwice"]
        court = NORWEGIAN_CAR_LETTER.replace("total 35785.92", "costs_court 4640.25, total 40426.17")
        assert codes(checked(NORWEGIAN_CAR, court)) == ["CountedTwice"]
        dearer = court.replace("costs_court 4640.25", "costs_court 9000").replace("40426.17", "49145.67")
        check = checked(NORWEGIAN_CAR, dearer)
        assert codes(check) == ["CourtFeesOver", "CountedTwice"]
        above, again = the(check, norway_costs.CourtFeesOver), the(check, says.CountedTwice)
        assert above.over + again.amount == check.difference


def test_less_than_a_dollar_is_rounding_and_not_named() -> None:
    check = checked(AMERICAN_CAR, CAR_LETTER.replace("2727.50", "2728"))
    assert codes(check) == []
    assert check.agrees
    assert the(check, sums.LetterAgreesRounded).total == 2728


def test_one_named_line_and_the_same_amount_in_one_sum_are_one_line_and_the_same() -> None:
    one_sum, named = ({"costs": [{"kind": kind, "amount": "500"}]} for kind in ("other", "repossession"))
    for costs, kind in ((one_sum, "repossession"), (named, "other")):
        letter = f"claim 10000, sale_price 8500, costs_{kind} 500, credits_other 412.50, total 1587.50"
        rows = checked(AMERICAN_CAR, letter, **costs).rows
        assert Beside(LineKind.COSTS_REPOSSESSION, Decimal(500), Decimal(500)) in rows
        assert all(row.theirs == row.ours for row in rows)
    apart = checked(AMERICAN_CAR, CAR_LETTER, **one_sum).rows
    assert Beside(LineKind.COSTS_STORAGE, Decimal(490), None) in apart


class TestPrincipalAndInterest:
    LINES = "claim 290000, costs_default_interest 10000, costs_other 3200, costs_default_interest 450, "
    LINES += "costs_legal 6000, sale_price 250000, total 59650"
    COSTS = ({"kind": "other", "amount": "9650"},)

    def test_interest_before_the_sale_belongs_to_the_claim(self) -> None:
        check = checked(AMERICAN_HOME, self.LINES, **self.like_it(self.COSTS))
        assert codes(check) == []
        assert check.rows[0] == Beside(LineKind.CLAIM, Decimal(300000), Decimal(300000))

    def test_interest_that_the_account_here_counts_as_a_cost_stays_one(self) -> None:
        costs = ({"kind": "default_interest", "amount": "450"}, {"kind": "other", "amount": "9200"})
        rows = checked(AMERICAN_HOME, self.LINES, **self.like_it(costs)).rows
        assert rows[0] == Beside(LineKind.CLAIM, Decimal(290000), Decimal(300000))

    @staticmethod
    def like_it(costs: Any) -> dict[str, Any]:
        return {"claim": "300000", "sale_price": "250000", "prior_liens": None, "credits": [], "costs": costs}


def test_two_lines_alike_are_no_fault_where_the_account_has_both() -> None:
    costs = [*AMERICAN_CAR["costs"], {"kind": "storage", "amount": "490"}]
    letter = CAR_LETTER.replace("total 2727.50", "costs_storage 490, total 3217.50")
    assert codes(checked(AMERICAN_CAR, letter, costs=costs)) == []


class TestCostsInsideTheClaim:
    def test_a_letter_that_lists_them_without_adding_them_is_right(self) -> None:
        letter = CAR_LETTER.replace("claim 10000", "claim 11640")
        assert codes(checked(AMERICAN_CAR, letter)) == []

    def test_a_letter_that_begins_with_them_inside_is_right(self) -> None:
        letter = "claim 11640, sale_price 8500, credits_service_contract_refund 412.50, total 2727.50"
        assert codes(checked(AMERICAN_CAR, letter)) == []

    def test_a_letter_that_shows_apart_what_is_inside_here_is_right(self) -> None:
        assert codes(checked(AMERICAN_CAR, CAR_LETTER, claim="11640", costs_already_counted=True)) == []

    def test_on_top_of_a_claim_that_holds_them_they_are_counted_twice(self) -> None:
        letter = CAR_LETTER.replace("claim 10000", "claim 11640").replace("2727.50", "4367.50")
        check = checked(AMERICAN_CAR, letter, claim="11640", costs_already_counted=True)
        assert codes(check) == ["CostsInsideAlready"]
        assert the(check, says.CostsInsideAlready).amount == 1640

    def test_a_refund_taken_off_the_claim_already_is_not_asked_for_again(self) -> None:
        letter = CAR_LETTER.replace("claim 10000", "claim 9587.50").replace(
            "credits_service_contract_refund 412.50, ", ""
        )
        assert codes(checked(AMERICAN_CAR, letter)) == []


class TestSumsInPlaceOfLines:
    ONE_SUM = ({"kind": "other", "amount": "1640"},)

    def test_the_same_sum_agrees_with_the_lines_of_the_letter(self) -> None:
        assert codes(checked(AMERICAN_CAR, CAR_LETTER, costs=self.ONE_SUM)) == []

    def test_one_line_more_than_the_sum_is_seen_as_that_line(self) -> None:
        letter = CAR_LETTER.replace("total 2727.50", "costs_repair 275, total 3002.50")
        check = checked(AMERICAN_CAR, letter, costs=self.ONE_SUM)
        assert the(check, says.CostsOnTheirSide).kinds == (LineKind.COSTS_REPAIR,)
        assert codes(check) == ["CostsOnTheirSide"]

    def test_another_sum_is_compared_as_a_sum(self) -> None:
        check = checked(AMERICAN_CAR, CAR_LETTER, costs=[{"kind": "other", "amount": "1500"}])
        assert codes(check) == ["CostSumsApart"]
        assert the(check, says.CostSumsApart).amount == 140
        assert "OrdinaryCosts" in [each.code for each in check.asks]

    def test_a_letter_with_one_sum_for_all_fees_agrees_and_is_asked_to_divide_it(self) -> None:
        letter = "claim 10000, sale_price 8500, costs_other 1640, credits_service_contract_refund 412.50, total 2727.50"
        check = checked(AMERICAN_CAR, letter)
        assert codes(check) == []
        assert "UnnamedCosts" in [found.code for found in check.asks]

    def test_a_letter_with_a_smaller_sum_is_compared_as_a_sum(self) -> None:
        letter = "claim 10000, sale_price 8500, costs_other 1600, credits_service_contract_refund 412.50, total 2687.50"
        assert codes(checked(AMERICAN_CAR, letter)) == ["CostsOnYourSide"]


class TestWhatTheLetterLeavesOut:
    def test_without_claim_and_price_the_difference_cannot_be_explained(self) -> None:
        check = checked(AMERICAN_CAR, "costs_storage 490, costs_repossession 350, costs_legal 800, total 3000")
        assert codes(check) == ["LinesMissing", "Unexplained"]
        assert the(check, says.Unexplained).amount == Decimal("272.50")

    @pytest.mark.parametrize("total", ["2727.50", "2350", "3000"])
    @pytest.mark.parametrize("costs", [AMERICAN_CAR["costs"], [{"kind": "other", "amount": "1640"}]])
    def test_a_total_alone_accuses_of_nothing_and_its_lines_are_asked_for(self, total: str, costs: Any) -> None:
        assert codes(checked(AMERICAN_CAR, f"total {total}", costs=costs)) == ["LinesMissing"]

    def test_a_total_alone_that_agrees_still_lacks_its_lines(self) -> None:
        check = checked(AMERICAN_CAR, "total 2727.50")
        assert codes(check) == ["LinesMissing"]
        assert isinstance(check.headline, sums.LetterAgrees)
        assert not check.agrees

    def test_what_is_shown_is_compared_line_by_line(self) -> None:
        check = checked(
            AMERICAN_CAR, "claim 10100, costs_storage 490, costs_repossession 350, costs_legal 800, paid 5, total 3235"
        )
        assert codes(check) == ["StartsHigher", "CreditNotTaken", "MoreTakenOff", "LinesMissing"]

    def test_without_any_sum_the_lines_are_added_up(self) -> None:
        check = checked(AMERICAN_CAR, CAR_LETTER.replace(", total 2727.50", ""))
        assert check.theirs == Decimal("2727.50")
        assert codes(check) == []
        assert check.agrees
        assert the(check, sums.LinesAgree).lines == Decimal("2727.50")
        assert the(check, sums.LinesCompared).kinds

    def test_without_any_sum_it_is_said_that_there_is_none(self) -> None:
        more = checked(AMERICAN_CAR, CAR_LETTER.replace("490", "590").replace(", total 2727.50", ""))
        assert the(more, sums.LinesAskMore).difference == 100
        less = checked(AMERICAN_CAR, CAR_LETTER.replace("490", "390").replace(", total 2727.50", ""))
        assert the(less, sums.LinesAskLess).difference == 100
        barred = checked(BARRED, HOME_LETTER.replace(", total 57400.25", ""))
        assert isinstance(barred.headline, sums.LetterBarred)
        assert the(barred, sums.NoTotal).lines == Decimal("57400.25")

    def test_nothing_to_compare_is_said(self) -> None:
        check = checked(AMERICAN_CAR, "claim 10000")
        assert isinstance(check.headline, sums.LetterNotCompared)
        assert codes(check) == ["LinesMissing"]

    def test_a_refund_taken_off_unseen_is_taken_off(self) -> None:
        letter = CAR_LETTER.replace("credits_service_contract_refund 412.50, ", "")
        assert codes(checked(AMERICAN_CAR, letter)) == []

    def test_an_account_that_is_not_known_leaves_the_letter_to_itself(self) -> None:
        check = checked(AMERICAN_CAR, CAR_LETTER.replace("2727.50", "2728.50"), claim=None, sale_price=None)
        assert isinstance(check.headline, sums.LetterNotCompared)
        assert codes(check) == ["SumTooHigh"]
        assert codes(checked(AMERICAN_CAR, "total 2727.50", claim=None)) == ["LinesMissing"]


class TestTheLawFirst:
    def test_a_barred_claim_is_barred_whatever_it_adds_up_to(self) -> None:
        check = checked(BARRED, HOME_LETTER)
        assert isinstance(check.headline, sums.LetterBarred)
        assert check.headline.citations

    def test_a_claim_that_the_value_caps_is_capped_and_the_sum_is_shown(self) -> None:
        check = checked(CAPPED, HOME_LETTER)
        assert isinstance(check.headline, sums.LetterCapped)
        assert check.headline.most == Decimal("33900.25")
        assert "ValueSum" in [found.code for found in check.asks]

    def test_what_was_let_off_cannot_be_asked_for(self) -> None:
        assert isinstance(checked(AMERICAN_CAR, CAR_LETTER, outcome="released").headline, sums.LetterAfterRelease)

    def test_a_part_that_was_let_off_comes_off(self) -> None:
        check = checked(AMERICAN_CAR, CAR_LETTER, outcome="released", amount_released="1000")
        assert codes(check) == ["PartLetOff"]

    def test_a_surplus_is_money_for_the_debtor(self) -> None:
        check = checked(AMERICAN_CAR, CAR_LETTER, sale_price="20000")
        assert isinstance(check.headline, sums.LetterBesideSurplus)
        assert check.headline.surplus == Decimal("8772.50")


def test_refunds_that_nobody_knows_of_are_asked_for() -> None:
    letter = CAR_LETTER.replace("credits_service_contract_refund 412.50, ", "").replace("2727.50", "3140")
    unknown = [{"kind": "gap_refund", "amount": None}]
    never_asked = {key: value for key, value in AMERICAN_CAR.items() if key != "credits"}
    for facts in (AMERICAN_CAR | {"credits": None}, AMERICAN_CAR | {"credits": unknown}, never_asked):
        assert checked(facts, letter).asks[0].code == "RefundsNotShown"
    assert "RefundsNotShown" not in [found.code for found in checked(AMERICAN_CAR, letter, credits=[]).asks]
    home = HOME_LETTER.replace("credits_escrow 1800, ", "").replace("57400.25", "59200.25")
    assert "HomeRefunds" in [found.code for found in checked(AMERICAN_HOME, home, credits=None).asks]


def test_payments_since_the_sale_come_off() -> None:
    check = checked(AMERICAN_CAR, CAR_LETTER, paid_since_sale="300")
    assert codes(check) == ["CreditNotTaken"]
    assert the(check, says.CreditNotTaken).kind is LineKind.PAID
    listed = CAR_LETTER.replace("total 2727.50", "paid 300, total 2727.50")
    assert codes(checked(AMERICAN_CAR, listed, paid_since_sale="300")) == ["CreditOnlyListed"]


def _weight(found: Any) -> Decimal:
    """How much more the letter asks for by what a finding says."""
    amount: Decimal = getattr(found, "amount", Decimal(0))
    less: set[type[Any]] = {says.MoreTakenOff, says.CostsOnYourSide}
    if isinstance(found, says.StartsLower | says.LiensDiffer):
        return Decimal(found.theirs - found.ours)
    if isinstance(found, says.PriceDiffers | says.ValueDiffers):
        return Decimal(found.ours - found.theirs)
    if isinstance(found, says.CostsWithoutLine | says.StandsTwice):
        return Decimal(0)
    if isinstance(found, says.CreditAdded):
        return 2 * amount
    if isinstance(found, says.SumTooLow):
        return Decimal(-found.difference)
    return -amount if type(found) in less else amount or getattr(found, "difference", Decimal(0))


SOME = st.sampled_from([Decimal(each) for each in (0, 5, 7, 12, 350, 490, 800, "840.25")])


@given(
    claim=st.sampled_from([Decimal(10000), Decimal(10490), Decimal(9650), Decimal(11640)]),
    price=st.sampled_from([Decimal(8500), Decimal(8010), Decimal(9000)]),
    costs=st.lists(st.tuples(st.sampled_from(("repossession", "storage", "legal", "other")), SOME), max_size=4),
    letter=st.lists(st.tuples(st.sampled_from(("repossession", "storage", "legal", "other")), SOME), max_size=4),
    refunds=st.lists(st.tuples(st.sampled_from(("gap_refund", "escrow")), SOME), max_size=2),
    listed=st.lists(st.tuples(st.sampled_from(("gap_refund", "escrow", "payment")), SOME), max_size=2),
    off=st.sampled_from([Decimal(0), Decimal(0), Decimal(490), Decimal("-7.50"), Decimal(12)]),
    inside=st.booleans(),
)
def test_what_is_named_comes_to_the_whole_difference_and_nothing_is_named_twice(
    claim: Decimal,
    price: Decimal,
    costs: list[tuple[str, Decimal]],
    letter: list[tuple[str, Decimal]],
    refunds: list[tuple[str, Decimal]],
    listed: list[tuple[str, Decimal]],
    off: Decimal,
    inside: bool,
) -> None:
    facts = AMERICAN_CAR | {
        "costs": [{"kind": kind, "amount": amount} for kind, amount in costs],
        "credits": [{"kind": kind, "amount": amount} for kind, amount in refunds],
        "costs_already_counted": inside,
    }
    theirs = [
        LetterLine(LineKind.CLAIM, claim),
        LetterLine(LineKind.PRICE, price),
        *(LetterLine(LineKind(f"costs_{kind}"), amount) for kind, amount in letter),
        *(LetterLine(LineKind(f"credits_{kind}"), amount) for kind, amount in listed),
    ]
    total = claim - price + sum(amount for _, amount in letter) - sum(amount for _, amount in listed) + off
    case = Case.model_validate(facts)
    assume(total > 0 and total != off and assess(case, TODAY).statement.still_owed)
    check = check_letter(case, [*theirs, LetterLine(LineKind.TOTAL, total)], TODAY)
    assert abs(sum(map(_weight, check.differences), Decimal(0)) - (check.difference or 0)) < 2


def test_refunds_in_one_sum_that_the_letter_divides_up_otherwise_are_shown_apart() -> None:
    refunds = [{"kind": "other", "amount": "400"}]
    letter = CAR_LETTER.replace("total 2727.50", "credits_gap_refund 100, total 2627.50")
    rows = checked(AMERICAN_CAR, letter, credits=refunds).rows
    assert Beside(LineKind.CREDITS_GAP_REFUND, Decimal(100), None) in rows
    assert Beside(LineKind.CREDITS_OTHER, None, Decimal(400)) in rows


def test_what_a_letter_does_not_show_is_the_valuation_where_that_is_what_counts() -> None:
    for case, letter, kind in (
        (NORWEGIAN_CAR, "claim 250000, total 35785.92", LineKind.VALUATION),
        (AMERICAN_CAR, "claim 10000, total 2727.50", LineKind.PRICE),
    ):
        assert the(checked(case, letter), says.LinesMissing).kinds == (kind,)
