"""The words of the page that tries another number, old and new beside each other."""

from bot.reading.what_if import LET_GO, SETTLEMENT, Unclear
from bot.wording.mark import N_
from domain.assessment import LiabilityRule

TRY = N_("Try another number")
TRY_ONE = N_("Try: {name}")
KEEP_NUMBER = N_("Keep this number")
KEEP_NUMBERS = N_("Keep these numbers")
KEEP_OUTCOME = N_("Put it in my answers")
DROP = N_("Drop it")

MENU = N_(
    "<b>Try another number</b>\n"
    "See what would follow, old and new beside each other. Your own answers stay as they are."
)
MENU_TYPE = N_("Tap what to try, or type it, for example: what if it sold for 9,500")
MENU_TYPE_VALUE = N_("Tap what to try, or type it, for example: what if the value was 95,000")
SO_FAR = N_("Tried so far: {tried}")

NAMES = {SETTLEMENT: N_("a settlement"), LET_GO: N_("they let it go")}
ASK = {
    "claim": N_("What if another amount was owed before the sale? Type the amount."),
    "sale_price": N_("What if it sold for another price? Type the price."),
    "fair_value": N_("What if the value was something else? Type the value."),
    "costs": N_("What if the costs were something else? Type the total, or 0."),
    "credits": N_("What if another amount came off? Type the total."),
    "paid_since_sale": N_("What if you paid more or less? Type all that is paid since the sale."),
    SETTLEMENT: N_("What if they accepted a part and let the rest go? Type a sum, or a share such as 40%."),
}
RANGE_TOO = N_("Not sure? Type a range, such as 8000-9000.")
MISS = N_("I was looking for an amount, for example 9500, or a range such as 8000-9000.")
MISS_SHARE = N_("I was looking for a sum, for example 800, or a share of at most 100%, such as 40%.")
UNCLEAR = {
    Unclear.TWO_ENDS: N_(
        "I can try one sum or one share that is let off. Type one, such as: what if they forgive 800."
    ),
    Unclear.TWO_CHANGES: N_(
        "One change at a time: type the first now, and the other after it. They are tried together."
    ),
    Unclear.OTHER_BASE: N_("I count a share of what is left. Type the share alone, such as: what if they accept 40%."),
}
MISS_WHICH = N_("I did not quite get which number to try. Tap one, or say what it is, for example: the costs were 200.")
TRY_LATER = N_("I can try that once the answer is ready.")
WHICH = N_("Which do you mean: <b>{readings}</b>?")
TRIED_OR_TRUE = N_("<b>{reading}:</b> shall I try that, or was it so in fact? I change your answer only if it was.")
MISS_TRIED_OR_TRUE = N_("Tap one of the two, or type “try” or “in fact”.")
TRY_THAT = N_("Try it")
PUT_RIGHT = N_("Change my answer")
VALUATION_COUNTS = N_("Here the value that was set counts, not the price it was sold for. Shall I try that value?")

WHAT_IF = N_("<b>What if:</b> {tried}")
ONE = N_("{label} {amount}")
FROM_TO = N_("{low} to {high}")
SETTLED_FOR = N_("they accept {amount} and let the rest go")
SETTLED_SHARE = N_("they accept {share} of the rest, {amount}, and let the other part go")
SETTLED_SHARE_ALONE = N_("they accept {share} of the rest and let the other part go")
SETTLED_SHARE_OF_CLAIM = N_("they accept {share} of what they can collect, {amount}, and let the other part go")
SETTLED_OFF = N_("they let off {amount} of the rest")
OFF_SHARE = N_("they let off {share} of the rest, {amount}")
OFF_SHARE_ALONE = N_("they let off {share} of the rest")
LETS_GO = N_("they let the rest go")

LEFT = N_("Left to pay: {before} → <b>{after}</b>")
AFTER_SALE = N_("Left after the sale: {before} → <b>{after}</b>")
MOST_SAME = N_("The most they can collect is still {amount}.")
MOST = N_("The most they can collect: {before} → <b>{after}</b>")
LEFT_OVER = N_("Left over for you: {before} → <b>{after}</b>")
LET_OFF = N_("Let off: {before} → <b>{after}</b>")
TAXED = N_("Counted as income for tax: {before} → <b>{after}</b>")
MAY_BE_TAXED = N_("Tax: up to {amount} may count as income")
LET_OFF_MAY_BE_TAXED = N_("Tax: what is let off may count as income")
OVER = N_("Left over for you at a sale today, before costs: {before} → <b>{after}</b>")
GAP = N_("Not covered by a sale today: {before} → <b>{after}</b>")
LESS = N_("That is {amount} less to pay.")
MORE = N_("That is {amount} more to pay.")
SAME = N_("That changes nothing in the answer.")
SAME_SUMS = N_("The sums stay the same. What the law says is still open here.")
TURNS_ON = N_("What that changes turns on something I do not know yet: {facts}.")
CANNOT_HOLD = N_(
    "These numbers cannot all be right at once. "
    "What is paid to settle, or let off, cannot be more than what the sale left."
)
CAN_BE_MORE = N_(
    "That can be right: {left} is left, and what I do not know yet can come on top. "
    "So I cannot say what would be let off."
)
TRY_OTHER = N_("Try another number, or drop this one.")
ASK_AGREED = N_("<b>Have they agreed to this in writing?</b>")
ASK_LET_GO = N_("<b>Have they written that the rest is let off?</b>")
ONLY_WRITTEN = N_("I put it in your answers only once it is in writing. A promise on the phone is hard to prove.")
IN_WRITING = N_("Yes, in writing")
NOT_IN_WRITING = N_("Not yet")
NOT_AGREED = N_("Then it stays a try. Ask for it in writing. Once you have that, put it in your answers.")
AGREED_SUM = N_("Agreed settlement")
UNCHANGED = N_("Your own answers are unchanged.")

LAW = {
    LiabilityRule.BARRED: N_("<b>The law's answer changes:</b> they could then not collect the rest."),
    LiabilityRule.LIMITED: N_("<b>The law's answer changes:</b> they could then collect only a part."),
    LiabilityRule.ALLOWED: N_("<b>The law's answer changes:</b> they could then claim the rest."),
    LiabilityRule.UNKNOWN: N_("<b>The law's answer changes:</b> I could then not say whether they can claim the rest."),
}
