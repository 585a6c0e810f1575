"""The values of federal law that are dated: amounts, limits, and until when they were checked to hold."""

from datetime import date
from decimal import Decimal

from domain.law import Dated
from domain.us import federal_sources as source

MAIN_HOME_ENDED = date(2026, 1, 1)
"""Debt on a main home that is forgiven, or whose forgiving is agreed in writing, from this day on is not left out."""

MAIN_HOME_OPEN = Dated[bool](
    entries=((date(2007, 1, 1), True), (MAIN_HOME_ENDED, False)),
    review_by=date(2027, 1, 15),
    citation=source.MAIN_HOME_DEBT,
)
"""Whether forgiven debt on a main home can be left out, by the day of the release or of the written agreement."""

MAIN_HOME_CAP = Dated[Decimal](
    entries=((date(2007, 1, 1), Decimal("2000000.00")), (date(2021, 1, 1), Decimal("750000.00"))),
    review_by=date(2027, 1, 15),
    citation=source.MAIN_HOME_ORDERING,
)
"""The most home debt that counts; half of it for a person who is married and files a separate return."""

REPORTED_FROM = Dated[Decimal](
    entries=((date(2007, 1, 1), Decimal("600.00")),),
    review_by=date(2027, 12, 31),
    citation=source.REPORTING,
)
"""From this much forgiven the lender sends Form 1099-C."""

GAIN_EXCLUDED_SINGLE = Decimal("250000.00")
GAIN_EXCLUDED_JOINT = Decimal("500000.00")
"""The most gain on a main home that is left out, IRC § 121(b)."""

CLOCK_DELAY_DAYS = 180
"""Days from the first missed payment to the start of the clock, 15 U.S.C. § 1681c(c)(1)."""

REPORTABLE_YEARS = 7
"""Years that a charge-off, a collection or another adverse item may be shown, 15 U.S.C. § 1681c(a)."""

OLDER_SHOWN_FROM = Decimal("150000.00")
OLDER_SHOWN_FROM_PAY = Decimal("75000.00")
"""A report for credit of so much, or for a job at so much, may show older items, 15 U.S.C. § 1681c(b)."""

EXPLANATION_DAYS = 14
"""Days the lender has to explain a deficiency after a request, UCC § 9-616(b)."""
