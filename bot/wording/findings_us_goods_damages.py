"""Sentences on what follows where a sale of goods was not done right."""

from bot.wording.mark import N_, Words
from domain.findings import us_goods_damages as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.CourtsDiffer: N_(
        "<b>If it was done wrong,</b> courts differ by state. The rest is lost, or counts as paid unless the "
        "lender proves otherwise, or shrinks by your loss. Show a lawyer."
    ),
    says.StateCountsAsPaid: N_(
        "<b>If it was done wrong,</b> {state} law counts the rest as paid, as far as the lender does not prove "
        "what a proper sale would have brought."
    ),
    says.CountsAsPaid: N_(
        "<b>Say in court that it was done wrong,</b> and the lender must prove that it was not. If it cannot, "
        "the rest counts as paid, as far as it does not prove what a proper sale would have brought."
    ),
    says.RestAtProperPrice: N_(
        "If a proper sale would have brought its value:\n{owed} owed in all\n− {counted} value\n= <b>{rest}</b> left"
    ),
    says.DamagesForLoss: N_("<b>Damages.</b> You can claim what the fault cost you."),
    says.DamagesAtLeast: N_(
        "<b>Damages:</b> your loss. For private use at least the cost of the credit plus 10% of the loan's "
        "principal, or of the cash price if the dealer gave the credit. Not for a missing explanation alone."
    ),
    says.DamagesOfDealerSale: N_(
        "<b>Damages:</b> your loss. If the dealer gave the credit, at least its cost in the contract plus 10% "
        "of the cash price. 10% of {cash_price} is {tenth}. Not for a missing explanation alone."
    ),
    says.DamagesOfLoan: N_(
        "<b>Damages:</b> your loss. For a loan at least its charges plus 10% of the principal. If that is the "
        "{claim} you owed, 10% is {tenth}. Not for a missing explanation alone."
    ),
    says.NothingAtProperPrice: N_(
        "If a proper sale would have brought its value, {fair_value}, nothing would be left."
    ),
}
