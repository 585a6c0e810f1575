"""Sentences for gain and loss, state tax, and property that was let out or in business."""

from bot.wording.mark import N_, Words
from domain.findings import us_tax_sale as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.LosingIsASale: N_("Losing it counts as a sale, so a gain can be taxed even if you got no money."),
    says.NoGainNoLoss: N_("There is no gain and no loss: the sale counts for what it cost you."),
    says.PrivateLoss: N_("It is a loss of {loss}. On something for private use it cannot be deducted."),
    says.LossToShow: N_("It is a loss of {loss}, and it may be deducted."),
    says.GainLeftOut: N_("There is a gain of {gain} on paper, and none of it is taxed."),
    says.GainTaxed: N_("{taxable} of gain can be taxed."),
    says.WhyAGain: N_(
        "<b>How can there be a gain?</b> The price for tax can be above what the home cost you: after a refinance, "
        "after depreciation, or where only the home stood behind the loan."
    ),
    says.NotAllGain: N_(
        "<b>Taxed all the same:</b> gain from depreciation after May 6, 1997, and from times after 2008 when it was "
        "not your main home."
    ),
    says.WalkedAway: N_(
        "<b>Walked away?</b> If you answered for the loan, it counts as sold at the foreclosure. If only the property "
        "stood behind it, on the day you left."
    ),
    says.StateHasTax: N_("{state} has its own income tax, and it may tax this differently."),
    says.StateHasNoTax: N_("{state} has no income tax on persons, so only the federal tax counts."),
    says.StateUnknown: N_(
        "Your state may tax this differently. Only {count} of the 50 states and D.C. have no income tax."
    ),
    says.StatesFollowLate: N_(
        "<b>Why different?</b> Some states follow federal law as it was on an earlier day. "
        "They may lack the main-home rule, or other parts. Ask the state's tax office before you file."
    ),
    says.CaliforniaTax: N_(
        "<b>California's</b> own relief for home loans ended with debt forgiven in 2013. "
        "Bankruptcy, and owing more than you own, still count there."
    ),
    says.ForAProfessional: N_("This one is for a tax professional: it was not only for private use."),
    says.IfForAProfessional: N_(
        "If it was let out, used in business, or an investment, let a tax professional do the sum."
    ),
    says.OtherRules: N_(
        "<b>What is different:</b> depreciation changes the gain, a loss may count, and there is a rule of its own for "
        "debt on business property (Form 982, line 1d)."
    ),
    says.FactsToBring: N_(
        "<b>Bring the papers:</b> every Form 1099-A and 1099-C, the loan papers, the papers from the sale, what you "
        "paid and improved, and the depreciation you took."
    ),
    says.MoreFactsToBring: N_(
        "<b>And the facts:</b> when you lived there, when it was let out or empty, damage and insurance paid, "
        "and what you owned and owed just before the debt was let off."
    ),
    says.FigureToBring: N_("<b>And this figure:</b> {deficiency} was not covered by the sale."),
    says.CashTakenOut: N_(
        "<b>Cash taken out of a home loan</b> is not home debt. What you used it for decides how it is treated."
    ),
    says.RetirementCounts: N_(
        "<b>Retirement savings count as owned</b> in the test of owing more than you own. They can be enough to fail "
        "it."
    ),
    says.NotAsMainHome: N_(
        "<b>The main-home rule</b> is not for it. Bankruptcy, or owing more than you own, can still help."
    ),
    says.NotForPrivateUse: N_(
        "<b>Not for private use:</b> other rules apply too. Show these figures to a tax professional before you file."
    ),
}
