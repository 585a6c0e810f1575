"""Sentences for how long a Norwegian claim lives, in depth. None says that a debt has lapsed."""

from bot.wording.mark import N_, Words
from domain.findings import norway_time as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.TenYearsAfterLegalSteps: N_(
        "The limit is ten new years after the judgment or the case, and paying a little can start it again."
    ),
    says.TenYearsForThisLoan: N_("The limit is normally ten years, and paying a little can start it again."),
    says.ThreeYearsWithoutNote: N_(
        "The limit is normally three years without a loan note, and paying a little can start it again."
    ),
    says.ThreeOrTenYears: N_("The limit is three or ten years, and paying a little can start it again."),
    says.PayingALittleNow: N_(
        "<b>Even a small sum counts.</b> An installment, interest or a promise to pay acknowledges the debt, and a "
        "new period begins. Done today, it could run to {last_day}. It is fine to pay, but have the date checked "
        "first."
    ),
    says.WhoHasTenYears: N_(
        "<b>Ten years</b> holds for a loan of money, such as from a bank, and for debt on a loan note "
        "(gjeldsbrev). <b>Three years</b> holds for most else."
    ),
    says.DealerLoanNeedsNote: N_(
        "<b>A loan arranged by the dealer</b> has three years, unless you signed a loan note (gjeldsbrev). Then it "
        "has ten. Ask the lender for a copy of what you signed."
    ),
    says.TimeBegins: N_(
        "<b>From when?</b> From the day the lender could demand payment, or from the notice if the loan was called "
        "in early. Ask for its date."
    ),
    says.TimeStops: N_(
        "<b>What stops the clock:</b> a case at the conciliation board, a lawsuit, or a request for attachment or "
        "a forced sale. A judgment, or such a case without full cover, gives ten new years."
    ),
    says.InterestGrowsOld: N_(
        "<b>Interest</b> normally lapses after three years. After legal steps, newer interest lives as long as the "
        "claim."
    ),
    says.NotWhileDeducted: N_(
        "<b>While money is deducted from your pay,</b> the time does not run out. After that, at least one year is "
        "left."
    ),
    says.OneDebtorsTime: N_(
        "<b>Do more of you owe it?</b> A claim too old for one can still hold for the others. A guarantor "
        "(kausjonist) is freed if the debt itself lapses first."
    ),
    says.TimeCannotBeSignedAway: N_(
        "<b>You cannot sign the limit away beforehand.</b> Later it can be prolonged, by three years at a time at most."
    ),
    says.WhatLapsingMeans: N_(
        "<b>If the time is out,</b> the lender has no right to be paid. A registered pledge can still hold."
    ),
}
