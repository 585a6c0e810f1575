"""The glossary: words of the American tax return."""

from bot.wording.mark import N_
from bot.wording.term import Term

TERMS: dict[str, Term] = {
    "earned_income": Term(
        N_("Earned income"),
        N_("Pay from work, or from a business of your own. Canceled debt is not earned income."),
    ),
    "main_home_exclusion": Term(
        N_("Exclusion for the main home (QPRI)"),
        N_(
            "United States. A rule that leaves forgiven debt on a main home out of income. It has a last day, so the "
            "date of the release or of the written agreement decides."
        ),
    ),
    "adjusted_basis": Term(
        N_("Adjusted basis"),
        N_(
            "What you paid for the home or thing, with improvements added and any depreciation taken off. Gain or "
            "loss is counted from it."
        ),
    ),
    "amount_realized": Term(
        N_("Amount realized"),
        N_(
            "United States. What you count as having got for the home or thing when you work out gain or loss. It "
            "can be more than the money you saw."
        ),
    ),
}
