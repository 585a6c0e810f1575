"""What it sold for, and how the lender comes to the rest: what to ask for, and when the answer is due."""

from collections.abc import Iterator

from domain.choices import Event
from domain.findings import us_goods_accounting as says
from domain.findings import us_goods_sale as sale
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.rest import LET_GO
from domain.subjects import Subject
from domain.us import sources_goods as source
from domain.us.lost_goods import for_private_use, goods_taken, is_home


@rule(source.EXPLANATION_DUE)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """For goods for private use the lender explains in writing within 14 days; for others there is an accounting."""
    if matter.case.event is Event.NOT_SOLD_YET:
        yield says.NotSoldYetToExplain()
    elif is_home(matter.case):
        yield says.AskAboutHome().citing(source.PRICE_OF_HOME)
    elif for_private_use(matter.case):
        yield says.AskForSums()
    else:
        yield says.AskForAccounting().citing(source.NOTICE)


@rule(source.EXPLANATION_LINES)
def lines(matter: Matter) -> Iterator[Conclusion]:
    """The explanation has six lines in a set order, is due in 14 days, and one in six months is free."""
    if not is_home(matter.case) and for_private_use(matter.case):
        yield sale.SixLines()
        yield sale.ExplanationTerms().citing(source.EXPLANATION_DUE, source.NO_EXPLANATION)
        yield says.NoExplanationCame().citing(source.COMPLAINT)


@rule(source.EXPLANATION_LINES)
def solving(matter: Matter) -> Iterator[Conclusion]:
    """Debt, price, costs and rest hang together, so that any one follows from the others."""
    if matter.case.event is not Event.NOT_SOLD_YET:
        yield says.HowTheRestGrows().citing(*matter.account_sources)


CHAPTER = Chapter(
    Subject.EXPLANATION,
    Section.STATEMENT,
    rules=(answer, solving, lines),
    concerns=lambda case: goods_taken(case) and case.outcome not in LET_GO,
)
