"""Sentences for what Norwegian credit files may show."""

from bot.wording.mark import N_, Words
from domain.findings import norway_credit as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.NoRemarkFromLetter: N_("A letter from a debt collector alone gives no payment remark."),
    says.RemarkUntil: N_("The payment remark can be used until {last_day} at the latest."),
    says.RemarkTooOld: N_("The four years ended on {last_day}. The payment remark should no longer be used."),
    says.SettledNotUsed: N_("What is paid or settled must not be used in credit checks any more."),
    says.MonthAfterLegalSteps: N_(
        "<b>At the earliest</b> a payment remark (betalingsanmerkning) can be used one month "
        "after the collector has taken legal steps."
    ),
    says.AtMostFourYears: N_(
        "<b>At most</b> it can be used for four years. If the claim cannot be collected, "
        "new legal steps can give four more."
    ),
    says.FourMoreYears: N_(
        "<b>Can it get longer?</b> If the claim cannot be collected, new legal steps can give four more years."
    ),
    says.GoneWhenSettled: N_(
        "<b>Paid, or settled in another way?</b> Then the remark must not be used any more. Ask for a receipt."
    ),
    says.ReleaseSettles: N_(
        "<b>Check this:</b> When a part is deleted by agreement, the whole claim should count as settled. "
        "Ask the lender to confirm it in writing."
    ),
    says.DisputedNotUsed: N_(
        "<b>Do you disagree with the claim?</b> Say so in writing. A disputed claim must as a rule not be used."
    ),
    says.CorrectionWithinFortnight: N_(
        "<b>Is the remark wrong?</b> You got a copy when it was registered. "
        "You have 14 days to ask for it to be corrected."
    ),
    says.InDebtRegister: N_(
        "<b>Check this:</b> If you owe a bank and nothing is pledged any more, "
        "the debt is probably in the debt register (gjeldsregisteret)."
    ),
}
