"""What Norwegian credit files may show: a payment remark, for how long, and the debt register."""

from collections.abc import Iterator
from datetime import timedelta

from domain.assessment import Credit, Label
from domain.calendar import add_years, plain
from domain.findings import norway_credit as says
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.money import ZERO
from domain.norway import sources
from domain.rest import LET_GO, nothing_left, rest_open

REMARK_YEARS = 4
CORRECTION = timedelta(days=14)


def credit(matter: Matter) -> Credit:
    """Return the life of a registered payment remark: four years at most, and none once the claim is settled."""
    registered = matter.day("remark_registered")
    if registered is None:
        return Credit()
    return Credit(
        clock_start=plain(registered),
        reportable_until=add_years(registered, REMARK_YEARS),
        reported_as=() if nothing_left(matter) else (Label.PAYMENT_REMARK,),
    )


@rule(sources.KREDOPPL_10, sources.KREDOPPL_21)
def remark(matter: Matter) -> Iterator[Conclusion]:
    """A remark comes a month after legal steps at the earliest, and is used for four years at most."""
    until = matter.credit.reportable_until
    if nothing_left(matter):
        yield says.SettledNotUsed().citing(sources.KREDOPPL_24)
    elif until is None:
        yield says.NoRemarkFromLetter().citing(sources.KREDOPPL_10)
        yield says.MonthAfterLegalSteps().citing(sources.KREDOPPL_10)
        yield says.AtMostFourYears().citing(sources.KREDOPPL_21, sources.KREDOPPL_22)
    else:
        current = until >= matter.today
        yield (says.RemarkUntil if current else says.RemarkTooOld)(last_day=until).citing(sources.KREDOPPL_21)
        yield says.FourMoreYears().citing(sources.KREDOPPL_22)


@rule(sources.KREDOPPL_19, sources.KREDOPPL_20)
def correction(matter: Matter) -> Iterator[Conclusion]:
    """On registration a copy is sent, with 14 days to ask for correction."""
    registered = matter.credit.clock_start
    if registered is not None and not nothing_left(matter) and registered + CORRECTION >= matter.today:
        yield says.CorrectionWithinFortnight()


@rule(sources.KREDOPPL_24)
def settled(matter: Matter) -> Iterator[Conclusion]:
    """What is paid or settled otherwise must not be used any more."""
    if not nothing_left(matter):
        yield says.GoneWhenSettled()
    elif matter.case.outcome in LET_GO and matter.statement.deficiency != ZERO:
        yield says.ReleaseSettles().citing(sources.KREDOPPL_24_INFERRED, sources.FINAVTL_2_11)


@rule(sources.KREDOPPL_11)
def disputed(matter: Matter) -> Iterator[Conclusion]:
    """A disputed claim must not be used, unless the objection is clearly groundless."""
    if not nothing_left(matter):
        yield says.DisputedNotUsed()


@rule(sources.GJELDINFO_2)
def debt_register(matter: Matter) -> Iterator[Conclusion]:
    """Debt without a registered pledge is reported to the debt register; once the pledge is gone, the rest is such."""
    if rest_open(matter):
        yield says.InDebtRegister()


RULES = (remark, correction, settled, disputed, debt_register)
