"""The figures of an answer that a trial compares."""

from collections.abc import Mapping
from decimal import Decimal

from domain import Assessment, Case
from domain.assessment import LiabilityRule
from domain.choices import Outcome
from domain.findings.statement import CoveredAtValue, GapAtValue
from domain.money import ZERO

Figures = Mapping[str, Decimal | None]


def figures(found: Assessment | None, case: Case) -> Figures:
    """Return the figures by name; None is not known, or not of this case.

    What a settlement asks for is still to be paid, though nothing is owed beside it.
    """
    if found is None:
        return dict.fromkeys(("left", "most", "gap", "surplus", "let_off", "taxed"))
    settled = case.outcome is Outcome.SETTLED
    agreed = settled and found.liability.rule is not LiabilityRule.BARRED
    return {
        "left": case.settlement_paid if settled else found.statement.still_owed,
        "most": case.settlement_paid if agreed else found.liability.most_collectible,
        "gap": _gap(found),
        "surplus": found.statement.surplus,
        "let_off": found.statement.released,
        "taxed": found.tax.taxable_cancelled_debt,
    }


def _gap(found: Assessment) -> Decimal | None:
    """What a sale at the value of today would leave."""
    for finding in found.findings:
        if isinstance(finding, GapAtValue):
            return finding.gap
        if isinstance(finding, CoveredAtValue):
            return ZERO
    return None
