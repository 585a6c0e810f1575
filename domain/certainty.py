"""How sure a sum is that was made up from what is known: exact, the least, the most, so far, or without costs."""

from enum import StrEnum

from domain.case import Case
from domain.choices import Outcome
from domain.ranges import comes_on_top, reach
from domain.rest import LET_GO


class Sure(StrEnum):
    """What an amount that counts the unknown as nothing says of the real one."""

    EXACT = "exact"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    SO_FAR = "so_far"
    AND_COSTS = "and_costs"


def certainty_of_rest(case: Case) -> Sure:
    """Return how sure what is left of the account is; a judgment with its figure leaves nothing open."""
    found = reach(case)
    if found is None or not found.left.width or (case.outcome is Outcome.JUDGMENT and case.judgment_amount is not None):
        return Sure.EXACT
    if found.raising and found.lowering:
        return Sure.SO_FAR
    return Sure.AT_LEAST if found.raising else Sure.AT_MOST


def certainty_of_sale(case: Case) -> Sure:
    """Return how sure what the sale left is, also where it was let off or settled since and nothing is left to pay."""
    if case.outcome not in LET_GO:
        return certainty_of_rest(case)
    kept = case.model_fields_set - {"outcome", "amount_released", "settlement_paid"}
    return certainty_of_rest(Case.model_validate({name: getattr(case, name) for name in kept}))


def certainty_of_let_off(case: Case) -> Sure:
    """Return how sure what was let off is; a sum that the lender named is."""
    return Sure.EXACT if case.amount_released is not None else certainty_of_sale(case)


def certainty_of_capped(case: Case) -> Sure:
    """Return how sure what the law lets be collected of the rest is: costs that are not known come on top of a cap."""
    sure, on_top = certainty_of_rest(case), comes_on_top(case)
    only_costs = sure is Sure.AT_LEAST and bool(on_top) and all(each.value.startswith("costs") for each in on_top)
    return Sure.AND_COSTS if only_costs else sure


def certainty_of_claim(case: Case) -> Sure:
    """Return how sure the sum of the loan and the costs is, before anything comes off."""
    found = reach(case)
    on_top = found is not None and any(each.value.startswith("costs") for each in found.raising)
    return Sure.AT_LEAST if on_top else Sure.EXACT
