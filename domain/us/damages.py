"""What follows where a sale of goods was not done right: the rest may fall away, and damages are due."""

from collections.abc import Iterator
from decimal import Decimal

from domain.choices import Event, Outcome
from domain.findings import us_goods_damages as says
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.money import ZERO, to_cents
from domain.statement import obligation
from domain.us import sources_goods as source
from domain.us.lost_goods import for_private_use, is_home

TENTH = Decimal("0.10")
PRESUMED_FOR_CONSUMERS = frozenset({"MD"})
"""States whose text of § 9-626 has no exception for consumers."""


@rule(source.CONSUMER_DEFECT)
def consequence(matter: Matter) -> Iterator[Conclusion]:
    """A defective sale presumes the rest paid; for consumers the uniform law leaves that to the courts."""
    state = matter.case.state
    if not _sold_by_lender(matter):
        return
    if not for_private_use(matter.case):
        yield says.CountsAsPaid().citing(source.BUSINESS_DEFECT)
    elif state in PRESUMED_FOR_CONSUMERS and state is not None:
        yield says.StateCountsAsPaid(state=state).citing(source.MARYLAND_DEFECT)
    else:
        yield says.CourtsDiffer()


@rule(source.BUSINESS_DEFECT)
def at_proper_price(matter: Matter) -> Iterator[Conclusion]:
    """After a defective sale the price that a proper one would have brought is counted instead."""
    price, value = matter.case.sale_price, matter.case.fair_value
    if not _sold_by_lender(matter) or price is None or value is None or value <= price:
        return
    owed = obligation(matter)
    if owed is not None:
        rest = owed - value + matter.total("prior_liens")
        sums = says.RestAtProperPrice(owed=owed, counted=owed - rest, rest=rest)
        yield sums if rest > ZERO else says.NothingAtProperPrice(fair_value=value)


@rule(source.FLOOR)
def floor(matter: Matter) -> Iterator[Conclusion]:
    """Damages are the loss, and for consumer goods at least the charge for credit and a tenth."""
    if not _sold_by_lender(matter) or matter.case.outcome is Outcome.JUDGMENT:
        return
    if not for_private_use(matter.case):
        yield says.DamagesForLoss().citing(source.LOSS)
        return
    cash_price, claim = matter.case.cash_price, matter.case.claim
    if cash_price and matter.case.seller_financed is not False:
        yield says.DamagesOfDealerSale(cash_price=cash_price, tenth=to_cents(TENTH * cash_price))
    elif claim:
        yield says.DamagesOfLoan(claim=claim, tenth=to_cents(TENTH * claim))
    else:
        yield says.DamagesAtLeast()


def _sold_by_lender(matter: Matter) -> bool:
    return not is_home(matter.case) and matter.case.event not in {Event.SHORT_SALE, Event.NOT_SOLD_YET}
