"""Property that was let out, in business or an investment, and cash taken out: handed over, with what to bring."""

from collections.abc import Iterator

from domain.case import Case
from domain.choices import LoanPurpose, PropertyUse
from domain.findings import us_gain
from domain.findings import us_tax_sale as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.money import ZERO
from domain.subjects import Subject
from domain.us import federal_sources as source
from domain.us import sources_tax as more

PRIVATE = {PropertyUse.PERSONAL, None}


@rule(more.BUSINESS_PROPERTY)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """What was not for private use has rules of its own."""
    yield says.IfForAProfessional() if matter.case.property_use in PRIVATE else says.ForAProfessional()


@rule(more.BUSINESS_PROPERTY)
def other_rules(_matter: Matter) -> Iterator[Conclusion]:
    """Depreciation, deductible losses and an exclusion for business property change the sum."""
    yield says.OtherRules()
    yield us_gain.LossDeductible().citing(source.PERSONAL_LOSS)


@rule(source.PUB_4681, source.MAIN_HOME_GAIN)
def to_bring(matter: Matter) -> Iterator[Conclusion]:
    """The sum needs the papers of the loan, of the purchase and of the sale, and how it was used when."""
    yield says.FactsToBring()
    yield says.MoreFactsToBring()
    if matter.statement.deficiency:
        yield says.FigureToBring(deficiency=matter.statement.deficiency)


@rule(source.MAIN_HOME_ORDERING)
def cash_out(_matter: Matter) -> Iterator[Conclusion]:
    """Cash taken out of a home loan is no home debt."""
    yield says.CashTakenOut()


@rule(source.EXEMPT_ASSETS)
def retirement(_matter: Matter) -> Iterator[Conclusion]:
    """Retirement savings count as owned in the insolvency test."""
    yield says.RetirementCounts()


@rule(source.MAIN_HOME_DEBT)
def no_main_home(matter: Matter) -> Iterator[Conclusion]:
    """The exclusion for debt on a main home is not for property that was let out."""
    if matter.case.property_use not in PRIVATE:
        yield says.NotAsMainHome()


def _concerns(case: Case) -> bool:
    """It is offered where it was let out, in business or an investment, or where cash was taken out."""
    cash = case.loan_purpose is LoanPurpose.CASH_OUT or (case.nonqualifying_debt or ZERO) > ZERO
    return case.property_use not in PRIVATE or cash


CHAPTER = Chapter(
    Subject.RENTAL,
    Section.TAX,
    rules=(answer, to_bring, other_rules, cash_out, retirement, no_main_home),
    concerns=_concerns,
)
