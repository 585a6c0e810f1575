"""Several loans on one home: what the price gives each of them, in the order of their rank."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from domain.case import Case
from domain.choices import Collateral, Event
from domain.findings import us_home_loans as says
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.money import ZERO
from domain.rest import LET_GO, first_loan_open, nothing_left
from domain.statement import obligation
from domain.us import sources_home as source


@dataclass(frozen=True)
class Shares:
    """The price, or the value before a sale, what is paid ahead of this loan, and what is owed on this loan."""

    price: Decimal
    ahead: Decimal
    owed: Decimal

    @property
    def paid_ahead(self) -> Decimal:
        """What the loans ahead get."""
        return min(self.price, self.ahead)

    @property
    def left(self) -> Decimal:
        """What is left for this loan."""
        return self.price - self.paid_ahead

    @property
    def got(self) -> Decimal:
        """What this loan gets."""
        return min(self.left, self.owed)

    @property
    def short(self) -> Decimal:
        """What this loan is short of."""
        return self.owed - self.got

    @property
    def ahead_short(self) -> Decimal:
        """What the loans ahead are short of."""
        return self.ahead - self.paid_ahead


def price_of(case: Case) -> Decimal | None:
    """Return the price, or the value before a sale."""
    return case.fair_value if case.event is Event.NOT_SOLD_YET else case.sale_price


def first_not_stated(case: Case) -> bool:
    """Whether this is a second loan, and what the first takes of the price was not stated."""
    return first_loan_open(case) and price_of(case) != ZERO


def shares(matter: Matter) -> Shares | None:
    """Return the shares, or None where an amount is missing or the rank of the price is not known."""
    case = matter.case
    price, owed = price_of(case), None if case.claim is None else obligation(matter)
    goods = case.collateral not in {None, Collateral.HOME}
    if goods or first_not_stated(case) or price is None or owed is None or owed < ZERO:
        return None
    return Shares(price, case.prior_liens or ZERO, owed)


@rule(source.SUMS)
def rank_in_the_answer(matter: Matter) -> Iterator[Conclusion]:
    """Nobody owes on one loan what another is short of; and a second loan gets only what the first leaves."""
    case = matter.case
    if case.collateral is not Collateral.HOME or case.event is Event.NOT_SOLD_YET:
        return
    found = shares(matter)
    if first_not_stated(case):
        yield says.TellTheFirst()
    elif found is not None and found.ahead_short and not nothing_left(matter) and case.outcome not in LET_GO:
        yield says.MoreThanThisLoan(own=found.short, other=found.ahead_short)
