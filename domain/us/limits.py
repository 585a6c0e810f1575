"""When a period of the table ends, in its own unit: three months are not ninety days."""

from datetime import date

from domain.calendar import add_days, add_months, add_years
from domain.case import Case
from domain.us.rows import Period
from domain.us.vocabulary_time import Start

STATED_START = {
    Start.SALE: "sale_date",
    Start.SALE_OR_CONFIRMATION: "sale_date",
    Start.JUDGMENT: "judgment_date",
    Start.DEFAULT_OR_MATURITY: "first_missed_payment",
}
"""The starts that a person can state; every other start is not computed."""


def end(period: Period, start: date) -> date | None:
    """Return the last day of the period from its start, or None where nothing is counted."""
    if period.years is not None:
        return add_years(start, period.years)
    if period.months is not None:
        return add_months(start, period.months)
    days = 7 * period.weeks if period.weeks is not None else period.days
    return None if days is None else add_days(start, days)


def stated_end(period: Period, case: Case) -> date | None:
    """Return the last day where the case states the start, else None."""
    field = STATED_START.get(period.start) if period.start else None
    start: date | None = getattr(case, field) if field else None
    return None if start is None else end(period, start)
