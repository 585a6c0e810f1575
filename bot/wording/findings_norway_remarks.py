"""Sentences for payment remarks in depth."""

from bot.wording.mark import N_, Words
from domain.findings import norway_remarks as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.RemarkFourYears: N_(
        "A payment remark can be used for four years at most, and not at all once the claim is settled."
    ),
    says.FourMoreYearsAndRegisters: N_(
        "<b>Longer?</b> If the claim cannot be collected, new legal steps can give four more years. An attachment "
        "in a home or things can be used for as long as it stands in the public register."
    ),
    says.WhenRemarkComes: N_(
        "<b>At the earliest</b> one month after the collector took legal steps. If you broke a plan with the "
        "collector, it need not wait. If you take the plan up again, the breach must not be registered."
    ),
    says.CopyAndFortnight: N_(
        "<b>You get a copy</b> when it is registered, and 14 days to ask for it to be corrected. As a rule it "
        "cannot be used before that."
    ),
    says.NothingToTakeShows: N_(
        "<b>«Nothing to take»</b> (intet til utlegg) is also registered, and shows in credit checks."
    ),
    says.PlanKept: N_(
        "<b>Do you keep a plan?</b> Then there is usually no new remark. An old one stays until the claim is "
        "settled, or the four years are out."
    ),
    says.WrittenOffStillOwed: N_(
        "<b>Written off in the bank's books?</b> That is bookkeeping. You still owe it, and it can be sold or sent "
        "to a collector."
    ),
    says.SettlementShows: N_(
        "<b>A debt settlement</b> (gjeldsordning) is shown while it lasts, and not after. Opened negotiations are "
        "shown for one year at most."
    ),
    says.JudgmentPaidInTime: N_(
        "<b>Was the claim disputed, and you paid within the court's time after the judgment?</b> Then the judgment "
        "must not be used."
    ),
    says.NoAccountHistory: N_(
        "<b>Not as in the United States:</b> there is no history of each account. A lender sees remarks, public "
        "registers, tax figures and a score."
    ),
    says.AskForCorrection: N_("If the remark is wrong, ask the credit bureau in writing to correct it."),
    says.AskForCorrectionBy: N_(
        "If the remark is wrong, ask the credit bureau in writing to correct it, by {last_day}."
    ),
    says.SeeWhatStands: N_(
        "<b>First:</b> ask the bureau for insight, which is free. Then you see what is registered, by whom and when."
    ),
    says.WhatMakesItWrong: N_(
        "<b>It is wrong</b> if the claim is settled, if you disputed it with something not clearly groundless, if "
        "the four years are out, if it came too early, or if one claim stands there more than once."
    ),
    says.ProveItWrong: N_(
        "<b>Then write</b> to the bureau and to the one who claims the money. Say what is wrong and send proof: a "
        "receipt, the agreement, or your letter that you disagreed. You get 14 days from the copy."
    ),
    says.ComplainToDatatilsynet: N_(
        "<b>If they say no:</b> complain to Datatilsynet (datatilsynet.no), the data protection authority."
    ),
}
