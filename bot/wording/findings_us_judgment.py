"""Sentences for how long an American judgment can be collected. None says that a debt has lapsed."""

from bot.wording.mark import N_, NN_, Words
from domain.findings import us_judgment as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.JudgmentUntil: NN_(
        "<b>How long.</b> The judgment can be collected for {years} year, until {until}.",
        "<b>How long.</b> The judgment can be collected for {years} years, until {until}.",
        "years",
    ),
    says.JudgmentDormant: NN_(
        "<b>How long.</b> The judgment goes dormant after {years} year, on {until}, and can be revived.",
        "<b>How long.</b> The judgment goes dormant after {years} years, on {until}, and can be revived.",
        "years",
    ),
    says.JudgmentEnded: N_(
        "<b>How long.</b> The time to collect on the judgment ended on {until}, unless it was renewed. "
        "Check this before you pay or promise anything."
    ),
    says.JudgmentAsleep: N_(
        "<b>How long.</b> The judgment went dormant on {until}, unless it was renewed. It may have been revived. "
        "Check this before you pay or promise anything."
    ),
    says.JudgmentLives: NN_(
        "<b>How long.</b> A judgment in {state} can be collected for {years} year.",
        "<b>How long.</b> A judgment in {state} can be collected for {years} years.",
        "years",
    ),
    says.JudgmentSleeps: NN_(
        "<b>How long.</b> A judgment in {state} goes dormant after {years} year and can be revived.",
        "<b>How long.</b> A judgment in {state} goes dormant after {years} years and can be revived.",
        "years",
    ),
    says.CanBeRenewed: N_("The lender can have the judgment renewed before it ends."),
}
