"""Whether the lender can claim the rest in Norway: it can, with few exceptions."""

from collections.abc import Collection, Iterator
from datetime import date

from domain import elsewhere
from domain.assessment import Liability, LiabilityRule
from domain.case import Case
from domain.certainty import Sure, certainty_of_rest
from domain.choices import Collateral, Event, PropertyUse
from domain.findings import norway_liability as says
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.money import ZERO
from domain.norway import before_sale, complaint, limitation, sources
from domain.norway.account import thing
from domain.rest import LET_GO, nothing_left, rest_open


def liability(matter: Matter) -> Liability:
    """Return that the rest may be claimed, up to what is still owed: a pledge falls away, the debt does not."""
    return Liability(rule=LiabilityRule.ALLOWED, most_collectible=matter.statement.still_owed)


def open_facts(case: Case, today: date, answered: Collection[str] = ()) -> tuple[str, ...]:
    """Return the facts, in asking order, that could change what is said about liability and were neither stated in
    the case nor ``answered`` outside it (a date that has not happened)."""
    if not rest_open(Matter(case, today, elsewhere.LAW)):
        return ()
    return tuple(limitation.open_facts(case, frozenset(answered)))


@rule(sources.TVFBL_11_31, sources.PANTEL_1_15, sources.TVFBL_9_8, sources.POLICE_TAKE_BACK)
def personal_liability(matter: Matter) -> Iterator[Conclusion]:
    """When the pledged thing is sold the pledge falls away against the buyer; the debt does not."""
    case, owed = matter.case, matter.statement.still_owed
    if case.event is Event.NOT_SOLD_YET:
        yield says.RestClaimableAfterSale()
    elif nothing_left(matter):
        let_go = case.outcome in LET_GO and matter.statement.deficiency != ZERO
        yield says.RestLetGo() if let_go else says.NothingLeftToClaim()
    else:
        exact = owed is not None and certainty_of_rest(case) is Sure.EXACT
        yield says.WholeRestClaimable(still_owed=owed) if owed is not None and exact else says.RestClaimable()
        yield says.LoanOutlivesThing(thing=thing(case))


@rule(sources.PANTEL_1_11, sources.FINAVTL_2_12)
def consent_to_sale(matter: Matter) -> Iterator[Conclusion]:
    """The lender must delete its pledge when it is paid; agreeing to delete it earlier gives up no debt."""
    if matter.case.event is Event.SHORT_SALE and rest_open(matter):
        yield says.ConsentIsNotForgiveness()


@rule(sources.FINAVTL_5_22, sources.UTLAN_3)
def only_the_thing_answers(matter: Matter) -> Iterator[Conclusion]:
    """A pawn loan, and an equity-release loan whose contract says so, is answered for by the thing alone."""
    case = matter.case
    if not rest_open(matter):
        return
    if case.recourse is False:
        yield says.SaidThingOnly(thing=thing(case))
    elif case.collateral is Collateral.HOME:
        yield says.SeniorLoanException().citing(sources.UTLAN_3)
    elif case.collateral is Collateral.OTHER_GOODS:
        yield says.PawnException().citing(sources.FINAVTL_5_22)


@rule(sources.FINAVTL_5_23)
def leasing(matter: Matter) -> Iterator[Conclusion]:
    """A leased car is not the customer's, so there is no pledge and no settlement of its value."""
    if matter.case.collateral is Collateral.VEHICLE and rest_open(matter):
        yield says.BoughtNotLeased()


@rule(sources.PANTEL_1_15)
def lender_as_buyer(matter: Matter) -> Iterator[Conclusion]:
    """A lender that collected by buying the thing for clearly less than its value may get the rest reduced."""
    if matter.case.event is Event.FORECLOSURE and rest_open(matter):
        yield says.LenderBoughtCheaply(thing=thing(matter.case))


@rule(sources.TVFBL_8_1)
def sellers_pledge(matter: Matter) -> Iterator[Conclusion]:
    """A seller's pledge in a consumer purchase is enforced by take-back, never by an ordinary forced sale."""
    case = matter.case
    private = case.property_use in {None, PropertyUse.PERSONAL}
    if rest_open(matter) and case.event is Event.FORECLOSURE and case.collateral is not Collateral.HOME and private:
        yield says.SellersPledgeByTakeBack()


@rule(sources.PANTEL_3_15, sources.TVFBL_9_1)
def registered_boat(matter: Matter) -> Iterator[Conclusion]:
    """A boat in the ship register cannot carry a seller's pledge; it is sold by force like a home."""
    if matter.case.collateral is Collateral.BOAT and not nothing_left(matter):
        yield says.BoatRegister()


RULES = (
    *complaint.FIRST,
    personal_liability,
    *before_sale.RULES,
    *complaint.AFTER,
    consent_to_sale,
    only_the_thing_answers,
    leasing,
    lender_as_buyer,
    sellers_pledge,
    registered_boat,
    *limitation.RULES,
)
