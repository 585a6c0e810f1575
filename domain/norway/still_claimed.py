"""Whether something is, or may be, left to pay: what decides which pages below the answer concern a Norwegian case."""

from datetime import date

from domain import elsewhere
from domain.case import Case
from domain.choices import Outcome
from domain.matter import Matter
from domain.rest import rest_open

ENFORCED_OUTCOMES = frozenset({Outcome.SUED, Outcome.JUDGMENT})


def still_claimed(case: Case) -> bool:
    """Whether the sale is done and something may be left to pay; the account is the same on every day."""
    return rest_open(Matter(case, date.min, elsewhere.LAW))


def claimed_aloud(case: Case) -> bool:
    """Whether the rest may be left to pay and somebody asks for it."""
    return case.outcome in {Outcome.CLAIMED, *ENFORCED_OUTCOMES} and still_claimed(case)
