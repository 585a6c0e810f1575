"""Who else owes the rest: whoever signed, a guarantor, a former spouse, an estate."""

from domain.findings.us_liability import LiabilityFinding
from domain.findings.us_next_steps import Step
from domain.money import Signed
from domain.places import State


class EachOwesAll(LiabilityFinding):
    """Everybody who signed owes all of it."""


class OnlyYouSigned(LiabilityFinding):
    """Nobody else signed, so nobody else owes it."""


class SignersOwe(LiabilityFinding):
    """Whoever signed owes it, and as a rule nobody else."""


class AnyOneOfYou(LiabilityFinding):
    """All that may be claimed may be asked of any one of them, once."""

    most: Signed


class BarredForOne(LiabilityFinding):
    """The law lets nobody collect the rest from the person; for the others who signed that is not known."""

    state: State


class CosignerOfGoods(LiabilityFinding):
    """A cosigner owes all of it, and had the same notices coming."""


class CosignerOfHome(LiabilityFinding):
    """A cosigner of a home loan owes all of it."""


class FileOfCosigner(LiabilityFinding):
    """The loan can stand in the file of everybody who signed."""


class GuarantorByPaper(LiabilityFinding):
    """The guarantee says how far a guarantor answers."""


class GuarantorMayRedeem(LiabilityFinding):
    """A guarantor too may redeem goods before the sale."""


class GuarantorNotLetOff(LiabilityFinding):
    """A protection of the state leaves the guarantor out."""

    state: State


class GuarantorLetOffToo(LiabilityFinding):
    """A protection of the state covers the guarantor."""

    state: State


class FormerSpouse(LiabilityFinding):
    """A divorce decree does not bind the lender."""


class SpouseWhoDidNotSign(LiabilityFinding):
    """A spouse who did not sign does not owe it as a rule."""


class EstateOwes(LiabilityFinding):
    """The estate of a borrower who died owes it, not the heirs."""


class LetterNamesAll(Step):
    """A release should name everybody who signed."""
