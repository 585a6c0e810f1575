"""Sentences for Norwegian tax on debt that was let off, and on a loss."""

from bot.wording.mark import N_, Words
from domain.findings import norway_tax as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.NothingForgiven: N_("No debt has been deleted, so there is nothing to tax now."),
    says.ForgivenNotIncome: N_(
        "{released} was deleted. That is normally not income when the lender does it because you cannot pay."
    ),
    says.ForgivenUsuallyNotIncome: N_(
        "Deleted debt is normally not income when the lender does it because you cannot pay."
    ),
    says.ForgivenByEmployer: N_(
        "Check this: {taxable}, deleted by your employer, counts as pay, as if you had got it in cash."
    ),
    says.ForgivenByOwnCompany: N_(
        "Check this: {taxable}, deleted by your own company, counts as dividend, as if you had got it in cash."
    ),
    says.ForgivenInBusiness: N_(
        "Check this: {taxable}, deleted by a business partner, counts as business income, as if you had got it in cash."
    ),
    says.TaxableAmountUnknown: N_("Check this: What was deleted counts as income here, but I do not know the amount."),
    says.FamilyGift: N_("Check this: Debt deleted by family is normally a gift, and no tax is due."),
    says.GiverUnknown: N_("Who deleted the debt decides whether it is income. I do not know that yet."),
    says.TaxEstimate: N_("<b>Estimate:</b> At your rate, {rate}, the tax would be {estimated}."),
    says.CountsWhenFinal: N_("<b>Check this:</b> It counts when the release is final and without conditions."),
    says.LaterReleaseNotIncome: N_(
        "If the lender deletes something later because you cannot pay, that is normally not income."
    ),
    says.ReleaseByOthersDiffers: N_(
        "<b>Check this:</b> It can be different if you owe your employer, your own company, or someone in business. "
        "Ask the tax office (Skatteetaten)."
    ),
    says.HomeLossNotDeductible: N_(
        "<b>No deduction:</b> A loss on your own home normally gives none. "
        "What is left of the loan is never itself a loss for tax."
    ),
    says.HomeGainTaxFree: N_(
        "<b>A gain</b> is free of tax if you owned the home for more than one year. "
        "You must also have lived in it for at least one of the last two years."
    ),
    says.GoodsLossNotDeductible: N_("<b>No deduction:</b> A loss on a private car, boat or other thing gives none."),
    says.LossMayCount: N_(
        "<b>A loss may be deductible</b> where a gain would have been taxed, such as on what was not private. "
        "The loss is price less cost, not what is left of the loan. Ask Skatteetaten."
    ),
}
