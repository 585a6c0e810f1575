"""The words of short pages: the way to the whole page and back, and one step at a time."""

from bot.wording.mark import N_

WHOLE_PAGE = N_("Show the whole page")
SHORT_PAGE = N_("Show the short page")
SHORT_VERSION = N_("Short version")
STEP = N_("<b>Step {number} of {total}</b>")
NEXT_STEP = N_("Next step")
STEP_BEFORE = N_("Step before")
NOW_SHORT = N_("Pages are short from here. Write “longer” to get the whole answer back.")
HELP = N_("Too much text? Write “shorter”, and I use short pages.")
