"""The exclusion for debt on the main home: its two dates, its cap, and which part of the loan it covers."""

from collections.abc import Iterator
from decimal import Decimal

from domain.case import Case
from domain.choices import Collateral, Outcome, PropertyUse
from domain.findings import us_left_out
from domain.findings import us_tax_home as says
from domain.law import CHECKED_ON, Conclusion, Section, rule
from domain.matter import Chapter, Matter
from domain.money import ZERO
from domain.subjects import Subject
from domain.us import federal_sources as source
from domain.us import sources_tax as more
from domain.us.exclusion_rules import own_dates
from domain.us.federal import MAIN_HOME_CAP, MAIN_HOME_ENDED
from domain.us.main_home import forgiven_in_time, nonqualifying_part

CASH_OUT = {"cancelled": Decimal("115000.00"), "other_part": Decimal("110000.00"), "excluded": Decimal("5000.00")}
"""The ordering rule in figures: a refinance with cash taken out, then a short sale."""


def is_something_else(case: Case) -> bool:
    """Decide whether it was stated that the collateral was no home the person lived in."""
    if case.collateral not in {Collateral.HOME, None} or case.owner_occupied is False:
        return True
    return case.property_use not in {PropertyUse.PERSONAL, None}


@rule(source.MAIN_HOME_DEBT)
def answer(matter: Matter) -> Iterator[Conclusion]:
    """Debt on the main home is left out if it was forgiven, or so agreed in writing, before the exclusion ended."""
    in_time = forgiven_in_time(matter)
    if is_something_else(matter.case):
        yield says.NotMainHome()
    elif in_time is None:
        yield says.MainHomeOnlyIf(ended=MAIN_HOME_ENDED)
    else:
        yield says.MainHomeInTime() if in_time else says.MainHomeLate()
        yield us_left_out.MainHomeRule(ended=MAIN_HOME_ENDED)
        yield own_dates(matter, in_time=in_time)


@rule(source.NO_EXTENSION)
def as_of(matter: Matter) -> Iterator[Conclusion]:
    """No law was found that opens the exclusion for debt forgiven after its end."""
    if is_something_else(matter.case) or forgiven_in_time(matter):
        return
    yield says.AsOf(checked_on=CHECKED_ON)
    yield says.BillSeen().citing(more.BILL)


@rule(source.MAIN_HOME_DEBT)
def other_things(matter: Matter) -> Iterator[Conclusion]:
    """Cars and second homes have every exclusion but this one, and so has a debt that was forgiven too late."""
    yield says.OtherWaysHelp() if _is_late(matter) else says.NotForOtherThings()


def _is_late(matter: Matter) -> bool:
    return not is_something_else(matter.case) and forgiven_in_time(matter) is False


def _may_apply(matter: Matter) -> bool:
    """Decide whether the exclusion can hold: for a home, as long as the dates do not settle that it is too late."""
    return not is_something_else(matter.case) and not _is_late(matter)


@rule(source.MAIN_HOME_ORDERING)
def which_part(matter: Matter) -> Iterator[Conclusion]:
    """Debt to buy, build or improve counts, up to a cap; any other part of the loan counts as forgiven first."""
    if not _may_apply(matter):
        return
    in_time = forgiven_in_time(matter)
    cap = MAIN_HOME_CAP.on(matter.case.release_date if in_time and matter.case.release_date else matter.today)
    yield says.HomeDebtCap(cap=cap, half=cap / 2)
    yield says.RefinanceCounts()
    cancelled, other_part = matter.tax.cancelled_debt, nonqualifying_part(matter) if in_time else None
    if cancelled and other_part:
        left = max(ZERO, cancelled - other_part)
        yield us_left_out.MainHomeSum(cancelled=cancelled, other_part=other_part, excluded=left)
    else:
        yield says.CashOutExample(**CASH_OUT)


@rule(more.ANOTHER_REASON)
def other_reasons(matter: Matter) -> Iterator[Conclusion]:
    """It is not for debt forgiven for a reason that has nothing to do with the home's value or the finances."""
    if _may_apply(matter):
        yield says.NotForOtherReasons()
        yield says.InsolvencyInstead().citing(more.ORDER)


@rule(more.HOME_KEPT)
def basis(matter: Matter) -> Iterator[Conclusion]:
    """What is left out lowers the basis of the home only where the home is kept."""
    if _may_apply(matter):
        yield says.BasisIfKept()


def _concerns(case: Case) -> bool:
    """It is offered where debt on a home was let off."""
    return case.outcome in {Outcome.RELEASED, Outcome.SETTLED} and case.collateral is Collateral.HOME


CHAPTER = Chapter(
    Subject.MAIN_HOME,
    Section.TAX,
    rules=(answer, as_of, which_part, other_things, other_reasons, basis),
    concerns=_concerns,
)
