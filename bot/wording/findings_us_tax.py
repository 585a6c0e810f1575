"""Sentences for federal tax in the United States."""

from bot.wording.mark import N_, Words
from domain.findings import us_tax as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.TaxBeforeSale: N_("Nothing to report yet. Nothing has been sold, and no debt has been forgiven."),
    says.TaxUnknown: N_("I cannot say yet what counts as income. Something is missing."),
    says.RecourseDisputed: N_("The tax rules can be read in two ways here, so I cannot give one figure."),
    says.NothingForgivenYet: N_(
        "Nothing to report now. {still_owed} is still owed, and debt you still owe is not income."
    ),
    says.OwedDebtIsNoIncome: N_("Nothing to report now. Debt you still owe is not income."),
    says.NoDebtForgiven: N_("No debt was forgiven, so there is no income from canceled debt."),
    says.NonrecourseNoIncome: N_("No income from canceled debt."),
    says.ValueCoveredDebt: N_("No income from the {released} let off. The value covered the debt that went."),
    says.CountsAsIncome: N_("{taxable} of canceled debt counts as income for the year it was let off."),
    says.PartlyExcluded: N_("Of the {cancelled}, {excluded} can be left out. {taxable} counts as income."),
    says.AllExcluded: N_("All of the {cancelled} can be left out. None of it counts as income."),
    says.MayCountAsIncome: N_("The {cancelled} of canceled debt can count as income. Some or all may be left out."),
    says.AtLeastMayCount: N_("At least {cancelled} of canceled debt can count as income. Some or all may be left out."),
    says.AtLeastCounts: N_("At least {taxable} of canceled debt counts as income for the year it was let off."),
    says.RecourseReading: N_(
        "<b>If you answered for the loan with all you own</b> (recourse): {cancelled} is canceled debt, "
        "and the sale counts as made for {amount_realized}."
    ),
    says.NonrecourseReading: N_(
        "<b>If only what secured it could be taken</b> (nonrecourse): no debt is canceled, "
        "and the sale counts as made for {amount_realized}."
    ),
    says.AskTaxProfessional: N_(
        "Here the law bars the rest only because of the way it was sold. The IRS has said both. "
        "Show both figures to a tax professional before you file."
    ),
    says.RecourseNeeded: N_(
        "<b>What decides:</b> did you answer for the loan with all you own (recourse)? "
        "The loan papers say. Box 5 of Form 1099-C is a sign."
    ),
    says.NonrecourseByLaw: N_("State law bars the rest on this kind of loan, so I treat it as nonrecourse."),
    says.WholeDebtIsPrice: N_(
        "<b>Why.</b> Only what secured this loan could be taken (nonrecourse). "
        "For tax, the sale counts as made for the whole debt."
    ),
    says.LookAtBoxFive: N_(
        "<b>If a Form 1099-C comes,</b> look at box 5. Unticked fits a nonrecourse loan. "
        "If it is wrong, ask the lender to correct it."
    ),
    says.IfForgivenLater: N_(
        "<b>If part of it is forgiven later,</b> that part usually counts as income in that year."
    ),
    says.StateTaxDiffers: N_("Your state may tax differently."),
    says.TaxClinic: N_("<b>Help:</b> Low Income Taxpayer Clinic, irs.gov/litc. Check this."),
}
