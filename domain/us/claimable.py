"""At most how much may be claimed: nothing, the debt less the value, or all that is still owed."""

from collections.abc import Sequence
from decimal import Decimal

from domain.assessment import LiabilityRule
from domain.choices import Event
from domain.matter import Matter
from domain.money import ZERO, to_cents
from domain.statement import obligation
from domain.us.rows import HomeProtection
from domain.us.rows_goods import AutoRule
from domain.us.verdict import Weighed
from domain.us.vocabulary import CreditBasis

HALF = Decimal("0.5")


def most_claimable(
    matter: Matter, rule: LiabilityRule, ways: Sequence[Weighed[HomeProtection] | Weighed[AutoRule]]
) -> Decimal | None:
    """Return the most that may be claimed, whichever way it was; None where it cannot be known or nothing is sold."""
    if matter.case.event is Event.NOT_SOLD_YET:
        return None
    if rule is LiabilityRule.BARRED:
        return ZERO
    amounts = [_bound(matter, way.certain.rule if way.certain else None) for way in ways]
    if any(amount is None for amount in amounts):
        return None
    return max((amount for amount in amounts if amount is not None), default=matter.statement.still_owed)


def _bound(matter: Matter, rule: HomeProtection | AutoRule | None) -> Decimal | None:
    owed = matter.statement.still_owed
    if rule is None or owed is None or owed == ZERO:
        return owed
    if rule.effect == "barred" or rule.effect == "notice_required":
        return ZERO
    if rule.effect != "limited_to_fair_value":
        return owed
    return _less_value(matter, rule.credit_basis, owed)


def _less_value(matter: Matter, basis: CreditBasis | None, owed: Decimal) -> Decimal | None:
    """Return what is owed, at most the obligation less the higher of price and value."""
    price, whole = matter.amount("sale_price"), obligation(matter)
    value = matter.defaulted("fair_value", price)
    if price is None or value is None or whole is None:
        return None
    credited = max(price, value)
    if basis is CreditBasis.PRICE_PLUS_HALF_GAP:
        credited = price + to_cents(HALF * (credited - price))
    return min(owed, max(ZERO, whole - credited))
