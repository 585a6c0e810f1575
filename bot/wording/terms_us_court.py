"""The glossary: American words about courts, bankruptcy and the end of a debt."""

from bot.wording.mark import N_
from bot.wording.term import Term

TERMS: dict[str, Term] = {
    "court_papers": Term(
        N_("Court papers (summons)"),
        N_(
            "United States. The papers that start a case against you. They say by when to answer. Without an answer "
            "the court may decide without hearing you. Check this."
        ),
    ),
    "default_judgment": Term(
        N_("Default judgment"),
        N_("A court decides against you because no answer came in time. What you could have said is then not heard."),
    ),
    "time_barred": Term(
        N_("Time-barred debt"),
        N_(
            "A debt so old that the time to sue has passed. An American debt collector may not sue on it. A payment "
            "or a promise can start the time again. Check this, and have the date looked at."
        ),
    ),
    "chapter_7": Term(
        N_("Chapter 7 bankruptcy"),
        N_(
            "United States. A court lets you off most debts without a plan of payments. What is left after a sale is "
            "normally let off too, if it is listed. Ask a bankruptcy lawyer."
        ),
    ),
    "chapter_13": Term(
        N_("Chapter 13 bankruptcy"),
        N_(
            "United States. You pay by a plan that a court has approved, and the rest of such debts can be let off "
            "at the end. A car can be given up under the plan. Ask a bankruptcy lawyer."
        ),
    ),
    "reaffirmation": Term(
        N_("Reaffirmation"),
        N_(
            "United States. A new promise, made during bankruptcy, to go on owing a debt. The bankruptcy then does "
            "not let you off it."
        ),
    ),
    "discharge": Term(
        N_("Discharge in bankruptcy"),
        N_(
            "United States. The court's order that you need not pay certain debts. Those you owed can then no longer "
            "collect them from you."
        ),
    ),
    "satisfied": Term(
        N_("Satisfied in full"),
        N_(
            "Words saying that the debt is ended, also the part that was not paid. Look for them in a release: that "
            "a lien is released is not enough."
        ),
    ),
    "lien_release": Term(
        N_("Release of the lien"),
        N_(
            "The lender gives up its right in the home or thing, so that it can be sold. The debt itself is not let "
            "off by that."
        ),
    ),
}
