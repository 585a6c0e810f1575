"""Sentences for what happened to scores in a study of 2011."""

from collections.abc import Mapping
from enum import StrEnum

from bot.wording.mark import N_, Words
from domain.findings import us_credit_score as says
from domain.law import Finding
from domain.us.score_study import ScoreEvent

CHOICES: Mapping[StrEnum, str] = {
    ScoreEvent.LATE: N_("being 90 days late"),
    ScoreEvent.LET_OFF: N_("a settlement or a sale with the rest let off"),
    ScoreEvent.STILL_OWED: N_("a short sale with a rest still owed"),
    ScoreEvent.FORECLOSURE: N_("a foreclosure"),
    ScoreEvent.BANKRUPTCY: N_("a bankruptcy"),
}

SENTENCES: dict[type[Finding], Words] = {
    says.ScoreInStudy: N_("In a FICO study from 2011, a score of 720 fell to {low}–{high} after {event}."),
    says.ScoreTable: N_(
        "from 680 to {low_680}–{high_680}\nfrom 720 to {low_720}–{high_720}\nfrom 780 to {low_780}–{high_780}"
    ),
    says.ScoreBackMonths: N_("<b>Back again</b> in the study: {months} months from 680, {years} years from 780."),
    says.ScoreBackYears: N_("<b>Back again</b> in the study: {low} years from 680, up to {high} years from 780."),
    says.ScoreNoPromise: N_(
        "<b>An illustration, no promise.</b> It is from 2011 and about typical files. Nobody can say what your score "
        "will do."
    ),
    says.ScoreOfTheRest: N_(
        "<b>The rest mattered.</b> A short sale or deed in lieu with the rest let off cost less. "
        "With a rest still owed it counted like a foreclosure."
    ),
    says.ScoreNotForGoods: N_("The study has no row for a car or thing that was taken. This is the nearest one."),
}
