"""Sentences for whether a debt is canceled at all, and for forgiven interest."""

from bot.wording.mark import N_, Words
from domain.findings import us_tax_cancelled as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.CancelledNow: N_("On your answers, {cancelled} is canceled debt."),
    says.LetOffNotCancelled: N_("The lender let {released} off, but for tax none of it is canceled debt."),
    says.LetOffOpen: N_("The rest is let off. How much of it is canceled debt for tax is still open."),
    says.StillAskedFor: N_("No. They still ask for it, and debt you still owe is not canceled."),
    says.SilenceCancelsNothing: N_("Not just because nobody writes. Look for a letter that lets it off."),
    says.WhenCancelled: N_("A debt is canceled when the lender gives it up, not when it only books a loss."),
    says.LeftOutForHome: N_(
        "<b>Canceled debt is income, unless it can be left out:</b> wiped out in bankruptcy, covered by the main-home "
        "rule with its dates, or as far as you owed more than you owned just before."
    ),
    says.LeftOutForGoods: N_(
        "<b>Canceled debt is income, unless it can be left out:</b> wiped out in bankruptcy, or as far as you owed "
        "more than you owned just before. The main-home rule is not for it."
    ),
    says.ChargeOffIsBookkeeping: N_(
        "<b>Not canceled: a charge-off.</b> That is the lender's bookkeeping. You still owe."
    ),
    says.DeficiencyNotCancelled: N_(
        "<b>Not canceled: what they can still ask for</b> after the sale (the deficiency). "
        "It is income only if it is given up, in the year that happens."
    ),
    says.WhatCancels: N_(
        "<b>Canceled:</b> you settle for less, the lender lets it off in writing, it stops collecting for good under "
        "its own policy, or a bankruptcy court wipes it out."
    ),
    says.TimeRanOut: N_(
        "<b>Time ran out:</b> code C on Form 1099-C says that the time to sue or to ask for the rest is over. "
        "Then it counts as canceled."
    ),
    says.FormACancelsNothing: N_(
        "<b>Only a Form 1099-A came?</b> It says that the lender took the property. It cancels nothing. "
        "The loss of the property can still be a gain or a loss for tax. A 1099-C may come later."
    ),
    says.SmallSumsCount: N_(
        "<b>Under {reported_from}, or no form at all?</b> It can be income all the same. {reported_from} only decides "
        "whether the lender must send Form 1099-C."
    ),
    says.NotIncomeIfDeductible: N_(
        "<b>Not income:</b> a part you could have deducted if you had paid it, such as mortgage interest if you "
        "itemize."
    ),
    says.SellerLowersPrice: N_(
        "<b>Not income:</b> the seller you owe lowers the price, while you can pay your debts and are not in "
        "bankruptcy. It does not hold for a loan from a bank."
    ),
    says.ForgivenInterest: N_("Forgiven interest counts like other forgiven debt, with one exception."),
    says.InterestInBoxThree: N_("<b>Box 3 of Form 1099-C</b> shows how much of the amount in box 2 is interest."),
    says.InterestStillAsked: N_("<b>Interest they still ask for</b> is debt you still owe, and not income."),
    says.MovingMoney: N_(
        "<b>Money for moving</b> is separate from the debt let off. Ask a tax professional whether it is taxed."
    ),
}
