"""What happened to scores in a study of 2011, in depth."""

from domain.findings.us_credit import CreditFinding
from domain.us.score_study import ScoreEvent


class ScoreInStudy(CreditFinding):
    """The score after the event, from 720."""

    event: ScoreEvent
    low: int
    high: int


class ScoreTable(CreditFinding):
    """The score after the event, from three scores."""

    low_680: int
    high_680: int
    low_720: int
    high_720: int
    low_780: int
    high_780: int


class ScoreBackMonths(CreditFinding):
    """How long it took to be back: months from the lowest score, years from the highest."""

    months: int
    years: int


class ScoreBackYears(CreditFinding):
    """How many years it took to be back, from the lowest score and from the highest."""

    low: int
    high: int


class ScoreNoPromise(CreditFinding):
    """An illustration and no promise."""


class ScoreOfTheRest(CreditFinding):
    """In the study a rest that was let off cost less than one still owed."""


class ScoreNotForGoods(CreditFinding):
    """The study has no row for a car or other goods that were lost."""
