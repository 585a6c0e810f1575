"""A tax form that is wrong, late, or for a debt that is still being collected: three separate answers."""

from collections.abc import Iterator

from domain.case import Case
from domain.findings import us_tax_forms as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.subjects import Subject
from domain.us import federal_sources as source
from domain.us import sources_tax as more


@rule(source.TOPIC_431)
def answer(_matter: Matter) -> Iterator[Conclusion]:
    """The lender's form is evidence of a cancellation, not proof."""
    yield says.FormIsNoProof()


@rule(source.TOPIC_431, source.FORECLOSURE_BID)
def wrong_amount(_matter: Matter) -> Iterator[Conclusion]:
    """A wrong amount is disputed with the lender; better proof of the value wins over the form."""
    yield says.WrongAmount()
    yield says.WrongBoxFive().citing(source.AUDIT_GUIDE, more.OFTEN_WRONG)
    yield says.NotCorrected().citing(more.CP2000)


@rule(source.TOPIC_431)
def wrong_year(_matter: Matter) -> Iterator[Conclusion]:
    """The income belongs to the year of the actual cancellation."""
    yield says.WrongYear()


@rule(more.COURTS_DIFFER, source.TOPIC_431)
def still_collecting(_matter: Matter) -> Iterator[Conclusion]:
    """Where the lender still collects, the debt may not be cancelled; courts differ on what the form alone does."""
    yield says.StillCollecting()


@rule(source.BANKRUPTCY, source.FORM_982)
def bankruptcy(_matter: Matter) -> Iterator[Conclusion]:
    """Debt discharged in bankruptcy is left out, whatever form was sent."""
    yield says.BankruptAndForm()


@rule(more.COLLECTOR)
def collector(matter: Matter) -> Iterator[Conclusion]:
    """What is taxed and what can be collected are two questions."""
    yield says.CollectorAfterForm()
    if matter.case.state == "CA":
        yield says.CaliforniaPurchaseLoan().citing(more.CALIFORNIA)


def _concerns(case: Case) -> bool:
    """It is offered after a bankruptcy, where a form often comes all the same."""
    return bool(case.discharged_in_bankruptcy)


CHAPTER = Chapter(
    Subject.FORM_WRONG,
    Section.TAX,
    rules=(answer, wrong_amount, wrong_year, still_collecting, bankruptcy, collector),
    concerns=_concerns,
)
