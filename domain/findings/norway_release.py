"""Whether the rest is let off in Norway: what counts as letting off, what does not, and how to ask."""

from domain.findings.norway_liability import LiabilityFinding
from domain.money import Signed


class OwedUntilWritten(LiabilityFinding):
    """The rest is owed until the lender has written that it is deleted."""


class LetOffIfWritten(LiabilityFinding):
    """Released or settled: it holds if it stands in writing."""


class ConsentDoesNotLetOff(LiabilityFinding):
    """Consent to an own sale lets nobody off."""


class NoSpecialProcedure(LiabilityFinding):
    """Norway has no procedure of its own for a sale below the loan."""


class WordsThatLetOff(LiabilityFinding):
    """Which words let the rest off, and which only release the pledge."""


class NoDutyToDelete(LiabilityFinding):
    """A pledge must be deleted when it is paid; no duty was found when it is not."""


class BookedAsLoss(LiabilityFinding):
    """A loss in the lender's books lets nobody off."""


class AskInWriting(LiabilityFinding):
    """What to ask the lender for."""


class OfferLowerSum(LiabilityFinding):
    """A smaller sum against deleting the rest, in writing before paying."""

    owed: Signed


class OfferLowerSumUnknown(LiabilityFinding):
    """The same, where the rest is not known."""


class RestIsUnsecured(LiabilityFinding):
    """When the pledge is gone, the rest is an ordinary debt; agreement or gjeldsordning."""


class KeepReceipt(LiabilityFinding):
    """A receipt can be asked for when the debt is paid or settled."""


class NavHelpsToAgree(LiabilityFinding):
    """The municipality helps to reach an agreement, for free."""

    phone: str


class OnlyThingLoans(LiabilityFinding):
    """Two kinds of loan where only the thing answers."""
