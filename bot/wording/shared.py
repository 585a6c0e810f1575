"""The words of a case that is shared: what the link will hold, the link, and the case that somebody else opens."""

from bot.wording.mark import N_

MAKE_LINK = N_("Make the link")
NOT_NOW = N_("Not now")
COPY_LINK = N_("Copy the link")
SEND_LINK = N_("Send it to somebody")

CONSENT = N_("<b>Share as a link</b>\nThe link will hold this, in rounded numbers, and nothing else:")
SOLD_IN = N_("Year of the sale: {year}")
JUDGED_IN = N_("Year of the court's decision: {year}")
SOLD_WITHOUT_COURT = N_("Sold without a court")
SOLD_BY_COURT = N_("Sold through a court")
AND_MORE = N_("{amount} and something not known")
WILL_SAY = N_("The answer it will show: <i>{answer}</i>")
LEFT_OUT = N_("Not in it: your name, any day, and the text of your letters.")
TWO_FIGURES = N_("Each amount keeps its first two figures, so a round or a small one stays as it is.")
ANYBODY = N_("Anybody who has the link can open it, even if it is passed on.")
UNTIL = N_("It works up to and including {day}. It cannot be taken back before then.")

NEEDS_ANSWER = N_("I can make a link when you have your answer. Go on with the questions first.")
NEEDS_ACCOUNT = N_(
    "There are no figures to share yet. I need a sale or a take-back, the loan, and the price or the value."
)
ROUNDING_CHANGES = N_(
    "I cannot make a link for this case. With rounded numbers and no exact dates, the answer would come out "
    "differently. You can share the picture without sums instead."
)

LINK_READY = N_("<b>The link is ready.</b> It holds your case in rounded numbers, without your name.")
SHARE_TEXT = N_("A case in rounded numbers, without names:")

MARK = N_("<b>A case someone shared with you. Not yours.</b>")
ROUNDED = N_("All amounts are rounded. “You” below is the one who shared it.")
COSTS_LEFT_OUT = N_("Nobody asked about costs. They may come on top.")
LAW_OF = N_("Worked out from the rules as I know them on {day}.")
UNTOUCHED = N_(
    "Nobody's name is in it. Your own answers are untouched, and nothing you tap here is seen by the sender."
)
EXPIRED = N_("This link no longer works. A link to a case works for {days} days.")
NOT_YOUR_CASE = N_("The page above was not your own case, so I have not used what you wrote.")
NOT_YOUR_CASE_ASKED = N_(
    "The page above was not your own case, so I have not used what you wrote. Here is your own question again."
)
START_MY_OWN = N_("Start my own case")
GO_ON_WITH_MINE = N_("Go on with my own case")
ONLY_SUMS = N_("These are plain sums that anybody can check. They rest on no law.")
BACK_TO_SHARED = N_("Back to this case")
CLOSE = N_("Close")
