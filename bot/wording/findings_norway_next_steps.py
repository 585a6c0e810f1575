"""Sentences for what to do first in a Norwegian case."""

from bot.wording.mark import N_, Words
from domain.findings import norway_next_steps as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.ReplyByLetterDate: N_(
        "<b>Today, {today}:</b> Begin on the answer to the letter, even if you disagree. "
        "It must be there by {last_day}. Keep a copy."
    ),
    says.FindLetterDate: N_("<b>Today, {today}:</b> Look for a deadline in the letter, and keep to it."),
    says.CallAboutLetter: N_(
        "<b>Today, {today}:</b> Find the deadline in the letter of {served_on}. If it has passed, call the sender "
        "and ask what you can still do."
    ),
    says.AskTakeBackAccount: N_(
        "<b>Today, {today}:</b> Ask the lender for the account in writing: loan, insurance, default interest "
        "and necessary costs, each apart. Nothing else should be in it."
    ),
    says.AskNamsmannForValue: N_(
        "<b>Today, {today}:</b> Ask the enforcement officer (namsmannen) in writing what {thing} was valued at."
    ),
    says.AskForAccount: N_("<b>By {by}:</b> Ask the lender for the account in writing, with interest and costs apart."),
    says.CheckDistribution: N_(
        "<b>Today, {today}:</b> Find the draft of how the money is shared out. "
        "If you disagree, you have two weeks from when the notice was sent."
    ),
    says.ReadConsent: N_(
        "<b>Today, {today}:</b> Find the bank's consent to the sale. See whether it says that the rest is deleted. "
        "If not, ask in writing."
    ),
    says.CallNav: N_("<b>From {on}:</b> Call NAV, +47 {phone}, for free advice on money and debt."),
    says.ReadJudgment: N_("<b>Today, {today}:</b> Find the judgment. Look for its amount, the interest and its date."),
    says.ComplainAtOnce: N_(
        "<b>Today, {today}:</b> Complain to the district court if the value is too low. The last day is {last_day}."
    ),
    says.ComplainToCourt: N_("<b>By {last_day}:</b> Complain to the district court if the value is too low."),
    says.ComplainAboutValue: N_(
        "<b>By {last_day}:</b> Complain to the district court if the value is too low. "
        "At least {threshold} must be at stake, or an error of procedure or law."
    ),
    says.BeforePaying: N_(
        "<b>Before you pay or promise anything:</b> A payment or a promise can start the limitation period again. "
        "Get an agreement in writing."
    ),
    says.ProposeInstalments: N_(
        "<b>If you cannot pay it all:</b> Propose installments, or a lower sum against deleting the rest. "
        "Your municipality must help you as far as it can."
    ),
    says.AskForDebtSettlement: N_(
        "<b>If you cannot pay this in many years:</b> Ask NAV for help with an agreement, "
        "or to apply for a debt settlement arrangement (gjeldsordning)."
    ),
    says.KeepRelease: N_(
        "<b>Today, {today}:</b> Find the letter that says that nothing more is owed. "
        "Is it missing? Ask the lender for one."
    ),
    says.SendReleaseToBureaus: N_(
        "<b>When you have it:</b> Send it to the credit bureaus, so that the payment remark is no longer used."
    ),
    says.AskForPayout: N_("<b>Today, {today}:</b> Ask in writing when you will get the {surplus} that is left over."),
    says.AskBankBeforeSale: N_(
        "<b>Today, {today}:</b> Ask the lender about a pause in installments, a payment plan, "
        "or consent to a sale of your own."
    ),
    says.AskForPostponement: N_(
        "<b>If the trouble will pass:</b> Ask the district court to postpone the sale. Tell it why."
    ),
    says.PayBeforeConfirmation: N_(
        "<b>Before the court confirms a bid:</b> The sale stops if the claim, interest and costs are paid."
    ),
    says.DemandTakeBack: N_(
        "<b>Before they collect in another way:</b> With a seller's pledge (salgspant) you can demand "
        "that the lender takes {thing} back first."
    ),
}
