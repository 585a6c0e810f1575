"""Money that an American bank takes from the person's own account, in depth."""

from domain.findings.us_liability import LiabilityFinding


class BankMayTake(LiabilityFinding):
    """A bank that is owed money may take it from an account there."""


class NothingToSetOff(LiabilityFinding):
    """Nothing is left that a bank could take money for."""


class AskForTheBasis(LiabilityFinding):
    """Ask the bank what it rests on."""


class BankAfterJudgment(LiabilityFinding):
    """After a judgment any bank may have to hand money over."""


class KeepIncomeElsewhere(LiabilityFinding):
    """Have pay and benefits paid into another bank."""


class ComplainAboutBank(LiabilityFinding):
    """Where to complain about the bank."""

    phone: str
