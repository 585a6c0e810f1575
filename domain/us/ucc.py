"""What article 9 of the UCC gives whoever lost goods: a fair sale, an explanation, a way to get them back."""

from collections.abc import Iterator
from decimal import Decimal

from domain.assessment import LiabilityRule
from domain.calendar import add_days
from domain.choices import Collateral, Event, Outcome, PropertyUse
from domain.findings import us_goods as says
from domain.findings.us_goods_sale import HandingBackIsNoRelease
from domain.law import Conclusion, Deadline, DeadlineKind, rule
from domain.matter import Matter
from domain.rest import rest_open
from domain.us.liability_sources import UCC_DEFICIENCY, UCC_EXPLANATION, UCC_REASONABLE, UCC_REDEEM, UCC_SIXTY

PAID_SHARE = Decimal("0.60")
DAYS_TO_SELL = 90
CONSUMER_USES = {None, PropertyUse.PERSONAL}


@rule(UCC_REDEEM)
def redemption(matter: Matter) -> Iterator[Conclusion]:
    """Until the goods are sold, anyone liable may redeem them by paying all that is owed with the costs."""
    if _goods(matter) and matter.case.event is Event.NOT_SOLD_YET:
        yield says.CanGetItBack()


@rule(UCC_SIXTY)
def sixty_percent(matter: Matter) -> Iterator[Conclusion]:
    """Consumer goods of which 60 percent is paid must be sold within 90 days after they were taken."""
    taken, price, paid = matter.case.repossession_date, matter.case.cash_price, matter.case.principal_paid
    if not _consumer(matter) or taken is None or not price or paid is None or paid < PAID_SHARE * price:
        return
    until = add_days(taken, DAYS_TO_SELL)
    yield Deadline(kind=DeadlineKind.SALE_AFTER_REPOSSESSION, date=until)
    if matter.case.event is Event.NOT_SOLD_YET:
        yield says.ShouldHaveBeenSold(until=until) if until < matter.today else says.MustBeSoldBy(until=until)
    elif matter.case.sale_date is not None and matter.case.sale_date > until:
        yield says.ShouldHaveBeenSold(until=until)


@rule(UCC_DEFICIENCY)
def handing_back(matter: Matter) -> Iterator[Conclusion]:
    """Whoever hands goods back owes the rest as if they had been taken; only a release ends that."""
    handed_back = _goods(matter) and matter.case.event is Event.VOLUNTARY_SURRENDER
    if handed_back and _claimed(matter) and matter.liability.rule is not LiabilityRule.BARRED:
        yield HandingBackIsNoRelease()


@rule(UCC_EXPLANATION)
def explanation(matter: Matter) -> Iterator[Conclusion]:
    """The lender must explain the rest in writing within 14 days of a request, or give it up."""
    if _consumer(matter) and _claimed(matter):
        yield says.ExplanationOwed()


@rule(UCC_REASONABLE)
def reasonable_sale(matter: Matter) -> Iterator[Conclusion]:
    """Every part of the sale must be commercially reasonable, and a notice must come before it."""
    judged = matter.case.outcome is Outcome.JUDGMENT
    if _goods(matter) and _claimed(matter) and not judged and matter.case.event is not Event.SHORT_SALE:
        yield says.ReasonableSale()


def _goods(matter: Matter) -> bool:
    return matter.case.collateral not in {None, Collateral.HOME}


def _consumer(matter: Matter) -> bool:
    """Whether these are consumer goods: bought mainly for private use, or nothing else was said."""
    return _goods(matter) and matter.case.property_use in CONSUMER_USES


def _claimed(matter: Matter) -> bool:
    return rest_open(matter) and matter.case.outcome is not Outcome.RELEASED
