"""The shape of the rules for repossessed goods in states.toml."""

from datetime import date
from decimal import Decimal

from pydantic import Field, model_validator

from domain.law import Status
from domain.us import vocabulary as home
from domain.us import vocabulary_goods as words
from domain.us.rows import Period, Row, Sourced
from domain.us.vocabulary_time import Only


class DatedAmount(Row):
    """A limit in dollars from a first day."""

    since: date = Field(alias="from")
    usd: Decimal
    basis: words.AmountBasis


class AutoRule(Sourced, Period):
    """A rule for repossessed words."""

    effect: words.GoodsEffect
    credit: words.CreditKind
    goods: words.Goods | None = None
    test: words.Measure | None = None
    compare: home.Compare | None = None
    max_usd: Decimal | None = None
    indexed: bool = False
    base_usd: Decimal | None = None
    amounts: tuple[DatedAmount, ...] = ()
    amount_fixed_by: words.AmountFixedBy | None = None
    stale_after: date | None = None
    notice_what: words.Notice | None = None
    notice_days: int | None = None
    notice_within_days: int | None = None
    notice_day_type: str | None = Field(None, pattern="^business$")
    notice_from: str | None = Field(None, pattern="^sale$")
    if_missed: words.IfNoNotice | None = None
    applies_to: words.SaleKind | None = None
    when: tuple[Only, ...] = ()
    exceptions: tuple[home.Exemption, ...] = ()
    covers: tuple[home.Covered, ...] = ()
    credit_basis: home.CreditBasis | None = None
    since: date | None = None
    since_status: Status | None = None

    @model_validator(mode="after")
    def whole_test(self) -> "AutoRule":
        """Refuse half a test, and a moving limit without its figures and their last sure day."""
        if len({self.test is None, self.compare is None, self.max_usd is None}) > 1:
            raise ValueError("expected test, compare and max_usd together")
        if self.indexed and not (self.amounts and self.stale_after):
            raise ValueError("expected amounts and stale_after with indexed")
        return self
