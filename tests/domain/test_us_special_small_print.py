"""The small print of state law: first days, sizes, whom a rule covers, what is taken off, and notices for goods."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from domain import Case, assess
from domain.findings import us_collection, us_goods, us_judgment, us_liability
from domain.findings import us_special_goods as goods
from domain.findings import us_special_home as says
from domain.findings.us_special_judgment import LienLasts
from domain.law import Status
from domain.length import Length, Unit
from domain.us.conditions import Condition
from domain.us.rows import HomeDeadline, HomeProtection
from domain.us.rows_goods import AutoRule
from domain.us.vocabulary import Covered, CreditBasis, Exemption, Lift, Need
from domain.us.vocabulary_goods import Measure, RedemptionOnly
from domain.us.vocabulary_time import Act, IfLate
from tests.domain.us_claims import assessed, found, outcome

HOME: dict[str, Any] = {"collateral": "home", "claim": "400000.00", "sale_price": "300000.00", "outcome": "claimed"}
BY_COURT = HOME | {"event": "foreclosure", "foreclosure_process": "judicial"}
WITHOUT_COURT = HOME | {"event": "foreclosure", "foreclosure_process": "nonjudicial"}
LIVED_IN = {"loan_purpose": "purchase", "owner_occupied": True}
CAR: dict[str, Any] = {
    "collateral": "vehicle",
    "event": "repossession",
    "claim": "9000.00",
    "sale_price": "8000.00",
    "outcome": "claimed",
}
BUILDERS = (Exemption.BUILDER_OWNED, Exemption.UNFINISHED_DWELLING, Exemption.NEVER_LIVED_IN)


def days(count: int) -> Length:
    return Length(count=count, unit=Unit.DAYS)


def months(count: int) -> Length:
    return Length(count=count, unit=Unit.MONTHS)


def open_conditions(state: str, facts: dict[str, Any], **more: Any) -> set[Condition | Need]:
    """Every condition of every bar that may hold."""
    told = [finding for finding in assessed(state, facts, **more).findings if isinstance(finding, us_liability.BarsIf)]
    return {condition for finding in told for condition in finding.conditions}


def test_arizonas_exceptions_for_new_dwellings_count_from_loans_of_2015() -> None:
    unasked = assessed("AZ", WITHOUT_COURT)
    assert set(BUILDERS) < set(found(unasked, us_liability.HoldsNotFor).exemptions)
    dated = found(unasked, says.DatedExceptions)
    assert (dated.exemptions, dated.since) == (BUILDERS, date(2015, 1, 1))
    older = assessed("AZ", WITHOUT_COURT, contract_date="2014-12-31")
    left = (Exemption.WASTE, Exemption.SOLD_OUT_JUNIOR)
    assert found(older, us_liability.HoldsNotFor).exemptions == left
    assert found(older, says.DatedExceptions) is None
    newer = assessed("AZ", WITHOUT_COURT, contract_date="2015-01-01")
    assert set(BUILDERS) < set(found(newer, us_liability.HoldsNotFor).exemptions)
    assert found(newer, says.DatedExceptions) is None


def test_californias_short_sale_rule_is_for_sales_from_its_first_day() -> None:
    short_sale = HOME | {"event": "short_sale", "loan_purpose": "cash_out"}
    assert found(assessed("CA", short_sale), says.SaleFrom).since == date(2011, 7, 15)
    assert outcome("CA", short_sale, sale_date="2011-07-15")[0] == "barred"
    assert found(assessed("CA", short_sale, sale_date="2011-07-15"), says.SaleFrom) is None
    assert outcome("CA", short_sale, sale_date="2011-07-14")[0] == "allowed"


def test_nevadas_bar_is_for_loans_from_october_2009() -> None:
    lived_in = WITHOUT_COURT | LIVED_IN
    assert found(assessed("NV", lived_in), says.LoanFrom).since == date(2009, 10, 1)
    assert outcome("NV", lived_in, contract_date="2009-10-01")[0] == "unknown"
    assert outcome("NV", lived_in, contract_date="2009-09-30")[0] == "limited"
    not_known = assessed("NV", lived_in, contract_date=None)
    assert Condition.RECENT_ENOUGH in found(not_known, us_liability.BarsIf).conditions


def test_a_first_day_before_any_loan_still_expected_is_kept_and_not_shown() -> None:
    sold_by_the_seller = BY_COURT | {"seller_financed": True}
    assert found(assessed("SD", sold_by_the_seller), says.LoanFrom) is None
    assert outcome("SD", sold_by_the_seller, contract_date="1933-07-01")[0] == "barred"
    assert outcome("SD", sold_by_the_seller, contract_date="1933-06-30")[0] == "unknown"
    assert Need.PRINCIPAL_CAP_50000 in open_conditions("OR", BY_COURT | LIVED_IN, contract_date="1975-09-13")
    assert Need.PRINCIPAL_CAP_50000 not in open_conditions("OR", BY_COURT | LIVED_IN, contract_date="1975-09-12")


def test_northcarolinas_rule_for_costly_loans_is_for_loans_from_2005() -> None:
    lived_in = WITHOUT_COURT | {"owner_occupied": True}
    bars = found(assessed("NC", lived_in, contract_date="2005-01-01"), us_liability.BarsIf)
    assert bars.conditions == (Condition.COSTLY_LOAN,)
    assert found(assessed("NC", lived_in, contract_date="2004-12-31"), us_liability.BarsIf) is None


def test_the_size_of_the_land_is_told_in_acres() -> None:
    assert found(assessed("AZ", WITHOUT_COURT), says.LandAtMost).acres == Decimal("2.5")
    assert found(assessed("IA", BY_COURT, owner_occupied=True), says.LandBelow).acres == Decimal(10)


def test_whom_else_a_rule_protects_is_told_to_whoever_has_a_cosigner() -> None:
    alone, together = assessed("AK", WITHOUT_COURT), assessed("AK", WITHOUT_COURT, co_signers=True)
    assert found(alone, says.CoversAlso) is None
    assert found(together, says.CoversAlso).who == (Covered.SURETY, Covered.GUARANTOR)
    minnesota = assessed("MN", CAR, co_signers=True)
    assert found(minnesota, says.CoversAlso).who == (Covered.GUARANTOR,)


def test_what_is_taken_off_is_told_where_it_is_not_simply_the_higher_amount() -> None:
    assert found(assessed("FL", BY_COURT, owner_occupied=True), says.TakenOff).basis is CreditBasis.COURT_VALUE
    assert found(assessed("CT", BY_COURT), says.TakenOff).basis is CreditBasis.PRICE_PLUS_HALF_GAP
    assert found(assessed("ID", WITHOUT_COURT), says.TakenOff) is None


def test_what_a_protection_that_may_hold_asks_of_the_person_and_what_takes_it_away() -> None:
    michigan = assessed("MI", WITHOUT_COURT)
    assert found(michigan, us_liability.LimitsIf).conditions == (Need.LENDER_BOUGHT_AT_SALE,)
    assert found(michigan, us_liability.YouMust).steps == (Need.BORROWER_RAISES_DEFENSE,)
    south_dakota = assessed("SD", WITHOUT_COURT, seller_financed=False)
    assert found(south_dakota, says.ButNotIf).lifts == (Lift.LENDER_PROVED_VALUE,)
    assert found(south_dakota, us_liability.LimitsUnless) is None
    hawaii = assessed("HI", WITHOUT_COURT, owner_occupied=True)
    assert Exemption.ASSOCIATION_LIEN in found(hawaii, us_liability.HoldsNotFor).exemptions


def test_where_only_an_exception_is_open_what_the_rule_rests_on_is_told() -> None:
    rank_not_known = assessed("NJ", BY_COURT, owner_occupied=True, lien_position=None)
    told = found(rank_not_known, us_liability.LimitsIf).conditions
    assert told == (Condition.LIVED_IN_OR_FAMILY, Condition.UP_TO_FOUR_UNITS)


def test_a_step_that_may_be_too_late_is_told_as_a_condition() -> None:
    late = assessed("SC", BY_COURT, sale_date="2026-10-01")
    assert found(late, us_liability.LimitsIf).conditions == (Condition.YOU_ASKED_APPRAISAL,)
    oklahoma = assessed("OK", WITHOUT_COURT, owner_occupied=True)
    assert found(oklahoma, us_liability.BarsIf).conditions == (Condition.NOTICE_REACHED_LENDER,)


def test_a_court_may_lower_the_rest_only_where_the_rule_leaves_that_to_it() -> None:
    assert found(assessed("DE", BY_COURT), says.CourtMayLowerIf).conditions == (Need.BID_GROSSLY_LOW,)
    assert found(assessed("AL", WITHOUT_COURT), says.CourtMayLowerIf) is None  # its note says it
    assert found(assessed("MO", WITHOUT_COURT), says.CourtMayLowerIf) is None
    assert found(assessed("NM", WITHOUT_COURT), says.CourtMayLowerIf) is None
    assert found(assessed("FL", BY_COURT, owner_occupied=False), says.CourtMayLowerIf) is None
    assert found(assessed("ID", WITHOUT_COURT), says.CourtMayLowerIf) is None


def test_a_procedure_by_agreement_is_told_where_the_home_was_given_up_or_sold_by_force() -> None:
    handed_over = HOME | {"event": "deed_in_lieu"}
    assert found(assessed("IA", handed_over), says.ByAgreement).conditions == (Need.WRITTEN_MUTUAL_AGREEMENT,)
    assert found(assessed("IA", HOME, event="short_sale"), says.ByAgreement) is None
    minnesota = assessed("MN", handed_over, owner_occupied=False)
    assert found(minnesota, says.ByAgreement).state == "MN"
    assert Exemption.AGRICULTURAL_LAND in found(minnesota, us_liability.HoldsNotFor).exemptions
    assert found(assessed("MN", handed_over, owner_occupied=True), says.ByAgreement) is None
    assert found(assessed("SD", BY_COURT, seller_financed=True), says.ByAgreement) is None


def test_pennsylvanias_lender_that_bought_has_six_months() -> None:
    told = found(assessed("PA", BY_COURT), says.MustIfLenderBought)
    assert (told.act, told.within, told.late) == (Act.MOTION, months(6), IfLate.DEBT_SATISFIED)
    assert found(assessed("PA", HOME, event="short_sale"), says.MustIfLenderBought) is None
    assert found(assessed("PA", BY_COURT, outcome="judgment"), says.MustIfLenderBought) is None


def test_another_time_to_buy_back_is_told_where_it_would_change_the_answer() -> None:
    kansas = found(assessed("KS", BY_COURT, sale_date="2026-10-01"), says.BuyBackShorter)
    assert (kansas.within, kansas.conditions) == (months(3), (RedemptionOnly.UNDER_ONE_THIRD_OF_DEBT_PAID,))
    iowa = found(assessed("IA", BY_COURT, sale_date="2026-10-01"), says.BuyBackShorter)
    assert iowa.within == days(60)
    michigan = assessed("MI", WITHOUT_COURT, sale_date="2026-03-01")
    assert found(michigan, us_collection.BuyBackPassed) is not None
    assert found(michigan, says.BuyBackLonger).within == months(12)
    assert found(assessed("MI", WITHOUT_COURT, sale_date="2025-03-01"), says.BuyBackLonger) is None
    assert found(assessed("ND", BY_COURT, sale_date="2026-10-01"), says.BuyBackShorter) is None
    assert found(assessed("WY", BY_COURT, sale_date="2026-10-01"), says.BuyBackLonger) is None
    assert found(assessed("KS", BY_COURT), says.BuyBackShorter) is None


def test_what_follows_where_the_lender_is_late_is_told() -> None:
    new_york = found(assessed("NY", BY_COURT), us_collection.LenderActsWithin)
    assert (new_york.within, new_york.late) == (days(90), IfLate.DEBT_SATISFIED)
    vermont = found(assessed("VT", BY_COURT), us_collection.LenderActsBefore)
    assert vermont.late is IfLate.WAIVED


def test_a_time_to_move_in_the_case_takes_the_place_of_the_time_on_a_contract() -> None:
    assert found(assessed("NV", WITHOUT_COURT), us_collection.SueWithin) is None
    assert found(assessed("GA", WITHOUT_COURT), us_collection.SueWithin) is not None


def test_the_years_of_a_lien_are_not_said_to_end_the_judgment() -> None:
    judged = CAR | {"outcome": "judgment", "judgment_date": "2010-01-01"}
    pennsylvania = assessed("PA", judged)
    assert found(pennsylvania, LienLasts).lasts.count == 5
    assert found(pennsylvania, us_judgment.JudgmentEnded) is None
    assert found(pennsylvania, us_liability.CourtDecidedLongAgo) is None
    assert found(assessed("IL", judged), us_judgment.JudgmentAsleep) is not None


def test_a_short_time_to_collect_takes_the_place_of_the_judgments_years() -> None:
    judged = BY_COURT | {"outcome": "judgment", "judgment_date": "2026-01-15", "owner_occupied": True}
    iowa = assessed("IA", judged)
    assert found(iowa, us_judgment.JudgmentUntil) is None
    assert found(iowa, us_collection.LenderActsBy).until == date(2028, 1, 15)
    assert found(assessed("IA", judged, units=3), us_judgment.JudgmentUntil) is not None


def test_when_a_notice_for_goods_is_due_is_told_in_the_states_own_count() -> None:
    dealer = CAR | {"seller_financed": True}
    both = found(assessed("GA", dealer), goods.NoticeAfterTakingAndBefore)
    assert (both.within, both.before) == (days(10), days(10))
    assert found(assessed("OH", dealer), goods.NoticeBusinessDays).days == 5
    assert found(assessed("PA", dealer), goods.NoticeAfterSale).within == days(30)
    assert found(assessed("PA", dealer), goods.NoticeDaysBefore).within == days(15)
    assert found(assessed("MD", CAR), goods.NoticeAfterTaking).within == days(5)
    missouri = assessed("MO", CAR)
    timings = (goods.NoticeDaysBefore, goods.NoticeAfterTaking, goods.NoticeAfterTakingAndBefore)
    assert [found(missouri, kind) for kind in timings] == [None, None, None]


def test_a_figure_that_may_be_out_of_date_is_told_as_such_wherever_it_is_shown() -> None:
    minnesota = assessed("MN", CAR, contract_date="2025-01-15")
    assert found(minnesota, us_goods.LimitMoves).sure_until == date(2026, 6, 30)
    assert found(minnesota, goods.DayOfLimitNotKnown) is not None
    linked = CAR | {"seller_financed": None}
    assert found(assessed("SC", linked), goods.LimitWorkedOut) is not None
    assert found(assessed("SC", linked), us_goods.LimitMoves).limit == Decimal(7650)
    older = assessed("SC", linked | {"cash_price": "9000.00"}, contract_date="2023-01-15")
    assert found(older, us_goods.MayBeBarredUpTo).limit == Decimal(6900)
    assert found(older, us_goods.LimitMoves) is None
    assert found(assessed("SC", linked, contract_date="2015-01-15"), us_goods.LimitNotKnown) is not None
    indiana = assessed("IN", CAR | {"seller_financed": True})
    assert found(indiana, us_goods.LimitNotKnown).limit == Decimal(4000)
    assert found(indiana, goods.SureUntil).sure_until == date(2022, 12, 31)


def test_a_figure_is_not_called_old_before_its_last_sure_day() -> None:
    facts = {"jurisdiction": "US-SC"} | CAR | {"seller_financed": True}
    answer = assess(Case.model_validate(facts), date(2026, 6, 30))
    assert found(answer, us_goods.LimitNotKnown) is not None
    assert found(answer, goods.SureUntil) is None


def test_connecticuts_limit_has_a_first_day_that_was_not_confirmed_and_its_value_is_that_of_a_guide() -> None:
    connecticut = assessed("CT", CAR)
    since = found(connecticut, goods.LimitSince)
    assert (since.since, since.citations[0].status) == (date(2016, 10, 1), Status.UNVERIFIED)
    assert found(connecticut, says.TakenOff).basis is CreditBasis.GUIDE_VALUE_OR_HIGHER_PRICE
    assert found(connecticut, goods.ValueAbove).limit == Decimal(4000)
    assert found(assessed("CT", CAR, contract_date="2020-01-15"), goods.LimitSince) is None
    assert outcome("CT", CAR, contract_date="2016-09-30", cash_price="3500.00")[0] == "unknown"


def test_the_amount_from_which_the_value_counts_is_told_only_where_it_is_open() -> None:
    florida = found(assessed("FL", CAR), goods.ValueFrom)
    assert (florida.measure, florida.limit) == (Measure.UNPAID_BALANCE_AT_DEFAULT, Decimal(2000))
    assert found(assessed("WI", CAR), goods.ValueAbove) is None


def test_marylands_limit_is_for_a_private_sale() -> None:
    assert found(assessed("MD", CAR, seller_financed=True, cash_price="1900.00"), goods.PrivateSaleOnly) is not None


def test_the_kind_of_credit_is_named_where_the_person_should_check_it() -> None:
    small = CAR | {"claim": "3000.00", "sale_price": "500.00"}
    assert found(assessed("DC", small, seller_financed=None), us_goods.OnlyForCredit) is not None
    assert found(assessed("DC", small, seller_financed=False), us_goods.OnlyForCredit) is None


PROTECTION = {
    "effect": "barred", "process": ["judicial"], "loan": ["any"], "occupancy": "any", "lien": "any",
    "citation": "Code 1", "status": "read",
}  # fmt: skip
PERIOD = {"from": "sale", "what": "suit", "who": "lender", "effect_if_missed": "barred", "citation": "Code 1",
          "status": "read"}  # fmt: skip


def test_a_moving_limit_without_its_figures_is_refused() -> None:
    limit = {"effect": "barred", "credit": "sale", "test": "cash_price", "compare": "le", "max_usd": "1000"}
    with pytest.raises(ValidationError, match="amounts and stale_after with indexed"):
        AutoRule.model_validate(limit | {"indexed": True, "citation": "Code 1", "status": "read"}, strict=False)


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ({"since": "2010-01-01"}, "since and since_basis"),
        ({"exceptions_since": "2010-01-01"}, "exceptions_dated and exceptions_since"),
        ({"exceptions_since": "2010-01-01", "exceptions_dated": ["waste"]}, "among exceptions"),
    ],
)
def test_half_a_first_day_in_the_table_is_refused(more: dict[str, Any], fault: str) -> None:
    with pytest.raises(ValidationError, match=fault):
        HomeProtection.model_validate(PROTECTION | more, strict=False)


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ({}, "a length, or before"),
        ({"days": 30, "before": True}, "a length, or before"),
        ({"before": True}, "confirmation"),
    ],
)
def test_a_period_is_a_length_or_before_the_confirmation(more: dict[str, Any], fault: str) -> None:
    with pytest.raises(ValidationError, match=fault):
        HomeDeadline.model_validate(PERIOD | more, strict=False)
