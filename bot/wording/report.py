"""The words of the full record: its parts, its tables, and what stands around every page."""

from collections.abc import Mapping

from bot.wording.mark import N_
from domain.law import DeadlineKind, Status

FILE = N_("your-case.pdf")
PAGE = N_("<b>Everything in one file</b>")
PAGE_HOLDS = N_(
    "Your answers, the account, what the law says with its sources, dates, questions for an adviser, and letters. "
    "There is no name in it."
)
PAGE_FOR_NORWAY = N_("You can give it to NAV, a lawyer or legal aid.")
PAGE_FOR_US = N_("You can give it to a lawyer, legal aid or a tax preparer.")

EXAMPLE_FILE = N_("The example as a PDF")
EXAMPLE_PAGE = N_("The example as it is written down for an adviser, above.")

TITLE = N_("What is owed, and what the law says")
NOT_ADVICE = N_("Not legal or tax advice")
PAGE_OF = N_("page {page} of {pages}")
EXAMPLE = N_("EXAMPLE")

IN_SHORT = N_("The answer in short")
ANSWERS = N_("Questions and answers")
ACCOUNT = N_("The account, line by line")
DATES = N_("Dates and deadlines")
ADVISER = N_("Questions for the adviser")
LETTERS = N_("Letters you can send")

QUESTION = N_("Question")
ANSWER = N_("Answer")
LINE = N_("Line")
AMOUNT = N_("Amount")
DATE = N_("Date")
WHOSE = N_("Deadline for")
WHAT = N_("What")
NUMBER = N_("No.")
SOURCE = N_("Source")
HOW_SURE = N_("How sure")
CHECKED = N_("Checked")

MOST = N_("The most they can collect: {amount}")
MOST_OPEN = N_("How much they can collect is not known yet.")

YOURS = N_("you")
LENDERS = N_("the lender")
CREDIT_FILES = N_("the credit bureau")
STATED = N_("your answer")
PASSED = N_("{what} (passed)")
FILE_UNTIL = N_("The last day it may stand in the credit file")
REMARK_UNTIL = N_("The last day the remark may stand")
SUGGESTED = N_("Suggested, not set by law: {what}")
NO_DATES = N_("No dates or deadlines follow from these answers.")

NOT_KNOWN = N_("Not known, and would sharpen the answer")
NOT_KNOWN_HOW = N_("What is not known counts as 0 in the account, or is left open.")
ASSUMED = N_("Assumed")
NOT_HAPPENED = N_("<b>Counted as not having happened, since nobody said so:</b> {labels}.")
DEPENDS = N_("The answer depends on this")
ALSO = N_("May also matter")
ALSO_HOW = N_("Nothing in the answers is about these. If one fits, ask about it; the bot has a page on each.")
CHECK = N_("To check: not read in full in the law itself")
CHECK_HOW = N_("These are marked “Check this” where they stand. The numbers are those of the source list.")
NOTHING_OPEN = N_("Nothing is open.")

LETTERS_USE = N_(
    "What stands in [brackets] you fill in yourself. Keep a copy, and send the letter so that you can show the day "
    "it went."
)
LETTER_LANGUAGE: Mapping[str, str] = {
    "en": N_("The letter is in English, for whoever gets it."),
    "nb": N_("The letter is in Norwegian, for whoever gets it."),
}

SOURCES_HOW = N_("A source that was read is the law itself or an official page.")
ADDRESS_ONCE = N_("An address that several sources share stands at the first of them.")
STATUS: Mapping[Status, str] = {
    Status.READ: N_("read in the source itself"),
    Status.SECONDARY: N_("from other pages, check this"),
    Status.UNVERIFIED: N_("not confirmed, check this"),
}

PERSONS = frozenset(
    {
        DeadlineKind.ANSWER_COURT,
        DeadlineKind.DISPUTE_COLLECTOR,
        DeadlineKind.APPRAISAL_PETITION,
        DeadlineKind.FAIR_VALUE_SUIT,
        DeadlineKind.REDEMPTION,
        DeadlineKind.COMPLAIN_VALUATION,
    }
)
"""The last days that are the person's own; the others are the lender's."""
