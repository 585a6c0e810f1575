"""Sentences on what goods sold for, what was left over, and what handing them back changed."""

from bot.wording.mark import N_, Words
from domain.findings import us_goods_accounting as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.AskForSums: N_("Ask the lender in writing. It must then explain the sale and the sums within 14 days."),
    says.AskForAccounting: N_("Ask the lender in writing for an accounting. The notice of the sale must offer it."),
    says.AskAboutHome: N_(
        "Ask the lender in writing for the price and the sums. The court or the county may have them."
    ),
    says.NotSoldYetToExplain: N_("It is not sold yet on your answers. Ask for the sums as soon as it is."),
    says.HowTheRestGrows: N_(
        "<b>How the rest comes about:</b> what you owed, less what it sold for, plus the costs. If one figure is "
        "missing, the others often give it."
    ),
    says.NoExplanationCame: N_(
        "<b>No answer in 14 days?</b> Write again, keep copies, and complain at consumerfinance.gov/complaint."
    ),
    says.LeftOverIsYours: N_("On these figures {surplus} is left over, and it is yours after the loans behind it."),
    says.WhatIsLeftOver: N_("What the sale brings above everything that is owed is yours."),
    says.NothingLeftOver: N_("On your answers nothing is left over: the sale is {deficiency} short."),
    says.OrderOfProceeds: N_(
        "<b>Who is paid first:</b> the costs of the sale, then the debt, then other loans on it that asked in time "
        "(junior liens). The rest is yours (surplus)."
    ),
    says.OrderForHomes: N_(
        "<b>Who is paid first:</b> as a rule the costs, then the loan that sold it, then the loans behind it. "
        "The rest is yours (surplus)."
    ),
    says.AskForTheMoney: N_(
        "<b>Ask in writing</b> for the money and for how it was worked out. Say where it is to be paid."
    ),
    says.HandingBackKeepsDebt: N_("Handing it back does not let you off. What the sale did not cover is still owed."),
    says.HandingOverHome: N_("Handing over the home does not by itself let you off. The papers decide."),
    says.WhyTheRest: N_("<b>Why.</b> The lender sells it. The price comes off what you owed, and the costs are added."),
    says.SameRules: N_(
        "<b>The same rules.</b> You had to get a notice before the sale, and every part of the sale must be "
        "reasonable. Handing it back does not give that up."
    ),
    says.OnlyAPaperEndsIt: N_(
        "<b>Did you sign something?</b> A receipt for it ends nothing. Words that the debt is satisfied, or that "
        "the rest is waived, do. Look for them."
    ),
    says.FileSaysSurrender: N_(
        "<b>The credit file</b> may say “voluntary surrender, balance may be due”. It goes after seven years, "
        "like other late loans."
    ),
}
