"""Cases that between them reach every conclusion: a grid over all places, and one made for each rare conclusion."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from domain import assess
from domain.case import JURISDICTIONS, Case
from domain.choices import Collateral, Event, Outcome
from domain.consult import COUNTRIES, answerable, consult
from domain.law import Finding
from domain.places import STATE_NAMES
from domain.refusal import events
from domain.ways import compared
from tests.domain.norwegian_cases import CAR_HANDED_BACK, CAR_TAKEN_BACK, HOME_SOLD_BY_FORCE
from tests.domain.us_cases import CAR, MAIN_HOME, SHORT_SALE

TODAY = date(2026, 11, 22)
Facts = dict[str, Any]

MORE: tuple[Facts, ...] = (
    {},
    {
        "served_on": "2026-11-02",
        "first_missed_payment": "2025-06",
        "release_date": "2026-03-16",
        "assets_before": "10000",
        "liabilities_before": "120000",
        "adjusted_basis": "60000",
        "co_signers": True,
        "lender_figure": "50000",
        "sale_date": "2026-06-01",
        "last_payment_date": "2025-05-01",
        "judgment_date": "2026-01-01",
        "collector_notice_received": "2026-11-10",
        "enforcement_ended": "2026-11-02",
        "remark_registered": "2026-01-01",
        "seller_financed": True,
        "fair_value": "90000",
    },
    {
        "owner_occupied": True,
        "loan_purpose": "purchase",
        "release_date": "2025-03-01",
        "notices_received": False,
        "seller_financed": False,
        "promissory_note": True,
        "costs": [{"kind": "sale", "amount": "500"}],
        "costs_already_counted": True,
        "foreclosure_process": "nonjudicial",
        "cash_price": "3000",
        "principal_paid": "90000",
        "contract_date": "2025-01-01",
    },
)


@cache
def grid() -> tuple[Facts, ...]:
    """Every place with a home and a car, what can happen to each, asked for and let off, with little and much said."""
    return tuple(_grid())


def _grid() -> Iterator[Facts]:
    for place in (None, *JURISDICTIONS):
        for collateral in (Collateral.HOME, Collateral.VEHICLE):
            for event in events(Case(jurisdiction=place, collateral=collateral)):
                for outcome in (Outcome.CLAIMED, Outcome.RELEASED):
                    for more in MORE:
                        lost = {"jurisdiction": place, "collateral": collateral, "event": event, "outcome": outcome}
                        yield _possible({**lost, "claim": "100000", "sale_price": "80000", **more})


def _possible(facts: Facts) -> Facts:
    """What cannot be said of this case is left out, and what must be said is there."""
    if facts["jurisdiction"] == "NO":
        facts = {"fair_value": "85000"} | facts
    if facts["event"] == Event.NOT_SOLD_YET:
        facts = facts | {"fair_value": "70000"}
        return {field: value for field, value in facts.items() if field not in {"sale_price", "sale_date"}}
    return facts


FAMILY = ("employer", "own_company", "family", "business_partner", None)
EARLIER: tuple[tuple[Facts, date], ...] = (
    (CAR_TAKEN_BACK | {"served_on": "2025-11-02"}, date(2025, 11, 22)),
    (HOME_SOLD_BY_FORCE | {"sale_date": "2025-09-10"}, date(2026, 5, 22)),
    ({"jurisdiction": "US-OR"}, date(2027, 7, 1)),
)
"""Cases of a day when a value of the law is not known, or is still known, or no longer."""


@cache
def rare() -> tuple[Facts, ...]:
    """The cases that the files beside this one keep, each made to reach a rare conclusion."""
    files = sorted(path.stem for path in Path(__file__).parent.glob("rare_*.py"))
    return tuple(facts for file in files for facts in import_module(f"tests.domain.{file}").CASES)


WEIGHED_IN = frozenset({None, "NO", "US-OH"})
"""What is said beside the ways out is the same in every state, and each comparison is worth many answers."""


def every_finding(facts: Facts, today: date = TODAY) -> Iterator[Finding]:
    """Everything that the answer and every page below it conclude."""
    case = Case.model_validate(facts)
    yield from assess(case, today).findings
    for subject in answerable(case):
        yield from consult(case, today, subject)
    if case.jurisdiction in WEIGHED_IN:
        weighed = compared(case, today)
        yield from (*weighed.first, *(each for way in weighed.ways for each in way.findings), *weighed.notes)
    if case.jurisdiction is None:
        for country, law in COUNTRIES.items():
            for subject in law.chapters:
                yield from consult(case, today, subject, country)


CRAFTED: tuple[Facts, ...] = (
    *rare(),
    {},
    {"jurisdiction": "US-OH"},
    {"jurisdiction": "US-OH", "collateral": "home", "event": "not_sold_yet", "claim": "100000", "fair_value": "120000"},
    {"jurisdiction": "US-OH", "collateral": "home", "event": "not_sold_yet", "claim": "100000", "fair_value": "100000"},
    *(SHORT_SALE | {"outcome": outcome} for outcome in Outcome),
    *(CAR | {"outcome": outcome} for outcome in Outcome),
    SHORT_SALE | {"outcome": "judgment", "judgment_amount": "60000"},
    SHORT_SALE | {"outcome": "judgment", "claim": None},
    SHORT_SALE | {"outcome": "settled", "claim": None},
    CAR | {"outcome": "claimed", "collector_notice_received": "2026-11-10"},
    MAIN_HOME | {"jurisdiction": "US-CA", "event": "foreclosure", "outcome": "claimed", "units": 1,
                 "collector_notice_received": "2026-11-10"},
    SHORT_SALE | {"outcome": "settled", "settlement_paid": "5000"},
    SHORT_SALE | {"outcome": "claimed", "lender_figure": "40000"},
    SHORT_SALE | {"outcome": "claimed", "lender_figure": "50000"},
    SHORT_SALE | {"outcome": "claimed", "lender_figure": "60000", "paid_since_sale": "1000"},
    SHORT_SALE | {"outcome": "claimed", "costs": [{"kind": "legal", "amount": "90000"}]},
    SHORT_SALE | {"outcome": "claimed", "costs": [{"kind": "legal", "amount": "900"}], "costs_already_counted": None},
    SHORT_SALE | {"sale_price": "250000"},
    SHORT_SALE | {"sale_price": "300000", "prior_liens": "1000"},
    SHORT_SALE | {"outcome": "sued", "served_on": "2026-11-02", "answer_due": "2026-11-20"},
    SHORT_SALE | {"outcome": "sued", "served_on": "2026-11-02", "answer_due": "2026-11-28"},
    SHORT_SALE | {"outcome": "claimed", "collector_notice_received": "2026-01-10"},
    SHORT_SALE | {"outcome": "claimed", "first_missed_payment": "2010-01-10"},
    SHORT_SALE | {"outcome": "released", "amount_released": "500"},
    SHORT_SALE | {"recourse": None},
    SHORT_SALE | {"discharged_in_bankruptcy": None},
    SHORT_SALE | {"discharged_in_bankruptcy": True},
    SHORT_SALE | {"marginal_rate": "0.22"},
    SHORT_SALE | {"assets_before": "300000", "liabilities_before": "260000", "marginal_rate": "0.22"},
    SHORT_SALE | {"loan_program": "va", "co_signers": True, "lien_position": "junior", "units": 4},
    SHORT_SALE | {"property_use": "rental", "adjusted_basis": "240000"},
    MAIN_HOME | {"release_date": "2025-03-01", "loan_purpose": None},
    MAIN_HOME | {"release_date": "2025-03-01", "loan_purpose": "cash_out"},
    MAIN_HOME | {"release_date": "2026-03-01", "adjusted_basis": "100000", "owned_and_lived_two_of_five": True},
    MAIN_HOME | {"release_date": "2026-03-01", "adjusted_basis": "100000", "owned_and_lived_two_of_five": None},
    MAIN_HOME | {"release_date": "2026-03-01", "adjusted_basis": "100000", "owned_and_lived_two_of_five": False},
    MAIN_HOME | {"claim": "900000", "sale_price": "700000", "adjusted_basis": "100000", "filing_status": "single",
                 "owned_and_lived_two_of_five": True},
    MAIN_HOME | {"claim": "900000", "sale_price": "700000", "adjusted_basis": "100000", "filing_status": None,
                 "owned_and_lived_two_of_five": True},
    SHORT_SALE | {"event": "foreclosure", "fair_value": "260000", "outcome": "released"},
    SHORT_SALE | {"event": "foreclosure", "recourse": None, "outcome": "released"},
    CAR | {"outcome": "claimed", "cash_price": "900", "seller_financed": True, "contract_date": "2025-02-01"},
    *(CAR | {"jurisdiction": f"US-{state}", "outcome": "claimed", "seller_financed": seller, "cash_price": price,
             "contract_date": signed, "principal_paid": paid, "repossession_date": taken, "claim": owed,
             "sale_price": "500"}
      for state in ("OK", "CT", "KS", "MD", "WI", "ME", "SC", "UT", "CO", "AZ", "CA", "IN", "WY", "WV", "LA", "MN")
      for seller in (True, None)
      for price, owed in (("900", "800"), ("5900", "1500"), (None, "2800"))
      for signed, paid, taken in (("2021-02-01", "5000", "2026-10-20"), ("2025-02-01", None, "2026-01-20"))),
    *(SHORT_SALE | {"jurisdiction": f"US-{state}", "event": "foreclosure", "outcome": "claimed",
                    "loan_purpose": purpose, "owner_occupied": None, "foreclosure_process": process,
                    "sale_date": sold, **more}
      for state in ("CA", "NC", "TX", "FL", "NV", "AZ", "WA", "OR", "NY", "MN", "ND", "GA", "PA", "ID", "MI")
      for purpose in ("refinance", None)
      for process in ("judicial", None)
      for sold in ("2026-10-20", "2019-01-01", None)
      for more in ({}, {"claim": None}, {"fair_value": "255000"})),
    *(CAR | {"jurisdiction": f"US-{state}", "outcome": "judgment", "judgment_date": day, "seller_financed": True}
      for state in STATE_NAMES for day in ("2024-01-01", "1990-01-01", None)),
    *(CAR | {"jurisdiction": f"US-{state}", "outcome": "claimed", "claim": owed, "sale_price": "100"}
      for state in ("MO", "FL") for owed in ("250", "1500")),
    *(CAR | {"jurisdiction": "US-CA", "outcome": "claimed", "collateral": "other_goods", "seller_financed": seller}
      for seller in (True, None)),
    *(CAR | {"event": "not_sold_yet", "outcome": "claimed", "sale_price": None, "fair_value": "5000",
             "cash_price": "10000", "principal_paid": "7000", "repossession_date": taken}
      for taken in ("2026-10-20", "2026-01-20")),
    SHORT_SALE | {"jurisdiction": "US-CA", "event": "foreclosure", "outcome": "claimed", "loan_purpose": "refinance",
                  "owner_occupied": True, "contract_date": "2015-01-01"},
    *(HOME_SOLD_BY_FORCE | {"outcome": "released", "forgiven_by": giver} for giver in FAMILY),
    HOME_SOLD_BY_FORCE | {"costs": [{"kind": "administrative", "amount": "2000"}]},
    CAR | {"outcome": "claimed", "seller_financed": True, "first_missed_payment": "2015-01-15"},
    CAR_HANDED_BACK | {"collateral": "boat"},
    CAR_HANDED_BACK | {"outcome": "judgment"},
    CAR_TAKEN_BACK | {"served_on": "2026-10-22"},
    CAR_HANDED_BACK | {"recourse": False},
    CAR_HANDED_BACK | {"remark_registered": "2026-11-15"},
    CAR_TAKEN_BACK | {"enforcement_ended": "2025-01-01", "last_payment_date": "2026-01-01"},
    HOME_SOLD_BY_FORCE | {"outcome": "released", "forgiven_by": "employer", "amount_released": None},
    HOME_SOLD_BY_FORCE | {"served_on": "2026-11-02"},
    HOME_SOLD_BY_FORCE | {"served_on": "2026-01-02", "answer_due": "2026-02-02"},
    HOME_SOLD_BY_FORCE | {"served_on": "2026-11-02", "answer_due": "2026-12-02", "outcome": "sued"},
    HOME_SOLD_BY_FORCE | {"event": "not_sold_yet", "sale_price": None, "fair_value": "100", "prior_liens": "2000"},
    HOME_SOLD_BY_FORCE | {"last_payment_date": "2010-01-01", "remark_registered": "2020-01-01"},
    CAR_TAKEN_BACK | {"outcome": "judgment", "remark_registered": "2026-11-01", "lender_figure": "1"},
    CAR_TAKEN_BACK | {"served_on": "2026-01-02"},
    CAR_TAKEN_BACK | {"costs": [{"kind": "administrative", "amount": "2000"}, {"kind": "court", "amount": "9000"}]},
    CAR_TAKEN_BACK | {"fair_value": None},
    *(CAR_HANDED_BACK | {"seller_financed": dealer, "promissory_note": note, "last_payment_date": paid}
      for dealer in (True, False, None)
      for note in (True, False, None)
      for paid in ("2010-01-15", "2025-01-15", None)),
    CAR_HANDED_BACK | {"property_use": "business"},
    CAR_HANDED_BACK | {"outcome": "settled", "settlement_paid": "5000", "remark_registered": "2024-01-01"},
    CAR_HANDED_BACK | {"collateral": "other_goods", "event": "foreclosure", "sale_price": "1000"},
)  # fmt: skip
