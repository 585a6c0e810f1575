"""An American debt and a life in Norway, or the other way round: what is known, and who to ask."""

from collections.abc import Iterator

from domain.findings import us_tax_people as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.subjects import Subject
from domain.us import federal_sources as source
from domain.us import sources_tax as more
from domain.us.federal import REPORTABLE_YEARS

NORWEGIAN_YEARS = 4
"""The most years that a Norwegian record of non-payment is used, kredittopplysningsloven § 21."""


@rule(more.TWO_COUNTRIES)
def answer(_matter: Matter) -> Iterator[Conclusion]:
    """The debt follows the law of the place of the home or car; tax follows the person as well, and is handed over."""
    yield says.TwoCountries()
    yield says.AdvisersForTwo()
    yield says.DebtFollowsPlace()


@rule(more.NONRESIDENT)
def american_tax(_matter: Matter) -> Iterator[Conclusion]:
    """Cancelled American debt can be income in the United States wherever the person lives."""
    yield says.CancelledDebtFromAbroad()
    yield says.AmericanInNorway()


@rule(more.NORWEGIAN_TAX)
def norwegian_tax(_matter: Matter) -> Iterator[Conclusion]:
    """A person who is resident in Norway is taxed there on income from everywhere."""
    yield says.NorwegianTaxToo()


@rule(source.REPORT_LIMITS, more.NORWEGIAN_FILE)
def credit_files(_matter: Matter) -> Iterator[Conclusion]:
    """Each country keeps its own files, with times of its own."""
    yield says.TwoCreditFiles(years=REPORTABLE_YEARS, norwegian_years=NORWEGIAN_YEARS)


@rule(more.TWO_COUNTRIES)
def judgment_abroad(_matter: Matter) -> Iterator[Conclusion]:
    """Whether a judgment can be used in another country is handed over."""
    yield says.JudgmentAbroad()


CHAPTER = Chapter(
    Subject.ABROAD,
    Section.TAX,
    rules=(answer, american_tax, norwegian_tax, credit_files, judgment_abroad),
    concerns=lambda _case: False,
)
