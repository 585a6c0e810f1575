"""The days that count in a case: the person's own deadlines, the lender's last days, and the credit file's end."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain import Assessment
from domain.case import Case
from domain.law import Citation, DeadlineKind, Section, Status
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
