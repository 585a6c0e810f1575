"""The shape of the time limits and the wage caps in states.toml."""

from datetime import date
from decimal import Decimal

from pydantic import Field, model_validator

from domain.law import Status
from domain.us import vocabulary_goods as words
from domain.us.rows import Row, Sourced


class Limitation(Row):
    """Years to sue, and the life of a judgment, each with its own source."""

    contract_years: int
    contract_citation: str
    contract_status: Status
    sale_of_goods_years: int | None = None
    sale_citation: str | None = None
    sale_status: Status | None = None
    judgment_years: int
    judgment_kind: words.JudgmentKind
    judgment_citation: str
    judgment_status: Status
    renewable: bool
    note_years: int | None = None
    note_citation: str | None = None
    note_status: Status | None = None
    mortgage_note_years: int | None = None
    mortgage_note_citation: str | None = None
    mortgage_note_status: Status | None = None
    consumer_credit_years: int | None = None
    consumer_credit_citation: str | None = None
    consumer_credit_status: Status | None = None
    consumer_credit_since: date | None = None
    older_judgment_years: int | None = None
    older_judgment_before: date | None = None


class FloorStep(Row):
    """A weekly floor in dollars from a first day."""

    since: date = Field(alias="from")
    usd: Decimal


class Wages(Sourced):
    """The cap on taking pay for an ordinary consumer judgment."""

    rule: words.WageRule
    percent: Decimal | None = None
    percent_base: words.WageBase | None = None
    excess_percent: Decimal | None = None
    floor_multiple: int | None = None
    floor_wage: words.FloorWage | None = None
    floor_usd_week: Decimal | None = None
    floor_from: date | None = None
    floor_until: date | None = None
    floor_schedule: tuple[FloorStep, ...] = ()
    floor_when: str | None = Field(None, pattern="^consumer_credit$")
    indexed: bool = False
    since: date | None = None
    head_of_family_exempt_usd_week: Decimal | None = None
    head_of_family_percent: Decimal | None = None
    per_dependent_usd_week: Decimal | None = None
    per_child_usd_week: Decimal | None = None
    percent_above: Decimal | None = None
    percent_above_usd_week: Decimal | None = None
    max_percent_disposable: Decimal | None = None
    tiers: tuple[tuple[Decimal, Decimal], ...] = ()
    tier_unit: words.TierUnit | None = None
    tier_base: words.WageBase | None = None
    annual_caps: tuple[tuple[Decimal, Decimal], ...] = ()
    annual_cap_above_usd: Decimal | None = None
    annual_cap_above_percent: Decimal | None = None
    cap_per: str | None = Field(None, pattern="^creditor$")
    applies_to: str | None = Field(None, pattern="^consumer_credit$")
    other_percent: Decimal | None = None
    other_floor_multiple: int | None = None
    other_floor_wage: words.FloorWage | None = None
    notes: tuple[words.WageNote, ...] = ()

    @model_validator(mode="after")
    def whole_floor(self) -> "Wages":
        """Refuse hours without a wage, and the reverse."""
        if (self.floor_multiple is None) != (self.floor_wage is None):
            raise ValueError("expected floor_multiple and floor_wage together")
        return self

    @property
    def hours(self) -> int:
        """The hours of a minimum wage that stay untouched each week; 0 where none do."""
        return self.floor_multiple or 0

    @property
    def wage(self) -> words.FloorWage:
        """Whose minimum wage those hours are counted in."""
        return self.floor_wage or words.FloorWage.FEDERAL
