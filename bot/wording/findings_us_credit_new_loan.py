"""Sentences for when a new home loan may be possible after a home was lost."""

from collections.abc import Mapping
from enum import StrEnum

from bot.wording.mark import N_, NN_, Words
from domain.findings import us_credit_new_loan as says
from domain.law import Finding

CHOICES: Mapping[StrEnum, str] = {
    says.WaitAfter.FORECLOSURE: N_("a foreclosure"),
    says.WaitAfter.WITH_CONSENT: N_("a short sale or deed in lieu"),
    says.WaitAfter.CHAPTER_SEVEN: N_("a chapter 7 bankruptcy"),
}

SENTENCES: dict[type[Finding], Words] = {
    says.NewLoanBetween: N_(
        "The usual waits for a new home loan after {after} end between {first} and {last}, by program. "
        "No lender has to say yes."
    ),
    says.NewLoanWaitsOver: N_(
        "The usual waits for a new home loan after {after} were over by {last}. No lender has to say yes."
    ),
    says.NewLoanYears: N_(
        "The usual programs wait {low} to {high} years before a new home loan. No lender has to say yes."
    ),
    says.NewLoanAfterGoods: N_(
        "I found no fixed wait for a home loan after a car or thing was lost. The lender looks at the credit file."
    ),
    says.WaitDays: N_("Fannie Mae: {fannie}\nhardship: {hardship}\nFHA: {fha}\nVA: {va}\nUSDA: {usda}"),
    says.WaitYears: N_(
        "<b>After {after}:</b>\n{fannie} years: Fannie Mae\n{fha} years: FHA\n{va} years: VA\n{usda} years: USDA"
    ),
    says.WaitHardship: N_(
        "<b>Hardship</b> outside your control (extenuating circumstances): {years} years at Fannie Mae after {after}. "
        "A divorce or a move for work alone does not count."
    ),
    says.HardshipLoanShare: N_("Then the new loan can be at most {share} of the home's value."),
    says.WaitChapterThirteen: NN_(
        "<b>Chapter 13:</b> at Fannie Mae {discharge} years from the discharge, {dismissal} from a dismissal. "
        "At FHA, VA and USDA {paid} year of payments may be enough; FHA and VA also want the court's consent.",
        "<b>Chapter 13:</b> at Fannie Mae {discharge} years from the discharge, {dismissal} from a dismissal. "
        "At FHA, VA and USDA {paid} years of payments may be enough; FHA and VA also want the court's consent.",
        "paid",
    ),
    says.NoWaitNeverLate: N_(
        "<b>Never late before the short sale?</b> FHA may then ask for no wait, on conditions of its own."
    ),
    says.EntitlementLost: N_(
        "<b>A VA loan before?</b> The entitlement used for it may return only when VA's loss is repaid."
    ),
    says.NoLenderMust: N_(
        "<b>No promise.</b> Lenders can ask for more, and the tables change. Freddie Mac mostly goes by its own "
        "automated check."
    ),
}
