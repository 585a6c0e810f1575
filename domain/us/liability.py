"""What the lender may claim, by the law of the state: barred, limited, allowed or not known, and at most how much."""

from decimal import Decimal

from domain.assessment import Liability, LiabilityRule
from domain.choices import Event, Outcome
from domain.matter import Matter
from domain.us import (
    court,
    explain_goods,
    explain_home,
    headline,
    home_programs,
    home_sale,
    loan_rank,
    special,
    ucc,
)
from domain.us.claimable import most_claimable
from domain.us.facts import note
from domain.us.open_facts import open_facts
from domain.us.result import state_law
from domain.us.special import small_print

__all__ = ["RULES", "liability", "open_facts", "rule_of"]


def liability(matter: Matter) -> Liability:
    """Return the rule and an upper bound of what may be claimed; a judgment leaves a protection to a lawyer."""
    result = state_law(matter)
    if result is None:
        matter.miss("collateral")
        return Liability(most_collectible=_owed(matter))
    note(matter, result.answers)
    if rule_of(matter) is not result.rule:
        return Liability(rule=LiabilityRule.UNKNOWN, most_collectible=_owed(matter))
    ways = result.ways if result.goods is None else (result.goods,)
    return Liability(rule=result.rule, most_collectible=most_claimable(matter, result.rule, ways))


def rule_of(matter: Matter) -> LiabilityRule:
    """Return whether the rest may be claimed; after a judgment that is not known, unless it may in any case."""
    result = state_law(matter)
    if result is None or (matter.case.outcome is Outcome.JUDGMENT and result.rule is not LiabilityRule.ALLOWED):
        return LiabilityRule.UNKNOWN
    return result.rule


def _owed(matter: Matter) -> Decimal | None:
    return None if matter.case.event is Event.NOT_SOLD_YET else matter.statement.still_owed


RULES = (
    court.court_papers,
    headline.headline,
    explain_home.value_cap,
    loan_rank.rank_in_the_answer,
    explain_goods.limits,
    explain_home.protections,
    home_programs.program_in_the_answer,
    home_sale.in_the_answer,
    small_print.court_may_lower,
    small_print.by_agreement,
    small_print.lender_that_bought,
    explain_goods.notices,
    special.special_rule,
    ucc.redemption,
    ucc.handing_back,
    ucc.explanation,
    ucc.reasonable_sale,
    ucc.sixty_percent,
    explain_home.answer_anyway,
)
"""In the order of the page: court papers, the answer, what it rests on, what the lender owes."""
