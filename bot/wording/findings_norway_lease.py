"""Sentences for a leased car in Norway."""

from bot.wording.mark import N_, Words
from domain.findings import norway_lease as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.LeasedIsNotYours: N_(
        "A leased car belongs to the leasing company, so nothing is pledged and its value is not set against a debt."
    ),
    says.OwnerCanTakeItBack: N_(
        "<b>The leasing company itself</b> can normally end the agreement and fetch its car when the rent is not paid. "
        "Write to it before you fall behind."
    ),
    says.OthersCannotTakeIt: N_(
        "<b>Others you owe</b> can have a pledge only in what is yours (utlegg). A leased car is not."
    ),
    says.EndWithNotice: N_(
        "<b>Ending it:</b> A consumer can end a lease that is like a purchase. The notice can be one month at the most."
    ),
    says.FeeInFirstMonths: N_(
        "<b>What it may cost:</b> A fee for ending it can be charged only in the first three months. "
        "It can never be more than three months' cost in all."
    ),
    says.FeeUntil: N_(
        "<b>What it may cost:</b> A fee for ending it can be charged only in the first three months, from {signed_on} "
        "that is until {last_day}. It can never be more than three months' cost in all."
    ),
    says.AskLeaseAccount: N_(
        "<b>Is money asked for?</b> Ask for the account in writing: rent due, the fee for ending it, and other "
        "additions, each with the place in the agreement that allows it."
    ),
    says.LeaseOrPurchase: N_(
        "<b>Bought on credit instead?</b> If the agreement is a purchase with a seller's pledge (salgspant), other "
        "rules hold. Then the value when the car is taken back counts."
    ),
}
