"""What is said of a case in a picture or a link that is passed on: whoever reads it is not the one who owes."""

from collections.abc import Mapping

from bot.wording.lines import LINES
from bot.wording.mark import N_, Words
from domain.findings import ranges, us_home_loans, us_home_release, us_liability
from domain.findings import statement as says
from domain.law import Finding

IMPERSONAL: Mapping[type[Finding], Words] = {
    says.AgreedSumToPay: N_("<b>Not paid yet?</b> Then what was agreed on is still owed."),
    says.StillOwed: N_("In this case, {still_owed} is still owed."),
    says.StillOwedAtLeast: N_("In this case, at least {low} is still owed."),
    says.StillOwedAtMost: N_("In this case, at most {high} is still owed, perhaps nothing."),
    says.StillOwedBetween: N_("In this case, between {low} and {high} is still owed."),
    says.StillOwedSoFar: N_(
        "On what is known so far, {still_owed} is still owed in this case. It may be more or less."
    ),
    says.NothingOwedSoFar: N_("On what is known so far, nothing is left to pay in this case. That can still change."),
    says.LeftOverAtLeast: N_("In this case, nothing is owed, and at least {low} is left over."),
    says.LeftOverAtMost: N_("In this case, at most {high} is left over."),
    says.LeftOverSoFar: N_("On what is known so far, {surplus} is left over in this case. It may be more or less."),
    says.NothingOwed: N_("In this case, the sale covered exactly what was owed. Nothing is left."),
    says.ValueCovered: N_("In this case, the value covered exactly what was owed. Nothing is left."),
    says.PaidOff: N_("In this case, nothing more is owed. What was left has been paid or settled."),
    says.ReleasedInFull: N_("In this case, nothing more is owed. The lender let off {released}."),
    says.ReleasedNotAllKnown: N_("In this case, nothing more is owed. The lender let off what was left."),
    says.SurplusDue: N_("In this case, nothing is owed, and {surplus} is left over."),
    says.AmountUnknown: N_("The amount in this case cannot be worked out yet. Something is missing."),
    says.JudgmentDiffers: N_(
        "The judgment says {judgment_amount}. The figures here give {still_owed}. The judgment decides."
    ),
    says.LenderAgrees: N_("The letter asks for {lender_figure}, the same as the figures here give."),
    says.LenderAsksMore: N_(
        "The letter asks for {lender_figure}. That is {difference} more than the figures here give."
    ),
    says.LenderAsksLess: N_(
        "The letter asks for {lender_figure}. That is {difference} less than the figures here give."
    ),
    ranges.ComesOnTop: N_("<b>On top comes</b> what is not known in this case: {unknown}."),
    ranges.ComesOff: N_(
        "<b>Off comes</b> what is not known in this case: {unknown}. If it is large, there may be something to pay."
    ),
    ranges.DependsOn: N_("<b>It depends on</b> what is not known in this case: {unknown}."),
    ranges.MoreOrLess: N_("<b>Not known in this case.</b> On top comes: {raising}. It gets less by: {lowering}."),
    us_liability.NothingToClaim: N_("In this case, nothing is left to claim."),
    us_liability.LawBars: N_("In this case, {state} law does not let the lender collect the rest."),
    us_liability.LawLimits: N_("In this case, {state} law lets the lender collect at most {most}."),
    us_home_loans.MoreThanThisLoan: N_(
        "<b>Two debts.</b> {own} of this is left on this loan. "
        "{other} is what the loans ahead are short of, and that is a debt to them."
    ),
    us_home_release.WipedOutForYou: N_(
        "In this case, the bankruptcy court wiped the debt out. It may not be collected."
    ),
}
"""Sentences in place of those that speak to the person whose case it is; all others are the same for everybody."""

IMPERSONAL_LINES: Mapping[str, str] = {
    **LINES,
    "surplus": N_("{amount} left over"),
    "still_owed": N_("{amount} still to pay"),
}
