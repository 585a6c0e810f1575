"""The limits for new loans in Norway, and since when a lender must say no (utlånsforskriften, finansavtaleloven)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from domain.law import Dated
from domain.norway import sources_claim

DUTY_TO_REFUSE_SINCE = date(2023, 1, 1)
"""Finansavtaleloven § 5-4 began to apply to consumers."""


@dataclass(frozen=True)
class Limits:
    """Debt in years' income; the rise in percentage points and the least rate to bear; a home loan's share of value."""

    times_income: int
    points: int
    least: Decimal
    of_value: Decimal


LIMITS: Dated[Limits | None] = Dated(
    entries=((date(2024, 12, 31), Limits(5, 3, Decimal("0.07"), Decimal("0.90"))),),
    review_by=date(2027, 6, 30),
    citation=sources_claim.UTLAN_5,
)
"""Before 31 December 2024 a home loan could be 85 percent of the value."""
