"""What holds when goods were taken back: the state's limits and notices, and the person's rights under the UCC."""

from datetime import date

from domain.findings.us_liability import LiabilityFinding
from domain.money import Signed
from domain.places import State
from domain.us.shown import CreditName
from domain.us.vocabulary_goods import Measure, Notice


class BarredUpTo(LiabilityFinding):
    """The rest is barred where an amount is at most a limit, and it is."""

    state: State
    measure: Measure
    limit: Signed


class BarredBelow(LiabilityFinding):
    """The rest is barred where an amount is below a limit, and it is."""

    state: State
    measure: Measure
    limit: Signed


class MayBeBarredUpTo(LiabilityFinding):
    """The rest is barred where an amount is at most a limit, and whether it is, is not known."""

    state: State
    measure: Measure
    limit: Signed


class MayBeBarredBelow(LiabilityFinding):
    """The rest is barred where an amount is below a limit, and whether it is, is not known."""

    state: State
    measure: Measure
    limit: Signed


class BarredForSuchGoods(LiabilityFinding):
    """The rest is barred for such goods, whatever they cost."""

    state: State


class LimitMoves(LiabilityFinding):
    """The limit is a newest figure that may be out of date."""

    limit: Signed
    since: date
    sure_until: date


class LimitMayHaveRisen(LiabilityFinding):
    """The amount is above the newest limit, which may have risen by the day of the contract."""

    state: State
    measure: Measure
    limit: Signed
    since: date
    sure_until: date


class LimitNotKnown(LiabilityFinding):
    """The limit for the day of the contract is not known; the newest figure is shown."""

    limit: Signed
    since: date


class OnlyForCredit(LiabilityFinding):
    """The rule holds for one kind of credit only."""

    credit: CreditName


class ValueInsteadOfPrice(LiabilityFinding):
    """The market value counts where it was above the price."""

    state: State


class NoticeMissedBars(LiabilityFinding):
    """A notice that did not come bars the rest."""

    state: State
    notice: Notice


class NoticeNeeded(LiabilityFinding):
    """Without this notice the rest may not be claimed."""

    state: State
    notice: Notice


class NoticeSuitBlocked(LiabilityFinding):
    """Without this notice the lender may not sue for the rest."""

    state: State
    notice: Notice


class NoticeAsked(LiabilityFinding):
    """The state asks for this notice; what follows without it is not known."""

    state: State
    notice: Notice


class PublicSaleNeeded(LiabilityFinding):
    """The sale must be public, with notice."""

    state: State
    days: int


class GoodFaithSale(LiabilityFinding):
    """The sale must be in good faith."""

    state: State


class AppraisalBeforeCourtSale(LiabilityFinding):
    """A sale by a court without an appraisal bars the rest."""

    state: State


class ValueByAgreement(LiabilityFinding):
    """Lender and person may agree on the value."""

    state: State


class SoonAfterSale(LiabilityFinding):
    """A suit on an instalment note has a short limit after the sale."""

    state: State
    months: int


class ShownToLawyer(LiabilityFinding):
    """A missed notice can be a defence."""


class NoticeAfterJudgment(LiabilityFinding):
    """Whether a missed notice still helps after a judgment is not known."""


class ReasonableSale(LiabilityFinding):
    """Every part of the sale must be commercially reasonable, after a notice."""


class ExplanationOwed(LiabilityFinding):
    """The lender owes a written explanation of the rest."""


class CanGetItBack(LiabilityFinding):
    """Until it is sold it can be had back for everything owed."""


class MustBeSoldBy(LiabilityFinding):
    """Most of it was paid, so the lender must sell within ninety days."""

    until: date


class ShouldHaveBeenSold(LiabilityFinding):
    """Most of it was paid, and the ninety days have passed."""

    until: date
