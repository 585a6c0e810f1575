"""The glossary: who owes what to whom, and what becomes of it, wherever it is."""

from bot.wording.mark import N_
from bot.wording.term import Term

TERMS: dict[str, Term] = {
    "deficiency": Term(
        N_("Deficiency"),
        N_(
            "What you still owe after the home or car is sold and the money did not cover the loan. "
            "In Norway the lender can as a rule ask for it. In some American states the lender may not: "
            "it depends on the loan and on the sale."
        ),
        (N_("Example: 10,000 owed, sold for 8,500, costs 500. Left to pay: 2,000."),),
    ),
    "surplus": Term(
        N_("Surplus"),
        N_(
            "The sale brought in more than was owed. Other loans on the same home or thing may be paid first. "
            "The rest is yours. Ask for it in writing."
        ),
    ),
    "creditor": Term(
        N_("Creditor"),
        N_("The one you owe money to: the lender, or someone who has taken over the claim."),
    ),
    "lender": Term(
        N_("Lender"),
        N_("The one who lent you the money, such as a bank or a finance company."),
    ),
    "borrower": Term(
        N_("Borrower"),
        N_("The one who took the loan. Others who signed may owe it too."),
    ),
    "co_borrower": Term(
        N_("Co-borrower"),
        N_(
            "Someone who owes the same loan together with you. A break-up or a divorce does not change "
            "what the lender can ask each of you for."
        ),
    ),
    "guarantor": Term(
        N_("Guarantor"),
        N_("Someone who answers for your debt, or lets a thing of their own stand as security for it."),
    ),
    "joint_liability": Term(
        N_("Joint and several liability"),
        N_("Each of you can be asked for the whole debt. The one who pays can claim the others' part back from them."),
    ),
    "principal": Term(N_("Principal"), N_("The loan without interest and fees.")),
    "default": Term(
        N_("Default"),
        N_(
            "The agreement is broken, usually because a payment did not come on time. "
            "If it is serious, the lender can ask for the whole loan at once."
        ),
    ),
    "default_interest": Term(
        N_("Late interest (default interest)"),
        N_(
            "Interest because a payment is late. In Norway the law sets a yearly rate, new each half-year. "
            "The lender must show it apart from the loan and the costs."
        ),
    ),
    "fees": Term(
        N_("Administrative fees"),
        N_(
            "Fixed charges for work. They can be added only where the agreement or the law allows it. "
            "You can ask to see each one."
        ),
    ),
    "legal_costs": Term(
        N_("Legal costs"),
        N_(
            "What the case and the lawyer cost. In Norway the court or the namsmann decides them. "
            "For a car in the United States, the lawyer can be added only if the contract says so "
            "and the law allows it."
        ),
    ),
    "sale_costs": Term(
        N_("Sale costs"),
        N_(
            "What it costs to get the home or thing sold, such as court fees and the agent. "
            "They are paid first, so they make what is left to pay larger."
        ),
    ),
    "settlement": Term(
        N_("Settlement for less"),
        N_(
            "You and the lender agree on a smaller sum that ends the debt. "
            "Before you pay, get it in writing that the rest is let off."
        ),
    ),
    "forgiveness": Term(
        N_("Forgiven debt"),
        N_(
            "The lender gives up the rest of the debt, or a part of it. It should be in writing. "
            "In the United States forgiven debt usually counts as income. "
            "In Norway it usually does not when you cannot pay."
        ),
    ),
    "charge_off": Term(
        N_("Charge-off"),
        N_(
            "The lender books the debt as a loss. You still owe it, and it can be sold or sent to a collector. "
            "In the United States the credit file may show it. In Norway there is no such line."
        ),
    ),
    "debt_collection": Term(
        N_("Debt collection"),
        N_(
            "A firm collects for the creditor. In Norway (inkasso) you first get a notice and then a demand, "
            "each with at least 14 days to pay. If you disagree, say so in writing."
        ),
    ),
    "limitation": Term(
        N_("Limitation period"),
        N_(
            "A claim lapses after a time. How long depends on the place and the kind of debt. "
            "A payment or a promise to pay can start the time again. Have the date checked."
        ),
    ),
    "loan_note": Term(
        N_("Loan note (promissory note)"),
        N_(
            "A written promise to pay. In Norway (gjeldsbrev) the time limit is then ten years, "
            "and the namsmann can often act on it without a judgment."
        ),
    ),
    "garnishment": Term(
        N_("Deduction from pay (garnishment)"),
        N_(
            "A part of your pay goes to the creditor. In Norway you keep what your household reasonably needs. "
            "In the United States federal law sets a limit, and a state may protect more."
        ),
    ),
    "recourse": Term(
        N_("Personal liability (recourse)"),
        N_(
            "You answer with all you own, not only with the home or thing. "
            "Norwegian home and car loans are normally like this. "
            "In the United States it depends on the state and the loan."
        ),
    ),
    "insolvency": Term(
        N_("Insolvency"),
        N_(
            "You cannot pay in time, and you owe more than you own. American tax law asks only about the second: "
            "all debts against all you own, pension savings too, just before the debt was canceled."
        ),
    ),
    "agent": Term(
        N_("Someone who speaks for you (third-party agent)"),
        N_(
            "Someone you allow to talk with the lender for you. Free advice is to be had in both countries, "
            "so be careful with anyone who wants money first."
        ),
    ),
    "tax_adviser": Term(
        N_("Tax adviser"),
        N_("Someone trained to answer tax questions: in the United States a CPA or an enrolled agent."),
    ),
}
