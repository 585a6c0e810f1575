"""Several claims on one home or thing: who is paid first, what an attachment can bring about, what stays owed."""

from collections.abc import Iterator

from domain.calendar import add_years
from domain.case import Case
from domain.choices import Collateral, CostKind, Event, LienPosition
from domain.findings import norway_second_loan as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.money import ZERO
from domain.norway import sources, sources_claim
from domain.norway.account import thing
from domain.norway.cost_check import charged
from domain.subjects import Subject

OFF_THE_TOP = tuple(kind for kind in CostKind if kind not in {CostKind.INSURANCE, CostKind.DEFAULT_INTEREST})
"""Costs that come off the price; insurance and default interest belong to the lender's own claim."""
YEARS_AFTER_HANDOVER = 5


def _home(case: Case) -> bool:
    return case.collateral in {Collateral.HOME, None}


@rule(sources.TVFBL_11_36)
def by_rank(matter: Matter) -> Iterator[Conclusion]:
    """Costs off the top, then the pledges by priority with interest and costs."""
    yield says.BestRankFirst()
    case, price, ahead = matter.case, matter.case.sale_price, matter.case.prior_liens
    if price is None or not ahead:
        return
    costs = ZERO if case.costs_already_counted else charged(case, *OFF_THE_TOP)
    left = price - costs - ahead
    if left > ZERO:
        yield says.LeftForYourLender(price=price, costs=costs, ahead=ahead, left=left)
    else:
        yield says.NothingForYourLender(price=price, ahead=ahead).citing(sources.TVFBL_11_36, sources.TVFBL_11_20)


@rule(sources.TVFBL_11_20, sources_claim.TVFBL_11_30)
def at_todays_value(matter: Matter) -> Iterator[Conclusion]:
    """A sale goes through only where every charge ranking ahead of the petitioner's is covered."""
    value, ahead = matter.case.fair_value, matter.case.prior_liens
    if matter.case.event is not Event.NOT_SOLD_YET or value is None or not ahead:
        return
    if value > ahead:
        yield says.LeftAtValue(value=value, ahead=ahead, left=value - ahead).citing(sources.TVFBL_11_36)
    else:
        yield says.NothingAtValue(value=value, ahead=ahead)


@rule(sources.TVFBL_11_20, sources_claim.TVFBL_8_16)
def attachment(_: Matter) -> Iterator[Conclusion]:
    """Whoever asks for the sale, of a home or of a thing, must see everything ranking ahead covered."""
    yield says.AttachmentBehind()


@rule(sources_claim.PANTEL_1_5)
def what_a_pledge_covers(_: Matter) -> Iterator[Conclusion]:
    """A pledge covers collection costs, and interest accrued up to two years before the petition."""
    yield says.PledgeCoversTwoYears()


@rule(sources.TVFBL_11_31)
def what_stays_owed(_: Matter) -> Iterator[Conclusion]:
    """The pledge falls away against the buyer; the debt does not."""
    yield says.EachRestIsOwed()


@rule(sources.PANTEL_1_11, sources.FINAVTL_2_12)
def own_sale(matter: Matter) -> Iterator[Conclusion]:
    """A pledge follows what is sold, so a clean sale below the debt needs every unpaid pledge holder's consent."""
    yield says.EveryPledgeMustAgree(thing=thing(matter.case))
    if _home(matter.case):
        yield says.PledgesLapseInNegotiation().citing(sources_claim.GOL_4_6)


@rule(sources_claim.PANTEL_3_8, sources_claim.PANTEL_3_14)
def pledge_in_a_car(matter: Matter) -> Iterator[Conclusion]:
    """A vehicle can be pledged without a purchase only by a business."""
    if matter.case.collateral is Collateral.VEHICLE:
        yield says.CarLoanIsSellersPledge()


@rule(sources_claim.PANTEL_3_21)
def old_pledge(matter: Matter) -> Iterator[Conclusion]:
    """A seller's pledge lapses a year after the last due date and at the latest five years after the handover."""
    signed = matter.case.contract_date
    if _home(matter.case):
        return
    if signed is None:
        yield says.SellersPledgeLapses()
    else:
        yield says.SellersPledgeLapsesBy(signed_on=signed, last_day=add_years(signed, YEARS_AFTER_HANDOVER))


CHAPTER = Chapter(
    Subject.SECOND_LOAN,
    Section.LIABILITY,
    rules=(
        by_rank,
        at_todays_value,
        attachment,
        pledge_in_a_car,
        old_pledge,
        what_a_pledge_covers,
        what_stays_owed,
        own_sale,
    ),
    concerns=lambda case: bool(case.prior_liens) or case.lien_position is LienPosition.JUNIOR,
)
