"""Until when a loan stands in an American credit file, and from which day that is counted."""

from domain.findings.us_credit import CreditFinding


class SevenYears(CreditFinding):
    """About seven years from the first missed payment; the day is not known."""


class SevenYearsCounted(CreditFinding):
    """How the seven years are counted."""
