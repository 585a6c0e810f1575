"""The first sentence of who may claim what."""

from collections.abc import Iterator
from decimal import Decimal

from domain.assessment import LiabilityRule
from domain.certainty import Sure, certainty_of_rest
from domain.choices import Event, Outcome
from domain.findings import us_home_release as release
from domain.findings import us_liability as says
from domain.findings import us_limits_open as limits_open
from domain.findings.ranges import Unknown
from domain.law import Citation, Conclusion, rule
from domain.matter import Matter
from domain.money import ZERO
from domain.ranges import comes_on_top
from domain.rest import first_loan_open, nothing_left
from domain.us import sources_collection as source
from domain.us.judgment import judgment_is_old
from domain.us.liability_sources import PRACTICE, SURVEY, UCC_DEFICIENCY
from domain.us.result import Result, state_law
from domain.us.vocabulary_goods import GoodsEffect


@rule(PRACTICE)
def headline(matter: Matter) -> Iterator[Conclusion]:
    """State law decides whether the lender may claim what the sale did not cover, and how much of it."""
    state, result = matter.case.state, state_law(matter)
    if result is None:
        yield from () if state is None else (says.CollateralUnknown(state=state),)
        return
    if nothing_left(matter):
        yield _nothing(matter).citing(*matter.account_sources)
        return
    if matter.case.discharged_in_bankruptcy:
        yield release.WipedOutForYou().citing(source.DISCHARGE)
        yield release.WipedOutIf().citing(source.REAFFIRMED)
        return
    if matter.case.outcome is not Outcome.JUDGMENT:
        yield _headline(matter, result).citing(*sources(result))
        return
    yield says.CourtDecidedLongAgo() if judgment_is_old(matter) else says.CourtDecided()
    if result.rule is not LiabilityRule.ALLOWED:
        yield says.CourtDecidedProtection(state=result.state.code).citing(*sources(result))


def sources(result: Result) -> tuple[Citation, ...]:
    """Return where the result comes from: the rules that hold or may, else the review that found none."""
    weighed = (*result.ways, *((result.goods,) if result.goods else ()))
    rules = [verdict.rule for way in weighed for verdict in (*way.possible, *((way.certain,) if way.certain else ()))]
    cited = dict.fromkeys(each.cited for each in rules)
    if cited:
        return tuple(cited)
    if result.goods is not None:
        plain = (each.cited for each in result.state.auto_rule if each.effect is GoodsEffect.UCC_ONLY)
        return (UCC_DEFICIENCY, *dict.fromkeys(plain))
    return (SURVEY,)


def _nothing(matter: Matter) -> says.LiabilityFinding:
    """Where the amounts are not known, only what the lender wrote can say that nothing is left."""
    return says.NothingToClaim() if matter.statement.still_owed == ZERO else says.NothingToClaimIfWritten()


def _headline(matter: Matter, result: Result) -> says.LiabilityFinding:
    state = result.state.code
    if result.rule is LiabilityRule.BARRED:
        return says.LawBars(state=state)
    if matter.case.event is Event.NOT_SOLD_YET:
        return _before_sale(result)
    if first_loan_open(matter.case):
        return _without_amount(result)
    if result.rule is LiabilityRule.ALLOWED and certainty_of_rest(matter.case) is not Sure.EXACT:
        return says.MayClaimSomething(state=state)
    return _with_amount(result, matter.liability.most_collectible, comes_on_top(matter.case))


def _before_sale(result: Result) -> says.LiabilityFinding:
    state = result.state.code
    if result.rule is LiabilityRule.LIMITED:
        return says.BeforeSaleLimits(state=state)
    if result.rule is LiabilityRule.ALLOWED:
        return says.BeforeSaleClaim(state=state)
    return says.BeforeSaleDepends(state=state)


def _without_amount(result: Result) -> says.LiabilityFinding:
    """What a second loan is short of is not known before it is known what the first took."""
    state = result.state.code
    if result.rule is LiabilityRule.ALLOWED:
        return says.MayClaimSomething(state=state)
    return says.LiabilityUnknown(state=state)


def _with_amount(result: Result, most: Decimal | None, on_top: tuple[Unknown, ...]) -> says.LiabilityFinding:
    state = result.state.code
    if result.rule is LiabilityRule.UNKNOWN:
        return says.LiabilityUnknown(state=state)
    if result.rule is LiabilityRule.ALLOWED:
        return says.MayClaimSomething(state=state) if most is None else says.MayClaim(state=state, most=most)
    if most is None:
        return says.LawLimitsSomewhat(state=state)
    if on_top:
        kind = limits_open.LawLimitsSoFar if capped_at_value(result) else limits_open.CourtMayLowerSoFar
        return kind(state=state, most=most, unknown=on_top)
    return (says.LawLimits if capped_at_value(result) else says.CourtMayLower)(state=state, most=most)


def capped_at_value(result: Result) -> bool:
    """Whether the rule that surely holds caps the claim at the market value."""
    weighed = (*result.ways, *((result.goods,) if result.goods else ()))
    return any(way.certain is not None and way.certain.effect == "limited_to_fair_value" for way in weighed)
