"""What a person can ask about beside the first answer. Each subject is one page, opened by a button or by asking."""

from enum import StrEnum


class Subject(StrEnum):
    """One page of law below the first answer; its letters stand in ``t:<subject>``, so they never change."""

    # can they make me pay
    OWING = "owing"  # whether anything is still owed once the thing is gone
    OTHERS = "others"  # who else must pay: co-borrower, cosigner, guarantor, former spouse, heirs
    COSTS = "costs"  # which costs may be added, and which refunds must come off
    SALE = "sale"  # whether the sale or the valuation was done right, and what follows where it was not
    EXPLANATION = "explanation"  # what it sold for and how the rest comes about: the sums that the lender owes
    SURPLUS = "surplus"  # it brought more than was owed: who gets what is left over
    HANDED_BACK = "handed_back"  # handed back by the person themselves, and a rest is claimed all the same
    KEPT = "kept"  # the lender kept the thing instead of selling it
    SECOND_LOAN = "second_loan"  # several loans on one home: who is paid first, what the second may still claim
    PROGRAM = "program"  # who stands behind the home loan, and what they may claim
    RELEASE = "release"  # whether the rest is let off: the words to look for, a new note, a settlement
    BEFORE_SALE = "before_sale"  # what can still be done before a sale
    LEASE = "lease"  # a leased car
    TOTALLED = "totalled"  # a wreck: the insurance paid less than the loan
    BELONGINGS = "belongings"  # things left in a car that was taken
    PAYMENT_PLAN = "payment_plan"  # taken although a payment plan was kept
    DUES = "dues"  # dues to an association of owners
    IRRESPONSIBLE = "irresponsible"  # a loan that should have been refused
    # collection
    TIME = "time"  # how long they can claim, and what starts the time again
    COURT = "court"  # papers from a court, an enforcement officer or a conciliation board
    COLLECTORS = "collectors"  # a debt collector or a buyer of the debt writes
    PAY = "pay"  # what may be taken from pay and benefits
    SET_OFF = "set_off"  # money taken out of the person's own bank account
    WAY_OUT = "way_out"  # bankruptcy, or gjeldsordning
    SCAM = "scam"  # a firm asks for money up front
    # the credit file
    FALLS_OFF = "falls_off"  # until when the loan stands in the credit file, and which date counts
    LABELS = "labels"  # what the file calls it, what paying changes, judgments
    DISPUTE = "dispute"  # an entry is wrong
    SCORE = "score"  # what happened to scores in a published study; the Norwegian score
    NEW_LOAN = "new_loan"  # when a new home loan may be possible
    DEBT_REGISTER = "debt_register"  # gjeldsregister
    # tax
    CANCELLED = "cancelled"  # whether a debt is cancelled at all
    TAX_SUMS = "tax_sums"  # how the tax figures are worked out, step by step
    INSOLVENCY = "insolvency"  # the worksheet: debts against what is owned just before the release
    MAIN_HOME = "main_home"  # the exclusion for the main home and its last day
    FORMS = "forms"  # the tax forms, box by box and line by line
    FORM_A = "form_a"  # the form that says only that the lender took the property
    FORM_WRONG = "form_wrong"  # a form that is wrong, late, or for a debt still being collected
    GAIN = "gain"  # gain and loss on what was sold
    STATE_TAX = "state_tax"  # the tax of the state
    RENTAL = "rental"  # let out, in business, cash taken out: what to bring to a tax professional
    JOINT_DEBT = "joint_debt"  # a debt that two owed
    WORKOUT = "workout"  # the loan was cut and the home kept
    ABROAD = "abroad"  # living in one country, owing in the other
    INTEREST = "interest"  # interest, paid and unpaid


ONLY_HOMES = frozenset(
    {Subject.PROGRAM, Subject.DUES, Subject.NEW_LOAN, Subject.MAIN_HOME, Subject.WORKOUT, Subject.SECOND_LOAN}
)
ONLY_GOODS = frozenset(
    {
        Subject.KEPT,
        Subject.LEASE,
        Subject.TOTALLED,
        Subject.BELONGINGS,
        Subject.PAYMENT_PLAN,
        Subject.HANDED_BACK,
        Subject.EXPLANATION,
    }
)
"""What a person whose home or whose car is gone does not look for."""

UNTOLD = frozenset(
    {
        Subject.LEASE,
        Subject.TOTALLED,
        Subject.PAYMENT_PLAN,
        Subject.DUES,
        Subject.SET_OFF,
        Subject.SCAM,
        Subject.ABROAD,
    }
)
"""A situation beside the loss itself, which no answer tells of: who is in it knows, and who is not need not read it."""

NEAREST = {
    Subject.EXPLANATION: Subject.SALE,
    Subject.SURPLUS: Subject.SALE,
    Subject.HANDED_BACK: Subject.SALE,
}
"""The page that answers where a country has none of that name: Norwegian law settles all three in one provision."""
