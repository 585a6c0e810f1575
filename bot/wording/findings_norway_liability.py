"""Sentences for whether a Norwegian lender can claim the rest, and by when to complain."""

from bot.wording.mark import N_, Words
from domain.findings import norway_liability as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.AnswerLetterBy: N_("Answer the letter first, by {last_day}."),
    says.LetterDatePassed: N_("The date in the letter, {last_day}, has passed. Call the sender today."),
    says.ReadLetterFirst: N_("Look in the letter you got on {served_on} first. It may have a deadline."),
    says.LetterCameWeeksAgo: N_(
        "You got a letter on {served_on}. If it has a deadline, that may have passed. Look today, and call the sender."
    ),
    says.PapersSometime: N_(
        "There is a lawsuit. Find the day to answer in the papers from the conciliation board or the court. "
        "Answer by it."
    ),
    says.ComplainBy: N_(
        "Is your letter about the value, or about how the case ended? Then you can complain to the district court "
        "by {last_day}. Another letter has a deadline of its own: look there first."
    ),
    says.ComplaintConditions: N_(
        "<b>The complaint:</b> One month counts from the letter of {served_on}. "
        "To attack the value, at least {threshold} must be at stake."
    ),
    says.ComplaintTimePassed: N_(
        "<b>Was the letter about the value or the outcome?</b> "
        "Then the time to complain to the district court ended on {last_day}."
    ),
    says.OtherLetterOtherDate: N_("<b>Is the letter about something else?</b> Then its deadline stands in the letter."),
    says.WholeRestClaimable: N_("The lender can claim the whole amount, {still_owed}."),
    says.RestClaimable: N_("The lender can claim what was not covered."),
    says.RestClaimableAfterSale: N_("If a sale does not cover the loan, the lender can claim the rest."),
    says.NothingLeftToClaim: N_("On these figures, there is nothing left to claim."),
    says.RestLetGo: N_("There is nothing left to claim, if the lender has written that the rest is deleted."),
    says.LoanOutlivesThing: N_("The loan still stands even though {thing} is gone."),
    says.BoughtNotLeased: N_("This is about a car you bought. Other rules hold for a leased car."),
    says.SeniorLoanException: N_(
        "<b>Check this:</b> In some loans to older home owners (seniorlån) the lender bears the loss. "
        "See what your contract says."
    ),
    says.PawnException: N_("<b>Was it a pawn loan (pantelån)?</b> Then only the thing you left answers for it."),
    says.SaidThingOnly: N_(
        "<b>Check this:</b> You said that only {thing} answers for the loan. "
        "If the contract says so, the rest cannot be claimed. That is rare in Norway."
    ),
    says.LenderBoughtCheaply: N_(
        "<b>Did the lender buy {thing} itself?</b> If the price was clearly far below the value, "
        "the rest can be reduced. You must be able to show it."
    ),
    says.ConsentIsNotForgiveness: N_(
        "<b>Consent is not forgiveness.</b> That the bank agreed to the sale does not delete the rest. "
        "You owe it unless the bank has written that it is deleted."
    ),
    says.SellersPledgeByTakeBack: N_(
        "<b>Was it bought for private use, on credit from the seller or with a loan from the dealer?</b> "
        "Then such a pledge (salgspant) leads to a take-back, not to a forced sale. Ask which rules were used."
    ),
    says.BoatRegister: N_(
        "<b>Is the boat in the ship register (NOR)?</b> Then it is sold by force, like a home. "
        "If not, a seller's pledge leads to a take-back."
    ),
    says.SaleStoppedByPaying: N_(
        "<b>The sale can be stopped</b> by paying the claim with interest and costs "
        "before the court confirms a bid (stadfestelse)."
    ),
    says.WarningBeforeSale: N_(
        "<b>Before a forced sale:</b> The lender must warn you in writing and wait two weeks. "
        "When it then goes to the district court, you get one month to comment."
    ),
    says.PostponedForFifth: N_(
        "<b>Trouble that will pass,</b> such as illness or lost work? The sale can be postponed if you pay "
        "one fifth and then installments. For a home the court can at times go without the fifth."
    ),
    says.SaleMustCoverBetterRanked: N_(
        "<b>The lowest bid:</b> A sale goes through only if it covers what ranks ahead "
        "of the lender that asked for it, here {ahead}. There is no other lower limit."
    ),
    says.TakeBackFirst: N_(
        "<b>Bought for private use, with a seller's pledge (salgspant)?</b> You can demand that the lender takes it "
        "back before it collects in any other way, such as from your pay. There are exceptions."
    ),
}
