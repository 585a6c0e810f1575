"""Is deleted debt taxed? The main answer, the reason for it, and where another answer holds."""

from collections.abc import Iterator

from domain.findings import norway_tax as core
from domain.findings import norway_tax_release as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import sources, sources_collection, tax
from domain.rest import LET_GO
from domain.subjects import Subject


@rule(sources.SKTL_5_1, sources.SKATTE_ABC, sources.SKATTE_ABC_FORGIVEN)
def main_answer(matter: Matter) -> Iterator[Conclusion]:
    """Debt deleted because one cannot pay is not won by work, capital or business, so it is not income."""
    if tax.something_let_off(matter):
        yield from tax.let_off.draw(matter)
    else:
        yield core.ForgivenUsuallyNotIncome()


@rule(sources_collection.COURT_ON_RELEASE)
def reason(_: Matter) -> Iterator[Conclusion]:
    """The Supreme Court: deletion for inability to pay is no benefit, even where the debt once gave deductions."""
    yield says.WhyNotIncome()


@rule(sources.SKATTE_ABC_CASH_TEST)
def other_reasons(_: Matter) -> Iterator[Conclusion]:
    """For any other reason it is judged as if the same sum had been paid in cash between the two."""
    yield says.OtherReasons()


@rule(sources_collection.TAX_DEBT)
def tax_debt(_: Matter) -> Iterator[Conclusion]:
    """Forgiving a tax debt is for the tax office, by rules of its own."""
    yield says.TaxDebtIsDifferent()


@rule(sources_collection.SAME_START)
def settlement(_: Matter) -> Iterator[Conclusion]:
    """A debt settlement, a cut agreed with a bank and a lapsed claim have the same starting point."""
    yield says.SettlementSameStart()


@rule(sources.SKTL_14_2, sources.SKATTE_ABC_TIMING)
def timing(_: Matter) -> Iterator[Conclusion]:
    """The deletion counts when it is unconditional; in an arrangement, where the debt lapses at the end, then."""
    yield says.WhenItCounts()


@rule(sources_collection.SKTL_14_6)
def carried_loss(_: Matter) -> Iterator[Conclusion]:
    """A composition cuts a loss carried forward by what was forgiven."""
    yield says.CarriedLossCut()


@rule(sources_collection.SKTL_5_15)
def student_loans(_: Matter) -> Iterator[Conclusion]:
    """What the state loan fund forgives under its act is exempt."""
    yield says.StudentLoanDeleted()


CHAPTER = Chapter(
    Subject.CANCELLED,
    Section.TAX,
    rules=(main_answer, reason, other_reasons, tax_debt, settlement, timing, carried_loss, student_loans),
    concerns=lambda case: case.outcome in LET_GO,
)
