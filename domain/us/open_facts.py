"""Which facts, not yet stated, could change what may be claimed: what the interview may ask."""

from collections.abc import Iterable, Iterator
from datetime import date

from domain.assessment import LiabilityRule
from domain.case import Case
from domain.choices import Collateral, Event, LienPosition, LoanPurpose
from domain.us.facts import ASSUMED, Answer
from domain.us.goods import applicable
from domain.us.result import Result, result_of
from domain.us.verdict import STRENGTH
from domain.us.vocabulary import Effect
from domain.us.vocabulary_goods import GoodsEffect

ORDER = (
    "prior_liens",
    "loan_purpose",
    "owner_occupied",
    "seller_financed",
    "foreclosure_process",
    "sale_date",
    "fair_value",
    "cash_price",
    "contract_date",
    "notices_received",
)
"""What may be asked, in asking order. Claim and price are asked anyway; rank and units are assumed and shown."""


def open_facts(case: Case, today: date) -> tuple[str, ...]:
    """Return the facts that were not asked yet and could change the rule or the most that may be claimed."""
    result = result_of(case, today, _still_open(case))
    if result is None:
        return ()
    wanted = set(_home(result) if case.collateral is Collateral.HOME else _goods(result))
    return tuple(field for field in ORDER if field in wanted and not case.asked(field))


def _still_open(case: Case) -> dict[str, object]:
    """Return the assumptions without those that are worth a question."""
    ask = {"owner_occupied"}
    if case.collateral is not Collateral.HOME or case.loan_purpose is LoanPurpose.PURCHASE:
        ask.add("seller_financed")
    return {field: value for field, value in ASSUMED.items() if field not in ask}


def _home(result: Result) -> Iterator[str]:
    if result.rule is LiabilityRule.BARRED or result.home is None:
        return
    if result.facts.case.lien_position is LienPosition.JUNIOR:
        yield "prior_liens"
    yield from _fields(result.answers)
    if result.home.ways_differ:
        return
    limits = (way.certain is not None and way.certain.effect == Effect.LIMITED_TO_FAIR_VALUE for way in result.ways)
    if result.facts.case.event is not Event.NOT_SOLD_YET and any(limits):
        yield "fair_value"


def _goods(result: Result) -> Iterator[str]:
    if result.rule is LiabilityRule.BARRED:
        return
    weighed = result.goods
    tests = [rule for rule, _ in applicable(result.state, result.facts) if rule.effect in STRENGTH or rule.if_missed]
    if weighed is None or not tests:
        return
    yield from _fields(answer for verdict in weighed.considered for answer in verdict.answers)
    if any(rule.indexed for rule in tests):
        yield "contract_date"
    if any(rule.effect is GoodsEffect.LIMITED_TO_FAIR_VALUE for rule in tests):
        yield "fair_value"


def _fields(answers: Iterable[Answer]) -> Iterator[str]:
    yield from (answer.field for answer in answers if answer.field is not None and answer.assumed is None)
