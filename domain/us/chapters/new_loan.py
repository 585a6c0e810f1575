"""When a new American home loan may be possible: the waits of the usual programs, as days of the calendar."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from domain.calendar import add_years, plain
from domain.case import Case
from domain.choices import Collateral, Event, LoanProgram
from domain.findings import us_credit_new_loan as says
from domain.law import Conclusion, Dated, Section, rule
from domain.matter import Chapter, Matter
from domain.subjects import Subject
from domain.us import sources_credit as source
from domain.us.waiting import CHAPTER_SEVEN, CHAPTER_THIRTEEN, FORECLOSURE, WITH_CONSENT, Waits

AFTER = says.WaitAfter
TABLES: dict[says.WaitAfter, Dated[Waits]] = {
    AFTER.FORECLOSURE: FORECLOSURE,
    AFTER.WITH_CONSENT: WITH_CONSENT,
    AFTER.CHAPTER_SEVEN: CHAPTER_SEVEN,
}
OF_EVENT = {
    Event.FORECLOSURE: AFTER.FORECLOSURE,
    Event.SHORT_SALE: AFTER.WITH_CONSENT,
    Event.DEED_IN_LIEU: AFTER.WITH_CONSENT,
}
HARDSHIP_SHARE = Decimal("0.90")
"""The most that Fannie Mae buys of the value of a home, in the shorter wait after a foreclosure."""


def _goods(case: Case) -> bool:
    return case.collateral not in {None, Collateral.HOME}


def _lost(case: Case) -> says.WaitAfter | None:
    """Return how the home was lost, or None where that is not known or has not happened."""
    return None if _goods(case) or case.event is None else OF_EVENT.get(case.event)


def _waits(matter: Matter, after: says.WaitAfter) -> Waits:
    return TABLES[after].on(matter.today)


@rule(source.FANNIE_WAITS, source.PROGRAM_WAITS)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """Each program lets some years pass after a home was lost, counted from the day the sale was complete."""
    after, sold = _lost(matter.case), matter.case.sale_date
    if _goods(matter.case):
        yield says.NewLoanAfterGoods()
    elif after is None:
        yield from _every_table(matter)
    elif sold is None:
        waits = _waits(matter, after)
        yield says.NewLoanYears(low=waits.shortest, high=waits.longest)
        yield _in_years(after, waits)
    else:
        yield from _in_days(after, _waits(matter, after), plain(sold), matter.today)


def _every_table(matter: Matter) -> Iterator[Conclusion]:
    known = [(after, _waits(matter, after)) for after in (AFTER.FORECLOSURE, AFTER.WITH_CONSENT)]
    low, high = min(waits.shortest for _, waits in known), max(waits.longest for _, waits in known)
    yield says.NewLoanYears(low=low, high=high)
    for after, waits in known:
        yield _in_years(after, waits)


def _in_years(after: says.WaitAfter, waits: Waits) -> says.WaitYears:
    return says.WaitYears(after=after, fannie=waits.fannie, fha=waits.fha, va=waits.va, usda=waits.usda)


def _in_days(after: says.WaitAfter, waits: Waits, sold: date, today: date) -> Iterator[Conclusion]:
    first, last = add_years(sold, waits.shortest), add_years(sold, waits.longest)
    if last < today:
        yield says.NewLoanWaitsOver(after=after, last=last)
    else:
        yield says.NewLoanBetween(after=after, first=first, last=last)
    yield says.WaitDays(
        fannie=add_years(sold, waits.fannie),
        hardship=add_years(sold, waits.hardship),
        fha=add_years(sold, waits.fha),
        va=add_years(sold, waits.va),
        usda=add_years(sold, waits.usda),
    )


@rule(source.FANNIE_WAITS)
def hardship(matter: Matter) -> Iterator[Conclusion]:
    """After extenuating circumstances Fannie Mae waits less; after a foreclosure it then lends less too."""
    after = _lost(matter.case)
    if after is None:
        return
    yield says.WaitHardship(after=after, years=_waits(matter, after).hardship)
    if after is AFTER.FORECLOSURE:
        yield says.HardshipLoanShare(share=HARDSHIP_SHARE)


@rule(source.FANNIE_WAITS)
def no_promise(_: Matter) -> Iterator[Conclusion]:
    """Lenders may ask for more than the programs do."""
    yield says.NoLenderMust()


@rule(source.PROGRAM_WAITS)
def bankruptcy(matter: Matter) -> Iterator[Conclusion]:
    """A bankruptcy has waits of its own."""
    if not matter.case.discharged_in_bankruptcy:
        return
    yield _in_years(AFTER.CHAPTER_SEVEN, _waits(matter, AFTER.CHAPTER_SEVEN))
    plan = CHAPTER_THIRTEEN.on(matter.today)
    yield says.WaitChapterThirteen(discharge=plan.discharge, dismissal=plan.dismissal, paid=plan.paid)


@rule(source.PROGRAM_WAITS)
def own_program(matter: Matter) -> Iterator[Conclusion]:
    """FHA has an exception for a short sale of somebody never late; VA for what it lost on the old loan."""
    if _lost(matter.case) is AFTER.WITH_CONSENT and matter.case.event is Event.SHORT_SALE:
        yield says.NoWaitNeverLate()
    if matter.case.loan_program is LoanProgram.VA:
        yield says.EntitlementLost().citing(source.ENTITLEMENT)


def _concerns(case: Case) -> bool:
    return case.collateral is Collateral.HOME and case.event is not Event.NOT_SOLD_YET


RULES = (answer, hardship, no_promise, bankruptcy, own_program)
CHAPTER = Chapter(Subject.NEW_LOAN, Section.CREDIT, rules=RULES, concerns=_concerns)
