"""What the pages on time and pay say of a state: its periods, buying back, judgments, and the cap on pay in full."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from domain import Case
from domain.assess import law_of
from domain.findings import us_special_deadlines as periods
from domain.findings import us_special_judgment as judgments
from domain.findings import us_special_pay as pay
from domain.findings import us_special_pay_extras as extras
from domain.findings import us_special_redemption as redemption
from domain.findings.us_collection import NoPayTaken
from domain.law import Finding, Rule, conclusions
from domain.length import Length, Unit
from domain.matter import Matter
from domain.us.chapters.time import after_judgment, answer
from domain.us.conditions import Way
from domain.us.redemption_by_state import MORTGAGE_FROM, buying_back_in_full
from domain.us.rows_collection import Wages
from domain.us.shown import From
from domain.us.states import state_of
from domain.us.time_by_state import meaning_of_years, other_papers, own_periods
from domain.us.vocabulary import Exemption
from domain.us.vocabulary_goods import FloorWage, JudgmentKind, RedemptionOnly, WageNote
from domain.us.vocabulary_time import Act, IfLate, Only
from domain.us.wage_scales import taken_by_scale
from domain.us.wages_by_state import state_cap_in_full
from tests.domain.us_claims import TODAY

HOME: dict[str, Any] = {"collateral": "home", "claim": "250000", "sale_price": "200000", "outcome": "claimed"}
BY_COURT = HOME | {"event": "foreclosure", "foreclosure_process": "judicial"}
WITHOUT_COURT = HOME | {"event": "foreclosure", "foreclosure_process": "nonjudicial"}
UNSOLD: dict[str, Any] = {"collateral": "home", "claim": "250000", "event": "not_sold_yet"}
CAR: dict[str, Any] = {"collateral": "vehicle", "event": "repossession", "claim": "9000", "sale_price": "200"}
PAID_OFF = CAR | {"sale_price": "9000"}


def drawn(provision: Rule[Matter], state: str, facts: dict[str, Any] | None = None, **more: Any) -> list[Any]:
    """What one rule concludes."""
    return list(_drawn(provision, {"jurisdiction": f"US-{state}"} | (facts or {}) | more, TODAY))


def _drawn(provision: Rule[Matter], facts: dict[str, Any], today: date) -> Iterator[Finding]:
    case = Case.model_validate(facts)
    drawn = conclusions((provision,), Matter(case, today, law_of(case)))
    yield from (conclusion for conclusion in drawn if isinstance(conclusion, Finding))


def kinds(found: list[Any]) -> list[type[Finding]]:
    return [type(finding) for finding in found]


def months(count: int) -> Length:
    return Length(count=count, unit=Unit.MONTHS)


def test_a_period_for_some_cases_only_is_told_with_its_condition() -> None:
    (bought, *_) = drawn(own_periods, "PA", BY_COURT)
    assert (bought.condition, bought.within, bought.late) == (Only.LENDER_BOUGHT, months(6), IfLate.DEBT_SATISFIED)
    (installments,) = drawn(own_periods, "MS", WITHOUT_COURT)
    assert installments.condition is Only.INSTALLMENT_NOTE_OR_THREE_OR_MORE_NOTES
    (farm,) = drawn(own_periods, "MN", WITHOUT_COURT)
    assert (farm.condition, farm.within) == (Only.AGRICULTURAL_PROPERTY, Length(count=90, unit=Unit.DAYS))
    (own_home,) = drawn(own_periods, "IA", BY_COURT)
    assert own_home.condition is Only.HOME_OF_BORROWER
    assert drawn(own_periods, "IA", BY_COURT, owner_occupied=True) == []
    (commercial,) = drawn(own_periods, "WA", WITHOUT_COURT)
    assert commercial.condition is Only.COMMERCIAL_LOAN_ONLY
    assert drawn(own_periods, "WA", WITHOUT_COURT, owner_occupied=True) == []
    assert drawn(own_periods, "FL", BY_COURT, units=6) == []


def test_a_period_for_one_way_is_told_where_the_way_is_not_known() -> None:
    (told,) = drawn(own_periods, "ID")
    assert (told.way, told.act, told.within, told.start) == (Way.WITHOUT_COURT, Act.SUIT, months(3), From.SALE)
    assert drawn(own_periods, "ID", WITHOUT_COURT) == []
    lender, person = drawn(own_periods, "TX", UNSOLD)
    assert isinstance(lender, periods.LenderMustAfter)
    assert (type(person), person.late) == (periods.YouMayAfter, IfLate.VALUE_OFFSET_LOST)
    assert drawn(own_periods, "VT", UNSOLD) == []


def test_what_a_period_is_not_for_and_what_stops_it_is_told_with_it() -> None:
    (ohio,) = drawn(own_periods, "OH", BY_COURT)
    assert Exemption.WAIVER_FILED_BY_BORROWER in ohio.exemptions
    assert kinds(drawn(own_periods, "TN", WITHOUT_COURT)) == [periods.StopsInBankruptcy, periods.EarlierEndCounts]


def test_nevadas_period_for_a_second_loan_is_for_a_second_loan() -> None:
    assert len(drawn(own_periods, "NV", HOME | {"event": "short_sale"})) == 0
    assert len(drawn(own_periods, "NV", HOME | {"event": "short_sale"}, lien_position="junior")) == 0
    assert len(drawn(own_periods, "NV", UNSOLD)) == 1
    assert len(drawn(own_periods, "NV", UNSOLD, lien_position="junior")) == 2


@pytest.mark.parametrize("facts", [CAR, BY_COURT | {"outcome": "judgment"}, BY_COURT | {"outcome": "released"}])
def test_no_period_is_told_where_there_is_nothing_to_sue_for_over_a_home(facts: dict[str, Any]) -> None:
    assert drawn(own_periods, "OH", facts) == []


def test_without_a_state_nothing_of_a_state_is_told() -> None:
    rules = (own_periods, other_papers, meaning_of_years, buying_back_in_full, state_cap_in_full)
    assert [list(_drawn(provision, {}, TODAY)) for provision in rules] == [[], [], [], [], []]


@pytest.mark.parametrize(
    ("state", "kind"),
    [("PA", JudgmentKind.LIEN), ("OH", JudgmentKind.DORMANCY), ("CT", JudgmentKind.EXECUTION),
     ("IL", JudgmentKind.ENFORCEMENT)],
)  # fmt: skip
def test_what_the_years_of_a_judgment_mean_is_told_until_there_is_one(state: str, kind: JudgmentKind) -> None:
    assert drawn(meaning_of_years, state, CAR)[0].kind is kind
    judged = drawn(meaning_of_years, state, CAR, outcome="judgment")
    assert judgments.YearsMean not in kinds(judged)


def test_the_years_of_a_judgment_are_not_told_where_the_rest_of_the_home_has_a_shorter_time() -> None:
    lived_in = BY_COURT | {"owner_occupied": True}
    assert drawn(after_judgment, "IA", lived_in) == drawn(after_judgment, "OH", lived_in) == []
    assert drawn(meaning_of_years, "OH", lived_in) == []
    assert drawn(after_judgment, "OH", CAR)[0].years == 5
    assert drawn(meaning_of_years, "OH", CAR)[0].kind is JudgmentKind.DORMANCY


def test_a_motion_in_the_case_is_a_time_of_the_homes_own() -> None:
    told = drawn(answer, "NV", WITHOUT_COURT)[0]
    assert (told.code, told.citations[0].label) == ("HomeTimeOfItsOwn", "NRS § 40.455(1)")


def test_renewal_and_an_older_judgments_years_are_told() -> None:
    assert kinds(drawn(meaning_of_years, "FL", CAR)) == [judgments.NoRenewalFound]
    assert drawn(meaning_of_years, "NJ", CAR) == []
    (older,) = drawn(meaning_of_years, "VA", CAR)
    assert (older.before, older.lasts.count) == (date(2021, 7, 1), 20)
    assert drawn(meaning_of_years, "VA", CAR, outcome="judgment", judgment_date="2022-01-01") == []
    assert drawn(meaning_of_years, "FL", PAID_OFF) == []


def test_a_note_and_consumer_credit_have_times_of_their_own() -> None:
    (note,) = drawn(other_papers, "LA", CAR)
    assert (type(note), note.lasts.count, note.citations[0].label) == (judgments.NoteTime, 5, "La. C.C. art. 3498")
    assert drawn(other_papers, "LA", BY_COURT) == drawn(other_papers, "LA", CAR, promissory_note=True) == []
    (mortgage,) = drawn(other_papers, "NH")
    assert (type(mortgage), mortgage.lasts.count) == (judgments.MortgageNoteTime, 20)
    assert drawn(other_papers, "NH", WITHOUT_COURT) == drawn(other_papers, "NH", CAR) == []
    (consumer,) = drawn(other_papers, "NY", CAR)
    assert consumer.since == date(2022, 4, 7)
    assert drawn(other_papers, "NY", BY_COURT) == drawn(other_papers, "NY", CAR, outcome="judgment") == []
    assert drawn(other_papers, "NY", PAID_OFF) == []


def test_buying_back_is_told_for_the_way_in_which_the_home_was_lost() -> None:
    (none,) = drawn(buying_back_in_full, "TX", WITHOUT_COURT)
    assert (type(none), none.ways) == (redemption.NoBuyingBack, (Way.WITHOUT_COURT,))
    (arkansas, papers) = drawn(buying_back_in_full, "AR", BY_COURT)
    assert (arkansas.within, arkansas.start) == (months(12), From.SALE)
    assert type(papers) is redemption.PapersMayTakeAway
    assert kinds(drawn(buying_back_in_full, "TN", WITHOUT_COURT)) == [redemption.BuyBackAfterIf]
    both = drawn(buying_back_in_full, "TX", UNSOLD)[0]
    assert both.ways == (Way.WITHOUT_COURT, Way.BY_COURT)
    assert drawn(buying_back_in_full, "TX", HOME | {"event": "short_sale"}) == []
    assert drawn(buying_back_in_full, "TX", CAR) == drawn(buying_back_in_full, "DC", BY_COURT) == []


def test_a_time_to_buy_back_in_some_cases_is_told_with_them() -> None:
    (colorado,) = drawn(buying_back_in_full, "CO", WITHOUT_COURT)
    assert colorado.conditions == (RedemptionOnly.FILED_FROM_2008,)
    carolina, bids = drawn(buying_back_in_full, "SC", BY_COURT)
    assert (type(carolina), type(bids)) == (redemption.NoBuyingBack, redemption.BidsStayOpen)
    arizona, earlier = drawn(buying_back_in_full, "AZ", BY_COURT)
    assert (type(arizona), earlier.note) == (redemption.BuyBackAfter, RedemptionOnly.SHORTER_IF_ABANDONED)
    alabama = drawn(buying_back_in_full, "AL", WITHOUT_COURT)
    assert kinds(alabama) == [redemption.BuyBackAfterIf, redemption.LostEarly, redemption.BuyBackAfterIf]


def test_alabamas_and_wisconsins_times_are_those_of_the_mortgages_day() -> None:
    assert MORTGAGE_FROM[RedemptionOnly.MORTGAGE_DATED_FROM_2016] == state_of("AL").redemption[0].since
    newer = drawn(buying_back_in_full, "AL", WITHOUT_COURT, contract_date="2016-01-01")
    older = drawn(buying_back_in_full, "AL", WITHOUT_COURT, contract_date="2015-12-31")
    assert (newer[0].within, older[0].within) == (Length(count=180, unit=Unit.DAYS), months(12))
    rented = drawn(buying_back_in_full, "AL", WITHOUT_COURT, owner_occupied=False)
    assert [finding.within for finding in rented if type(finding) is redemption.BuyBackAfterIf] == [months(12)]
    before = drawn(buying_back_in_full, "WI", UNSOLD, contract_date="2016-04-26")
    after = drawn(buying_back_in_full, "WI", UNSOLD, contract_date="2016-04-27")
    assert [told.within for told in before] == [months(6), months(12)]
    assert [told.within for told in after] == [months(3), months(6)]


def test_a_home_can_be_kept_until_the_sale_or_until_it_is_final() -> None:
    (until,) = drawn(buying_back_in_full, "ME", UNSOLD)
    assert (type(until), until.within, until.start) == (
        redemption.PayUntil,
        Length(count=90, unit=Unit.DAYS),
        From.JUDGMENT,
    )
    assert kinds(drawn(buying_back_in_full, "ME", BY_COURT)) == [redemption.EndedBeforeSale]
    assert kinds(drawn(buying_back_in_full, "OH", BY_COURT)) == [redemption.PayUntilConfirmed]
    assert kinds(drawn(buying_back_in_full, "NC", WITHOUT_COURT)) == [redemption.PayWhileBidsOpen]
    (florida,) = drawn(buying_back_in_full, "FL", BY_COURT)
    assert florida.note is RedemptionOnly.UNTIL_CERTIFICATE_OF_SALE_FILED
    assert kinds(drawn(buying_back_in_full, "IL", UNSOLD))[:2] == [redemption.PayUntil, redemption.EndsWhen]


def test_a_time_to_buy_back_that_is_over_is_not_told() -> None:
    still = drawn(buying_back_in_full, "MI", WITHOUT_COURT, sale_date="2026-03-01")
    assert [told.within for told in still] == [months(12)]
    assert len(drawn(buying_back_in_full, "MI", WITHOUT_COURT, sale_date="2026-11-01")) == 3


@pytest.mark.parametrize(
    ("state", "kind", "most"),
    [
        ("ND", pay.ShareOrAboveFloor, "150.00"),
        ("NV", pay.ShareOrAboveFloor, "108.00"),
        ("OR", pay.ShareOrAboveFloor, "150.00"),
        ("VT", pay.ShareOrAboveFloor, "90.00"),
        ("AZ", pay.ShareOrAboveHours, "60.00"),
        ("CA", pay.ShareOrPartAbove, "120.00"),
        ("DE", pay.ShareOnly, "90.00"),
        ("NJ", pay.GrossAndFloor, "60.00"),
        ("NY", pay.GrossAndHours, "60.00"),
        ("NH", pay.HoursOnly, "150.00"),
        ("AK", pay.WeekKept, "150.00"),
    ],
)
def test_a_week_of_600_dollars_is_worked_out_by_the_rule_of_the_state(
    state: str, kind: type[Finding], most: str
) -> None:
    told = drawn(state_cap_in_full, state)[0]
    assert (type(told), told.pay, told.most) == (kind, Decimal("600.00"), Decimal(most))


def test_a_floor_that_takes_more_than_the_share_leaves_less_to_take() -> None:
    nevada = drawn(state_cap_in_full, "NV")[0]
    assert (nevada.part, nevada.floor, nevada.above) == (Decimal("108.00"), Decimal("362.50"), Decimal("237.50"))


def test_hawaiis_scale_is_worked_out_for_a_month() -> None:
    (hawaii,) = drawn(state_cap_in_full, "HI")
    assert (hawaii.pay, hawaii.most) == (Decimal("2600.00"), Decimal("495.00"))
    tiers = state_of("HI").wages.tiers
    assert [taken_by_scale(tiers, Decimal(usd)) for usd in (50, 150, 200, 300)] == [
        Decimal("2.50"), Decimal("10.00"), Decimal("15.00"), Decimal("35.00"),
    ]  # fmt: skip


def test_iowas_cap_is_for_the_year_and_by_what_is_earned() -> None:
    year, above, week = drawn(state_cap_in_full, "IA")
    assert (year.earned, year.cap) == (Decimal("31200.00"), Decimal(1500))
    assert (above.above, above.share, week.floor) == (Decimal(50000), Decimal("0.1"), Decimal("290.00"))


def test_where_the_row_does_not_let_it_be_worked_out_no_sum_is_given() -> None:
    (columbia,) = drawn(state_cap_in_full, "DC")
    assert (type(columbia), columbia.wage) == (pay.PartAboveOnly, FloorWage.LOCAL)
    (minnesota,) = drawn(state_cap_in_full, "MN")
    assert (minnesota.free, minnesota.low_to, minnesota.high) == (40, 60, Decimal("0.25"))


def test_where_no_pay_is_taken_or_the_federal_cap_is_the_states_that_is_told() -> None:
    assert kinds(drawn(state_cap_in_full, "TX")) == [NoPayTaken]
    assert kinds(drawn(state_cap_in_full, "OH")) == [pay.AsFederal]
    assert drawn(state_cap_in_full, "OH", PAID_OFF) == []


def test_what_a_state_says_besides_is_told() -> None:
    florida = drawn(state_cap_in_full, "FL")
    assert florida[1].amount == Decimal(750)
    assert florida[2].note is WageNote.HEAD_OF_FAMILY_ABOVE_NEEDS_WRITTEN_CONSENT
    assert drawn(state_cap_in_full, "MO")[1].share == Decimal("0.1")
    assert drawn(state_cap_in_full, "SD")[1].amount == Decimal(25)
    assert drawn(state_cap_in_full, "TN")[1].amount == Decimal("2.5")
    assert drawn(state_cap_in_full, "NV")[1].above == Decimal(770)
    assert drawn(state_cap_in_full, "NY")[1].share == Decimal("0.25")
    vermont, washington = drawn(state_cap_in_full, "VT")[1], drawn(state_cap_in_full, "WA")[1]
    assert (type(vermont), vermont.floor, washington.floor) == (extras.OtherDebts, Decimal("217.50"), Decimal("253.75"))


def test_oregons_floor_is_told_as_out_of_date_after_its_last_sure_day() -> None:
    late = next(iter(_drawn(state_cap_in_full, {"jurisdiction": "US-OR"}, date(2027, 7, 1))))
    assert isinstance(late, pay.WeekKeptOutOfDate)
    assert (late.floor, late.sure_until) == (Decimal(400), date(2027, 6, 30))


def test_hours_without_a_wage_are_refused_in_the_table() -> None:
    row = {"rule": "floor_only", "floor_multiple": 50, "citation": "Code 1", "status": "read"}
    with pytest.raises(ValidationError, match="floor_multiple and floor_wage together"):
        Wages.model_validate(row, strict=False)
