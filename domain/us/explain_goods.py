"""What the answer for repossessed goods rests on: the state's limits, its notices, and its duties on the sale."""

from collections.abc import Iterator

from domain.assessment import LiabilityRule
from domain.choices import Outcome
from domain.findings import us_goods as says
from domain.findings.us_liability import HoldsNotFor, LiabilityFinding
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.rest import nothing_left
from domain.us.amount_test import STATED, Limit, is_stale, limit_for, newest_limit
from domain.us.goods import applicable
from domain.us.liability_sources import PRACTICE
from domain.us.result import Result, state_law
from domain.us.rows_goods import AutoRule
from domain.us.shown import CREDIT_NAMES
from domain.us.special import goods
from domain.us.verdict import Verdict
from domain.us.vocabulary import Compare
from domain.us.vocabulary_goods import AmountFixedBy, CreditKind, GoodsEffect, IfNoNotice, Measure

LIMITS = {
    (False, True): says.BarredUpTo,
    (True, True): says.BarredBelow,
    (False, False): says.MayBeBarredUpTo,
    (True, False): says.MayBeBarredBelow,
}
"""By whether the amount must be below the limit, and whether it surely is within it."""


@rule(PRACTICE)
def limits(matter: Matter) -> Iterator[Conclusion]:
    """Some states let no rest be claimed below a price or a debt, or count the value instead of the price."""
    result = _for_goods(matter)
    if result is None or result.goods is None or matter.case.outcome is Outcome.JUDGMENT:
        return
    for verdict in result.goods.possible:
        if verdict.rule.effect == verdict.effect:
            for finding in _limit(verdict, matter, result, holds=False):
                yield finding if finding.citations else finding.citing(verdict.rule.cited)
    certain = result.goods.certain
    if certain is not None and certain.rule.effect == certain.effect and result.rule is not LiabilityRule.UNKNOWN:
        for finding in _limit(certain, matter, result, holds=True):
            yield finding if finding.citations else finding.citing(certain.rule.cited)


def _for_goods(matter: Matter) -> Result | None:
    result = state_law(matter)
    return None if nothing_left(matter) else result


def _limit(verdict: Verdict[AutoRule], matter: Matter, result: Result, *, holds: bool) -> Iterator[LiabilityFinding]:
    shown, state = verdict.rule, result.state.code
    newest = newest_limit(shown)
    if shown.effect == GoodsEffect.LIMITED_TO_FAIR_VALUE:
        yield from goods.value_counts(shown, state, holds=holds)
    elif shown.test is None or newest is None:
        yield says.BarredForSuchGoods(state=state)
    else:
        yield from _amount(shown, newest, shown.test, matter, state, holds=holds)
    yield from goods.of_limit(shown, matter)
    if _worth_naming(shown.credit, matter, holds=holds):
        yield says.OnlyForCredit(credit=CREDIT_NAMES[shown.credit])
    if shown.exceptions:
        yield HoldsNotFor(exemptions=shown.exceptions)


def _worth_naming(credit: CreditKind, matter: Matter, *, holds: bool) -> bool:
    """Whether the person should check the kind of credit: it is not any kind, and not just what was stated."""
    if credit is CreditKind.LOAN:
        return matter.case.seller_financed is None
    return credit is CreditKind.SALE or (credit is not CreditKind.ANY and not holds)


def _amount(
    shown: AutoRule, newest: Limit, test: Measure, matter: Matter, state: str, *, holds: bool
) -> Iterator[LiabilityFinding]:
    contract = matter.case.contract_date
    moving = shown.amount_fixed_by is AmountFixedBy.NOT_STATED
    known = test not in STATED and contract is None
    limit = newest if moving or known else limit_for(shown, contract)
    figure = limit or newest
    if not holds and limit and limit.since and limit.sure_until and test in STATED and is_stale(limit, contract):
        yield says.LimitMayHaveRisen(
            state=state, measure=test, limit=limit.usd, since=limit.since, sure_until=limit.sure_until
        )
        return
    yield LIMITS[shown.compare is Compare.LT, holds](state=state, measure=test, limit=figure.usd)
    if limit is None and figure.since is not None:
        yield says.LimitNotKnown(limit=figure.usd, since=figure.since)
        yield from goods.out_of_date(shown, matter.today)
    elif figure.since and figure.sure_until and (moving or contract is None or is_stale(figure, contract)):
        yield says.LimitMoves(limit=figure.usd, since=figure.since, sure_until=figure.sure_until)
    yield from goods.of_figure(shown, figure)


@rule(PRACTICE)
def notices(matter: Matter) -> Iterator[Conclusion]:
    """Some states ask the lender for notices, a public sale or good faith, and bar the rest where they are missed."""
    result = _for_goods(matter)
    if result is None or result.goods is None or (result.rule is LiabilityRule.BARRED and _by_amount(result)):
        return
    asked = False
    for shown, _ in applicable(result.state, result.facts):
        for finding in _duty(shown, matter, result.state.code):
            asked = asked or shown.effect is GoodsEffect.NOTICE_REQUIRED
            yield finding.citing(shown.cited)
    if asked and matter.case.notices_received is not True:
        judged = matter.case.outcome is Outcome.JUDGMENT
        yield says.NoticeAfterJudgment() if judged else says.ShownToLawyer()


def _by_amount(result: Result) -> bool:
    certain = result.goods.certain if result.goods else None
    return certain is not None and certain.rule.effect is GoodsEffect.BARRED


def _duty(shown: AutoRule, matter: Matter, state: str) -> Iterator[LiabilityFinding]:
    if shown.effect is GoodsEffect.NOTICE_REQUIRED and shown.notice_what is not None:
        yield from _notice(shown, matter, state)
    elif shown.effect is GoodsEffect.PUBLIC_SALE_REQUIRED and shown.notice_days is not None:
        yield says.PublicSaleNeeded(state=state, days=shown.notice_days)
    elif shown.effect is GoodsEffect.GOOD_FAITH_SALE_REQUIRED:
        yield says.GoodFaithSale(state=state)
    elif shown.effect is GoodsEffect.APPRAISAL_REQUIRED:
        yield says.AppraisalBeforeCourtSale(state=state)
    elif shown.effect is GoodsEffect.VALUE_BY_AGREEMENT:
        yield says.ValueByAgreement(state=state)
    elif shown.effect is GoodsEffect.SUIT_DEADLINE and shown.months is not None:
        yield says.SoonAfterSale(state=state, months=shown.months)


def _notice(shown: AutoRule, matter: Matter, state: str) -> Iterator[LiabilityFinding]:
    notice, received = shown.notice_what, matter.case.notices_received
    if notice is None or received is True:
        return
    bars = shown.if_missed in {IfNoNotice.BARRED, IfNoNotice.SUIT_BLOCKED}
    if bars and received is False and shown.credit in {CreditKind.SALE, CreditKind.ANY}:
        yield says.NoticeMissedBars(state=state, notice=notice)
    elif shown.if_missed is IfNoNotice.BARRED:
        yield says.NoticeNeeded(state=state, notice=notice)
    elif shown.if_missed is IfNoNotice.SUIT_BLOCKED:
        yield says.NoticeSuitBlocked(state=state, notice=notice)
    else:
        yield says.NoticeAsked(state=state, notice=notice)
    yield from goods.timing(shown)
    if shown.credit not in {CreditKind.ANY, CreditKind.SALE}:
        yield says.OnlyForCredit(credit=CREDIT_NAMES[shown.credit])
