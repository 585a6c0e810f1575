"""The words for what was told before its question came: phrases that stand in one line, with commas between them."""

from collections.abc import Mapping
from enum import StrEnum

from bot.wording.mark import N_
from domain.choices import Collateral, Event, Outcome

FROM_YOUR_WORDS = N_("From what you wrote: {answers}.")
NOTED = N_("I have noted this from what you wrote: {answers}.")
AMOUNT_LATER = N_("I ask about each amount when its turn comes.")
COMMA = ", "

PHRASES: Mapping[type[StrEnum], Mapping[StrEnum, str]] = {
    Collateral: {
        Collateral.HOME: N_("a home"),
        Collateral.VEHICLE: N_("a car"),
        Collateral.BOAT: N_("a boat"),
        Collateral.OTHER_GOODS: N_("something else than a home, a car or a boat"),
    },
    Event: {
        Event.FORECLOSURE: N_("sold at a foreclosure sale"),
        Event.SHORT_SALE: N_("sold, and the lender agreed"),
        Event.DEED_IN_LIEU: N_("given to the lender"),
        Event.REPOSSESSION: N_("taken by the lender"),
        Event.VOLUNTARY_SURRENDER: N_("handed back by you"),
        Event.NOT_SOLD_YET: N_("not sold yet"),
    },
    Outcome: {
        Outcome.CLAIMED: N_("they want payment"),
        Outcome.SUED: N_("court papers came"),
        Outcome.JUDGMENT: N_("a court has decided"),
        Outcome.RELEASED: N_("the rest was let off"),
        Outcome.SETTLED: N_("you settled with them"),
        Outcome.SILENT: N_("you have heard nothing"),
    },
}
