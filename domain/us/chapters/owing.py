"""Is anything still owed? What the sale did not cover, unless the state's law, a release or bankruptcy ends it."""

from collections.abc import Iterator

from domain.assessment import LiabilityRule
from domain.findings import owing as says
from domain.findings import us_collection_time, us_goods_accounting, us_liability
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.rest import nothing_left
from domain.subjects import Subject
from domain.us import headline
from domain.us.federal_sources import RESTART
from domain.us.liability_sources import PRACTICE, SURVEY, UCC_DEFICIENCY
from domain.us.result import state_law


@rule(UCC_DEFICIENCY, SURVEY)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """The debtor is liable for what the sale left, as far as the law of the state lets it be claimed."""
    if state_law(matter) is None:
        yield says.OwesAsARule()
    else:
        yield from headline.headline.conclusions(matter)


@rule(UCC_DEFICIENCY)
def how_it_grows(matter: Matter) -> Iterator[Conclusion]:
    """The price comes off what was owed, and the costs of the sale are added; a barred rest may be asked for too."""
    if nothing_left(matter):
        return
    if matter.liability.rule is LiabilityRule.BARRED:
        yield us_liability.AnswerAnyway().citing(PRACTICE)
    else:
        yield us_goods_accounting.WhyTheRest().citing(*matter.account_sources)


@rule(SURVEY)
def states(matter: Matter) -> Iterator[Conclusion]:
    """Some states bar or limit the rest of some loans."""
    if state_law(matter) is None:
        yield says.StatesDiffer()


@rule(PRACTICE)
def end(matter: Matter) -> Iterator[Conclusion]:
    """A debt ends by payment, a written release, a discharge, or the law of the state."""
    if not nothing_left(matter):
        yield us_collection_time.WhatRestarts().citing(RESTART)
        yield says.WhatEndsAmericanDebt()


CHAPTER = Chapter(
    Subject.OWING,
    Section.LIABILITY,
    rules=(answer, how_it_grows, states, end),
    concerns=lambda _: False,
)
