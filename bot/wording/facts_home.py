"""The questions about the price and the value of a home, whose example is the price of a home."""

from bot.wording.ask import Ask
from bot.wording.mark import N_

SALE_PRICE_HOME = Ask(
    label=N_("Sale price"),
    button=N_("Sale price"),
    question=N_("What was the home sold for? For example 290,000."),
    why=N_("The price is taken from what was owed."),
    where=N_("The letter after the sale, or the settlement sheet. You may ask the lender for it."),
)
VALUE_TODAY_HOME = Ask(
    label=N_("Value today"),
    button=N_("Value"),
    question=N_("About what would the home sell for today? A rough figure is enough, for example 290,000."),
    why=N_("It shows whether a sale would cover the loan."),
    where=N_("Prices asked for similar ones, or a free valuation by an agent or a dealer."),
)
