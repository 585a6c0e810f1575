"""The federal forms that follow from cancelled debt, and the day the lender's is due."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from domain.assessment import Tax
from domain.choices import PropertyUse
from domain.findings import us_left_out as says
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.money import ZERO
from domain.us import federal_sources as source
from domain.us.federal import REPORTED_FROM
from domain.us.main_home import property_use


def statement_due(matter: Matter) -> date | None:
    """Return 31 January after the release, by when the lender's form is due; None where the release is not dated."""
    released = matter.case.release_date
    return None if released is None else date(released.year + 1, 1, 31)


def reported_from(matter: Matter) -> Decimal:
    """Return from how much forgiven debt the lender sends a form."""
    return REPORTED_FROM.on(matter.today)


def lender_form_due(matter: Matter) -> Conclusion:
    """Return by when the lender's form is due, or was; without a date, in which month."""
    threshold, due = reported_from(matter), statement_due(matter)
    if due is None:
        return says.Form1099CNextYear(reported_from=threshold)
    late = due < matter.today
    return (says.Form1099CWasDue if late else says.Form1099CBy)(reported_from=threshold, due=due)


@rule(source.REPORTING, source.TOPIC_431)
def lender_form(matter: Matter) -> Iterator[Conclusion]:
    """From 600 dollars forgiven the lender sends Form 1099-C by 31 January; less is income all the same."""
    cancelled, threshold = matter.tax.cancelled_debt, reported_from(matter)
    if cancelled:
        yield says.NoFormBelow(reported_from=threshold) if cancelled < threshold else lender_form_due(matter)


@rule(source.FORM_982)
def form_982(matter: Matter) -> Iterator[Conclusion]:
    """What is left out is written on Form 982, with a tick for the reason."""
    ticks = tuple(line for line, amount in _reasons(matter.tax) if amount)
    total = sum((amount or ZERO for _, amount in _reasons(matter.tax)), ZERO)
    if ticks and matter.tax.taxable_cancelled_debt is not None:
        yield says.Form982(ticks=ticks, excluded=total)


def _reasons(tax: Tax) -> tuple[tuple[says.Form982Line, Decimal | None], ...]:
    return (
        (says.Form982Line.BANKRUPTCY, tax.excluded_bankruptcy),
        (says.Form982Line.MAIN_HOME, tax.excluded_home),
        (says.Form982Line.INSOLVENCY, tax.excluded_insolvency),
    )


@rule(source.SCHEDULE_1)
def own_forms(matter: Matter) -> Iterator[Conclusion]:
    """Personal cancelled debt that is income goes on Schedule 1, and the sale on Form 8949."""
    tax = matter.tax
    if tax.taxable_cancelled_debt and property_use(matter) is PropertyUse.PERSONAL:
        yield says.ScheduleOne(taxable=tax.taxable_cancelled_debt)
    if tax.gain_or_loss is not None and (tax.cancelled_debt or tax.gain_or_loss > ZERO):
        yield says.ReportSale().citing(source.FORM_8949)


RULES = (lender_form, form_982, own_forms)
