"""How long a judgment can be collected."""

from collections.abc import Iterator
from datetime import date

from domain.calendar import add_years
from domain.choices import Outcome
from domain.findings import us_judgment as says
from domain.findings.us_liability import LiabilityFinding
from domain.findings.us_special_judgment import LienLasts
from domain.law import Citation, Conclusion, Deadline, DeadlineKind, rule
from domain.length import Length, Unit
from domain.matter import Matter
from domain.rest import nothing_left
from domain.us.home_deadlines import own_time_to_collect
from domain.us.liability_sources import PRACTICE
from domain.us.result import state_law
from domain.us.rows_collection import Limitation
from domain.us.states import state_of
from domain.us.vocabulary_goods import JudgmentKind

SLEEPS = frozenset({JudgmentKind.DORMANCY, JudgmentKind.ENFORCEMENT})
"""The kinds of years after which a judgment must be revived before it can be used."""


def judgment_years(limitation: Limitation, given: date | None) -> int:
    """Return the years that a judgment of that day lives."""
    older, before = limitation.older_judgment_years, limitation.older_judgment_before
    if older is not None and before is not None and given is not None and given < before:
        return older
    return limitation.judgment_years


def judgment_end(matter: Matter) -> date | None:
    """Return the last day of the judgment's years, or None where its day is not known."""
    given = matter.case.judgment_date
    if matter.case.state is None or matter.case.outcome is not Outcome.JUDGMENT or given is None:
        return None
    return add_years(given, judgment_years(state_of(matter.case.state).limitation, given))


def judgment_is_old(matter: Matter) -> bool:
    """Whether the judgment's years have passed; it may have been renewed or revived all the same."""
    until = judgment_end(matter)
    return until is not None and until < matter.today and not _only_a_lien(matter)


def _only_a_lien(matter: Matter) -> bool:
    """Whether the years of the state are those of the lien on land, and not of the judgment itself."""
    state = matter.case.state
    return state is not None and state_of(state).limitation.judgment_kind is JudgmentKind.LIEN


@rule(PRACTICE)
def life_of_judgment(matter: Matter) -> Iterator[Conclusion]:
    """A judgment can be collected for the years of the state; some can be renewed, or revived after a sleep."""
    if matter.case.state is None or matter.case.outcome is not Outcome.JUDGMENT:
        return
    limitation = state_of(matter.case.state).limitation
    cited = Citation(label=limitation.judgment_citation, status=limitation.judgment_status)
    matter.day("judgment_date")
    until = judgment_end(matter)
    if until is not None:
        yield Deadline(kind=DeadlineKind.JUDGMENT_LIFE, date=until).citing(cited)
    if nothing_left(matter) or own_time_to_collect(matter, state_law(matter)):
        return
    for finding in _life(matter, limitation, until):
        yield finding.citing(cited)


def _life(matter: Matter, limitation: Limitation, until: date | None) -> Iterator[LiabilityFinding]:
    sleeps = limitation.judgment_kind in SLEEPS
    years = judgment_years(limitation, matter.case.judgment_date)
    if limitation.judgment_kind is JudgmentKind.LIEN:
        yield LienLasts(state=matter.case.state or "", lasts=Length(count=years, unit=Unit.YEARS))
    elif until is None:
        yield (says.JudgmentSleeps if sleeps else says.JudgmentLives)(state=matter.case.state or "", years=years)
    elif until < matter.today:
        yield (says.JudgmentAsleep if sleeps else says.JudgmentEnded)(until=until)
        return
    else:
        yield (says.JudgmentDormant if sleeps else says.JudgmentUntil)(until=until, years=years)
    if limitation.renewable and not sleeps:
        yield says.CanBeRenewed()
