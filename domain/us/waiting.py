"""How long the usual programs wait before a new home loan, in years; the tables change, so they are dated."""

from dataclasses import dataclass
from datetime import date

from domain.law import Dated
from domain.us.sources_credit import FANNIE_WAITS, PROGRAM_WAITS


@dataclass(frozen=True)
class Waits:
    """Years by program; ``hardship`` is Fannie Mae's after extenuating circumstances."""

    fannie: int
    hardship: int
    fha: int
    va: int
    usda: int

    @property
    def shortest(self) -> int:
        """The shortest of the ordinary waits."""
        return min(self.fannie, self.fha, self.va, self.usda)

    @property
    def longest(self) -> int:
        """The longest of the ordinary waits."""
        return max(self.fannie, self.fha, self.va, self.usda)


@dataclass(frozen=True)
class PlanWaits:
    """Years after a chapter 13 plan: from its discharge or dismissal (Fannie Mae), or of payments kept up."""

    discharge: int
    dismissal: int
    paid: int


SINCE = date(2014, 1, 1)
REVIEW_BY = date(2027, 5, 22)
FORECLOSURE = Dated(((SINCE, Waits(fannie=7, hardship=3, fha=3, va=2, usda=3)),), REVIEW_BY, FANNIE_WAITS)
WITH_CONSENT = Dated(((SINCE, Waits(fannie=4, hardship=2, fha=3, va=2, usda=3)),), REVIEW_BY, FANNIE_WAITS)
CHAPTER_SEVEN = Dated(((SINCE, Waits(fannie=4, hardship=2, fha=2, va=2, usda=3)),), REVIEW_BY, PROGRAM_WAITS)
CHAPTER_THIRTEEN = Dated(((SINCE, PlanWaits(discharge=2, dismissal=4, paid=1)),), REVIEW_BY, PROGRAM_WAITS)
