"""Somebody offers help for money: what is free instead, and what not to do."""

from collections.abc import Iterator

from domain.findings import norway_way_out as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import sources, sources_collection
from domain.norway.rates import NAV_PHONE
from domain.norway.still_claimed import claimed_aloud
from domain.subjects import Subject


@rule(sources.GOL_1_5, sources.SOSTJL_17)
def help_is_free(matter: Matter) -> Iterator[Conclusion]:
    """The municipality must help with an agreement and an application as far as possible, free."""
    yield says.HelpIsFree()
    yield says.FreeInsteadOfPaid(phone=NAV_PHONE.on(matter.today))


@rule(sources_collection.GOL_1_4)
def new_loan(_: Matter) -> Iterator[Conclusion]:
    """Recent debt can lead to a refusal; responsible refinancing does not count."""
    yield says.NewLoanIsNewDebt()


@rule(sources_collection.HIDING_THINGS)
def hiding(_: Matter) -> Iterator[Conclusion]:
    """Moving things out of creditors' reach can be undone and punished."""
    yield says.DoNotMoveThings()


@rule(sources.KREDOPPL_24, sources_collection.KREDOPPL_16)
def remarks(_: Matter) -> Iterator[Conclusion]:
    """A settled remark must not be used, and insight is free."""
    yield says.RemarksGoFree()


@rule(sources_collection.STUDENT_LEGAL_AID)
def legal_aid(_: Matter) -> Iterator[Conclusion]:
    """Students and others give legal aid free."""
    yield says.LegalAidNames()


CHAPTER = Chapter(
    Subject.SCAM,
    Section.NEXT_STEPS,
    rules=(help_is_free, new_loan, hiding, remarks, legal_aid),
    concerns=claimed_aloud,
)
