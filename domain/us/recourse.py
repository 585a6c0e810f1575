"""Whether the law of the place lets the lender look beyond the collateral, as far as the tax asks."""

from enum import StrEnum

from domain.matter import Matter
from domain.us.result import Result, state_law
from domain.us.rows import HomeProtection
from domain.us.rows_goods import AutoRule
from domain.us.verdict import Verdict
from domain.us.vocabulary import Effect, Loan
from domain.us.vocabulary_goods import GoodsEffect


class Recourse(StrEnum):
    """How the law of the place looks at the loan."""

    RECOURSE = "recourse"
    NONRECOURSE = "nonrecourse"
    DISPUTED = "disputed"
    UNKNOWN = "unknown"


LOAN_FACTS = ("loan_purpose", "owner_occupied", "seller_financed", "units")
"""The facts that make a kind of loan."""


def recourse_by_law(matter: Matter) -> Recourse:
    """Return how the law of the place looks at the loan.

    Nonrecourse where the law bars this kind of loan; disputed where it bars only the way of the sale; not known where
    the person does not know a fact that makes the kind; otherwise recourse. Records nothing.
    """
    result = state_law(matter)
    if result is None:
        return Recourse.RECOURSE
    if result.goods is not None:
        return _of_goods(result.goods.certain)
    return _of_home(matter, result)


def _of_goods(certain: Verdict[AutoRule] | None) -> Recourse:
    if certain is None or certain.effect != Effect.BARRED:
        return Recourse.RECOURSE
    return Recourse.NONRECOURSE if certain.rule.effect is GoodsEffect.BARRED else Recourse.DISPUTED


def _of_home(matter: Matter, result: Result) -> Recourse:
    ways = result.ways
    barring = [tuple(each for each in way.considered if each.holds and each.effect == Effect.BARRED) for way in ways]
    if all(any(_by_kind(each.rule) for each in way) for way in barring):
        return Recourse.NONRECOURSE
    if all(barring):
        return Recourse.DISPUTED
    possible = [each for way in ways for each in way.possible if each.effect == Effect.BARRED and _by_kind(each.rule)]
    unstated = {answer.field for each in possible for answer in each.answers}
    not_known = any(matter.case.asked(field) for field in LOAN_FACTS if field in unstated)
    return Recourse.UNKNOWN if not_known else Recourse.RECOURSE


def _by_kind(rule: HomeProtection) -> bool:
    return Loan.ANY not in rule.loan
