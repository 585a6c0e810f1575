"""The figures of an answer that a trial compares."""

from collections.abc import Mapping
from decimal import Decimal

from domain import Assessment, Case
from domain.assessment import LiabilityRule
from domain.choices import Event, Outcome
from domain.findings.statement import CoveredAtValue, GapAtValue
from domain.money import ZERO

Figures = Mapping[str, Decimal | None]
NAMES = ("left", "most", "gap", "over", "surplus", "let_off", "taxed", "may_be_taxed")


def figures(found: Assessment | None, case: Case) -> Figures:
    """Return the figures by name; None is not known, or not of this case.

    What a settlement asks for is still to be paid, though nothing is owed beside it.
    """
    if found is None:
        return dict.fromkeys(NAMES)
    settled = case.outcome is Outcome.SETTLED
    agreed = settled and found.liability.rule is not LiabilityRule.BARRED
    return {
        "left": case.settlement_paid if settled else found.statement.still_owed,
        "most": case.settlement_paid if agreed else found.liability.most_collectible,
        "gap": _gap(found),
        "over": _over(found, case),
        "surplus": found.statement.surplus,
        "let_off": found.statement.released,
        "taxed": found.tax.taxable_cancelled_debt,
        "may_be_taxed": found.tax.cancelled_debt if found.tax.taxable_cancelled_debt is None else None,
    }


def _gap(found: Assessment) -> Decimal | None:
    """What a sale at the value of today would leave."""
    for finding in found.findings:
        if isinstance(finding, GapAtValue):
            return finding.gap
        if isinstance(finding, CoveredAtValue):
            return ZERO
    return None


def _over(found: Assessment, case: Case) -> Decimal | None:
    """What a sale at the value of today would bring beyond the loans."""
    gap = _gap(found)
    if gap is None or case.event is not Event.NOT_SOLD_YET or case.claim is None or case.fair_value is None:
        return None
    return max(ZERO, case.fair_value - (case.prior_liens or ZERO) - case.claim)
