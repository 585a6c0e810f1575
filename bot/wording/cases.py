"""The words of the pages about several cases: the list, a name, and the questions before one is left or deleted."""

from bot.wording.mark import N_, NN_

NEW = N_("New case")
TITLE = N_("<b>Your cases</b>")
EMPTY = N_("You have no case yet.")
LINE = N_("<b>{name}:</b> {state}")
LINE_CURRENT = N_("<b>{name}</b>, the one you are in now: {state}")
LINE_EMPTY = N_("<b>New case</b>, the one you are in now: no answer yet.")
HALFWAY = N_("{answered} of {total} answered.")
ANSWERED = N_("all questions answered.")
READY = N_("answer ready.")
READY_OWED = N_("answer ready. Left to pay: {amount}.")
ONE_AT_A_TIME = N_("Each home or car is a case of its own. Nothing is mixed, and each waits where you left it.")
WHICH_CASE = N_("<b>Nothing is changed.</b> Which case is that about? Open it, then write it again.")
IN_THAT_CASE = N_("<b>Nothing is changed.</b> That amount stands in {name}. Open that case, then write it again.")
MOST = N_("That is as many as I can keep. Delete one to begin another.")
THIS_CASE = N_("Case: <b>{name}</b>")

NAME = N_("What do you want to call <b>{name}</b>? Type a short name, at most {most} characters.")
NAME_NOT = N_("Leave out account numbers and the names of people.")
MISNAMED = N_("That name is too long. Type at most {most} characters.")

DROP = N_("<b>Delete {name}?</b> All answers in this case are removed. It cannot be undone.")
DROP_KEEPS = N_("Your other cases stay as they are.")

RESTART = N_("<b>Begin another case, or start this one over?</b>")
RESTART_KEEP = N_("Another case: {name} is kept, and you can go back to it with /cases.")
RESTART_OVER = N_("Start over: all answers in {name} are removed.")
RESTART_FULL = N_("You have {most} cases, which is as many as I can keep.")

DELETE_ALL = NN_("This is about {count} case.", "This is about all your {count} cases.", "count")
HELP = N_("/cases shows your cases: switch between them, or begin another.")

OPEN = N_("Open {name}")
ANOTHER = N_("Begin another case")
RENAME = N_("Name this case")
AUTOMATIC = N_("Name it for me")
DELETE = N_("Delete {name}")
DELETE_IT = N_("Yes, delete the case")
KEEP_IT = N_("No, keep the case")
START_OVER = N_("Start this one over")
GO_ON_HERE = N_("Go on with this case")
GO_ON_NEW = N_("Go on with the new case")
MINE = N_("See all my cases")
