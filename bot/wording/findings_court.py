"""Sentences for court papers: they come before everything else."""

from bot.wording.mark import N_, Words
from domain.findings import court as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.AnswerCourt: N_("Answer the court by {answer_due}. The sums can wait."),
    says.AnswerCourtPassed: N_(
        "The day to answer the court, {answer_due}, has passed. Call the court clerk or legal aid today."
    ),
    says.CourtPapers: N_(
        "You got court papers on {served_on}. Look for the day to answer on the first page, and answer by it."
    ),
    says.CourtPapersWeeksAgo: N_(
        "You got court papers on {served_on}. The day to answer may have passed. Look for it on the first page, "
        "and call the court clerk or legal aid today."
    ),
    says.CourtPapersSometime: N_(
        "There is a lawsuit. Look for the day to answer on the first page of the court papers, and answer by it."
    ),
}
