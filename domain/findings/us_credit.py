"""What a credit file may show, and until when (United States)."""

from datetime import date
from enum import StrEnum
from typing import ClassVar

from domain.law import Finding, Section


class CreditFinding(Finding):
    """A conclusion about the credit file."""

    section: ClassVar[Section] = Section.CREDIT


class LoanOn(StrEnum):
    """The loan, named by what it was secured on."""

    HOME = "home_loan"
    VEHICLE = "car_loan"
    BOAT = "boat_loan"
    OTHER_GOODS = "other_loan"


class ShownAs(StrEnum):
    """How the file may describe the loan; one for each label of the assessment."""

    REPOSSESSED = "shown_repossessed"
    VOLUNTARY_SURRENDER = "shown_voluntary_surrender"
    FORECLOSURE = "shown_foreclosure"
    DEED_IN_LIEU = "shown_deed_in_lieu"
    CHARGE_OFF = "shown_charge_off"
    COLLECTION = "shown_collection"
    SETTLED = "shown_settled"
    PAID = "shown_paid"
    OPEN_BALANCE = "shown_open_balance"
    LATE = "shown_late"


class OffFileBy(CreditFinding):
    """The last day the loan may be shown."""

    loan: LoanOn
    until: date


class OffFileSince(CreditFinding):
    """The last day has passed."""

    loan: LoanOn
    until: date


class OffFileUnknown(CreditFinding):
    """The first missed payment is not known, so the last day cannot be counted."""


class FindFirstMissed(CreditFinding):
    """Where the first missed payment is found."""


class ClockSum(CreditFinding):
    """How the last day is counted."""

    first_missed: date
    clock_start: date
    until: date


class MayShow(CreditFinding):
    """The labels that have a code of their own."""

    labels: tuple[ShownAs, ...]


class UsuallyShows(CreditFinding):
    """The labels that lenders are thought to use."""

    labels: tuple[ShownAs, ...]


class NoCodeForShortSale(CreditFinding):
    """A short sale has no code of its own."""


class ChargeOffStillOwed(CreditFinding):
    """A charge-off does not end the debt."""


class NothingMovesTheDate(CreditFinding):
    """Paying, settling or a new collector does not move the last day."""


class JudgmentNotListed(CreditFinding):
    """The bureaus list no civil judgments."""


class DisputeWithBureau(CreditFinding):
    """A wrong entry can be disputed with the bureau."""
