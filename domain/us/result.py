"""What the law of the state comes to for a case: a home or goods, weighed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from domain.assessment import LiabilityRule
from domain.case import Case
from domain.choices import Collateral
from domain.matter import Matter
from domain.us.facts import ASSUMED, Answer, Facts
from domain.us.goods import goods_result
from domain.us.home import HomeResult, home_result
from domain.us.rows import HomeProtection
from domain.us.rows_goods import AutoRule
from domain.us.states import State, state_of
from domain.us.verdict import Weighed


@dataclass(frozen=True)
class Result:
    """The rule by the law, and where it comes from: the protections of the home, or the rules for the goods."""

    state: State
    facts: Facts
    rule: LiabilityRule
    answers: tuple[Answer, ...]
    home: HomeResult | None = None
    goods: Weighed[AutoRule] | None = None

    @property
    def ways(self) -> tuple[Weighed[HomeProtection], ...]:
        """The weighed protections of the home, for each way it can have been lost."""
        return tuple(weighed for _, weighed in self.home.ways) if self.home else ()


def state_law(matter: Matter) -> Result | None:
    """Return what the law of the state comes to for the matter, weighed once however many rules ask."""
    return matter.once(_of_matter)


def _of_matter(matter: Matter) -> Result | None:
    return result_of(matter.case, matter.today)


def result_of(case: Case, today: date, assumed: Mapping[str, Any] = ASSUMED) -> Result | None:
    """Return what the law of the state comes to; None where the state or the thing is not known."""
    if case.state is None or case.collateral is None:
        return None
    state, facts = state_of(case.state), Facts(case, assumed)
    if case.collateral is Collateral.HOME:
        home = home_result(state, facts, today)
        return Result(state, facts, home.rule, tuple(home.answers), home=home)
    goods = goods_result(state, facts)
    return Result(state, facts, goods.rule, tuple(goods.answers), goods=goods)
