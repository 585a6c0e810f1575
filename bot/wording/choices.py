"""The words of every choice: at most twenty characters, so that a button is whole on a small phone."""

from collections.abc import Mapping
from enum import StrEnum

from bot.wording.mark import N_
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

YES = N_("Yes")
NO = N_("No")
COUNTRIES = {"US": N_("United States"), "NO": N_("Norway")}

CHOICES: Mapping[type[StrEnum], Mapping[StrEnum, str]] = {
    Collateral: {
        Collateral.HOME: N_("Home"),
        Collateral.VEHICLE: N_("Car"),
        Collateral.BOAT: N_("Boat"),
        Collateral.OTHER_GOODS: N_("Something else"),
    },
    Event: {
        Event.FORECLOSURE: N_("Foreclosure sale"),
        Event.SHORT_SALE: N_("Sold, lender agreed"),
        Event.DEED_IN_LIEU: N_("Gave it to lender"),
        Event.REPOSSESSION: N_("Lender took it"),
        Event.VOLUNTARY_SURRENDER: N_("I handed it back"),
        Event.NOT_SOLD_YET: N_("Not sold yet"),
    },
    Outcome: {
        Outcome.CLAIMED: N_("They want payment"),
        Outcome.SUED: N_("Court papers came"),
        Outcome.JUDGMENT: N_("Court has decided"),
        Outcome.RELEASED: N_("Rest was let off"),
        Outcome.SETTLED: N_("We settled"),
        Outcome.SILENT: N_("Nothing heard"),
    },
    ForeclosureProcess: {
        ForeclosureProcess.NONJUDICIAL: N_("Yes, no court"),
        ForeclosureProcess.JUDICIAL: N_("No, by a court"),
    },
    LoanPurpose: {
        LoanPurpose.PURCHASE: N_("Buy the home"),
        LoanPurpose.REFINANCE: N_("Refinance, no cash"),
        LoanPurpose.CASH_OUT: N_("Refinance with cash"),
        LoanPurpose.HOME_EQUITY: N_("Home equity loan"),
    },
    LoanProgram: {
        LoanProgram.CONVENTIONAL: N_("Ordinary loan"),
        LoanProgram.FHA: N_("FHA"),
        LoanProgram.VA: N_("VA"),
        LoanProgram.USDA: N_("USDA"),
    },
    LienPosition: {
        LienPosition.FIRST: N_("First loan"),
        LienPosition.JUNIOR: N_("Second loan"),
    },
    PropertyUse: {
        PropertyUse.PERSONAL: N_("Private use"),
        PropertyUse.RENTAL: N_("Rented out"),
        PropertyUse.BUSINESS: N_("Business"),
        PropertyUse.INVESTMENT: N_("Investment"),
    },
    FilingStatus: {
        FilingStatus.SINGLE: N_("Single"),
        FilingStatus.JOINT: N_("Joint return"),
        FilingStatus.SEPARATE: N_("Married, separate"),
        FilingStatus.HEAD: N_("Head of household"),
    },
    ForgivenBy: {
        ForgivenBy.LENDER: N_("The lender"),
        ForgivenBy.EMPLOYER: N_("My employer"),
        ForgivenBy.OWN_COMPANY: N_("My own company"),
        ForgivenBy.FAMILY: N_("Family"),
        ForgivenBy.BUSINESS_PARTNER: N_("Business partner"),
    },
    CostKind: {
        CostKind.REPOSSESSION: N_("Taking it back"),
        CostKind.STORAGE: N_("Storage"),
        CostKind.REPAIR: N_("Repair"),
        CostKind.SALE: N_("The sale"),
        CostKind.COURT: N_("Court fees"),
        CostKind.AGENT: N_("Agent"),
        CostKind.LEGAL: N_("Lawyer"),
        CostKind.ADMINISTRATIVE: N_("Administration"),
        CostKind.INSURANCE: N_("Insurance"),
        CostKind.DEFAULT_INTEREST: N_("Late interest"),
        CostKind.OTHER: N_("Other costs"),
    },
    CreditKind: {
        CreditKind.PAYMENT: N_("Payments"),
        CreditKind.INTEREST_REBATE: N_("Interest refund"),
        CreditKind.INSURANCE_REFUND: N_("Insurance refund"),
        CreditKind.SERVICE_CONTRACT_REFUND: N_("Service contract"),
        CreditKind.GAP_REFUND: N_("GAP refund"),
        CreditKind.ESCROW: N_("Escrow"),
        CreditKind.OTHER: N_("Other credits"),
    },
}
"""By kind first: a cost and an event may share a value, and then they would share a key."""


def word(choice: StrEnum) -> str:
    """Return the words of a choice."""
    return CHOICES[type(choice)][choice]


SPOKEN: Mapping[str, tuple[str, ...]] = {
    "home": ("house", "apartment", "flat", "bolig", "hus", "leilighet"),
    "vehicle": ("car", "truck", "bil", "bilen", "motorsykkel", "motorcycle"),
    "boat": ("båt", "båten"),
    "other_goods": ("other", "annet", "noe annet", "caravan", "campingvogn"),
    "foreclosure": ("foreclosed", "auction", "tvangssolgt", "tvangssalg", "auksjon"),
    "short_sale": ("short sale", "solgt med samtykke"),
    "deed_in_lieu": ("deed in lieu",),
    "repossession": ("repossessed", "repo", "taken", "hentet", "tatt", "tatt tilbake", "tilbakelevering"),
    "voluntary_surrender": ("surrendered", "voluntary", "frivillig", "levert frivillig"),
    "not_sold_yet": ("not yet", "ikke solgt", "ikke ennå"),
    "claimed": ("they want payment", "krever", "krav"),
    "sued": ("sued", "lawsuit", "saksøkt", "stevning"),
    "judgment": ("judgment", "judgment", "dom"),
    "released": ("waived", "forgiven", "gjelden er slettet", "ettergitt"),
    "settled": ("settled", "settlement", "forlik", "avtale"),
    "silent": (
        "nothing",
        "nothing at all",
        "silence",
        "ingenting",
        "ingen ting",
        "ikke noe",
        "ikkje noko",
        "ikke hørt",
        "ikke hørt noe",
    ),
    "US": ("usa", "us", "united states", "america", "amerika"),
    "NO": ("norway", "norge", "noreg", "no"),
}
"""Other words people use for a choice, in both languages."""
