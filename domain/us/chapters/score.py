"""What happened to credit scores in a study of 2011: ranges with their date, and no forecast."""

from collections.abc import Iterator

from domain.case import Case
from domain.choices import Collateral, Event
from domain.findings import us_credit_score as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.rest import LET_GO, nothing_left
from domain.subjects import Subject
from domain.us.score_study import STUDY, ScoreEvent
from domain.us.sources_credit import SCORE_STUDY

SOLD_WITH_CONSENT = {Event.SHORT_SALE, Event.DEED_IN_LIEU}


def _row(matter: Matter) -> ScoreEvent:
    """Return the row of the study that is nearest to the case."""
    case = matter.case
    if case.discharged_in_bankruptcy:
        return ScoreEvent.BANKRUPTCY
    if case.event is Event.FORECLOSURE:
        return ScoreEvent.FORECLOSURE
    if case.event in {None, Event.NOT_SOLD_YET}:
        return ScoreEvent.LATE
    if case.outcome in LET_GO or nothing_left(matter):
        return ScoreEvent.LET_OFF
    return ScoreEvent.STILL_OWED if case.event in SOLD_WITH_CONSENT and not _goods(case) else ScoreEvent.LATE


def _goods(case: Case) -> bool:
    return case.collateral not in {None, Collateral.HOME}


@rule(SCORE_STUDY)
def study(matter: Matter) -> Iterator[Conclusion]:
    """Scores after some events were published in 2011, as ranges for three scores before."""
    event = _row(matter)
    row = STUDY[event]
    yield says.ScoreInStudy(event=event, low=row.from_720[0], high=row.from_720[1])
    yield says.ScoreTable(
        low_680=row.from_680[0],
        high_680=row.from_680[1],
        low_720=row.from_720[0],
        high_720=row.from_720[1],
        low_780=row.from_780[0],
        high_780=row.from_780[1],
    )
    yield says.ScoreNoPromise()
    years = row.months_780 // 12
    if event is ScoreEvent.LATE:
        yield says.ScoreBackMonths(months=row.months_680, years=years)
    else:
        yield says.ScoreBackYears(low=row.months_680 // 12, high=years)


@rule(SCORE_STUDY)
def what_mattered(matter: Matter) -> Iterator[Conclusion]:
    """A rest still owed made a sale with consent count like a foreclosure; goods have no row."""
    yield says.ScoreNotForGoods() if _goods(matter.case) else says.ScoreOfTheRest()


def _concerns(case: Case) -> bool:
    return case.collateral is Collateral.HOME


RULES = (study, what_mattered)
CHAPTER = Chapter(Subject.SCORE, Section.CREDIT, rules=RULES, concerns=_concerns)
