"""The case: everything a person can state, as one frozen model. An omitted fact was not asked; None is not known."""

from typing import Annotated, Any, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

from domain.calendar import Day
from domain.choices import (
    Collateral,
    CostKind,
    CreditKind,
    Event,
    FilingStatus,
    ForeclosureProcess,
    ForgivenBy,
    LienPosition,
    LoanProgram,
    LoanPurpose,
    Outcome,
    PropertyUse,
)
from domain.money import Money, Rate
from domain.places import STATE_NAMES

NORWAY = "NO"
JURISDICTIONS = (NORWAY, *(f"US-{state}" for state in STATE_NAMES))
"""Every place whose law is covered, by ISO 3166-2."""


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


class Cost(_Value):
    """One cost; an amount of None is not known and counts as 0."""

    kind: CostKind
    amount: Money | None


class Credit(_Value):
    """One credit; an amount of None is not known and counts as 0."""

    kind: CreditKind
    amount: Money | None


class Holding(_Value):
    """One thing owned, or one debt owed, just before the release."""

    kind: str = Field(min_length=1, max_length=40)
    amount: Money


def _jurisdiction(value: Any) -> str:
    if value not in JURISDICTIONS:
        raise ValueError('expected "NO" or "US-" and a state or DC, such as "US-OH"')
    return str(value)


def _yes_or_no(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError("expected true or false")
    return value


Jurisdiction = Annotated[str, BeforeValidator(_jurisdiction), WithJsonSchema({"enum": list(JURISDICTIONS)})]
Yes = Annotated[bool, BeforeValidator(_yes_or_no), WithJsonSchema({"type": "boolean"})]
Units = Annotated[int, Field(ge=1, le=999, strict=True)]


class Case(_Value):
    """What one person has stated about one loan. ``model_fields_set`` tells what was asked; None is not known."""

    jurisdiction: Jurisdiction | None = None
    collateral: Collateral | None = None
    event: Event | None = None

    claim: Money | None = None
    sale_price: Money | None = None
    fair_value: Money | None = None
    prior_liens: Money | None = None
    costs: tuple[Cost, ...] | None = None
    costs_already_counted: Yes | None = None
    credits: tuple[Credit, ...] | None = None
    lender_figure: Money | None = None

    outcome: Outcome | None = None
    amount_released: Money | None = None
    settlement_paid: Money | None = None
    paid_since_sale: Money | None = None
    judgment_amount: Money | None = None
    notices_received: Yes | None = None

    first_missed_payment: Day | None = None
    sale_date: Day | None = None
    release_date: Day | None = None
    written_agreement_date: Day | None = None
    last_payment_date: Day | None = None
    served_on: Day | None = None
    answer_due: Day | None = None
    judgment_date: Day | None = None
    repossession_date: Day | None = None
    contract_date: Day | None = None
    collector_notice_received: Day | None = None
    enforcement_ended: Day | None = None
    remark_registered: Day | None = None

    foreclosure_process: ForeclosureProcess | None = None
    loan_purpose: LoanPurpose | None = None
    loan_program: LoanProgram | None = None
    lien_position: LienPosition | None = None
    units: Units | None = None
    owner_occupied: Yes | None = None
    recourse: Yes | None = None
    property_use: PropertyUse | None = None
    seller_financed: Yes | None = None
    promissory_note: Yes | None = None
    co_signers: Yes | None = None
    cash_price: Money | None = None
    principal_paid: Money | None = None

    adjusted_basis: Money | None = None
    nonqualifying_debt: Money | None = None
    assets_before: Money | tuple[Holding, ...] | None = None
    liabilities_before: Money | tuple[Holding, ...] | None = None
    discharged_in_bankruptcy: Yes | None = None
    owned_and_lived_two_of_five: Yes | None = None
    filing_status: FilingStatus | None = None
    marginal_rate: Rate | None = None
    forgiven_by: ForgivenBy | None = None

    @property
    def in_norway(self) -> bool:
        """Whether Norwegian law governs."""
        return self.jurisdiction == NORWAY

    @property
    def state(self) -> str | None:
        """The two letters of the American state, or None."""
        return self.jurisdiction.removeprefix("US-") if self.jurisdiction and not self.in_norway else None

    def asked(self, field: str) -> bool:
        """Whether the fact was stated at all, be it as not known."""
        return field in self.model_fields_set

    def stating(self, **facts: Any) -> Self:
        """Return the case with these facts stated as well, checked as if read anew."""
        known = {field: getattr(self, field) for field in self.model_fields_set}
        return type(self).model_validate(known | facts)


DATES = (
    "first_missed_payment",
    "sale_date",
    "release_date",
    "written_agreement_date",
    "last_payment_date",
    "served_on",
    "answer_due",
    "judgment_date",
    "repossession_date",
    "contract_date",
    "collector_notice_received",
    "enforcement_ended",
    "remark_registered",
)
YES_NO = (
    "costs_already_counted",
    "notices_received",
    "owner_occupied",
    "recourse",
    "seller_financed",
    "promissory_note",
    "co_signers",
    "discharged_in_bankruptcy",
    "owned_and_lived_two_of_five",
)
