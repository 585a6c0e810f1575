"""What stated costs are measured against: the fee table and the scale in force on the day of the sale."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from domain.case import Case
from domain.choices import Collateral, CostKind
from domain.findings.norway_costs import Proceeding
from domain.matter import Matter
from domain.money import ZERO
from domain.norway import fees
from domain.norway.rates import RateUnknown
from domain.norway.ways import Way, way_of

PROCEEDINGS = {
    Way.TAKE_BACK: Proceeding.TAKE_BACK,
    Way.COURT_SALE: Proceeding.COURT_SALE,
    Way.GOODS_SALE: Proceeding.GOODS_SALE,
}
STEPS = {
    Proceeding.TAKE_BACK: fees.TAKE_BACK,
    Proceeding.COURT_SALE: fees.HOME_SALE,
    Proceeding.GOODS_SALE: fees.GOODS_SALE,
}
"""A boat in the ship register goes by the same chapter, and the same fees, as a home."""


@dataclass(frozen=True)
class Compared:
    """What was charged, and what the table or the scale gives, in kroner."""

    charged: Decimal
    lawful: Decimal

    @property
    def over(self) -> Decimal:
        """How much more was charged, or 0; less than a krone is rounding, which the sections read do not settle."""
        more = self.charged - self.lawful
        return more if more >= 1 else ZERO


def charged(case: Case, *kinds: CostKind) -> Decimal:
    """Return what was stated for these kinds of cost together, in kroner."""
    return sum((item.amount or ZERO for item in case.costs or () if item.kind in kinds), ZERO)


def day_of_sale(case: Case) -> date | None:
    """Return the day of the sale or of the take-back, as stated; a later resale of what was taken back is neither."""
    way = way_of(case)
    handed_back = case.sale_date if way is Way.HAND_BACK else None
    return (case.repossession_date or handed_back) if way in {Way.TAKE_BACK, Way.HAND_BACK} else case.sale_date


def settled_on(case: Case) -> date | None:
    """Return the day from which the rest has run: the end of the case, else the sale; None where not stated."""
    return case.enforcement_ended or day_of_sale(case)


def table_day(matter: Matter) -> date:
    """Return the day whose table counts: of the take-back or the sale, else of the end of the case, else today."""
    return day_of_sale(matter.case) or matter.case.enforcement_ended or matter.today


def fees_of(proceeding: Proceeding, day: date) -> Decimal | None:
    """Return the court fees of the proceeding, or None for a day whose table was not read."""
    try:
        return fees.court_fees(STEPS[proceeding], day)
    except RateUnknown:
        return None


def court_fees(matter: Matter) -> Compared | None:
    """Return the stated court fees beside the table, or None: nothing stated, no one table, or one not read."""
    stated, proceeding = charged(matter.case, CostKind.COURT), PROCEEDINGS.get(way_of(matter.case))
    by_table = fees_of(proceeding, table_day(matter)) if stated and proceeding else None
    return None if by_table is None else Compared(stated, by_table)


def agent_fee(matter: Matter) -> Compared | None:
    """Return the stated costs of selling beside the scale at the price, paying out a home's price included.

    None: nothing stated, no price, no scale for this way, a fee that is agreed, or a scale that was not read.
    """
    case, price = matter.case, matter.case.sale_price
    stated = charged(case, CostKind.AGENT, CostKind.SALE)
    if not stated or price is None:
        return None
    by_scale = _by_scale(case, price, table_day(matter))
    return None if by_scale is None else Compared(stated, by_scale)


def _by_scale(case: Case, price: Decimal, day: date) -> Decimal | None:
    try:
        if way_of(case) is Way.GOODS_SALE:
            return fees.goods_fee(price, day)
        if way_of(case) is Way.COURT_SALE and case.collateral is Collateral.HOME:
            return fees.medhjelper_fee(price, True, day)
    except RateUnknown:
        return None
    return None
