"""The ways out once the sale is done: what was left, paid, settled, let off, decided by a court, or wiped out."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cached_property

from domain.assess import assess, law_of
from domain.assessment import Assessment, LiabilityRule
from domain.case import Case
from domain.choices import ForgivenBy, Outcome
from domain.law import Deadline, DeadlineKind
from domain.matter import Matter
from domain.money import ZERO, to_cents
from domain.rest import LET_GO, first_loan_open
from domain.statement import obligation
from domain.way_out import LETTING_OFF, Claimant, Details, Way, WayOut, instead

OF_THE_OUTCOME = (
    "amount_released",
    "settlement_paid",
    "judgment_amount",
    "judgment_date",
    "release_date",
    "written_agreement_date",
)
"""Facts that belong to one outcome, and so not to another."""

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
BY_COURT = frozenset({WayOut.BANKRUPTCY, WayOut.DEBT_SETTLEMENT})
"""What these cost the person is not known here."""

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


@dataclass(frozen=True)
class Rest:
    """What the ways start from: the rest as it stands, or as it would stand had it not been let off."""

    case: Case
    today: date
    found: Assessment
    was_let_off: bool = False

    @cached_property
    def open(self) -> Decimal | None:
        """What can be claimed on this loan, at most; None where that is not known."""
        return claimable(self.case, self.today, self.found)

    @property
    def out_of_reach(self) -> Decimal | None:
        """What of the rest cannot be claimed on this loan."""
        return _beyond(self.found, self.open)

    @property
    def paid(self) -> Decimal | None:
        """What was paid before; None where the sums are not known."""
        stated = self.found.statement
        if self.open is None or stated.deficiency is None or stated.released is None or stated.still_owed is None:
            return None
        return stated.deficiency - stated.released - stated.still_owed

    def case_of(self, kind: WayOut, pay: Decimal | None) -> Case:
        """Return the case in which this way has happened today."""
        if kind is WayOut.PAYMENT_PLAN:
            return self.case
        if kind is WayOut.JUDGMENT:
            return instead(self.case, OF_THE_OUTCOME, outcome=Outcome.JUDGMENT)
        if kind is WayOut.PAY_IN_FULL:
            return self._paid_up()
        if kind is WayOut.SETTLE:
            return self._over(outcome=Outcome.SETTLED, settlement_paid=pay)
        if kind is WayOut.BANKRUPTCY:
            return self._over(outcome=Outcome.RELEASED, discharged_in_bankruptcy=True)
        if kind is WayOut.DEBT_SETTLEMENT:
            return self._over(outcome=Outcome.RELEASED, forgiven_by=ForgivenBy.LENDER)
        return self._over(outcome=Outcome.RELEASED)

    def _paid_up(self) -> Case:
        stated = self.found.statement
        if self.paid is None or stated.deficiency is None or stated.released is None:
            return self.case
        return instead(self.case, ("settlement_paid",), paid_since_sale=stated.deficiency - stated.released)

    def _over(self, **facts: object) -> Case:
        """Return the case with the rest let off today, so far as it was not paid before."""
        deficiency, paid = self.found.statement.deficiency, self.paid
        if paid is not None and deficiency is not None:
            released = {"amount_released": deficiency - paid} if facts["outcome"] is Outcome.RELEASED else {}
            facts = {"paid_since_sale": paid, **released, **facts}
        return instead(self.case, OF_THE_OUTCOME, release_date=self.today, **facts)


def claimable(case: Case, today: date, found: Assessment) -> Decimal | None:
    """Return the most that can be claimed on this loan, never more than was owed on it; None where not known."""
    most, whole = found.liability.most_collectible, obligation(Matter(case, today, law_of(case)))
    if first_loan_open(case) or most is None or whole is None:
        return None
    return min(most, max(ZERO, whole))


def _beyond(found: Assessment, left: Decimal | None) -> Decimal | None:
    owed = found.statement.still_owed
    return None if owed is None or left is None else owed - left


def rest_of(case: Case, today: date, found: Assessment) -> Rest:
    """Return what the ways start from; a debt that is over is taken as if it had not been let off."""
    if case.outcome in LET_GO and not found.statement.still_owed:
        case = instead(case, OF_THE_OUTCOME, outcome=Outcome.CLAIMED)
        return Rest(case, today, assess(case, today), was_let_off=True)
    return Rest(case, today, found)


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
        out_of_reach=_beyond(found, left),
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
    if kind in LETTING_OFF and rest.out_of_reach:
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
