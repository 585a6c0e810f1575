"""Court papers and a collector's notice: the days on which the person must act."""

from collections.abc import Iterator
from datetime import date

from domain.calendar import add_days, came_weeks_ago, plain
from domain.case import Case
from domain.choices import Outcome
from domain.findings import court as says
from domain.findings import us_collection as collection
from domain.law import Conclusion, Deadline, DeadlineKind, rule
from domain.matter import Matter
from domain.us.liability_sources import DISPUTE, PAPERS

DAYS_TO_DISPUTE = 30


@rule(PAPERS)
def court_papers(matter: Matter) -> Iterator[Conclusion]:
    """A lawsuit must be answered by the day its papers name; no table of days is kept, so none is worked out."""
    case = matter.case
    if case.answer_due is not None:
        yield Deadline(kind=DeadlineKind.ANSWER_COURT, date=plain(case.answer_due))
    if case.outcome in {Outcome.RELEASED, Outcome.SETTLED, Outcome.JUDGMENT}:
        return
    if case.answer_due is not None:
        late = case.answer_due < matter.today
        yield (says.AnswerCourtPassed if late else says.AnswerCourt)(answer_due=plain(case.answer_due))
    elif case.served_on is not None:
        matter.miss("answer_due")
        old = came_weeks_ago(case.served_on, matter.today)
        yield (says.CourtPapersWeeksAgo if old else says.CourtPapers)(served_on=plain(case.served_on))
    elif case.outcome is Outcome.SUED:
        matter.miss("answer_due")
        yield says.CourtPapersSometime()


def dispute_end(case: Case) -> date | None:
    """Return the last day to dispute with a collector in writing, or None where none wrote."""
    notice = case.collector_notice_received
    return None if notice is None else add_days(notice, DAYS_TO_DISPUTE)


@rule(DISPUTE)
def dispute(matter: Matter) -> Iterator[Conclusion]:
    """A debt disputed in writing within 30 days of the collector's notice may not be collected until it is verified."""
    until = dispute_end(matter.case)
    if until is None:
        return
    yield Deadline(kind=DeadlineKind.DISPUTE_COLLECTOR, date=until)
    yield collection.DisputePassed(until=until) if until < matter.today else collection.DisputeBy(until=until)
