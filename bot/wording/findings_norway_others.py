"""Sentences for who else answers for a Norwegian debt."""

from bot.wording.mark import N_, Words
from domain.findings import norway_others as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.EachBorrowerOwesAll: N_(
        "Everybody who signed as a borrower can normally be asked for the whole amount, and a guarantor after them."
    ),
    says.TellCoBorrower: N_(
        "<b>A co-borrower (medlåntaker)</b> must be told of a missed payment. If it came more than three weeks "
        "after, what fell due over three months before it does not count."
    ),
    says.TellCoBorrowerBy: N_(
        "<b>A co-borrower (medlåntaker)</b> must be told of a missed payment. Three weeks from {missed_on} is "
        "{last_day}. If it came later, what fell due over three months before it does not count."
    ),
    says.MarriageAlone: N_(
        "<b>Married?</b> Marriage alone makes nobody liable for the other's loan. "
        "Spouses answer together only for ordinary contracts for the household."
    ),
    says.BreakUpChangesNothing: N_(
        "<b>Broken up?</b> The lender can still ask each of you for all of it. What you have agreed between you does "
        "not bind the lender, but the one who pays can claim back from the other (regress)."
    ),
    says.TellGuarantor: N_(
        "<b>A guarantor (kausjonist)</b> must be told in writing within three months of a missed payment. If it came "
        "later, what fell due over three months before it does not count."
    ),
    says.TellGuarantorBy: N_(
        "<b>A guarantor (kausjonist)</b> must be told in writing within three months. Counted from {missed_on} that "
        "is {last_day}. If it came later, what fell due over three months before it does not count."
    ),
    says.GuarantorComesAfter: N_(
        "<b>Last in line:</b> A guarantor can be asked only after legal steps against the borrower. Is something "
        "pledged? Then first three months after a sale of it was asked for. It is due 14 days after a written demand."
    ),
    says.GuaranteeEnds: N_(
        "<b>An end:</b> A guarantee lasts ten years at most, and five for credit like an overdraft. "
        "A pledge given for somebody else (realkausjon) has no such end."
    ),
    says.GuaranteeEndsBy: N_(
        "<b>An end:</b> A guarantee lasts ten years at most, and five for credit like an overdraft. Was it given on "
        "{signed_on}? Then it ends by {last_day}. A pledge for somebody else (realkausjon) has no such end."
    ),
    says.GuaranteeShrinks: N_(
        "<b>Smaller with time:</b> A guarantor answers as if the loan had been repaid by its plan. Did the lender free "
        "a pledge without asking the guarantor? Then the guarantor is freed."
    ),
    says.OlderAgreements: N_(
        "<b>Signed before 2023?</b> These rules hold for older agreements too, with some exceptions."
    ),
    says.GuarantorGetsAdvice: N_(
        "<b>Are you the guarantor?</b> How much is left of the guarantee is for a lawyer to look at. "
        "Get legal advice before you pay."
    ),
}
