"""Gain and loss on what was sold: own home, leisure home, private things, and what was not private."""

from collections.abc import Iterator

from domain.choices import Collateral, PropertyUse
from domain.findings import norway_tax as core
from domain.findings import norway_tax_release as returns
from domain.findings import norway_tax_sale as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import sources, sources_collection
from domain.norway.chapters.interest import worth
from domain.subjects import Subject

PRIVATE = frozenset({None, PropertyUse.PERSONAL})
HOMES = frozenset({None, Collateral.HOME})


def _private(matter: Matter) -> bool:
    return matter.case.property_use in PRIVATE


@rule(sources.SKTL_9_3, sources.SKTL_9_4)
def main_answer(matter: Matter) -> Iterator[Conclusion]:
    """A loss is deducted only where a gain would have been taxed; an own home and private things are free of both."""
    if not _private(matter):
        yield says.GainMayBeTaxed()
    elif matter.case.collateral is None:
        yield says.GainAndLossInGeneral()
    elif matter.case.collateral is Collateral.HOME:
        yield says.HomeGainAndLoss()
    else:
        yield says.GoodsGainAndLoss()


@rule(sources.SKTL_9_3)
def own_home(matter: Matter) -> Iterator[Conclusion]:
    """Owned for more than a year and lived in for one of the last two; after a break-up the other's time counts."""
    if matter.case.collateral in HOMES:
        yield core.HomeGainTaxFree()
        yield says.BreakUpTime()


@rule(sources.SKTL_9_3, sources.SKTL_9_4)
def sale_and_loss(_: Matter) -> Iterator[Conclusion]:
    """A forced sale is a sale; the loss is price less cost, never what is left of the loan."""
    yield says.ForcedSaleIsSale()


@rule(sources.SKTL_9_3)
def leisure_home(matter: Matter) -> Iterator[Conclusion]:
    """An own leisure home: owned for more than five years and used for five of the last eight."""
    if matter.case.collateral in HOMES:
        yield says.LeisureHome()


@rule(sources_collection.TAX_RETURN)
def entering(matter: Matter) -> Iterator[Conclusion]:
    """A taxable sale of a home is entered in the tax return by oneself."""
    if matter.case.collateral in HOMES:
        yield returns.EnterTaxableSale()
        yield says.BuyerPaysStampDuty().citing(sources_collection.STAMP_DUTY)


CHAPTER = Chapter(
    Subject.GAIN,
    Section.TAX,
    rules=(main_answer, own_home, sale_and_loss, leisure_home, worth, entering),
    concerns=lambda case: case.collateral is Collateral.HOME or case.property_use not in PRIVATE,
)
