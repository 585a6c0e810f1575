"""The income tax of the state, beside the federal one."""

from collections.abc import Iterator

from domain.case import Case
from domain.choices import Outcome
from domain.findings import us_tax_sale as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.subjects import Subject
from domain.us import federal_sources as source
from domain.us import sources_tax as more
from domain.us.states import state_of, states


@rule(more.STATE_HAS_TAX)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """A state with an income tax decides for itself what it leaves out."""
    state = matter.case.state
    if state is None:
        yield says.StateUnknown(count=sum(not row.state_income_tax for row in states().values()))
    elif state_of(state).state_income_tax:
        yield says.StateHasTax(state=state)
    else:
        yield says.StateHasNoTax(state=state)


@rule(more.STATES_FOLLOW)
def follow(matter: Matter) -> Iterator[Conclusion]:
    """Some states follow the federal law of an earlier day, and lack what came after."""
    state = matter.case.state
    if state is not None and not state_of(state).state_income_tax:
        return
    yield says.StatesFollowLate()
    if state in {"CA", None}:
        yield says.CaliforniaTax().citing(source.STATE_TAX)


def _concerns(case: Case) -> bool:
    """It is offered where debt was let off in a known state."""
    return case.outcome in {Outcome.RELEASED, Outcome.SETTLED} and case.state is not None


CHAPTER = Chapter(Subject.STATE_TAX, Section.TAX, rules=(answer, follow), concerns=_concerns)
