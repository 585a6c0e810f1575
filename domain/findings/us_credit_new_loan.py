"""When a new home loan may be possible after a home was lost, in depth."""

from datetime import date
from enum import StrEnum

from domain.findings.us_credit import CreditFinding
from domain.money import Rate


class WaitAfter(StrEnum):
    """What the wait is counted from."""

    FORECLOSURE = "wait_after_foreclosure"
    WITH_CONSENT = "wait_after_sale_with_consent"
    CHAPTER_SEVEN = "wait_after_chapter_seven"


# Headlines: one of these comes first.


class NewLoanBetween(CreditFinding):
    """The first and the last day on which the usual waits end."""

    after: WaitAfter
    first: date
    last: date


class NewLoanWaitsOver(CreditFinding):
    """The usual waits are over."""

    after: WaitAfter
    last: date


class NewLoanYears(CreditFinding):
    """The usual waits in years, where no day is known to count from."""

    low: int
    high: int


class NewLoanAfterGoods(CreditFinding):
    """No fixed wait was found after a car or other goods were lost."""


# What follows.


class WaitDays(CreditFinding):
    """The end of each wait."""

    fannie: date
    hardship: date
    fha: date
    va: date
    usda: date


class WaitYears(CreditFinding):
    """Each wait in years."""

    after: WaitAfter
    fannie: int
    fha: int
    va: int
    usda: int


class WaitHardship(CreditFinding):
    """The shorter wait after a hardship."""

    after: WaitAfter
    years: int


class HardshipLoanShare(CreditFinding):
    """After a foreclosure the shorter wait limits the new loan."""

    share: Rate


class WaitChapterThirteen(CreditFinding):
    """The waits after a chapter 13 plan."""

    discharge: int
    dismissal: int
    paid: int


class NoWaitNeverLate(CreditFinding):
    """FHA may ask for no wait after a short sale if nothing was late."""


class EntitlementLost(CreditFinding):
    """A VA entitlement returns when the loss is repaid."""


class NoLenderMust(CreditFinding):
    """No lender has to lend, and each may ask for more."""
