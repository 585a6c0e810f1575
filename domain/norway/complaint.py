"""Letters and their deadlines: the month to complain about a take-back, and the date printed on other papers."""

from collections.abc import Iterator
from datetime import date

from domain.calendar import add_months, came_weeks_ago, plain
from domain.case import Case
from domain.choices import Event, Outcome
from domain.findings import norway_liability as says
from domain.law import Conclusion, Deadline, DeadlineKind, rule
from domain.matter import Matter
from domain.norway import sources
from domain.norway.calendar import working_day_from
from domain.norway.rates import VALUATION_THRESHOLD, known_on
from domain.rest import LET_GO, nothing_left


def complaint_deadline(case: Case) -> date | None:
    """Return the last day to complain to tingretten about a take-back: a month after the outcome was told."""
    if case.event is not Event.REPOSSESSION or case.served_on is None:
        return None
    return working_day_from(add_months(case.served_on, 1))


def needs_its_own_date(matter: Matter) -> bool:
    """Whether the letter must be looked into: it is, or may be, another than the one on the outcome of a take-back.

    While the month for that one runs, the complaint says so; when it is over, any letter may still be another.
    """
    case = matter.case
    if case.event is not Event.REPOSSESSION or case.outcome is Outcome.SUED:
        return True
    last_day = complaint_deadline(case)
    return last_day is not None and last_day < matter.today and not let_go(matter)


def let_go(matter: Matter) -> bool:
    """Whether the rest was let off or settled, so that a complaint about the value would gain nothing."""
    return matter.case.outcome in LET_GO and nothing_left(matter)


@rule(sources.PAPERS)
def date_on_the_papers(matter: Matter) -> Iterator[Conclusion]:
    """What is printed on the papers decides by when to answer them."""
    served = matter.case.served_on
    due = matter.day("answer_due") if matter.case.answer_due is not None else None
    if due is not None:
        due = plain(due)
        yield Deadline(kind=DeadlineKind.ANSWER_COURT, date=due)
        yield says.AnswerLetterBy(last_day=due) if due >= matter.today else says.LetterDatePassed(last_day=due)
    elif served is not None:
        if needs_its_own_date(matter):
            old = came_weeks_ago(served, matter.today)
            yield (says.LetterCameWeeksAgo if old else says.ReadLetterFirst)(served_on=served)
    elif matter.case.outcome is Outcome.SUED:
        yield says.PapersSometime()


@rule(sources.TVFBL_9_12)
def complaint(matter: Matter) -> Iterator[Conclusion]:
    """The outcome of a take-back can be complained about to tingretten within a month of being told it."""
    if matter.case.event is not Event.REPOSSESSION:
        return
    served, last_day = matter.day("served_on"), complaint_deadline(matter.case)
    if served is None or last_day is None:
        return
    yield Deadline(kind=DeadlineKind.COMPLAIN_VALUATION, date=last_day)
    if last_day >= matter.today and not let_go(matter):
        yield says.ComplainBy(last_day=last_day)


@rule(sources.TVFBL_9_12)
def complaint_conditions(matter: Matter) -> Iterator[Conclusion]:
    """The valuation can be attacked only from a threshold, or for errors of procedure or law."""
    last_day, served = complaint_deadline(matter.case), matter.case.served_on
    if last_day is None or served is None or let_go(matter):
        return
    threshold = known_on(VALUATION_THRESHOLD, matter.today)
    if last_day < matter.today:
        yield says.ComplaintTimePassed(last_day=last_day)
    elif threshold is not None:
        yield says.ComplaintConditions(served_on=served, threshold=threshold)
    if matter.case.answer_due is None and last_day < matter.today:
        yield says.OtherLetterOtherDate().citing(sources.PAPERS)


FIRST = (date_on_the_papers, complaint)
AFTER = (complaint_conditions,)
