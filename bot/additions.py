"""The facts that a topic or a change can add to a case, beside those on the way to the answer."""

from functools import cache

from domain.case import Case
from domain.choices import Collateral, Event, LienPosition, Outcome

HOME_FACTS = ("loan_purpose", "owner_occupied")
"""What the law of a home may turn on, asked before the amounts where it does."""

COMMON = (
    "served_on",
    "answer_due",
    "fair_value",
    "prior_liens",
    "costs",
    "costs_already_counted",
    "credits",
    "lender_figure",
    "paid_since_sale",
    "sale_date",
    "first_missed_payment",
    "last_payment_date",
    "co_signers",
)
AFTER_A_SALE = frozenset({"sale_date", "paid_since_sale"})
BY_OUTCOME = {
    Outcome.RELEASED: ("amount_released", "release_date", "written_agreement_date"),
    Outcome.SETTLED: ("settlement_paid", "release_date", "written_agreement_date"),
    Outcome.JUDGMENT: ("judgment_amount", "judgment_date"),
}
NORWAY = ("enforcement_ended", "remark_registered", "forgiven_by")
NORWAY_GOODS = ("seller_financed", "promissory_note")
UNITED_STATES = (
    "collector_notice_received",
    "recourse",
    "discharged_in_bankruptcy",
    "assets_before",
    "liabilities_before",
    "property_use",
    "adjusted_basis",
)
UNITED_STATES_HOME = (
    *HOME_FACTS,
    "foreclosure_process",
    "lien_position",
    "loan_program",
    "units",
    "seller_financed",
    "nonqualifying_debt",
    "owned_and_lived_two_of_five",
    "filing_status",
)
UNITED_STATES_GOODS = (
    "seller_financed",
    "cash_price",
    "contract_date",
    "notices_received",
    "principal_paid",
    "repossession_date",
)


def home_loan_facts(case: Case) -> tuple[str, ...]:
    """Return which facts about the loan on an American home could still matter to what may be claimed."""
    home = case.collateral is Collateral.HOME and case.state is not None
    if not home or case.discharged_in_bankruptcy:
        return ()
    behind = case.lien_position is LienPosition.JUNIOR or case.prior_liens is not None
    return ("lien_position", *(("prior_liens",) if behind else ()), "loan_program")


def extras(case: Case) -> tuple[str, ...]:
    """Return the facts that can be added to the case by a topic or by a change, beside those on the way."""
    country = None if case.jurisdiction is None else case.in_norway
    return _extras(country, case.collateral is Collateral.HOME, case.event is Event.NOT_SOLD_YET, case.outcome)


@cache
def _extras(norway: bool | None, home: bool, not_sold: bool, outcome: Outcome | None) -> tuple[str, ...]:
    """The same, by the few answers that it turns on; ``norway`` is None where the place is not known."""
    place: tuple[str, ...] = ()
    if norway:
        place = NORWAY if home else (*NORWAY, *NORWAY_GOODS)
    elif norway is not None:
        place = (*UNITED_STATES, *(UNITED_STATES_HOME if home else UNITED_STATES_GOODS))
    by_outcome = BY_OUTCOME.get(outcome, ()) if outcome else ()
    not_yet = AFTER_A_SALE if not_sold else frozenset()
    return tuple(field for field in dict.fromkeys((*by_outcome, *place, *COMMON)) if field not in not_yet)
