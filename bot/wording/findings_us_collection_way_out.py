"""Sentences for what an American bankruptcy does to what is left of the debt."""

from bot.wording.mark import N_, Words
from domain.findings import us_collection_way_out as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.BankruptcyMayWipeOut: N_(
        "As a rule a bankruptcy wipes it out: what a sale leaves open is ordinary debt with nothing behind it."
    ),
    says.BankruptcyWipedOut: N_("On your answers the bankruptcy court wiped this debt out. It may not be collected."),
    says.IfListedAndNotReaffirmed: N_(
        "<b>This holds if</b> the debt was listed, and you did not sign that you would still owe it (reaffirmation)."
    ),
    says.SignAfterBankruptcy: N_(
        "<b>Asked to sign the home over after a bankruptcy?</b> A deed in lieu gives up the home. It should not bring "
        "the debt back. Read it for a new promise to pay, and ask the bankruptcy lawyer."
    ),
    says.ChapterSevenOrThirteen: N_(
        "<b>Two ways.</b> Chapter 7 wipes out debt, again only after 8 years. Chapter 13 is a payment plan: 4 years "
        "after an earlier chapter 7, 2 years after a chapter 13."
    ),
    says.HandItOver: N_("In chapter 13 you can also give the home or thing up as part of the plan."),
    says.KeepTheThing: N_(
        "<b>Not sold yet?</b> You can keep it in a bankruptcy by paying its value in one sum (redemption)."
    ),
    says.LoanOnThingCut: N_(
        "<b>Chapter 13</b> can cut a car loan to what the car is worth, unless the loan bought it within the last "
        "{days} days (other goods: 1 year)."
    ),
    says.LoanOnThingCutFrom: N_(
        "<b>Chapter 13</b> can cut a car loan to what the car is worth. If yours bought the car on {signed}, only when "
        "you file after {day}."
    ),
    says.AskAboutCosigner: N_(
        "<b>The cosigner:</b> I do not know what your bankruptcy does for them. Ask the lawyer first."
    ),
    says.AfterwardsInFileAndTax: N_(
        "<b>Afterward:</b> the credit file may show it for 10 years. Debt that it wiped out is not income for tax."
    ),
    says.TalkFirst: N_(
        "<b>Talk to a bankruptcy lawyer first,</b> before you pay, sign or sell anything. Free: legal aid, "
        "LawHelp.org, and debt advice, NFCC {debt_advice}."
    ),
}
