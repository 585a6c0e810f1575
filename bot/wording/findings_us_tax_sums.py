"""Sentences for the tax sums, step by step; a sum is written as lines with the figure first."""

from bot.wording.mark import N_, Words
from domain.findings import us_tax_sums as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.TaxLooksTwice: N_("Tax looks at two things: what the sale counts as made for, and what debt was canceled."),
    says.OwedInAll: N_(
        "<b>What was owed</b>\n{claim} before the sale\n+ {costs} costs\n− {credits} taken off\n= {obligation} in all"
    ),
    says.DebtEnded: N_(
        "<b>What ended</b>\n{obligation} owed in all\n− {kept} still owed after\n= {settled} of debt ended"
    ),
    says.ValueForThisLoan: N_(
        "<b>The value</b>\n{value} value of it\n− {prior_liens} to others first\n= {left} for this loan"
    ),
    says.ValueCoversDebt: N_(
        "<b>Canceled debt:</b> none. The value, {value}, covers the {settled} of debt that ended."
    ),
    says.ValueIsTheBid: N_(
        "<b>The value</b> is taken to be the price it was sold for. Better proof of the value at the time wins, "
        "such as an appraisal."
    ),
    says.ValueNeedsProof: N_(
        "<b>The value:</b> you say {value}, and the price was {price}. The price is taken to be the value unless you "
        "have better proof, such as an appraisal from that time."
    ),
    says.PriceIs: N_(
        "<b>Price for tax</b> (amount realized): {amount_realized}. It is the debt that ended, at most the value."
    ),
    says.PriceSum: N_(
        "<b>Price for tax</b> (amount realized)\n{counted} debt, up to value\n+ {prior_liens} to others\n"
        "+ {surplus} cash to you\n= {amount_realized} price for tax"
    ),
    says.ShortSalePrice: N_(
        "<b>Price for tax</b> (amount realized)\n{price} sale price\n− {costs} selling costs\n"
        "= {amount_realized} price for tax"
    ),
    says.ShortSaleCancelled: N_("<b>Canceled debt:</b> {cancelled}. In a short sale it is what the lender lets off."),
    says.WholeDebtPriceIs: N_(
        "<b>Price for tax</b> (amount realized): {amount_realized}, the whole debt. The value does not matter, "
        "and no debt is canceled."
    ),
    says.WholeDebtPriceSum: N_(
        "<b>Price for tax</b> (amount realized)\n{obligation} whole debt\n+ {prior_liens} to others\n"
        "+ {surplus} cash to you\n= {amount_realized} price for tax"
    ),
    says.DuffyCase: N_(
        "<b>A court:</b> after an Oregon short sale, the Tax Court took the whole debt as the price and found no "
        "canceled debt (Duffy, 2020)."
    ),
    says.ExclusionOrder: N_(
        "<b>Then what can be left out, in this order:</b> bankruptcy, the main home, and owing more than you own. "
        "What is left is income."
    ),
    says.ExclusionSum: N_(
        "<b>What is left out</b>\n{cancelled} canceled debt\n− {bankruptcy} bankruptcy\n− {home} main home\n"
        "− {insolvency} insolvency\n= <b>{taxable}</b> counts as income"
    ),
    says.RateNeeded: N_(
        "<b>About how much tax?</b> Multiply {taxable} by your highest tax rate. Each 10 percent of it is {tenth}."
    ),
    says.RecourseInGeneral: N_(
        "<b>If you answered for the loan with all you own</b> (recourse): the debt that ended, less the value, "
        "is canceled debt. The sale counts as made for the value, or for the debt if that is less."
    ),
    says.NonrecourseInGeneral: N_(
        "<b>If only what secured it could be taken</b> (nonrecourse): the sale counts as made for the whole debt, "
        "and no debt is canceled."
    ),
    says.ShortSaleInGeneral: N_(
        "<b>In a short sale</b> the price less selling costs is the price. What the lender lets off is canceled debt."
    ),
    says.CancelledExample: N_(
        "<b>Example, a home</b>\n{settled} of debt ended\n− {value} value of it\n= {cancelled} canceled debt"
    ),
}
