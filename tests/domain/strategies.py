"""Random cases of all 52 places, as sensible as life: what is stated fits together, and much is not stated or known."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from domain import JURISDICTIONS, Case, Refused, assess
from domain.case import YES_NO
from domain.choices import (
    Collateral,
    CostKind,
    CreditKind,
    Event,
    FilingStatus,
    ForeclosureProcess,
    ForgivenBy,
    LienPosition,
    LoanProgram,
    LoanPurpose,
    Outcome,
    PropertyUse,
)
from domain.refusal import events

TODAY = date(2026, 11, 22)
AMERICAN = tuple(place for place in JURISDICTIONS if place != "NO")
PLACES = ("NO",) * 12 + AMERICAN
"""All 52, Norway often enough."""
Facts = dict[str, Any]

AMOUNTS = st.integers(0, 90_000_000).map(lambda cents: str(Decimal(cents).scaleb(-2)))
SMALL = st.integers(0, 500_000).map(lambda cents: str(Decimal(cents).scaleb(-2)))
HOLDINGS = st.lists(st.fixed_dictionaries({"kind": st.sampled_from(("home", "car")), "amount": AMOUNTS}), max_size=3)


def items(kinds: type[CostKind] | type[CreditKind]) -> st.SearchStrategy[list[Facts]]:
    """Costs or credits, some of them of an amount that is not known."""
    one = st.fixed_dictionaries({"kind": st.sampled_from(kinds), "amount": st.none() | SMALL})
    return st.lists(one, max_size=3)


TAX_AMOUNTS = ("adjusted_basis", "nonqualifying_debt", "cash_price", "principal_paid")
STATED: dict[str, st.SearchStrategy[Any]] = {
    "outcome": st.sampled_from(Outcome),
    "prior_liens": SMALL,
    "costs": items(CostKind),
    "credits": items(CreditKind),
    "lender_figure": AMOUNTS,
    "amount_released": SMALL,
    "settlement_paid": SMALL,
    "paid_since_sale": SMALL,
    "judgment_amount": AMOUNTS,
    "foreclosure_process": st.sampled_from(ForeclosureProcess),
    "loan_purpose": st.sampled_from(LoanPurpose),
    "loan_program": st.sampled_from(LoanProgram),
    "lien_position": st.sampled_from(LienPosition),
    "units": st.integers(1, 6),
    "property_use": st.sampled_from(PropertyUse),
    "assets_before": AMOUNTS | HOLDINGS,
    "liabilities_before": AMOUNTS | HOLDINGS,
    "filing_status": st.sampled_from(FilingStatus),
    "marginal_rate": st.sampled_from(("0.10", "0.22", "0.37")),
    "forgiven_by": st.sampled_from(ForgivenBy),
    **dict.fromkeys(YES_NO, st.booleans()),
    **dict.fromkeys(TAX_AMOUNTS, AMOUNTS),
}
OPTIONAL = {field: st.none() | stated | stated for field, stated in STATED.items()}
"""What may be stated, not known (None) or not asked."""

FIELDS = st.lists(st.sampled_from(tuple(OPTIONAL)), min_size=6, unique=True)

TIMELINE = (
    "contract_date",
    "first_missed_payment",
    "last_payment_date",
    "repossession_date",
    "sale_date",
    "written_agreement_date",
    "release_date",
    "served_on",
    "judgment_date",
    "enforcement_ended",
    "collector_notice_received",
    "remark_registered",
)
"""The dates, each not before the one in front of it."""

SOLD = dict.fromkeys(("claim", "sale_price", "fair_value"), st.none() | AMOUNTS | AMOUNTS)
KNOWN = dict.fromkeys(SOLD, AMOUNTS) | {"costs_already_counted": st.booleans(), "paid_since_sale": SMALL}


@st.composite
def cases(draw: st.DrawFn, /, places: tuple[str | None, ...] = PLACES, **stated: st.SearchStrategy[Any]) -> Facts:
    """The facts of one case of these places, as JSON; ``stated`` says what is stated in each, and as what."""
    place, collateral = draw(st.sampled_from(places)), draw(st.sampled_from(Collateral))
    possible = events(Case(jurisdiction=place, collateral=collateral))
    facts = {"jurisdiction": place, "collateral": collateral, "event": draw(st.sampled_from(possible))}
    told = {field: OPTIONAL[field] for field in draw(FIELDS)}
    facts |= {field: draw(strategy) for field, strategy in (SOLD | told | stated).items()}
    return possible_facts(_dates(draw) | facts)


def sold(places: tuple[str | None, ...] = PLACES, **stated: st.SearchStrategy[Any]) -> st.SearchStrategy[Facts]:
    """Cases in which the account can be made up: sold, and every amount that it is made of is known."""
    return cases(places, **KNOWN | stated).filter(lambda facts: facts["event"] is not Event.NOT_SOLD_YET)


def _dates(draw: st.DrawFn) -> Facts:
    """Days in order up to today, some not known, some told by the month alone; the papers may set a day to come."""
    told = draw(st.lists(st.sampled_from(TIMELINE), unique=True))
    day = TODAY - timedelta(days=draw(st.integers(0, 9000)))
    facts: Facts = {}
    for field in (field for field in TIMELINE if field in told):
        day = min(TODAY, day + timedelta(days=draw(st.integers(0, 900))))
        facts[field] = draw(st.sampled_from((day.isoformat(), day.isoformat(), f"{day:%Y-%m}", None)))
    return facts | {"answer_due": (day + timedelta(days=30)).isoformat()} if "served_on" in told else facts


def possible_facts(facts: Facts) -> Facts:
    """Return the facts without those that are refused beside the others."""
    try:
        assess(Case.model_validate(facts), TODAY)
    except Refused as fault:
        return possible_facts({field: value for field, value in facts.items() if field != fault.field})
    return facts
