"""The Norwegian letters. They are sent in bokmål; the English is there to be read."""

from bot.wording.mark import N_

OBJECTION_SUBJECT = N_("objection to a claim")
OBJECTION = N_("I disagree with the claim. This is an objection (innsigelse).")
GROUND_AMOUNT = N_("By the figures I have, the claim is {difference} too high.")
GROUND_TIME = N_(
    "On the dates I have, the claim may have lapsed (foreldelse). If you disagree, please tell me which date you count "
    "from, and why."
)
GROUND_FEES = N_(
    "Fees can be added only where they are agreed, follow from the law, or are fixed by the court or the namsmann. "
    "Please show me the ground for each fee."
)
GROUND_OWN = N_("What I disagree with: [what is wrong, and why].")
OBJECTION_STOP = N_(
    "Please stop collecting until the objection is settled. Where there is a reasonable objection, collection costs "
    "cannot be added (inkassoloven § 17)."
)
OBJECTION_CREDIT = N_(
    "A disputed claim should as a rule not be used in credit information (kredittopplysningsloven § 11)."
)
OBJECTION_ANSWER = N_(
    "Please send me the ground for the claim by {due}, in writing: the agreement, and the interest, the costs and the "
    "payments, each apart."
)
OBJECTION_BOARD = N_("If we do not agree, the claim can be tried by the conciliation board (forliksrådet).")

ACCOUNT_SUBJECT = N_("request for the account")
ACCOUNT_TAKE_BACK = N_(
    "Please send me the account after the take-back, in writing. Under tvangsfullbyrdelsesloven § 9-8 only this can "
    "be counted:"
)
ACCOUNT_HAND_BACK = N_("Please send me the account after the hand-back, in writing, with each of these apart:")
ACCOUNT_FOUR = N_(
    "1. what was left of the credit\n"
    "2. insurance that I should have paid\n"
    "3. default interest\n"
    "4. costs that were necessary to get {thing} back"
)
ACCOUNT_VALUE = N_("Please show the amount of each, and the value that has been taken off.")
ACCOUNT_SALE = N_(
    "Please send me an account, in writing, that shows how you worked out the amount, with the interest apart from "
    "the loan and the costs (finansavtaleloven § 2-9)."
)
ACCOUNT_ITEMS = N_(
    "It should show:\n"
    "1. the loan before the sale\n"
    "2. interest: rate and days\n"
    "3. each cost, and who has fixed it\n"
    "4. the price, and what went to others with a better priority\n"
    "5. what has been paid since\n"
    "6. what is left"
)

FORGIVENESS_SUBJECT = N_("request to have the rest deleted (ettergivelse)")
FORGIVENESS_ASK = N_("I ask you to delete what you say is left.")
FORGIVENESS_WHY = N_("I do not have the money to pay such a claim, and that looks set to last.")
BUDGET = N_(
    "My finances, each month:\n"
    "Income after tax: [amount]\n"
    "Housing: [amount]\n"
    "Other fixed expenses: [amount]\n"
    "Other debt: [amount]\n"
    "I support: [whom]"
)
CONFIRM_DELETED = N_(
    "If you agree, please send me a letter that says:\n"
    "1. that all of the rest is deleted, and the amount\n"
    "2. the date\n"
    "3. that the claim will not be sold or sent to collection"
)

PLAN_SUBJECT = N_("proposal for installments")
PLAN_OFFER = N_("I propose [amount] each month, from [date].")
PLAN_TERMS = N_(
    "Please let the agreement say:\n"
    "1. that nothing is collected in other ways while it is kept\n"
    "2. that interest stops, or which interest runs\n"
    "3. that no new costs are added\n"
    "4. what happens if a payment is late"
)

SETTLEMENT_SUBJECT = N_("proposal for a settlement")
SETTLEMENT_OFFER = N_("I propose [amount], paid once by [date], against deleting the rest.")
SETTLEMENT_TERMS = N_(
    "The proposal holds only if you first agree in writing:\n"
    "1. the payment settles the whole claim\n"
    "2. the rest is deleted, and its amount\n"
    "3. the rest will not be sold or sent to collection"
)
SETTLEMENT_REMARK = N_(
    "When a claim is settled, payment remarks about it must no longer be used (kredittopplysningsloven § 24)."
)
SETTLEMENT_UNTIL = N_("I pay nothing before I have your answer. The proposal holds until {due}.")

RELEASE_SUBJECT = N_("request for confirmation that nothing more is owed")
RELEASE_BEFORE_SUBJECT = N_("request about the rest of the debt")
RELEASE_ASK = N_(
    "Please send me a letter that says:\n"
    "1. that all of the rest is deleted (ettergitt), and that nothing more will be claimed\n"
    "2. the amount that is deleted\n"
    "3. the date\n"
    "4. that the claim will not be sold or sent to collection"
)
RELEASE_LAW = N_("I ask for this under finansavtaleloven § 2-11.")

VALUATION_SUBJECT = N_("valuation under tvangsfullbyrdelsesloven § 9-7")
VALUATION_TOLD = N_(
    "Please tell me which value {thing} was given, how it was found, and when, and send me a copy of the decision."
)
VALUATION_AFTER_HAND_BACK = N_(
    "I have no agreement in writing about the value of {thing}. I ask the namsmann to set it."
)
VALUATION_AHEAD = N_(
    "If {thing} is taken back, I ask that one or two others take part in setting the value together with the namsmann."
)
VALUATION_MEASURE = N_(
    "The value should be what a suitable sale could bring, after a reasonable repair if one is needed."
)
VALUATION_FACTS = N_("Age, use and condition: [what you know]. I add: [pictures, prices of similar ones].")

SURPLUS_SUBJECT = N_("request for payment of what was left over")
SURPLUS_TAKE_BACK = N_("A surplus is to be paid to me (tvangsfullbyrdelsesloven § 9-8).")
SURPLUS_SALE = N_("What is left when all with a pledge have been paid, is mine (tvangsfullbyrdelsesloven § 11-36).")
