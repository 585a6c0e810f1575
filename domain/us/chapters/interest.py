"""Forgiven interest in American tax."""

from collections.abc import Iterator

from domain.findings import us_tax_cancelled as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.subjects import Subject
from domain.us import federal_sources as source
from domain.us import sources_tax as more


@rule(source.INCOME, more.COULD_BE_DEDUCTED)
def forgiven_interest(_matter: Matter) -> Iterator[Conclusion]:
    """Forgiven interest is cancelled debt like the rest, unless paying it would have been deducted."""
    yield says.ForgivenInterest()
    yield says.NotIncomeIfDeductible().citing(more.COULD_BE_DEDUCTED)
    yield says.InterestInBoxThree().citing(more.FORM_1099_C)


@rule(source.PUB_4681, source.AIZAWA)
def still_asked_for(_matter: Matter) -> Iterator[Conclusion]:
    """Interest that is still claimed has not been cancelled."""
    yield says.InterestStillAsked()


CHAPTER = Chapter(
    Subject.INTEREST, Section.TAX, rules=(forgiven_interest, still_asked_for), concerns=lambda _case: False
)
