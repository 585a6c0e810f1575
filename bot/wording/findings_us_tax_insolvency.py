"""Sentences for the test of debts against everything owned."""

from bot.wording.mark import N_, Words
from domain.findings import us_tax_insolvency as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.InsolvencyTest: N_("If you owed more than you owned just before, that much of the canceled debt is left out."),
    says.InsolventBy: N_("Just before, you owed {short} more than you owned, so up to {short} is left out."),
    says.SolventBefore: N_("Just before, you owed {liabilities} and owned {assets}, so this leaves nothing out."),
    says.BankruptcyIsEnough: N_("You do not need this test: the bankruptcy leaves out all of it."),
    says.InsolvencyTakes: N_("Of the {cancelled} of canceled debt, this leaves out {excluded}. {taxable} is income."),
    says.InsolvencyExample: N_(
        "<b>Example</b>\n{liabilities} owed just before\n− {assets} owned just before\n= {short} short (insolvent)\n"
        "Of {cancelled} canceled, {excluded} is left out and {taxable} is income."
    ),
    says.CountTheDebtItself: N_("<b>Count the canceled debt too.</b> Just before, you still owed it."),
    says.CountAllAssets: N_(
        "<b>Count all you owned</b> at what it would sell for, also what lenders cannot take: the home, "
        "retirement savings."
    ),
    says.WorksheetKinds: N_("<b>Owned:</b> {assets}.\n<b>Owed:</b> {debts}."),
    says.NonrecourseInTest: N_(
        "<b>If only what secured a loan could be taken</b> (nonrecourse), count that loan up to the value of it, "
        "plus the part that is canceled."
    ),
    says.EachByItself: N_("<b>Each canceled debt</b> has a test of its own, on its own day. So has each spouse."),
    says.InsolvencyForm: N_(
        "<b>How to claim it:</b> Form 982, tick line 1b, and write what is left out on line 2. "
        "Keep the sum and the papers behind it."
    ),
    says.LowerBasis: N_("Line 10a can lower what other things you own count as having cost. Often it is 0."),
    says.ClinicNotVita: N_(
        "<b>Free help:</b> a Low Income Taxpayer Clinic, irs.gov/litc. The free VITA sites do not do this test."
    ),
}
