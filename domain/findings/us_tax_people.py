"""A debt that two owed, and a person in one country who owes in the other (United States)."""

from domain.findings.us_tax import TaxFinding

# Two owed it.


class SplitIsForProfessional(TaxFinding):
    """How much each reports is for a tax professional."""


class BothMayGetForms(TaxFinding):
    """Each may get a form for the whole amount."""


class OnlyOneSigned(TaxFinding):
    """A debt that one of the two owed is that one's."""


class TestForEach(TaxFinding):
    """Each spouse has a test of their own; a joint return with one insolvent spouse is handed over."""


class BringForTwo(TaxFinding):
    """What to bring."""


# Two countries.


class TwoCountries(TaxFinding):
    """The loan's country decides the debt; tax may be asked in both."""


class DebtFollowsPlace(TaxFinding):
    """The rules of the state where the home or car was count, wherever the person lives now."""


class CancelledDebtFromAbroad(TaxFinding):
    """Cancelled debt can be income in the United States also for a person who lives in Norway."""


class AmericanInNorway(TaxFinding):
    """An American in Norway still files in the United States."""


class NorwegianTaxToo(TaxFinding):
    """Norway taxes what its residents have everywhere, and forgiven debt is usually no income there."""


class TwoCreditFiles(TaxFinding):
    """Each country has its own credit files."""

    years: int
    norwegian_years: int


class JudgmentAbroad(TaxFinding):
    """Whether a judgment counts in the other country is for a lawyer."""


class AdvisersForTwo(TaxFinding):
    """Who to ask."""
