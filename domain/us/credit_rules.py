"""What may stand in an American credit file, until when, and what to do about a wrong entry."""

from collections.abc import Iterable, Iterator

from domain.assessment import Label, LiabilityRule
from domain.calendar import plain
from domain.choices import Event, Outcome
from domain.findings import us_credit as says
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.us import federal_sources as source

USAGE_ONLY = {Label.SETTLED, Label.PAID, Label.OPEN_BALANCE}
"""Labels that are usage and have no status code of their own."""


@rule(source.REPORT_LIMITS, source.REPORT_CLOCK)
def headline(matter: Matter) -> Iterator[Conclusion]:
    """A charge-off or collection may be shown for seven years from 180 days after the first missed payment."""
    until, thing = matter.credit.reportable_until, matter.case.collateral
    loan = says.LoanOn.OTHER_GOODS if thing is None else says.LoanOn[thing.name]
    if until is None:
        yield says.OffFileUnknown()
    elif until < matter.today:
        yield says.OffFileSince(loan=loan, until=until)
    else:
        yield says.OffFileBy(loan=loan, until=until)


@rule(source.REPORT_CLOCK)
def clock(matter: Matter) -> Iterator[Conclusion]:
    """The clock starts 180 days after the delinquency that led to the charge-off or collection began."""
    first, credit = matter.case.first_missed_payment, matter.credit
    if first is None or credit.clock_start is None or credit.reportable_until is None:
        yield says.FindFirstMissed().citing(source.DELINQUENCY_DATE, source.FREE_REPORT)
    else:
        yield says.ClockSum(first_missed=plain(first), clock_start=credit.clock_start, until=credit.reportable_until)


@rule(source.STATUS_CODES)
def labels(matter: Matter) -> Iterator[Conclusion]:
    """Lenders report a status by code; a short sale has none."""
    shown, until = matter.credit.reported_as, matter.credit.reportable_until
    if until is not None and until < matter.today:
        return
    if coded := _shown(label for label in shown if label not in USAGE_ONLY):
        yield says.MayShow(labels=coded)
    if usage := _shown(label for label in shown if label in USAGE_ONLY):
        yield says.UsuallyShows(labels=usage).citing(source.STATUS_USAGE)
    if matter.case.event is Event.SHORT_SALE:
        yield says.NoCodeForShortSale()
    if Label.CHARGE_OFF in shown and matter.statement.still_owed and matter.liability.rule is not LiabilityRule.BARRED:
        yield says.ChargeOffStillOwed()


def _shown(of: Iterable[Label]) -> tuple[says.ShownAs, ...]:
    return tuple(says.ShownAs[label.name] for label in of)


@rule(source.CLOCK_NOT_RESTARTED)
def not_restarted(matter: Matter) -> Iterator[Conclusion]:
    """A payment, a settlement or a new collector does not restart the clock."""
    if matter.case.event is not Event.NOT_SOLD_YET:
        yield says.NothingMovesTheDate()


@rule(source.JUDGMENTS_UNLISTED)
def judgments(matter: Matter) -> Iterator[Conclusion]:
    """Since July 2017 the three bureaus list no civil judgments."""
    if matter.case.outcome is Outcome.JUDGMENT:
        yield says.JudgmentNotListed()


@rule(source.BUREAU_DISPUTE)
def dispute(_: Matter) -> Iterator[Conclusion]:
    """A bureau reinvestigates a disputed entry, free, in 30 days."""
    yield says.DisputeWithBureau()


RULES = (headline, clock, labels, not_restarted, judgments, dispute)
