"""What the account rests on in Norway. The arithmetic itself is that of domain/statement.py."""

from collections.abc import Iterator
from decimal import Decimal

from domain.case import Case
from domain.choices import Collateral, CostKind, Event
from domain.findings import norway_account as says
from domain.findings import norway_costs
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.norway import cost_check, fees, sources, sources_claim
from domain.norway.rates import DEFAULT_INTEREST, RateUnknown, last_known

THINGS = {
    Collateral.HOME: says.Thing.HOME,
    Collateral.VEHICLE: says.Thing.CAR,
    Collateral.BOAT: says.Thing.BOAT,
}
EXTRA_FEES = frozenset({CostKind.ADMINISTRATIVE, CostKind.OTHER})
TAKE_BACKS = frozenset({Event.REPOSSESSION, Event.VOLUNTARY_SURRENDER})


def thing(case: Case) -> says.Thing:
    """Return what was pledged, as a sentence names it."""
    return THINGS.get(case.collateral, says.Thing.GOODS) if case.collateral else says.Thing.GOODS


def home_sold_by_force(case: Case) -> bool:
    """Whether a home was sold by the court (tvangsfullbyrdelsesloven ch. 11)."""
    return case.event is Event.FORECLOSURE and case.collateral is Collateral.HOME


@rule(sources.TVFBL_9_7, sources.TVFBL_9_8, sources.TVFBL_9_10)
def value_at_take_back(matter: Matter) -> Iterator[Conclusion]:
    """The debtor is credited the value at the take-back, not what a later sale brings."""
    if matter.case.event is not Event.REPOSSESSION:
        return
    if matter.case.fair_value is None:
        yield says.AskForValuation()
    elif matter.statement.still_owed:
        yield says.ResaleDoesNotCount(thing=thing(matter.case))
    elif matter.statement.surplus:
        yield says.PaidBeforeHandover(thing=thing(matter.case)).citing(sources.TVFBL_9_8)


@rule(sources.AGREED_HAND_BACK)
def value_at_hand_back(matter: Matter) -> Iterator[Conclusion]:
    """After a hand-back without the namsmann the agreed value counts, or else the namsmann's."""
    if matter.case.event is Event.VOLUNTARY_SURRENDER:
        yield says.AgreedValueCounts()


@rule(sources.TVFBL_11_36)
def order_of_payment(matter: Matter) -> Iterator[Conclusion]:
    """Fees come off the price first, then the pledges by priority; interest is counted to the settlement day."""
    if home_sold_by_force(matter.case):
        yield says.SaleCostsFirst()
        if matter.statement.still_owed:
            yield says.InterestUntilSettlement()


@rule(sources.RENTEL_3)
def default_interest(matter: Matter) -> Iterator[Conclusion]:
    """Late payment can cost default interest, at a rate set for each half-year."""
    if not matter.statement.still_owed:
        return
    try:
        rate = last_known(DEFAULT_INTEREST, matter.today)
    except RateUnknown:
        return
    if rate.until is not None:
        yield says.DefaultInterestAdded(rate=rate.value, until=rate.until)


@rule(sources.TVFBL_9_8, sources.FINAVTL_5_10)
def what_may_be_added(matter: Matter) -> Iterator[Conclusion]:
    """A take-back counts four things only; elsewhere a fee needs an agreement, a table or a decision."""
    if not any(item.kind in EXTRA_FEES for item in matter.case.costs or ()):
        return
    if matter.case.event in TAKE_BACKS:
        yield says.FourItemsOnly(thing=thing(matter.case)).citing(sources.TVFBL_9_8)
    else:
        yield says.FeesNeedGround().citing(sources.FINAVTL_5_10, sources.TVFBL_3_1)


@rule(sources.RGEBL_14, sources.RETTSGEBYR)
def court_fees_above_table(matter: Matter) -> Iterator[Conclusion]:
    """The fees of a take-back and of a forced sale are fixed by a table."""
    found = cost_check.court_fees(matter)
    if found is None or not found.over:
        return
    if matter.case.event is Event.REPOSSESSION:
        yield says.TakeBackFeeTable(charged=found.charged, by_table=found.lawful)
    elif matter.case.event is Event.FORECLOSURE:
        yield norway_costs.ForcedSaleFeeTable(charged=found.charged, by_table=found.lawful)


@rule(sources.MEDHJ_3_3, sources_claim.MEDHJ_3_6, sources_claim.MEDHJ_3_3_VAT)
def agent_fee_above_scale(matter: Matter) -> Iterator[Conclusion]:
    """The fee for selling a home for the court follows a scale of its price."""
    found = cost_check.agent_fee(matter)
    if home_sold_by_force(matter.case) and found is not None and found.over:
        yield norway_costs.AgentFeeTable(charged=found.charged, by_scale=found.lawful)


@rule(sources.RGEBL_14, sources.RETTSGEBYR, sources.MEDHJ_3_3)
def usual_sale_costs(matter: Matter) -> Iterator[Conclusion]:
    """The fees of a forced sale of a home follow from its price."""
    price = matter.case.sale_price
    if not home_sold_by_force(matter.case) or matter.case.costs is not None or price is None:
        return
    court, agent = _sale_costs(matter, price)
    if court is not None and agent is not None:
        yield says.UsualSaleCosts(court_fees=court, agent_fee=agent)


def _sale_costs(matter: Matter, price: Decimal) -> tuple[Decimal | None, Decimal | None]:
    day = matter.case.sale_date or matter.today
    try:
        return fees.court_fees(fees.HOME_SALE, day), fees.medhjelper_fee(price, True, day)
    except RateUnknown:
        return None, None


RULES = (
    value_at_take_back,
    value_at_hand_back,
    order_of_payment,
    default_interest,
    what_may_be_added,
    court_fees_above_table,
    agent_fee_above_scale,
    usual_sale_costs,
)
