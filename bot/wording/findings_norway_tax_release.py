"""Sentences for Norwegian tax on debt that is deleted, in depth, and for the tax return."""

from bot.wording.mark import N_, Words
from domain.findings import norway_tax_release as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.WhyNotIncome: N_(
        "<b>Why?</b> Income is what is won by work, capital or business. The Supreme Court held in 1928 and 1930 "
        "that debt deleted because you cannot pay is no such gain, even if it once gave deductions."
    ),
    says.OtherReasons: N_(
        "<b>Is there another reason?</b> Then it is judged as cash between you: pay from an employer, dividend "
        "from your own company, income in a business. A gift in the family is normally free of tax."
    ),
    says.TaxDebtIsDifferent: N_(
        "<b>Do you owe tax itself?</b> That is another matter: Skatteetaten decides by rules of its own. See "
        "skatteetaten.no, «ettergivelse av skatt»."
    ),
    says.SettlementSameStart: N_(
        "<b>A debt settlement (gjeldsordning), a deal with the bank, or a claim that became too old</b> begins "
        "from the same point: normally no tax. Ask Skatteetaten if you are unsure."
    ),
    says.WhenItCounts: N_(
        "<b>When?</b> When the deletion is final and without conditions. Where the debt lapses at the end of an "
        "arrangement, it is at the end."
    ),
    says.CarriedLossCut: N_(
        "<b>Do you have a loss carried forward?</b> A composition (akkord) with those you owe cuts it by what is "
        "deleted."
    ),
    says.StudentLoanDeleted: N_("<b>A student loan</b> from Lånekassen that is deleted under its act is free of tax."),
    says.CheckTaxReturn: N_(
        "Check in the tax return (skattemelding) that the debt and the interest you paid are right."
    ),
    says.DebtAtYearEnd: N_(
        "<b>Filled in by the lender:</b> the debt on December 31 and the interest. Compare the interest with what "
        "you really paid."
    ),
    says.NothingToEnter: N_("<b>Deleted debt that is not income</b> is not to be entered."),
    says.EnterTaxableSale: N_("<b>A taxable sale of a home</b> you enter yourself."),
    says.WealthTaxDebt: N_(
        "<b>Wealth tax:</b> debt is deducted while it exists. Debt that was deleted by the end of the year is not."
    ),
}
