"""What the gain or loss on the loss of the collateral means."""

from collections.abc import Iterator
from decimal import Decimal

from domain.choices import Collateral
from domain.findings import us_gain as says
from domain.law import Conclusion, rule
from domain.matter import Matter
from domain.money import ZERO
from domain.us import federal_sources as source
from domain.us.federal import GAIN_EXCLUDED_JOINT, GAIN_EXCLUDED_SINGLE
from domain.us.gain import worth_asking


@rule(source.SALE_OR_EXCHANGE)
def gain_sum(matter: Matter) -> Iterator[Conclusion]:
    """Losing the collateral is a sale; its gain or loss is the amount realized less the adjusted basis."""
    realized, basis, result = matter.tax.amount_realized, matter.case.adjusted_basis, matter.tax.gain_or_loss
    if realized is None or basis is None or result is None or result == ZERO:
        return
    if result < ZERO:
        yield says.LossSum(amount_realized=realized, basis=basis, loss=-result)
    else:
        yield from _gain(matter, realized, basis, result)


def _gain(matter: Matter, realized: Decimal, basis: Decimal, result: Decimal) -> Iterator[Conclusion]:
    excluded, taxable = matter.tax.gain_excluded, matter.tax.gain_taxable
    if excluded is None or taxable is None:
        yield says.MainHomeGainOpen(gain=result).citing(source.MAIN_HOME_GAIN)
    elif excluded:
        yield says.MainHomeGainSum(
            amount_realized=realized, basis=basis, gain=result, excluded=excluded, taxable=taxable
        ).citing(source.MAIN_HOME_GAIN)
    else:
        yield says.GainSum(amount_realized=realized, basis=basis, gain=result)
    if matter.case.collateral is Collateral.HOME:
        rule_of_gain = says.MainHomeGainRule(single=GAIN_EXCLUDED_SINGLE, joint=GAIN_EXCLUDED_JOINT)
        yield rule_of_gain.citing(source.MAIN_HOME_GAIN)
    if taxable and matter.tax.cancelled_debt:
        yield says.GainTaxedBesides().citing(source.EXEMPT_ASSETS)


@rule(source.PERSONAL_LOSS)
def loss(matter: Matter) -> Iterator[Conclusion]:
    """A loss on a thing for private use is not deducted; on a thing for business or investment it may be."""
    tax = matter.tax
    if tax.amount_realized is None or (tax.gain_or_loss is not None and tax.gain_or_loss >= ZERO):
        return
    if tax.loss_deductible:
        yield says.LossDeductible()
    elif tax.loss_deductible is False and (tax.gain_or_loss is not None or _goods_sold_short(matter)):
        yield says.LossNotDeductible()


def _goods_sold_short(matter: Matter) -> bool:
    return bool(matter.statement.deficiency) and matter.case.collateral is not Collateral.HOME


@rule(source.SALE_OR_EXCHANGE)
def basis_needed(matter: Matter) -> Iterator[Conclusion]:
    """A gain is real also where no debt is income, and needs the basis."""
    if matter.tax.amount_realized is not None and matter.case.adjusted_basis is None and worth_asking(matter):
        yield says.BasisNeeded()


RULES = (gain_sum, loss, basis_needed)
