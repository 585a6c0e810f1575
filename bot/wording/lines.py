"""The lines of the account, as short as a phone is wide. A sign is put before each; the first has none."""

from bot.wording.mark import N_

LINES = {
    "claim": N_("{amount} owed before the sale"),
    "sale_price": N_("{amount} sale price"),
    "valuation": N_("{amount} value set"),
    "prior_liens": N_("{amount} paid first to others"),
    "left_after_sale": N_("{amount} left"),
    "to_lender": N_("{amount} to the lender"),
    "to_lender_taken_off": N_("{amount} paid to the lender"),
    "total_claim": N_("{amount} claim in all"),
    "deficiency": N_("{amount} left after the sale"),
    "surplus": N_("{amount} left over for you"),
    "released": N_("{amount} let off"),
    "settlement_paid": N_("{amount} agreed settlement"),
    "paid_since_sale": N_("{amount} paid since the sale"),
    "settled_or_released": N_("{amount} settled or let off"),
    "still_owed": N_("{amount} still owed"),
    "barred": N_("{amount} barred by law"),
    "collectible": N_("{amount} they can collect"),
    "costs_repossession": N_("{amount} taking it back"),
    "costs_storage": N_("{amount} storage"),
    "costs_repair": N_("{amount} repair"),
    "costs_sale": N_("{amount} costs of the sale"),
    "costs_court": N_("{amount} court fees"),
    "costs_agent": N_("{amount} agent"),
    "costs_legal": N_("{amount} lawyer"),
    "costs_administrative": N_("{amount} administration"),
    "costs_insurance": N_("{amount} insurance"),
    "costs_default_interest": N_("{amount} late interest"),
    "costs_other": N_("{amount} costs"),
    "credits_payment": N_("{amount} payments"),
    "credits_interest_rebate": N_("{amount} interest refund"),
    "credits_insurance_refund": N_("{amount} insurance refund"),
    "credits_service_contract_refund": N_("{amount} service contract"),
    "credits_gap_refund": N_("{amount} GAP refund"),
    "credits_escrow": N_("{amount} escrow"),
    "credits_other": N_("{amount} taken off"),
}

LETTER = N_("In the letter: {amount}")
HERE = N_("Here: {amount}")
APART = N_("<b>Difference: {amount}</b>")
LOOK_AT_LINES = N_(
    "Hold the letter beside the lines above. Which line is different? It may be interest to a later day, costs, or "
    "something taken off. Change it here if the letter is right, or ask the lender about it."
)
