"""The assessment: what follows from a case, as figures and findings. Amounts are exact; None cannot be computed."""

from datetime import date
from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict, SerializeAsAny

from domain.calendar import Day
from domain.law import Deadline, Finding
from domain.money import Signed


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Line(_Part):
    """One line of the statement. What is taken off is negative; a line whose kind is in TOTALS is a sum."""

    kind: str
    amount: Signed


TOTALS = ("left_after_sale", "to_lender", "total_claim", "deficiency", "surplus", "still_owed")
"""The kinds of line that are sums of the lines above them."""


class Statement(_Part):
    """The account. ``obligation`` and ``proceeds`` are the two sides of it, kept for the other sections."""

    lines: tuple[Line, ...] = ()
    before_costs: Signed | None = None
    deficiency: Signed | None = None
    surplus: Signed | None = None
    released: Signed | None = None
    still_owed: Signed | None = None
    lender_difference: Signed | None = None


class LiabilityRule(StrEnum):
    """What the lender may claim in this case."""

    BARRED = "barred"
    LIMITED = "limited"
    ALLOWED = "allowed"
    UNKNOWN = "unknown"


class Liability(_Part):
    """What may be claimed, and at most how much; never more than is still owed."""

    rule: LiabilityRule = LiabilityRule.UNKNOWN
    most_collectible: Signed | None = None
    deadlines: tuple[Deadline, ...] = ()


class Label(StrEnum):
    """How a credit file may describe the loan."""

    REPOSSESSED = "repossessed"
    VOLUNTARY_SURRENDER = "voluntary_surrender"
    FORECLOSURE = "foreclosure"
    DEED_IN_LIEU = "deed_in_lieu"
    CHARGE_OFF = "charge_off"
    COLLECTION = "collection"
    SETTLED = "settled"
    PAID = "paid"
    OPEN_BALANCE = "open_balance"
    LATE = "late"
    PAYMENT_REMARK = "payment_remark"


class Credit(_Part):
    """The credit file: when its clock starts, until when it may be shown, and under which labels."""

    clock_start: date | None = None
    reportable_until: date | None = None
    reported_as: tuple[Label, ...] = ()


class Tax(_Part):
    """The tax figures of the contract; None cannot be computed or does not apply."""

    amount_realized: Signed | None = None
    gain_or_loss: Signed | None = None
    loss_deductible: bool | None = None
    gain_excluded: Signed | None = None
    gain_taxable: Signed | None = None
    cancelled_debt: Signed | None = None
    excluded_bankruptcy: Signed | None = None
    excluded_home: Signed | None = None
    excluded_insolvency: Signed | None = None
    taxable_cancelled_debt: Signed | None = None
    estimated_tax: Signed | None = None


class Assumption(_Part):
    """A fact that was not stated, and the value it was given."""

    field: str
    value: bool | str | None


class Assessment(_Part):
    """Everything that follows from one case on one day. ``rules`` are the ids of the provisions that spoke."""

    statement: Statement
    liability: Liability
    credit: Credit
    tax: Tax
    findings: tuple[SerializeAsAny[Finding], ...]
    missing: tuple[str, ...]
    assumptions: tuple[Assumption, ...]
    rules: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return the assessment as the JSON object that the contract describes."""
        whole = self.model_dump(mode="json", exclude={"findings"})
        findings = [
            {
                "code": finding.code,
                "section": finding.section.value,
                "values": finding.values(),
                "citations": [citation.model_dump(mode="json") for citation in finding.citations],
            }
            for finding in self.findings
        ]
        return {
            **{key: whole[key] for key in ("statement", "liability", "credit", "tax")},
            "findings": findings,
            "missing": whole["missing"],
            "assumptions": whole["assumptions"],
        }


__all__ = [
    "TOTALS",
    "Assessment",
    "Assumption",
    "Credit",
    "Day",
    "Label",
    "Liability",
    "LiabilityRule",
    "Line",
    "Statement",
    "Tax",
]
