"""The ways out of a debt as values: what each costs, what it leaves, who can still claim it, the file and the tax."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from domain.assessment import Assessment, Label
from domain.case import Case
from domain.certainty import Sure
from domain.choices import Collateral, Event
from domain.law import Deadline, Finding
from domain.matter import Matter
from domain.money import ZERO

DEFAULT_SHARE = Decimal("0.40")
"""The share of the settlement that is shown first: an example, and no rule of any law."""


class WayOut(StrEnum):
    """What can become of the debt. The first four say only where it stands now."""

    OPEN = "open"
    CLAIMED = "claimed"
    SUED = "sued"
    SILENT = "silent"
    RELEASE = "release"
    SETTLE = "settle"
    PAY_IN_FULL = "pay_in_full"
    PAYMENT_PLAN = "payment_plan"
    JUDGMENT = "judgment"
    BANKRUPTCY = "bankruptcy"
    DEBT_SETTLEMENT = "debt_settlement"
    SELL = "sell"
    TRADE_IN = "trade_in"
    SHORT_SALE = "short_sale"
    DEED_IN_LIEU = "deed_in_lieu"
    HAND_BACK = "hand_back"
    FORECLOSURE = "foreclosure"
    REPOSSESSION = "repossession"


LETTING_OFF = frozenset({WayOut.RELEASE, WayOut.SETTLE})
"""Ways in which the lender gives something up."""

BY_COURT = frozenset({WayOut.BANKRUPTCY, WayOut.DEBT_SETTLEMENT})
"""Ways that a court or an enforcement officer opens; what they cost the person is not known here."""


class Claimant(StrEnum):
    """Who can claim what is left. The holder is the lender, a collector, or whoever bought the debt."""

    NOBODY = "nobody"
    NOBODY_BY_LAW = "nobody_by_law"
    NOBODY_IF_WRITTEN = "nobody_if_written"
    NOBODY_AS_A_RULE = "nobody_as_a_rule"
    NOBODY_AT_THE_END = "nobody_at_the_end"
    HOLDER = "holder"
    HOLDER_UNTIL_PAID = "holder_until_paid"
    HOLDER_UNLESS_LET_OFF = "holder_unless_let_off"
    HOLDER_BY_COURT = "holder_by_court"
    NEW_LENDER = "new_lender"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True)
class Way:
    """One way out, in the currency of the place; an amount of None is not known.

    ``let_off`` is what the lender gives up, with what it gave up before. ``out_of_reach`` is the part of the rest that
    cannot be claimed on this loan anyway. Where all are known, what was paid before, ``pay``, ``left``, ``let_off`` and
    ``out_of_reach`` add up to the deficiency. ``sure`` is how sure the amounts are that depend on the rest.
    """

    kind: WayOut
    claimant: Claimant
    pay: Decimal | None = None
    left: Decimal | None = None
    let_off: Decimal | None = None
    out_of_reach: Decimal | None = None
    labels: tuple[Label, ...] = ()
    until: date | None = None
    cancelled: Decimal | None = None
    taxable: Decimal | None = None
    deadlines: tuple[Deadline, ...] = ()
    own: bool = False
    findings: tuple[Finding, ...] = ()
    sure: Sure = Sure.EXACT

    @property
    def tax_open(self) -> bool:
        """Whether something is let off, and how that is taxed is not known."""
        return self.kind in LETTING_OFF and (self.cancelled is None or self.taxable is None)

    @property
    def total(self) -> Decimal:
        """What is paid and what can still be claimed, as far as it is known."""
        return (self.pay or ZERO) + (self.left or ZERO)


@dataclass(frozen=True)
class Comparison:
    """The ways out of one case, and what must be known before and after them. Without ways, ``first`` is the answer."""

    first: tuple[Finding, ...] = ()
    ways: tuple[Way, ...] = ()
    notes: tuple[Finding, ...] = ()


Details = Callable[[WayOut, Matter, Assessment], Iterator[Finding]]
"""What a law says of one way: of the case that the ways start from, and of the case in which the way has happened."""


@dataclass(frozen=True)
class LocalWays:
    """What one law adds: what must be known first, what is said of each way, which ways there are, and at the end."""

    first: Callable[[Matter, Assessment], Iterator[Finding]]
    details: Details
    notes: Callable[[Matter], Iterator[Finding]]
    after_sale: tuple[WayOut, ...]
    of_a_home: Mapping[WayOut, Event] = field(default_factory=dict)
    of_goods: Mapping[WayOut, Event] = field(default_factory=dict)

    def before_sale(self, thing: Collateral | None) -> Mapping[WayOut, Event]:
        """Return the ways that are open before a sale, each with what it comes to; none while the thing is unknown."""
        of_it = self.of_a_home if thing is Collateral.HOME else self.of_goods
        return of_it if thing is not None else {}


def instead(case: Case, left_out: Collection[str], **facts: object) -> Case:
    """Return the case with these facts instead, and without those left out."""
    known = {name: getattr(case, name) for name in case.model_fields_set if name not in left_out}
    return Case.model_validate(known | facts)


def among(found: Assessment, kinds: Collection[type[Finding]]) -> Iterator[Finding]:
    """Yield the findings of these kinds, in the order of the answer."""
    return (finding for finding in found.findings if type(finding) in kinds)
