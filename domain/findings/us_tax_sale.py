"""Gain on the sale, the tax of the state, and property that was let out or in business (United States)."""

from domain.findings.us_tax import TaxFinding
from domain.money import Signed
from domain.places import State

# Gain and loss. Headlines: one of these comes first, unless the gain is still open.


class LosingIsASale(TaxFinding):
    """Losing the property counts as a sale."""


class NoGainNoLoss(TaxFinding):
    """The price for tax is what it cost."""


class PrivateLoss(TaxFinding):
    """There is a loss on a thing for private use."""

    loss: Signed


class LossToShow(TaxFinding):
    """There is a loss on a thing that was not for private use."""

    loss: Signed


class GainLeftOut(TaxFinding):
    """There is a gain, and none of it is taxed."""

    gain: Signed


class GainTaxed(TaxFinding):
    """There is a gain, and some of it can be taxed."""

    taxable: Signed


class WhyAGain(TaxFinding):
    """How a gain can come where a home was lost."""


class NotAllGain(TaxFinding):
    """The part of a gain that is not left out."""


class WalkedAway(TaxFinding):
    """When abandoned property counts as sold."""


# The tax of the state.


class StateHasTax(TaxFinding):
    """The state has an income tax and may treat it differently."""

    state: State


class StateHasNoTax(TaxFinding):
    """The state has no income tax on persons."""

    state: State


class StateUnknown(TaxFinding):
    """Without a state: most have an income tax."""

    count: int


class StatesFollowLate(TaxFinding):
    """Some states follow federal law of an earlier day."""


class CaliforniaTax(TaxFinding):
    """California's own relief ended; bankruptcy and insolvency count there."""


# Let out, in business, an investment, or cash taken out.


class ForAProfessional(TaxFinding):
    """This one is for a tax professional."""


class IfForAProfessional(TaxFinding):
    """If it was not for private use, it is for a tax professional."""


class OtherRules(TaxFinding):
    """What is different."""


class FactsToBring(TaxFinding):
    """The papers and facts to bring."""


class MoreFactsToBring(TaxFinding):
    """The days and the worksheet to bring."""


class FigureToBring(TaxFinding):
    """The figure of this case to bring."""

    deficiency: Signed


class CashTakenOut(TaxFinding):
    """What cash taken out was used for decides."""


class RetirementCounts(TaxFinding):
    """Retirement savings count as owned."""


class NotAsMainHome(TaxFinding):
    """The main-home exclusion is not for what was let out."""


class NotForPrivateUse(TaxFinding):
    """In the answer itself: other rules apply to what was not for private use."""
