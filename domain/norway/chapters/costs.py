"""Is this fee lawful? Each stated cost against the tables of its day; the tables themselves where none is stated."""

from collections.abc import Iterator

from domain import account_rules
from domain.choices import Event
from domain.findings import norway_cost_tables, norway_late_interest
from domain.findings import norway_costs as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.money import ZERO
from domain.norway import cost_tables, late_interest, sources, sources_claim, stated_costs
from domain.norway.account import thing
from domain.norway.cost_check import agent_fee, charged, court_fees
from domain.subjects import Subject


@rule(sources.TVFBL_3_1, sources_claim.TVFBL_3_2, sources.FINAVTL_5_10)
def headline(matter: Matter) -> Iterator[Conclusion]:
    """Costs are owed as far as they were agreed, follow a table, or were necessary and fixed as such."""
    compared = tuple(found for found in (court_fees(matter), agent_fee(matter)) if found is not None)
    over = sum((found.over for found in compared), ZERO)
    four = stated_costs.four_items_count(matter)
    outside = charged(matter.case, *(stated_costs.NOT_AMONG_FOUR if four else stated_costs.needs_agreement(matter)))
    if over:
        yield says.CostsAboveTables(over=over).citing(sources.RGEBL_14, sources.MEDHJ_3_3)
    elif outside and four:
        yield says.CostsNotCounted(amount=outside).citing(sources.TVFBL_9_8)
    elif outside:
        yield says.CostsNeedAgreement(amount=outside).citing(sources.FINAVTL_5_10)
    elif compared:
        yield says.CostsWithinTables().citing(sources.RGEBL_14, sources.MEDHJ_3_3)
    elif four:
        yield says.OnlyFourThings(thing=thing(matter.case)).citing(sources.TVFBL_9_8)
    else:
        yield says.CostsNeedGround()


@rule(sources.FINAVTL_2_9)
def interest_apart(matter: Matter) -> Iterator[Conclusion]:
    """A claim for interest is shown apart from principal and costs."""
    if matter.case.costs:
        yield norway_late_interest.InterestApart()


@rule(sources_claim.RENTEL_4)
def no_flat_compensation(matter: Matter) -> Iterator[Conclusion]:
    """The flat compensation for collection costs does not apply to consumers."""
    if not matter.case.costs:
        yield norway_cost_tables.NoFlatCompensation()


CHAPTER = Chapter(
    Subject.COSTS,
    Section.STATEMENT,
    rules=(
        headline,
        *stated_costs.RULES,
        account_rules.lender_figure,
        *cost_tables.TABLES,
        interest_apart,
        *late_interest.RULES,
        *cost_tables.COLLECTION,
        no_flat_compensation,
    ),
    concerns=lambda case: case.event is not None and case.event is not Event.NOT_SOLD_YET,
)
