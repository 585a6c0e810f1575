"""The words of reminders: asked for, written, stopped."""

from bot.wording.mark import N_

ASK = N_("Remind me here")
STOP = N_("Stop the reminders")
GO_ON = N_("Go on where I was")
OPEN_CASE = N_("Open that case")

PLANNED = N_("<b>I will remind you here.</b> The nearest day comes first.")
FOR = N_("{name}, by {deadline}:")
NUMBERED = N_("{number} of {of}: {day}")
MORNING_IN_NORWAY = N_("I write in the morning, Norwegian time.")
MORNING_IN_THE_STATES = N_("I write in the morning, American time.")
KEPT = N_("Your answers are kept until {day}, so that I can remind you. /delete removes them before that.")
FOLLOWS = N_("If you change an answer, the reminders follow. You can stop this at any time.")
NONE_LEFT = N_("There are no more reminders to send. Your answers are kept as usual.")
STOPPED = N_("<b>I will not remind you.</b> Your answers and your open question are as they were.")

HEADLINE = N_("<b>Reminder {number} of {of}</b>")
OF_CASE = N_("Case: {name}")
KEPT_AS_IT_WAS = N_("Your answers and your open question are as you left them.")
TOO_LATE = N_("This reminder came too late or no longer fits. Look at your dates again.")
KEPT_LONGER = N_("You asked for reminders, so your answers are kept until {day}.")
