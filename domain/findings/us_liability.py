"""Who may claim what in an American state: the headline, and what it rests on."""

from typing import ClassVar

from domain.law import Finding, Section
from domain.money import Signed
from domain.places import State
from domain.us.conditions import Condition, Way, WayLeads
from domain.us.vocabulary import Exemption, Lift, Need


class LiabilityFinding(Finding):
    """A conclusion about what may be claimed."""

    section: ClassVar[Section] = Section.LIABILITY


class LawBars(LiabilityFinding):
    """The law lets nobody collect the rest."""

    state: State


class LawLimits(LiabilityFinding):
    """The law caps the claim."""

    state: State
    most: Signed


class LawLimitsSomewhat(LiabilityFinding):
    """The law caps the claim, and the amount cannot be computed yet."""

    state: State


class CourtMayLower(LiabilityFinding):
    """The rest may be claimed, and a court may lower it."""

    state: State
    most: Signed


class MayClaim(LiabilityFinding):
    """The rest may be claimed in full."""

    state: State
    most: Signed


class MayClaimSomething(LiabilityFinding):
    """The rest may be claimed; how much is not known."""

    state: State


class LiabilityUnknown(LiabilityFinding):
    """What the law says of this case is not known."""

    state: State


class CollateralUnknown(LiabilityFinding):
    """What was lost is not known, so the rules cannot be chosen."""

    state: State


class CourtDecided(LiabilityFinding):
    """A court has decided; its judgment can be collected."""


class CourtDecidedLongAgo(LiabilityFinding):
    """A court has decided, and the years of its judgment have passed."""


class CourtDecidedProtection(LiabilityFinding):
    """A protection that would have held must be shown to a lawyer after a judgment."""

    state: State


class NothingToClaim(LiabilityFinding):
    """Nothing is left that could be claimed."""


class NothingToClaimIfWritten(LiabilityFinding):
    """The rest was let off or settled, and the amounts are not known."""


class BeforeSaleClaim(LiabilityFinding):
    """Nothing is sold; afterwards the rest may be claimed."""

    state: State


class BeforeSaleLimits(LiabilityFinding):
    """Nothing is sold; afterwards the law would cap or lower the claim."""

    state: State


class BeforeSaleDepends(LiabilityFinding):
    """Nothing is sold; the way of the sale and the loan decide what may be claimed."""

    state: State


class AtMost(LiabilityFinding):
    """Whatever the open points are, no more than this may be claimed."""

    most: Signed


class ValueSum(LiabilityFinding):
    """The sum behind a cap at the market value."""

    owed: Signed
    credited: Signed
    most: Signed


class HalfGapSum(LiabilityFinding):
    """The sum behind a cap that credits the price and half of the gap up to the value."""

    owed: Signed
    credited: Signed
    most: Signed


class ValueNotAsked(LiabilityFinding):
    """The price stands in for the market value; a higher value lowers the claim."""


class HoldsIf(LiabilityFinding):
    """What the protection rests on."""

    conditions: tuple[Condition | Need, ...]


class HoldsNotFor(LiabilityFinding):
    """For whom or after what the protection does not hold."""

    exemptions: tuple[Exemption, ...]


class YouMust(LiabilityFinding):
    """What the person must do to be protected."""

    steps: tuple[Need, ...]


class BarsIf(LiabilityFinding):
    """The rest is barred if points hold that are not known."""

    state: State
    conditions: tuple[Condition | Need, ...]


class LimitsIf(LiabilityFinding):
    """The claim is capped at the value if points hold that are not known."""

    state: State
    conditions: tuple[Condition | Need, ...]


class BarsUnless(LiabilityFinding):
    """The rest is barred unless something happened that the lender must show."""

    state: State
    lifts: tuple[Lift, ...]


class LimitsUnless(LiabilityFinding):
    """The claim is capped unless something happened that the lender must show."""

    state: State
    lifts: tuple[Lift, ...]


class ByWay(LiabilityFinding):
    """What one way of losing the home leads to, where it matters which it was."""

    way: Way
    leads: WayLeads


class MustGiveTwoThirds(LiabilityFinding):
    """The first sale had to bring two thirds of the appraised value."""

    state: State


class RefinanceFrom(LiabilityFinding):
    """A refinance is covered only from a first year."""

    year: str


class OnlyTheLetter(LiabilityFinding):
    """No statute frees the person after such a sale, so the lender's letter decides."""

    state: State


class AnswerAnyway(LiabilityFinding):
    """A protection does not stop a lawsuit; court papers must be answered."""
