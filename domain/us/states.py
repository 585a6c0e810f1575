"""The rows of states.toml as typed, frozen values. A fault in the table stops the program with a line that names it."""

import json
import tomllib
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

from pydantic import Field, ValidationError

from domain.fault import first_fault
from domain.law import CHECKED_ON, Citation, Dated
from domain.places import STATE_NAMES
from domain.tracing.watch import watched_row
from domain.us.rows import HomeDeadline, HomeProtection, OneAction, Redemption, Row
from domain.us.rows_collection import Limitation, Wages
from domain.us.rows_goods import AutoRule
from domain.us.vocabulary_special import Special

TABLE = "states.toml"
CHECKED: Dated[int] = Dated(
    entries=((CHECKED_ON, 51),), review_by=date(2027, 5, 22), citation=Citation(label="each row of states.toml")
)
"""The rows, and until when they were checked to hold; each rule in them has its own source and status."""


class BrokenTable(Exception):
    """Raised for a table that cannot be trusted; the message names the row, the key and what it accepts."""


class State(Row):
    """What differs in one state, or D.C."""

    code: str = Field(pattern="^[A-Z]{2}$")
    name: str = Field(min_length=4)
    as_of: str = Field(pattern=r"^\d{4}$")
    special: Special | None = None
    usual_foreclosure: str = Field(pattern="^(judicial|nonjudicial|both)$")
    nonjudicial_sale: bool
    one_action: OneAction | None = None
    short_sale_protection: bool
    deed_in_lieu_protection: bool
    state_income_tax: bool
    home_protection: tuple[HomeProtection, ...]
    home_deadline: tuple[HomeDeadline, ...]
    redemption: tuple[Redemption, ...] = Field(min_length=1)
    auto_rule: tuple[AutoRule, ...] = Field(min_length=1)
    limitation: Limitation
    wages: Wages


def read_states(text: str) -> Mapping[str, State]:
    """Return the rows by state; raise BrokenTable for an unknown word, key or state, or a missing row."""
    try:
        table: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BrokenTable(f"{TABLE}: {error}") from error
    if unknown := sorted(set(table) - set(STATE_NAMES)):
        raise BrokenTable(f"{TABLE}: {unknown[0]}: not one of the 50 states or DC")
    if missing := sorted(set(STATE_NAMES) - set(table)):
        raise BrokenTable(f"{TABLE}: {missing[0]}: the row is missing")
    return {code: _state(code, row) for code, row in table.items()}


def _state(code: str, row: Any) -> State:
    if not isinstance(row, dict):
        raise BrokenTable(f"{TABLE}: {code}: expected a table")
    try:
        # Through JSON, so that strict reading takes words and dates but no number for a text or the reverse.
        return State.model_validate_json(json.dumps({"code": code, **row}, default=str))
    except ValidationError as error:
        raise BrokenTable(f"{TABLE}: {code}.{first_fault(error)}") from error


@cache
def _states() -> Mapping[str, State]:
    return read_states(files("domain.us").joinpath(TABLE).read_text(encoding="utf-8"))


def states() -> Mapping[str, State]:
    """Return every row, read and checked once."""
    return _states()


def state_of(code: str) -> State:
    """Return the row of a state by its two letters; an unknown one raises KeyError."""
    return watched_row(_states()[code])
