"""The questions for what a Norwegian take-back or sale cost."""

from bot.wording.ask import Ask
from bot.wording.mark import N_

COSTS_TAKEN_BACK = Ask(
    label=N_("Added by the lender"),
    button=N_("Costs"),
    question=N_(
        "What has the lender added for late payment and for getting it back? Type the total, or take "
        "the parts one by one."
    ),
    why=N_("Only late interest, insurance paid for you and necessary costs may be added. Nothing else."),
    where=N_("The lender's letter about the settlement, and the letter from namsmannen."),
)
COSTS_FORCED_SALE = Ask(
    label=N_("Costs of the sale"),
    button=N_("Costs"),
    question=N_("What did the sale cost, in court fees and for the agent? One total is enough."),
    why=N_("These are taken from the price before the lender gets its money."),
    where=N_("The court's list of how the money was shared out, or the agent's settlement."),
)
COSTS_CONSENT_SALE = Ask(
    label=N_("Costs of the sale"),
    button=N_("Costs"),
    question=N_("What did the sale cost, for the agent and the advertising? One total is enough."),
    why=N_("These are taken from the price before the lender gets its money."),
    where=N_("The agent's settlement, or your receipts."),
)
