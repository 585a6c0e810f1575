"""Sentences for goods that were taken back in the United States."""

from bot.wording.mark import N_, NN_, Words
from domain.findings import us_goods as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.BarredUpTo: N_("<b>Why.</b> {state} lets nobody claim the rest when {measure} is at most {limit}."),
    says.BarredBelow: N_("<b>Why.</b> {state} lets nobody claim the rest when {measure} is less than {limit}."),
    says.MayBeBarredUpTo: N_("<b>{state} law bars the rest if</b> {measure} was at most {limit}. Look in your papers."),
    says.MayBeBarredBelow: N_(
        "<b>{state} law bars the rest if</b> {measure} was less than {limit}. Look in your papers."
    ),
    says.BarredForSuchGoods: N_("<b>Why.</b> {state} lets nobody claim the rest for goods of this kind."),
    says.LimitMoves: N_(
        "<b>The limit moves.</b> {limit} is the newest I have, from {since}. "
        "It is not sure after {sure_until}. Check this."
    ),
    says.LimitMayHaveRisen: N_(
        "<b>I do not know the limit for your contract.</b> {state} bars the rest "
        "while {measure} is at or below a limit. "
        "The last one I have is {limit}, from {since}, not sure after {sure_until}. Yours is higher. Check this."
    ),
    says.LimitNotKnown: N_(
        "<b>The limit moves.</b> I do not know it for the day of your contract. "
        "The newest I have is {limit}, from {since}. Check this."
    ),
    says.OnlyForCredit: N_("This is only for {credit}."),
    says.ValueInsteadOfPrice: N_(
        "<b>The value counts.</b> In {state} the market value is taken off the debt if it was above the price."
    ),
    says.NoticeMissedBars: N_(
        "<b>The notice.</b> {state} asks the lender for {notice}. "
        "You said that the notices did not come. Without it, the rest may not be claimed."
    ),
    says.NoticeNeeded: N_(
        "<b>Notice.</b> {state} asks the lender for {notice}. Without it, the rest may not be claimed."
    ),
    says.NoticeSuitBlocked: N_(
        "<b>Notice.</b> {state} asks the lender for {notice}. Without it, the lender may not sue for the rest."
    ),
    says.NoticeAsked: N_(
        "<b>Notice.</b> {state} asks the lender for {notice}. I do not know what follows without it. Ask a lawyer."
    ),
    says.PublicSaleNeeded: NN_(
        "In {state} it must be sold at a public sale, with {days} day's notice.",
        "In {state} it must be sold at a public sale, with {days} days' notice.",
        "days",
    ),
    says.GoodFaithSale: N_("In {state} the lender must sell in good faith."),
    says.AppraisalBeforeCourtSale: N_("If a court sold it without an appraisal, {state} law bars the rest."),
    says.ValueByAgreement: N_("In {state} you and the lender may agree in advance on what it is worth. Check this."),
    says.SoonAfterSale: NN_(
        "In {state} a suit on an installment note may have to start within {months} month after the sale. Check this.",
        "In {state} a suit on an installment note may have to start within {months} months after the sale. Check this.",
        "months",
    ),
    says.ShownToLawyer: N_("<b>Did you miss a notice?</b> Show a lawyer. It can be a defense. Check this."),
    says.NoticeAfterJudgment: N_(
        "<b>Did you miss a notice?</b> Show a lawyer. I do not know if it still helps after a judgment."
    ),
    says.ReasonableSale: N_(
        "<b>A fair sale.</b> The lender must send a notice first, and every part of the sale must be reasonable. "
        "A low price alone does not make it unfair."
    ),
    says.ExplanationOwed: N_(
        "<b>Ask for the sums.</b> The lender must explain the rest in writing within 14 days after you ask."
    ),
    says.CanGetItBack: N_(
        "<b>You can still get it back</b> until it is sold, by paying all that is owed and the lender's costs."
    ),
    says.MustBeSoldBy: N_("<b>The lender must sell it by {until}</b>, since at least 60% is paid. Check this."),
    says.ShouldHaveBeenSold: N_(
        "<b>It should have been sold by {until}</b>, since at least 60% was paid. Ask a lawyer. Check this."
    ),
}
