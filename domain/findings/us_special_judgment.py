"""What the years of a judgment mean, and which loans have a time of their own."""

from datetime import date

from domain.findings.us_liability import LiabilityFinding
from domain.length import Length
from domain.places import State
from domain.us.vocabulary_goods import JudgmentKind


class YearsMean(LiabilityFinding):
    """What the years of a judgment mean."""

    kind: JudgmentKind


class LienLasts(LiabilityFinding):
    """How long a judgment holds on to land."""

    state: State
    lasts: Length


class OlderJudgment(LiabilityFinding):
    """An older judgment has other years."""

    before: date
    lasts: Length


class NoRenewalFound(LiabilityFinding):
    """No way to renew a judgment was found."""

    state: State


class NoteTime(LiabilityFinding):
    """The time to sue on a note."""

    state: State
    lasts: Length


class MortgageNoteTime(LiabilityFinding):
    """The time to sue on a note secured on a home."""

    state: State
    lasts: Length


class ConsumerTimeSince(LiabilityFinding):
    """Since when consumer credit has its own time."""

    since: date
