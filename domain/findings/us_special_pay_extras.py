"""What else a state says about pay: more for a family, another share above a pay, and its notes."""

from domain.findings.us_liability import LiabilityFinding
from domain.money import Rate, Signed
from domain.us.vocabulary_goods import WageNote


class MoreAbove(LiabilityFinding):
    """Above a weekly pay the share is larger."""

    above: Signed
    share: Rate


class OtherDebts(LiabilityFinding):
    """The limit is for consumer credit; another is for other debts."""

    share: Rate
    hours: int
    floor: Signed


class HeadOfFamilyKeeps(LiabilityFinding):
    """A head of a family keeps a weekly amount."""

    amount: Signed


class HeadOfFamilyShare(LiabilityFinding):
    """A smaller share for a head of a family."""

    share: Rate


class ForEachDependent(LiabilityFinding):
    """More stays for each dependent."""

    amount: Signed


class ForEachChild(LiabilityFinding):
    """More stays for each child."""

    amount: Signed


class PayNote(LiabilityFinding):
    """What else the state's rule says."""

    note: WageNote
