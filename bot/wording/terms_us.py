"""The glossary: what exists in the United States only, or is meant in the American way."""

from bot.wording.mark import N_
from bot.wording.term import Term

TERMS: dict[str, Term] = {
    "nonrecourse": Term(
        N_("Loan without personal liability (nonrecourse)"),
        N_(
            "United States. Only the home or thing stands behind the loan, so the lender cannot ask you for the rest. "
            "For federal tax it then counts as sold for the whole debt. Rare in Norway."
        ),
    ),
    "anti_deficiency": Term(
        N_("Anti-deficiency law"),
        N_(
            "United States. A state law that stops the lender from collecting what is left, for some loans or after "
            "some kinds of sale. Norway has no such law for ordinary home and car loans."
        ),
    ),
    "deed_in_lieu": Term(
        N_("Deed in lieu of foreclosure"),
        N_(
            "United States only. You hand the home to the lender to avoid foreclosure. "
            "The letter should say that the rest of the debt is let off. Norway has no such arrangement."
        ),
    ),
    "deficiency_judgment": Term(
        N_("Deficiency judgment"),
        N_(
            "United States. A court's decision that you must pay what the sale did not cover. Court papers come first: "
            "answer by the date on them. In Norway a loan note is often enough, without a judgment."
        ),
    ),
    "servicer": Term(
        N_("Loan servicer"),
        N_(
            "United States. The firm that takes the payments and follows up the loan for its owner. "
            "Ask who owns the loan. In Norway it is usually the bank itself."
        ),
    ),
    "closing": Term(
        N_("Closing"),
        N_("United States. The day when the buyer takes over and the money is paid out."),
    ),
    "credit_report": Term(
        N_("Credit report"),
        N_(
            "Information about whether you pay your debts. In the United States it shows each loan and its history. "
            "In Norway it has no line for each loan, but may have records of non-payment."
        ),
    ),
    "reported_open": Term(
        N_("Reported as open"),
        N_(
            "United States. The credit file shows the debt as unpaid, with what is left of it. Norway has no such line."
        ),
    ),
    "paid_as_agreed": Term(
        N_("Paid as agreed"),
        N_("United States. A note in the credit file that the loan was paid to plan. Norway has no such note."),
    ),
    "cancelled_debt": Term(
        N_("Income from canceled debt"),
        N_(
            "United States. Canceled debt usually counts as income in the year it is canceled. "
            "It is not pay from work (earned income). "
            "Bankruptcy, or debts larger than all you own, can keep it out."
        ),
    ),
    "irs": Term(N_("IRS"), N_("The tax office of the United States. Norway's is Skatteetaten.")),
    "form_1099_c": Term(
        N_("Form 1099-C"),
        N_(
            "United States. The lender's report that it canceled a debt of $600 or more. It is evidence, not proof: "
            "if the lender still collects, the debt may not be canceled. Ask for a correction if it is wrong."
        ),
    ),
    "form_1099_a": Term(
        N_("Form 1099-A"),
        N_("United States. The lender's report that it took the property. It does not say that any debt is canceled."),
    ),
    "form_982": Term(
        N_("Form 982"),
        N_(
            "United States. Sent with the tax return to leave canceled debt out of income, "
            "for example because of bankruptcy or insolvency."
        ),
    ),
    "validation": Term(
        N_("Debt validation"),
        N_(
            "United States. A debt collector must tell you what the debt is. "
            "If you dispute it in writing within 30 days, the collector must stop until it has verified the debt."
        ),
    ),
    "gap": Term(
        N_("GAP cover"),
        N_(
            "United States. Pays the gap after a total loss or a theft, not what is left after a repossession. "
            "The unused part can be refunded and should come off the debt. Check this."
        ),
    ),
}
