"""Sentences for buying a home back."""

from collections.abc import Mapping
from enum import StrEnum

from bot.wording.mark import N_, Words
from domain.findings import us_special_redemption as says
from domain.law import Finding
from domain.us.vocabulary_goods import RedemptionLost

CHOICES: Mapping[StrEnum, str] = {
    RedemptionLost.NO_SURRENDER_WITHIN_10_DAYS_OF_DEMAND: N_(
        "you do not hand over the home within 10 days of a demand"
    ),
}

SENTENCES: dict[type[Finding], Words] = {
    says.NoBuyingBack: N_("<b>Buying it back.</b> After {ways}, I found no time for that in {state}."),
    says.BidsStayOpen: N_("<b>Higher bids</b> can come for 30 days after the sale if the lender asked for the rest."),
    says.NoBuyingBackIf: N_("<b>Buying it back.</b> In {state} I found no time for that if {conditions}."),
    says.BuyBackAfter: N_("<b>Buying it back.</b> After {ways}, {state} gives you {within} after {start}."),
    says.BuyBackAfterIf: N_("<b>Buying it back:</b> {within} after {start} if {conditions}."),
    says.PayUntil: N_(
        "<b>Before the sale</b> you can keep the home by paying what is owed: in {state} for {within} after {start}."
    ),
    says.PayUntilIf: N_(
        "<b>Before the sale</b> you can keep the home by paying what is owed, for {within} after "
        "{start}, if {conditions}."
    ),
    says.EndedBeforeSale: N_("<b>Buying it back.</b> In {state} the time for that ends before the sale."),
    says.PayUntilThen: N_(
        "<b>Buying it back.</b> In {state} you can pay what is owed and keep the home. That ends {note}."
    ),
    says.PayUntilConfirmed: N_(
        "<b>Until the sale is confirmed</b> you can still get the home back in {state}, by paying all that is owed."
    ),
    says.PayWhileBidsOpen: N_(
        "<b>Higher bids (upset bids)</b> can come for {within} after the sale in {state}. Until then you "
        "can stop it by paying all that is owed."
    ),
    says.EndsWhen: N_("<b>When it ends:</b> {note}."),
    says.PapersMayTakeAway: N_("The loan papers may have taken this time away. Look in them."),
    says.LostEarly: N_("<b>You lose it if</b> {reason}."),
}
