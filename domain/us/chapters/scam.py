"""Offers of help with an American debt for money up front: what to know before paying."""

from collections.abc import Iterator

from domain.case import Case
from domain.choices import Outcome
from domain.findings import us_collection_scam as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.subjects import Subject
from domain.us import federal_sources as federal
from domain.us import sources_collection as source
from domain.us.helplines import CFPB, CFPB_PHONE, HUD_PHONE, NFCC_PHONE


@rule(source.SCAMS)
def answer(_: Matter) -> Iterator[Conclusion]:
    """Help with a debt is not paid for first."""
    yield says.PayNobodyFirst()


@rule(federal.NFCC, federal.HUD, federal.LAW_HELP)
def free_help(matter: Matter) -> Iterator[Conclusion]:
    """Debt advice, housing advice and legal aid are free."""
    day = matter.today
    yield says.RealHelpIsFree(debt_advice=NFCC_PHONE.on(day), housing=HUD_PHONE.on(day))


@rule(source.SCAMS)
def signs(_: Matter) -> Iterator[Conclusion]:
    """A bad offer is known by its promises."""
    yield says.SignsOfATrap()


@rule(federal.ANSWER)
def papers(matter: Matter) -> Iterator[Conclusion]:
    """The day to answer a court is the person's own, whoever was hired."""
    if matter.case.outcome in {None, Outcome.SUED}:
        yield says.PapersStillCount()


@rule(CFPB)
def already_paid(matter: Matter) -> Iterator[Conclusion]:
    """Complaints about such firms go to the CFPB."""
    yield says.AlreadyPaid(phone=CFPB_PHONE.on(matter.today))


@rule(federal.BUREAU_DISPUTE)
def credit_repair(_: Matter) -> Iterator[Conclusion]:
    """A bureau looks at a disputed entry, free, in 30 days."""
    yield says.NobodyBuysAnEntryOut()


@rule(source.FEES_FIRST)
def fees_first(_: Matter) -> Iterator[Conclusion]:
    """A federal rule limits fees that are taken before a debt is settled."""
    yield says.RuleOnFeesFirst()


def _concerns(case: Case) -> bool:
    return case.outcome in {Outcome.CLAIMED, Outcome.SUED, Outcome.JUDGMENT}


RULES = (answer, free_help, signs, papers, already_paid, credit_repair, fees_first)
CHAPTER = Chapter(Subject.SCAM, Section.NEXT_STEPS, rules=RULES, concerns=_concerns)
