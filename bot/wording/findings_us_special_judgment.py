"""Sentences for how long a judgment lasts."""

from collections.abc import Mapping
from enum import StrEnum

from bot.wording.mark import N_, Words
from domain.findings import us_special_judgment as says
from domain.law import Finding
from domain.us.vocabulary_goods import JudgmentKind

CHOICES: Mapping[StrEnum, str] = {
    JudgmentKind.LIFE: N_("it can be collected that long"),
    JudgmentKind.LIEN: N_(
        "it holds on to a home or land that long (lien), and may be collected in other ways for longer"
    ),
    JudgmentKind.DORMANCY: N_("after them it goes to sleep (dormant), and the lender can have it revived"),
    JudgmentKind.EXECUTION: N_("it can be carried out (execution) that long"),
    JudgmentKind.ENFORCEMENT: N_("after them the lender must have it revived before it can be enforced again"),
}

SENTENCES: dict[type[Finding], Words] = {
    says.YearsMean: N_("<b>What the years of a judgment mean:</b> {kind}."),
    says.LienLasts: N_(
        "<b>How long.</b> A judgment in {state} holds on to a home or land for {lasts} (lien). It may be "
        "collected in other ways for longer."
    ),
    says.OlderJudgment: N_("A judgment from before {before} lasts {lasts}."),
    says.NoRenewalFound: N_("I found no way to renew a judgment in {state}. Check this."),
    says.NoteTime: N_("<b>A promissory note</b> in {state} has a time of its own: {lasts}."),
    says.MortgageNoteTime: N_("<b>A note with a mortgage</b> in {state} has a time of its own: {lasts}."),
    says.ConsumerTimeSince: N_("The shorter time for consumer credit is law since {since}."),
}
