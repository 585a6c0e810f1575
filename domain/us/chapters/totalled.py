"""A wreck: the insurance paid less than the loan."""

from collections.abc import Iterator

from domain.findings import us_goods_special as says
from domain.findings.us_goods_costs import RefundsDue
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.subjects import Subject
from domain.us import sources_goods as source
from domain.us.federal_sources import REFUNDS
from domain.us.lost_goods import is_home


@rule(source.TOTAL_LOSS)
def total_loss(matter: Matter) -> Iterator[Conclusion]:
    """The insurance money comes off the loan; nobody took or sold anything, so no such costs come on."""
    if is_home(matter.case):
        yield says.TotalLossOfHome()
        return
    yield says.TotalLoss()
    claim, paid = matter.case.claim, matter.case.fair_value or matter.case.sale_price
    if claim and paid:
        short = says.TotalLossSum(claim=claim, paid=paid, left=claim - paid)
        yield short if paid < claim else says.TotalLossCovered(claim=claim, paid=paid)
    yield says.NoSaleCosts()


@rule()
def value(matter: Matter) -> Iterator[Conclusion]:
    """How to object to the insurer's value."""
    if not is_home(matter.case):
        yield says.AskInsurer()


@rule(source.GAP)
def cover(matter: Matter) -> Iterator[Conclusion]:
    """GAP cover pays the gap after a total loss, less what it leaves out; unused cover of other kinds comes back."""
    if not is_home(matter.case):
        yield says.GapPays()
        yield says.GapLeavesOut().citing(source.TOTAL_LOSS)
        yield RefundsDue().citing(REFUNDS)


CHAPTER = Chapter(Subject.TOTALLED, Section.LIABILITY, rules=(total_loss, value, cover), concerns=lambda _: False)
