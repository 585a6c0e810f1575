"""Which words a fact has, for the thing and the place at hand."""

from bot.wording import facts_account as account
from bot.wording import facts_costs as costs
from bot.wording import facts_dates as dates
from bot.wording import facts_home as home
from bot.wording import facts_law as law
from bot.wording import facts_tax as tax
from bot.wording.ask import Ask
from domain.case import Case
from domain.choices import Collateral, Event

GOODS_TAKEN = frozenset({Event.REPOSSESSION, Event.VOLUNTARY_SURRENDER})

ASKS: dict[str, Ask] = {
    "jurisdiction": account.JURISDICTION,
    "collateral": account.COLLATERAL,
    "event": account.EVENT_THING,
    "outcome": account.OUTCOME,
    "claim": account.CLAIM,
    "sale_price": account.SALE_PRICE,
    "fair_value": account.FAIR_VALUE,
    "prior_liens": account.PRIOR_LIENS,
    "costs": account.COSTS,
    "costs_already_counted": account.COSTS_COUNTED,
    "credits": account.CREDITS,
    "lender_figure": account.LENDER_FIGURE,
    "amount_released": account.AMOUNT_RELEASED,
    "settlement_paid": account.SETTLEMENT_PAID,
    "paid_since_sale": account.PAID_SINCE,
    "judgment_amount": account.JUDGMENT_AMOUNT,
    "served_on": dates.SERVED_ON,
    "answer_due": dates.ANSWER_DUE,
    "first_missed_payment": dates.FIRST_MISSED,
    "sale_date": dates.SALE_DATE,
    "release_date": dates.RELEASE_DATE,
    "written_agreement_date": dates.WRITTEN_AGREEMENT,
    "last_payment_date": dates.LAST_PAYMENT,
    "judgment_date": dates.JUDGMENT_DATE,
    "repossession_date": dates.REPOSSESSION_DATE,
    "contract_date": dates.CONTRACT_DATE,
    "collector_notice_received": dates.COLLECTOR_NOTICE,
    "enforcement_ended": dates.ENFORCEMENT_ENDED,
    "remark_registered": dates.REMARK_REGISTERED,
    "loan_purpose": law.LOAN_PURPOSE,
    "owner_occupied": law.OWNER_OCCUPIED,
    "foreclosure_process": law.FORECLOSURE_PROCESS,
    "lien_position": law.LIEN_POSITION,
    "units": law.UNITS,
    "seller_financed": law.SELLER_FINANCED_CAR,
    "cash_price": law.CASH_PRICE,
    "principal_paid": law.PRINCIPAL_PAID,
    "notices_received": law.NOTICES_RECEIVED,
    "promissory_note": law.PROMISSORY_NOTE,
    "co_signers": law.CO_SIGNERS,
    "loan_program": law.LOAN_PROGRAM,
    "recourse": law.RECOURSE,
    "property_use": law.PROPERTY_USE,
    "adjusted_basis": tax.BASIS,
    "nonqualifying_debt": tax.NONQUALIFYING,
    "assets_before": tax.ASSETS,
    "liabilities_before": tax.LIABILITIES,
    "discharged_in_bankruptcy": tax.BANKRUPTCY,
    "owned_and_lived_two_of_five": tax.TWO_OF_FIVE,
    "filing_status": tax.FILING_STATUS,
    "marginal_rate": tax.MARGINAL_RATE,
    "forgiven_by": tax.FORGIVEN_BY,
}


def ask_for(field: str, case: Case) -> Ask:
    """Return the words of a fact for this case."""
    if field == "sale_price" and case.collateral is Collateral.HOME:
        return home.SALE_PRICE_HOME
    by_case = {"event": _event, "claim": _claim, "fair_value": _fair_value, "costs": _costs, "prior_liens": _liens}
    if special := by_case.get(field):
        return special(case)
    if field == "served_on" and case.in_norway:
        return dates.SERVED_ON_NORWAY
    if field == "seller_financed" and case.collateral is Collateral.HOME:
        return law.SELLER_FINANCED_HOME
    return ASKS[field]


def _event(case: Case) -> Ask:
    if case.collateral is Collateral.HOME:
        return account.EVENT_HOME
    named = {Collateral.VEHICLE: account.EVENT_CAR, Collateral.BOAT: account.EVENT_BOAT}
    return named.get(case.collateral, account.EVENT_THING) if case.collateral else account.EVENT_THING


def _claim(case: Case) -> Ask:
    if case.event is Event.NOT_SOLD_YET:
        return account.CLAIM_TODAY
    return account.CLAIM_TAKEN_BACK if case.in_norway and case.event in GOODS_TAKEN else account.CLAIM


def _fair_value(case: Case) -> Ask:
    if case.event is Event.NOT_SOLD_YET:
        return home.VALUE_TODAY_HOME if case.collateral is Collateral.HOME else account.VALUE_TODAY
    if case.in_norway and case.event is Event.REPOSSESSION:
        return account.VALUATION
    return account.AGREED_VALUE if case.in_norway and case.event is Event.VOLUNTARY_SURRENDER else account.FAIR_VALUE


def _liens(case: Case) -> Ask:
    return account.PRIOR_LIENS_TODAY if case.event is Event.NOT_SOLD_YET else account.PRIOR_LIENS


def _costs(case: Case) -> Ask:
    if not case.in_norway:
        return account.COSTS_HOME if case.collateral is Collateral.HOME else account.COSTS
    if case.event is Event.SHORT_SALE:
        return costs.COSTS_CONSENT_SALE
    return costs.COSTS_TAKEN_BACK if case.event in GOODS_TAKEN else costs.COSTS_FORCED_SALE
