"""A debt that two owed: what can be said, and what is handed over."""

from collections.abc import Iterator

from domain.case import Case
from domain.choices import Outcome
from domain.findings import us_tax_people as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.subjects import Subject
from domain.us import federal_sources as source
from domain.us import sources_tax as more


@rule(more.JOINT)
def answer(_matter: Matter) -> Iterator[Conclusion]:
    """How much of a joint debt each reports depends on more than the form."""
    yield says.SplitIsForProfessional()
    yield says.BothMayGetForms()


@rule(more.EACH_BY_ITSELF)
def each_alone(_matter: Matter) -> Iterator[Conclusion]:
    """Each spouse who files alone has a worksheet of their own."""
    yield says.TestForEach()
    yield says.OnlyOneSigned()


@rule(source.PUB_4681)
def to_bring(_matter: Matter) -> Iterator[Conclusion]:
    """The split needs who signed, who used the money and who paid."""
    yield says.BringForTwo()


def _concerns(case: Case) -> bool:
    """It is offered where somebody else signed and debt was let off."""
    return bool(case.co_signers) and case.outcome in {Outcome.RELEASED, Outcome.SETTLED}


CHAPTER = Chapter(Subject.JOINT_DEBT, Section.TAX, rules=(answer, each_alone, to_bring), concerns=_concerns)
