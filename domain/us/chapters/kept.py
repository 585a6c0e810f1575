"""The lender kept the goods instead of selling them: what that does to the debt, and when it may not."""

from collections.abc import Iterator

from domain.choices import Collateral
from domain.findings import us_goods_kept as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.money import to_cents
from domain.subjects import Subject
from domain.us import sources_goods as source
from domain.us.federal_sources import PUB_4681, RELEASE_WORDS
from domain.us.lost_goods import for_private_use, goods_taken, is_home
from domain.us.ucc import PAID_SHARE, sixty_percent


@rule(source.KEEPING)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """Consumer goods are kept for the whole debt or not at all; other goods also for a part of it."""
    if is_home(matter.case):
        yield says.HomeTakenOver().citing(source.TAKEN_OVER)
    elif for_private_use(matter.case):
        yield says.KeepingEndsIt()
    else:
        yield says.KeepingByAgreement()


@rule(source.KEEPING)
def ways(matter: Matter) -> Iterator[Conclusion]:
    """It takes a consent after default, or an offer for the whole debt and twenty days of silence."""
    if not is_home(matter.case):
        yield says.HowItIsKept()


@rule(source.KEEPING)
def consumers(matter: Matter) -> Iterator[Conclusion]:
    """A consumer's consent counts only while the goods are with the lender, and never for a part of the debt."""
    if not is_home(matter.case) and for_private_use(matter.case):
        yield says.YesOnlyAfterTaken()


@rule(source.MOSTLY_PAID)
def mostly_paid(matter: Matter) -> Iterator[Conclusion]:
    """Consumer goods of which 60 percent is paid may not be kept, unless that was agreed after default."""
    if is_home(matter.case) or not for_private_use(matter.case):
        return
    price, paid = matter.case.cash_price, matter.case.principal_paid
    if not price or paid is None:
        yield says.MostlyPaidRule()
        return
    found = says.MostlyPaid if paid >= PAID_SHARE * price else says.NotMostlyPaid
    yield found(cash_price=price, needed=to_cents(PAID_SHARE * price), paid=paid)


@rule()
def papers(matter: Matter) -> Iterator[Conclusion]:
    """What to ask the lender for."""
    if is_home(matter.case):
        yield says.AskForDebtSatisfied().citing(RELEASE_WORDS)
    else:
        yield says.AskWhetherKept()


@rule()
def bill(matter: Matter) -> Iterator[Conclusion]:
    """What to do with a bill that comes all the same."""
    if not is_home(matter.case):
        yield says.BillAfterKeeping()


@rule(source.LENDERS_BID)
def own_bid(matter: Matter) -> Iterator[Conclusion]:
    """A lender that buys the home at its own sale has paid its bid."""
    if matter.case.collateral in {None, Collateral.HOME}:
        yield says.HomeBoughtByLender()


@rule(PUB_4681)
def tax(_: Matter) -> Iterator[Conclusion]:
    """Debt that ends above the value of what was given up is income."""
    yield says.KeptAndTax()


CHAPTER = Chapter(
    Subject.KEPT,
    Section.LIABILITY,
    rules=(answer, ways, papers, mostly_paid, sixty_percent, consumers, bill, own_bid, tax),
    concerns=lambda case: goods_taken(case) and case.sale_price is None and case.lender_figure is None,
)
