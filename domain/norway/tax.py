"""Norwegian tax on debt that was let off, and the loss on a home or a thing."""

from collections.abc import Iterator
from decimal import Decimal

from domain.assessment import Tax
from domain.choices import Collateral, Event, ForgivenBy, PropertyUse
from domain.findings import norway_tax as says
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.money import ZERO, to_cents
from domain.norway import sources
from domain.rest import LET_GO, nothing_left

TAXED = {
    ForgivenBy.EMPLOYER: says.ForgivenByEmployer,
    ForgivenBy.OWN_COMPANY: says.ForgivenByOwnCompany,
    ForgivenBy.BUSINESS_PARTNER: says.ForgivenInBusiness,
}


def tax(matter: Matter) -> Tax:
    """Return what was let off and how much of it is income: none, unless work, capital or business earned it."""
    released = matter.statement.released
    taxable = _taxable(matter, released)
    return Tax(
        loss_deductible=_loss_deductible(matter),
        cancelled_debt=released,
        taxable_cancelled_debt=taxable,
        estimated_tax=_estimate(matter, taxable),
    )


def something_let_off(matter: Matter) -> bool:
    """Whether the lender let off, or settled for less than, something that was owed."""
    owed = matter.statement.deficiency != ZERO and matter.statement.released != ZERO
    return matter.case.outcome in LET_GO and owed


def _taxable(matter: Matter, released: Decimal | None) -> Decimal | None:
    """Skatteloven § 5-1: income only if won by work, capital or business."""
    if not something_let_off(matter):
        return released
    giver = _forgiver(matter)
    if giver is None or giver in TAXED:
        return None if giver is None else released
    return ZERO


def _forgiver(matter: Matter) -> ForgivenBy | None:
    if not matter.case.asked("forgiven_by"):
        matter.assume("forgiven_by", ForgivenBy.LENDER.value)
        return ForgivenBy.LENDER
    giver: ForgivenBy | None = matter.choice("forgiven_by")
    return giver


def _estimate(matter: Matter, taxable: Decimal | None) -> Decimal | None:
    if taxable is None or (taxable == ZERO and matter.case.marginal_rate is None):
        return None
    rate = matter.amount("marginal_rate")
    return None if rate is None else to_cents(taxable * rate)


def _loss_deductible(matter: Matter) -> bool | None:
    """Skatteloven § 9-4: a loss counts only where a gain would have been taxed, so not on what was private."""
    if matter.case.collateral is None:
        return None
    if not matter.case.asked("property_use"):
        matter.assume("property_use", PropertyUse.PERSONAL.value)
    elif matter.choice("property_use") is not PropertyUse.PERSONAL:
        return None
    return None if _may_have_moved_out(matter) else False


def _may_have_moved_out(matter: Matter) -> bool:
    """Whether the home was not, or may not have been, the person's own home; not asked counts as their home."""
    case = matter.case
    if case.collateral is not Collateral.HOME or case.owner_occupied or not case.asked("owner_occupied"):
        return False
    matter.choice("owner_occupied")
    return True


@rule(sources.SKTL_5_1, sources.SKATTE_ABC, sources.SKATTE_ABC_FORGIVEN)
def let_off(matter: Matter) -> Iterator[Conclusion]:
    """Debt let off because the person cannot pay is not won by work, capital or business, so it is not income."""
    released = matter.statement.released
    if not something_let_off(matter):
        yield says.NothingForgiven()
        if not nothing_left(matter):
            yield says.LaterReleaseNotIncome()
        return
    giver = _forgiver(matter)
    if giver is None:
        yield says.GiverUnknown()
    elif giver is ForgivenBy.FAMILY:
        yield says.FamilyGift().citing(sources.SKATTE_ABC_CASH_TEST)
    elif giver in TAXED:
        yield from _earned(giver, released)
    else:
        yield says.ForgivenUsuallyNotIncome() if released is None else says.ForgivenNotIncome(released=released)


def _earned(giver: ForgivenBy, released: Decimal | None) -> Iterator[Conclusion]:
    """Judged as if the same sum had been paid in cash between those two."""
    found = says.TaxableAmountUnknown() if released is None else TAXED[giver](taxable=released)
    yield found.citing(sources.SKTL_5_1, sources.SKATTE_ABC_CASH_TEST)


@rule(sources.SKTL_5_1)
def estimate(matter: Matter) -> Iterator[Conclusion]:
    """The taxable part times the person's own rate."""
    estimated, rate = matter.tax.estimated_tax, matter.case.marginal_rate
    if estimated and rate is not None:
        yield says.TaxEstimate(estimated=estimated, rate=rate)


@rule(sources.SKATTE_ABC_CASH_TEST)
def other_givers(matter: Matter) -> Iterator[Conclusion]:
    """The same sum let off by an employer, one's own company or in business is income."""
    if matter.case.forgiven_by is None and (something_let_off(matter) or not nothing_left(matter)):
        yield says.ReleaseByOthersDiffers()


@rule(sources.SKTL_14_2, sources.SKATTE_ABC_TIMING)
def timing(matter: Matter) -> Iterator[Conclusion]:
    """The benefit arises when the release is unconditional."""
    if something_let_off(matter) and matter.tax.taxable_cancelled_debt != ZERO:
        yield says.CountsWhenFinal()


@rule(sources.SKTL_9_3, sources.SKTL_9_4)
def loss(matter: Matter) -> Iterator[Conclusion]:
    """A loss is deducted only where a gain would have been taxed; the rest of a loan is never itself a loss."""
    if matter.case.collateral is None or matter.case.event is Event.NOT_SOLD_YET:
        return
    if matter.tax.loss_deductible is None:
        yield says.LossMayCount()
    elif matter.case.collateral is Collateral.HOME:
        yield says.HomeLossNotDeductible()
        yield says.HomeGainTaxFree().citing(sources.SKTL_9_3)
    else:
        yield says.GoodsLossNotDeductible()


RULES = (let_off, estimate, other_givers, timing, loss)
