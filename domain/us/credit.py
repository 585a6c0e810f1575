"""The American credit file: its seven-year clock, and how the loan may be described."""

from domain.assessment import Credit, Label
from domain.calendar import add_days, add_years, plain
from domain.choices import Event, Outcome
from domain.matter import Matter
from domain.money import ZERO
from domain.rest import LET_GO, nothing_left
from domain.us.credit_rules import RULES
from domain.us.federal import CLOCK_DELAY_DAYS, REPORTABLE_YEARS

__all__ = ["RULES", "credit"]

OF_EVENT = {
    Event.REPOSSESSION: (Label.REPOSSESSED,),
    Event.VOLUNTARY_SURRENDER: (Label.VOLUNTARY_SURRENDER,),
    Event.FORECLOSURE: (Label.FORECLOSURE,),
    Event.DEED_IN_LIEU: (Label.DEED_IN_LIEU,),
}


def credit(matter: Matter) -> Credit:
    """Return the clock, counted from the first payment missed and never caught up on, and the labels.

    The clock starts 180 days after that payment and runs seven years, 15 U.S.C. § 1681c(a), (c)(1).
    """
    labels = _labels(matter)
    first_missed = matter.day("first_missed_payment")
    if first_missed is None:
        matter.miss("first_missed_payment")
        return Credit(reported_as=labels)
    clock_start = add_days(plain(first_missed), CLOCK_DELAY_DAYS)
    until = add_years(clock_start, REPORTABLE_YEARS)
    return Credit(clock_start=clock_start, reportable_until=until, reported_as=labels)


def _labels(matter: Matter) -> tuple[Label, ...]:
    event, outcome = matter.case.event, matter.case.outcome
    if event is None:
        return ()
    if event is Event.NOT_SOLD_YET:
        return (Label.LATE,)
    of_event = OF_EVENT.get(event, ())
    if outcome in LET_GO and matter.statement.released != ZERO:
        settled = outcome is Outcome.SETTLED or event not in {Event.FORECLOSURE, Event.DEED_IN_LIEU}
        return _with_rest(matter, (*of_event, Label.SETTLED) if settled else of_event)
    if nothing_left(matter):
        return (*of_event, Label.PAID)
    return (*(of_event or (Label.OPEN_BALANCE,)), Label.CHARGE_OFF, Label.COLLECTION)


def _with_rest(matter: Matter, labels: tuple[Label, ...]) -> tuple[Label, ...]:
    return (*labels, Label.OPEN_BALANCE) if matter.statement.still_owed else labels
