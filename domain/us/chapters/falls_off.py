"""The day by which an American credit file must drop the loan, and which date does not count."""

from collections.abc import Iterator

from domain.calendar import plain
from domain.findings import us_credit
from domain.findings import us_credit_dispute as dispute
from domain.findings import us_credit_falls_off as says
from domain.law import Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.subjects import Subject
from domain.us import credit_rules
from domain.us import federal_sources as source
from domain.us.chapters.dispute import from_the_loss


@rule(source.REPORT_LIMITS, source.REPORT_CLOCK)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """A charge-off or collection may be shown for seven years, counted from 180 days after the first missed payment."""
    first, credit = matter.case.first_missed_payment, matter.credit
    if first is not None and credit.clock_start is not None and credit.reportable_until is not None:
        yield from credit_rules.headline.conclusions(matter)
        yield us_credit.ClockSum(
            first_missed=plain(first), clock_start=credit.clock_start, until=credit.reportable_until
        )
        return
    lost = tuple(from_the_loss(matter))
    yield from lost or (says.SevenYears(),)
    yield says.SevenYearsCounted()


@rule(source.REPORT_CLOCK)
def which_date(_: Matter) -> Iterator[Conclusion]:
    """The day that the debt was reported, sold or passed on does not count."""
    yield dispute.MissedPaymentCounts()


@rule(source.CLOCK_NOT_RESTARTED)
def not_restarted(_: Matter) -> Iterator[Conclusion]:
    """A payment, a settlement or a new collector does not restart the clock."""
    yield us_credit.NothingMovesTheDate()


@rule(source.DELINQUENCY_DATE, source.FREE_REPORT)
def where_it_stands(matter: Matter) -> Iterator[Conclusion]:
    """The free report shows the first late payment."""
    if matter.case.first_missed_payment is None:
        yield us_credit.FindFirstMissed()


@rule(source.BUREAU_DISPUTE)
def wrong(_: Matter) -> Iterator[Conclusion]:
    """A wrong date can be disputed with the bureau, free."""
    yield us_credit.DisputeWithBureau()


CHAPTER = Chapter(
    Subject.FALLS_OFF,
    Section.CREDIT,
    rules=(answer, which_date, not_restarted, where_it_stands, wrong),
    concerns=lambda _case: False,
)
