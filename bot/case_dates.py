"""The days that count in a case: own deadlines, the lender's last days, the credit file's end, suggested days."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain import Assessment
from domain.case import Case
from domain.law import Citation, DeadlineKind, Finding, Section, Status
from domain.money import ZERO
from domain.rest import LET_GO


class Whose(StrEnum):
    """Whom a day binds."""

    YOURS = "yours"
    LENDERS = "lenders"
    FILE = "file"


YOURS = frozenset(
    {
        DeadlineKind.ANSWER_COURT,
        DeadlineKind.DISPUTE_COLLECTOR,
        DeadlineKind.APPRAISAL_PETITION,
        DeadlineKind.FAIR_VALUE_SUIT,
        DeadlineKind.REDEMPTION,
        DeadlineKind.COMPLAIN_VALUATION,
    }
)
"""The kinds of deadline that the person must keep; the others are last days for the lender."""
MAY_BEGIN_LATER = frozenset({DeadlineKind.CONTRACT_LIMITATION, DeadlineKind.SALE_OF_GOODS_LIMITATION})
"""Counted from the first missed payment, which only stands in for the day that the law counts from."""
ABOUT_THE_VALUE = frozenset(
    {DeadlineKind.APPRAISAL_PETITION, DeadlineKind.FAIR_VALUE_SUIT, DeadlineKind.COMPLAIN_VALUATION}
)


@dataclass(frozen=True)
class CaseDate:
    """A last day. ``kind`` is None for the day by which the debt is off the credit file."""

    kind: DeadlineKind | None
    day: date
    citations: tuple[Citation, ...]
    pointless: bool = False

    @property
    def whose(self) -> Whose:
        """Whom the day binds."""
        if self.kind is None:
            return Whose.FILE
        return Whose.YOURS if self.kind in YOURS else Whose.LENDERS

    @property
    def sure(self) -> bool:
        """Whether the law counts from the stated day, and everything the last day rests on was read."""
        known = bool(self.citations) and self.kind not in MAY_BEGIN_LATER
        return known and all(source.status is Status.READ for source in self.citations)


def dates_of(assessment: Assessment | None, case: Case) -> tuple[CaseDate, ...]:
    """Return every last day of the case, past ones too: the person's first, then by date."""
    if assessment is None:
        return ()
    over = case.outcome in LET_GO and assessment.statement.still_owed == ZERO
    found: dict[tuple[DeadlineKind | None, date], CaseDate] = {}
    for deadline in assessment.liability.deadlines:
        pointless = over and deadline.kind in ABOUT_THE_VALUE
        one = CaseDate(deadline.kind, deadline.date, deadline.citations, pointless)
        found.setdefault((one.kind, one.day), one)
    until = assessment.credit.reportable_until
    if until is not None and not (case.in_norway and over):
        found[None, until] = CaseDate(None, until, _of_the_file(assessment, until))
    return tuple(sorted(found.values(), key=lambda one: (_ORDER[one.whose], one.day)))


_ORDER: Mapping[Whose, int] = {whose: place for place, whose in enumerate(Whose)}


def _of_the_file(assessment: Assessment, until: date) -> tuple[Citation, ...]:
    """The sources of the sentence that names the day."""
    said = (found for found in assessment.findings if found.section is Section.CREDIT)
    naming = (found for found in said if until.isoformat() in found.values().values())
    return next((found.citations for found in naming), ())


def own_to_come(dates: tuple[CaseDate, ...], today: date) -> tuple[CaseDate, ...]:
    """Return the person's own deadlines that can still be kept and are worth keeping, the nearest first."""
    return tuple(one for one in dates if one.whose is Whose.YOURS and one.day >= today and not one.pointless)


@dataclass(frozen=True)
class SuggestedDay:
    """A day that a step names and no law sets; ``later`` where it is not the day to act but the day to look again."""

    day: date
    step: Finding
    later: bool = False


_SAID_TODAY = "today"
"""Under this name a step says only that it can be done at once."""


def suggested(assessment: Assessment | None, case: Case, today: date) -> tuple[SuggestedDay, ...]:
    """Return the days that the next steps name and that are no last day of the case, from ``today`` on, by date."""
    last_days = {one.day for one in dates_of(assessment, case)}
    found = (each for step in (assessment.findings if assessment else ()) for each in _named_by(step))
    return tuple(
        sorted((one for one in found if one.day >= today and one.day not in last_days), key=lambda one: one.day)
    )


def _named_by(step: Finding) -> Iterator[SuggestedDay]:
    if step.section is not Section.NEXT_STEPS:
        return
    values = (getattr(step, name) for name in step.parameters() if name != _SAID_TODAY)
    days = (value for value in values if isinstance(value, date))
    yield from (SuggestedDay(day, step, later=place > 0) for place, day in enumerate(days))
