"""Who stands behind a home loan, whether the rest is let off, what can be done before a sale, and dues."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from domain import Case
from domain.consult import consult, offered
from domain.findings import us_home_before_sale as before
from domain.findings import us_home_dues as dues
from domain.findings import us_home_program as program
from domain.findings import us_home_release as release
from domain.findings import us_tax_cancelled as cancelled
from domain.findings.us_collection import BuyBackBy
from domain.law import Finding, Section, Status
from domain.subjects import Subject
from tests.domain.us_claims import TODAY, assessed

HOME = {"collateral": "home", "claim": "280000"}
FORECLOSED = HOME | {"event": "foreclosure", "sale_price": "252000", "outcome": "claimed"}
SHORT_SALE = HOME | {"event": "short_sale", "sale_price": "252000"}
HANDED_OVER = HOME | {"event": "deed_in_lieu", "sale_price": "252000"}
UNSOLD = HOME | {"event": "not_sold_yet", "fair_value": "252000"}
CAR = {"collateral": "vehicle", "event": "repossession", "claim": "10000", "sale_price": "8000", "outcome": "claimed"}
UNSOLD_CAR = {"collateral": "vehicle", "event": "not_sold_yet", "claim": "28000", "fair_value": "20000"}


def page(subject: Subject, state: str | None, facts: dict[str, Any], **more: Any) -> tuple[Finding, ...]:
    place = {"jurisdiction": f"US-{state}"} if state else {}
    return consult(Case.model_validate(place | facts | more), TODAY, subject, None if state else "US")


def kinds(findings: tuple[Finding, ...]) -> set[type[Finding]]:
    return {type(finding) for finding in findings}


def one(findings: tuple[Finding, ...], kind: type[Finding]) -> Any:
    return next((finding for finding in findings if type(finding) is kind), None)


def is_offered(subject: Subject, facts: dict[str, Any]) -> bool:
    return subject in offered(Case.model_validate({"jurisdiction": "US-OH"} | facts), Section.LIABILITY)


def test_the_va_is_owed_nothing_on_a_loan_closed_after_1989() -> None:
    answer = page(Subject.PROGRAM, "OH", FORECLOSED, loan_program="va")
    assert isinstance(answer[0], program.VaOwedNothing)
    assert answer[0].citations[0].status is Status.READ
    assert {program.VaExceptions, program.VaOnlyAgency, program.VaEntitlement, program.VaHelp} <= kinds(answer)
    older = page(Subject.PROGRAM, "OH", FORECLOSED, loan_program="va", contract_date="1989-12-31")
    assert isinstance(older[0], program.VaTooOld)


def test_fha_lets_off_after_its_short_sale_and_may_ask_after_a_plain_foreclosure() -> None:
    short_sale = page(Subject.PROGRAM, "OH", SHORT_SALE, loan_program="fha")
    foreclosed = page(Subject.PROGRAM, "OH", FORECLOSED, loan_program="fha")
    assert isinstance(short_sale[0], program.FhaNobodyAsks)
    assert isinstance(foreclosed[0], program.FhaMayAsk)
    assert {program.FhaNobodyAsks, program.FhaMayAsk, program.FhaHelp} <= kinds(short_sale) & kinds(foreclosed)


def test_what_usda_pays_can_become_a_federal_debt_and_that_is_not_sure() -> None:
    answer = page(Subject.PROGRAM, "OH", FORECLOSED, loan_program="usda")
    assert isinstance(answer[0], program.UsdaMayCollect)
    assert answer[0].citations[0].status is Status.UNVERIFIED
    assert not {program.FannieShortSale, program.FreddieWaives} & kinds(answer)


def test_an_ordinary_loan_follows_its_owner() -> None:
    answer = page(Subject.PROGRAM, "OH", HANDED_OVER, loan_program="conventional")
    assert isinstance(answer[0], program.OrdinaryLoan)
    assert {program.FannieMayWaive, program.FreddieWaives, program.InsurerMayClaim} <= kinds(answer)
    assert program.FannieTexas not in kinds(answer)
    assert program.FannieTexas in kinds(page(Subject.PROGRAM, "TX", HANDED_OVER))


def test_where_the_program_is_not_known_each_has_a_line_and_the_owner_can_be_asked() -> None:
    answer = page(Subject.PROGRAM, None, {})
    assert isinstance(answer[0], program.WhoStandsBehind)
    each = {program.VaOwedNothing, program.FhaNobodyAsks, program.UsdaMayCollect, program.FannieShortSale}
    assert {*each, program.FreddieWaives, program.AskWhoOwns} <= kinds(answer)


def test_the_programs_are_for_homes() -> None:
    assert kinds(page(Subject.PROGRAM, "OH", CAR)) == {program.ProgramsForHomes, program.AskWhoOwns}
    assert kinds(page(Subject.PROGRAM, "OH", CAR, loan_program="va")) == {program.ProgramsForHomes, program.AskWhoOwns}


@pytest.mark.parametrize(
    ("stated", "kind"), [("va", "VaOwedNothing"), ("fha", "FhaMayAsk"), ("usda", "UsdaMayCollect")]
)
def test_the_answer_itself_names_what_the_program_may_claim(stated: str, kind: str) -> None:
    codes = [finding.code for finding in assessed("OH", FORECLOSED, loan_program=stated).findings]
    assert kind in codes
    assert kind not in [finding.code for finding in assessed("OH", FORECLOSED, loan_program="conventional").findings]
    covered = assessed("OH", FORECLOSED, loan_program=stated, sale_price="280000")
    assert kind not in [finding.code for finding in covered.findings]


def test_the_page_on_programs_is_offered_for_its_loans_and_after_what_a_lender_approved() -> None:
    assert is_offered(Subject.PROGRAM, FORECLOSED | {"loan_program": "fha"})
    assert is_offered(Subject.PROGRAM, SHORT_SALE)
    assert not is_offered(Subject.PROGRAM, FORECLOSED)


@pytest.mark.parametrize(
    ("outcome", "headline"),
    [
        ("released", release.ReleasedIfWritten),
        ("settled", release.SettledIfWritten),
        ("silent", release.SilentKeepsIt),
        ("claimed", release.AskedForMeansKept),
        ("sued", release.AskedForMeansKept),
        (None, release.LetterDecides),
    ],
)
def test_released_kept_and_silent_are_three_states(outcome: str | None, headline: type[Finding]) -> None:
    answer = page(Subject.RELEASE, "OH", SHORT_SALE, outcome=outcome)
    assert isinstance(answer[0], headline)
    assert {release.ReleaseWords, release.LienReleaseOnly, release.PutInLetter, release.OwnerAgrees} <= kinds(answer)


def test_a_sale_that_covered_the_debt_leaves_nothing_to_let_off() -> None:
    answer = page(Subject.RELEASE, "OH", SHORT_SALE, sale_price="280000", outcome="claimed")
    assert isinstance(answer[0], release.NothingToLetOff)
    assert one(answer, release.SettlementSum) is None


def test_a_settlement_at_forty_percent_is_worked_on_what_is_owed() -> None:
    """A beach house: 200,000 owed, sold for 90,000, and an approval that is silent on the rest."""
    beach = SHORT_SALE | {"claim": "200000", "sale_price": "90000", "outcome": "silent", "owner_occupied": False}
    total = one(page(Subject.RELEASE, "FL", beach), release.SettlementSum)
    assert (total.owed, total.paid, total.let_off) == (Decimal(110000), Decimal(44000), Decimal(66000))
    assert total.paid + total.let_off == total.owed
    assert one(page(Subject.RELEASE, "OH", CAR), release.SettlementSum).let_off == Decimal(1200)
    assert one(page(Subject.RELEASE, None, {}), release.SettlementSum) is None


def test_where_the_law_bars_the_rest_the_letter_need_not() -> None:
    answer = page(Subject.RELEASE, "CA", SHORT_SALE, outcome="silent")
    assert one(answer, release.LawFreesAnyway).citations[0].label == "Cal. Code Civ. Proc. § 580e"
    assert one(answer, release.SettlementSum) is None
    assert one(page(Subject.RELEASE, "OH", SHORT_SALE, outcome="silent"), release.LawFreesAnyway) is None


def test_a_note_at_closing_is_a_new_debt_and_money_for_moving_stands_apart() -> None:
    assert release.NewNote in kinds(page(Subject.RELEASE, "OH", SHORT_SALE))
    assert cancelled.MovingMoney in kinds(page(Subject.CANCELLED, "OH", SHORT_SALE))
    assert cancelled.MovingMoney not in kinds(page(Subject.CANCELLED, "OH", FORECLOSED))
    assert cancelled.MovingMoney not in kinds(page(Subject.CANCELLED, "OH", CAR))
    assert release.NewNote not in kinds(page(Subject.RELEASE, "OH", FORECLOSED))
    assert release.NewNote not in kinds(page(Subject.RELEASE, "OH", CAR))


def test_an_insurer_is_named_where_a_lender_approved_the_sale_of_an_ordinary_loan() -> None:
    assert program.InsurerMayClaim in kinds(page(Subject.RELEASE, "OH", SHORT_SALE))
    assert program.InsurerMayClaim not in kinds(page(Subject.RELEASE, "CA", SHORT_SALE))
    assert program.InsurerMayClaim not in kinds(page(Subject.RELEASE, "OH", SHORT_SALE, loan_program="va"))
    assert program.InsurerMayClaim not in kinds(page(Subject.RELEASE, "OH", FORECLOSED))


def test_a_discharge_in_bankruptcy_stands_when_the_home_is_signed_over() -> None:
    assert release.BankruptcyStands in kinds(page(Subject.RELEASE, "OH", HANDED_OVER))
    assert release.BankruptcyStands not in kinds(
        page(Subject.RELEASE, "OH", HANDED_OVER, discharged_in_bankruptcy=False)
    )
    assert release.BankruptcyStands in kinds(page(Subject.RELEASE, "OH", FORECLOSED, discharged_in_bankruptcy=True))


def test_the_page_on_the_release_is_offered_where_a_letter_matters() -> None:
    assert is_offered(Subject.RELEASE, SHORT_SALE)
    assert is_offered(Subject.RELEASE, CAR | {"outcome": "silent"})
    assert not is_offered(Subject.RELEASE, FORECLOSED)


def test_before_a_sale_the_ways_out_stand_side_by_side() -> None:
    home = page(Subject.BEFORE_SALE, "CA", UNSOLD)
    assert isinstance(home[0], before.ActUntilSale)
    assert one(home, before.HomeSideBySide).gap == Decimal(28000)
    assert one(page(Subject.BEFORE_SALE, "OH", UNSOLD_CAR), before.GoodsSideBySide).gap == Decimal(8000)
    covers = one(page(Subject.BEFORE_SALE, "CA", UNSOLD, fair_value="300000"), before.ValueCovers)
    assert covers.value - covers.owed == covers.left == Decimal(20000)


def test_the_sums_wait_for_the_amounts_and_for_the_loans_ahead() -> None:
    sums = {before.HomeSideBySide, before.ValueCovers}
    for more in ({"claim": None}, {"fair_value": None}, {"prior_liens": "5000"}, {"lien_position": "junior"}):
        assert not sums & kinds(page(Subject.BEFORE_SALE, "CA", UNSOLD, **more))


def test_the_first_notice_may_not_come_in_the_first_120_days() -> None:
    fresh = page(Subject.BEFORE_SALE, "CA", UNSOLD, first_missed_payment="2026-10-01")
    assert one(fresh, before.NoNoticeBefore).day == date(2027, 1, 30)
    old = page(Subject.BEFORE_SALE, "CA", UNSOLD, first_missed_payment="2026-01-01")
    assert before.NotInFirstDays in kinds(old)
    elsewhere = page(Subject.BEFORE_SALE, "CA", UNSOLD, owner_occupied=False)
    assert not {before.NotInFirstDays, before.NoNoticeBefore} & kinds(elsewhere)


def test_an_application_and_military_service_can_stop_a_sale() -> None:
    helped = {before.ApplyComplete, before.AppealRefusal, before.ServicerReaches, before.MilitaryNeedsCourt}
    assert helped <= kinds(page(Subject.BEFORE_SALE, "OH", UNSOLD))
    assert not helped & kinds(page(Subject.BEFORE_SALE, "OH", UNSOLD_CAR))


def test_a_car_can_be_had_back_until_it_is_sold() -> None:
    answer = page(Subject.BEFORE_SALE, "OH", UNSOLD_CAR)
    assert isinstance(answer[0], before.RedeemUntilSold)
    assert {before.RedeemEnds, before.DateInNotice, before.HandingBack} <= kinds(answer)
    assert kinds(page(Subject.BEFORE_SALE, "OH", CAR)) == {before.GoodsAreSold}
    taken = {field: value for field, value in CAR.items() if field != "sale_price"}
    assert isinstance(page(Subject.BEFORE_SALE, "OH", taken)[0], before.RedeemUntilSold)


def test_where_the_state_asks_for_a_notice_on_catching_up_it_is_named() -> None:
    assert one(page(Subject.BEFORE_SALE, "OH", UNSOLD_CAR), before.CatchUpNotice).state == "OH"
    assert before.CatchUp in kinds(page(Subject.BEFORE_SALE, "TX", UNSOLD_CAR))
    assert before.CatchUp in kinds(page(Subject.BEFORE_SALE, None, {}))


def test_after_the_sale_only_buying_back_is_left_and_its_day_is_shown() -> None:
    answer = page(Subject.BEFORE_SALE, "WY", FORECLOSED, sale_date="2026-10-31")
    assert isinstance(answer[0], before.HomeIsSold)
    assert one(answer, BuyBackBy).until == date(2027, 1, 31)


def test_with_nothing_stated_homes_and_goods_both_have_their_words() -> None:
    answer = page(Subject.BEFORE_SALE, None, {})
    assert isinstance(answer[0], before.BeforeAnySale)
    assert {before.ApplyComplete, before.RedeemUntilSold, before.RedeemEnds} <= kinds(answer)
    assert before.RedeemEnds not in kinds(page(Subject.BEFORE_SALE, None, {"event": "foreclosure"}))


def test_the_page_before_a_sale_is_offered_before_a_sale() -> None:
    assert is_offered(Subject.BEFORE_SALE, UNSOLD)
    assert not is_offered(Subject.BEFORE_SALE, FORECLOSED)


def test_dues_run_until_the_title_has_passed_and_are_a_debt_of_their_own() -> None:
    answer = page(Subject.DUES, "HI", FORECLOSED, sale_date="2026-01-10")
    assert isinstance(answer[0], dues.DuesUntilTitle)
    assert one(answer, dues.AskTitleDay).sale_date == date(2026, 1, 10)
    assert one(answer, dues.ProtectionNotForDues).state == "HI"
    assert {dues.LeavingIsNotEnough, dues.DuesNotInSums, dues.AskForDuesAccount} <= kinds(answer)
    assert dues.ProtectionNotForDues not in kinds(page(Subject.DUES, "OH", FORECLOSED))


def test_dues_without_a_day_a_place_or_a_home_still_have_an_answer() -> None:
    assert dues.FindTitleDay in kinds(page(Subject.DUES, None, {}))
    assert isinstance(page(Subject.DUES, "OH", CAR)[0], dues.DuesForHomes)
    assert is_offered(Subject.DUES, FORECLOSED)
    assert not is_offered(Subject.DUES, SHORT_SALE)
