"""What of the cancelled debt is left out of income, and why: bankruptcy, insolvency, the main home by two dates."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import cast

from domain.calendar import plain
from domain.findings import us_left_out as says
from domain.law import CHECKED_ON, Conclusion, rule
from domain.matter import Matter
from domain.money import ZERO
from domain.us import federal_sources as source
from domain.us import sources_tax as more
from domain.us.cancelled_debt import value_after_prior_liens
from domain.us.exclusions import held
from domain.us.federal import MAIN_HOME_ENDED
from domain.us.main_home import forgiven_in_time, is_main_home, nonqualifying_part


@rule(source.SALE_OR_EXCHANGE, source.FORECLOSURE_BID)
def value_counts(matter: Matter) -> Iterator[Conclusion]:
    """Only the debt above the value of the collateral is cancelled debt; the rest counts as its price."""
    cancelled = matter.tax.cancelled_debt
    if not cancelled or cancelled == matter.statement.released or (value := value_after_prior_liens(matter)) is None:
        return
    yield says.CancelledSum(settled=value + cancelled, value=value, cancelled=cancelled)


@rule(source.BANKRUPTCY)
def bankruptcy(matter: Matter) -> Iterator[Conclusion]:
    """Debt discharged in a bankruptcy case is left out in full, before anything else."""
    if matter.tax.excluded_bankruptcy:
        yield says.BankruptcyExcludes()
    elif matter.tax.cancelled_debt and matter.tax.excluded_bankruptcy is None:
        yield says.BankruptcyOpen()


@rule(source.INSOLVENCY)
def insolvency(matter: Matter) -> Iterator[Conclusion]:
    """Cancelled debt is left out as far as the debts were larger than everything owned just before."""
    tax, home = matter.tax, matter.tax.excluded_home
    if not tax.cancelled_debt or tax.excluded_bankruptcy != ZERO or home == tax.cancelled_debt:
        return
    owned, owed = held(matter, "assets_before"), held(matter, "liabilities_before")
    yield from owed_too_little(matter, owed)
    if owned is None or owed is None:
        yield says.InsolvencyMayHelp().citing(source.INSOLVENCY, source.EXEMPT_ASSETS)
    elif owed > owned:
        yield says.InsolvencySum(liabilities=owed, assets=owned, short=owed - owned)
    else:
        yield says.NotInsolvent(liabilities=owed, assets=owned)


def owed_too_little(matter: Matter, owed: Decimal | None) -> Iterator[Conclusion]:
    """Yield a warning where the debts that were stated cannot hold the debt that was let off."""
    cancelled = matter.tax.cancelled_debt
    if owed is not None and cancelled and owed < cancelled:
        yield says.OwedLessThanLetOff(liabilities=owed, cancelled=cancelled).citing(more.WORKSHEET)


@rule(source.PUB_4681)
def income_sum(matter: Matter) -> Iterator[Conclusion]:
    """What is neither bankrupt, main home nor insolvent is income of the year of the release."""
    tax = matter.tax
    if tax.cancelled_debt is None or not tax.taxable_cancelled_debt:
        return
    excluded = tax.cancelled_debt - tax.taxable_cancelled_debt
    if excluded:
        yield says.IncomeSum(cancelled=tax.cancelled_debt, excluded=excluded, taxable=tax.taxable_cancelled_debt)
    if tax.estimated_tax is not None and matter.case.marginal_rate is not None:
        yield says.EstimatedTax(rate=matter.case.marginal_rate, tax=tax.estimated_tax)


@rule(source.MAIN_HOME_DEBT)
def main_home_in_time(matter: Matter) -> Iterator[Conclusion]:
    """Debt on a main home is left out if it was forgiven, or so agreed in writing, before the exclusion ended."""
    if _main_home_matters(matter) and forgiven_in_time(matter):
        yield says.MainHomeRule(ended=MAIN_HOME_ENDED)
        yield from _in_time(matter, matter.tax.cancelled_debt or ZERO)


@rule(source.MAIN_HOME_DEBT)
def main_home_not_in_time(matter: Matter) -> Iterator[Conclusion]:
    """Debt on a main home that was neither forgiven nor so agreed in time is not left out."""
    if not _main_home_matters(matter) or (in_time := forgiven_in_time(matter)):
        return
    yield says.MainHomeRule(ended=MAIN_HOME_ENDED)
    if in_time is None:
        yield says.MainHomeDatesNeeded()
    else:
        yield own_dates(matter, in_time=False)
        yield says.NoExtensionFound(checked_on=CHECKED_ON).citing(source.NO_EXTENSION)


def _main_home_matters(matter: Matter) -> bool:
    tax = matter.tax
    return bool(tax.cancelled_debt) and tax.excluded_bankruptcy == ZERO and is_main_home(matter) is True


def _in_time(matter: Matter, cancelled: Decimal) -> Iterator[Conclusion]:
    yield own_dates(matter, in_time=True)
    other_part, excluded = nonqualifying_part(matter), matter.tax.excluded_home
    if other_part is None or excluded is None:
        yield says.MainHomeLoanNeeded()
    elif other_part:
        summed = says.MainHomeSum(cancelled=cancelled, other_part=other_part, excluded=excluded)
        yield summed.citing(source.MAIN_HOME_ORDERING)


def own_dates(matter: Matter, *, in_time: bool) -> Conclusion:
    """Return what the person's own dates come to, once they settle whether it was forgiven in time."""
    released, agreed = matter.case.release_date, matter.case.written_agreement_date
    if in_time and released is not None and released < MAIN_HOME_ENDED:
        return says.MainHomeReleasedInTime(released_on=plain(released))
    if in_time:
        return says.MainHomeAgreedInTime(agreed_on=plain(cast(date, agreed)))
    late = plain(cast(date, released))
    if agreed is None:
        return says.MainHomeTooLate(released_on=late)
    return says.MainHomeBothTooLate(agreed_on=plain(agreed), released_on=late)


RULES = (value_counts, bankruptcy, main_home_in_time, insolvency, income_sum, main_home_not_in_time)
