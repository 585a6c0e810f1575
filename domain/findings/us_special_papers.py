"""What is special about a state: the paper, the lender or the household that decides."""

from domain.findings.us_liability import LiabilityFinding
from domain.length import Length
from domain.places import State


class ReservedSameDay(LiabilityFinding):
    """Handing over the home ends the debt unless a writing of the same time keeps it."""

    state: State


class WaitGivenUp(LiabilityFinding):
    """An owner who waived the wait before the sale, with the lender's consent, owes no rest."""

    state: State


class TrustIndenture(LiabilityFinding):
    """A home loan on a trust indenture leaves nothing to claim; an ordinary mortgage may."""

    state: State


class SellerNoteSays(LiabilityFinding):
    """A loan from the seller is protected where the note says that it is for the purchase."""

    state: State


class LowIncomeHousehold(LiabilityFinding):
    """A low-income household does not owe the rest on its own home."""

    state: State


class BankLoanOnly(LiabilityFinding):
    """The bar needs a bank's purchase loan on a one-family home, lived in and never refinanced."""

    state: State


class HomesteadNotice(LiabilityFinding):
    """A certified notice before a sale without a court lets the owner of a homestead choose."""

    state: State
    within: Length


class HomesteadNoticeSent(LiabilityFinding):
    """Whether a notice of homestead reached the lender before the sale decides."""

    state: State
    within: Length


class ReportToTaxOffice(LiabilityFinding):
    """Once the lender has reported the debt as cancelled, it may not sue."""

    state: State


class SellerOrBank(LiabilityFinding):
    """A seller's loan is barred; another lender that bought must prove the value."""

    state: State


class HomeEquityOnlyHome(LiabilityFinding):
    """A home equity loan is paid out of the home only."""

    state: State


class CommercialLoan(LiabilityFinding):
    """A commercial loan may be sued on after a trustee sale, for a short time."""

    state: State
    within: Length


class WaivedInComplaint(LiabilityFinding):
    """Lenders usually give up the rest in the case, to be allowed to sell sooner."""

    state: State
