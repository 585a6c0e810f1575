"""The federal tax figures of one case; the conclusions drawn from them are in tax_rules."""

from decimal import Decimal

from domain.assessment import Tax
from domain.choices import Event
from domain.matter import Matter
from domain.money import ZERO, to_cents
from domain.us.cancelled_debt import transfer
from domain.us.exclusions import Exclusions, exclusions
from domain.us.gain import gain
from domain.us.tax_rules import RULES

__all__ = ["RULES", "tax"]


def tax(matter: Matter) -> Tax:
    """Return the figures; all are None before a sale, or while the account cannot be made up."""
    if matter.case.event is Event.NOT_SOLD_YET or matter.statement.deficiency is None:
        return Tax()
    if matter.choice("event") is None:
        return Tax()
    reading = transfer(matter)
    cancelled = reading.cancelled_debt
    left_out = Exclusions() if cancelled is None else exclusions(matter, cancelled)
    result = gain(matter, reading.amount_realized)
    return Tax(
        amount_realized=reading.amount_realized,
        gain_or_loss=result.gain_or_loss,
        loss_deductible=result.loss_deductible,
        gain_excluded=result.excluded,
        gain_taxable=result.taxable,
        cancelled_debt=cancelled,
        excluded_bankruptcy=left_out.bankruptcy,
        excluded_home=left_out.home,
        excluded_insolvency=left_out.insolvency,
        taxable_cancelled_debt=left_out.taxable,
        estimated_tax=_estimated(matter, cancelled, left_out.taxable),
    )


def _estimated(matter: Matter, cancelled: Decimal | None, taxable: Decimal | None) -> Decimal | None:
    """Return the tax on what is taxable; the rate is asked for only where it can matter."""
    if not cancelled or taxable == ZERO:
        return taxable
    rate = matter.amount("marginal_rate")
    return None if taxable is None or rate is None else to_cents(taxable * rate)
