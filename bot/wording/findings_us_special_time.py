"""Sentences for the periods of a state with a rule of its own."""

from bot.wording.mark import N_, Words
from domain.findings import us_special_time as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.StrictForeclosure: N_(
        "<b>Did the title pass without a sale (strict foreclosure)?</b> In {state} the lender must then "
        "ask for the rest within {within} after your time to redeem ended, and the court sets the value. "
        "Look in the judgment."
    ),
    says.NoteLivesLonger: N_(
        "<b>What did you sign?</b> In {state} the time to sue on a promissory note is {note}, and "
        "{other} on most other contracts. Look for the word “note” in the heading."
    ),
    says.JudgmentOnHomeShort: N_(
        "<b>A short life.</b> In {state} a judgment for the rest on a one- or two-family home you lived "
        "in ends much sooner than other judgments ({other}). Ask a lawyer before you pay on an old one."
    ),
    says.BuyBackIfCheap: N_(
        "<b>A price under two-thirds of the appraisal?</b> Then {state} lets you buy the home back "
        "within {within} after the sale. Ask the court for the appraisal."
    ),
    says.WarningLetter: N_(
        "<b>The warning letter.</b> In {state} the lender must have sent it by registered mail at least "
        "21 days before the sale. If not, it cannot sue for the rest. Look for the letter."
    ),
    says.OnlyInSameCase: N_(
        "<b>Only in the same case.</b> For a home you lived in, the lender in {state} can ask for the "
        "rest only in the foreclosure case itself, not in a new lawsuit. Open all mail from that court."
    ),
    says.BuyBackTimeDecides: N_(
        "<b>How long could you buy it back?</b> In {state}, if it was {usual} or {short}, the lender "
        "cannot claim the rest. If it was {long}, or a court sold the home, it can. Look in the notice "
        "of the sale."
    ),
    says.OneYearForInstallments: N_(
        "<b>Only {within}?</b> If the loan was to be paid in installments, the lender in {state} must "
        "sue for the rest within {within} after the sale. Compare the two dates."
    ),
    says.JudgmentReopensBuyBack: N_(
        "<b>A judgment for the rest</b> lets you buy the home back in {state}, within {within} after it. "
        "Ask a lawyer before that time runs out."
    ),
    says.MotionOrPaid: N_(
        "<b>Ask the court clerk one thing:</b> did the lender ask for the rest in time? If not, the debt "
        "counts as paid in {state}."
    ),
    says.DoNotSignWaiver: N_(
        "<b>Do not sign a waiver.</b> In {state} the time to collect the rest on a one- or two-family "
        "home is short. You lose that protection if your signed waiver is filed, or if collection has "
        "already begun."
    ),
    says.StrictOnlyWithoutEquity: N_(
        "<b>Did the title pass without a sale (strict foreclosure)?</b> {state} allows that only when "
        "the home was worth little more than the debt. If it was worth clearly more, tell the court."
    ),
}
