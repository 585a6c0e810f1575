"""Sentences for a debt that two owed, and for a person in one country who owes in the other."""

from bot.wording.mark import N_, Words
from domain.findings import us_tax_people as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.SplitIsForProfessional: N_("If two of you owed it, let a tax professional say how much each reports."),
    says.BothMayGetForms: N_(
        "<b>Both may get a form for the whole amount.</b> That does not mean that both have all of it as income. "
        "Who signed, who used the money and who paid can decide."
    ),
    says.TestForEach: N_(
        "<b>Owed more than you owned?</b> Each of you is tested alone. If you file separate returns, each makes a "
        "worksheet. If you file together and only one of you passes, a professional should split it."
    ),
    says.OnlyOneSigned: N_(
        "<b>Only one of you signed?</b> Then it is that one's debt, and that one's worksheet. State law on what "
        "spouses share can change it."
    ),
    says.BringForTwo: N_(
        "<b>Bring:</b> the loan papers with the signatures, both forms, who paid what, a divorce decree if there is "
        "one, and what each of you owned and owed just before."
    ),
    says.TwoCountries: N_(
        "The debt follows the place where the home or car was. Tax can be asked for in both countries."
    ),
    says.DebtFollowsPlace: N_(
        "<b>The debt:</b> for a home or car in the United States, the state's rules count, also if you live in Norway."
    ),
    says.CancelledDebtFromAbroad: N_(
        "<b>American tax:</b> canceled debt can be income there, also if you are no citizen or have left the country. "
        "If you are not American, live elsewhere and must file there, you use Form 1040-NR."
    ),
    says.AmericanInNorway: N_("<b>American in Norway?</b> You still file a tax return in the United States."),
    says.NorwegianTaxToo: N_(
        "<b>Norwegian tax:</b> whoever is resident in Norway is taxed there on income from everywhere. Debt let off "
        "because you cannot pay is usually not income there. Ask Skatteetaten."
    ),
    says.TwoCreditFiles: N_(
        "<b>Two credit files:</b> the American one shows the loan for about {years} years. A Norwegian one can show a "
        "record of non-payment, for at most {norwegian_years} years, if the debt is collected in Norway."
    ),
    says.JudgmentAbroad: N_(
        "<b>I do not know</b> whether a judgment from one country can be used in the other. Ask a lawyer who knows "
        "both."
    ),
    says.AdvisersForTwo: N_(
        "<b>Tax in two countries is more than I can work out.</b> Ask an American tax professional (CPA or enrolled "
        "agent) who knows the other country too. In Norway, also ask Skatteetaten."
    ),
}
