"""Sentences for dues to an association of owners (United States)."""

from bot.wording.mark import N_, Words
from domain.findings import us_home_dues as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.DuesUntilTitle: N_("Association dues are a separate debt, and they run until the title has passed from you."),
    says.DuesForHomes: N_("Association dues come with a home. They are a separate debt until its title has passed."),
    says.LeavingIsNotEnough: N_("<b>Moving out</b> does not end them, and neither does a letter from the lender."),
    says.AskTitleDay: N_(
        "<b>The day counts.</b> The sale was on {sale_date}. The title can pass later. "
        "Ask the county recorder for the day of the deed."
    ),
    says.FindTitleDay: N_("<b>The day counts.</b> Ask the county recorder for the day on which the deed was recorded."),
    says.DuesNotInSums: N_(
        "<b>Not in my sums.</b> The association is another creditor. "
        "If dues were paid first out of the price, add them as paid first."
    ),
    says.ProtectionNotForDues: N_(
        "In {state} the rule that bars the rest after a sale does not hold for an association's claim."
    ),
    says.AskForDuesAccount: N_("<b>Ask the association</b> for an account up to that day, and for what came after it."),
}
