"""What may be charged, by the tables: court fees and the agent's scale where nothing was stated; debt collection."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from domain.choices import Collateral
from domain.findings import norway_cost_tables as says
from domain.findings.norway_costs import Proceeding
from domain.findings.norway_papers import NewCollectionAct
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.money import ZERO
from domain.norway import fees, inkasso_fees, sources, sources_claim, sources_collection
from domain.norway.cost_check import PROCEEDINGS, fees_of, table_day
from domain.norway.rates import COURT_FEE_UNIT, RateUnknown, known_on
from domain.norway.stated_costs import four_items_count
from domain.norway.ways import Way, way_of

LARGEST = Decimal("Infinity")


@rule(sources.RGEBL_14, sources.RETTSGEBYR)
def court_fees(matter: Matter) -> Iterator[Conclusion]:
    """A take-back and a forced sale cost two fees each: for the petition, and for what is carried out."""
    if matter.case.costs:
        return
    day, way = table_day(matter), way_of(matter.case)
    if way in PROCEEDINGS:
        proceeding = PROCEEDINGS[way]
        by_table = fees_of(proceeding, day)
        if by_table is not None:
            yield says.FeesOfProceeding(fees=by_table, proceeding=proceeding, day=day)
    elif way in {Way.UNKNOWN, Way.BOAT}:
        yield from _of_both(day)


def _of_both(day: date) -> Iterator[Conclusion]:
    take_back, home_sale = fees_of(Proceeding.TAKE_BACK, day), fees_of(Proceeding.COURT_SALE, day)
    if take_back is not None and home_sale is not None:
        yield says.FeesOfBoth(take_back=take_back, home_sale=home_sale, day=day)


@rule(sources.MEDHJ_3_3)
def agent_scale(matter: Matter) -> Iterator[Conclusion]:
    """The medhjelper takes a share of each band of a home's price, at least ten rettsgebyr."""
    case, day = matter.case, table_day(matter)
    scale, unit = known_on(fees.HOME_SCALE, day), known_on(COURT_FEE_UNIT, day)
    if case.costs or case.collateral not in {Collateral.HOME, None} or scale is None or unit is None:
        return
    if way_of(case) in {Way.COURT_SALE, Way.UNKNOWN}:
        yield says.AgentScale(least=fees.LEAST_UNITS * unit, paying_out=fees.PAYING_OUT_UNITS * unit)
    if way_of(case) is Way.COURT_SALE and case.sale_price is not None:
        fee = fees.medhjelper_fee(case.sale_price, True, day)
        if fee is not None:
            found = says.AgentFeeAtPrice(price=case.sale_price, fee=fee)
            yield found.citing(sources.MEDHJ_3_3, sources_claim.MEDHJ_3_3_VAT)


@rule(sources_claim.MEDHJ_3_2)
def goods_scale(matter: Matter) -> Iterator[Conclusion]:
    """For movables the medhjelper takes a share of each band of the price, and more for paying it out."""
    case, day = matter.case, table_day(matter)
    if case.costs or case.sale_price is None or known_on(fees.GOODS_SCALE, day) is None:
        return
    if way_of(case) is Way.GOODS_SALE:
        yield says.GoodsAgentFeeAtPrice(price=case.sale_price, fee=fees.goods_fee(case.sale_price, day))


@rule(sources.FINAVTL_5_10)
def administration(matter: Matter) -> Iterator[Conclusion]:
    """A fee for administration that no table and no decision gives is owed only where it was agreed."""
    if not matter.case.costs and not four_items_count(matter):
        yield says.AdministrationNeedsAgreement()


@rule(sources_claim.INKFOR_2_2, sources_claim.INKFOR_2_3, sources_claim.INKFOR_VAT)
def collection_cap(matter: Matter) -> Iterator[Conclusion]:
    """What out-of-court collection may cost a consumer is capped by the size of the claim."""
    owed = matter.statement.still_owed
    claim = matter.case.claim if owed is None else owed
    if claim == ZERO:
        return
    try:
        if claim is not None:
            cap = inkasso_fees.inkasso_cap(claim, matter.today)
            yield says.InkassoCapFor(claim=claim, simple=cap.simple, heavy=cap.heavy)
        else:
            lowest, highest = (inkasso_fees.inkasso_cap(size, matter.today) for size in (ZERO, LARGEST))
            yield says.InkassoCapRange(lowest=lowest.simple, highest=highest.heavy)
    except RateUnknown:
        return


@rule(sources_claim.INKFOR_1_2)
def reminders(matter: Matter) -> Iterator[Conclusion]:
    """A reminder, and a notice, from 14 days after the due date; a demand for payment that the creditor sends."""
    if matter.case.costs or known_on(inkasso_fees.INKASSO_UNIT, matter.today) is None:
        return
    today = matter.today
    yield says.ReminderFees(reminder=inkasso_fees.reminder_fee(today), demand=inkasso_fees.demand_fee(today))


@rule(sources_collection.INKL_2026)
def new_act(matter: Matter) -> Iterator[Conclusion]:
    """The act of 2026 begins to apply from the day the King decides; until then the act of 1988 governs."""
    if known_on(inkasso_fees.GOVERNING_ACT, matter.today) is inkasso_fees.InkassoAct.OF_1988:
        yield NewCollectionAct(checked=sources_collection.INKL_2026.checked_on)


TABLES = (court_fees, agent_scale, goods_scale, administration)
COLLECTION = (collection_cap, reminders, new_act)
