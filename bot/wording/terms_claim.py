"""The glossary: what becomes of a claim, wherever it is, and how it is asked for."""

from bot.wording.mark import N_
from bot.wording.term import Term

TERMS: dict[str, Term] = {
    "outstanding_balance": Term(
        N_("Outstanding balance"),
        N_(
            "What is left of the loan right now, also before any sale. Norwegian banks often call it «restgjeld». "
            "That is not the same as what is left after a sale."
        ),
    ),
    "liable_balance": Term(
        N_("Liable balance"),
        N_("The amount that you can be made to pay. It is less than what is left where the law limits the claim."),
    ),
    "recovery": Term(
        N_("Recovering the balance"),
        N_("The lender gets in the money that is missing: from a sale, from you, or from others who owe it."),
    ),
    "take_possession": Term(
        N_("Taking possession"),
        N_(
            "The lender gets hold of the home or thing. A Norwegian home is not taken by the lender: the court sells "
            "it to a buyer."
        ),
    ),
    "absorb": Term(
        N_("Absorbing the loss"),
        N_(
            "The lender bears the loss itself and does not ask you for it. Get that in writing: a loss that is only "
            "in the lender's books does not end the debt."
        ),
    ),
    "pass_through": Term(
        N_("Passing the cost on to the borrower"),
        N_(
            "The lender asks you to pay what the sale did not cover. With a loan you answer for yourself, you owed "
            "it all along."
        ),
    ),
    "waived_deficiency": Term(
        N_("Waived deficiency"),
        N_(
            "What was left after the sale, and the lender has given up. Ask for it in writing, with the amount and "
            "the date."
        ),
    ),
    "voluntary_settlement": Term(
        N_("Voluntary settlement"),
        N_(
            "You and the creditor agree without a judgment: on less to pay, on more time, or on both. Get it in "
            "writing before you pay."
        ),
    ),
    "collection_notice": Term(
        N_("Collection notice and demand"),
        N_(
            "Norway. The notice (inkassovarsel) says that the claim will go to collection. The demand "
            "(betalingsoppfordring) comes after it. Each gives you at least 14 days."
        ),
    ),
    "acceleration": Term(
        N_("Calling the whole loan (acceleration)"),
        N_(
            "After a serious default the lender can ask for the whole loan at once. A Norwegian consumer first gets "
            "a written notice, with two weeks to put things right."
        ),
    ),
    "set_off": Term(
        N_("Set-off"),
        N_(
            "The bank takes what you owe it out of money that you have in the same bank. Ask which part of the "
            "agreement it rests on."
        ),
    ),
    "exempt": Term(
        N_("Exempt property and income"),
        N_(
            "What creditors may not take: in the United States Social Security, for example; in Norway personal "
            "things and what your household reasonably needs."
        ),
    ),
    "reinstatement": Term(
        N_("Reinstatement"),
        N_(
            "You catch up on what was missed, with the costs, and the loan goes on as before. Whether and until when "
            "you can, depends on the contract and the state."
        ),
    ),
    "confirmation": Term(
        N_("Confirmation of the sale"),
        N_(
            "A court approves the sale. In some American states the lender must ask for it, in time, to claim the "
            "rest. In Norway a forced sale of a home stands once the court has confirmed a bid."
        ),
    ),
    "purchase_money": Term(
        N_("Purchase-money loan"),
        N_(
            "A loan that paid for the very home or thing that secures it. Some American states protect such a loan "
            "more than others."
        ),
    ),
}
