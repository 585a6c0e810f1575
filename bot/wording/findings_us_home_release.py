"""Sentences for whether the rest is let off (United States)."""

from bot.wording.mark import N_, Words
from domain.findings import us_home_release as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.ReleasedIfWritten: N_("Yes, if the letter says that the debt itself is let off."),
    says.SettledIfWritten: N_("Yes, if the settlement says in writing that nothing more is owed."),
    says.SilentKeepsIt: N_("No. Silence is not a release, so the rest is still a debt."),
    says.AskedForMeansKept: N_("No. A lender that asks for the rest has not let it off."),
    says.NothingToLetOff: N_("On these figures nothing is left that could be let off."),
    says.LetterDecides: N_("The letter decides: it lets the rest off, keeps it, or says nothing about it."),
    says.LawFreesAnyway: N_(
        "<b>The law goes further.</b> On your answers, {state} law bars the rest whatever the letter says."
    ),
    says.ReleaseWords: N_(
        "<b>Let off:</b> look for “full satisfaction of the debt”, “waives the deficiency” or “released from the note”."
    ),
    says.KeptOrSilent: N_(
        "<b>Kept, or silent:</b> with “reserves the right to pursue the deficiency”, or no word about it, "
        "the rest is still a debt. Ask for a written release."
    ),
    says.LienReleaseOnly: N_(
        "<b>A release of the lien</b> only frees the home to be sold. It is no release of the debt."
    ),
    says.PutInLetter: N_(
        "<b>Ask for these in the letter:</b> that the debt is satisfied in full, the exact amount let off, "
        "and the date of the agreement. The date can decide the tax."
    ),
    says.OwnerAgrees: N_(
        "<b>Who agreed?</b> The letter must bind the owner of the loan, not only the company that takes the payments."
    ),
    says.NewNote: N_(
        "<b>A note to sign at closing?</b> It is a new debt. Less is then let off, "
        "and a law that bars the old rest may not cover it. Ask a lawyer first."
    ),
    says.SettlementSum: N_(
        "<b>If the lender took {share}:</b>\n{owed} still owed\n− {paid} you pay\n= <b>{let_off}</b> let off"
    ),
    says.AfterSettlement: N_(
        "<b>After a settlement</b> the credit file may say “settled”. "
        "If at least {reported_from} is let off, Form 1099-C should come."
    ),
    says.WipedOutForYou: N_("On your answers the bankruptcy court wiped this debt out. It may not be collected."),
    says.WipedOutIf: N_(
        "<b>This holds if</b> the debt was listed, and you did not sign that you would still owe it (reaffirmation)."
    ),
    says.BankruptcyStands: N_(
        "<b>Wiped out in bankruptcy?</b> Then it may not be collected from you, unless you signed for it again "
        "(reaffirmed). A deed in lieu gives up the home. It should not promise to pay."
    ),
}
