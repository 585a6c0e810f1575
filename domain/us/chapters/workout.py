"""A loan that was cut while the home was kept: tax without a sale."""

from collections.abc import Iterator
from decimal import Decimal

from domain.case import Case
from domain.choices import Collateral, Event
from domain.findings import us_left_out
from domain.findings import us_tax_home as says
from domain.findings.us_tax_cancelled import SellerLowersPrice
from domain.law import CHECKED_ON, Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.subjects import Subject
from domain.us import federal_sources as source
from domain.us import sources_tax as more
from domain.us.federal import MAIN_HOME_ENDED

BEFORE, AFTER = Decimal("130000.00"), Decimal("110000.00")
"""The loan of the Internal Revenue Service's training example."""


@rule(source.INCOME)
def cut(_matter: Matter) -> Iterator[Conclusion]:
    """What is cut off a loan is cancelled debt of that year, also where nothing is sold."""
    yield says.CutIsCancelled()
    yield says.WorkoutExample(before=BEFORE, after=AFTER, cancelled=BEFORE - AFTER).citing(more.WORKOUT)
    yield says.NothingWasSold().citing(source.PUB_4681)


@rule(source.MAIN_HOME_DEBT)
def left_out(_matter: Matter) -> Iterator[Conclusion]:
    """The exclusions are those for any cancelled debt; the one for a main home ended."""
    yield us_left_out.MainHomeRule(ended=MAIN_HOME_ENDED)
    yield says.AsOf(checked_on=CHECKED_ON).citing(source.NO_EXTENSION)
    yield says.BasisIfKept().citing(more.HOME_KEPT)
    yield us_left_out.InsolvencyMayHelp().citing(source.INSOLVENCY, source.EXEMPT_ASSETS)


@rule(more.SELLER_LOWERS_PRICE)
def seller(matter: Matter) -> Iterator[Conclusion]:
    """A seller who cuts the debt lowers the price."""
    if matter.case.seller_financed is not False:
        yield SellerLowersPrice()


def _concerns(case: Case) -> bool:
    """It is offered where the home has not been sold."""
    return case.event is Event.NOT_SOLD_YET and case.collateral is Collateral.HOME


CHAPTER = Chapter(Subject.WORKOUT, Section.TAX, rules=(cut, left_out, seller), concerns=_concerns)
