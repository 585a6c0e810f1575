"""What the answer for a home rests on: its conditions, its exceptions, what must be done, and what is still open."""

from collections.abc import Iterator
from decimal import Decimal

from domain.assessment import LiabilityRule
from domain.choices import Event, LoanPurpose, Outcome
from domain.findings import us_liability as says
from domain.findings import us_limits_open as limits_open
from domain.findings.ranges import Unknown
from domain.findings.us_special_home import ButNotIf
from domain.law import Citation, Conclusion, rule
from domain.matter import Matter
from domain.ranges import comes_on_top
from domain.rest import cannot_be_collected
from domain.statement import obligation
from domain.us.conditions import LEADS, WAYS, Condition, as_condition
from domain.us.headline import capped_at_value
from domain.us.home_sale import two_totals
from domain.us.liability_sources import PRACTICE, SURVEY
from domain.us.needs import IMPLIED, STEPS
from domain.us.protection import exceptions_for
from domain.us.result import Result, state_law
from domain.us.rows import HomeProtection
from domain.us.special.small_print import of_protection
from domain.us.verdict import Verdict, Weighed
from domain.us.vocabulary import CreditBasis, Effect, Need

SHOWN_OPEN = 2
"""How many open protections are shown; more would bury the answer."""


@rule(PRACTICE)
def protections(matter: Matter) -> Iterator[Conclusion]:
    """Each protection of a home has conditions and exceptions; the person should know all of them."""
    result = state_law(matter)
    if result is None or result.home is None or _over(matter):
        return
    if result.home.ways_differ:
        for process, weighed in result.home.ways:
            yield says.ByWay(way=WAYS[process], leads=LEADS[weighed.rule]).citing(*of_way(weighed))
    yield from still_needed(matter, result)
    yield from _certain(matter, result)
    yield from _nothing_found(matter, result)


@rule(PRACTICE)
def value_cap(matter: Matter) -> Iterator[Conclusion]:
    """Where the law caps the claim, the higher of price and market value is taken off the debt."""
    result, most = state_law(matter), matter.liability.most_collectible
    if result is None or not capped_at_value(result) or _over(matter):
        return
    if most is None:
        if matter.statement.still_owed is not None:
            yield limits_open.ValueNeeded().citing(*_cited(result))
        return
    if result.rule is LiabilityRule.UNKNOWN and most != matter.statement.still_owed:
        yield _at_most(most, comes_on_top(matter.case)).citing(*_cited(result))
    if result.home is not None and result.home.ways_differ:
        return
    price, value, whole = matter.case.sale_price, matter.case.fair_value, obligation(matter)
    if value is None:
        yield says.ValueNotAsked().citing(*_cited(result))
    elif price is not None and whole is not None and price < value and price < whole - most <= value:
        total = says.HalfGapSum if whole - most < value else says.ValueSum
        yield total(owed=whole, credited=whole - most, most=most).citing(*_cited(result))
    if value is not None and (totals := two_totals(matter)) is not None:
        yield totals.citing(*_cited(result))
        if on_top := comes_on_top(matter.case):
            yield limits_open.NotInTheSum(unknown=on_top).citing(*_cited(result))


def _at_most(most: Decimal, on_top: tuple[Unknown, ...]) -> says.LiabilityFinding:
    return limits_open.AtMostSoFar(most=most, unknown=on_top) if on_top else says.AtMost(most=most)


@rule(PRACTICE)
def answer_anyway(matter: Matter) -> Iterator[Conclusion]:
    """A protection must be raised in court; a suit that is not answered may be lost all the same."""
    result = state_law(matter)
    if result is None or _over(matter) or matter.case.event is Event.NOT_SOLD_YET:
        return
    if result.rule in {LiabilityRule.BARRED, LiabilityRule.LIMITED} and matter.case.answer_due is None:
        yield says.AnswerAnyway()


def _over(matter: Matter) -> bool:
    """Whether a court has decided, or nothing is left to claim."""
    return matter.case.outcome is Outcome.JUDGMENT or cannot_be_collected(matter)


def _cited(result: Result) -> tuple[Citation, ...]:
    rules = [each.rule for way in result.ways for each in (*way.possible, *((way.certain,) if way.certain else ()))]
    rules_of_goods = (result.goods.certain.rule,) if result.goods and result.goods.certain else ()
    return tuple(dict.fromkeys(each.cited for each in (*rules, *rules_of_goods))) or (SURVEY,)


def of_way(weighed: Weighed[HomeProtection]) -> tuple[Citation, ...]:
    """Return the sources of what one way of losing the home leads to."""
    verdicts = (*weighed.possible, *((weighed.certain,) if weighed.certain else ()))
    return tuple(dict.fromkeys(each.rule.cited for each in verdicts)) or (SURVEY,)


def _certain(matter: Matter, result: Result) -> Iterator[Conclusion]:
    """Yield what the protection that surely holds rests on; while a stronger one is open, only what must be done."""
    for verdict in _distinct(way.certain for way in result.ways if way.certain):
        shown = verdict.rule
        if steps := tuple(word for word in shown.needs if word in STEPS):
            yield says.YouMust(steps=steps).citing(shown.cited)
        if result.rule is LiabilityRule.UNKNOWN:
            continue
        if conditions := tuple(tested(matter, verdict)):
            yield says.HoldsIf(conditions=conditions).citing(shown.cited)
        if shown.refinance_since and matter.case.loan_purpose is LoanPurpose.REFINANCE:
            yield says.RefinanceFrom(year=str(shown.refinance_since.year)).citing(shown.cited)
        if exceptions := exceptions_for(shown, matter.case.contract_date):
            yield says.HoldsNotFor(exemptions=exceptions).citing(shown.cited)
        yield from of_protection(shown, matter)


def tested(matter: Matter, verdict: Verdict[HomeProtection]) -> Iterator[Condition | Need]:
    """Yield the tests of a protection that are worth showing, in words of their own."""
    hidden = {*STEPS, *IMPLIED, Condition.RECENT_ENOUGH, Need.OTHER_PROPERTY}
    for test, _ in verdict.tests:
        if test is Condition.LOAN_BOUGHT_OR_REPLACED and matter.case.loan_purpose is LoanPurpose.PURCHASE:
            yield Condition.LOAN_BOUGHT_HOME
        elif test is not None and test not in hidden:
            yield test


def _distinct(verdicts: Iterator[Verdict[HomeProtection]]) -> tuple[Verdict[HomeProtection], ...]:
    return tuple({verdict.rule: verdict for verdict in verdicts}.values())


def still_needed(matter: Matter, result: Result) -> Iterator[Conclusion]:
    """Yield what a stronger protection would still need."""
    state = result.state.code
    possible = _distinct(verdict for way in result.ways for verdict in way.possible)
    for verdict in possible[:SHOWN_OPEN]:
        shown, bars = verdict.rule, verdict.effect == Effect.BARRED
        if open_tests := verdict.open_tests:
            words, conditions = says.BarsIf if bars else says.LimitsIf, tuple(map(as_condition, open_tests))
            yield words(state=state, conditions=conditions).citing(shown.cited)
            if steps := tuple(word for word in shown.needs if word in STEPS and word not in open_tests):
                yield says.YouMust(steps=steps).citing(shown.cited)
        if shown.lifted_by and open_tests:
            yield ButNotIf(lifts=shown.lifted_by).citing(shown.cited)
        elif shown.lifted_by:
            unless = says.BarsUnless if bars else says.LimitsUnless
            yield unless(state=state, lifts=shown.lifted_by).citing(shown.cited)
        elif not open_tests and (held := tuple(tested(matter, verdict))):
            yield (says.BarsIf if bars else says.LimitsIf)(state=state, conditions=held).citing(shown.cited)
        if exceptions := exceptions_for(shown, matter.case.contract_date):
            yield says.HoldsNotFor(exemptions=exceptions).citing(shown.cited)
        yield from of_protection(shown, matter)


def _nothing_found(matter: Matter, result: Result) -> Iterator[Conclusion]:
    state = result.state.code
    if result.rule is LiabilityRule.ALLOWED and matter.case.event in {Event.SHORT_SALE, Event.DEED_IN_LIEU}:
        yield says.OnlyTheLetter(state=state).citing(SURVEY)
    if result.rule in {LiabilityRule.BARRED, LiabilityRule.LIMITED}:
        return
    for verdict in _distinct(each for way in result.ways for each in way.considered):
        if verdict.holds is not False and verdict.rule.credit_basis is CreditBasis.MINIMUM_BID_TWO_THIRDS:
            yield says.MustGiveTwoThirds(state=state).citing(verdict.rule.cited)
