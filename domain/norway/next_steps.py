"""What to do first in Norway: the five most urgent steps, in the order of their days."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import islice

from domain.calendar import came_weeks_ago, plain
from domain.choices import Collateral, Event, Outcome
from domain.findings import norway_more_steps as more
from domain.findings import norway_next_steps as says
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.money import ZERO
from domain.norway import sources, sources_collection, tax
from domain.norway.account import home_sold_by_force, thing
from domain.norway.before_sale import home_not_sold
from domain.norway.calendar import working_day_from
from domain.norway.complaint import complaint_deadline, let_go, needs_its_own_date
from domain.norway.rates import NAV_PHONE, VALUATION_THRESHOLD, known_on
from domain.rest import nothing_left

MOST = 5
WEEK = timedelta(days=7)


@rule(sources.NAV_NUMBER, sources.SOSTJL_17)
def first_steps(matter: Matter) -> Iterator[Conclusion]:
    """The municipality gives free advice on money and debt; what the person does comes before and after it."""
    own = _most_of(tuple(_own_steps(matter)))
    steps = (*own, says.CallNav(on=working_day_from(matter.today), phone=NAV_PHONE.on(matter.today)))
    yield from steps if nothing_left(matter) else sorted(steps, key=_begins_on)


def _most_of(own: tuple[says.NextStep, ...]) -> tuple[says.NextStep, ...]:
    """Keep the first steps; the warning that paying can start the time again is never the one that gives way."""
    kept, left = own[: MOST - 1], own[MOST - 1 :]
    warning = tuple(step for step in left if isinstance(step, says.BeforePaying))
    return (*kept[: len(kept) - len(warning)], *warning)


Steps = Iterator[says.NextStep]
DAYS = ("today", "on", "by", "last_day")


def _begins_on(step: says.NextStep) -> date:
    """Return the day that the step begins with, so that no day runs backwards; one without a day stands last."""
    days = (getattr(step, name) for name in DAYS if name in step.parameters())
    return next(days, date.max)


def _own_steps(matter: Matter) -> Steps:
    yield from _urgent(matter)
    if matter.case.outcome is Outcome.JUDGMENT and not nothing_left(matter):
        yield says.ReadJudgment(today=matter.today).citing(sources.PAPERS)
    if matter.case.event is Event.NOT_SOLD_YET:
        yield from _before_sale(matter)
    elif nothing_left(matter):
        yield from _after_the_rest(matter)
    else:
        yield from _owing(matter)


def _urgent(matter: Matter) -> Steps:
    due = matter.case.answer_due
    if due is not None and due >= matter.today:
        yield says.ReplyByLetterDate(today=matter.today, last_day=due).citing(sources.PAPERS)
    elif due is not None and not nothing_left(matter):
        called = more.CallSender(on=working_day_from(matter.today), last_day=due)
        yield called.citing(sources.PAPERS)
    elif due is None:
        yield from _answer_not_dated(matter)
    yield from _complaint(matter, urgent=True)


def _answer_not_dated(matter: Matter) -> Steps:
    """Yield what to do about papers whose day to answer is not known, also where the sums leave nothing to pay."""
    served = matter.case.served_on
    if served is None and matter.case.outcome is Outcome.SUED:
        yield more.FindCourtPapers(today=matter.today).citing(sources.PAPERS)
    elif served is not None and needs_its_own_date(matter):
        yield _letter_without_date(served, matter.today).citing(sources.PAPERS)


def _letter_without_date(served: date, today: date) -> says.NextStep:
    if came_weeks_ago(served, today):
        return says.CallAboutLetter(today=today, served_on=plain(served))
    return says.FindLetterDate(today=today)


def _complaint(matter: Matter, *, urgent: bool) -> Steps:
    """Yield the complaint while its month runs: first of all where it ends at once, else after the account."""
    last_day = complaint_deadline(matter.case)
    if last_day is None or last_day < matter.today or urgent != _at_once(last_day, matter.today) or let_go(matter):
        return
    if urgent:
        yield says.ComplainAtOnce(today=matter.today, last_day=last_day).citing(sources.TVFBL_9_12)
        return
    threshold = known_on(VALUATION_THRESHOLD, matter.today)
    if threshold is None:
        yield says.ComplainToCourt(last_day=last_day).citing(sources.TVFBL_9_12)
    else:
        yield says.ComplainAboutValue(last_day=last_day, threshold=threshold).citing(sources.TVFBL_9_12)


def _at_once(last_day: date, today: date) -> bool:
    return last_day <= working_day_from(today)


def _before_sale(matter: Matter) -> Steps:
    today = matter.today
    yield says.AskBankBeforeSale(today=today).citing(sources.PANTEL_1_11)
    if home_not_sold(matter.case):
        yield says.AskForPostponement().citing(sources.TVFBL_5_12)
        yield says.PayBeforeConfirmation().citing(sources.TVFBL_11_7, sources.TVFBL_11_8)
    else:
        yield says.DemandTakeBack(thing=thing(matter.case)).citing(sources.TVFBL_9_1)


def _after_the_rest(matter: Matter) -> Steps:
    if matter.statement.surplus:
        found = says.AskForPayout(today=matter.today, surplus=matter.statement.surplus)
        yield found.citing(sources.TVFBL_9_8, sources.TVFBL_11_36)
        return
    yield says.KeepRelease(today=matter.today).citing(sources.FINAVTL_2_11)
    if matter.case.remark_registered is not None:
        yield says.SendReleaseToBureaus().citing(sources.KREDOPPL_24)
    if tax.something_let_off(matter) and matter.tax.taxable_cancelled_debt != ZERO:
        yield more.AskSkatteetaten().citing(sources.SKTL_5_1)


def _owing(matter: Matter) -> Steps:
    sued = matter.case.outcome is Outcome.SUED
    yield from islice(_see_the_account(matter), 1 if sued else None)
    yield from _complaint(matter, urgent=False)
    if sued:
        yield more.FreeLegalAid().citing(sources_collection.STUDENT_LEGAL_AID)
    elif matter.statement.lender_difference or matter.case.collector_notice_received is not None:
        yield more.DisputeAmount().citing(sources.INKL_17, sources_collection.FINKN)
    yield says.BeforePaying().citing(sources.FORELD_14, sources.FORELD_20)
    yield _way_on(matter)


def _way_on(matter: Matter) -> says.NextStep:
    if matter.case.outcome is Outcome.SILENT:
        return more.KeepPapers().citing(sources.FORELD_3)
    if matter.case.collateral is Collateral.HOME:
        return says.AskForDebtSettlement().citing(sources.GOL_1_3, sources.GOL_1_5)
    return says.ProposeInstalments().citing(sources.GOL_1_5, sources.SOSTJL_17)


def _see_the_account(matter: Matter) -> Steps:
    case, today = matter.case, matter.today
    if case.event in {Event.REPOSSESSION, Event.VOLUNTARY_SURRENDER}:
        if matter.statement.still_owed is None and case.fair_value is None:
            yield says.AskNamsmannForValue(today=today, thing=thing(case)).citing(sources.TVFBL_9_7)
        yield says.AskTakeBackAccount(today=today).citing(sources.TVFBL_9_8)
        return
    if home_sold_by_force(case):
        yield says.CheckDistribution(today=today).citing(sources.TVFBL_11_29)
    elif case.event is Event.SHORT_SALE:
        yield says.ReadConsent(today=today).citing(sources.FINAVTL_2_12)
    yield says.AskForAccount(by=today + WEEK).citing(sources.FINAVTL_2_9)


RULES = (first_steps,)
