"""The shape of the entries in states.toml: what each key may hold. Unknown keys and words are refused."""

from datetime import date
from decimal import Decimal
from functools import cached_property

from pydantic import BaseModel, ConfigDict, Field, model_validator

from domain.law import Citation, Status
from domain.us import vocabulary as home
from domain.us.vocabulary_goods import RedemptionKind, RedemptionLost, RedemptionOnly
from domain.us.vocabulary_time import Act, IfLate, Only, Side, Start


class Row(BaseModel):
    """One entry of the table, strictly read."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Sourced(Row):
    """An entry with its source."""

    citation: str = Field(min_length=5)
    status: Status

    @cached_property
    def cited(self) -> Citation:
        """The source as a citation."""
        return Citation(label=self.citation, status=self.status)


class Period(Row):
    """A length of time in one unit, never converted; none at all where nothing is counted."""

    days: int | None = Field(None, ge=1)
    weeks: int | None = Field(None, ge=1)
    months: int | None = Field(None, ge=1)
    years: int | None = Field(None, ge=1)
    start: Start | None = Field(None, alias="from")

    @model_validator(mode="after")
    def one_unit(self) -> "Period":
        """Refuse two units at once, and a length without a start."""
        stated = [length for length in (self.days, self.weeks, self.months, self.years) if length is not None]
        if len(stated) > 1 or (stated and self.start is None):
            raise ValueError("expected one of days, weeks, months, years, with from")
        return self


class OneAction(Sourced):
    """Whether the lender must go to the home first, or may run only one action at a time."""

    rule: home.OneActionRule


class HomeProtection(Sourced):
    """A rule that bars or limits the claim after a home was lost."""

    effect: home.Effect
    process: tuple[home.Process, ...] = Field(min_length=1)
    loan: tuple[home.Loan, ...] = Field(min_length=1)
    occupancy: home.Occupancy
    lien: home.Lien
    units_max: int | None = Field(None, ge=1, le=4)
    acres_max: Decimal | None = None
    acres_compare: home.Compare | None = None
    notice_days: int | None = None
    needs: tuple[home.Need, ...] = ()
    lifted_by: tuple[home.Lift, ...] = ()
    exceptions: tuple[home.Exemption, ...] = ()
    exceptions_dated: tuple[home.Exemption, ...] = ()
    exceptions_since: date | None = None
    refinance_since: date | None = None
    covers: tuple[home.Covered, ...] = ()
    credit_basis: home.CreditBasis | None = None
    since: date | None = None
    since_basis: home.SinceBasis | None = None

    @model_validator(mode="after")
    def whole_dates(self) -> "HomeProtection":
        """Refuse a first day without what it is of, and the reverse."""
        if (self.since is None) != (self.since_basis is None):
            raise ValueError("expected since and since_basis together")
        if bool(self.exceptions_dated) != (self.exceptions_since is not None):
            raise ValueError("expected exceptions_dated and exceptions_since together")
        if not set(self.exceptions_dated) <= set(self.exceptions):
            raise ValueError("expected exceptions_dated among exceptions")
        return self


class HomeDeadline(Sourced, Period):
    """A period within which a side must act after a home was lost."""

    start: Start = Field(alias="from")
    before: bool = False
    what: Act
    who: Side
    effect_if_missed: IfLate
    process: tuple[home.Process, ...] = ()
    occupancy: home.Occupancy | None = None
    units_max: int | None = Field(None, ge=1, le=4)
    lien: home.Lien | None = None
    when: tuple[Only, ...] = ()
    exceptions: tuple[home.Exemption, ...] = ()
    tolled_by: tuple[str, ...] = Field((), max_length=1)
    earlier_of: str | None = Field(None, pattern="^contract_limitation$")

    @model_validator(mode="after")
    def within_or_before(self) -> "HomeDeadline":
        """Refuse an entry that is neither a length nor before something, or both."""
        if self.before != (self.days is self.weeks is self.months is self.years is None):
            raise ValueError("expected a length, or before = true")
        if self.before and self.start is not Start.CONFIRMATION:
            raise ValueError("expected from = confirmation with before")
        return self


class Redemption(Sourced, Period):
    """Whether and how long a lost home can be bought back."""

    kind: RedemptionKind
    process: tuple[home.Process, ...] = Field(min_length=1)
    when: tuple[RedemptionOnly, ...] = ()
    lost_if: tuple[RedemptionLost, ...] = ()
    since: date | None = None
    waivable: bool = False
