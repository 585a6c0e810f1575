"""What may be taken from pay and benefits in America, what stays protected, and what to file."""

from collections.abc import Iterator

from domain.case import Case
from domain.choices import Event, Outcome
from domain.findings import us_collection_pay as says
from domain.findings.us_collection import BenefitsProtected
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.rest import nothing_left
from domain.subjects import Subject
from domain.us import sources_collection as source
from domain.us.liability_sources import BENEFITS, MINIMUM_WAGE, PRACTICE, SURVEY, VETERANS, WAGE_CAP
from domain.us.states import state_of
from domain.us.vocabulary_goods import WageRule
from domain.us.wages import EXAMPLE_PAY, federal_cap
from domain.us.wages_by_state import state_cap_in_full


@rule(PRACTICE)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """Pay is taken for an ordinary debt only after a judgment, as a rule, and in some states not at all."""
    if nothing_left(matter):
        yield says.NothingToTakePayFor().citing(*matter.account_sources)
    elif matter.case.state is not None and _safe(matter.case.state):
        yield says.PayIsSafeHere(state=matter.case.state).citing(state_of(matter.case.state).wages.cited)
    elif matter.case.outcome is Outcome.JUDGMENT:
        yield says.PartOfPay().citing(WAGE_CAP)
    else:
        yield says.PayOnlyAfterCourt()


@rule(WAGE_CAP, MINIMUM_WAGE)
def federal(matter: Matter) -> Iterator[Conclusion]:
    """At most 25 percent of a week's pay, or what is above 30 hours' minimum wage, may be taken."""
    if _capped(matter):
        yield federal_cap(EXAMPLE_PAY, matter.today)


@rule(SURVEY)
def of_the_state(matter: Matter) -> Iterator[Conclusion]:
    """A state may protect more of the pay than federal law does."""
    if not _capped(matter):
        return
    if matter.case.state is None:
        yield says.StateMayProtectMore()
        return
    yield from state_cap_in_full.conclusions(matter)


def _safe(state: str) -> bool:
    return state_of(state).wages.rule is WageRule.NONE_FOR_CONSUMER_DEBT


def _capped(matter: Matter) -> bool:
    state = matter.case.state
    return not nothing_left(matter) and not (state is not None and _safe(state))


@rule(BENEFITS, VETERANS)
def benefits(_: Matter) -> Iterator[Conclusion]:
    """Social Security and veterans' benefits are out of reach, and so are two months of them in the bank."""
    yield BenefitsProtected()
    yield says.DepositsProtected().citing(source.DEPOSITS)


@rule(PRACTICE)
def exemption(matter: Matter) -> Iterator[Conclusion]:
    """What is protected must often be claimed in the court that lets it be taken."""
    if not nothing_left(matter):
        yield says.ClaimExemption()


@rule(source.CAP_EXCEPTIONS)
def exceptions(matter: Matter) -> Iterator[Conclusion]:
    """The caps do not hold for support, for taxes, or for a plan under chapter 13."""
    if _capped(matter):
        yield says.CapNotForAll()


def _concerns(case: Case) -> bool:
    asked = case.outcome in {Outcome.CLAIMED, Outcome.SUED, Outcome.JUDGMENT}
    return asked and case.event is not Event.NOT_SOLD_YET


RULES = (answer, federal, of_the_state, benefits, exemption, exceptions)
CHAPTER = Chapter(Subject.PAY, Section.LIABILITY, rules=RULES, concerns=_concerns)
