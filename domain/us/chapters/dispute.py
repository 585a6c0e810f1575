"""How to have a wrong entry in an American credit file corrected, with the days."""

from collections.abc import Iterator
from datetime import date

from domain.calendar import add_days, add_years, plain
from domain.case import Case
from domain.choices import Event
from domain.findings import us_credit_dispute as says
from domain.findings.us_credit import ClockSum
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.subjects import Subject
from domain.us import federal_sources as federal
from domain.us import sources_credit as source
from domain.us.federal import CLOCK_DELAY_DAYS, REPORTABLE_YEARS
from domain.us.helplines import CFPB, CFPB_PHONE

DAYS = 30
DAYS_EXTENDED = 45
"""Days the bureau has, and has where more comes in while it looks, 15 U.S.C. § 1681i(a)(1)."""

BY_FORCE = {Event.FORECLOSURE, Event.REPOSSESSION}


@rule(federal.BUREAU_DISPUTE)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """A bureau settles a dispute within 30 days, or 45 where more information comes in meanwhile."""
    sent = matter.today
    yield says.DisputeSentToday(sent=sent, due=add_days(sent, DAYS), extended=add_days(sent, DAYS_EXTENDED))


@rule(federal.FREE_REPORT)
def steps(_: Matter) -> Iterator[Conclusion]:
    """The reports are free, and the dispute is made in writing."""
    yield says.WriteTheDispute()
    yield says.LenderMustLook().citing(source.FURNISHER)


@rule(federal.REPORT_CLOCK)
def the_date(matter: Matter) -> Iterator[Conclusion]:
    """The clock starts 180 days after the delinquency began, whatever date it was reported."""
    yield says.MissedPaymentCounts()
    first, credit = matter.case.first_missed_payment, matter.credit
    if first is None or credit.clock_start is None or credit.reportable_until is None:
        yield from from_the_loss(matter)
        return
    yield ClockSum(first_missed=plain(first), clock_start=credit.clock_start, until=credit.reportable_until)
    if credit.reportable_until < matter.today:
        yield says.ShouldBeGone(until=credit.reportable_until)


def from_the_loss(matter: Matter) -> Iterator[Conclusion]:
    """Yield the last day counted from a loss by force, if dated: what was taken was not paid before."""
    lost = _lost(matter.case)
    if lost is not None:
        until = add_years(add_days(lost, CLOCK_DELAY_DAYS), REPORTABLE_YEARS)
        yield says.GoneAfterLoss(lost=lost, until=until).citing(source.COUNTED_FROM_LOSS)
        if until < matter.today:
            yield says.ShouldBeGone(until=until).citing(source.COUNTED_FROM_LOSS)


def _lost(case: Case) -> date | None:
    if case.repossession_date is not None:
        return plain(case.repossession_date)
    return plain(case.sale_date) if case.sale_date is not None and case.event in BY_FORCE else None


@rule(federal.DELINQUENCY_DATE)
def date_reported(_: Matter) -> Iterator[Conclusion]:
    """The month of the delinquency is reported within 90 days of the charge-off or collection."""
    yield says.AskForDelinquencyDate()


@rule(source.OWN_SUIT)
def through_the_bureau(_: Matter) -> Iterator[Conclusion]:
    """The lender's duty to investigate can be sued over only after a dispute through the bureau."""
    yield says.ThroughTheBureau()


@rule(CFPB)
def complaint(matter: Matter) -> Iterator[Conclusion]:
    """Complaints about bureaus go to the CFPB."""
    yield says.NotMended(phone=CFPB_PHONE.on(matter.today))


def _concerns(case: Case) -> bool:
    return case.event is not Event.NOT_SOLD_YET


RULES = (answer, the_date, steps, date_reported, through_the_bureau, complaint)
CHAPTER = Chapter(Subject.DISPUTE, Section.CREDIT, rules=RULES, concerns=_concerns)
