"""Whether anything of the debt is, or may be, left to pay after the sale."""

from domain.assessment import LiabilityRule
from domain.case import Case
from domain.choices import Event, LienPosition, Outcome
from domain.matter import Matter
from domain.money import ZERO

LET_GO = frozenset({Outcome.RELEASED, Outcome.SETTLED})
"""Outcomes after which nothing is left to pay, unless the amounts say otherwise."""


def nothing_left(matter: Matter) -> bool:
    """Whether the sale is done and nothing is left to pay, by the sums, or by the outcome where no sum is known."""
    if matter.case.event is Event.NOT_SOLD_YET:
        return False
    owed = matter.statement.still_owed
    if matter.statement.deficiency == ZERO and first_loan_open(matter.case):
        return matter.case.outcome in LET_GO
    return owed == ZERO or (owed is None and matter.case.outcome in LET_GO)


def cannot_be_collected(matter: Matter) -> bool:
    """Whether nothing is left to pay, or a bankruptcy court has discharged it, on what was stated."""
    return nothing_left(matter) or bool(matter.case.discharged_in_bankruptcy)


def first_loan_open(case: Case) -> bool:
    """Whether this is a second loan, and what the first took of the price, or takes of the value, was not stated."""
    return case.lien_position is LienPosition.JUNIOR and case.prior_liens is None


def lowered_by_law(matter: Matter) -> bool:
    """Whether the law lets less be claimed than the account leaves."""
    owed, most = matter.statement.still_owed, matter.liability.most_collectible
    limited = matter.liability.rule is LiabilityRule.LIMITED
    return limited and owed is not None and most is not None and most < owed


def rest_open(matter: Matter) -> bool:
    """Whether the sale is done and something is, or may be, left to pay."""
    return matter.case.event is not Event.NOT_SOLD_YET and not nothing_left(matter)
