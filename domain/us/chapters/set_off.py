"""What to do when an American bank has taken the debt out of the person's own account."""

from collections.abc import Iterator

from domain.case import Case
from domain.choices import Outcome
from domain.findings import us_collection_set_off as says
from domain.findings.us_collection import BenefitsProtected
from domain.findings.us_collection_pay import DepositsProtected
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.rest import nothing_left
from domain.subjects import Subject
from domain.us import sources_collection as source
from domain.us.helplines import CFPB, CFPB_PHONE
from domain.us.liability_sources import BENEFITS, PRACTICE, VETERANS


@rule(source.SET_OFF)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """A bank may set what it is owed off against an account, where the agreement and the law let it."""
    if nothing_left(matter):
        yield says.NothingToSetOff().citing(*matter.account_sources)
    else:
        yield says.BankMayTake()
    yield says.AskForTheBasis()


@rule(BENEFITS, VETERANS)
def benefits(_: Matter) -> Iterator[Conclusion]:
    """Social Security and veterans' benefits are out of reach, and so are two months of them in the bank."""
    yield BenefitsProtected()
    yield DepositsProtected().citing(source.DEPOSITS)


@rule(PRACTICE)
def next_time(matter: Matter) -> Iterator[Conclusion]:
    """A bank can set off only against what stands in it; a judgment reaches further."""
    if nothing_left(matter):
        return
    yield says.KeepIncomeElsewhere()
    yield says.BankAfterJudgment()


@rule(CFPB)
def complaint(matter: Matter) -> Iterator[Conclusion]:
    """Complaints about banks go to the CFPB."""
    yield says.ComplainAboutBank(phone=CFPB_PHONE.on(matter.today))


def _concerns(case: Case) -> bool:
    return case.outcome is Outcome.JUDGMENT


RULES = (answer, benefits, next_time, complaint)
CHAPTER = Chapter(Subject.SET_OFF, Section.LIABILITY, rules=RULES, concerns=_concerns)
