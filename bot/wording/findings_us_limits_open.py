"""Sentences for a claim that the law limits, where something that is not known comes on top."""

from bot.wording.mark import N_, Words
from domain.findings import us_limits_open as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.LawLimitsSoFar: N_(
        "On your answers, {state} law lets the lender collect at most {most}, and on top what is not known yet: "
        "{unknown}."
    ),
    says.CourtMayLowerSoFar: N_(
        "The lender may claim up to {most}, and on top what is not known yet: {unknown}. "
        "A court in {state} may lower it."
    ),
    says.AtMostSoFar: N_(
        "<b>At most {most}</b> can be claimed, and on top what is not known yet: {unknown}. "
        "What else is open does not raise it."
    ),
    says.ValueNeeded: N_(
        "<b>Find out the market value</b> on the day of the sale. Then I can work out how much they can claim at most."
    ),
    says.NotInTheSum: N_("<b>Not in this sum yet:</b> {unknown}. That would come on top."),
}
