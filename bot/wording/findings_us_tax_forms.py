"""Sentences for the tax forms, and for a form that is wrong."""

from bot.wording.mark import N_, Words
from domain.findings import us_tax_forms as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.CancelledInYear: N_(
        "Canceled {released_on}: it belongs on the tax return for that year, filed the year after."
    ),
    says.FormsInGeneral: N_("The lender sends Form 1099-C or 1099-A. You answer with Form 982 and your tax return."),
    says.Boxes1099C: N_(
        "<b>Form 1099-C.</b> Box 1: the day. 2: the amount canceled. 3: interest in that amount. 4: which debt. "
        "5: whether you answered for it with all you own. 6: why, as a letter. 7: the value of the property."
    ),
    says.Codes1099C: N_(
        "<b>Box 6.</b> A: bankruptcy. B: another court. C: time ran out. D: the lender chose foreclosure. E: an "
        "estate. F: an agreement. G: the lender stopped collecting. H: another real cancellation."
    ),
    says.No36Months: N_("Since {since}, 36 months without a payment are no longer a reason of their own."),
    says.Boxes1099A: N_(
        "<b>Form 1099-A</b> says only that the lender took the property. Box 2: what was owed. "
        "4: the value. 5: whether you answered for it with all you own."
    ),
    says.TwoEventsTwoForms: N_(
        "<b>Two events, two forms:</b> losing the property, and the debt that is canceled later. In the same year one "
        "1099-C, with boxes 4, 5 and 7 filled in, can stand for both."
    ),
    says.NoFormAForCar: N_("<b>A car for private use</b> gives no Form 1099-A."),
    says.Lines982: N_(
        "<b>Form 982.</b> 1a: bankruptcy. 1b: you owed more than you owned. 1e: main home. 2: what is left out. "
        "10a and 10b: lower cost of what you keep."
    ),
    says.WhereOnReturn: N_(
        "<b>On the return:</b> what is income on Schedule 1, line 8c. The sale on Form 8949 and Schedule D, "
        "a private loss with code L."
    ),
    says.FormIsNoProof: N_("The form is the lender's report, not proof. What really happened decides."),
    says.WrongAmount: N_(
        "<b>1. Wrong amount or value?</b> Ask the lender in writing to correct the form. "
        "Keep proof of the value at the time, such as an appraisal or prices of similar sales."
    ),
    says.WrongBoxFive: N_(
        "<b>Box 5 not ticked?</b> It says that you did not answer for the loan (nonrecourse). Then the whole debt is "
        "the price, and nothing is canceled. The box is no proof, and often wrong: look in the loan papers."
    ),
    says.NotCorrected: N_(
        "<b>Not corrected in time?</b> Report what is right and keep the proof. If the return does not match the form, "
        "the IRS may write (notice CP2000). Answer by the day on it."
    ),
    says.WrongYear: N_(
        "<b>2. Late, or the wrong year?</b> The year the debt was really canceled counts. Ask for a corrected form."
    ),
    says.StillCollecting: N_(
        "<b>3. Do they still collect?</b> Then the debt may not be canceled. Courts differ on whether the form alone "
        "ends it. Ask for a written release, or a corrected form."
    ),
    says.BankruptAndForm: N_(
        "<b>Wiped out in bankruptcy?</b> A form may come all the same. It is not income: tick line 1a of Form 982, "
        "and write the amount on line 2."
    ),
    says.CollectorAfterForm: N_(
        "<b>A collector asks for the rest, or for interest?</b> Tax is one question, what you owe another. "
        "Dispute it in writing within 30 days of the first notice."
    ),
    says.CaliforniaPurchaseLoan: N_(
        "<b>In California</b> the rest of a loan that bought the home you lived in (1 to 4 units) cannot be collected. "
        "For tax it is nonrecourse."
    ),
}
