"""Sentences for how a wrong entry in an American credit file is disputed."""

from bot.wording.mark import N_, Words
from domain.findings import us_credit_dispute as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.DisputeSentToday: N_(
        "Sent today, {sent}, a dispute should be settled by {due}, or by {extended} if you add something on the way."
    ),
    says.WriteTheDispute: N_(
        "<b>1. Get the reports</b> of all three bureaus, free, at annualcreditreport.com.\n"
        "<b>2. Write to each</b> that has the error: which entry, what is wrong, what is right. Add copies, keep the "
        "originals."
    ),
    says.MissedPaymentCounts: N_(
        "<b>Which date counts?</b> The first missed payment that was never caught up on. Not the day it was taken, "
        "sold, charged off, passed on or “reported”."
    ),
    says.ShouldBeGone: N_("<b>Yours should have been gone since {until}.</b> Write that, and ask them to take it out."),
    says.GoneAfterLoss: N_(
        "<b>Yours at the latest {until},</b> counted from the loss on {lost}. The first missed payment came before "
        "that, so the day is earlier."
    ),
    says.AskForDelinquencyDate: N_(
        "<b>Is the date missing or wrong?</b> Whoever reports a charge-off or collection must give the month it began "
        "within 90 days."
    ),
    says.LenderMustLook: N_(
        "<b>3. The bureau</b> tells the lender within 5 business days. The lender must look into it and correct or "
        "delete it in the same time."
    ),
    says.ThroughTheBureau: N_(
        "<b>Use the bureau,</b> not the lender alone: only then can you sue the lender later for not looking into it."
    ),
    says.NotMended: N_("<b>Not corrected?</b> Complain at consumerfinance.gov/complaint, {phone}."),
}
