"""Sentences for the day an American credit file must drop the loan."""

from bot.wording.mark import N_, Words
from domain.findings import us_credit_falls_off as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.SevenYears: N_("About seven years after the first payment you missed and never caught up on."),
    says.SevenYearsCounted: N_(
        "<b>How it is counted:</b> the day of that payment, plus 180 days, plus 7 years. After that day it must be off."
    ),
}
