"""What a court, the enforcement officer and the agent who sells for the court charge, by the tables in force."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

from domain.law import Dated
from domain.money import to_cents
from domain.norway import sources, sources_claim
from domain.norway.rates import COURT_FEE_UNIT, value_on


class CourtStep(StrEnum):
    """A step with a fee of its own."""

    ATTACHMENT = "attachment"
    GOODS_SALE_PETITION = "goods_sale_petition"
    GOODS_SALE_DECISION = "goods_sale_decision"
    TAKE_BACK_PETITION = "take_back_petition"
    TAKE_BACK_CARRIED_OUT = "take_back_carried_out"
    HOME_SALE_PETITION = "home_sale_petition"
    HOME_SALE_DECISION = "home_sale_decision"
    EVICTION_PETITION = "eviction_petition"
    EVICTION_CARRIED_OUT = "eviction_carried_out"
    CONCILIATION_BOARD = "conciliation_board"
    LAWSUIT = "lawsuit"
    SMALL_CLAIM = "small_claim"
    COMPLAINT = "complaint"


HOME_SALE = (CourtStep.HOME_SALE_PETITION, CourtStep.HOME_SALE_DECISION)
TAKE_BACK = (CourtStep.TAKE_BACK_PETITION, CourtStep.TAKE_BACK_CARRIED_OUT)
GOODS_SALE = (CourtStep.GOODS_SALE_PETITION, CourtStep.GOODS_SALE_DECISION)

_FACTORS_2026: dict[CourtStep, Decimal] = {
    CourtStep.ATTACHMENT: Decimal("0.69"),
    CourtStep.GOODS_SALE_PETITION: Decimal("1.25"),
    CourtStep.GOODS_SALE_DECISION: Decimal("2.2"),
    CourtStep.TAKE_BACK_PETITION: Decimal("1.25"),
    CourtStep.TAKE_BACK_CARRIED_OUT: Decimal("2.2"),
    CourtStep.HOME_SALE_PETITION: Decimal("1.1"),
    CourtStep.HOME_SALE_DECISION: Decimal("6.3"),
    CourtStep.EVICTION_PETITION: Decimal("1.25"),
    CourtStep.EVICTION_CARRIED_OUT: Decimal("1.35"),
    CourtStep.CONCILIATION_BOARD: Decimal("1.54"),
    CourtStep.LAWSUIT: Decimal(5),
    CourtStep.SMALL_CLAIM: Decimal("3.5"),
    CourtStep.COMPLAINT: Decimal(1),
}
FACTORS: Dated[dict[CourtStep, Decimal] | None] = Dated(
    entries=((date(2026, 1, 1), _FACTORS_2026),), review_by=date(2026, 12, 31), citation=sources.RGEBL_14
)
"""How many rettsgebyr a step costs. They have been changed several times; those before 2026 were not read."""

Scale = tuple[tuple[Decimal, Decimal], ...]
"""Bands of a price: up to how much, and the share of that band in kroner per krone."""

HOME_SCALE: Dated[Scale | None] = Dated(
    entries=(
        (
            date(2026, 1, 1),
            (
                (Decimal(500_000), Decimal("0.03")),
                (Decimal(1_000_000), Decimal("0.02")),
                (Decimal(3_000_000), Decimal("0.01")),
            ),
        ),
    ),
    review_by=date(2027, 6, 30),
    citation=sources.MEDHJ_3_3,
)
"""What the medhjelper takes of the price of a home; above the last band the fee is agreed."""

GOODS_SCALE: Dated[Scale | None] = Dated(
    entries=(
        (
            date(2026, 1, 1),
            (
                (Decimal(50_000), Decimal("0.10")),
                (Decimal(200_000), Decimal("0.02")),
                (Decimal("Infinity"), Decimal("0.01")),
            ),
        ),
    ),
    review_by=date(2027, 6, 30),
    citation=sources_claim.MEDHJ_3_2,
)
"""What the medhjelper takes of the price of movables, paying out the price not included."""

LEAST_UNITS = 10
PAYING_OUT_UNITS = 5
LEGAL_HELP_UNITS = 4
"""Rettsgebyr: the least for selling a home; more for paying out its price; legal help in the forliksråd at most."""


def court_fee(step: CourtStep, day: date) -> Decimal:
    """Return the fee of a step begun that day, in kroner; a day without a confirmed table raises RateUnknown.

    Rounding to whole kroner is not stated in the sections read, so it is left exact (rettsgebyrloven §§ 7, 8, 14, 15).
    """
    return to_cents(value_on(FACTORS, day)[step] * value_on(COURT_FEE_UNIT, day))


def court_fees(steps: tuple[CourtStep, ...], day: date) -> Decimal:
    """Return the fees of these steps together, in kroner."""
    return sum((court_fee(step, day) for step in steps), Decimal("0.00"))


def medhjelper_fee(price: Decimal, pays_out: bool, day: date) -> Decimal | None:
    """Return the fee in kroner for selling a home for the court, None above 3 million where it is agreed.

    A share of each band of the price, at least ten rettsgebyr, five more where the medhjelper also pays out the price
    (forskrift om tvangssalg ved medhjelper § 3-3). Whether VAT comes on top was not confirmed.
    """
    unit, scale = value_on(COURT_FEE_UNIT, day), value_on(HOME_SCALE, day)
    if price > scale[-1][0]:
        return None
    least = max(_share(price, scale), LEAST_UNITS * unit)
    return to_cents(least + (PAYING_OUT_UNITS * unit if pays_out else 0))


def goods_fee(price: Decimal, day: date) -> Decimal:
    """Return the fee in kroner for selling movables for the namsmann, what paying out the price costs not included.

    A day without a confirmed scale raises RateUnknown (forskrift om tvangssalg ved medhjelper § 3-2).
    """
    return to_cents(_share(price, value_on(GOODS_SCALE, day)))


def conciliation_board_cap(day: date) -> Decimal:
    """Return the most that a creditor can recover for a case in the forliksråd, in kroner: the fee and legal help.

    Only half a rettsgebyr of legal help counts where out-of-court costs are claimed too (tvisteloven § 6-13).
    """
    return court_fee(CourtStep.CONCILIATION_BOARD, day) + LEGAL_HELP_UNITS * value_on(COURT_FEE_UNIT, day)


def _share(price: Decimal, scale: Scale) -> Decimal:
    share, below = Decimal(0), Decimal(0)
    for top, rate in scale:
        share += max(Decimal(0), min(price, top) - below) * rate
        below = top
    return share
