"""Is anything still owed? The debt outlives the thing: what the value or the price did not cover."""

from collections.abc import Iterator

from domain.account_rules import CONSENT
from domain.certainty import Sure, certainty_of_rest
from domain.choices import Event
from domain.findings import norway_account as account_says
from domain.findings import norway_liability as core
from domain.findings import norway_limitation, norway_sale, owing
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.norway import liability, sources, sources_claim, sources_collection, take_back
from domain.norway.account import thing
from domain.norway.ways import Way, way_of
from domain.rest import nothing_left
from domain.subjects import Subject

AT_A_VALUE = frozenset({Way.TAKE_BACK, Way.HAND_BACK})


@rule(sources.TVFBL_11_31, sources.PANTEL_1_15, sources.TVFBL_9_8)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """The pledge falls away with the thing; the debt does not, as far as the value or the price left it uncovered."""
    if nothing_left(matter) or matter.case.event is Event.NOT_SOLD_YET:
        yield next(conclusion for conclusion in liability.personal_liability.conclusions(matter))
    elif way_of(matter.case) is Way.UNKNOWN:
        yield owing.OwesAlsoAfterwards()
    else:
        yield _rest(matter)


def _rest(matter: Matter) -> core.LiabilityFinding:
    exact = certainty_of_rest(matter.case) is Sure.EXACT
    owed, what = matter.statement.still_owed if exact else None, thing(matter.case)
    if way_of(matter.case) in AT_A_VALUE:
        source = sources.TVFBL_9_8
        difference = (
            owing.OwesDifferenceOf(still_owed=owed, thing=what) if owed else owing.OwesTheDifference(thing=what)
        )
        return difference.citing(source)
    return owing.OwesWhatPriceLeftOf(still_owed=owed, thing=what) if owed else owing.OwesWhatPriceLeft(thing=what)


@rule(sources.TVFBL_9_8)
def at_a_value(matter: Matter) -> Iterator[Conclusion]:
    """After a take-back four items count against the value, whatever a later sale brings."""
    if way_of(matter.case) not in AT_A_VALUE | {Way.UNKNOWN}:
        return
    if way_of(matter.case) is Way.UNKNOWN:
        yield norway_sale.PledgeDecidesHow().citing(sources_claim.TVFBL_11_1, sources.TVFBL_9_1)
    yield account_says.FourItemsOnly(thing=thing(matter.case))
    yield norway_sale.DifferenceEitherWay(thing=thing(matter.case))


@rule(sources.TVFBL_11_36)
def after_a_sale(matter: Matter) -> Iterator[Conclusion]:
    """Costs come off the price first, then the loans by rank; an owner's own sale lets nobody off."""
    if way_of(matter.case) is Way.COURT_SALE:
        yield norway_sale.OrderOfPayment()
    elif way_of(matter.case) is Way.OWN_SALE:
        yield core.ConsentIsNotForgiveness().citing(CONSENT)


@rule(CONSENT, sources_collection.GOL_5_2, sources_collection.FORELD_24)
def end(matter: Matter) -> Iterator[Conclusion]:
    """A debt ends by payment, release, a completed arrangement, or limitation."""
    if not nothing_left(matter):
        yield norway_limitation.PayingRestarts().citing(sources.FORELD_14, sources.FORELD_20)
        yield owing.WhatEndsNorwegianDebt()


CHAPTER = Chapter(
    Subject.OWING,
    Section.LIABILITY,
    rules=(answer, at_a_value, take_back.valuation, after_a_sale, liability.only_the_thing_answers, end),
    concerns=lambda _: False,
)
