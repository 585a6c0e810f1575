"""Sentences for whether anything is still owed once the home or the thing is gone."""

from bot.wording.mark import N_, Words
from domain.findings import owing as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.OwesTheDifference: N_("Yes. You owe the difference between the claim and the value of {thing}."),
    says.OwesDifferenceOf: N_(
        "Yes, {still_owed} on these figures: the difference between the claim and the value of {thing}."
    ),
    says.OwesWhatPriceLeft: N_("Yes. You owe what the sale of {thing} did not cover."),
    says.OwesWhatPriceLeftOf: N_("Yes, {still_owed} on these figures: what the sale of {thing} did not cover."),
    says.OwesAlsoAfterwards: N_("Yes. The loan is your own debt, also when the home or the car is gone."),
    says.WhatEndsNorwegianDebt: N_(
        "<b>The debt ends</b> when it is paid, when the lender writes that the rest is deleted, when a debt settlement "
        "arrangement (gjeldsordning) is completed, or when it is too old (foreldelse)."
    ),
    says.OwesAsARule: N_("As a rule yes: what the sale did not cover is still owed."),
    says.StatesDiffer: N_(
        "<b>Some states differ.</b> They bar or limit the rest of some loans, most often home loans. "
        "Say which state, and I look at its law."
    ),
    says.WhatEndsAmericanDebt: N_(
        "<b>The debt ends</b> when it is paid, when the lender writes that the rest is let off, or in bankruptcy. "
        "In some states the law bars it."
    ),
}
