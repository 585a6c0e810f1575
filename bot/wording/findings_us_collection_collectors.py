"""Sentences for what to do when an American debt collector writes."""

from bot.wording.mark import N_, Words
from domain.findings import us_collection_collectors as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.DisputeWithinThirtyDays: N_(
        "You have 30 days from the collector's notice to dispute the debt in writing (debt validation). "
        "It must then stop until it has verified it."
    ),
    says.WriteToCollectorBy: N_(
        "Write to the collector by {until} that you dispute the debt. It must then stop until it has verified it."
    ),
    says.DisputeDaysOver: N_(
        "The 30 days to dispute ended on {until}. You can still write and ask the collector for the sums."
    ),
    says.NoticeWithinFiveDays: N_(
        "<b>The notice</b> must come within 5 days of the first contact. It says how much is asked for, and for whom."
    ),
    says.NoticeItemised: N_("It must also show how the sum grew: interest, fees, payments and credits."),
    says.WillAskingProvoke: N_(
        "<b>Will asking make them sue?</b> They can sue whether you ask or not. Asking is no payment and no promise. "
        "Do not write that you owe it."
    ),
    says.LenderItself: N_("<b>Is it the first lender itself?</b> These rules are mostly for others who collect."),
    says.WhoOwnsIt: N_(
        "<b>Two firms ask, or one you do not know?</b> Ask each in writing who owns the debt, since when, and for a "
        "copy of every sale of it. Pay neither before you know."
    ),
    says.SayItInTheDispute: N_("<b>{state} law may bar or limit this debt.</b> Say so in the letter."),
    says.PayNothingYet: N_(
        "<b>Pay and promise nothing yet.</b> In many states even a small payment starts the time to sue again."
    ),
    says.NoLateThreat: N_("A collector may not sue, or threaten to, when the time to sue is over."),
    says.FormNoProof: N_(
        "<b>A Form 1099-C came, and they still collect?</b> The form is no proof that the debt has ended. Tax is one "
        "question, what they can collect another. Dispute it, and ask which is right."
    ),
    says.LettersTooOften: N_(
        "<b>Daily letters or visits?</b> Keep a list with days and times. Complain at consumerfinance.gov/complaint, "
        "{phone}."
    ),
}
