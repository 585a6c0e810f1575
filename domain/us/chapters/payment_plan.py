"""Taken although a payment plan was kept."""

from collections.abc import Iterator

from domain.choices import Event
from domain.findings import us_goods_special as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.subjects import Subject
from domain.us import sources_goods as source
from domain.us.lost_goods import is_home


@rule(source.REPOSSESSION_BULLETIN)
def plan(matter: Matter) -> Iterator[Conclusion]:
    """Taking a car from somebody who kept an agreed plan was called unfair; a home has a rule on applications."""
    if is_home(matter.case):
        yield says.PlanWasKept().citing(source.LOAN_PAPERS)
        yield says.PlanForHome().citing(source.APPLICATION_FIRST)
        return
    yield says.PlanWasKept()
    yield says.PlanCalledUnfair()


@rule()
def what_to_do(matter: Matter) -> Iterator[Conclusion]:
    """The proof, and the question."""
    if matter.case.event is Event.NOT_SOLD_YET and not is_home(matter.case):
        yield says.AskItBackNow()
    yield says.CollectThePlan()


@rule(source.COMPLAINT)
def complaint(_: Matter) -> Iterator[Conclusion]:
    """The bureau takes complaints."""
    yield says.ComplainHere()


@rule()
def question(_: Matter) -> Iterator[Conclusion]:
    """What to ask the lender."""
    yield says.AskWhyTaken()


CHAPTER = Chapter(
    Subject.PAYMENT_PLAN, Section.LIABILITY, rules=(plan, what_to_do, complaint, question), concerns=lambda _: False
)
