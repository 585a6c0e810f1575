"""What a state's own periods after the loss of a home mean: in which cases, and what stops them."""

from domain.findings.us_liability import LiabilityFinding
from domain.length import Length
from domain.us.conditions import Way
from domain.us.shown import From
from domain.us.vocabulary import Exemption
from domain.us.vocabulary_time import Act, IfLate, Only


class LenderMustAfter(LiabilityFinding):
    """What the lender must do after one way of losing the home, and what follows where it is late."""

    way: Way
    act: Act
    within: Length
    start: From
    late: IfLate


class YouMayAfter(LiabilityFinding):
    """What the person may do after one way of losing the home, and what follows otherwise."""

    way: Way
    act: Act
    within: Length
    start: From
    late: IfLate


class LenderMustIf(LiabilityFinding):
    """What the lender must do in some cases, and what follows where it is late."""

    condition: Only
    act: Act
    within: Length
    start: From
    late: IfLate


class TimeNotFor(LiabilityFinding):
    """For whom the state's own period does not hold."""

    exemptions: tuple[Exemption, ...]


class StopsInBankruptcy(LiabilityFinding):
    """The period does not run during a bankruptcy."""


class EarlierEndCounts(LiabilityFinding):
    """The ordinary period counts where it ends earlier."""
