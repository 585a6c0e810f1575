"""Cases for what few states say: their notes, their small print, the pages on time and pay, and goods of every kind."""

from typing import Any

from domain.places import STATE_NAMES

Facts = dict[str, Any]

HOME: Facts = {"collateral": "home", "claim": "250000", "sale_price": "200000", "outcome": "claimed"}
BY_COURT: Facts = HOME | {"event": "foreclosure", "foreclosure_process": "judicial"}
WITHOUT_COURT: Facts = HOME | {"event": "foreclosure", "foreclosure_process": "nonjudicial"}
UNSOLD: Facts = {"collateral": "home", "claim": "250000", "event": "not_sold_yet", "outcome": "claimed"}
TAKEN: Facts = {"collateral": "vehicle", "event": "repossession", "claim": "9000", "sale_price": "200",
                "outcome": "claimed"}  # fmt: skip

CASES: tuple[Facts, ...] = (
    *({"jurisdiction": f"US-{state}"} for state in STATE_NAMES),
    *(BY_COURT | {"jurisdiction": f"US-{state}"} for state in STATE_NAMES),
    *(WITHOUT_COURT | {"jurisdiction": f"US-{state}"} for state in STATE_NAMES),
    *(UNSOLD | {"jurisdiction": f"US-{state}"} for state in ("CT", "IL", "ME", "NC", "OK", "VT", "WI")),
    *(BY_COURT | {"jurisdiction": f"US-{state}", "sale_date": "2026-10-20"} for state in ("IA", "KS", "NM")),
    WITHOUT_COURT | {"jurisdiction": "US-AK", "co_signers": True},
    WITHOUT_COURT | {"jurisdiction": "US-AZ", "contract_date": None},
    WITHOUT_COURT | {"jurisdiction": "US-HI", "owner_occupied": True},
    HOME | {"jurisdiction": "US-CA", "event": "short_sale", "loan_purpose": "cash_out"},
    HOME | {"jurisdiction": "US-IL", "event": "deed_in_lieu"},
    HOME | {"jurisdiction": "US-OR", "event": "short_sale", "owner_occupied": True},
    HOME | {"jurisdiction": "US-MN", "event": "deed_in_lieu", "owner_occupied": False},
    BY_COURT | {"jurisdiction": "US-WI", "owner_occupied": None},
    BY_COURT | {"jurisdiction": "US-MT", "units": None},
    BY_COURT | {"jurisdiction": "US-NV", "lien_position": None, "loan_purpose": "purchase", "owner_occupied": True},
    BY_COURT | {"jurisdiction": "US-NV", "contract_date": None, "loan_purpose": "purchase", "owner_occupied": True},
    BY_COURT | {"jurisdiction": "US-PA", "outcome": "judgment"},
    *(TAKEN | {"jurisdiction": f"US-{state}", "seller_financed": dealer}
      for state in ("CT", "GA", "MD", "NV", "OH", "OK", "PA", "SC", "VA")
      for dealer in (True, None)),
    TAKEN | {"jurisdiction": "US-MN", "co_signers": True},
    TAKEN | {"jurisdiction": "US-MO", "claim": "400"},
    TAKEN | {"jurisdiction": "US-FL"},
    TAKEN | {"jurisdiction": "US-DC", "claim": "3000", "seller_financed": None},
    TAKEN | {"jurisdiction": "US-VA", "loan_purpose": "cash_out"},
    TAKEN | {"jurisdiction": "US-OH", "outcome": "sued", "served_on": "2026-11-16"},
    TAKEN | {"jurisdiction": "US-OH", "outcome": "sued", "served_on": "2026-10-16"},
    *({"jurisdiction": f"US-{state}", "collateral": "home", "event": "foreclosure", "foreclosure_process": process,
       "loan_purpose": purpose, "owner_occupied": True, "claim": "400000", "sale_price": "300000",
       "fair_value": "340000", "costs": None, "outcome": "claimed"}
      for state, process, purpose in (
          ("CA", "judicial", "cash_out"), ("NV", "nonjudicial", "purchase"), ("VT", "judicial", "purchase"))),
)  # fmt: skip
