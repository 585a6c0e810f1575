"""What is said where an amount is not known: how much it can come to, and what moves it most."""

from collections.abc import Iterator
from decimal import Decimal

from domain.assessment import LiabilityRule
from domain.findings import ranges as says
from domain.findings.statement import StatementFinding
from domain.law import Citation, Conclusion, rule
from domain.matter import Matter
from domain.ranges import Bounds, Reach, reach
from domain.rest import LET_GO

ARITHMETIC = Citation(label="arithmetic on the stated amounts")


@rule(ARITHMETIC)
def what_is_not_known(matter: Matter) -> Iterator[Conclusion]:
    """What is not known leaves a range, never a guess; a debt that the law bars or limits has its own most."""
    found = reach(matter.case)
    if found is None or matter.liability.rule in {LiabilityRule.BARRED, LiabilityRule.LIMITED}:
        return
    said = _said(found)
    if said is not None:
        yield said
        if len(found.unknown) > 1:
            yield says.DrivenBy(driver=found.driver)
    figure = matter.case.lender_figure
    if figure is not None and _asks_no_more(matter, found.left, figure):
        yield says.AsksNoMore(lender_figure=figure)


def _said(found: Reach) -> StatementFinding | None:
    left, over = found.left, found.surplus
    if says.Unknown.CLAIM in found.raising or not (left.width or over.width):
        return None
    if left.high is None:
        return _open(found)
    if not left.high:
        return says.AtLeastLeftOver(low=over.low, unknown=found.unknown) if over.low else None
    if left.low:
        return says.OwedBetween(low=left.low, high=left.high, unknown=found.unknown)
    return says.AtMostOwed(high=left.high, unknown=found.unknown)


def _open(found: Reach) -> StatementFinding:
    """Nothing bounds what may come on top."""
    if found.lowering:
        return says.MoreOrLess(raising=found.raising, lowering=found.lowering)
    if found.left.low:
        return says.AtLeastOwed(low=found.left.low, unknown=found.raising)
    if found.surplus.high:
        return says.AtMostLeftOver(high=found.surplus.high, unknown=found.raising)
    return says.MayBeMore(unknown=found.raising)


def _asks_no_more(matter: Matter, left: Bounds, figure: Decimal) -> bool:
    """Whether the lender's figure says more than the sums do, and nothing else has compared it with them."""
    compared = matter.statement.lender_difference is not None or matter.case.outcome in LET_GO
    return not compared and figure > left.low and (left.high is None or figure < left.high)
