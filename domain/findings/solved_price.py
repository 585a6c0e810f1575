"""The price that the lender's figure says, where the price itself is not known."""

from domain.findings.statement import StatementFinding
from domain.money import Signed


class PriceLessCosts(StatementFinding):
    """What the sale must have brought, less its costs."""

    owed: Signed
    lender_figure: Signed
    left: Signed


class PriceSolved(StatementFinding):
    """What the sale must have brought, with the stated costs."""

    lender_figure: Signed
    price: Signed


class ValueLessCosts(StatementFinding):
    """What the goods must have been valued at, less the costs."""

    owed: Signed
    lender_figure: Signed
    left: Signed


class ValueSolved(StatementFinding):
    """What the goods must have been valued at, with the stated costs."""

    lender_figure: Signed
    value: Signed


class AsksMoreThanOwed(StatementFinding):
    """More is asked for than was owed before the sale, so costs or interest were added, whatever the price."""

    owed: Signed
    lender_figure: Signed
    more: Signed
