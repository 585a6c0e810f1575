"""Sentences on goods that the lender kept."""

from bot.wording.mark import N_, Words
from domain.findings import us_goods_kept as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.KeepingEndsIt: N_("A lender that keeps it for the debt cannot claim the rest as well."),
    says.KeepingByAgreement: N_(
        "A lender that keeps it for the debt can claim more only if you agreed to that in writing."
    ),
    says.HowItIsKept: N_(
        "<b>How.</b> After you stopped paying you agree to it in writing. Or the lender offers to take it for "
        "all of the debt, and you say nothing for 20 days."
    ),
    says.YesOnlyAfterTaken: N_(
        "For private use, your yes counts only when you no longer have it. It can never be kept for just a part "
        "of the debt."
    ),
    says.AskWhetherKept: N_(
        "<b>Ask in writing:</b> will you sell it, or do you keep it for the debt? Ask for the paper: your "
        "consent, or the lender's offer. If there is none, do not take the debt as ended."
    ),
    says.MostlyPaidRule: N_(
        "<b>Mostly paid?</b> From 60% of the cash price on (or of the loan, if it did not pay for the thing) it "
        "must be sold within 90 days after it was taken, unless you agreed otherwise after you stopped paying."
    ),
    says.MostlyPaid: N_(
        "<b>Mostly paid.</b> 60% of {cash_price} is {needed}, and you paid {paid}. So it may not be kept. It "
        "must be sold within 90 days after it was taken, unless you agreed otherwise after you stopped paying."
    ),
    says.NotMostlyPaid: N_(
        "<b>Not mostly paid.</b> From 60% on it would have to be sold. 60% of {cash_price} is {needed}, and you "
        "paid {paid}."
    ),
    says.KeptAndTax: N_("<b>Tax.</b> If the debt ends so, what was owed above its value can count as income."),
    says.BillAfterKeeping: N_(
        "<b>If a bill comes all the same,</b> send a copy of that paper, and ask for a letter that nothing more "
        "is owed."
    ),
    says.HomeTakenOver: N_(
        "If the lender took over the home without a sale, the papers decide if the rest is let off."
    ),
    says.HomeBoughtByLender: N_(
        "<b>Did the lender buy the home at its own sale?</b> Then its bid is the price. If it bid all of the "
        "debt, nothing is left, but there can still be tax."
    ),
    says.AskForDebtSatisfied: N_(
        "<b>Look for the words</b> that the debt is fully satisfied, or that the rest is waived. If they are "
        "not there, ask for them in writing, with the amount and the date."
    ),
}
