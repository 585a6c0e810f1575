"""What letters of both countries share: sender, opening, why a release is asked for, and the close."""

from bot.wording.mark import N_
from domain.choices import Collateral, Event

SENDER = N_("[your name]\n[your address]\n[your phone number or email]")
TO = N_("To: {recipient}")
SUBJECT = N_("Subject: {subject}")
NUMBER = N_("Loan or case number: [number]")
REPORT_NUMBER = N_("Number of the report: [number, if there is one]")
GREETING = N_("To whom it may concern:")
CLOSING = N_("Sincerely,\n[your signature]\n[your name]")
ONLY_TO_READ = N_("ONLY TO READ. Send the other one, which is in the language of whoever gets it.")

LENDER = N_("[name and address of the lender]")
CLAIMANT = N_("[name and address of whoever asks for the money]")
COLLECTOR = N_("[name and address of the debt collector]")
BUREAU = N_("[name and address of the credit bureau]")
WHO_SETTLED = N_("[name and address of the lender, or of whoever shared out the money]")
NAMSMANN = N_("The enforcement officer (namsmannen), [municipality]")

THINGS: dict[Collateral | None, str] = {
    Collateral.HOME: N_("the home"),
    Collateral.VEHICLE: N_("the car"),
    Collateral.BOAT: N_("the boat"),
    Collateral.OTHER_GOODS: N_("the item"),
    None: N_("the collateral"),
}

ABOUT: dict[Event | None, str] = {
    Event.FORECLOSURE: N_("This letter is about the loan on {thing}, which was sold in a foreclosure."),
    Event.SHORT_SALE: N_("This letter is about the loan on {thing}, which was sold with the lender's consent."),
    Event.DEED_IN_LIEU: N_("This letter is about the loan on {thing}, which was signed over to the lender."),
    Event.REPOSSESSION: N_("This letter is about the loan on {thing}, which was taken back."),
    Event.VOLUNTARY_SURRENDER: N_("This letter is about the loan on {thing}, which I handed back."),
    None: N_("This letter is about the loan on {thing}."),
}
SOLD_ON = N_("Date of the sale, as far as I know: {sale_date}.")
SAID = N_("You say that {lender_figure} is left to pay.")

ANSWER_BY = N_("Please answer in writing by {due}.")
NO_ACKNOWLEDGMENT = N_("This letter does not acknowledge the debt, and it is not a promise to pay.")
ONLY_AN_OFFER = N_(
    "This is only an offer. It does not acknowledge the debt, and it binds me to nothing before there is an agreement "
    "in writing."
)

BEFORE_SIGNING = N_(
    "I may sell {thing} with your consent, or hand it over. Before I sign anything, please tell me in writing what "
    "becomes of the rest of the debt."
)
LET_OFF = N_("What was left of the debt has been let off. I ask you to confirm it in full.")
LET_OFF_SUM = N_("What was left of the debt has been let off: {released}. I ask you to confirm it in full.")
SETTLED = N_("We have settled the debt. I ask you to confirm it in full.")
SETTLED_SUM = N_("We have settled the debt for {settlement_paid}. I ask you to confirm it in full.")
NOTHING_LEFT = N_("By the figures I have, nothing is left to pay. I ask you to confirm it.")
NOT_SAID = N_(
    "The papers I have do not say what becomes of what the sale did not cover. I ask you to give up any claim to it."
)
LIEN_ALONE = N_("A release of the lien alone is not enough, since a debt can live on without it.")

SURPLUS_SUM = N_("By the figures I have, {surplus} is left over.")
SURPLUS_MAYBE = N_("Something may be left over once the debt was covered.")
SURPLUS_ASK = N_(
    "Please send me the account, and tell me when and how I get the money. "
    "If others were paid out of it, please tell me who and how much."
)
