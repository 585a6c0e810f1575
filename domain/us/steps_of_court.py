"""First steps when a court is involved."""

from collections.abc import Iterator

from domain.calendar import came_weeks_ago, plain
from domain.choices import Outcome
from domain.findings import us_next_steps as says
from domain.law import Conclusion
from domain.matter import Matter
from domain.us import federal_sources as source

PAPERS_POSSIBLE = {Outcome.CLAIMED, Outcome.SILENT, Outcome.SUED, None}


def court_papers(matter: Matter) -> Iterator[Conclusion]:
    """Yield what to do about papers from a court that nothing has been decided on."""
    case = matter.case
    sued = case.outcome is Outcome.SUED
    papers = sued or case.served_on is not None or case.answer_due is not None
    if not papers or case.outcome not in PAPERS_POSSIBLE:
        return
    due = matter.day("answer_due")
    if due is None:
        matter.miss("answer_due")
        served = case.served_on
        if served is not None and came_weeks_ago(served, matter.today):
            yield says.AnswerMayBeOverdue(served_on=plain(served)).citing(source.ANSWER)
        else:
            yield says.FindAnswerDate().citing(source.ANSWER)
    elif due < matter.today:
        yield says.AnswerOverdue(due=plain(due)).citing(source.ANSWER)
    else:
        yield says.AnswerPapers(due=plain(due)).citing(source.ANSWER)


def judgment(matter: Matter) -> Iterator[Conclusion]:
    """Yield what to do once a court has decided."""
    still_owed = matter.statement.still_owed
    yield says.FindJudgment(still_owed=still_owed) if still_owed else says.FindJudgmentFirst()
