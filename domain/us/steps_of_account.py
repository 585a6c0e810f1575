"""First steps about the account itself: the explanation, the refunds, the letter, the form."""

from collections.abc import Iterator
from datetime import date, timedelta

from domain.calendar import add_days
from domain.choices import Collateral, CreditKind, PropertyUse
from domain.findings import us_next_steps as says
from domain.law import Conclusion
from domain.matter import Matter
from domain.money import ZERO
from domain.us import federal_sources as source
from domain.us.federal import EXPLANATION_DAYS
from domain.us.tax_forms import reported_from, statement_due

SATURDAY = 5
REFUNDS = {CreditKind.GAP_REFUND, CreditKind.SERVICE_CONTRACT_REFUND, CreditKind.INSURANCE_REFUND}


def next_business_day(day: date) -> date:
    """Return the day itself, or the Monday after a weekend; holidays are not known here."""
    return day if day.weekday() < SATURDAY else day + timedelta(days=7 - day.weekday())


def ask_for_the_account(matter: Matter) -> Iterator[Conclusion]:
    """Yield the questions to the lender: how the figure came about, and where the refunds went."""
    ask_on = next_business_day(matter.today)
    if matter.case.collateral is Collateral.HOME or matter.case.property_use not in {None, PropertyUse.PERSONAL}:
        yield says.AskAccount(ask_on=ask_on)
        return
    due = add_days(ask_on, EXPLANATION_DAYS)
    yield says.AskExplanation(ask_on=ask_on, due=due).citing(source.EXPLANATION)
    if not any(credit.kind in REFUNDS for credit in matter.case.credits or ()):
        yield says.AskRefunds().citing(source.REFUNDS)


def after_release(matter: Matter) -> Iterator[Conclusion]:
    """Yield what to keep and look for once the rest is let off."""
    yield says.GetReleaseLetter().citing(source.RELEASE_WORDS)
    yield from _then(matter)


def after_payment(matter: Matter) -> Iterator[Conclusion]:
    """Yield what to keep and look for once nothing is owed any more."""
    yield says.GetPaidLetter()
    yield from _then(matter)


def _then(matter: Matter) -> Iterator[Conclusion]:
    """A form that was due is looked for this week; one that is to come, after the credit file of this month."""
    form, late = _lender_form(matter), statement_due(matter)
    overdue = late is not None and late < matter.today
    file = says.CheckFile().citing(source.FREE_REPORT)
    yield from (*form, file) if overdue else (file, *form)
    yield from _the_tax(matter)


def _lender_form(matter: Matter) -> tuple[Conclusion, ...]:
    cancelled, due = matter.tax.cancelled_debt, statement_due(matter)
    if not cancelled or cancelled < reported_from(matter):
        return ()
    if due is None:
        return (says.WatchForFormNextYear().citing(source.REPORTING),)
    found = says.WatchForForm(due=due) if due >= matter.today else says.FormShouldHaveCome(due=due)
    return (found.citing(source.REPORTING),)


def _the_tax(matter: Matter) -> Iterator[Conclusion]:
    if not matter.tax.cancelled_debt:
        return
    if matter.tax.taxable_cancelled_debt is None:
        yield says.ListAssetsAndDebts().citing(source.INSOLVENCY)
    elif matter.tax.taxable_cancelled_debt > ZERO:
        yield says.AskTaxClinic().citing(source.TAX_CLINIC)
