"""The ways out once the sale is done: what was left, paid, settled, let off, decided by a court, or wiped out."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from domain.assess import assess, law_of
from domain.assessment import Assessment, LiabilityRule
from domain.choices import Outcome
from domain.law import Deadline, DeadlineKind
from domain.matter import Matter
from domain.money import ZERO, to_cents
from domain.open_rest import Rest, beyond, claimable
from domain.way_out import BY_COURT, LETTING_OFF, Claimant, Details, Way, WayOut

OWN = {
    None: WayOut.OPEN,
    Outcome.CLAIMED: WayOut.CLAIMED,
    Outcome.SUED: WayOut.SUED,
    Outcome.SILENT: WayOut.SILENT,
    Outcome.RELEASED: WayOut.RELEASE,
    Outcome.SETTLED: WayOut.SETTLE,
    Outcome.JUDGMENT: WayOut.JUDGMENT,
}
CLAIMANTS = {
    WayOut.RELEASE: Claimant.NOBODY_IF_WRITTEN,
    WayOut.SETTLE: Claimant.NOBODY_IF_WRITTEN,
    WayOut.PAY_IN_FULL: Claimant.NOBODY,
    WayOut.PAYMENT_PLAN: Claimant.HOLDER_UNTIL_PAID,
    WayOut.JUDGMENT: Claimant.HOLDER_BY_COURT,
    WayOut.BANKRUPTCY: Claimant.NOBODY_AS_A_RULE,
    WayOut.DEBT_SETTLEMENT: Claimant.NOBODY_AT_THE_END,
}
TO_SUE = frozenset(
    {
        DeadlineKind.LENDER_SUIT,
        DeadlineKind.LENDER_MOTION,
        DeadlineKind.CONTRACT_LIMITATION,
        DeadlineKind.SALE_OF_GOODS_LIMITATION,
        DeadlineKind.LIMITATION_THREE_YEARS,
        DeadlineKind.LIMITATION_TEN_YEARS,
        DeadlineKind.LIMITATION_AFTER_ENFORCEMENT,
    }
)
"""The lender's last days to go to court."""


def own_way(matter: Matter, found: Assessment, details: Details) -> Way:
    """Return the person's own way, as the assessment of the case has it."""
    case = matter.case
    kind, left = OWN[case.outcome], claimable(case, matter.today, found)
    return replace(
        _happened(kind, found),
        claimant=_own_claimant(kind, found, left),
        pay=case.settlement_paid if kind is WayOut.SETTLE else ZERO,
        left=left,
        let_off=found.statement.released,
        out_of_reach=beyond(found, left),
        deadlines=ahead(found, matter.today),
        own=True,
        findings=tuple(details(kind, matter, found)),
    )


def _own_claimant(kind: WayOut, found: Assessment, left: Decimal | None) -> Claimant:
    if found.liability.rule is LiabilityRule.BARRED:
        return Claimant.NOBODY_BY_LAW
    if kind in LETTING_OFF and not left:
        return Claimant.NOBODY_IF_WRITTEN
    if left == ZERO:
        return Claimant.NOBODY_BY_LAW
    if kind is WayOut.JUDGMENT:
        return Claimant.HOLDER_BY_COURT
    return Claimant.UNCERTAIN if found.liability.rule is LiabilityRule.UNKNOWN else Claimant.HOLDER


def other_way(kind: WayOut, rest: Rest, share: Decimal, details: Details) -> Way:
    """Return one of the other ways on the same figures; a settlement is at the share of what can be claimed."""
    pay, left = _amounts(kind, rest.open, share)
    found = assess(rest.case_of(kind, pay), rest.today)
    way = replace(
        _happened(kind, found),
        claimant=CLAIMANTS[kind],
        pay=pay,
        left=left,
        let_off=_let_off(kind, rest, pay),
        out_of_reach=rest.out_of_reach,
        deadlines=ahead(rest.found, rest.today, TO_SUE) if kind is WayOut.JUDGMENT and not rest.was_let_off else (),
        findings=tuple(details(kind, Matter(rest.case, rest.today, law_of(rest.case)), found)),
    )
    if kind is WayOut.PAY_IN_FULL and pay is None:
        return replace(way, labels=())
    if kind in LETTING_OFF and rest.counts_out_of_reach(way.cancelled, pay):
        # Whether what could not be claimed anyway is forgiven at all, is for a tax professional.
        return replace(way, cancelled=None, taxable=None)
    return way


def _amounts(kind: WayOut, owed: Decimal | None, share: Decimal) -> tuple[Decimal | None, Decimal | None]:
    if kind is WayOut.JUDGMENT:
        return ZERO, owed
    if kind is WayOut.RELEASE:
        return ZERO, ZERO
    if kind in BY_COURT:
        return None, ZERO
    if kind is WayOut.SETTLE and owed is not None:
        return to_cents(share * owed), ZERO
    return owed, ZERO


def _let_off(kind: WayOut, rest: Rest, pay: Decimal | None) -> Decimal | None:
    released = rest.found.statement.released
    if kind not in LETTING_OFF | BY_COURT:
        return released
    return None if pay is None or rest.open is None or released is None else released + rest.open - pay


def _happened(kind: WayOut, found: Assessment) -> Way:
    """Return the way with the file and the tax of the case in which it has happened."""
    return Way(
        kind,
        Claimant.NOBODY,
        labels=() if kind in BY_COURT else found.credit.reported_as,
        until=found.credit.reportable_until,
        cancelled=found.tax.cancelled_debt,
        taxable=found.tax.taxable_cancelled_debt,
    )


def ahead(found: Assessment, today: date, kinds: frozenset[DeadlineKind] | None = None) -> tuple[Deadline, ...]:
    """Return the days that have not passed, of these kinds only where any are named."""
    return tuple(each for each in found.liability.deadlines if each.date >= today and (not kinds or each.kind in kinds))
