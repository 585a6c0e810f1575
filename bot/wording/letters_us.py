"""The American letters. They are sent in English; their translations are there to be read."""

from bot.wording.mark import N_

EXPLANATION_SUBJECT = N_("request for an explanation of the deficiency")
EXPLANATION_ASK = N_(
    "Please send me a written explanation of how you worked out what you say is left to pay. Section 9-616 of the "
    "Uniform Commercial Code, as enacted in {state}, gives me the right to one."
)
EXPLANATION_ITEMS = N_(
    "Please show each of these apart:\n"
    "1. the whole debt, and the day it is counted to\n"
    "2. the price at the sale\n"
    "3. what was left when the price had come off\n"
    "4. each cost, by kind\n"
    "5. each credit and each refund\n"
    "6. what is left to pay"
)
REFUNDS = N_(
    "Please also tell me what became of unearned interest, and of the unused part of GAP cover, a service contract and "
    "insurance. If a refund is due, please take it off and send me the new figure."
)
NOTICES = N_(
    "Please add a copy of each notice that was sent to me before the sale, and tell me when, where and how {thing} "
    "was sold."
)
NO_NOTICE = N_("I did not get a notice before the sale.")
EXPLANATION_DUE = N_(
    "The law gives you 14 days from the day you get this request. I look for your answer by {due}, in writing."
)

ACCOUNT_SUBJECT = N_("request for an itemized account")
ACCOUNT_ASK = N_("Please send me an account, item by item, of how you worked out what you say is left to pay.")
ACCOUNT_ITEMS = N_(
    "Please show each of these apart:\n"
    "1. the whole debt, with the interest, and the day it is counted to\n"
    "2. the price or the winning bid, and who bought\n"
    "3. what was paid to others out of the price\n"
    "4. each cost, by kind and date\n"
    "5. each credit, payment and refund\n"
    "6. what is left to pay"
)
ACCOUNT_PAPERS = N_(
    "Please add copies of the papers that show the sale and its price, and tell me who owns the loan now."
)
ACCOUNT_JUDGMENT = N_(
    "Please add a copy of the judgment, and show apart the interest and the payments since the day it was given."
)

VALIDATION_SUBJECT = N_("dispute and request for validation of a debt")
VALIDATION_RECEIVED = N_("The day I got your notice: {received}.")
VALIDATION_ASK = N_(
    "I dispute this debt. Under 15 U.S.C. § 1692g, please verify it, and stop collecting until you have sent me what "
    "shows it."
)
VALIDATION_LATE = N_("I dispute this debt. Please verify it before you collect any further.")
VALIDATION_LET_OFF = N_("By what I have been told, this debt has been let off or settled.")
VALIDATION_ITEMS = N_(
    "Please send me:\n"
    "1. the name and address of the original lender, and of whoever owns the debt now\n"
    "2. the amount, with interest, costs, payments and credits apart\n"
    "3. a copy of the contract, and of a judgment if there is one\n"
    "4. the account of the sale of {thing}\n"
    "5. the date of the first missed payment"
)
VALIDATION_TIME = N_("If the time to sue on this debt has passed, please tell me so.")

OBJECTION_SUBJECT = N_("dispute of a claim after the sale")
OBJECTION_BARRED = N_(
    "I dispute this claim. On the facts as I know them, the law of {state} does not let anyone collect what the sale "
    "did not cover."
)
OBJECTION_PROVISION = N_("I rely on {provision}.")
OBJECTION_OTHER = N_("I dispute this claim. What I disagree with: [what is wrong, and why].")
OBJECTION_ASK = N_(
    "If you disagree, please tell me in writing which law and which part of the contract you rely on. "
    "If not, please confirm in writing that nothing more is owed, and correct what you report to the credit bureaus."
)

BUREAU_SUBJECT = N_("dispute of an item in my credit report")
BUREAU_ASK = N_(
    "Please look into this item in my credit report, and correct it or delete it (15 U.S.C. § 1681i):\n"
    "[name of the lender or collector, and the last four digits of the account]"
)
BUREAU_BALANCE_RELEASED = N_("The rest of this debt was let off. The balance should be 0.")
BUREAU_BALANCE_SETTLED = N_("This debt was settled. The balance should be 0.")
BUREAU_BALANCE_BANKRUPT = N_("This debt was discharged in bankruptcy. The balance should be 0.")
BUREAU_TOO_OLD = N_(
    "The item is too old. By the date of the first missed payment it could be shown until {until}. Please delete it."
)
BUREAU_CLOCK = N_(
    "The first missed payment that was never made up: {first_missed}. The time that the item may be shown is counted "
    "from there, not from a later date."
)
BUREAU_WRONG = N_("What the report says: [what it says]. What it should say: [what is right].")
BUREAU_COPIES = N_("I add copies of: [the papers that show it].")
BUREAU_DUE = N_(
    "The law gives you 30 days from the day you get this letter. I look for the result by {due}, in writing."
)

RELEASE_SUBJECT = N_("request for a written release")
RELEASE_ASK = N_(
    "Please send me a signed letter that says:\n"
    "1. that the debt is satisfied in full, and that you give up any deficiency\n"
    "2. the exact amount that is released\n"
    "3. the date of the agreement, and the date of the release\n"
    "4. that you will not sell the debt or send it to a collector"
)

SETTLEMENT_SUBJECT = N_("offer to settle")
SETTLEMENT_OFFER = N_("I offer [amount], paid once by [date], to end this matter.")
SETTLEMENT_TERMS = N_(
    "The offer holds only if you first agree in a signed letter:\n"
    "1. the payment satisfies the debt in full\n"
    "2. you give up the rest, with its exact amount and the date\n"
    "3. the rest is not sold or sent to a collector\n"
    "4. you report a balance of 0 to the credit bureaus"
)
SETTLEMENT_UNTIL = N_("I pay nothing before I have that letter. The offer ends on {due}.")

SURPLUS_SUBJECT = N_("request for the surplus from the sale")
SURPLUS_LAW = N_("A surplus is mine under section 9-615 of the Uniform Commercial Code, as enacted in {state}.")

REDEMPTION_SUBJECT = N_("what it takes to get it back before a sale")
REDEMPTION_ASK = N_(
    "Please tell me in writing what I must pay to get {thing} back before it is sold (section 9-623 of the Uniform "
    "Commercial Code, as enacted in {state})."
)
REDEMPTION_ITEMS = N_(
    "Please show:\n"
    "1. the whole amount, with each cost apart\n"
    "2. how and until when it can be paid\n"
    "3. the day, place and kind of the sale\n"
    "4. whether it is enough to catch up on missed payments"
)
