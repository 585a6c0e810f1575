"""Sentences for who may claim what in the United States."""

from bot.wording.mark import N_, Words
from domain.findings import us_liability as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.LawBars: N_("On your answers, {state} law does not let the lender collect the rest."),
    says.LawLimits: N_("On your answers, {state} law lets the lender collect at most {most}."),
    says.LawLimitsSomewhat: N_(
        "{state} law limits the claim to what the market value did not cover. I cannot work out how much yet."
    ),
    says.CourtMayLower: N_("The lender may claim up to {most}. A court in {state} may lower it."),
    says.MayClaim: N_("Yes. I found no {state} rule that stops the lender from claiming the {most}."),
    says.MayClaimSomething: N_("Yes. I found no {state} rule that stops the lender from claiming the rest."),
    says.LiabilityUnknown: N_(
        "I do not know yet whether the lender can claim it. {state} law may bar or limit the claim, "
        "and some facts are missing."
    ),
    says.CollateralUnknown: N_(
        "I do not know yet whether the lender can claim the rest. {state} law differs for a home and for a car."
    ),
    says.CourtDecided: N_("A court has decided, so the lender can collect on its judgment."),
    says.CourtDecidedLongAgo: N_(
        "A court has decided. On your answers, the time to collect on its judgment may be over."
    ),
    says.CourtDecidedProtection: N_(
        "<b>Show a lawyer.</b> {state} law may have barred or limited this claim. "
        "I do not know if that still helps after a judgment."
    ),
    says.NothingToClaim: N_("No. On your answers, nothing is left to claim."),
    says.NothingToClaimIfWritten: N_(
        "Nothing is left to claim, if the lender has written that all of the rest is let off."
    ),
    says.BeforeSaleClaim: N_(
        "If the sale does not cover the loan, I found no {state} rule that stops the lender from claiming the rest."
    ),
    says.BeforeSaleLimits: N_("If the sale does not cover the loan, {state} law limits what the lender may claim."),
    says.BeforeSaleDepends: N_(
        "It depends. In {state} the kind of loan and the way of the sale decide what the lender may claim."
    ),
    says.AtMost: N_("<b>At most {most}</b> can be claimed, whatever the open points turn out to be."),
    says.ValueSum: N_("{owed} owed in all\n− {credited} market value\n= <b>{most}</b> at most"),
    says.HalfGapSum: N_("{owed} owed in all\n− {credited} price, half the gap\n= <b>{most}</b> at most"),
    says.ValueNotAsked: N_(
        "<b>Worth more than the price?</b> If the market value on the day of the sale was higher, "
        "they can claim less. I used the price."
    ),
    says.HoldsIf: N_("<b>This holds if</b> {conditions}."),
    says.HoldsNotFor: N_("<b>It does not hold for</b> {exemptions}."),
    says.YouMust: N_("<b>What you must do for this:</b> {steps}."),
    says.BarsIf: N_("<b>{state} law bars the rest if</b> {conditions}."),
    says.LimitsIf: N_("<b>{state} law counts the market value instead of a lower price if</b> {conditions}."),
    says.BarsUnless: N_("<b>{state} law bars the rest unless</b> {lifts}."),
    says.LimitsUnless: N_("<b>{state} law counts the market value instead of a lower price unless</b> {lifts}."),
    says.ByWay: N_("After {way}, {leads}."),
    says.MustGiveTwoThirds: N_(
        "<b>Lowest price.</b> The first sale by a court in {state} must bring two-thirds of the appraised value."
    ),
    says.RefinanceFrom: N_("A refinance is covered only if it was made in {year} or later."),
    says.OnlyTheLetter: N_(
        "<b>The letter decides.</b> I found no {state} law that lets off the rest after such a sale. "
        "Look for words that say the debt is satisfied or the deficiency is waived."
    ),
    says.AnswerAnyway: N_(
        "<b>Being right does not stop a letter or a lawsuit.</b> If court papers come, answer by the date on them. "
        "Check this."
    ),
}
