"""Sentences for what can be done before a sale (United States)."""

from bot.wording.mark import N_, Words
from domain.findings import us_home_before_sale as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.BeforeAnySale: N_("More can be done before a sale than after it, so act before its date."),
    says.ActUntilSale: N_("Until the home is sold you can pay, apply for help, sell it yourself or hand it over."),
    says.HomeIsSold: N_("The home is sold. Only buying it back could undo that, where the state allows it."),
    says.RedeemUntilSold: N_(
        "A car or other goods you can get back until they are sold, by paying all that is owed and the costs."
    ),
    says.GoodsAreSold: N_("It is sold, so it can no longer be had back. What counts now is how it was sold."),
    says.NotInFirstDays: N_(
        "<b>Not at once.</b> For the home you live in, the first foreclosure notice may come only "
        "when the loan is more than 120 days behind."
    ),
    says.NoNoticeBefore: N_(
        "<b>Not before {day}.</b> For the home you live in, the first foreclosure notice may come only "
        "when the loan is more than 120 days behind."
    ),
    says.ApplyComplete: N_(
        "<b>Apply for help, with every paper.</b> If the servicer has it all more than 37 days before a home is sold, "
        "it must decide within 30 days, and may not sell before that."
    ),
    says.AppealRefusal: N_(
        "<b>A no can be appealed</b> within 14 days, if the application was complete 90 days or more before the sale."
    ),
    says.ServicerReaches: N_(
        "<b>The servicer</b> must try to reach you by day 36 after a missed payment, and write by day 45."
    ),
    says.MilitaryNeedsCourt: N_(
        "<b>In the military?</b> A home loan from before your service may not be foreclosed during it, "
        "or within a year after, without a court order or your written waiver."
    ),
    says.HomeSideBySide: N_(
        "<b>Side by side, at a value of {value}:</b>\n"
        "{gap} cash: sell, all paid\n"
        "{gap} owed: short sale\n"
        "{gap} owed: deed in lieu\n"
        "{gap} and costs: foreclosure\n"
        "A written release, or the law, can let off what is owed."
    ),
    says.GoodsSideBySide: N_(
        "<b>Side by side, at a value of {value}:</b>\n"
        "{gap} cash: sell, all paid\n"
        "{gap} on a new loan: trade in\n"
        "{gap} and costs: hand it back\n"
        "{gap} and more costs: wait"
    ),
    says.ValueCovers: N_("<b>Sell it yourself?</b>\n{value} it is worth\n− {owed} owed\n= <b>{left}</b> left for you"),
    says.ForcedSaleWorse: N_("This is before selling costs. A forced sale adds costs, and can bring less."),
    says.RedeemEnds: N_(
        "<b>It ends</b> when it is sold, or when a contract to sell it is made. A promise to pay is not enough."
    ),
    says.DateInNotice: N_(
        "<b>Your date</b> is in the notice: the day of the sale, or the day after which it may be sold. "
        "It has a telephone number for the amount."
    ),
    says.CatchUp: N_(
        "<b>Catch up instead?</b> Some states and contracts let you pay only what is behind (reinstate). "
        "Ask the lender, and look in the contract."
    ),
    says.CatchUpNotice: N_(
        "<b>Catch up instead?</b> {state} asks the lender for {notice}. Look in it for the amount and the last day."
    ),
    says.HandingBack: N_("<b>Handing it back</b> may save costs. It does not let off the rest."),
}
