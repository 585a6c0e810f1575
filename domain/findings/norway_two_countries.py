"""Living in Norway and owing in the United States, or the other way round."""

from domain.findings.norway_tax import TaxFinding


class BothCountriesTax(TaxFinding):
    """Both countries can have rules about the same debt."""


class PlaceDecidesDebt(TaxFinding):
    """The American part follows the law of the state."""


class AmericanIncome(TaxFinding):
    """In the United States deleted debt is normally income."""


class AmericanExclusions(TaxFinding):
    """The American exclusions and their form."""


class AmericanHomeExclusion(TaxFinding):
    """The American exclusion for the main home ended."""


class NorwayTaxesWorld(TaxFinding):
    """Norway taxes income from abroad, by its own rules on deleted debt."""


class AmericanLivingHere(TaxFinding):
    """An American in Norway still files in the United States."""


class TwoCreditSystems(TaxFinding):
    """Each country has its own credit files."""


class AskBothTaxOffices(TaxFinding):
    """Treaty and credit are for the tax office or an adviser."""
