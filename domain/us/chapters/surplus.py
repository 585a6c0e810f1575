"""It brought more than was owed: whose the rest of the price is, and how to get it."""

from collections.abc import Iterator

from domain.case import Case
from domain.findings import us_goods_accounting as says
from domain.findings import us_goods_sale as sale
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.rest import first_loan_open
from domain.subjects import Subject
from domain.us import sources_goods as source
from domain.us.lost_goods import for_private_use, is_home


@rule(source.PROCEEDS)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """What the proceeds leave after everyone who ranks before is the debtor's."""
    surplus, short = matter.statement.surplus, matter.statement.deficiency
    if surplus and not first_loan_open(matter.case):
        yield says.LeftOverIsYours(surplus=surplus).citing(*matter.account_sources)
    elif short:
        yield says.NothingLeftOver(deficiency=short).citing(*matter.account_sources)
    else:
        home = is_home(matter.case)
        yield says.WhatIsLeftOver().citing(source.SURPLUS_OF_HOME if home else source.PROCEEDS)


@rule(source.PROCEEDS)
def order(matter: Matter) -> Iterator[Conclusion]:
    """Costs, the debt, then junior liens that sent a demand in time; then the debtor."""
    if is_home(matter.case):
        yield says.OrderForHomes().citing(source.SURPLUS_OF_HOME)
    else:
        yield says.OrderOfProceeds()


@rule(source.EXPLANATION_DUE)
def asking(matter: Matter) -> Iterator[Conclusion]:
    """The lender explains a surplus when it pays it, and within 14 days of a request."""
    if matter.statement.deficiency:
        return
    yield says.AskForTheMoney()
    if not is_home(matter.case) and for_private_use(matter.case):
        yield sale.SixLines().citing(source.EXPLANATION_LINES)
        yield says.NoExplanationCame().citing(source.COMPLAINT)


def _concerns(case: Case) -> bool:
    more = case.claim is not None and case.sale_price is not None and case.sale_price > case.claim
    return more and not first_loan_open(case)


CHAPTER = Chapter(Subject.SURPLUS, Section.STATEMENT, rules=(answer, order, asking), concerns=_concerns)
