"""What is assumed about a fact that nobody stated, as a phrase that can stand in a list."""

from bot.wording.mark import N_

ASSUMED = {
    "prior_liens": N_("nobody else was paid first out of the price"),
    "paid_since_sale": N_("nothing is paid since the sale"),
    "costs": N_("no costs are added"),
    "credits": N_("nothing came off"),
    "costs_already_counted": N_("the costs are not already inside what was owed"),
    "amount_released": N_("all of the rest was let off"),
    "fair_value": N_("it was worth what it was sold for"),
    "owner_occupied": N_("you did not live there yourself"),
    "units": N_("there was one dwelling"),
    "lien_position": N_("it was the first loan"),
    "seller_financed": N_("the seller or dealer did not give the credit"),
    "recourse": N_("you answered for the loan with all you own (recourse)"),
    "property_use": N_("it was for private use"),
    "discharged_in_bankruptcy": N_("the debt was not wiped out in bankruptcy"),
    "owned_and_lived_two_of_five": N_("you did not live there 2 of the last 5 years"),
    "promissory_note": N_("no loan note was signed"),
    "co_signers": N_("nobody else signed"),
    "forgiven_by": N_("the lender let it off because you could not pay"),
    "notices_received": N_("no notice came before the sale"),
    "nonqualifying_debt": N_("the whole loan went to the home"),
    "written_agreement_date": N_("there was no earlier agreement in writing"),
}
"""A date that was not asked counts as not having happened; those are not listed here."""
