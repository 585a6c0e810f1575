"""Whether an amount is within a limit of the law for repossessed goods, also where the limit moves over time."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from domain.us.facts import NOT_KNOWN, YES, Answer, Facts
from domain.us.rows_goods import AutoRule, DatedAmount
from domain.us.vocabulary import Compare
from domain.us.vocabulary_goods import AmountBasis, Measure

STATED = {Measure.CASH_PRICE: "cash_price", Measure.UNPAID_BALANCE_AT_DEFAULT: "claim"}
"""The amounts that a person states; what was borrowed at first is not among them."""

SURELY_MORE = 2
"""What is owed at a default is what was borrowed, less payments, with some months of interest.

Where it is more than twice a limit, what was borrowed was above that limit.
"""


@dataclass(frozen=True)
class Limit:
    """The figure that decides, from when it is known, and the last day it is sure; None where nothing moves."""

    usd: Decimal
    since: date | None = None
    sure_until: date | None = None
    basis: AmountBasis | None = None


def limit_for(rule: AutoRule, contract_date: date | None) -> Limit | None:
    """Return the figure for a contract of that day; None before the first figure or where the day is not known."""
    if rule.max_usd is None or not rule.indexed:
        return None if rule.max_usd is None else Limit(rule.max_usd)
    begun = [amount for amount in rule.amounts if contract_date is not None and amount.since <= contract_date]
    return _moving(begun[-1], rule) if begun else None


def newest_limit(rule: AutoRule) -> Limit | None:
    """Return the newest figure that is known."""
    if rule.amounts:
        return _moving(rule.amounts[-1], rule)
    return None if rule.max_usd is None else Limit(rule.max_usd)


def _moving(amount: DatedAmount, rule: AutoRule) -> Limit:
    newest = amount is rule.amounts[-1]
    return Limit(amount.usd, amount.since, rule.stale_after if newest else None, amount.basis)


def is_stale(limit: Limit, contract_date: date | None) -> bool:
    """Whether the figure may be out of date for a contract of that day."""
    return limit.sure_until is not None and contract_date is not None and contract_date > limit.sure_until


def within(rule: AutoRule, facts: Facts) -> Answer:
    """Return whether the amount that the rule looks at passes its test."""
    if rule.test is None or rule.compare is None:
        return YES
    if rule.test not in STATED:
        return _borrowed_at_first(rule, facts)
    field, compare = STATED[rule.test], rule.compare
    amount: Decimal | None = getattr(facts.case, field)
    if amount is None:
        return Answer(None, field)
    limit = limit_for(rule, facts.case.contract_date)
    if limit is None:
        return NOT_KNOWN if facts.case.contract_date is not None else Answer(None, "contract_date")
    passed = _compared(amount, compare, limit.usd)
    # A figure that may have risen since still settles an amount below it, and no amount above it.
    if is_stale(limit, facts.case.contract_date) and amount > limit.usd:
        return NOT_KNOWN
    return Answer(passed)


def _borrowed_at_first(rule: AutoRule, facts: Facts) -> Answer:
    limit, claim = newest_limit(rule), facts.case.claim
    if claim is None or limit is None:
        return Answer(None, "claim")
    if claim <= SURELY_MORE * limit.usd:
        return NOT_KNOWN
    return Answer(rule.compare in {Compare.GT, Compare.GE})


def _compared(amount: Decimal, compare: Compare, limit: Decimal) -> bool:
    if compare is Compare.LE:
        return amount <= limit
    if compare is Compare.LT:
        return amount < limit
    return amount > limit if compare is Compare.GT else amount >= limit
