"""A second loan whose lien another lender's sale wiped out: whether the state lets its lender sue on the loan."""

from collections.abc import Iterator

from domain.assessment import LiabilityRule
from domain.choices import Collateral, Event, LienPosition
from domain.findings import us_home_loans as says
from domain.findings import us_liability as liability
from domain.law import Citation, Conclusion
from domain.matter import Matter
from domain.us.explain_home import still_needed, tested
from domain.us.facts import ASSUMED, Facts
from domain.us.headline import sources
from domain.us.home import HomeResult, home_result
from domain.us.liability_sources import PRACTICE, SURVEY
from domain.us.result import Result
from domain.us.rows import HomeProtection
from domain.us.states import State, state_of
from domain.us.verdict import weigh
from domain.us.vocabulary import FORCED, Effect, Exemption, Lien, Loan

ASSUMED_HERE = {field: value for field, value in ASSUMED.items() if field != "owner_occupied"}
"""Whether the person lived there is not guessed here: the rules for a second loan turn on it."""

OWN_RULES = {Lien.JUNIOR, Lien.SAME_SALE_LENDER}


def after_anothers_sale(matter: Matter, code: str) -> Iterator[Conclusion]:
    """Yield what the state says of this loan as a second one, after a sale that another lender held."""
    case = matter.case.stating(collateral=Collateral.HOME, event=Event.FORECLOSURE, lien_position=LienPosition.JUNIOR)
    state, facts = state_of(code), Facts(case, ASSUMED_HERE)
    home = _by_the_loan(home_result(state, facts, matter.today))
    result = Result(state, facts, home.rule, tuple(home.answers), home=home)
    yield _answer(result)
    if result.rule is LiabilityRule.BARRED:
        yield from _conditions(matter, home)
    # Two rules with the same conditions are one sentence.
    yield from {found.citing(): found for found in still_needed(matter, result)}.values()
    if result.rule is not LiabilityRule.ALLOWED:
        yield liability.AnswerAnyway().citing(PRACTICE)


def _by_the_loan(home: HomeResult) -> HomeResult:
    """Keep the rules for a kind of loan; a rule for the way of the sale may be for the loan sold for alone."""
    kept = ((process, weigh(each for each in way.considered if _of_loan(each.rule))) for process, way in home.ways)
    return HomeResult(tuple(kept), home.undecided_by)


def _of_loan(rule: HomeProtection) -> bool:
    return rule.lien is not Lien.FORECLOSED_LIEN and (Loan.ANY not in rule.loan or rule.lien in OWN_RULES)


def _of_sale(rule: HomeProtection) -> bool:
    """Whether the rule bars or caps the rest after a forced sale, whatever the loan was."""
    strong = rule.effect in {Effect.BARRED, Effect.LIMITED_TO_FAIR_VALUE}
    return strong and rule.lien is Lien.ANY and Loan.ANY in rule.loan and bool(FORCED & set(rule.process))


def _answer(result: Result) -> Conclusion:
    state = result.state.code
    if result.rule is LiabilityRule.BARRED:
        return says.SecondBarred(state=state).citing(*sources(result))
    if excepted := _leaving_it_out(result.state):
        return says.SecondExcepted(state=state).citing(*excepted)
    if result.rule is LiabilityRule.UNKNOWN:
        return says.SecondDepends(state=state).citing(*sources(result))
    if of_the_sale := tuple(dict.fromkeys(each.cited for each in result.state.home_protection if _of_sale(each))):
        return says.SecondUnclear(state=state).citing(*of_the_sale)
    return says.SecondMaySue(state=state).citing(SURVEY)


def _leaving_it_out(state: State) -> tuple[Citation, ...]:
    rules = (each for each in state.home_protection if Exemption.SOLD_OUT_JUNIOR in each.exceptions)
    return tuple(dict.fromkeys(each.cited for each in rules))


def _conditions(matter: Matter, home: HomeResult) -> Iterator[Conclusion]:
    """A rule for a kind of loan always has conditions; where several hold, the first is shown."""
    verdict = next(way.certain for _, way in home.ways if way.certain)
    yield liability.HoldsIf(conditions=tuple(tested(matter, verdict))).citing(verdict.rule.cited)
