"""The words of the page that lays the ways out side by side."""

from bot.wording.mark import N_

TITLE = N_("<b>Same figures, other ways</b>")
SAME = N_("{deficiency} is left after the sale each time.")
YOURS = N_("<b>{way}</b> (yours)")
OTHER = N_("<b>{way}</b>")
CLAIMED = N_("They ask for the rest")
RELEASED = N_("The rest is let off in writing")
SILENT = N_("Nothing is said about the rest")
JUDGMENT = N_("A court decides for the lender")
LEFT = N_("Left to pay: {amount}")
MOST = N_("The most they can collect: {amount}")
FORGIVEN = N_("Let off: {amount}")
TAX_RULE_US = N_("What is let off can count as income.")
TAX_RULE_NORWAY = N_("What the lender lets off because you cannot pay is usually not income.")
NOTHING_TO_COMPARE = N_("I can compare once the sale and the amounts are known.")
