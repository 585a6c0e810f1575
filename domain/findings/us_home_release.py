"""Whether the rest is let off: what the letter says, and what to ask for."""

from domain.findings.us_liability import LiabilityFinding
from domain.money import Rate, Signed
from domain.places import State


class ReleasedIfWritten(LiabilityFinding):
    """The rest is let off if the paper says so of the debt itself."""


class SettledIfWritten(LiabilityFinding):
    """The rest after a settlement is let off if the paper says so."""


class SilentKeepsIt(LiabilityFinding):
    """A lender that says nothing has let nothing off."""


class AskedForMeansKept(LiabilityFinding):
    """A lender that asks for the rest has not let it off."""


class NothingToLetOff(LiabilityFinding):
    """The sale covered the debt."""


class LetterDecides(LiabilityFinding):
    """What became of the rest is in the letter."""


class LawFreesAnyway(LiabilityFinding):
    """The law of the state bars the rest whatever the letter says."""

    state: State


class ReleaseWords(LiabilityFinding):
    """Words that let the rest off."""


class KeptOrSilent(LiabilityFinding):
    """A letter that keeps the rest, or says nothing of it, lets nothing off."""


class LienReleaseOnly(LiabilityFinding):
    """A release of the lien is not a release of the debt."""


class PutInLetter(LiabilityFinding):
    """What to ask for in the letter."""


class OwnerAgrees(LiabilityFinding):
    """The owner of the loan must be bound, not only the servicer."""


class NewNote(LiabilityFinding):
    """A note signed at closing is a new debt."""


class SettlementSum(LiabilityFinding):
    """A worked settlement at a share of what is owed."""

    share: Rate
    owed: Signed
    paid: Signed
    let_off: Signed


class AfterSettlement(LiabilityFinding):
    """What follows for tax and for the credit file."""

    reported_from: Signed


class WipedOutForYou(LiabilityFinding):
    """A bankruptcy court discharged the debt."""


class WipedOutIf(LiabilityFinding):
    """A discharge reaches what was listed and was not reaffirmed."""


class BankruptcyStands(LiabilityFinding):
    """A debt wiped out in bankruptcy does not come back by signing the home over."""
