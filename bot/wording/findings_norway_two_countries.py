"""Sentences for somebody with one foot in Norway and one in the United States."""

from bot.wording.mark import N_, Words
from domain.findings import norway_two_countries as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.BothCountriesTax: N_(
        "If you live in one country and owe in the other, both can have rules about tax on deleted debt."
    ),
    says.PlaceDecidesDebt: N_(
        "<b>A home or a car in the United States?</b> Then the law of that state decides what you owe. Choose USA "
        "when I ask where it was."
    ),
    says.NorwayTaxesWorld: N_(
        "<b>Norway</b> taxes income from the whole world when you are resident here for tax. Debt deleted because "
        "you cannot pay is normally not income here, also when it is American."
    ),
    says.AmericanIncome: N_(
        "<b>In the United States</b> deleted debt is normally income. From 600 dollars the lender reports it on "
        "Form 1099-C."
    ),
    says.AmericanExclusions: N_(
        "<b>Exceptions there:</b> bankruptcy, and as far as you owed more than you owned just before. You claim "
        "them on Form 982, with 1040-NR if you live abroad and must file."
    ),
    says.AmericanHomeExclusion: N_(
        "<b>The American exception for a main home</b> covers what was deleted before 2026, or later if it was "
        "agreed in writing before that. I have found no extension."
    ),
    says.AmericanLivingHere: N_("<b>An American citizen in Norway</b> still files a tax return in the United States."),
    says.TwoCreditSystems: N_(
        "<b>Two credit systems:</b> in the United States each account has a history. Norway has none, only payment "
        "remarks, public registers and a score."
    ),
    says.AskBothTaxOffices: N_(
        "<b>The tax treaty, and credit for tax paid there:</b> ask Skatteetaten, or an adviser who knows both "
        "countries."
    ),
}
