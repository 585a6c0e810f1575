"""What is said where an amount is not known: how much it can come to, and what moves it most."""

from collections.abc import Iterator
from decimal import Decimal

from domain.assessment import LiabilityRule
from domain.findings import ranges as says
from domain.findings import statement as heads
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
    if found is None or _has_own_most(matter, found):
        return
    if _speaks(found):
        yield _moved_by(found)
        if len(found.unknown) > 1:
            yield says.DrivenBy(driver=found.driver)
    figure = matter.case.lender_figure
    if figure is not None and _asks_no_more(matter, found.left, figure):
        yield says.AsksNoMore(lender_figure=figure)


def headline_in_range(matter: Matter) -> StatementFinding | None:
    """Return the headline of a sum that something is not known of, None where all is known or nothing bounds it."""
    found = reach(matter.case)
    if found is None or _has_own_most(matter, found) or not _speaks(found):
        return None
    left, over = found.left, found.surplus
    if left.high is None:
        return _so_far(matter) if found.lowering else _at_least(found)
    if not left.high:
        return heads.LeftOverAtLeast(low=over.low)
    return heads.StillOwedBetween(low=left.low, high=left.high) if left.low else heads.StillOwedAtMost(high=left.high)


def _at_least(found: Reach) -> StatementFinding:
    """Nothing bounds what may come on top."""
    if found.left.low:
        return heads.StillOwedAtLeast(low=found.left.low)
    return heads.LeftOverAtMost(high=found.surplus.high) if found.surplus.high else heads.NothingOwedSoFar()


def _so_far(matter: Matter) -> StatementFinding | None:
    """The sum of what is known, where it can be made up."""
    statement = matter.statement
    if statement.surplus:
        return heads.LeftOverSoFar(surplus=statement.surplus)
    if statement.still_owed is None:
        return None
    return heads.StillOwedSoFar(still_owed=statement.still_owed) if statement.still_owed else heads.NothingOwedSoFar()


def _has_own_most(matter: Matter, found: Reach) -> bool:
    """Whether the law bars the rest or limits it to less than the sums come to; a bound above would say too much."""
    law, owed = matter.liability, matter.statement.still_owed
    if law.rule is LiabilityRule.LIMITED and owed is not None:
        most = law.most_collectible
        return most is not None and (found.left.high is not None or most < owed)
    return law.rule in {LiabilityRule.BARRED, LiabilityRule.LIMITED}


def _speaks(found: Reach) -> bool:
    """Whether the sums say anything of what is not known: not without the claim, nor where it changes nothing."""
    left, over = found.left, found.surplus
    if says.Unknown.CLAIM in found.raising or not (left.width or over.width):
        return False
    return left.high is None or bool(left.high or over.low)


def _moved_by(found: Reach) -> StatementFinding:
    if found.left.high is not None:
        return says.DependsOn(unknown=found.unknown)
    if found.lowering:
        return says.MoreOrLess(raising=found.raising, lowering=found.lowering)
    taken_off = not found.left.low and found.surplus.high
    return says.ComesOff(unknown=found.raising) if taken_off else says.ComesOnTop(unknown=found.raising)


def _asks_no_more(matter: Matter, left: Bounds, figure: Decimal) -> bool:
    """Whether the lender's figure says more than the sums do, and nothing else has compared it with them."""
    compared = matter.statement.lender_difference is not None or matter.case.outcome in LET_GO
    return not compared and figure > left.low and (left.high is None or figure < left.high)
