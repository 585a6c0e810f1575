"""What was lost, as article 9 of the UCC tells it apart: a home or goods, for private use or not, sold by whom."""

from domain.case import Case
from domain.choices import Collateral, Event
from domain.us.ucc import CONSUMER_USES

TAKEN = frozenset({Event.REPOSSESSION, Event.VOLUNTARY_SURRENDER})


def is_home(case: Case) -> bool:
    """Whether it was a home, to which the code does not apply."""
    return case.collateral is Collateral.HOME


def for_private_use(case: Case) -> bool:
    """Whether these are consumer goods: bought mainly for private use, or nothing else was said."""
    return case.property_use in CONSUMER_USES


def goods_taken(case: Case) -> bool:
    """Whether goods were taken or handed back, so that the lender had to sell them."""
    return case.collateral not in {None, Collateral.HOME} and case.event in TAKEN
