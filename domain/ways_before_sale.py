"""The ways out while nothing is sold: each as if it brought the value that the person expects."""

from datetime import date
from decimal import Decimal

from domain.assess import assess, law_of
from domain.assessment import Assessment, Label, LiabilityRule
from domain.case import Case
from domain.certainty import certainty_of_rest
from domain.choices import Event
from domain.matter import Matter
from domain.money import ZERO
from domain.open_rest import OF_THE_OUTCOME
from domain.rest import first_loan_open
from domain.way_out import Claimant, Details, Way, WayOut, instead
from domain.ways_after_sale import ahead

NOT_YET = ("outcome", "paid_since_sale", *OF_THE_OUTCOME)
"""Facts of what became of the rest: there is none yet."""

PAID_AT_ONCE = frozenset({WayOut.SELL, WayOut.TRADE_IN})
"""Ways in which this loan is paid in full on the day of the sale."""

OF_AN_OPEN_DEBT = frozenset({Label.OPEN_BALANCE, Label.CHARGE_OFF, Label.COLLECTION})
"""Labels of a debt that is claimed."""

LENDER_AGREES = frozenset({WayOut.SHORT_SALE, WayOut.DEED_IN_LIEU})
"""Ways that the lender consents to, and may let off the rest in."""


def gap_at_value(case: Case, today: date) -> Decimal | None:
    """Return what a sale at the expected value would not cover, before costs; None where that is not known."""
    return None if first_loan_open(case) else assess(_at_value(case, Event.SHORT_SALE), today).statement.deficiency


def _at_value(case: Case, event: Event) -> Case:
    """Return the case as if it had been lost that way and brought its value."""
    price = {} if case.fair_value is None else {"sale_price": case.fair_value}
    return instead(case, NOT_YET, event=event, fair_value=case.fair_value, **price)


def way_before_sale(kind: WayOut, event: Event, case: Case, today: date, gap: Decimal | None, details: Details) -> Way:
    """Return one way, with what it leaves if it brings the expected value; what it costs is not known."""
    lost = _at_value(case, event)
    if kind in PAID_AT_ONCE and gap is not None:
        lost = instead(lost, (), paid_since_sale=gap)
    found = assess(lost, today)
    left = _left(kind, gap, found)
    return Way(
        kind,
        _claimant(kind, found),
        pay=gap if kind is WayOut.SELL else ZERO,
        left=left,
        let_off=ZERO,
        out_of_reach=_out_of_reach(kind, gap, left),
        labels=() if kind in PAID_AT_ONCE and gap is None else _labels(found),
        until=found.credit.reportable_until,
        cancelled=found.tax.cancelled_debt,
        taxable=found.tax.taxable_cancelled_debt,
        deadlines=ahead(found, today),
        findings=tuple(details(kind, Matter(lost, today, law_of(lost)), found)),
        sure=certainty_of_rest(_at_value(case, Event.SHORT_SALE)),
    )


def _labels(found: Assessment) -> tuple[Label, ...]:
    """How a file may describe it: a debt of which nothing can be collected is shown with no balance that can be."""
    closed = OF_AN_OPEN_DEBT if found.liability.rule is LiabilityRule.BARRED else frozenset()
    return tuple(label for label in found.credit.reported_as if label not in closed)


def _left(kind: WayOut, gap: Decimal | None, found: Assessment) -> Decimal | None:
    """What can still be claimed: by the new lender after a trade-in, else as the law of the place has it."""
    if kind is WayOut.SELL:
        return ZERO
    if gap is None or kind is WayOut.TRADE_IN:
        return gap
    return found.liability.most_collectible


def _out_of_reach(kind: WayOut, gap: Decimal | None, left: Decimal | None) -> Decimal | None:
    if kind is WayOut.SELL:
        return ZERO
    return None if gap is None or left is None else gap - left


def _claimant(kind: WayOut, found: Assessment) -> Claimant:
    if kind in PAID_AT_ONCE:
        return Claimant.NOBODY if kind is WayOut.SELL else Claimant.NEW_LENDER
    if found.liability.rule is LiabilityRule.BARRED:
        return Claimant.NOBODY_BY_LAW
    if found.liability.rule is LiabilityRule.UNKNOWN:
        return Claimant.UNCERTAIN
    return Claimant.HOLDER_UNLESS_LET_OFF if kind in LENDER_AGREES else Claimant.HOLDER
