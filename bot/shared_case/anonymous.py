"""What may be told of a case: what happened and where, rounded amounts, years; no name, no day, no list."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from bot.facts import ITEMISED, Kind, kind_of
from bot.shared_case.rounding import two_figures
from domain.case import Case
from domain.choices import CostKind, CreditKind, Outcome

WHAT_HAPPENED = ("jurisdiction", "collateral", "event", "outcome")
AMOUNTS = (
    "claim",
    "sale_price",
    "fair_value",
    "prior_liens",
    "costs",
    "credits",
    "lender_figure",
    "amount_released",
    "settlement_paid",
    "paid_since_sale",
    "judgment_amount",
    "cash_price",
    "principal_paid",
)
OF_THE_LAW = (
    "costs_already_counted",
    "foreclosure_process",
    "loan_purpose",
    "loan_program",
    "lien_position",
    "units",
    "owner_occupied",
    "property_use",
    "seller_financed",
    "promissory_note",
    "notices_received",
    "discharged_in_bankruptcy",
)
"""What the law of the account and of what may be claimed can turn on; income, wealth and tax are left out."""
SHARED = (*WHAT_HAPPENED, *AMOUNTS, *OF_THE_LAW)

MOST_UNITS = 5
"""No law here parts a house of five homes from a larger one."""
YEARS = range(1970, 2097)


@dataclass(frozen=True)
class Anonymous:
    """What is told of one case: ``facts`` as a case is written, and the years of the sale and of the judgment."""

    facts: Mapping[str, Any]
    sold: int | None = None
    judged: int | None = None

    @property
    def case(self) -> Case:
        """The case that they make; impossible facts raise ValidationError."""
        return Case.model_validate(self.facts)

    def without(self, field: str) -> "Anonymous":
        """Return the same with one fact less."""
        return Anonymous({name: fact for name, fact in self.facts.items() if name != field}, self.sold, self.judged)


def anonymous(case: Case) -> Anonymous:
    """Return what may be told of the case. Its amounts add up anew; days are left out, as if never asked."""
    judged = case.judgment_date if case.outcome is Outcome.JUDGMENT else None
    return Anonymous(dict(_facts(case)), _year(case.sale_date), _year(judged))


def _facts(case: Case) -> Iterator[tuple[str, Any]]:
    for field in (each for each in SHARED if case.asked(each)):
        value = getattr(case, field)
        if field in ITEMISED:
            yield field, _in_one(field, value)
        elif value is None:
            yield field, None
        elif kind_of(field) is Kind.AMOUNT:
            yield field, str(two_figures(value))
        else:
            yield field, min(value, MOST_UNITS) if field == "units" else value


OF_NO_KIND = {"costs": CostKind.OTHER.value, "credits": CreditKind.OTHER.value}


def one_sum(field: str, amount: Decimal, *, some_unknown: bool) -> list[dict[str, Any]]:
    """Return costs or credits as one sum; a part of them that is not known stays beside it."""
    known = [str(amount)] if amount or some_unknown else []
    return [{"kind": OF_NO_KIND[field], "amount": each} for each in (*known, *([None] if some_unknown else []))]


def _in_one(field: str, items: Any) -> list[dict[str, Any]] | None:
    amounts = [item.amount for item in items or ()]
    known = [amount for amount in amounts if amount is not None]
    if items is None or (amounts and not known):
        return None
    return one_sum(field, two_figures(sum(known, Decimal(0))), some_unknown=len(known) < len(amounts))


def _year(day: Any) -> int | None:
    return day.year if day is not None and day.year in YEARS else None
