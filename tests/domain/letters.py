"""Letters to hold beside the cases of the tests: right ones, and the same with one fault planted."""

from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from domain.case import Case
from domain.law import Finding
from domain.letter_check import LetterCheck, LetterLine, LineKind, check_letter

TODAY = date(2026, 11, 22)
Lines = tuple[LetterLine, ...]
F = TypeVar("F", bound=Finding)

AMERICAN_CAR: dict[str, Any] = {
    "jurisdiction": "US-OH",
    "collateral": "vehicle",
    "event": "repossession",
    "claim": "10000",
    "sale_price": "8500",
    "costs": [
        {"kind": "repossession", "amount": "350"},
        {"kind": "storage", "amount": "490"},
        {"kind": "legal", "amount": "800"},
    ],
    "credits": [{"kind": "service_contract_refund", "amount": "412.50"}],
    "outcome": "claimed",
}
CAR_LETTER = "claim 10000, sale_price 8500, costs_repossession 350, costs_storage 490, costs_legal 800, "
CAR_LETTER += "credits_service_contract_refund 412.50, total 2727.50"
AMERICAN_HOME: dict[str, Any] = {
    "jurisdiction": "US-OH",
    "collateral": "home",
    "event": "foreclosure",
    "claim": "250000",
    "sale_price": "198500",
    "costs": [{"kind": "legal", "amount": "4200"}, {"kind": "sale", "amount": "1500.25"}],
    "credits": [{"kind": "escrow", "amount": "1800"}],
    "prior_liens": "2000",
    "outcome": "claimed",
}
HOME_LETTER = "claim 250000, sale_price 198500, prior_liens 2000, costs_legal 4200, costs_sale 1500.25, "
HOME_LETTER += "credits_escrow 1800, total 57400.25"
NORWEGIAN_CAR: dict[str, Any] = {
    "jurisdiction": "NO",
    "collateral": "vehicle",
    "event": "repossession",
    "claim": "250000",
    "fair_value": "230000",
    "costs": [{"kind": "default_interest", "amount": "12345.67"}, {"kind": "court", "amount": "4640.25"}],
    "credits": [{"kind": "insurance_refund", "amount": "1200"}],
    "outcome": "claimed",
    "repossession_date": "2026-09-01",
}
NORWEGIAN_CAR_LETTER = "claim 250000, valuation 230000, costs_default_interest 12345.67, costs_court 4640.25, "
NORWEGIAN_CAR_LETTER += "credits_insurance_refund 1200, total 35785.92"
NORWEGIAN_HOME: dict[str, Any] = {
    "jurisdiction": "NO",
    "collateral": "home",
    "event": "foreclosure",
    "claim": "3200000",
    "sale_price": "2900000",
    "sale_date": "2026-09-01",
    "costs": [{"kind": "court", "amount": "9953"}, {"kind": "agent", "amount": "50725"}],
    "outcome": "claimed",
}
NORWEGIAN_HOME_LETTER = "claim 3200000, sale_price 2900000, costs_court 9953, costs_agent 50725, total 360678"
RIGHT = (
    (AMERICAN_CAR, CAR_LETTER),
    (AMERICAN_HOME, HOME_LETTER),
    (NORWEGIAN_CAR, NORWEGIAN_CAR_LETTER),
    (NORWEGIAN_HOME, NORWEGIAN_HOME_LETTER),
)

BARRED = AMERICAN_HOME | {"jurisdiction": "US-CA", "foreclosure_process": "nonjudicial", "loan_purpose": "purchase"}
BARRED |= {"owner_occupied": True, "units": 1}
CAPPED = AMERICAN_HOME | {"jurisdiction": "US-NV", "fair_value": "220000", "sale_date": "2026-08-01"}
WITH_FAULTS: tuple[tuple[dict[str, Any], str], ...] = (
    (AMERICAN_CAR | {"costs": None}, "claim 10000, sale_price 8500, total 9000"),
    (AMERICAN_CAR | {"costs": None}, "claim 10000, sale_price 8500, total 200"),
    (AMERICAN_CAR | {"costs": None}, "claim 10000, sale_price 2000"),
    (AMERICAN_CAR | {"costs": None}, "claim 10000, sale_price 9800"),
    (AMERICAN_CAR, CAR_LETTER.replace("total 2727.50", "costs_storage 490, total 3217.50")),
    (AMERICAN_CAR, CAR_LETTER.replace("2727.50", "3217.50")),
    (AMERICAN_CAR, CAR_LETTER.replace("10000", "10490").replace("2727.50", "3217.50")),
    (AMERICAN_CAR, CAR_LETTER.replace("8500", "8010").replace("2727.50", "3217.50")),
    (AMERICAN_CAR, CAR_LETTER.replace("credits_service_contract_refund 412.50, total 2727.50", "total 3140")),
    (AMERICAN_CAR, CAR_LETTER.replace("2727.50", "3140")),
    (AMERICAN_CAR, CAR_LETTER.replace("2727.50", "3552.50")),
    (AMERICAN_CAR, CAR_LETTER.replace("total 2727.50", "credits_gap_refund 210, total 2517.50")),
    (AMERICAN_CAR, CAR_LETTER.replace("costs_legal 800, ", "").replace("2727.50", "1927.50")),
    (AMERICAN_CAR, "claim 10000, sale_price 8500, credits_service_contract_refund 412.50, total 2727.50"),
    (AMERICAN_CAR, CAR_LETTER.replace("2727.50", "2737.60")),
    (AMERICAN_CAR, CAR_LETTER.replace("2727.50", "2700")),
    (AMERICAN_CAR, CAR_LETTER.replace("10000", "10123").replace("2727.50", "2850.50")),
    (AMERICAN_CAR, CAR_LETTER.replace("10000", "9877").replace("2727.50", "2604.50")),
    (AMERICAN_CAR, "total 3000"),
    (AMERICAN_CAR, "costs_storage 490, total 3000"),
    (AMERICAN_CAR, CAR_LETTER.replace("total 2727.50", "costs_reminder 38, costs_reminder 38, total 2803.50")),
    (AMERICAN_CAR, CAR_LETTER.replace("2727.50", "2728")),
    (AMERICAN_CAR, CAR_LETTER.replace(", total 2727.50", "")),
    (AMERICAN_CAR, CAR_LETTER.replace("490", "590").replace(", total 2727.50", "")),
    (AMERICAN_CAR, CAR_LETTER.replace("490", "390").replace(", total 2727.50", "")),
    (AMERICAN_CAR | {"credits": None}, "claim 10000, sale_price 8500, total 1500"),
    (BARRED, HOME_LETTER.replace(", total 57400.25", "")),
    (NORWEGIAN_CAR, NORWEGIAN_CAR_LETTER.replace("total 35785.92", "costs_reminder 105, costs_demand 213")),
    (AMERICAN_CAR, "claim 10000"),
    (AMERICAN_CAR | {"costs": [{"kind": "other", "amount": "1500"}]}, CAR_LETTER),
    (AMERICAN_CAR | {"claim": "11640", "costs_already_counted": True}, CAR_LETTER.replace("10000", "11640")),
    (
        AMERICAN_CAR | {"claim": "11640", "costs_already_counted": True},
        CAR_LETTER.replace("10000", "11640").replace("2727.50", "4367.50"),
    ),
    (AMERICAN_CAR | {"outcome": "released"}, CAR_LETTER),
    (AMERICAN_CAR | {"outcome": "released", "amount_released": "1000"}, CAR_LETTER),
    (AMERICAN_CAR | {"sale_price": "20000"}, CAR_LETTER),
    (AMERICAN_HOME, HOME_LETTER.replace("198500", "190000").replace("57400.25", "65900.25")),
    (AMERICAN_HOME, HOME_LETTER.replace("prior_liens 2000", "prior_liens 3000").replace("574", "584")),
    (AMERICAN_HOME, HOME_LETTER.replace("total 57400.25", "costs_court 310, total 57710.25")),
    (BARRED, HOME_LETTER),
    (CAPPED, HOME_LETTER),
    (
        NORWEGIAN_CAR,
        NORWEGIAN_CAR_LETTER.replace("valuation 230000", "sale_price 198500").replace("35785.92", "67285.92"),
    ),
    (NORWEGIAN_CAR, NORWEGIAN_CAR_LETTER.replace("230000", "220000").replace("35785.92", "45785.92")),
    (NORWEGIAN_CAR, NORWEGIAN_CAR_LETTER.replace("total 35785.92", "costs_collection 9000, total 44785.92")),
    (NORWEGIAN_CAR, NORWEGIAN_CAR_LETTER.replace("total 35785.92", "costs_collection 2700, total 38485.92")),
)
"""Letters that between them have every fault."""


def lines(text: str) -> Lines:
    """The lines of a letter, written as ``kind amount`` with commas between."""
    pairs = (line.split() for line in text.split(", "))
    return tuple(LetterLine(LineKind(kind), Decimal(amount)) for kind, amount in pairs)


def checked(facts: dict[str, Any], text: str, **more: Any) -> LetterCheck:
    """The check of the letter for the case with some facts changed or added."""
    return check_letter(Case.model_validate(facts | more), lines(text), TODAY)


def codes(check: LetterCheck) -> list[str]:
    """What parts the accounts, and what is above the law, by name."""
    return [found.code for found in (*check.unlawful, *check.differences)]


def the(check: LetterCheck, kind: type[F]) -> F:
    """The one finding of this kind."""
    (found,) = (each for each in check.findings if isinstance(each, kind))
    return found
