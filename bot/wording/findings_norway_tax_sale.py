"""Sentences for Norwegian tax on the sale itself and on interest, in depth."""

from bot.wording.mark import N_, Words
from domain.findings import norway_tax_sale as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.HomeGainAndLoss: N_("A gain on your own home is normally free of tax, and so a loss gives no deduction."),
    says.GoodsGainAndLoss: N_(
        "A gain on a private car, boat or household thing is free of tax, and so a loss gives no deduction."
    ),
    says.GainAndLossInGeneral: N_(
        "A gain on your own home or a private thing is normally free of tax, and so a loss gives no deduction."
    ),
    says.GainMayBeTaxed: N_(
        "If it was not your own home or a private thing, a gain can be taxed, and then a loss can be deducted."
    ),
    says.BreakUpTime: N_(
        "<b>Did you move out after a break-up?</b> The time the other one lived there counts for you too. That "
        "holds for spouses, and for partners with a child together."
    ),
    says.ForcedSaleIsSale: N_(
        "<b>A forced sale</b> counts as a sale. A loss for tax is the price less what you gave for it. What you "
        "still owe is never itself a loss."
    ),
    says.LeisureHome: N_(
        "<b>Your own leisure home:</b> a gain is free of tax if you owned it for more than five years and used it "
        "for five of the last eight."
    ),
    says.OrdinaryRate: N_(
        "<b>The rate</b> for gains and deductions (ordinary income) was {rate} until {until}. A newer one I have "
        "not confirmed. It is lower in the far north."
    ),
    says.BuyerPaysStampDuty: N_("<b>Stamp duty (dokumentavgift)</b> is paid by the buyer, not by you."),
    says.InterestPaidCounts: N_("You get a deduction for interest you pay, not for interest you only owe."),
    says.UnpaidInterestWaits: N_("<b>Not paid when it was due?</b> Then the deduction comes in the year you pay it."),
    says.ForgivenLoanInterest: N_(
        "<b>Is unpaid interest deleted?</b> Then there is no deduction. If you deducted it before, it is added "
        "back in the year it was due."
    ),
    says.CreditPurchaseInterest: N_(
        "<b>Bought on credit,</b> such as a car: you deduct the interest you paid during the year."
    ),
    says.AskForInterestApart: N_(
        "<b>Ask the lender</b> how much of what you paid was interest. Interest is to stand apart from the loan "
        "and the costs."
    ),
}
