"""What a debtor keeps to live on beside the main rates (livsoppholdssatser), and other dated values of these pages."""

from datetime import date
from decimal import Decimal

from domain.law import Dated
from domain.norway import sources, sources_collection

BEFORE, NOW, NOT_FOUND = date(2023, 7, 1), date(2025, 7, 1), date(2026, 7, 1)
"""First days of the rates. Those from 1 July 2026 were looked for and not found."""


def _rate(before: int, now: int) -> Dated[Decimal | None]:
    entries = ((BEFORE, Decimal(before)), (NOW, Decimal(now)), (NOT_FOUND, None))
    return Dated(entries=entries, review_by=date(2027, 6, 30), citation=sources.LIVSOPP)


CHILD_UNDER_6 = _rate(3332, 3535)
CHILD_UNDER_11 = _rate(4420, 4690)
CHILD_UNDER_15 = _rate(5580, 5919)
CHILD_FROM_15 = _rate(6418, 6809)
"""What comes on top for a child of that age, in kroner a month."""

CONCILIATION_LIMIT: Dated[Decimal | None] = Dated(
    entries=((date(2026, 1, 1), Decimal(200_000)),),
    review_by=date(2027, 6, 30),
    citation=sources_collection.TVISTEL_6_10,
)
"""Below this many kroner, forliksrådet can give judgment when one side asks, in the act as last read."""

ORDINARY_INCOME_RATE: Dated[Decimal | None] = Dated(
    entries=((date(2025, 1, 1), Decimal("0.22")), (date(2026, 1, 1), None)),
    review_by=date(2027, 1, 31),
    citation=sources_collection.ORDINARY_RATE,
)
"""The tax on ordinary income, as a share. That of 2026 was not confirmed, and it is lower in the far north."""
