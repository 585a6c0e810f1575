"""Norwegian tax on the sale itself and on interest, in depth."""

from datetime import date

from domain.findings.norway_tax import TaxFinding
from domain.money import Rate


class HomeGainAndLoss(TaxFinding):
    """A gain on an own home is normally free of tax, so a loss gives no deduction."""


class GoodsGainAndLoss(TaxFinding):
    """The same for private goods."""


class GainAndLossInGeneral(TaxFinding):
    """The same, where it is not known what was sold."""


class GainMayBeTaxed(TaxFinding):
    """What was not private can be taxed."""


class BreakUpTime(TaxFinding):
    """After a break-up the time of the one who stayed counts."""


class ForcedSaleIsSale(TaxFinding):
    """A forced sale is a sale; the loss is price less cost."""


class LeisureHome(TaxFinding):
    """The times for a leisure home."""


class OrdinaryRate(TaxFinding):
    """The rate on ordinary income, as last confirmed."""

    rate: Rate
    until: date


class BuyerPaysStampDuty(TaxFinding):
    """The buyer pays the stamp duty."""


class InterestPaidCounts(TaxFinding):
    """Interest that is paid gives a deduction."""


class UnpaidInterestWaits(TaxFinding):
    """Interest that fell due unpaid is deducted when it is paid."""


class ForgivenLoanInterest(TaxFinding):
    """Deleted interest gives no deduction."""


class CreditPurchaseInterest(TaxFinding):
    """On credit bought things the interest paid in the year counts."""


class AskForInterestApart(TaxFinding):
    """Ask for interest apart from the rest."""
