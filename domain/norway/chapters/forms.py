"""The Norwegian tax return: debt, interest, a taxable sale, and what is not entered at all."""

from collections.abc import Iterator

from domain.choices import Collateral
from domain.findings import norway_tax_release as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import sources_collection
from domain.rest import LET_GO
from domain.subjects import Subject


@rule(sources_collection.TAX_RETURN)
def tax_return(matter: Matter) -> Iterator[Conclusion]:
    """Lenders report debts and interest; the person checks them, and enters a taxable sale."""
    yield says.CheckTaxReturn()
    yield says.DebtAtYearEnd()
    yield says.NothingToEnter()
    if matter.case.collateral in {None, Collateral.HOME}:
        yield says.EnterTaxableSale()


@rule(sources_collection.SKTL_4_1, sources_collection.WEALTH)
def wealth_tax(_: Matter) -> Iterator[Conclusion]:
    """Debt is deducted from wealth while it exists, so not what was forgiven by the end of the year."""
    yield says.WealthTaxDebt()


CHAPTER = Chapter(
    Subject.FORMS,
    Section.TAX,
    rules=(tax_return, wealth_tax),
    concerns=lambda case: case.outcome in LET_GO,
)
