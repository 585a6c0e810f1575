"""First steps against a claim: dispute it in writing, in time where a collector wrote, and ask about it."""

from collections.abc import Iterator
from datetime import date

from domain.findings import us_next_steps as says
from domain.law import Conclusion
from domain.matter import Matter
from domain.us import federal_sources as source
from domain.us.court import dispute_end
from domain.us.liability_sources import DISPUTE
from domain.us.steps_of_account import ask_for_the_account, next_business_day


def barred(matter: Matter) -> Iterator[Conclusion]:
    """Yield how to answer a claim that the law bars: in writing, with what shows it, and without paying first."""
    until = _still_time(matter)
    yield says.DoNotPayBarred() if until is None else says.DisputeBarred(until=until).citing(DISPUTE)
    yield says.SendWhatShowsIt()
    yield says.CheckFile().citing(source.FREE_REPORT)


def with_the_account(matter: Matter) -> Iterator[Conclusion]:
    """Yield the questions to the lender, and the dispute with a collector where its day puts it."""
    until = _still_time(matter)
    disputed = [] if until is None else [says.DisputeCollector(until=until).citing(DISPUTE)]
    asked = list(ask_for_the_account(matter))
    first = until is not None and until < next_business_day(matter.today)
    yield from (*disputed, *asked) if first else (*asked, *disputed)


def _still_time(matter: Matter) -> date | None:
    """Return the last day to dispute with a collector, or None where none wrote or the day has passed."""
    until = dispute_end(matter.case)
    return until if until is not None and until >= matter.today else None
