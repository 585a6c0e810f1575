"""A place that is not known, or not covered: the arithmetic, and that the law is not known."""

from collections.abc import Iterator

from domain import account_rules
from domain.assessment import Credit, Liability, Tax
from domain.findings import elsewhere as says
from domain.law import Citation, Conclusion, rule
from domain.matter import Law, Matter
from domain.statement import account

SCOPE = Citation(label="scope of this program: Norway, the 50 states and D.C.")


@rule(SCOPE)
def place_unknown(matter: Matter) -> Iterator[Conclusion]:
    """Only the law of Norway and of the United States is covered."""
    matter.miss("jurisdiction")
    yield says.PlaceUnknown()
    yield says.CreditFilePlaceUnknown()
    yield says.TaxPlaceUnknown()
    yield says.SayWhere()


def _liability(matter: Matter) -> Liability:
    return Liability(most_collectible=matter.statement.still_owed)


LAW = Law(
    statement=account,
    account_sources=lambda _: (account_rules.ARITHMETIC,),
    liability=_liability,
    credit=lambda _: Credit(),
    tax=lambda _: Tax(),
    rules=(*account_rules.RULES, place_unknown),
)
