"""Each kind of cost that was stated, against the rule for it: the table, the scale, the four items, the necessity."""

from collections.abc import Iterator

from domain.choices import CostKind
from domain.findings import norway_costs as says
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.norway import fees, sources, sources_claim
from domain.norway.cost_check import PROCEEDINGS, agent_fee, charged, court_fees, table_day
from domain.norway.rates import RateUnknown
from domain.norway.ways import Way, way_of

ITEMS = {
    CostKind.REPOSSESSION: says.Item.REPOSSESSION,
    CostKind.STORAGE: says.Item.STORAGE,
    CostKind.REPAIR: says.Item.REPAIR,
    CostKind.SALE: says.Item.SALE,
    CostKind.AGENT: says.Item.AGENT,
    CostKind.ADMINISTRATIVE: says.Item.ADMINISTRATIVE,
    CostKind.INSURANCE: says.Item.INSURANCE,
}
NOT_AMONG_FOUR = (CostKind.SALE, CostKind.AGENT, CostKind.REPAIR, CostKind.ADMINISTRATIVE)
SELLING = (CostKind.AGENT, CostKind.SALE)


def four_items_count(matter: Matter) -> bool:
    """Whether only the four items of a take-back count."""
    return way_of(matter.case) in {Way.TAKE_BACK, Way.HAND_BACK}


def needs_agreement(matter: Matter) -> tuple[CostKind, ...]:
    """Return the kinds that outside a take-back are owed only where they were agreed."""
    return () if four_items_count(matter) else (CostKind.ADMINISTRATIVE, CostKind.INSURANCE)


@rule(sources.RGEBL_14, sources.RETTSGEBYR)
def stated_court_fees(matter: Matter) -> Iterator[Conclusion]:
    """Each step has its fee, so many rettsgebyr, by the table in force that day."""
    stated, day = charged(matter.case, CostKind.COURT), table_day(matter)
    proceeding, found = PROCEEDINGS.get(way_of(matter.case)), court_fees(matter)
    if not stated:
        return
    if proceeding is None:
        yield says.CourtFeesBelongToSteps(charged=stated).citing(sources.RGEBL_14, sources.TVFBL_3_1)
    elif found is None:
        yield says.CourtFeesTableUnread(charged=stated, day=day)
    elif found.over:
        yield says.CourtFeesOver(charged=stated, by_table=found.lawful, over=found.over, proceeding=proceeding, day=day)
    else:
        yield says.CourtFeesWithin(charged=stated, by_table=found.lawful, proceeding=proceeding, day=day)


@rule(sources.MEDHJ_3_3, sources_claim.MEDHJ_3_5, sources_claim.MEDHJ_3_6)
def stated_agent_fee(matter: Matter) -> Iterator[Conclusion]:
    """The medhjelper's fee follows a scale of the price; extras can be agreed, and heavy work can cost more."""
    stated, found, price = charged(matter.case, *SELLING), agent_fee(matter), matter.case.sale_price
    if not stated or four_items_count(matter):
        return
    if way_of(matter.case) is Way.OWN_SALE:
        yield says.AgentFeeAgreed(charged=stated).citing(sources_claim.MEDHJ_3_7)
    elif found is None or price is None:
        yield says.AgentFeeNotCompared(charged=stated)
    elif not found.over:
        yield says.AgentFeeWithin(charged=stated, price=price, by_scale=found.lawful)
    elif way_of(matter.case) is Way.GOODS_SALE:
        goods = says.GoodsAgentFeeOver(charged=stated, price=price, by_scale=found.lawful, over=found.over)
        yield goods.citing(sources_claim.MEDHJ_3_2, sources_claim.MEDHJ_3_5, sources_claim.MEDHJ_3_6)
    else:
        home = says.AgentFeeOver(charged=stated, price=price, by_scale=found.lawful, over=found.over)
        yield home.citing(sources.MEDHJ_3_3, sources_claim.MEDHJ_3_6, sources_claim.MEDHJ_3_3_VAT)


@rule(sources.TVFBL_3_1, sources_claim.TVFBL_3_2)
def necessary_costs(matter: Matter) -> Iterator[Conclusion]:
    """The debtor refunds what was necessary for the enforcement, as the namsmann or the court fixes it."""
    fetching = (CostKind.REPOSSESSION, CostKind.STORAGE)
    kinds = fetching if four_items_count(matter) else (*fetching, CostKind.REPAIR)
    if stated := charged(matter.case, *kinds):
        yield says.NecessaryOnly(items=_stated(matter, kinds), charged=stated)


@rule(sources.TVFBL_9_8)
def outside_the_four(matter: Matter) -> Iterator[Conclusion]:
    """At a take-back nothing counts but the rest of the credit, insurance, default interest and necessary costs."""
    if not four_items_count(matter):
        return
    if stated := charged(matter.case, *NOT_AMONG_FOUR):
        yield says.NotAmongFour(items=_stated(matter, NOT_AMONG_FOUR), charged=stated)
    if insurance := charged(matter.case, CostKind.INSURANCE):
        yield says.InsuranceAtTakeBack(charged=insurance)


@rule(sources.FINAVTL_5_10)
def agreed_fees(matter: Matter) -> Iterator[Conclusion]:
    """A fee that no table and no decision gives is owed only where it was agreed."""
    kinds = needs_agreement(matter)
    if stated := charged(matter.case, *kinds):
        yield says.OnlyIfAgreed(items=_stated(matter, kinds), charged=stated)
    if unnamed := charged(matter.case, CostKind.OTHER):
        yield says.CostsInOneSum(charged=unnamed).citing(sources.FINAVTL_5_10, sources.TVFBL_3_1)


@rule(sources_claim.TVL_6_13, sources_claim.RGEBL_7)
def legal_costs(matter: Matter) -> Iterator[Conclusion]:
    """In the forliksråd the fee and up to four rettsgebyr of legal help are recovered; elsewhere the court decides."""
    stated = charged(matter.case, CostKind.LEGAL)
    if not stated:
        return
    try:
        cap = fees.conciliation_board_cap(table_day(matter))
    except RateUnknown:
        yield says.LegalCostsFixed(charged=stated).citing(sources.TVFBL_3_1)
        return
    if stated > cap:
        yield says.LegalCostsOver(charged=stated, cap=cap, over=stated - cap)
    else:
        yield says.LegalCostsWithin(charged=stated, cap=cap)


def _stated(matter: Matter, kinds: tuple[CostKind, ...]) -> tuple[says.Item, ...]:
    return tuple(ITEMS[kind] for kind in kinds if charged(matter.case, kind))


RULES = (
    stated_court_fees,
    stated_agent_fee,
    outside_the_four,
    agreed_fees,
    necessary_costs,
    legal_costs,
)
