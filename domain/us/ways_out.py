"""The American ways out: what the law says before them, of each, and after them."""

from collections.abc import Iterator

from domain.assessment import Assessment, LiabilityRule
from domain.choices import Event, Outcome
from domain.findings import (
    statement,
    us_collection,
    us_goods_others,
    us_home_before_sale,
    us_home_loans,
    us_judgment,
    us_liability,
    us_special_judgment,
)
from domain.findings import us_collection_time as time
from domain.findings import us_collection_way_out as bankrupt
from domain.findings import ways as says
from domain.law import Conclusion, Finding
from domain.matter import Matter
from domain.rest import nothing_left
from domain.us import federal_sources as federal
from domain.us import sources_goods, sources_home
from domain.us.chapters import before_sale
from domain.us.headline import headline
from domain.us.liability_sources import PRACTICE
from domain.us.sources_collection import REAFFIRMED
from domain.us.sources_credit import BANKRUPTCY_SHOWN
from domain.way_out import LocalWays, WayOut, among

PROTECTED = frozenset({LiabilityRule.BARRED, LiabilityRule.LIMITED})
_CONDITIONS: tuple[type[Finding], ...] = (us_liability.HoldsIf, us_liability.HoldsNotFor, us_liability.YouMust)
CONDITIONS = frozenset(_CONDITIONS)
"""What a protection depends on."""

KNOWN_FIRST: frozenset[type[Finding]] = frozenset(
    {
        statement.CompareJudgment,
        statement.JudgmentDiffers,
        us_home_loans.TellTheFirst,
        us_home_loans.MoreThanThisLoan,
        us_collection.LenderWasLate,
        us_collection.SueByPassed,
        us_collection.GoodsSueByPassed,
        us_judgment.JudgmentEnded,
        us_judgment.JudgmentAsleep,
    }
)
"""Whose debt it is, and that a time may be over, before anybody pays."""

_LIFE: tuple[type[Finding], ...] = (
    us_judgment.JudgmentUntil,
    us_judgment.JudgmentDormant,
    us_judgment.JudgmentLives,
    us_judgment.JudgmentSleeps,
    us_special_judgment.LienLasts,
)
LIFE = frozenset(_LIFE)
"""How long a judgment can be collected."""

OF_A_HOME = {
    WayOut.SELL: Event.SHORT_SALE,
    WayOut.SHORT_SALE: Event.SHORT_SALE,
    WayOut.DEED_IN_LIEU: Event.DEED_IN_LIEU,
    WayOut.FORECLOSURE: Event.FORECLOSURE,
}
OF_GOODS = {
    WayOut.SELL: Event.SHORT_SALE,
    WayOut.TRADE_IN: Event.SHORT_SALE,
    WayOut.HAND_BACK: Event.VOLUNTARY_SURRENDER,
    WayOut.REPOSSESSION: Event.REPOSSESSION,
}


def _first(matter: Matter, found: Assessment) -> Iterator[Finding]:
    """A law that bars, limits or may bar the claim comes first; then a time that may be over, and what restarts it."""
    if matter.case.event is Event.NOT_SOLD_YET:
        yield from _findings(before_sale.headline.conclusions(matter))
        return
    if nothing_left(matter):
        return
    rule, outcome = found.liability.rule, matter.case.outcome
    if rule is not LiabilityRule.ALLOWED or outcome is Outcome.JUDGMENT:
        yield from _findings(headline.conclusions(matter))
    if rule in PROTECTED:
        yield from among(found, CONDITIONS)
    yield from among(found, KNOWN_FIRST)
    if rule is LiabilityRule.BARRED:
        yield us_liability.AnswerAnyway().citing(PRACTICE)
    elif outcome is not Outcome.JUDGMENT:
        yield time.WhatRestarts().citing(federal.RESTART)


def _findings(drawn: Iterator[Conclusion]) -> Iterator[Finding]:
    return (each for each in drawn if isinstance(each, Finding))


def _details(kind: WayOut, matter: Matter, found: Assessment) -> Iterator[Finding]:
    if kind is WayOut.JUDGMENT:
        yield from among(found, LIFE)
        yield says.InterestAndCourtCosts().citing(PRACTICE)
    elif kind is WayOut.BANKRUPTCY:
        yield bankrupt.AfterwardsInFileAndTax().citing(BANKRUPTCY_SHOWN, federal.BANKRUPTCY)
        if matter.case.co_signers:
            yield bankrupt.AskAboutCosigner().citing(REAFFIRMED)
    elif kind is WayOut.HAND_BACK:
        yield us_home_before_sale.HandingBack().citing(sources_home.HANDING_BACK)
    elif kind in {WayOut.FORECLOSURE, WayOut.REPOSSESSION}:
        yield us_home_before_sale.ForcedSaleWorse().citing(sources_home.FORCED_SALE)


def _notes(matter: Matter) -> Iterator[Finding]:
    """Tax where no way shows its own yet, the words of the file, and that whoever signed owes it too."""
    if matter.case.event is Event.NOT_SOLD_YET:
        yield says.LetOffCanBeIncome().citing(federal.INCOME, federal.PUB_4681)
    yield says.UsualWords().citing(federal.STATUS_USAGE, federal.CLOCK_NOT_RESTARTED)
    if matter.case.co_signers:
        yield us_goods_others.EachOwesAll().citing(sources_goods.JOINT)


WAYS = LocalWays(
    first=_first,
    details=_details,
    notes=_notes,
    after_sale=(
        WayOut.RELEASE,
        WayOut.SETTLE,
        WayOut.PAY_IN_FULL,
        WayOut.PAYMENT_PLAN,
        WayOut.JUDGMENT,
        WayOut.BANKRUPTCY,
    ),
    of_a_home=OF_A_HOME,
    of_goods=OF_GOODS,
)
