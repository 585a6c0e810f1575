"""What collection of a debt may cost its debtor in Norway: reminders, and the cap by the size of the claim."""

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum, auto

from domain.law import Dated
from domain.money import to_cents
from domain.norway import sources_claim, sources_collection
from domain.norway.rates import value_on


class InkassoAct(Enum):
    """The act that governs debt collection."""

    OF_1988 = auto()


GOVERNING_ACT: Dated[InkassoAct | None] = Dated(
    entries=((date(2026, 1, 1), InkassoAct.OF_1988),),
    review_by=date(2026, 12, 31),
    citation=sources_collection.INKL_2026,
)
"""The act of 22 May 2026 was passed, but the day it begins to apply was not found; until then the one of 1988."""

INKASSO_UNIT: Dated[Decimal | None] = Dated(
    entries=((date(2026, 1, 1), Decimal(750)),), review_by=date(2026, 12, 31), citation=sources_claim.INKFOR_2_2
)
"""One inkassosats (S), in kroner."""

_SIMPLE_CAPS = (
    (Decimal(500), Decimal("0.25")),
    (Decimal(1_000), Decimal("0.35")),
    (Decimal(2_500), Decimal("0.4")),
    (Decimal(10_000), Decimal("0.8")),
    (Decimal(50_000), Decimal("1.6")),
    (Decimal(250_000), Decimal("3.6")),
    (Decimal("Infinity"), Decimal("7.2")),
)
"""Up to what claim (principal and interest to the due date), and how many inkassosats a simple case may cost."""

HEAVY = 2
"""A case is heavy once more than 28 days have passed since the last day of the demand for payment."""
VAT = Decimal("1.25")
"""Comes on top where most of the claim stems from business without VAT, as a loan does (our inference for banks)."""
REMINDER, DEMAND = Decimal(1) / 20, Decimal(3) / 20
"""Inkassosats for a reminder or a notice, and for a demand for payment that the creditor sends itself."""


@dataclass(frozen=True)
class InkassoCap:
    """The most that a consumer pays for collection out of court, in kroner, VAT on a bank's claim included."""

    simple: Decimal
    heavy: Decimal


def inkasso_cap(claim: Decimal, day: date) -> InkassoCap:
    """Return the cap for a bank's claim of this size; a day without a confirmed rate raises RateUnknown.

    Inkassoforskriften §§ 2-2 and 2-3.
    """
    units = next(units for top, units in _SIMPLE_CAPS if claim <= top)
    simple = value_on(INKASSO_UNIT, day) * units * VAT
    return InkassoCap(to_cents(simple), to_cents(HEAVY * simple))


def reminder_fee(day: date) -> Decimal:
    """Return the fee for one reminder or one inkassovarsel, in whole kroner, a tie upward (§ 1-2)."""
    return _whole(REMINDER * value_on(INKASSO_UNIT, day))


def demand_fee(day: date) -> Decimal:
    """Return the fee for a betalingsoppfordring that the creditor sends itself, in whole kroner (§ 1-2)."""
    return _whole(DEMAND * value_on(INKASSO_UNIT, day))


def _whole(kroner: Decimal) -> Decimal:
    return kroner.quantize(Decimal(1), rounding=ROUND_HALF_UP)
