"""Sentences for who stands behind an American home loan."""

from bot.wording.mark import N_, Words
from domain.findings import us_home_program as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.WhoStandsBehind: N_("Who may ask for the rest of a home loan depends on who stands behind it."),
    says.OrdinaryLoan: N_("An ordinary loan is often owned by Fannie Mae or Freddie Mac, and then their rules count."),
    says.ProgramsForHomes: N_(
        "FHA, VA, USDA, Fannie Mae and Freddie Mac stand behind home loans, not this kind of loan."
    ),
    says.VaOwedNothing: N_(
        "On a VA loan closed after 1989 you owe the VA nothing for its loss, "
        "if you paid the funding fee or were exempt from it."
    ),
    says.VaTooOld: N_("On a VA loan closed before 1990 you may owe the VA for its loss. Ask the VA."),
    says.VaExceptions: N_(
        "<b>Not after</b> fraud, misrepresentation or bad faith. "
        "Not for a manufactured home loan, or if you took over somebody else's loan."
    ),
    says.VaOnlyAgency: N_("<b>The lender is another matter.</b> This is only about what you owe the VA."),
    says.VaEntitlement: N_("<b>A new VA loan.</b> The entitlement you lost comes back only when the loss is repaid."),
    says.VaHelp: N_("<b>Call the VA</b> about your loan: {phone}."),
    says.FhaNobodyAsks: N_(
        "After an FHA short sale, or an approved and honest try at one, neither the lender nor HUD asks for the rest."
    ),
    says.FhaMayAsk: N_(
        "After a plain foreclosure of an FHA loan approved since March 28, 1988, HUD may ask for the rest. "
        "It mainly goes after investors, repeat defaulters and those who walk away."
    ),
    says.FhaHelp: N_("<b>Call the FHA Resource Center</b> about your loan: {phone}."),
    says.CounselorHelps: N_("<b>Not sure who stands behind it?</b> Ask a free HUD housing counselor: {phone}."),
    says.UsdaMayCollect: N_(
        "What USDA pays the lender for its loss on a USDA loan can become a federal debt, "
        "and be taken out of a tax refund."
    ),
    says.FannieShortSale: N_(
        "<b>Fannie Mae.</b> After a short sale, look for a written release. "
        "Since 2011 it has kept the right to go after those who could have paid."
    ),
    says.FannieMayWaive: N_(
        "<b>Fannie Mae.</b> Its servicer may give up the rest to avoid a slow foreclosure, and must warn you about tax."
    ),
    says.FannieTexas: N_("<b>Texas.</b> On a Fannie Mae home equity loan (section 50(a)(6)) nothing is left to claim."),
    says.FreddieWaives: N_(
        "<b>Freddie Mac.</b> After a short sale or deed in lieu that it approved, the servicer must give up the rest."
    ),
    says.InsurerMayClaim: N_(
        "<b>Mortgage insurance?</b> The insurer may keep a claim of its own unless it agrees. Ask for its yes too."
    ),
    says.AskWhoOwns: N_(
        "<b>Do two companies ask for it?</b> Ask each in writing who owns the loan and what shows it. "
        "Pay neither until you know."
    ),
}
