"""The words of a correction: what people are told when a rule behind an answer of theirs has changed."""

from bot.wording.mark import N_

HEADLINE = N_("<b>A rule behind an answer you were shown has changed.</b>")
OF_CASE = N_("It concerns: {name}")
SOURCE = N_("The rule: <i>{source}</i>")
NOTE = N_("What has changed: {note}")
UNCHANGED = N_("Your own answers are as you gave them. Look at the answer again to see what it is now.")
LOOK_AGAIN = N_("Look at the answer again")
LOOK_AGAIN_AT = N_("Look again: {name}")
NO_MORE = N_("No more messages like this")

STOPPED = N_(
    "You will get no more messages about rules that have changed. Each time you look at the answer, "
    "it follows the rules as I know them then."
)
STARTED = N_("You will get a message when a rule behind an answer you were shown has changed.")
REMINDERS_COME = N_("The reminders that you have asked for still come.")
TELL_ME = N_("Tell me when a rule has changed")
DO_NOT_TELL = N_("Don't write about changed rules")

PRIVACY_KEPT = N_("I also keep which rules the answer rests on.")
PRIVACY_ON = N_("If one of them was wrong or changes, I may write to you.")
PRIVACY_OFF = N_("You have asked me not to write when one of them has changed.")
