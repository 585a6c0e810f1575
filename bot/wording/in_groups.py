"""The words of the page about groups, for whoever thinks of taking the bot into one; and what /help does not show."""

from bot.wording.mark import N_

TITLE = N_("<b>Use me in a group</b>")
WHAT = N_("There I explain words. Write /term and a word, for example /term short sale. Otherwise I stay silent.")
NO_AMOUNTS = N_(
    "<b>No amounts.</b> Cases are for this private chat only. If somebody sends me numbers in the group, "
    "I neither use them nor keep them."
)
READS = N_(
    "<b>What I read:</b> only what is written to me. The rest of what the group writes is not for me, "
    "and Telegram does not normally send it."
)
RIGHTS = N_(
    "<b>I need no administrator rights.</b> Please give me none: an administrator is sent "
    "everything that the group writes."
)
KEEPS = N_(
    "<b>What I keep:</b> which group it is, when I joined, its language, and who may ask me. "
    "Remove me, and I forget all of it."
)
SETTINGS = N_(
    "<b>Settings:</b> the group's administrators write /settings in the group. They choose my language there, "
    "and whether everybody may ask me or only administrators. Here in private, /language changes the language."
)

OPEN = N_("Use me in a group")
ADD = N_("Add me to a group")
POSTER = N_("A poster to print")

MORE_COMMANDS = N_(
    "/new begins a new case. /compare shows the ways out side by side. /dates shows your dates and reminders. "
    "/picture, /timeline and /pdf give you the answer as a picture, a timeline or a PDF. "
    "/groups shows how to use me in a group."
)
