"""Sentences for what to do first in the United States."""

from bot.wording.mark import N_, Words
from domain.findings import us_next_steps as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.AnswerPapers: N_(
        "<b>Today:</b> begin on the answer to the court. It must be there by {due}. "
        "Without an answer the court may decide without hearing you. Check this."
    ),
    says.AnswerOverdue: N_(
        "<b>Today:</b> the day to answer the court, {due}, has passed. Call legal aid or the court clerk and ask what "
        "can still be done. Check this."
    ),
    says.FindAnswerDate: N_(
        "<b>Today:</b> find the day to answer on the first page of the court papers. "
        "Without an answer the court may decide without hearing you. Check this."
    ),
    says.AnswerMayBeOverdue: N_(
        "<b>Today:</b> call the court clerk or legal aid. Your papers came on {served_on}, so the day to answer may "
        "have passed. Ask if the court has decided, and what you can still do. Check this."
    ),
    says.FindJudgment: N_(
        "<b>Today:</b> find the judgment. Compare its amount with {still_owed}, and look for the interest."
    ),
    says.FindJudgmentFirst: N_("<b>Today:</b> find the judgment, its amount and its interest. Its amount decides."),
    says.DoNotPayBarred: N_(
        "<b>Before you pay or sign:</b> on your answers the law bars this debt. Say so to the lender in writing, "
        "and ask a lawyer."
    ),
    says.DisputeBarred: N_(
        "<b>Today:</b> dispute the debt with the collector in writing, since on your answers the law bars it. "
        "The time ends on {until}. Ask a lawyer before you pay or sign."
    ),
    says.SendWhatShowsIt: N_(
        "<b>Same letter:</b> add a copy of the papers that show it, such as the loan papers and the sale papers."
    ),
    says.DisputeCollector: N_(
        "<b>By {until}:</b> if anything looks wrong, dispute the debt with the collector in writing. "
        "It must then stop until it has verified it."
    ),
    says.AskExplanation: N_(
        "<b>{ask_on}:</b> ask the lender in writing how it reached its figure. It has 14 days, until {due}."
    ),
    says.AskAccount: N_("<b>{ask_on}:</b> ask the lender in writing how it reached its figure, cost by cost."),
    says.AskRefunds: N_(
        "<b>Same letter:</b> ask where the refunds went for unused GAP cover, a service contract and insurance."
    ),
    says.GetSettlementInWriting: N_(
        "<b>Before you pay a lower sum:</b> get it in writing that the rest is let off, and how much. Check this."
    ),
    says.PaymentMayRestart: N_(
        "<b>Before you pay or promise anything:</b> it can restart the lender's time to sue in many states. Check this."
    ),
    says.AskLawyer: N_("<b>Now:</b> show a lawyer the court papers and the notices you got before the sale."),
    says.RedeemBeforeSale: N_(
        "<b>Before the sale:</b> ask the lender what it takes to get it back. You can, by paying all that is owed and "
        "its costs (redemption)."
    ),
    says.AskServicerBeforeSale: N_(
        "<b>Now:</b> send the servicer a complete application for help. If it comes more than 37 days before the sale, "
        "it should be decided first. Check this."
    ),
    says.AskForReleaseBeforeSale: N_(
        "<b>Before you sign:</b> ask for the words that the rest of the debt is let off, and the date. Check this."
    ),
    says.GetReleaseLetter: N_(
        "<b>Today:</b> find the letter. It should say that the rest is let off, how much, and when. "
        "If it does not, ask for that in writing. Check this."
    ),
    says.GetPaidLetter: N_("<b>Today:</b> ask the lender to confirm in writing that nothing more is owed."),
    says.WatchForForm: N_("<b>By {due}:</b> look for Form 1099-C from the lender, and compare its amount."),
    says.WatchForFormNextYear: N_(
        "<b>In January after the release:</b> look for Form 1099-C from the lender, and compare its amount."
    ),
    says.FormShouldHaveCome: N_(
        "<b>This week:</b> look for Form 1099-C, which was due by {due}. The income counts even if no form came."
    ),
    says.ListAssetsAndDebts: N_(
        "<b>Before you file:</b> list all you owned and owed just before the release. It can lower the tax."
    ),
    says.AskTaxClinic: N_(
        "<b>Before you file:</b> have the figures checked, for example at a Low Income Taxpayer Clinic, irs.gov/litc. "
        "Check this."
    ),
    says.AskForSurplus: N_(
        "<b>This week:</b> ask the lender in writing for the {surplus}. Other loans on it may be paid first."
    ),
    says.CheckFile: N_("<b>This month:</b> get your free credit report at annualcreditreport.com. Check this."),
    says.FreeHelp: N_("<b>Get free help:</b> LawHelp.org (legal aid), NFCC {debt_advice} (debt advice). Check this."),
    says.FreeHelpHome: N_("<b>Get free help:</b> LawHelp.org (legal aid), HUD {housing} (housing advice). Check this."),
}
