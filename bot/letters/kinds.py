"""The letters that a person can send."""

from enum import StrEnum


class Letter(StrEnum):
    """One letter; its name stands in ``t:letter_<name>``, so it never changes."""

    EXPLANATION = "explanation"  # to the lender, goods in the United States: how the rest was worked out
    ACCOUNT = "account"  # to the lender: the account, item by item
    VALIDATION = "validation"  # to a collector in the United States: the debt is disputed, and to be verified
    OBJECTION = "objection"  # to whoever claims: the claim is disputed
    BUREAU_DISPUTE = "bureau_dispute"  # to an American credit bureau: an entry is wrong
    RELEASE = "release"  # to the lender: the words that nothing more is owed
    SETTLEMENT = "settlement"  # to the lender: a smaller sum against letting off the rest
    SURPLUS = "surplus"  # to the lender: what the sale brought in beyond the debt
    REDEMPTION = "redemption"  # to the lender, goods in the United States: what it takes to get them back
    FORGIVENESS = "forgiveness"  # to a Norwegian lender: to let off the rest
    PAYMENT_PLAN = "payment_plan"  # to a Norwegian lender: instalments
    VALUATION = "valuation"  # to the namsmann: the value of what was taken back
