"""Sentences for how long an American claim can be sued for. None says as certain that a time has run out."""

from bot.wording.mark import N_, Words
from domain.findings import us_collection_time as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.ContractYearsBetween: N_("It depends on the state: {low} to {high} years to sue on a written contract."),
    says.ContractTimeYears: N_("In {state} the lender has {years} years to sue on a written contract."),
    says.ContractTimeUntil: N_(
        "In {state} the lender has {years} years to sue on a contract: until {until}, as far as I can count."
    ),
    says.ContractTimePassed: N_(
        "In {state} the {years} years to sue on a contract may have ended on {until}. That is not certain."
    ),
    says.HomeTimeOfItsOwn: N_("After a home is lost, {state} gives the lender a time of its own to sue."),
    says.LawBarsSuit: N_("On your answers, {state} law bars the rest, however much time is left."),
    says.NothingToSueFor: N_("On your answers nothing is left to sue for. Keep the letter that says so."),
    says.JudgmentHasOwnTime: N_("A court has decided. Now the life of the judgment counts, not the time to sue."),
    says.SecondLoanOnTheNote: N_(
        "<b>This is a second loan.</b> After another lender's sale it can be sued for on its note: "
        "{years} years in {state}. Did its own lender hold the sale? Then {state} has another time."
    ),
    says.WhatRestarts: N_(
        "<b>Before you pay or promise anything:</b> in many states a payment, even a small one, or a signed promise "
        "starts the whole time again."
    ),
    says.LastPaymentCounts: N_(
        "<b>Your last payment</b> was on {paid}. Where a payment starts the time again, it runs to {until}."
    ),
    says.TimeRunsFrom: N_(
        "<b>From when.</b> Usually from the first missed payment. It can be later: from the day the whole loan was "
        "called in, or from the sale."
    ),
    says.NoSuitYet: N_("<b>No lawsuit yet</b> does not end the claim. A lender can wait until the last day."),
    says.LateSuitForbidden: N_(
        "<b>Too late?</b> A debt collector may then not sue, or threaten to. If it does, answer the court and say so: "
        "a court may not look at the time by itself."
    ),
    says.DebtMayEndHere: N_("<b>In {state}</b> the debt itself may end with the time to sue."),
    says.DebtLivesOn: N_("When the time is over, the debt itself lives on in most states. They may still ask for it."),
    says.AfterJudgmentYears: N_(
        "<b>After a judgment</b> another time runs: {years} years in {state}, and longer if it is renewed or revived."
    ),
    says.AfterJudgmentYearsAlone: N_("<b>After a judgment</b> another time runs: {years} years in {state}."),
    says.AfterJudgmentBetween: N_(
        "<b>After a judgment</b> another time runs: {low} to {high} years by state, longer if it is renewed or revived."
    ),
    says.CreditClockApart: N_(
        "<b>The credit file has another clock,</b> seven years. It does not say whether they can sue."
    ),
}
