"""Sentences for papers from a board, a court or the enforcement officer, and for letters from a collector."""

from bot.wording.mark import N_, Words
from domain.findings import norway_papers as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.FollowThePapers: N_("Find the date in the papers and answer in writing by it, also when you disagree."),
    says.ConciliationBoardLimit: N_(
        "<b>The conciliation board (forliksrådet)</b> is the first step. For a claim under {limit} it can give "
        "judgment when one of you asks for it."
    ),
    says.CannotPayIsNotDisagreement: N_(
        "<b>Do not only write that you cannot pay.</b> Then the board can give judgment for any amount. If you "
        "disagree with something, write what and why."
    ),
    says.ConciliationCosts: N_(
        "<b>If you lose there,</b> you may have to pay the fee, about {fee}, and at most {legal} for the other "
        "side's legal help, or {less} if collection costs are claimed too."
    ),
    says.DistrictCourtPapers: N_(
        "<b>The district court (tingretten)</b> handles lawsuits, complaints about the officer, and forced sales "
        "of homes, where you get one month to comment."
    ),
    says.ThreeWeeksToComment: N_(
        "<b>The enforcement officer (namsmannen)</b> decides on attachment (utlegg): a pledge, or a deduction from "
        "pay. You get at least three weeks to comment. Tell of your pay, your housing costs and whom you support."
    ),
    says.ObjectionStopsAttachment: N_(
        "<b>Does the claim rest only on a letter or a bill?</b> Then an objection stops the attachment, or sends "
        "it to the conciliation board. Send it within the time."
    ),
    says.AttachmentComplaints: N_(
        "<b>Complaints about an attachment:</b> a deduction for as long as it runs, a pledge until somebody asks "
        "for its sale, the choice of thing within one month."
    ),
    says.LetterIsNoJudgment: N_("A letter from a debt collector is not a judgment, and you can object to it."),
    says.JudgmentLeadsToAttachment: N_(
        "<b>With a judgment</b> the one who claims the money can ask the enforcement officer for attachment. Find "
        "the amount, the interest and the date in it."
    ),
    says.DisagreeInWriting: N_(
        "<b>Do you disagree?</b> Write to the collector, say why, and keep a copy. With a reasonable objection, "
        "collection costs cannot be claimed from you."
    ),
    says.DisputedCollectionStops: N_(
        "<b>Do you disagree with the claim?</b> Say so in writing by the day in the letter: what you disagree with, "
        "and why. The collector is then to stop, and the conciliation board or a court has to decide."
    ),
    says.WhereToComplain: N_(
        "<b>Complaints:</b> first to the firm, then to Finansklagenemnda (finkn.no), which gives advice and not "
        "judgments. The bank and the collector are two complaints. Against a collector it does not judge the loan "
        "itself."
    ),
    says.DebtSold: N_(
        "<b>Was the debt sold?</b> A bank needs your consent to that, given at most 30 days before. It does not if "
        "the buyer may give such loans itself. What you could say to the bank, you can say to the buyer."
    ),
    says.NewCollectionAct: N_(
        "<b>A new act on collection</b> was passed in May 2026. As of {checked} I have not found when it begins, "
        "so this page follows the act of 1988."
    ),
}
