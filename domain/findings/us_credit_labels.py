"""How an American credit file may describe the loan, in depth."""

from datetime import date
from enum import StrEnum

from domain.findings.us_credit import CreditFinding, ShownAs
from domain.money import Signed


class ShownWhenPaid(StrEnum):
    """How the file may describe the loan once it is paid or settled, by the status codes."""

    REPOSSESSED = "paid_was_repossessed"
    VOLUNTARY_SURRENDER = "paid_was_surrendered"
    FORECLOSURE = "paid_foreclosure_started"
    COLLECTION = "paid_was_collection"
    CHARGE_OFF = "paid_was_charged_off"
    CLOSED = "paid_or_closed"


# Headlines: one of these comes first.


class LineDependsOn(CreditFinding):
    """What the line says depends on what is not known here."""


class LineForNow(CreditFinding):
    """The line before a sale."""

    labels: tuple[ShownAs, ...]


class LineWithBalance(CreditFinding):
    """The line while a known rest is owed."""

    labels: tuple[ShownAs, ...]
    balance: Signed


class LineWithOpenBalance(CreditFinding):
    """The line while a rest of unknown size is owed."""

    labels: tuple[ShownAs, ...]


class LineBarred(CreditFinding):
    """The line where the law bars the rest."""

    labels: tuple[ShownAs, ...]


class LineWithZero(CreditFinding):
    """The line once nothing is owed."""

    labels: tuple[ShownAs, ...]


class LineDischarged(CreditFinding):
    """The line after a bankruptcy that discharged the debt."""


# What follows.


class OncePaid(CreditFinding):
    """What the line becomes once the rest is paid or settled."""

    labels: tuple[ShownWhenPaid, ...]


class OpenUntilPaid(CreditFinding):
    """A charge-off is bookkeeping, and the account may stay open until it is paid."""


class BeforePayingOldDebt(CreditFinding):
    """Paying may start the time to sue again."""


class SoldToBuyer(CreditFinding):
    """Two lines after the debt was sold."""


class SurrenderNoBetter(CreditFinding):
    """A voluntary surrender is negative too."""


class JudgmentsNotShown(CreditFinding):
    """Judgments are not listed since July 2017 and can be collected all the same."""


class OlderForLargeSums(CreditFinding):
    """Older entries may be shown for a large credit or a well paid job."""

    credit: Signed
    pay: Signed


class BankruptcyShown(CreditFinding):
    """A bankruptcy may be shown for ten years."""


class NeverLate(CreditFinding):
    """A loan that was never late has no first missed payment to count from."""


class NeverLateFrom(CreditFinding):
    """The seven years of a loan that was never late, if they are counted from the release or the sale."""

    day: date
    until: date


class NoPointsPromised(CreditFinding):
    """Nobody can promise points."""
