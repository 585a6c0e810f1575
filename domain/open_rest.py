"""What the ways out of a debt start from: the rest that can be claimed, and the case once a way has been taken."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from domain.assess import assess, law_of
from domain.assessment import Assessment
from domain.case import Case
from domain.choices import ForgivenBy, Outcome
from domain.matter import Matter
from domain.money import ZERO
from domain.rest import LET_GO, first_loan_open
from domain.statement import obligation
from domain.way_out import WayOut, instead

OF_THE_OUTCOME = (
    "amount_released",
    "settlement_paid",
    "judgment_amount",
    "judgment_date",
    "release_date",
    "written_agreement_date",
)
"""Facts that belong to one outcome, and so not to another."""


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
        return beyond(self.found, self.open)

    def counts_out_of_reach(self, cancelled: Decimal | None, pay: Decimal | None) -> bool:
        """Whether canceled debt would hold a part that could not be claimed anyway, ``pay`` being what is paid."""
        if self.open is None or not self.out_of_reach:
            return False
        return cancelled is None or cancelled > self.open - (pay or ZERO)

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


def beyond(found: Assessment, left: Decimal | None) -> Decimal | None:
    """Return what of the rest cannot be claimed on this loan; None where not known."""
    owed = found.statement.still_owed
    return None if owed is None or left is None else owed - left


def rest_of(case: Case, today: date, found: Assessment) -> Rest:
    """Return what the ways start from; a debt that is over is taken as if it had not been let off."""
    if case.outcome in LET_GO and not found.statement.still_owed:
        case = instead(case, OF_THE_OUTCOME, outcome=Outcome.CLAIMED)
        return Rest(case, today, assess(case, today), was_let_off=True)
    return Rest(case, today, found)
