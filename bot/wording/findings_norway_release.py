"""Sentences for whether the rest is let off in Norway."""

from bot.wording.mark import N_, Words
from domain.findings import norway_release as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.OwedUntilWritten: N_("You owe the rest until the lender has written that it is deleted."),
    says.LetOffIfWritten: N_("The rest is gone if the lender has written that it is deleted, or that all is settled."),
    says.ConsentDoesNotLetOff: N_("That the bank agreed to the sale and deleted its pledge does not delete the rest."),
    says.NoSpecialProcedure: N_(
        "<b>No “short sale” in Norway:</b> You may sell for less than the loan if everybody with a pledge who is not "
        "paid in full agrees to delete it. What becomes of the rest is a question of its own."
    ),
    says.WordsThatLetOff: N_(
        "<b>Look for these words:</b> that the rest is deleted (slettet, ettergitt), or that the debt is settled in "
        "full. “The pledge is deleted” and “we agree to the sale” are not enough."
    ),
    says.NoDutyToDelete: N_(
        "<b>The pledge:</b> The lender must delete it when the loan is paid. "
        "I have found no duty to do so when it is not, so the lender can set conditions."
    ),
    says.BookedAsLoss: N_(
        "<b>Written off in the bank's books (avskrevet, tapsført)?</b> That is bookkeeping. You still owe it."
    ),
    says.AskInWriting: N_(
        "<b>Ask in writing:</b> Is the rest deleted, yes or no? How much is it, with interest and costs apart? "
        "From which day does it hold?"
    ),
    says.OfferLowerSum: N_(
        "<b>Is the answer no?</b> Offer installments, or a smaller sum against deleting the rest of the {owed}. "
        "Get it in writing before you pay. A payment or a promise can start the limitation period again."
    ),
    says.OfferLowerSumUnknown: N_(
        "<b>Is the answer no?</b> Offer installments, or a smaller sum against deleting the rest. "
        "Get it in writing before you pay. A payment or a promise can start the limitation period again."
    ),
    says.RestIsUnsecured: N_(
        "<b>Without a pledge</b> the rest is like other debt without security. You can make an agreement, "
        "and it can be part of a debt settlement arrangement (gjeldsordning)."
    ),
    says.KeepReceipt: N_("<b>Paid or settled?</b> Ask for a receipt, and keep it with the letter."),
    says.NavHelpsToAgree: N_(
        "<b>Free help:</b> Your municipality must help you to an agreement as far as it can. Call NAV, +47 {phone}."
    ),
    says.OnlyThingLoans: N_(
        "<b>Two loans are different.</b> For a thing left with a pawnbroker (pantelån) only that thing answers. "
        "In some loans to older home owners (seniorlån) the contract lets the lender bear the loss. See yours."
    ),
}
