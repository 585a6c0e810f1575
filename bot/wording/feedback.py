"""The words for what a person says of a page."""

from bot.wording.mark import N_

HELPED = N_("This helped")
DID_NOT_HELP = N_("This did not help")

THANKS = N_("Thank you, that is noted, and no name goes with it.")
OFFER = N_("You can write one sentence about it. Nobody sees it unless you let staff read it.")
WITH_AMOUNTS = N_(
    "If you do, the amounts of this case go with it, so that those who run this bot can work it out again."
)
AMOUNTS_GO = N_("The amounts of this case go with it, so that staff can work it out again.")
SHOWN_BACK = N_("You wrote: “{said}”")
NOT_SEEN_YET = N_(
    "Nobody has seen this, and I have not taken it as an answer to a question. If you do not send it, I forget it."
)
SENT = N_("Staff can read this now: “{said}”")
STAFF_MAY_READ = N_("Staff may read what you write now, and the amounts of this case.")
NOT_SENT = N_("I have forgotten it. Nobody has seen it.")
TAKEN_BACK = N_("I have taken it back and forgotten it. Staff cannot read it any more.")
LEADS_TO_THEM = N_(
    "That looks like a number or an address that leads to somebody. I have not kept it. "
    "You can write it again without that."
)

ALLOWED = N_("Staff may read, with amounts: yes")
NOT_ALLOWED = N_("Staff may read, with amounts: no")
SEND = N_("Let staff read it")
DO_NOT_SEND = N_("Do not send it")
BACK_TO_QUESTION = N_("Back to the question")

PRIVACY = N_(
    "Whether a page helped you is kept for a year without your name or number. "
    "What you write about it is kept only if you let staff read it. They then see the amounts of that case too."
)
NOT_DELETED = N_("What you said of pages is kept apart from you, so /delete does not remove it.")
NOT_EXPORTED = N_("What you said of pages is kept apart from you, so it is not in the copy.")
