"""How long a claim lives (foreldelse). Dates hold on the facts given; nothing here says that a debt has lapsed."""

from collections.abc import Iterator
from datetime import date

from domain.calendar import add_years
from domain.case import Case
from domain.choices import Collateral, Event, Outcome
from domain.findings import norway_limitation as says
from domain.law import Conclusion, Deadline, DeadlineKind, rule
from domain.matter import Matter
from domain.norway import sources
from domain.norway.calendar import working_day_from
from domain.rest import rest_open

ENFORCED = frozenset({Event.FORECLOSURE, Event.REPOSSESSION})
GENERAL, LONG = 3, 10
"""Years: foreldelsesloven § 2, and §§ 5 and 21."""


_AFTER = {
    "enforcement_ended": DeadlineKind.LIMITATION_AFTER_ENFORCEMENT,
    "judgment_date": DeadlineKind.LIMITATION_AFTER_JUDGMENT,
}
_DECIDES = {"enforcement_ended": says.EnforcementEndDecides(), "judgment_date": says.JudgmentDayDecides()}


def last_day(start: date, years: int) -> date:
    """Return the last day of a period: the same date so many years on, or else the next working day (§ 29)."""
    return working_day_from(add_years(start, years))


def new_periods(case: Case) -> tuple[str, ...]:
    """Name the facts from which ten new years run: the end of an enforcement, a judgment; their day may be unknown."""
    enforced = case.event in ENFORCED and case.asked("enforcement_ended")
    judged = case.judgment_date is not None or case.outcome is Outcome.JUDGMENT
    return tuple(field for field, begun in (("enforcement_ended", enforced), ("judgment_date", judged)) if begun)


def open_facts(case: Case, answered: frozenset[str]) -> Iterator[str]:
    """Yield the facts still open on which the date turns, in asking order."""
    wanted = [field for field in _decisive(case) if not case.asked(field) and field not in answered]
    if not wanted and not new_periods(case):
        wanted = [field for field in _of_the_loan(case) if not case.asked(field) and field not in answered]
    yield from wanted


def _decisive(case: Case) -> Iterator[str]:
    if case.event in ENFORCED:
        yield "enforcement_ended"
    if case.outcome is Outcome.JUDGMENT:
        yield "judgment_date"


def _of_the_loan(case: Case) -> Iterator[str]:
    if case.collateral is not Collateral.HOME:
        yield "seller_financed"
        if case.seller_financed is not False:
            yield "promissory_note"
    yield "last_payment_date"


@rule(sources.FORELD_21, sources.FORELD_29)
def after_legal_steps(matter: Matter) -> Iterator[Conclusion]:
    """A judgment, and the end of an enforcement that did not cover the claim, each begin ten new years."""
    if not rest_open(matter):
        return
    starts = {field: matter.day(field) for field in new_periods(matter.case)}
    known = {field: start for field, start in starts.items() if start is not None}
    for field, start in known.items():
        yield Deadline(kind=_AFTER[field], date=last_day(start, LONG))
    if known:
        yield from _latest(matter, known)
    yield from (_DECIDES[field] for field in starts if field not in known)


def _latest(matter: Matter, starts: dict[str, date]) -> Iterator[Conclusion]:
    field, start = max(starts.items(), key=lambda item: item[1])
    day = last_day(start, LONG)
    after_judgment = field == "judgment_date"
    yield (says.LimitationAfterJudgment if after_judgment else says.LimitationAfterEnforcement)(last_day=day)
    yield from _behind(matter, day)
    paid = matter.case.last_payment_date
    if paid is not None and paid > start:
        yield says.PaidSinceThen(paid_on=paid).citing(sources.FORELD_14, sources.FORELD_20)


@rule(sources.FORELD_2, sources.FORELD_3, sources.FORELD_5, sources.FORELD_29)
def from_last_payment(matter: Matter) -> Iterator[Conclusion]:
    """Three years is the rule; ten for a money loan or a loan note, but a dealer's credit needs the note for them."""
    if not rest_open(matter) or new_periods(matter.case):
        return
    paid = matter.day("last_payment_date")
    if paid is None:
        yield says.LimitationUnknown()
    else:
        yield from _counted(matter, last_day(paid, GENERAL), last_day(paid, LONG))
        yield says.CalledLoanCountsFromNotice().citing(sources.FORELD_3)
    if matter.case.event in ENFORCED:
        matter.day("enforcement_ended")
        yield says.EnforcementEndDecides().citing(sources.FORELD_21)


def _counted(matter: Matter, three: date, ten: date) -> Iterator[Conclusion]:
    """Yield the date, or both where the facts leave both open: never the kinder guess."""
    short = Deadline(kind=DeadlineKind.LIMITATION_THREE_YEARS, date=three)
    long = Deadline(kind=DeadlineKind.LIMITATION_TEN_YEARS, date=ten)
    dealer = False if matter.case.collateral is Collateral.HOME else matter.yes("seller_financed")
    note = matter.case.promissory_note
    if dealer is False:
        yield from (long, says.LimitationOfMoneyLoan(last_day=ten), *_behind(matter, ten))
    elif note:
        yield from (long, says.LimitationOfLoanNote(last_day=ten), *_behind(matter, ten))
    elif dealer and note is False:
        yield from (short, says.LimitationWithoutLoanNote(last_day=three), *_behind(matter, three))
    else:
        yield from (short, long)
        if note is None:
            matter.miss("promissory_note")
        if dealer:
            yield says.LimitationByLoanNote(without_note=three, with_note=ten)
        else:
            yield says.LimitationByDealer(without_note=three, otherwise=ten)
        yield from _behind(matter, three)


def _behind(matter: Matter, day: date) -> Iterator[Conclusion]:
    if day < matter.today:
        yield says.LimitationDateBehind()


@rule(sources.FORELD_14, sources.FORELD_20, sources.FORELD_15, sources.FORELD_17)
def restart(matter: Matter) -> Iterator[Conclusion]:
    """Acknowledging the debt, by paying or promising, starts the period again; legal steps interrupt it."""
    if rest_open(matter):
        yield says.PayingRestarts()


RULES = (after_legal_steps, from_last_payment, restart)
