"""The words of the page that lays the ways out side by side."""

from collections.abc import Mapping

from bot.wording.mark import N_, NN_
from domain.way_out import Claimant, WayOut

TITLE = N_("<b>Compare ways out</b>")
BEFORE_SALE = N_("<b>Compare ways out before a sale</b>")
SAME = N_("{deficiency} is left after the sale each time.")
YOURS = N_("<b>{way}</b> (yours)")
OTHER = N_("<b>{way}</b>")

WAYS: Mapping[WayOut, str] = {
    WayOut.OPEN: N_("As it stands now"),
    WayOut.CLAIMED: N_("They ask for the rest"),
    WayOut.SUED: N_("They have gone to court"),
    WayOut.SILENT: N_("Nothing is said about the rest"),
    WayOut.RELEASE: N_("The rest is let off in writing"),
    WayOut.SETTLE: N_("A settlement for a part"),
    WayOut.PAY_IN_FULL: N_("Pay all of it"),
    WayOut.PAYMENT_PLAN: N_("Pay all of it in parts"),
    WayOut.JUDGMENT: N_("A court decides for the lender"),
    WayOut.BANKRUPTCY: N_("Bankruptcy"),
    WayOut.DEBT_SETTLEMENT: N_("Debt settlement (gjeldsordning)"),
    WayOut.SELL: N_("Sell it yourself"),
    WayOut.TRADE_IN: N_("Trade it in"),
    WayOut.SHORT_SALE: N_("Sell for less, if the lender agrees"),
    WayOut.DEED_IN_LIEU: N_("Give the home to the lender (deed in lieu)"),
    WayOut.HAND_BACK: N_("Hand it back"),
    WayOut.FORECLOSURE: N_("Let it be sold by force"),
    WayOut.REPOSSESSION: N_("Let it be taken back"),
}
AT_SHARE = N_("A settlement at {share}")
SHORT_SALE_US = N_("Sell for less, lender agrees (short sale)")
FORECLOSURE_US = N_("Let it be sold by force (foreclosure)")

NOTHING_TO_PAY = N_("Nothing to pay")
TO_PAY = N_("{amount} to pay, then nothing is left")
TO_PAY_NOT_ALL_KNOWN = N_("{amount} to pay. Not all of it is known yet.")
READY_AT_SALE = N_("{amount} of your own to pay at the sale, then nothing is left")
IN_PARTS = N_("{amount} to pay, a part at a time")
LEFT = N_("{amount} left to pay")
ON_A_NEW_LOAN = N_("{amount} on a new loan")
OUT_OF_REACH = N_("{amount} not covered, none of it can be collected")
PRICE_NOT_KNOWN = N_("What you would pay, I do not know")
NOT_KNOWN = N_("How much, I do not know")
EXAMPLE = N_("{share} is an example. What the lender will take, I do not know.")

CLAIMANTS: Mapping[Claimant, str] = {
    Claimant.NOBODY: N_("nobody"),
    Claimant.NOBODY_BY_LAW: N_("nobody, on your answers"),
    Claimant.NOBODY_IF_WRITTEN: N_("nobody, if the letter says so"),
    Claimant.NOBODY_AS_A_RULE: N_("as a rule nobody"),
    Claimant.NOBODY_AT_THE_END: N_("nobody, once it is completed"),
    Claimant.HOLDER: N_("the lender, a collector or a buyer of the debt"),
    Claimant.HOLDER_UNTIL_PAID: N_("whoever holds the debt, until it is paid"),
    Claimant.HOLDER_UNLESS_LET_OFF: N_("the lender, unless it lets it off in writing"),
    Claimant.HOLDER_BY_COURT: N_("the lender, with the help of the court"),
    Claimant.NEW_LENDER: N_("the new lender"),
    Claimant.UNCERTAIN: N_("not certain, the law may bar or limit it"),
}
PAYING_RESTARTS = N_("Before you pay: a payment or a promise can start the lender's time to claim it again.")
NOT_DECIDED = N_("not decided")
ON_THE_NEW_LOAN = N_("on the new loan")
ONCE_ALL_IS_PAID = N_("{amount} once all is paid")
WHO = N_("Can be claimed by: {who}")
FILE = N_("Credit file: {labels}")
FILE_NOT_KNOWN = N_("Credit file: not known")
FILE_EACH_TIME = N_("Credit file, each time: {labels}.")
FILE_UNTIL = N_("The loan should be off it by {until}, whichever way.")
TAX_MAY = N_("Tax: {amount} may count as income")
TAX_COUNTS = N_("Tax: {amount} counts as income")
TAX_UP_TO = N_("Tax: up to {amount} may count as income")
TAX_NONE = N_("Tax: none of it counts as income")
TAX_IF_LET_OFF = N_("Tax: if it is let off, up to {amount} may count as income")
TAX_NOT_CLEAR = N_("Tax: not clear if it counts as income")
NO_DEADLINES_YET = N_("Deadlines: not known before there is a sale.")
DEADLINE = N_("{day}: {what}")

SETTLE_AT = N_("Settle at {share}")
LEFT_OUT = NN_("{count} more way is left out here.", "{count} more ways are left out here.", "count")
NOTHING_TO_COMPARE = N_("I can compare once the sale and the amounts are known.")
