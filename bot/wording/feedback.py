"""The words for what a person says of a page."""

from bot.wording.mark import N_

HELPED = N_("This helped")
DID_NOT_HELP = N_("This did not help")

NOTED_HELPED = N_("Thank you. It is noted that this helped, and your name is not with it.")
NOTED_DID_NOT = N_("Thank you. It is noted that this did not help, and your name is not with it.")
OFFER = N_(
    "You can write one sentence about it. Leave out names and addresses. "
    "Nobody sees it unless you let those who run this bot read it."
)
SHOWN_BACK = N_("You wrote: “{said}”")
NOT_SEEN_YET = N_(
    "Nobody has seen this, and I have not used it as an answer. "
    "Unless you let those who run this bot read it, it is deleted."
)
TAKES_PLACE = N_("It takes the place of what you sent before.")
FINAL = N_("Once it is sent, you can take it back at once. After you move on, you no longer can.")
AMOUNTS_TOO = N_("You can let them see the amounts of this case too, so that they can check the sum.")
SENT = N_("Those who run this bot can read this now: “{said}”")
AMOUNTS_SENT = N_("They also see the amounts of this case.")
STILL_YOURS = N_("You can take it back here. After you move on, you no longer can.")
LEADS_TO_THEM = N_(
    "That looks like a number or an address that leads to somebody. I have not kept it. "
    "You can write it again without the number or the address."
)
CUT = N_("Only the first {number} characters are kept.")
NOT_TEXT = N_("I can only take typed words here. I have not kept what you sent.")
TAP = N_("Nothing is sent until you tap the button for it.")
NOT_SENT = N_("It is deleted. Nobody has seen it.")
NOT_REPLACED = N_("It is deleted. What you sent before stays.")
TAKEN_BACK = N_("It is taken back and deleted.")

TURN_HELPED = N_("Change to: this helped")
TURN_DID_NOT = N_("Change to: this did not help")
WITH_AMOUNTS = N_("Include the amounts: yes")
WITHOUT_AMOUNTS = N_("Include the amounts: no")
SEND = N_("Let them read it")
DO_NOT_SEND = N_("Do not send it")
TAKE_BACK = N_("Take it back")
BACK_TO_QUESTION = N_("Back to the question")

PRIVACY = N_(
    "I keep for a year whether a page helped you, without your name or number. "
    "What you write about it is kept only if you let those who run this bot read it. "
    "They see the amounts of your case only if you include them."
)
NOT_DELETED = N_("Your feedback is kept with nothing that points to you. That is why /delete does not remove it.")
NOT_EXPORTED = N_("Your feedback is kept with nothing that points to you. That is why it is not in the copy.")
