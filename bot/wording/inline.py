"""The words of inline queries. A result is sent in the name of the person who picks it, so it never says "I"."""

from bot.wording.mark import N_

FIRST_FIVE = {
    "en": ("deficiency", "foreclosure", "repossession", "short_sale", "charge_off"),
    "nb": ("deficiency", "foreclosure", "repossession", "gjeldsordning", "payment_remark"),
}
"""What is offered before anything is typed: what people meet first in the country where the language is spoken."""

NUMBERS = "10000 8500 500"
"""Three numbers as they are typed."""

WORK_OUT_PRIVATELY = N_("Work out your own case privately")
NO_WORD = N_("No such word here. Ask in private")
NUMBERS_EXPECTED = N_("Type 3 numbers: owed, price, costs. {numbers}")
"""Above the results: at most 64 characters."""

WORK_OUT_YOUR_OWN = N_("Work out your own")
ASK_IN_PRIVATE = N_("Ask in private")
"""Below a result that was sent."""

WHOSE = N_("<i>From a bot that explains what is left to pay after a home or a car is lost. General information.</i>")

LEFT = N_("{sum} left after the sale")
LEFT_OVER = N_("{sum} left over after the sale")
NOTHING_LEFT = N_("Nothing left to pay after the sale")
EXAMPLE_LEFT = N_("<b>Example: {amount} left after the sale</b> (numbers only)")
EXAMPLE_LEFT_OVER = N_("<b>Example: {amount} left over after the sale</b> (numbers only)")
EXAMPLE_NOTHING_LEFT = N_("<b>Example: nothing left to pay after the sale</b> (numbers only)")
LINE_LEFT_OVER = N_("{amount} left over")
"""The last line of an account: everybody in the chat reads it, so it says no "you"."""
WITHOUT_COSTS = N_("Costs are not counted here.")
MAY_BE_CLAIMED = N_(
    "Whether it can be claimed depends on the place and the loan. The law may lower the amount, or bar it."
)
WHOSE_SURPLUS = N_(
    "Other lenders with a claim on the same home or thing may be paid first. The rest goes to the owner."
)
MAY_COME_ON_TOP = N_("Interest and costs that are not counted here may come on top.")

AND_THE_PRICE = N_("And the sale price? Type it too")
IN_THIS_ORDER = N_("Owed, price, costs. For example {numbers}")
HOW_TO = N_(
    "<b>What is left after a sale, worked out in any chat</b>\n"
    "Type the bot's name, then what was owed, the sale price and the costs. For example: {numbers}."
)
