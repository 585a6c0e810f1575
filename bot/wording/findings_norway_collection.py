"""Sentences for how the rest is collected in Norway, and who else answers for it."""

from bot.wording.mark import N_, Words
from domain.findings import norway_collection as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.CollectorGivesTime: N_(
        "<b>The collector (inkasso)</b> must give you at least 14 days in its notice. "
        "The demand for payment after it must give at least 14 more."
    ),
    says.DisputedCollectionCosts: N_(
        "<b>Do you disagree?</b> Say so in writing. With reasonable objections, collection costs cannot be added."
    ),
    says.JudgmentOftenNotNeeded: N_(
        "<b>A judgment is often not needed.</b> A loan note (gjeldsbrev) that says so is enough. "
        "Then the enforcement officer can take a pledge or part of your pay (utlegg)."
    ),
    says.WageDeduction: N_(
        "<b>Deduction from pay</b> (utleggstrekk): You get at least three weeks to comment. "
        "What you and your household need for a reasonable life cannot be taken."
    ),
    says.NoDeductionWhenDoingAll: N_(
        "<b>Already doing all you can?</b> Then there should as a rule be no deduction, "
        "as long as you favor no lender over the others."
    ),
    says.PledgeInBelongings: N_(
        "<b>A pledge in what you own</b> (utleggspant) is also possible. "
        "Furniture and personal things are protected within reason."
    ),
    says.SubsistenceRate: N_(
        "<b>Check this:</b> The guide for living costs a month was {single} alone and {partner} for one of a couple, "
        "housing on top. It held until {until}. I have not found the newer rates."
    ),
    says.CoBorrowersOweAll: N_(
        "<b>Who else signed?</b> Co-borrowers normally owe the whole amount each. "
        "A break-up does not change that, and marriage alone makes nobody liable."
    ),
    says.LateNoticeToCoBorrower: N_(
        "<b>A co-borrower</b> must be told when payments are missed. If the notice came more than three weeks after, "
        "they do not owe what was due over three months before it."
    ),
    says.GuarantorNotice: N_(
        "<b>A guarantor</b> (kausjonist) must be told in writing within three months, or owes less. "
        "The lender must take legal steps against you first."
    ),
}
