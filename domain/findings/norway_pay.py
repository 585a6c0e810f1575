"""What may be taken from pay and benefits in Norway, from belongings, and from one's own account."""

from datetime import date

from domain.findings.norway_liability import LiabilityFinding
from domain.money import Signed


class OnlyWhatIsNotNeeded(LiabilityFinding):
    """A deduction takes only what a reasonable life does not need."""


class LivingExample(LiabilityFinding):
    """A worked example for a debtor who lives alone."""

    since: date
    pay: Signed
    living: Signed
    housing: Signed
    left: Signed


class NewerRatesNotFound(LiabilityFinding):
    """The rates of a later day were looked for and not found."""

    since: date


class RatesForMore(LiabilityFinding):
    """The rate in a couple, and what comes on top for each child."""

    partner: Signed
    under_6: Signed
    under_11: Signed
    under_15: Signed
    from_15: Signed


class HousingOnTop(LiabilityFinding):
    """What comes on top of the rates, and what is inside them."""


class ProtectedFromAttachment(LiabilityFinding):
    """What cannot be taken at all."""


class OneDeduction(LiabilityFinding):
    """One common deduction, and who is paid first."""


class DeductionEnds(LiabilityFinding):
    """When a deduction ends, and that it can be complained about."""


class SetOffNotRead(LiabilityFinding):
    """The rules on set-off were not read."""


class NoSetOffInNegotiation(LiabilityFinding):
    """During debt negotiations unrelated claims cannot be set off."""


class MoneyUntilNextPay(LiabilityFinding):
    """An attachment leaves the money needed until the next pay."""


class AskBankWhy(LiabilityFinding):
    """Ask the bank in writing, then complain."""
