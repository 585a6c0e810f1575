"""Sentences for the sale of an American home."""

from bot.wording.mark import N_, Words
from domain.findings import us_home_sale as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.TwoTotals: N_("Two totals: {claimed} if the price counts, at most {capped} if the market value counts."),
    says.ValueMayCount: N_("In {state} the market value can count instead of a price that was too low."),
    says.PriceStands: N_("I found no {state} rule that counts the market value instead of a low price."),
    says.PriceOrValue: N_(
        "It depends on the state: in some the market value counts instead of a price that was too low."
    ),
    says.ShowTheValue: N_(
        "<b>Show the value on the day of the sale:</b> an appraisal, sales of homes like it nearby, "
        "the tax value, and photos of its state."
    ),
    says.BidIsThePrice: N_(
        "<b>Did the lender buy it itself?</b> It can bid with what you owe (credit bid). Its bid counts as the price."
    ),
    says.BidCoveredDebt: N_(
        "<b>The price equals the debt,</b> as when the lender bids all it is owed (credit bid). "
        "Then only costs can be left to claim. Tax can still follow."
    ),
    says.SecurityFirst: N_(
        "<b>The home first.</b> In {state} the lender must go to the home before it may sue you for the debt "
        "(one-action rule)."
    ),
    says.OneAtATime: N_(
        "<b>One at a time.</b> In {state} the lender may not foreclose and sue for the debt at the same time "
        "(one-action rule)."
    ),
}
