"""What to do first (United States)."""

from datetime import date
from typing import ClassVar

from domain.law import Finding, Section
from domain.money import Signed


class Step(Finding):
    """One thing to do."""

    section: ClassVar[Section] = Section.NEXT_STEPS


class AnswerPapers(Step):
    """Answer the court by the day on the papers."""

    due: date


class AnswerOverdue(Step):
    """The day to answer has passed."""

    due: date


class FindAnswerDate(Step):
    """Find the day to answer on the papers."""


class AnswerMayBeOverdue(Step):
    """Papers came weeks ago: find the day to answer, and ask what can be done if it has passed."""

    served_on: date


class FindJudgment(Step):
    """Compare the judgment with the account."""

    still_owed: Signed


class FindJudgmentFirst(Step):
    """Find the judgment; its amount decides."""


class DoNotPayBarred(Step):
    """The law bars the rest; say so before paying."""


class DisputeBarred(Step):
    """The law bars the rest; dispute it with the collector in time."""

    until: date


class SendWhatShowsIt(Step):
    """Send a copy of the papers that show why the law bars the rest."""


class DisputeCollector(Step):
    """Dispute with the collector by this day, if anything looks wrong."""

    until: date


class AskExplanation(Step):
    """Ask for the explanation of the deficiency of goods; the lender has 14 days."""

    ask_on: date
    due: date


class AskAccount(Step):
    """Ask for the account of a home loan."""

    ask_on: date


class AskRefunds(Step):
    """Ask for refunds of cover that is no longer used."""


class GetSettlementInWriting(Step):
    """Have it in writing before paying a lower sum."""


class PaymentMayRestart(Step):
    """A payment or a promise may restart the time to sue."""


class AskLawyer(Step):
    """Show a lawyer the notices and the papers."""


class RedeemBeforeSale(Step):
    """Get the goods back before the sale."""


class AskServicerBeforeSale(Step):
    """Ask the servicer for help before the sale of a home."""


class AskForReleaseBeforeSale(Step):
    """Ask for the release to be part of a sale or a handing over."""


class GetReleaseLetter(Step):
    """Have the release in writing."""


class GetPaidLetter(Step):
    """Have it in writing that the account is closed."""


class WatchForForm(Step):
    """Look for Form 1099-C by this day."""

    due: date


class WatchForFormNextYear(Step):
    """Look for Form 1099-C in the January after the release."""


class FormShouldHaveCome(Step):
    """Form 1099-C was due by this day."""

    due: date


class ListAssetsAndDebts(Step):
    """Write down what was owned and owed just before the release."""


class AskTaxClinic(Step):
    """Have the tax figures checked before filing."""


class AskForSurplus(Step):
    """Ask for what is left over."""

    surplus: Signed


class CheckFile(Step):
    """Look at the credit file."""


class FreeHelp(Step):
    """Legal aid and debt advice."""

    debt_advice: str


class FreeHelpHome(Step):
    """Legal aid and housing advice."""

    housing: str
