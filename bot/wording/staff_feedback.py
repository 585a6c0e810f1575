"""The words of the page on the staff's desk where feedback is read."""

from bot.pages import Page
from bot.wording.mark import N_

TITLE = N_("<b>Feedback, week of {day}</b>")
NOBODY = N_("Nobody said whether a page helped.")
LINE = N_("{place}: {helped} helped, {not_helped} did not")
LINE_HANDLED = N_("{place}: {helped} helped, {not_helped} did not. Dealt with.")
REACHED = N_("Answers reached: {number}")
NO_NAMES = N_(
    "One vote for each person, case and page in a week, and another once an answer is changed. "
    "Nobody can be found from it."
)

PLACE = N_("<b>{place}</b>\nWeek of {day}: {helped} helped, {not_helped} did not.")
IS_HANDLED = N_("This is marked as dealt with.")
FINDINGS = N_("What stood first on the page:")
FINDING = N_("{number}: “{said}” ({finding})")

SAID = N_("<b>What people wrote</b>\nOnly from those who let staff read it.")
NOBODY_WROTE = N_("Nobody has let staff read anything yet.")
SENTENCE = N_("“{said}”")
ABOUT_HELPED = N_("{place}: helped. Week of {day}.")
ABOUT_DID_NOT = N_("{place}: did not help. Week of {day}.")
WHERE = N_("{place}, {thing}")
AMOUNT = N_("{label}: {amount}")

QUESTIONS = N_("<b>Questions, week of {day}</b>\nThose left most often come first.")
NO_QUESTIONS = N_("No question was asked.")
QUESTION = N_("<b>{label}</b>\nasked {asked}, answered {answered}\ndon't know {unknown}, left {left}")
LEFT_MEANS = N_("Left: not answered yet, passed over, or gone back from.")
OPENED = N_("<b>Pages opened</b>")
OPENED_LINE = N_("{number} {place}")

EXPORTED = N_("The last year as files. No name, no number, and words only of those who let staff read them.")

THE_ANSWER = N_("The answer")
PAGES = {
    Page.OTHER_COUNTRY: N_("Another country"),
    Page.SCAN_FAILED: N_("Letter not read"),
    Page.UNKNOWN_COMMAND: N_("Unknown command"),
    Page.UNREADABLE_STATE: N_("Text not understood"),
    Page.TERMS: N_("Word not found"),
    Page.NOT_A_LAWYER: N_("Wanted legal advice"),
    Page.HUMAN: N_("Wanted a person"),
}
QUESTION_PLACE = N_("Question: {label}")

EARLIER = N_("Earlier week")
LATER = N_("Later week")
SENTENCES = N_("What they wrote")
ALL_QUESTIONS = N_("All questions")
FILES = N_("Get it as files")
HANDLE = N_("Mark as dealt with")
NOT_HANDLED = N_("Not dealt with yet")
MORE = N_("More of these")
FEWER = N_("Those before")
BACK_TO_WEEK = N_("Back to the week")

AMOUNTS = {
    "claim": N_("Owed before the sale"),
    "sale_price": N_("Sale price"),
    "fair_value": N_("Value"),
    "costs": N_("Costs"),
    "lender_figure": N_("The lender's figure"),
    "still_owed": N_("Left to pay"),
}
