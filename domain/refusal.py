"""Combinations that cannot be: refused with one line that names the field and what it accepts, never computed."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from domain.calendar import MonthEnd
from domain.case import DATES, Case
from domain.choices import Collateral, Event, Outcome


class Refused(ValueError):
    """Raised for a case whose facts cannot all hold; ``field`` is the one to change."""

    def __init__(self, field: str, expected: str) -> None:
        super().__init__(f"{field}: {expected}")
        self.field = field
        self.expected = expected


HOME_EVENTS = (Event.FORECLOSURE, Event.SHORT_SALE, Event.DEED_IN_LIEU, Event.NOT_SOLD_YET)
GOODS_EVENTS = (Event.REPOSSESSION, Event.VOLUNTARY_SURRENDER, Event.SHORT_SALE, Event.NOT_SOLD_YET)


def events(case: Case) -> tuple[Event, ...]:
    """Return what can have happened to this collateral in this place.

    In Norway goods can also be sold by force (tvangsfullbyrdelsesloven ch. 8 and 11), and there is no deed in lieu.
    """
    if case.collateral is None:
        return tuple(Event)
    possible = HOME_EVENTS if case.collateral is Collateral.HOME else GOODS_EVENTS
    if not case.in_norway:
        return possible
    if case.collateral is Collateral.HOME:
        return tuple(event for event in possible if event is not Event.DEED_IN_LIEU)
    return (Event.REPOSSESSION, Event.VOLUNTARY_SURRENDER, Event.FORECLOSURE, Event.SHORT_SALE, Event.NOT_SOLD_YET)


def refuse_impossible(case: Case, today: date) -> None:
    """Raise Refused for the first combination that cannot be."""
    for field, expected in _faults(case, today):
        raise Refused(field, expected)


def _faults(case: Case, today: date) -> Iterator[tuple[str, str]]:
    if case.event is not None and case.event not in events(case):
        possible = ", ".join(events(case))
        yield "event", f"{case.event} does not happen to a {case.collateral} in {case.jurisdiction}; use {possible}"
    if case.in_norway and case.event is Event.REPOSSESSION and not case.asked("fair_value"):
        yield "fair_value", "a Norwegian take-back needs the namsmann's valuation, or null where it is not known"
    if case.event is Event.NOT_SOLD_YET:
        for field in ("sale_price", "sale_date"):
            if getattr(case, field) is not None:
                yield field, "leave it out while event is not_sold_yet"
    if case.outcome in {Outcome.SUED, Outcome.SILENT}:
        for field in ("judgment_date", "judgment_amount"):
            if getattr(case, field) is not None:
                yield field, f"leave it out while outcome is {case.outcome}, which means no judgment yet"
    if case.claim is not None and case.nonqualifying_debt is not None and case.nonqualifying_debt > case.claim:
        yield "nonqualifying_debt", f"expected at most the claim, {case.claim}, of which it is a part"
    yield from _impossible_dates(case, today)


ORDER = (("contract_date", "sale_date"), ("contract_date", "last_payment_date"), ("served_on", "answer_due"))


def _impossible_dates(case: Case, today: date) -> Iterator[tuple[str, str]]:
    for field in DATES:
        day: date | None = getattr(case, field)
        if day is not None and field != "answer_due" and _first_possible(day) > today:
            yield field, f"expected a date not after {today.isoformat()}"
    for earlier, later in ORDER:
        first: date | None = getattr(case, earlier)
        second: date | None = getattr(case, later)
        if first is not None and second is not None and _first_possible(first) > second:
            yield later, f"expected a date not before {earlier}, {first.isoformat()}"


def _first_possible(day: date) -> date:
    return day.replace(day=1) if isinstance(day, MonthEnd) else day


def refuse_impossible_rest(case: Case, deficiency: Decimal | None) -> None:
    """Raise Refused where more was settled or let off than the sale left owing."""
    if deficiency is None:
        return
    for field, outcome in (("settlement_paid", Outcome.SETTLED), ("amount_released", Outcome.RELEASED)):
        amount: Decimal | None = getattr(case, field)
        if case.outcome is outcome and amount is not None and amount > deficiency:
            raise Refused(field, f"expected at most the deficiency, {deficiency}")
