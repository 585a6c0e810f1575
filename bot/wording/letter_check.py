"""The words of the pages on the lender's letter: its lines, and what holding them beside the account shows."""

from bot.wording.mark import N_
from domain.letter_lines import LineKind

TITLE = N_("<b>Their letter, line by line</b>")
HOW = N_("Type the letter's lines: what each is for, and its amount. One message or several, as it stands there.")
EXAMPLE_US = N_("For example:\nbalance 10,000\nsold for 8,500\nrepo fee 350\nstorage 490\ntotal 2,340")
EXAMPLE_NORWAY = N_("For example:\nloan 250,000\nvalue 230,000\nlate interest 2,345.67\ntotal 22,345.67")
PRIVATE = N_("I keep the amounts and what they are for, never the text of the letter.")
SCANNED = N_("I read these from your picture. Please check each, and put right what I read wrong.")
MISSED = N_("I was looking for a line with an amount. Type it like this: storage 490.")
FULL = N_("That is more lines than I can hold. I kept the first ones.")
WHICH = N_("Which line is wrong? Open it below, or type it like this: line 3 is 390.")
HINT = N_("Is it right? Type more lines, or put one right: “no, storage was 390”.")
UNSURE = N_("Nothing is counted before you say yes.")
LINE = N_("{number}. {name}: {amount}")
LINE_UNNAMED = N_("{number}. <b>What is this?</b> {amount}")
LINE_DOUBTFUL = N_("{number}. {name}: <b>{readings}?</b>")
LINE_UNREAD = N_("{number}. {name}: <b>how much?</b>")
ASK_KIND = N_("<b>Line {number}, {amount}: what is it for?</b> Tap what fits.")
ASK_AMOUNT = N_("<b>Line {number}: how much is it?</b> Tap the amount, or type it.")
OPENED = N_("<b>Line {number} is now: {name}, {amount}.</b> Type the right amount, or tap what it is for.")
NOT_SOLD = N_("A letter about what is left comes after the sale. Until then there is no account to compare it with.")
SCAN_FAILED = N_("<b>I could not read amounts in that.</b> That happens with shade, folds and small print.")
SCAN_INSTEAD = N_("Type the lines instead, or send a new picture, straight from above in good light.")

LINES_OK = N_("These are right")
CHANGE_LINE = N_("Change line {number}")
REMOVE_LINE = N_("Remove line {number}")
ANOTHER_KIND = N_("Another kind")
REMOVE_ALL = N_("Remove all lines")
TO_LIST = N_("Back to the lines")
CHANGE_LINES = N_("Change the lines")
USE_TOTAL = N_("Keep their total")
USE_COSTS = N_("Take their costs")

THEIRS_AND_HERE = N_("<b>Their letter / here</b>")
SAME = N_("{amount} {name}, the same")
APART = N_("{theirs} / {ours} {name}")
IN_ALL = N_("<b>{theirs} / {ours} in all</b>")
NO_LINE = "\u2013"
TO_ASK = N_("<b>Ask them to show:</b>")
SEND = N_("A letter asking for this is ready below. Fill in what stands in [brackets].")
EXPORTED = N_("The lender's letter:")
KEEP_TOTAL = N_("Their total, {total}, is not among your answers. Keep it there if it is right.")
NOT_WHOLE = N_("<b>Your account here is not whole yet:</b> {ours}. Not known: {unknown}.")
COSTS_NOT_KNOWN = N_("<b>You do not know the costs.</b>")
COSTS_NOT_ASKED = N_("<b>I have not asked you about costs.</b>")
TAKE_COSTS = N_("The letter has {amount}. Shall I count them in your account? You can still ask to see each bill.")
TAKE_SOME = N_(
    "The letter has {every}. I can count {amount} of that in your account. Shall I? You can still ask to see each bill."
)
COLLECTING_LEFT_OUT = N_(
    "<b>Left out: {amount} for reminders and collection.</b> They are no costs of the sale, "
    "and can be added only as far as the law lets them."
)
REPEATED_LEFT_OUT = N_("<b>Left out: {amount} in a line that stands there twice.</b> It counts once.")
KEEP_AS_ASKED = N_("Their total, {total}, is not among your answers. Keep it only as what they ask for.")

NAMES: dict[LineKind, str] = {
    LineKind.CLAIM: N_("Owed before"),
    LineKind.PRICE: N_("Sale price"),
    LineKind.VALUATION: N_("Value set"),
    LineKind.PRIOR_LIENS: N_("Paid to others"),
    LineKind.PAID: N_("Paid since"),
    LineKind.COSTS_REPOSSESSION: N_("Taking it back"),
    LineKind.COSTS_STORAGE: N_("Storage"),
    LineKind.COSTS_REPAIR: N_("Repair"),
    LineKind.COSTS_SALE: N_("Cost of the sale"),
    LineKind.COSTS_COURT: N_("Court fees"),
    LineKind.COSTS_AGENT: N_("Agent"),
    LineKind.COSTS_LEGAL: N_("Lawyer"),
    LineKind.COSTS_ADMINISTRATIVE: N_("Administration"),
    LineKind.COSTS_INSURANCE: N_("Insurance"),
    LineKind.COSTS_DEFAULT_INTEREST: N_("Late interest"),
    LineKind.COSTS_REMINDER: N_("Reminders"),
    LineKind.COSTS_DEMAND: N_("Demand for payment"),
    LineKind.COSTS_COLLECTION: N_("Debt collection"),
    LineKind.COSTS_OTHER: N_("Other costs"),
    LineKind.CREDITS_PAYMENT: N_("Payments"),
    LineKind.CREDITS_INTEREST_REBATE: N_("Interest refund"),
    LineKind.CREDITS_INSURANCE_REFUND: N_("Insurance refund"),
    LineKind.CREDITS_SERVICE_CONTRACT_REFUND: N_("Service contract"),
    LineKind.CREDITS_GAP_REFUND: N_("GAP refund"),
    LineKind.CREDITS_ESCROW: N_("Escrow"),
    LineKind.CREDITS_OTHER: N_("Other taken off"),
    LineKind.SUBTOTAL: N_("A sum on the way"),
    LineKind.TOTAL: N_("The total"),
}
"""As a list and a button name a line."""

SHORT: dict[LineKind, str] = {
    LineKind.CLAIM: N_("owed"),
    LineKind.PRICE: N_("price"),
    LineKind.VALUATION: N_("value"),
    LineKind.PRIOR_LIENS: N_("others"),
    LineKind.PAID: N_("paid"),
    LineKind.COSTS_REPOSSESSION: N_("taking back"),
    LineKind.COSTS_STORAGE: N_("storage"),
    LineKind.COSTS_REPAIR: N_("repair"),
    LineKind.COSTS_SALE: N_("selling"),
    LineKind.COSTS_COURT: N_("court"),
    LineKind.COSTS_AGENT: N_("agent"),
    LineKind.COSTS_LEGAL: N_("lawyer"),
    LineKind.COSTS_ADMINISTRATIVE: N_("office"),
    LineKind.COSTS_INSURANCE: N_("insurance"),
    LineKind.COSTS_DEFAULT_INTEREST: N_("interest"),
    LineKind.COSTS_REMINDER: N_("reminders"),
    LineKind.COSTS_DEMAND: N_("demand"),
    LineKind.COSTS_COLLECTION: N_("collector"),
    LineKind.COSTS_OTHER: N_("costs"),
    LineKind.CREDITS_PAYMENT: N_("paid in"),
    LineKind.CREDITS_INTEREST_REBATE: N_("rebate"),
    LineKind.CREDITS_INSURANCE_REFUND: N_("ins. back"),
    LineKind.CREDITS_SERVICE_CONTRACT_REFUND: N_("service"),
    LineKind.CREDITS_GAP_REFUND: N_("GAP"),
    LineKind.CREDITS_ESCROW: N_("escrow"),
    LineKind.CREDITS_OTHER: N_("refund"),
    LineKind.SUBTOTAL: N_("so far"),
    LineKind.TOTAL: N_("in all"),
}
"""As short as two amounts beside it leave room for on a phone."""
