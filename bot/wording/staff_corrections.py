"""The words of the desk's corrections: writing one, a second person, sending, and what became of it."""

from bot.wording.mark import N_, NN_

TITLE = N_("<b>Corrections</b>")
WHAT = N_(
    "A correction tells people that a rule behind a result they were shown has changed. "
    "One of you writes it, another reads and confirms it."
)
NONE = N_("There are none yet.")
LISTED = N_("{number}. {day}, {rule}: {state}")
NEW = N_("Write a correction")

FIND = N_("Which rule has changed? Write a few words of the rule or of its source, or paste its id.")
FOUND = NN_("One rule fits.", "{count} rules fit.", "count")
NOT_FOUND = N_("No rule fits that. Try fewer words, or only the name of the law.")
UNKNOWN_ID = N_("The program has no rule of the id <b>{rule}</b> now. Was it one that it had before?")
WRITE_ALL_THE_SAME = N_("Yes, write a correction of it")
MORE = N_("More corrections")
BEFORE = N_("Corrections before these")
NEXT = N_("Next rules")
EARLIER = N_("Earlier rules")
GONE_ID = N_("The program has no rule of this id now. People who were shown it before are found all the same.")

HEADLINE = N_("<b>Correction</b>: {state}")
RULE = N_("The rule: {rule}")
SOURCE = N_("Its source: {source}")
NO_TEXT = N_("What people are told is not written in both languages yet.")
ASK_NOTE = {
    "en": N_("Write in English what has changed, in plain words: at most {most} characters, no formatting."),
    "nb": N_("Write in Norwegian what has changed, in plain words: at most {most} characters, no formatting."),
}
NO_EDITS = N_(
    "I do not see edits. To change a text that you have sent, write it again from the page of the correction."
)
FAULTS = {
    "empty": N_("There was nothing to read in that. Write it once more."),
    "long": N_("That is {length} characters, and there is room for {most}. Write it shorter."),
    "markup": N_("That looks like HTML. Write plain text, without tags and codes."),
}
PREVIEW = N_("This is what people get, first in English, then in Norwegian. In several cases it also names the case.")
PREVIEW_TAPPED = N_("This is only a preview. The button does nothing here.")

STATES = {
    "draft": N_("being written"),
    "counting": N_("looking for the people"),
    "nobody": N_("goes to nobody"),
    "ready": N_("waits for a second person"),
    "sending": N_("being sent"),
    "stopped": N_("stopped"),
    "done": N_("done"),
}
PEOPLE = NN_("It will go to one person.", "It will go to {count} people.", "count")
NOBODY = N_("Nobody who can be written to was shown a result that rests on this rule. So nothing is sent.")
NOBODY_LEFT = N_("Nobody is left whom it could go to. So nothing is sent.")
COUNTED_SO_FAR = NN_("One person found so far.", "{count} people found so far.", "count")
OPTED_OUT = NN_("One more has asked for no such messages.", "{count} more have asked for no such messages.", "count")
UNREADABLE = NN_(
    "What is kept of one person cannot be read, so it is not known whether it concerns them.",
    "What is kept of {count} people cannot be read, so it is not known whether it concerns them.",
    "count",
)
OUTCOME = N_("{outcome}: {count}")
OUTCOMES = {
    "sent": N_("Reached"),
    "waiting": N_("Still waiting"),
    "sending": N_("Being written to now"),
    "blocked": N_("Have blocked the bot or left Telegram"),
    "opted_out": N_("Have asked for no such messages since"),
    "gone": N_("Have deleted their answers, or have an answer that no longer rests on this rule"),
    "refused": N_("Refused by Telegram"),
    "uncertain": N_("It is not known whether it arrived, and it is not sent again"),
}
FILE_LINE = N_("{number}. {outcome}")
FILE = N_("One line for each person, without saying who.")

SECOND = {
    "you": N_("Somebody else wrote it. Read it, and send it if it is right."),
    "another": N_("You have written in it. Somebody else of the staff must read it and confirm it."),
    "all_wrote": N_(
        "Everybody of the staff has written in it, so nobody can confirm it. "
        "Delete it, and let one of you write it anew."
    ),
    "alone": N_("You are the only one in the settings (STAFF_IDS). A second person is needed to confirm a correction."),
}
CHANGED_MEANWHILE = N_("The correction has changed meanwhile. This is how it is now.")
WAITS = N_("A correction waits for a second person: please read it, and confirm it if it is right.")
CONFIRMED = N_("Confirmed. It goes out slowly, and people's own chats are not held up.")
MUST_STOP = N_("Stop it first. Then the text can be changed.")
NOT_THERE = N_("This correction is no longer there.")

WRITE = {"en": N_("Write it in English"), "nb": N_("Write it in Norwegian")}
ASK_SECOND = N_("Ask for a second person")
LOOK_AGAIN = N_("Look for the people again")
READ = N_("Read the correction")
SEND = NN_("Send it to {count} person", "Send it to {count} people", "count")
STOP = N_("Stop the correction")
GO_ON = N_("Go on with it")
AGAIN = N_("See how far it is")
DELETE = N_("Delete the correction")
SHOW_FILE = N_("List of outcomes")
