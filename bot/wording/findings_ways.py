"""Sentences beside the ways out, in both countries."""

from bot.wording.mark import N_, Words
from domain.findings import ways as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.NothingToCompare: N_("Nothing is left to pay, so there are no ways out to compare."),
    says.AtExpectedValue: N_(
        "I use {value}, what you expect it to bring. The costs, and the price at a forced sale, are not known."
    ),
    says.ValueNotStated: N_("I do not know what it is worth, so I compare without amounts."),
    says.InterestAndCourtCosts: N_("Interest and court costs can come on top."),
    says.HadItNotBeenLetOff: N_("The other ways show what it could have come to. You need not choose any of them."),
    says.UsualWords: N_(
        "These are the words lenders usually send. No way out should move the last day in the credit file."
    ),
    says.LetOffCanBeIncome: N_("What is let off can count as income."),
    says.LetOffUsuallyNotIncome: N_("What the lender lets off because you cannot pay is usually not income."),
}
