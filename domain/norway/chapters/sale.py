"""Was the sale, or the valuation, done right? What can be objected to, by when, and who gets the money."""

from collections.abc import Iterator

from domain.account_rules import CONSENT
from domain.choices import Collateral, Event
from domain.findings import norway_liability as core
from domain.findings import norway_sale as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import court_sale, sources, sources_claim, take_back
from domain.norway.ways import Way, way_of
from domain.subjects import Subject

SOLD_OR_TAKEN = frozenset({Event.FORECLOSURE, Event.REPOSSESSION, Event.VOLUNTARY_SURRENDER})


@rule(sources_claim.TVFBL_11_1, sources.TVFBL_9_1)
def which_rules(matter: Matter) -> Iterator[Conclusion]:
    """A home goes by chapter 11, a thing bought on credit by chapter 9; for a boat the ship register decides."""
    if way_of(matter.case) is Way.UNKNOWN:
        yield says.PledgeDecidesHow()
    elif way_of(matter.case) is Way.BOAT:
        yield says.BoatRegisterDecides().citing(sources.PANTEL_3_15, sources.TVFBL_9_1, sources_claim.TVFBL_11_1)
    elif way_of(matter.case) is Way.OWN_SALE:
        yield says.SoldItYourself().citing(sources.PANTEL_1_11)
        yield core.ConsentIsNotForgiveness().citing(CONSENT)


@rule(sources_claim.TVFBL_8_16, sources_claim.TVFBL_8_19)
def goods_sold_by_force(matter: Matter) -> Iterator[Conclusion]:
    """Movables taken by attachment: fees off the top, the pledges by priority, no sale below better-ranked charges."""
    if way_of(matter.case) is Way.GOODS_SALE:
        yield says.GoodsSoldByForce()
        yield says.GoodsOrderOfPayment()
        yield core.SellersPledgeByTakeBack().citing(sources.TVFBL_8_1)


@rule(sources.PANTEL_3_15, sources.TVFBL_9_1, sources_claim.TVFBL_11_1)
def boat(matter: Matter) -> Iterator[Conclusion]:
    """A boat in the ship register carries no seller's pledge and is sold like a home; other boats are taken back."""
    if matter.case.collateral is Collateral.BOAT:
        yield core.BoatRegister()


CHAPTER = Chapter(
    Subject.SALE,
    Section.LIABILITY,
    rules=(which_rules, goods_sold_by_force, *take_back.RULES, *court_sale.RULES, boat),
    concerns=lambda case: case.event in SOLD_OR_TAKEN,
)
