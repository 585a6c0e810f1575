"""Interest and tax: what is paid counts, what is only owed waits, and what is deleted gives nothing."""

from collections.abc import Iterator

from domain.choices import Collateral
from domain.findings import norway_tax_sale as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import sources, sources_collection
from domain.norway.living_costs import ORDINARY_INCOME_RATE
from domain.norway.rates import RateUnknown, last_known
from domain.norway.still_claimed import still_claimed
from domain.subjects import Subject


@rule(sources_collection.SKTL_6_40, sources_collection.SKTL_14_20)
def paid_interest(_: Matter) -> Iterator[Conclusion]:
    """For a private person, interest due and not paid is deducted in the year it is paid."""
    yield says.InterestPaidCounts()
    yield says.UnpaidInterestWaits()
    yield says.ForgivenLoanInterest()


@rule(sources_collection.SKTL_6_40)
def credit_purchase(matter: Matter) -> Iterator[Conclusion]:
    """On movables bought on credit, the interest paid in the year is deducted."""
    if matter.case.collateral is not Collateral.HOME:
        yield says.CreditPurchaseInterest()


@rule(sources.FINAVTL_2_9)
def shown_apart(_: Matter) -> Iterator[Conclusion]:
    """A claim for interest is shown apart from principal and costs."""
    yield says.AskForInterestApart()


@rule(sources_collection.ORDINARY_RATE)
def worth(matter: Matter) -> Iterator[Conclusion]:
    """A deduction is worth the rate on ordinary income."""
    try:
        rate = last_known(ORDINARY_INCOME_RATE, matter.today)
    except RateUnknown:
        return
    if rate.until is not None:
        yield says.OrdinaryRate(rate=rate.value, until=rate.until)


CHAPTER = Chapter(
    Subject.INTEREST,
    Section.TAX,
    rules=(paid_interest, credit_purchase, shown_apart, worth),
    concerns=still_claimed,
)
