"""What to do first in a Norwegian case; each step that has a day begins with it."""

from datetime import date
from typing import ClassVar

from domain.findings.norway_account import AboutThing
from domain.law import Finding, Section
from domain.money import Signed


class NextStep(Finding):
    """One step."""

    section: ClassVar[Section] = Section.NEXT_STEPS


class ReplyByLetterDate(NextStep):
    """Reply by the date on the papers."""

    today: date
    last_day: date


class FindLetterDate(NextStep):
    """Look for a deadline in the letter."""

    today: date


class CallAboutLetter(NextStep):
    """The letter came weeks ago: find its deadline, and ask what can be done if it has passed."""

    today: date
    served_on: date


class AskTakeBackAccount(NextStep):
    """Ask for the account of a take-back, its four items apart."""

    today: date


class AskNamsmannForValue(NextStep, AboutThing):
    """Ask the namsmann what the thing was valued at."""

    today: date


class AskForAccount(NextStep):
    """Ask the lender for the account, interest and costs apart."""

    by: date


class CheckDistribution(NextStep):
    """Find the draft of how the money is shared out."""

    today: date


class ReadConsent(NextStep):
    """See whether the lender's consent says that the rest is deleted."""

    today: date


class CallNav(NextStep):
    """Free money and debt advice."""

    on: date
    phone: str


class ReadJudgment(NextStep):
    """Find the judgment: its amount, its interest and its day."""

    today: date


class ComplainAtOnce(NextStep):
    """The time to complain ends at once."""

    today: date
    last_day: date


class ComplainToCourt(NextStep):
    """Complain about the valuation or the outcome in time."""

    last_day: date


class ComplainAboutValue(NextStep):
    """Complain in time, where so much is at stake."""

    last_day: date
    threshold: Signed


class BeforePaying(NextStep):
    """Know that paying can start the period again."""


class ProposeInstalments(NextStep):
    """Propose what can be paid."""


class AskForDebtSettlement(NextStep):
    """Where it cannot be paid in many years: an agreement or a debt settlement arrangement."""


class KeepRelease(NextStep):
    """Keep, or get, the written confirmation that the rest is deleted."""

    today: date


class SendReleaseToBureaus(NextStep):
    """Have a remark removed."""


class AskForPayout(NextStep):
    """Ask for what is left over."""

    today: date
    surplus: Signed


class AskBankBeforeSale(NextStep):
    """Ask the bank for time or for consent to a voluntary sale."""

    today: date


class PayBeforeConfirmation(NextStep):
    """The sale can be stopped until a bid is confirmed."""


class AskForPostponement(NextStep):
    """Ask for a postponement in temporary trouble."""


class DemandTakeBack(NextStep, AboutThing):
    """Demand that the lender takes the thing back first."""
