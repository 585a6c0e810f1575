"""The words of the staff's desk that all its pages share."""

from bot.wording.mark import N_

TITLE = N_("<b>Staff desk</b>")
PLAYING = N_("You are trying the bot as somebody else. What you write goes there, not to your own case.")
PLAYING_GROUP = N_("You are trying the bot as a member of a group. What you write is answered as it would be there.")
AS_OF = N_("The day there is {day}.")
COMMANDS = N_("You can also write /run, /today, /trace, /texts, /feedback, /health, /rehearse or /correct.")
WITH_MORE = N_(
    "More can follow on the same line: /run and an example, /today and a day, /health and the code a person was shown."
)
FAILED = N_("This page of the desk did not work ({place}). Nothing was changed.")

EXAMPLES = N_("Examples")
TRACE = N_("Why this answer")
TEXTS = N_("Texts")
FEEDBACK = N_("Feedback")
HEALTH = N_("Health")
REHEARSE = N_("Dress rehearsal")
CORRECTIONS = N_("Corrections")
LEAVE = N_("End the rehearsal")
BACK = N_("Back")
LOOK_UP = N_("Look up this code")
