"""Norwegian holidays, fees and rates: norway.md sections 2 and 9."""

from datetime import date
from decimal import Decimal

import pytest

from domain.norway.calendar import easter_sunday, is_working_day, public_holidays, working_day_from
from domain.norway.fees import HOME_SALE, TAKE_BACK, CourtStep, court_fee, court_fees, medhjelper_fee
from domain.norway.rates import (
    COURT_FEE_UNIT,
    DEFAULT_INTEREST,
    SUBSISTENCE_SINGLE,
    RateUnknown,
    default_interest,
    known_on,
    last_known,
    value_on,
)

IN_2026 = date(2026, 3, 2)


@pytest.mark.parametrize(
    "sunday", [date(2024, 3, 31), date(2025, 4, 20), date(2026, 4, 5), date(2027, 3, 28), date(2038, 4, 25)]
)
def test_easter_falls_where_the_almanac_says(sunday: date) -> None:
    assert easter_sunday(sunday.year) == sunday


def test_a_year_has_twelve_public_holidays_unless_two_coincide() -> None:
    assert len(public_holidays(2026)) == 12
    assert date(2026, 5, 14) in public_holidays(2026)  # Ascension


@pytest.mark.parametrize(
    ("day", "working"),
    [
        (date(2028, 1, 15), date(2028, 1, 17)),  # a Saturday
        (date(2036, 11, 2), date(2036, 11, 3)),  # a Sunday
        (date(2035, 1, 15), date(2035, 1, 15)),  # a Monday
        (date(2026, 4, 2), date(2026, 4, 7)),  # Maundy Thursday, to the Tuesday after Easter
        (date(2027, 5, 17), date(2027, 5, 18)),  # 17 May and Whit Monday at once
        (date(2026, 12, 25), date(2026, 12, 28)),
    ],
)
def test_a_last_day_on_a_weekend_or_holiday_is_the_next_working_day(day: date, working: date) -> None:
    assert working_day_from(day) == working
    assert is_working_day(working)


@pytest.mark.parametrize(
    ("step", "fee"),
    [
        (CourtStep.ATTACHMENT, "928.05"),
        (CourtStep.GOODS_SALE_PETITION, "1681.25"),
        (CourtStep.GOODS_SALE_DECISION, "2959.00"),
        (CourtStep.HOME_SALE_PETITION, "1479.50"),
        (CourtStep.HOME_SALE_DECISION, "8473.50"),
        (CourtStep.EVICTION_PETITION, "1681.25"),
        (CourtStep.EVICTION_CARRIED_OUT, "1815.75"),
        (CourtStep.CONCILIATION_BOARD, "2071.30"),
        (CourtStep.LAWSUIT, "6725.00"),
        (CourtStep.SMALL_CLAIM, "4707.50"),
        (CourtStep.COMPLAINT, "1345.00"),
    ],
)
def test_each_court_step_has_its_fee_of_2026(step: CourtStep, fee: str) -> None:
    assert court_fee(step, IN_2026) == Decimal(fee)


def test_a_take_back_and_a_forced_sale_of_a_home_each_cost_two_fees() -> None:
    assert court_fees(TAKE_BACK, IN_2026) == Decimal("4640.25")
    assert court_fees(HOME_SALE, IN_2026) == Decimal("9953.00")


def test_a_fee_is_not_guessed_before_its_table_or_after_its_review_date() -> None:
    for day in (date(2025, 12, 31), date(2027, 1, 1)):
        with pytest.raises(RateUnknown):
            court_fee(CourtStep.COMPLAINT, day)


@pytest.mark.parametrize(
    ("price", "pays_out", "fee"),
    [
        ("2900000", False, "44000.00"),
        ("2900000", True, "50725.00"),
        ("1000000", False, "25000.00"),
        ("300000", False, "13450.00"),  # at least ten rettsgebyr
        ("3000000", False, "45000.00"),
    ],
)
def test_the_medhjelper_takes_a_share_of_each_band_of_the_price(price: str, pays_out: bool, fee: str) -> None:
    assert medhjelper_fee(Decimal(price), pays_out, IN_2026) == Decimal(fee)


def test_above_three_million_the_medhjelpers_fee_is_agreed() -> None:
    assert medhjelper_fee(Decimal("3000000.01"), False, IN_2026) is None


def test_thirty_days_of_default_interest_at_twelve_percent() -> None:
    assert default_interest(Decimal(360678), date(2026, 3, 1), date(2026, 3, 31)) == Decimal("3557.37")


def test_default_interest_is_counted_rate_by_rate() -> None:
    over_new_year = default_interest(Decimal(36500), date(2025, 12, 22), date(2026, 1, 11))
    assert over_new_year == Decimal("122.50") + Decimal("120.00")


def test_default_interest_stops_where_the_rate_was_not_found() -> None:
    assert default_interest(Decimal(36500), date(2026, 6, 30), date(2026, 7, 1)) == Decimal("12.00")
    with pytest.raises(RateUnknown):
        default_interest(Decimal(36500), date(2026, 6, 30), date(2026, 7, 2))
    with pytest.raises(RateUnknown):
        default_interest(Decimal(36500), date(2022, 6, 30), date(2022, 7, 2))


def test_a_rate_that_was_not_found_is_told_with_the_last_day_it_was_known() -> None:
    interest = last_known(DEFAULT_INTEREST, date(2026, 11, 22))
    assert (interest.value, interest.until) == (Decimal("0.12"), date(2026, 6, 30))
    living = last_known(SUBSISTENCE_SINGLE, date(2026, 6, 1))
    assert (living.value, living.until) == (Decimal(11046), None)
    with pytest.raises(RateUnknown):
        last_known(SUBSISTENCE_SINGLE, date(2020, 1, 1))


def test_after_its_review_date_a_value_is_known_only_until_then() -> None:
    assert last_known(COURT_FEE_UNIT, date(2027, 2, 1)).until == COURT_FEE_UNIT.review_by
    assert known_on(COURT_FEE_UNIT, date(2027, 2, 1)) is None
    assert value_on(COURT_FEE_UNIT, date(2024, 12, 31)) == 1277
