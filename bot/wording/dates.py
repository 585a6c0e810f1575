"""The words of the page of dates, and what each day is."""

from collections.abc import Mapping

from bot.case_dates import Whose
from bot.wording.mark import N_, NN_
from domain.law import DeadlineKind

NAMES: Mapping[DeadlineKind, str] = {
    DeadlineKind.ANSWER_COURT: N_("Answer the letter or the court"),
    DeadlineKind.DISPUTE_COLLECTOR: N_("Dispute with the collector in writing"),
    DeadlineKind.LENDER_SUIT: N_("Lender's last day to sue for the rest"),
    DeadlineKind.LENDER_MOTION: N_("Lender's last day to ask for the rest"),
    DeadlineKind.LENDER_CONFIRMATION: N_("Lender's last day to confirm the sale"),
    DeadlineKind.LENDER_NOTICE: N_("Lender's last day to file its notice"),
    DeadlineKind.LENDER_COLLECT: N_("Lender's last day to collect the rest"),
    DeadlineKind.APPRAISAL_PETITION: N_("Ask the court for an appraisal"),
    DeadlineKind.FAIR_VALUE_SUIT: N_("Sue to have the value counted"),
    DeadlineKind.CONTRACT_LIMITATION: N_("Lender's last day to sue on the loan"),
    DeadlineKind.SALE_OF_GOODS_LIMITATION: N_("Last day to sue on a dealer's contract"),
    DeadlineKind.JUDGMENT_LIFE: N_("The years of the judgment end"),
    DeadlineKind.REDEMPTION: N_("Buy the home back"),
    DeadlineKind.SALE_AFTER_REPOSSESSION: N_("Lender's last day to sell what it took"),
    DeadlineKind.COMPLAIN_VALUATION: N_("Complain to the court about the value"),
    DeadlineKind.LIMITATION_THREE_YEARS: N_("Three-year limit on the claim"),
    DeadlineKind.LIMITATION_TEN_YEARS: N_("Ten-year limit on the claim"),
    DeadlineKind.LIMITATION_AFTER_ENFORCEMENT: N_("Ten-year limit after the forced case"),
    DeadlineKind.LIMITATION_AFTER_JUDGMENT: N_("Ten-year limit after the judgment"),
}
"""What a day is, in forty characters at most; it holds no amount and no name."""
OFF_THE_FILE = N_("Off your credit file")
REMARK_ENDS = N_("The payment remark ends")

_LOST_IF_LATE = N_("The lender must act by then. If it is late, it may lose the rest. Keep the date.")
_LOST = N_("If the lender did not act by then, it may have lost the rest. Show a lawyer.")
_TIME_TO_SUE = N_("After that it may be too late to sue. The time can begin later, and a payment can restart it.")
_TIME_TO_SUE_OVER = N_("The time may have begun later. Do not pay or promise anything before you ask a lawyer.")
_LIMIT = N_("After that the claim may be too old (foreldelse). Payments, promises and legal steps can move the day.")
_LIMIT_OVER = N_(
    "That alone settles nothing. Payments, promises or legal steps can have moved the day. "
    "Have it checked before you pay or promise anything."
)

TO_DO: Mapping[DeadlineKind, str] = {
    DeadlineKind.ANSWER_COURT: N_("Answer in writing by then, also when you disagree. Begin today; the sums can wait."),
    DeadlineKind.DISPUTE_COLLECTOR: N_(
        "The collector must have your letter by then, saying that you dispute the debt. "
        "It must then stop until it has verified it."
    ),
    DeadlineKind.LENDER_SUIT: _LOST_IF_LATE,
    DeadlineKind.LENDER_MOTION: _LOST_IF_LATE,
    DeadlineKind.LENDER_CONFIRMATION: _LOST_IF_LATE,
    DeadlineKind.LENDER_NOTICE: _LOST_IF_LATE,
    DeadlineKind.LENDER_COLLECT: _LOST_IF_LATE,
    DeadlineKind.APPRAISAL_PETITION: N_("Ask a lawyer now. Without an appraisal the price counts."),
    DeadlineKind.FAIR_VALUE_SUIT: N_("Ask a lawyer now. Without a lawsuit the price counts, not the market value."),
    DeadlineKind.CONTRACT_LIMITATION: _TIME_TO_SUE,
    DeadlineKind.SALE_OF_GOODS_LIMITATION: _TIME_TO_SUE,
    DeadlineKind.JUDGMENT_LIFE: N_("Until then the lender can use the judgment. It may be renewed or revived."),
    DeadlineKind.REDEMPTION: N_("Until then the home can be bought back, if the loan papers do not say otherwise."),
    DeadlineKind.SALE_AFTER_REPOSSESSION: N_("At least 60% is paid, so the lender must sell it by then."),
    DeadlineKind.COMPLAIN_VALUATION: N_(
        "Was the value set too low? Complain to the district court (tingretten) by then. "
        "Another letter has its own date."
    ),
    DeadlineKind.LIMITATION_THREE_YEARS: N_(
        "This holds for dealer credit without a loan note (gjeldsbrev). "
        "Payments, promises and legal steps can move the day."
    ),
    DeadlineKind.LIMITATION_TEN_YEARS: _LIMIT,
    DeadlineKind.LIMITATION_AFTER_ENFORCEMENT: _LIMIT,
    DeadlineKind.LIMITATION_AFTER_JUDGMENT: _LIMIT,
}
"""What to do by a day that is still to come, or what follows from it."""

PASSED: Mapping[DeadlineKind, str] = {
    DeadlineKind.ANSWER_COURT: N_("Call whoever sent the papers today, and ask what can still be done."),
    DeadlineKind.DISPUTE_COLLECTOR: N_("You can still dispute the debt, but the collector need not stop."),
    DeadlineKind.LENDER_SUIT: _LOST,
    DeadlineKind.LENDER_MOTION: _LOST,
    DeadlineKind.LENDER_CONFIRMATION: _LOST,
    DeadlineKind.LENDER_NOTICE: _LOST,
    DeadlineKind.LENDER_COLLECT: _LOST,
    DeadlineKind.APPRAISAL_PETITION: N_("If you did not ask, the price counts. Show a lawyer."),
    DeadlineKind.FAIR_VALUE_SUIT: N_("If you did not sue, the price counts. Show a lawyer."),
    DeadlineKind.CONTRACT_LIMITATION: _TIME_TO_SUE_OVER,
    DeadlineKind.SALE_OF_GOODS_LIMITATION: _TIME_TO_SUE_OVER,
    DeadlineKind.JUDGMENT_LIFE: N_(
        "It may have been renewed or revived. Check this before you pay or promise anything."
    ),
    DeadlineKind.REDEMPTION: N_("The time to buy the home back has ended."),
    DeadlineKind.SALE_AFTER_REPOSSESSION: N_(
        "It should have been sold by then, since at least 60% was paid. Ask a lawyer."
    ),
    DeadlineKind.COMPLAIN_VALUATION: N_("The time to complain has ended. Another letter has its own date: look there."),
    DeadlineKind.LIMITATION_THREE_YEARS: _LIMIT_OVER,
    DeadlineKind.LIMITATION_TEN_YEARS: _LIMIT_OVER,
    DeadlineKind.LIMITATION_AFTER_ENFORCEMENT: _LIMIT_OVER,
    DeadlineKind.LIMITATION_AFTER_JUDGMENT: _LIMIT_OVER,
}
"""What follows from a day that has passed."""
WHOSE: Mapping[Whose, str] = {
    Whose.YOURS: N_("The deadline is yours."),
    Whose.LENDERS: N_("The lender's last day, not yours."),
    Whose.FILE: N_("About your credit file."),
}
POINTLESS = N_("The rest was let off, so this would gain you nothing now.")
OFF_THE_FILE_THEN = N_("The debt should be gone from your credit file by then, at the latest.")
OFF_THE_FILE_SINCE = N_("If it still shows, dispute it with the credit bureau, free.")
REMARK_THEN = N_("It can be used until then at the latest. New legal steps can give four more years.")
REMARK_SINCE = N_("It should no longer be used.")

TITLE = N_("<b>Your dates</b>")
NO_DATES = N_("No last day follows from your answers. If papers come, the day to answer stands on them.")
NONE_YOURS = N_("No last day of your own follows from your answers.")
FILE_PART = N_("<b>Your credit file</b>")
LENDERS = N_("<b>The lender's last days</b>")
PAST = N_("<b>Passed</b>")
LINE = N_("<b>{day}: {name}</b>")
TODAY = N_("Today.")
TOMORROW = N_("Tomorrow.")
IN_DAYS = NN_("In {days} day.", "In {days} days.", "days")
SUGGESTED = N_("<b>Suggested days</b>")
SUGGESTED_HOW = N_("A suggestion, not a deadline that the law sets.")
SUGGESTED_FROM = N_("<i>No law sets these days. They are those of the steps, if you begin now.</i>")
SUGGESTED_NAME = N_("Suggested: {what}")
ANSWER_BY = N_("See if the answer to your letter has come")
ADD_DAY = N_("Add the day to answer when you have found it. Then it stands here, and I can remind you.")
FILE_ABOVE = N_("The file puts the days to come in your calendar. It holds no amount and no name.")
NO_FILE = N_("No day is still to come, so there is no file for your calendar.")
FILE = N_("deadlines.ics")
SOURCE = N_("Source: {labels}. Checked on {day}.")
GENERAL = N_("General information, not legal or tax advice.")
CHECK = N_("Check this.")


def name_of(kind: DeadlineKind | None, in_norway: bool) -> str:
    """Return the short name of a day; ``kind`` is None for the end of the credit file."""
    if kind is not None:
        return NAMES[kind]
    return REMARK_ENDS if in_norway else OFF_THE_FILE


def said_of(kind: DeadlineKind | None, passed: bool, in_norway: bool, pointless: bool) -> str:
    """Return the sentence about a day; ``kind`` is None for the end of the credit file."""
    if pointless:
        return POINTLESS
    if kind is not None:
        return (PASSED if passed else TO_DO)[kind]
    if in_norway:
        return REMARK_SINCE if passed else REMARK_THEN
    return OFF_THE_FILE_SINCE if passed else OFF_THE_FILE_THEN
