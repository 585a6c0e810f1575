"""Sentences for the price and the value, in a state with a rule of its own."""

from bot.wording.mark import N_, Words
from domain.findings import us_special_price as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.BidMustBeHonest: N_(
        "<b>Who bought it, and for how much?</b> If the lender itself bid far below the value, a court "
        "in {state} can look at whether the bid was honest. Keep proof of what the home was worth."
    ),
    says.BidBelowEstimate: N_(
        "<b>The lender's own bid.</b> In {state} it must be an honest estimate of the value, less costs. "
        "A lower bid does not undo the sale, but you can use it if you are sued. Ask for the bid in "
        "writing."
    ),
    says.JudgeMayGiveLess: N_(
        "<b>A judge decides how much.</b> In {state} the court may grant less than the whole rest. "
        "Answer the case, and bring proof of the market value."
    ),
    says.CourtMustConfirm: N_(
        "<b>Did a court confirm the sale?</b> In {state} the lender must have asked for that in time, "
        "and won. If not, it cannot sue for the rest. Ask the court in the county where the home is."
    ),
    says.FairValueBeforeConfirmation: N_(
        "<b>Before the court confirms the sale:</b> in {state} the judge may refuse a price that is much "
        "too low, or take a fair value off the debt. Ask for it in the case, with proof of the value."
    ),
    says.NoAppraisalNoRest: N_(
        "<b>Ask for the appraisal.</b> In {state} a court sale without a proper appraisal ends what you "
        "owe. No paper that you signed can take that away."
    ),
    says.OnlyThePrice: N_(
        "<b>Only the price counts.</b> In {state} the lender may claim the whole gap, even if the home "
        "was worth more. Only a price so low that it looks like fraud helps, and then you must sue to "
        "undo the sale."
    ),
    says.FairPriceNotFullValue: N_(
        "<b>A fair price, not the full value.</b> In {state} the lender must have acted in good faith "
        "and got a fair and reasonable price. If you doubt that, ask in writing how it sold the home."
    ),
    says.AppraisalReplacesBid: N_(
        "<b>An appraisal replaces a low bid.</b> In {state} you can ask the court for one. For a home or "
        "consumer loan, no paper that you signed can take that away."
    ),
    says.PricePresumedFair: N_(
        "<b>The price counts as fair until you prove otherwise.</b> In {state} you need proof, such as "
        "an appraisal, that the home was clearly worth more on the day of the sale."
    ),
    says.LowPriceNoDefense: N_(
        "<b>A low price is no defense.</b> Since {since}, the value of the home does not help you "
        "against a lawsuit in {state}. Check the lender's figures instead: the debt, the costs, the "
        "payments."
    ),
}
