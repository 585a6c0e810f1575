"""The questions that only the tax page asks."""

from bot.wording.ask import Ask
from bot.wording.mark import N_

BASIS = Ask(
    label=N_("What you paid for it"),
    button=N_("What you paid"),
    question=N_("What did you pay for it, with improvements? Type the amount, for example 385,000."),
    why=N_("Tax compares this with what the sale counts for (your adjusted basis)."),
    where=N_("The closing statement from when you bought, and receipts for improvements."),
)
NONQUALIFYING = Ask(
    label=N_("Not used for the home"),
    button=N_("Not for the home"),
    question=N_("How much of the loan was not used to buy, build or improve the home? Type the amount, or 0."),
    why=N_("That part cannot be left out as home debt."),
    where=N_("The closing papers of the refinance: look for cash paid to you."),
)
ASSETS = Ask(
    label=N_("What you owned"),
    button=N_("What you owned"),
    question=N_(
        "What was everything you owned worth just before the debt was let off? Type one total, or amounts with a space "
        "between: home, cars, money, retirement savings, other things."
    ),
    why=N_("If you owed more than you owned, part can be left out (insolvency). Retirement savings count too."),
    where=N_("What each would sell for, not what it cost. Bank and pension statements."),
)
LIABILITIES = Ask(
    label=N_("What you owed"),
    button=N_("What you owed"),
    question=N_(
        "What did you owe in all just before? Count the whole loan, also the part let off. Type one total, or amounts "
        "with a space between: home, cars, cards, other."
    ),
    why=N_("If you owed more than you owned, part can be left out (insolvency)."),
    where=N_("Your last statements from before the debt was let off."),
)
BANKRUPTCY = Ask(
    label=N_("Wiped out in bankruptcy"),
    button=N_("Bankruptcy"),
    question=N_("Was this debt wiped out in bankruptcy?"),
    why=N_("Then none of it counts as income."),
    where=N_("The court's discharge paper."),
)
TWO_OF_FIVE = Ask(
    label=N_("Owned and lived there"),
    button=N_("2 of 5 years"),
    question=N_("Did you own it and live in it for 2 of the 5 years before the sale?"),
    why=N_("Then a gain on the home is left out up to a limit."),
    where=N_("The deed, and bills with the address."),
)
FILING_STATUS = Ask(
    label=N_("Tax return"),
    button=N_("Tax return"),
    question=N_("How do you file your tax return?"),
    why=N_("The limit for a gain that is left out depends on it."),
    where=N_("The top of your last Form 1040."),
)
MARGINAL_RATE = Ask(
    label=N_("Tax rate"),
    button=N_("Tax rate"),
    question=N_("What is your highest tax rate? Type a percent, for example 22%."),
    why=N_("With it I can say about how much tax it comes to."),
    where=N_("The tax table for your income, or ask a tax preparer."),
)
FORGIVEN_BY = Ask(
    label=N_("Let off by"),
    button=N_("Let off by"),
    question=N_("Who let the debt off?"),
    why=N_("What a lender lets off because you cannot pay is usually not income. From others it can be."),
    where=N_("The letter that says it is let off."),
)
