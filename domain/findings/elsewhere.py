"""What can be said when the place is not known."""

from typing import ClassVar

from domain.law import Finding, Section


class PlaceUnknown(Finding):
    """Which law decides is not known, so only the arithmetic can be shown."""

    section: ClassVar[Section] = Section.LIABILITY


class CreditFilePlaceUnknown(Finding):
    """The credit file follows the law of the place."""

    section: ClassVar[Section] = Section.CREDIT


class TaxPlaceUnknown(Finding):
    """The tax follows the law of the place."""

    section: ClassVar[Section] = Section.TAX


class SayWhere(Finding):
    """Say where the collateral was, or ask for help there."""

    section: ClassVar[Section] = Section.NEXT_STEPS
