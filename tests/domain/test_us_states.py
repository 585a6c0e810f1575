"""The table of the states: every row is there, and a fault in it stops the program with a line that names it."""

import re
from datetime import date
from importlib.resources import files

import pytest
from pydantic import ValidationError

from domain.calendar import add_days
from domain.places import STATE_NAMES
from domain.us.limits import end
from domain.us.rows import Period
from domain.us.states import BrokenTable, read_states, state_of, states
from domain.us.vocabulary import CreditBasis, Effect, Need

TABLE = files("domain.us").joinpath("states.toml").read_text(encoding="utf-8")


def broken(what: str, by: str) -> str:
    assert what in TABLE
    return TABLE.replace(what, by, 1)


def without_row(state: str) -> str:
    return re.sub(rf"^\[{state}\]\n.*?(?=^\[[A-Z]{{2}}\])", "", TABLE, flags=re.DOTALL | re.MULTILINE)


def test_every_state_and_dc_has_a_row_under_its_name() -> None:
    assert {code: row.name for code, row in states().items()} == STATE_NAMES


def test_words_become_members_and_numbers_stay_exact() -> None:
    assert state_of("CT").home_protection[1].credit_basis is CreditBasis.PRICE_PLUS_HALF_GAP
    assert state_of("TX").home_protection[0].effect is Effect.BARRED
    assert Need.LENDER_IS_BANK in state_of("NV").home_protection[0].needs
    assert str(state_of("AZ").home_protection[0].acres_max) == "2.5"


@pytest.mark.parametrize(
    ("table", "message"),
    [
        (broken('effect = "barred"', 'effect = "forbidden"'), r"AK\.home_protection\.0\.effect"),
        (broken('process = ["nonjudicial"]', 'process = ["auction"]'), r"AK\.home_protection\.0\.process\.0"),
        (broken('needs = ["borrower_asks_court"', 'needs = ["borrower_begs"'), r"AL\.home_protection\.0\.needs\.0"),
        (broken('covers = ["borrower"', 'shields = ["borrower"'), r"AK\.home_protection\.0\.shields"),
        (broken('status = "read"', 'status = "rumour"'), r"AK\.home_protection\.0\.status"),
        (broken("contract_years = 3", 'contract_years = "3"'), r"AK\.limitation\.contract_years"),
        (broken('since = "2016-01-01"', 'since = "2016-13-01"'), r"AL\.redemption\.0\.since"),
        (broken('days = 180, from = "sale"', "days = 180"), r"AL\.redemption\.0: expected one of days"),
        (broken('test = "cash_price", compare = "le", ', 'test = "cash_price", '), r"AL\.auto_rule\.0: expected test"),
        (broken('special = "confirmation_required"', 'special = "surprise"'), r"GA\.special"),
        (broken("[WY]", "[XX]"), r"XX: not one of the 50 states"),
        (without_row("OH"), r"OH: the row is missing"),
        (broken("[AK]", "[AK"), r"states\.toml"),
        ("AK = 1\n" + without_row("AK"), r"AK: expected a table"),
    ],
)
def test_a_fault_in_the_table_is_named(table: str, message: str) -> None:
    with pytest.raises(BrokenTable, match=message):
        read_states(table)


def test_a_row_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        state_of("OH").name = "Iowa"  # type: ignore[misc]


def test_three_months_are_not_ninety_days() -> None:
    sold = date(2026, 1, 31)
    idaho, arizona = state_of("ID").home_deadline[0], state_of("AZ").home_deadline[0]
    assert end(idaho, sold) == date(2026, 4, 30)
    assert end(arizona, sold) == add_days(sold, 90) == date(2026, 5, 1)


def test_weeks_and_years_are_counted_in_their_own_unit() -> None:
    five_weeks = next(entry for entry in state_of("MN").redemption if entry.weeks)
    assert end(five_weeks, date(2026, 1, 1)) == date(2026, 2, 5)
    assert end(state_of("OH").home_deadline[0], date(2024, 2, 29)) == date(2026, 2, 28)
    assert end(Period(), date(2026, 1, 1)) is None
