"""Sentences on what parts the lender's letter from the account, and what to ask for."""

from collections.abc import Mapping
from enum import StrEnum

from bot.wording.mark import N_, Words
from domain.findings import letter_check as says
from domain.law import Finding
from domain.letter_lines import LineKind

SENTENCES: dict[type[Finding], Words] = {
    says.CountedTwice: N_(
        "<b>{amount} counted twice.</b> The letter has the same line for {kind} two times. It is owed once. "
        "Ask them to take one off, or to show two bills."
    ),
    says.StandsTwice: N_(
        "<b>The same line twice.</b> The letter charges {amount} for {kind} two times. "
        "Ask them to take one off, or to show what each is for."
    ),
    says.SumCountsTwice: N_(
        "<b>{amount} too much in the total.</b> It is higher than the lines by exactly what they charge for {kinds}. "
        "It looks counted twice. Ask how they added it up."
    ),
    says.ClaimHoldsCosts: N_(
        "<b>{amount} may be counted twice.</b> They begin higher than here by exactly what they charge for {kinds}, "
        "and that is then added. Ask if it is in both."
    ),
    says.PriceWithoutCosts: N_(
        "<b>{amount} may be counted twice.</b> Their price is lower than here by exactly what they charge for {kinds}, "
        "and that is then added. Ask for the paper that shows the price."
    ),
    says.CostsInsideAlready: N_(
        "<b>{amount} counted twice.</b> You said that the costs are inside what was owed, or came out of the price. "
        "The letter adds them on top. Ask them to take them off."
    ),
    says.CreditNotTaken: N_(
        "<b>{amount} not taken off.</b> In your account {kind} come off. The letter has no such line, or a "
        "smaller one. Ask them to take it off, or to show where it went."
    ),
    says.CreditOnlyListed: N_(
        "<b>{amount} not taken off.</b> The letter lists {kind}, but the total is as if they were not there. "
        "Ask them to take it off."
    ),
    says.CreditAdded: N_(
        "<b>{amount} added, not taken off.</b> The letter lists {kind}, and the total adds the amount where it should "
        "come off. Ask them to put it right."
    ),
    says.MoreTakenOff: N_(
        "<b>{amount} more comes off</b> in the letter than here: {kind}. Change your answer if they are right."
    ),
    says.ResalePriceUsed: N_(
        "<b>{difference} too little taken off.</b> The letter takes off {price}, what it was sold for. "
        "What counts is the value at the take-back, {valuation}. Ask them to count again with it."
    ),
    says.ValueDiffers: N_(
        "<b>Another value.</b> The letter takes off {theirs}; you said {ours}. Ask for the paper with the value."
    ),
    says.PriceDiffers: N_(
        "<b>Another price.</b> The letter takes off {theirs}; you said {ours}. Ask for the paper that shows the price "
        "and the buyer."
    ),
    says.StartsHigher: N_(
        "<b>They begin {difference} higher,</b> with {theirs}. You said {ours}. Ask for every payment, and for the "
        "interest with its days and rate, up to the sale."
    ),
    says.StartsLower: N_(
        "<b>They begin lower,</b> with {theirs}. You said {ours}. Change your answer if the letter is right."
    ),
    says.CostsOnTheirSide: N_(
        "<b>{amount} more in costs.</b> The letter charges it for {kinds}. Your account here does not have it. "
        "Ask for each bill, its day, and where it was agreed."
    ),
    says.CostSumsApart: N_(
        "<b>{amount} more in costs</b> than your account here has. Ask for each cost with its bill, its day, and where "
        "it was agreed."
    ),
    says.CostsOnYourSide: N_(
        "<b>{amount} less in costs.</b> Your account here has it for {kinds}. The letter does not. "
        "Change your answer if the letter is right."
    ),
    says.LiensDiffer: N_(
        "<b>Paid first to others.</b> The letter counts {theirs}; your account counts {ours}. Ask for "
        "the paper that shows it."
    ),
    says.CostsWithoutLine: N_(
        "<b>{amount} without a line.</b> The total holds it, but no line shows it. It is as much as the costs in your "
        "account. Ask for each cost with its bill."
    ),
    says.SumTooHigh: N_(
        "<b>The letter does not add up.</b> Its lines come to {lines}, its total says {total}. That is {difference} "
        "too much. Ask them to show what it is for, or to take it off."
    ),
    says.SumTooLow: N_(
        "<b>The letter does not add up.</b> Its lines come to {lines}, its total says {total}. That is {difference} "
        "less. Ask what came off."
    ),
    says.PartLetOff: N_(
        "<b>{amount} was let off,</b> by your answers. The letter does not show it. Send them the paper that says so."
    ),
    says.LinesMissing: N_("<b>Lines are missing.</b> The letter does not show {kinds}. Ask for the whole account."),
    says.Unexplained: N_(
        "<b>{amount} that I cannot explain.</b> No line says what it is. Ask them to show, line by line, "
        "how they got there."
    ),
    says.ReminderAboveRate: N_(
        "<b>{over} too much for reminders.</b> The letter charges {charged}. A reminder or a notice before collection "
        "costs {rate} each at most, on {day}. Check this. Ask them to take off what is above."
    ),
    says.DemandAboveRate: N_(
        "<b>{over} too much for the demand for payment.</b> The letter charges {charged}. A demand that the lender "
        "sends itself costs {rate} at most, on {day}. Check this. Ask them to take off what is above."
    ),
    says.RefundsNotShown: N_(
        "The letter takes off no refund for GAP cover, a warranty or insurance. Ask whether one is due."
    ),
    says.InkassoAboveCap: N_(
        "<b>{over} too much for collecting.</b> The letter charges {charged}. For a claim of this size you pay at most "
        "{cap}, also in a heavy case. Ask them to take off what is above."
    ),
    says.InkassoOnlyIfLate: N_(
        "<b>{charged} for collecting:</b> so much counts only in a heavy case, more than 28 days after the last day "
        "of the demand. Else at most {simple}."
    ),
}

CHOICES: Mapping[StrEnum, str] = {
    LineKind.CLAIM: N_("what was owed before"),
    LineKind.PRICE: N_("the sale price"),
    LineKind.VALUATION: N_("the value"),
    LineKind.PRIOR_LIENS: N_("what others got first"),
    LineKind.PAID: N_("your payments since the sale"),
    LineKind.COSTS_REPOSSESSION: N_("taking it back"),
    LineKind.COSTS_STORAGE: N_("storage"),
    LineKind.COSTS_REPAIR: N_("repairs"),
    LineKind.COSTS_SALE: N_("the sale"),
    LineKind.COSTS_COURT: N_("court fees"),
    LineKind.COSTS_AGENT: N_("an agent"),
    LineKind.COSTS_LEGAL: N_("a lawyer"),
    LineKind.COSTS_ADMINISTRATIVE: N_("administration"),
    LineKind.COSTS_INSURANCE: N_("insurance"),
    LineKind.COSTS_DEFAULT_INTEREST: N_("late interest"),
    LineKind.COSTS_REMINDER: N_("reminders"),
    LineKind.COSTS_DEMAND: N_("the demand for payment"),
    LineKind.COSTS_COLLECTION: N_("debt collection"),
    LineKind.COSTS_OTHER: N_("other things"),
    LineKind.CREDITS_PAYMENT: N_("your payments"),
    LineKind.CREDITS_INTEREST_REBATE: N_("refunds of interest"),
    LineKind.CREDITS_INSURANCE_REFUND: N_("refunds of insurance"),
    LineKind.CREDITS_SERVICE_CONTRACT_REFUND: N_("refunds of a service contract"),
    LineKind.CREDITS_GAP_REFUND: N_("refunds of GAP cover"),
    LineKind.CREDITS_ESCROW: N_("amounts left in escrow"),
    LineKind.CREDITS_OTHER: N_("other credits"),
    LineKind.SUBTOTAL: N_("a sum on the way"),
    LineKind.TOTAL: N_("the total"),
}
