"""The glossary: the people and firms around a loan, beside the lender and the borrower."""

from bot.wording.mark import N_
from bot.wording.term import Term

TERMS: dict[str, Term] = {
    "debtor": Term(
        N_("Debtor"),
        N_("The one who owes money. It is the law's word, for a loan and for any other claim."),
    ),
    "auto_lender": Term(
        N_("Auto lender"),
        N_("The one who lent the money for the car: a bank, a finance company or the dealer."),
    ),
    "third_party_pledgor": Term(
        N_("Third-party pledgor"),
        N_(
            "Someone who lets a home or a thing of their own stand as security for your loan. It can be sold if you "
            "do not pay, even if they owe nothing themselves."
        ),
    ),
    "claim_back": Term(
        N_("Claiming back (recourse between debtors)"),
        N_("Whoever has paid more than their own part of a joint debt can claim the rest of it from the others."),
    ),
    "debt_buyer": Term(
        N_("Debt buyer"),
        N_(
            "A firm that has bought the debt and now asks for it itself. Ask it to show that it owns the debt. A "
            "Norwegian bank can as a rule sell only to another finance firm, unless you consent."
        ),
    ),
    "original_creditor": Term(
        N_("Original creditor"),
        N_(
            "United States. The lender that you owed first. The federal rules for debt collectors mostly do not "
            "cover a lender that collects its own debt. Check this."
        ),
    ),
    "credit_bureau": Term(
        N_("Credit bureau"),
        N_(
            "A firm that keeps information about who pays, and gives it to lenders. If something is wrong, you can "
            "dispute it with the bureau, free."
        ),
    ),
}
