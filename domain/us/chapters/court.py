"""What to do with papers from an American court: the day first, then the answer and what to say in it."""

from collections.abc import Iterator

from domain.case import Case
from domain.choices import Collateral, Event, Outcome
from domain.findings import us_collection_court as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.rest import LET_GO, nothing_left
from domain.subjects import Subject
from domain.us import federal_sources as federal
from domain.us import sources_collection as source
from domain.us import sources_goods as goods
from domain.us.court import court_papers
from domain.us.liability_sources import PRACTICE
from domain.us.state_defense import may_be_barred

OVER = {*LET_GO, Outcome.JUDGMENT}


def _papers_came(case: Case) -> bool:
    served = case.served_on is not None or case.answer_due is not None
    return case.outcome not in OVER and (served or case.outcome is Outcome.SUED)


@rule(PRACTICE)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """A lawsuit is answered by the day on its papers; a judgment is asked about at once."""
    if matter.case.outcome is Outcome.JUDGMENT:
        yield says.CourtHasDecided()
    elif not _papers_came(matter.case):
        yield says.IfPapersCome()


@rule(federal.ANSWER)
def in_writing(matter: Matter) -> Iterator[Conclusion]:
    """Whoever does not answer may lose, also when right."""
    if matter.case.outcome is not Outcome.JUDGMENT:
        yield says.AnswerInWriting()


@rule(source.DEFENSES)
def what_to_say(matter: Matter) -> Iterator[Conclusion]:
    """Whoever sues must prove the sum, the notices and the ownership; other defenses must be raised."""
    if matter.case.outcome is Outcome.JUDGMENT:
        yield says.ShowTheJudgment()
    elif nothing_left(matter):
        yield says.SayWhatIsPaid()
    else:
        yield says.AskForProof()
        if matter.case.collateral is not Collateral.HOME and matter.case.event is not Event.SHORT_SALE:
            yield says.NoNoticeInCourt().citing(goods.NOTICE, goods.CONSUMER_NOTICE, goods.CONSUMER_DEFECT)
        yield from may_be_barred(matter, says.SayItInTheAnswer)
        yield says.RaiseTheTime()


@rule(source.VENUE)
def venue(matter: Matter) -> Iterator[Conclusion]:
    """A collector may sue only where the consumer lives or signed, and about land only where it is."""
    if matter.case.outcome is not Outcome.JUDGMENT:
        yield says.WhereTheyMaySue()


@rule(source.MILITARY)
def military(matter: Matter) -> Iterator[Conclusion]:
    """A home that secures a loan from before the service may not be sold in or a year after it without a court."""
    if matter.case.collateral is Collateral.HOME and matter.case.event in {None, Event.FORECLOSURE}:
        yield says.InTheMilitary()


@rule(federal.LAW_HELP)
def help_in_court(_: Matter) -> Iterator[Conclusion]:
    """Legal aid is free for whoever qualifies."""
    yield says.LegalAidForCourt()


def _concerns(case: Case) -> bool:
    return _papers_came(case) or case.outcome is Outcome.JUDGMENT


RULES = (court_papers, answer, in_writing, what_to_say, venue, military, help_in_court)
CHAPTER = Chapter(Subject.COURT, Section.LIABILITY, rules=RULES, concerns=_concerns)
