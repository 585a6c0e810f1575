"""Sentences for the papers that decide in a state with a rule of its own."""

from bot.wording.mark import N_, Words
from domain.findings import us_special_papers as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.ReservedSameDay: N_(
        "<b>What did you sign that day?</b> In {state} handing over the home ends the debt, unless a "
        "paper signed at the same time says that you still owe. A later letter is not enough."
    ),
    says.WaitGivenUp: N_(
        "<b>Look in the court file</b> for a paper where you gave up the waiting time before the sale. "
        "In {state} that paper, with the lender's consent, ends the rest."
    ),
    says.TrustIndenture: N_(
        "<b>Which paper did you sign?</b> In {state} a home loan on a “trust indenture” leaves nothing "
        "to claim after the sale. With an ordinary mortgage it can be otherwise. Look at the heading."
    ),
    says.SellerNoteSays: N_(
        "<b>Did the seller of the home lend you the money?</b> In {state} the rest is then barred if the "
        "note itself says that it is for the purchase. This does not cover a loan from a bank."
    ),
    says.LowIncomeHousehold: N_(
        "<b>Low income?</b> In {state} a low-income household does not owe the rest on a trust deed on "
        "its own home. Ask legal aid whether you count as one, and find proof of what you earn."
    ),
    says.BankLoanOnly: N_(
        "<b>All of this must be true.</b> The bar in {state} needs a bank loan that bought a one-family "
        "home, where you lived all the time, and that was never refinanced. Find the loan papers."
    ),
    says.HomesteadNotice: N_(
        "<b>Before a sale without a court:</b> send the lender a certified notice at least {within} "
        "before it that this is your home (homestead). In {state} you can then choose that no rest is "
        "claimed, or a court case. Ask a lawyer now."
    ),
    says.HomesteadNoticeSent: N_(
        "<b>Did you send a homestead notice?</b> In {state} a certified notice at least {within} before "
        "a sale without a court could take away the rest. Find the receipt."
    ),
    says.ReportToTaxOffice: N_(
        "<b>Look for Form 1099-C.</b> In {state}, once the lender has reported the debt to the IRS as "
        "canceled after such a sale, it cannot sue you for it. Keep the form."
    ),
    says.SellerOrBank: N_(
        "<b>Who lent you the money?</b> In {state} the rest is barred if the seller of the home did. "
        "Another lender that bought the home at the sale must prove its value, or the sale pays the debt."
    ),
    says.HomeEquityOnlyHome: N_(
        "<b>Was it a home equity loan?</b> In {state} only the home pays for that. The lender cannot "
        "collect the rest from you, unless there was fraud."
    ),
    says.CommercialLoan: N_(
        "<b>Was it a commercial loan?</b> Then {state} may let the lender sue for the rest, but only "
        "within {within} after the sale. Look at what the loan papers say it was for."
    ),
    says.WaivedInComplaint: N_(
        "<b>Read the first papers of the court case.</b> In {state} lenders usually give up the rest "
        "there, since they may then sell sooner. Look for words that they waive the deficiency."
    ),
}
