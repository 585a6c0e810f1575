"""What is said beside the ways out, in both countries: the expected value, what a court adds, and tax."""

from typing import ClassVar

from domain.findings.us_liability import LiabilityFinding
from domain.law import Finding, Section
from domain.money import Signed


class NothingToCompare(LiabilityFinding):
    """Nothing is left to pay, so no way out is needed."""


class AtExpectedValue(LiabilityFinding):
    """The expected value stands for the price."""

    value: Signed


class ValueNotStated(LiabilityFinding):
    """Without a value no way can be worked out before a sale."""


class InterestAndCourtCosts(LiabilityFinding):
    """A court decision can add interest and costs."""


class HadItNotBeenLetOff(LiabilityFinding):
    """The other ways show what would have come of it otherwise."""


class UsualWords(Finding):
    """What lenders usually write in a credit file, and that no way out moves its last day."""

    section: ClassVar[Section] = Section.CREDIT


class TaxFinding(Finding):
    """A conclusion about tax."""

    section: ClassVar[Section] = Section.TAX


class LetOffCanBeIncome(TaxFinding):
    """What is let off can be income (United States)."""


class LetOffUsuallyNotIncome(TaxFinding):
    """What is let off for want of means is usually no income (Norway)."""
