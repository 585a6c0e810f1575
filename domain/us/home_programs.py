"""Federal programs behind home loans: what FHA, VA and USDA may claim; and where to call."""

from collections.abc import Iterator
from datetime import date

from domain.case import Case
from domain.choices import Collateral, Event, LoanProgram
from domain.findings import us_home_program as says
from domain.law import Conclusion, Dated, rule
from domain.matter import Matter
from domain.money import ZERO
from domain.us import sources_home as source

VA_FROM = date(1990, 1, 1)
"""The first day of the loans that 38 U.S.C. § 3703(e) frees from the VA's loss."""

REVIEW_BY = date(2027, 5, 22)
"""Half a year after the numbers were looked up."""

VA_PHONE = Dated[str](entries=((date(2007, 1, 1), "877-827-3702"),), review_by=REVIEW_BY, citation=source.VA_LINE)
FHA_PHONE = Dated[str](entries=((date(2007, 1, 1), "800-225-5342"),), review_by=REVIEW_BY, citation=source.FHA_LINE)


def in_one_line(case: Case, program: LoanProgram) -> Iterator[Conclusion]:
    """Yield what the program may claim after such a loss; of an ordinary loan nothing follows."""
    if program is LoanProgram.VA:
        yield _va(case).citing(source.VA_LOSS)
    elif program is LoanProgram.USDA:
        yield says.UsdaMayCollect().citing(source.USDA_LOSS)
    elif program is LoanProgram.FHA and case.event is Event.FORECLOSURE:
        yield says.FhaMayAsk().citing(source.FHA_FORECLOSURE)
    elif program is LoanProgram.FHA:
        yield says.FhaNobodyAsks().citing(source.FHA_SHORT_SALE)


def _va(case: Case) -> says.VaTooOld | says.VaOwedNothing:
    too_old = case.contract_date is not None and case.contract_date < VA_FROM
    return says.VaTooOld() if too_old else says.VaOwedNothing()


@rule(source.VA_LOSS)
def program_in_the_answer(matter: Matter) -> Iterator[Conclusion]:
    """Who stands behind a home loan may have a claim of its own, or none."""
    case = matter.case
    if case.collateral is Collateral.HOME and case.loan_program and matter.statement.deficiency != ZERO:
        yield from in_one_line(case, case.loan_program)
