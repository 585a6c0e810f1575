"""Two countries: living in Norway and owing in the United States, or an American living in Norway."""

from collections.abc import Iterator

from domain.elsewhere import SCOPE
from domain.findings import norway_two_countries as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import sources_collection
from domain.subjects import Subject


@rule(sources_collection.WORLD_INCOME, sources_collection.IRS_431)
def both(_: Matter) -> Iterator[Conclusion]:
    """Each country can have its own rule about the same deleted debt."""
    yield says.BothCountriesTax()


@rule(SCOPE)
def place(_: Matter) -> Iterator[Conclusion]:
    """A debt follows the law of the place where the thing was."""
    yield says.PlaceDecidesDebt()


@rule(sources_collection.IRS_431, sources_collection.IRS_4681)
def american_tax(_: Matter) -> Iterator[Conclusion]:
    """Cancelled debt is ordinary income in the United States, with exclusions; the one for a home has ended."""
    yield says.AmericanIncome()
    yield says.AmericanExclusions()
    yield says.AmericanHomeExclusion().citing(sources_collection.HOME_EXCLUSION_END)


@rule(sources_collection.WORLD_INCOME)
def norwegian_tax(_: Matter) -> Iterator[Conclusion]:
    """A resident is taxed on income from the whole world, by Norwegian rules on what is income."""
    yield says.NorwayTaxesWorld()


@rule(sources_collection.IRS_4681)
def american_in_norway(_: Matter) -> Iterator[Conclusion]:
    """An American who lives in Norway still files in the United States."""
    yield says.AmericanLivingHere()


@rule(sources_collection.KREDOPPL_9)
def credit_files(_: Matter) -> Iterator[Conclusion]:
    """Norway has payment remarks and no account history."""
    yield says.TwoCreditSystems()


@rule(sources_collection.WORLD_INCOME)
def who_knows(_: Matter) -> Iterator[Conclusion]:
    """Treaty and credit questions are for the tax office or an adviser."""
    yield says.AskBothTaxOffices()


CHAPTER = Chapter(
    Subject.ABROAD,
    Section.TAX,
    rules=(both, place, norwegian_tax, american_tax, american_in_norway, credit_files, who_knows),
    concerns=lambda _: False,
)
