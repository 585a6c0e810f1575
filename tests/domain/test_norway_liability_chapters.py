"""Norwegian pages on the sale, other claims, what can be done before, letting off, who else owes, leases and loans."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from domain.findings import norway_before_sale as before
from domain.findings import norway_irresponsible as irresponsible
from domain.findings import norway_lease as lease
from domain.findings import norway_liability as core
from domain.findings import norway_others as others
from domain.findings import norway_release as release
from domain.findings import norway_sale as sale
from domain.findings import norway_second_loan as second
from domain.law import Section, Status
from domain.subjects import Subject
from tests.domain.norway_pages import NORWAY, UNSOLD, one, page, pages, said
from tests.domain.norwegian_cases import CAR_HANDED_BACK, CAR_TAKEN_BACK, HOME_SOLD_BY_FORCE

BOAT = NORWAY | {"collateral": "boat"}
OWN_SALE = HOME_SOLD_BY_FORCE | {"event": "short_sale"}
CAR_SOLD_BY_FORCE = NORWAY | {"collateral": "vehicle", "event": "foreclosure", "claim": "90000", "sale_price": "60000"}
UNSOLD_CAR = NORWAY | {"collateral": "vehicle", "event": "not_sold_yet", "claim": "90000", "fair_value": "60000"}


@pytest.mark.parametrize(
    ("facts", "headline"),
    [
        (NORWAY, sale.PledgeDecidesHow),
        (NORWAY | {"event": "foreclosure"}, sale.PledgeDecidesHow),
        (HOME_SOLD_BY_FORCE, sale.TwoWeeksToObject),
        (UNSOLD, sale.TwoWeeksToObject),
        (OWN_SALE, sale.SoldItYourself),
        (CAR_TAKEN_BACK, core.ComplainBy),
        (CAR_TAKEN_BACK | {"served_on": "2026-01-02"}, sale.ValueAtTakeBackCounts),
        (CAR_TAKEN_BACK | {"outcome": "released"}, sale.ValueAtTakeBackCounts),
        (CAR_TAKEN_BACK | {"fair_value": "110000"}, sale.PaidOutFirst),
        (UNSOLD_CAR, sale.ValueAtTakeBackCounts),
        (CAR_HANDED_BACK, sale.HandBackValue),
        (CAR_SOLD_BY_FORCE, sale.GoodsSoldByForce),
        (BOAT, sale.BoatRegisterDecides),
        (BOAT | {"event": "foreclosure"}, sale.TwoWeeksToObject),
    ],
)
def test_the_page_on_the_sale_begins_with_the_answer_for_this_pledge(
    facts: dict[str, Any], headline: type[object]
) -> None:
    assert type(page(Subject.SALE, facts)[0]) is headline


def test_a_forced_sale_of_a_home_is_tested_by_the_court_and_has_one_floor() -> None:
    told = said(Subject.SALE, HOME_SOLD_BY_FORCE)
    assert told == (
        "TwoWeeksToObject",
        "TwoWeeksFromNotice",
        "CourtTestsPrice",
        "LowestBid",
        "TimeToSettlement",
        "OrderOfPayment",
        "LenderBoughtCheaply",
    )
    floor = one(core.SaleMustCoverBetterRanked, page(Subject.SALE, HOME_SOLD_BY_FORCE, prior_liens="200000"))
    assert floor.ahead == Decimal(200000)


def test_the_two_weeks_end_at_the_latest_two_weeks_after_the_notice_came() -> None:
    ahead = one(sale.TwoWeeksEndBy, page(Subject.SALE, HOME_SOLD_BY_FORCE, served_on="2026-11-08"))
    assert ahead.last_day == date(2026, 11, 22)
    over = one(sale.TwoWeeksEnded, page(Subject.SALE, HOME_SOLD_BY_FORCE, served_on="2026-11-07"))
    assert over.last_day == date(2026, 11, 21)
    assert "TwoWeeksFromNotice" in said(Subject.SALE, UNSOLD, served_on="2026-11-08")


def test_a_lender_that_bought_below_the_value_is_shown_both_figures() -> None:
    found = one(sale.LenderBoughtBelowValue, page(Subject.SALE, HOME_SOLD_BY_FORCE, fair_value="3500000"))
    assert (found.price, found.value) == (Decimal(2900000), Decimal(3500000))
    assert "LenderBoughtCheaply" in said(Subject.SALE, HOME_SOLD_BY_FORCE, fair_value="2900000")
    assert "LenderBoughtCheaply" in said(Subject.SALE, HOME_SOLD_BY_FORCE, sale_price=None)


def test_a_take_back_is_told_from_the_request_to_the_complaint() -> None:
    told = said(Subject.SALE, CAR_TAKEN_BACK)
    assert told == (
        "ComplainBy",
        "NamsmannSetsValue",
        "ComplaintRules",
        "FourItemsOnly",
        "DifferenceEitherWay",
        "LaterSaleIsTheirs",
        "TakeBackStepByStep",
        "NoFixedTime",
    )
    assert "ComplaintTimePassed" in said(Subject.SALE, CAR_TAKEN_BACK, served_on="2026-01-02")


def test_twenty_thousand_must_be_at_stake_to_attack_the_valuation() -> None:
    enough = one(sale.ResaleShowsStake, page(Subject.SALE, CAR_TAKEN_BACK, sale_price="105000"))
    assert (enough.difference, enough.threshold) == (Decimal(20000), Decimal(20000))
    assert "ResaleShowsTooLittle" in said(Subject.SALE, CAR_TAKEN_BACK, sale_price="104999")
    for more in ({"sale_price": "70000"}, {"sale_price": "105000", "fair_value": None}, {}):
        assert not {"ResaleShowsStake", "ResaleShowsTooLittle"} & set(said(Subject.SALE, CAR_TAKEN_BACK | more))
    assert "ComplaintRules" not in said(Subject.SALE, CAR_TAKEN_BACK, date(2027, 7, 1))


def test_a_hand_back_without_the_namsmann_goes_by_the_agreed_value_as_an_inference() -> None:
    first, second_, *_ = page(Subject.SALE, CAR_HANDED_BACK)
    assert {source.status for each in (first, second_) for source in each.citations} == {Status.SECONDARY}
    assert "ComplaintRules" not in said(Subject.SALE, CAR_HANDED_BACK)


def test_a_car_sold_by_force_must_cover_what_ranks_ahead_and_no_sellers_pledge_goes_that_way() -> None:
    told = said(Subject.SALE, CAR_SOLD_BY_FORCE)
    assert told[:3] == ("GoodsSoldByForce", "GoodsOrderOfPayment", "SellersPledgeByTakeBack")


def test_for_a_boat_the_register_is_always_asked_about() -> None:
    for event in ("foreclosure", "repossession", "not_sold_yet"):
        assert "BoatRegister" in said(Subject.SALE, BOAT | {"event": event, "fair_value": None})
        assert "BoatRegister" in said(Subject.BEFORE_SALE, BOAT)


def test_the_page_on_the_sale_is_offered_where_something_was_sold_or_taken() -> None:
    for facts in (HOME_SOLD_BY_FORCE, CAR_TAKEN_BACK, CAR_HANDED_BACK):
        assert Subject.SALE in pages(Section.LIABILITY, facts)
    assert Subject.SALE not in pages(Section.LIABILITY, UNSOLD)


def test_the_claim_with_the_best_rank_takes_first_and_the_lender_gets_what_is_left() -> None:
    found = one(second.LeftForYourLender, page(Subject.SECOND_LOAN, HOME_SOLD_BY_FORCE, prior_liens="200000"))
    assert (found.costs, found.left) == (Decimal(60678), Decimal(2639322))
    inside = page(Subject.SECOND_LOAN, HOME_SOLD_BY_FORCE, prior_liens="200000", costs_already_counted=True)
    assert one(second.LeftForYourLender, inside).left == Decimal(2700000)
    assert "NothingForYourLender" in said(Subject.SECOND_LOAN, HOME_SOLD_BY_FORCE, prior_liens="2900000")
    assert said(Subject.SECOND_LOAN, HOME_SOLD_BY_FORCE)[:2] == ("BestRankFirst", "AttachmentBehind")


def test_before_a_sale_the_value_shows_whether_a_sale_from_behind_can_go_through() -> None:
    ahead = page(Subject.SECOND_LOAN, UNSOLD, fair_value="3000000", prior_liens="500000")
    assert one(second.LeftAtValue, ahead).left == Decimal(2500000)
    assert "NothingAtValue" in said(Subject.SECOND_LOAN, UNSOLD, fair_value="400000", prior_liens="500000")


@pytest.mark.parametrize("facts", [NORWAY, HOME_SOLD_BY_FORCE, CAR_TAKEN_BACK])
def test_a_card_company_with_an_attachment_is_told_of_everywhere(facts: dict[str, Any]) -> None:
    told = said(Subject.SECOND_LOAN, facts)
    assert {"AttachmentBehind", "PledgeCoversTwoYears", "EachRestIsOwed", "EveryPledgeMustAgree"} <= set(told)


def test_a_sellers_pledge_lapses_five_years_after_the_car_came() -> None:
    found = page(Subject.SECOND_LOAN, CAR_TAKEN_BACK, contract_date="2022-10-01")
    assert one(second.SellersPledgeLapsesBy, found).last_day == date(2027, 10, 1)
    assert {"CarLoanIsSellersPledge", "SellersPledgeLapses"} <= set(said(Subject.SECOND_LOAN, CAR_TAKEN_BACK))
    assert "SellersPledgeLapses" not in said(Subject.SECOND_LOAN, UNSOLD)


def test_the_page_on_other_claims_is_offered_where_there_are_any() -> None:
    assert Subject.SECOND_LOAN in pages(Section.LIABILITY, UNSOLD, prior_liens="1")
    assert Subject.SECOND_LOAN in pages(Section.LIABILITY, UNSOLD, lien_position="junior")
    assert Subject.SECOND_LOAN not in pages(Section.LIABILITY, UNSOLD)


@pytest.mark.parametrize(
    ("facts", "headline"),
    [
        (NORWAY, before.PayOrTakeBack),
        (UNSOLD, before.StopsWhenPaid),
        (UNSOLD_CAR, before.TakeBackFirstAnswer),
        (BOAT, before.TakeBackFirstAnswer),
        (HOME_SOLD_BY_FORCE, before.StopsUntilConfirmed),
        (CAR_TAKEN_BACK, before.TooLateToStop),
    ],
)
def test_the_page_before_a_sale_says_first_whether_it_can_be_stopped(
    facts: dict[str, Any], headline: type[object]
) -> None:
    found = page(Subject.BEFORE_SALE, facts)
    assert type(found[0]) is headline
    assert isinstance(one(before.NavBeforeBrokers, found), before.NavBeforeBrokers)


def test_a_home_not_sold_yet_has_every_way_to_stop_it() -> None:
    assert said(Subject.BEFORE_SALE, UNSOLD) == (
        "StopsWhenPaid",
        "WarnedAndHeard",
        "CalledInWithNotice",
        "FifthOfClaim",
        "SellItYourself",
        "HelperMayNegotiate",
        "AskYourBankFirst",
        "NavBeforeBrokers",
        "NoReplacementHome",
    )
    assert "PostponedForFifth" in said(Subject.BEFORE_SALE, UNSOLD, claim=None)


def test_a_fifth_of_the_claim_and_the_month_to_comment_are_worked_out() -> None:
    found = page(Subject.BEFORE_SALE, UNSOLD, served_on="2026-11-02")
    assert one(before.FifthOfClaim, found).fifth == Decimal(640000)
    assert one(before.MonthFromLetter, found).last_day == date(2026, 12, 2)
    assert "MonthFromLetter" not in said(Subject.BEFORE_SALE, HOME_SOLD_BY_FORCE, served_on="2026-11-02")


def test_a_car_not_taken_yet_can_be_taken_back_first_or_handed_back_in_writing() -> None:
    assert said(Subject.BEFORE_SALE, UNSOLD_CAR) == (
        "TakeBackFirstAnswer",
        "CalledInWithNotice",
        "TakeBackExceptions",
        "TakeBackGround",
        "HandBackInWriting",
        "AskYourBankFirst",
        "NavBeforeBrokers",
    )
    assert not {"TakeBackExceptions", "HandBackInWriting"} & set(said(Subject.BEFORE_SALE, CAR_TAKEN_BACK))


def test_the_page_before_a_sale_is_offered_before_a_sale() -> None:
    assert Subject.BEFORE_SALE in pages(Section.LIABILITY, UNSOLD)
    assert Subject.BEFORE_SALE not in pages(Section.LIABILITY, HOME_SOLD_BY_FORCE)


@pytest.mark.parametrize(
    ("facts", "headline"),
    [
        (NORWAY, release.OwedUntilWritten),
        (HOME_SOLD_BY_FORCE, release.OwedUntilWritten),
        (OWN_SALE, release.ConsentDoesNotLetOff),
        (OWN_SALE | {"outcome": "released"}, release.LetOffIfWritten),
    ],
)
def test_the_page_on_letting_off_says_that_only_writing_does(facts: dict[str, Any], headline: type[object]) -> None:
    assert type(page(Subject.RELEASE, facts)[0]) is headline
    assert {"WordsThatLetOff", "BookedAsLoss"} <= set(said(Subject.RELEASE, facts))


def test_after_an_own_sale_with_a_loss_the_rest_is_unsecured_and_can_be_settled() -> None:
    found = page(Subject.RELEASE, OWN_SALE)
    assert one(release.OfferLowerSum, found).owed == Decimal(360678)
    told = {finding.code for finding in found}
    assert {"NoSpecialProcedure", "NoDutyToDelete", "AskInWriting", "RestIsUnsecured", "NavHelpsToAgree"} <= told
    duty = one(release.NoDutyToDelete, found)
    assert Status.SECONDARY in {source.status for source in duty.citations}
    assert "OfferLowerSumUnknown" in said(Subject.RELEASE, OWN_SALE, claim=None)


def test_once_let_off_nothing_is_offered_and_the_receipt_is_kept() -> None:
    told = set(said(Subject.RELEASE, OWN_SALE, outcome="settled"))
    assert "KeepReceipt" in told
    assert not {"OfferLowerSum", "OfferLowerSumUnknown", "RestIsUnsecured", "OnlyThingLoans", "AskInWriting"} & told


def test_a_pawn_loan_and_a_loan_to_the_old_stand_where_one_asks_what_is_owed() -> None:
    assert "OnlyThingLoans" in said(Subject.RELEASE, NORWAY)


def test_the_page_on_letting_off_is_offered_after_an_own_sale_or_where_somebody_let_off_or_is_silent() -> None:
    assert Subject.RELEASE in pages(Section.LIABILITY, OWN_SALE)
    for outcome in ("released", "settled", "silent"):
        assert Subject.RELEASE in pages(Section.LIABILITY, HOME_SOLD_BY_FORCE, outcome=outcome)
    assert Subject.RELEASE not in pages(Section.LIABILITY, HOME_SOLD_BY_FORCE)


def test_everybody_who_answers_is_told_of_with_the_notice_due() -> None:
    assert said(Subject.OTHERS, NORWAY) == (
        "EachBorrowerOwesAll",
        "TellCoBorrower",
        "MarriageAlone",
        "BreakUpChangesNothing",
        "TellGuarantor",
        "GuarantorComesAfter",
        "GuaranteeEnds",
        "GuaranteeShrinks",
        "OlderAgreements",
        "GuarantorGetsAdvice",
    )


def test_the_notices_to_co_borrower_and_guarantor_are_dated_from_the_missed_payment() -> None:
    found = page(Subject.OTHERS, HOME_SOLD_BY_FORCE, first_missed_payment="2026-01-10", contract_date="2020-05-01")
    assert one(others.TellCoBorrowerBy, found).last_day == date(2026, 1, 31)
    assert one(others.TellGuarantorBy, found).last_day == date(2026, 4, 10)
    assert one(others.GuaranteeEndsBy, found).last_day == date(2030, 5, 1)


def test_the_page_on_others_is_offered_where_somebody_else_signed() -> None:
    assert Subject.OTHERS in pages(Section.LIABILITY, UNSOLD, co_signers=True)
    assert Subject.OTHERS not in pages(Section.LIABILITY, UNSOLD)


def test_a_leased_car_is_the_leasing_companys_and_its_fee_is_capped() -> None:
    assert said(Subject.LEASE, NORWAY)[:5] == (
        "LeasedIsNotYours",
        "OwnerCanTakeItBack",
        "OthersCannotTakeIt",
        "EndWithNotice",
        "FeeInFirstMonths",
    )
    found = one(lease.FeeUntil, page(Subject.LEASE, UNSOLD_CAR, contract_date="2026-09-30"))
    assert found.last_day == date(2026, 12, 30)
    assert Subject.LEASE in pages(Section.LIABILITY, CAR_TAKEN_BACK)
    assert Subject.LEASE not in pages(Section.LIABILITY, UNSOLD)
    assert Subject.LEASE not in pages(Section.LIABILITY, CAR_TAKEN_BACK, seller_financed=True)


def test_a_loan_that_should_have_been_refused_can_be_reduced() -> None:
    assert said(Subject.IRRESPONSIBLE, NORWAY)[:3] == ("MustRefuse", "CanBeReduced", "DutySince")
    older = page(Subject.IRRESPONSIBLE, UNSOLD, contract_date="2022-12-31")
    assert {source.status for source in one(irresponsible.BeforeTheDuty, older).citations} == {Status.SECONDARY}
    assert not {"BeforeTheDuty", "DutySince"} & set(said(Subject.IRRESPONSIBLE, UNSOLD, contract_date="2023-01-01"))


def test_the_lending_limits_are_dated_and_no_defense_by_themselves() -> None:
    limits = one(irresponsible.LendingLimits, page(Subject.IRRESPONSIBLE, NORWAY))
    assert (limits.times_income, limits.points, limits.of_value) == (5, 3, Decimal("0.90"))
    assert limits.since == date(2024, 12, 31)
    assert "LendingLimits" not in said(Subject.IRRESPONSIBLE, NORWAY, date(2027, 7, 1))


def test_a_guarantor_is_told_of_where_somebody_else_signed_and_faults_where_a_thing_was_bought() -> None:
    assert "GuarantorToo" in said(Subject.IRRESPONSIBLE, UNSOLD, co_signers=True)
    assert "GuarantorToo" not in said(Subject.IRRESPONSIBLE, UNSOLD)
    assert "FaultsInThing" in said(Subject.IRRESPONSIBLE, CAR_TAKEN_BACK)
    assert "FaultsInThing" not in said(Subject.IRRESPONSIBLE, UNSOLD)


def test_the_page_on_the_loan_is_offered_in_court_or_where_its_date_is_known() -> None:
    assert Subject.IRRESPONSIBLE in pages(Section.LIABILITY, CAR_TAKEN_BACK, outcome="sued")
    assert Subject.IRRESPONSIBLE in pages(Section.LIABILITY, CAR_TAKEN_BACK, contract_date="2023-01-01")
    assert Subject.IRRESPONSIBLE not in pages(Section.LIABILITY, CAR_TAKEN_BACK)
