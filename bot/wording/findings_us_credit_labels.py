"""Sentences for how an American credit file may describe the loan."""

from collections.abc import Mapping
from enum import StrEnum

from bot.wording.mark import N_, Words
from domain.findings import us_credit_labels as says
from domain.law import Finding

CHOICES: Mapping[StrEnum, str] = {
    says.ShownWhenPaid.REPOSSESSED: N_("“paid, was a repossession”"),
    says.ShownWhenPaid.VOLUNTARY_SURRENDER: N_("“paid, was a voluntary surrender”"),
    says.ShownWhenPaid.FORECLOSURE: N_("“paid, a foreclosure was started”"),
    says.ShownWhenPaid.COLLECTION: N_("“paid, was a collection”"),
    says.ShownWhenPaid.CHARGE_OFF: N_("“paid, was a charge-off”"),
    says.ShownWhenPaid.CLOSED: N_("“paid or closed”"),
}

SENTENCES: dict[type[Finding], Words] = {
    says.LineDependsOn: N_("It depends on how it was lost and on what became of the rest."),
    says.LineForNow: N_("Before a sale it may say {labels}."),
    says.LineWithBalance: N_("It may say {labels}, with a balance of {balance} until that is paid or settled."),
    says.LineWithOpenBalance: N_("It may say {labels}, with the balance, until that is paid or settled."),
    says.LineBarred: N_("It may say {labels}. A balance that the law bars can be disputed."),
    says.LineWithZero: N_("It may say {labels}. The balance should be 0."),
    says.LineDischarged: N_("It should show that the bankruptcy court wiped it out, and a balance of 0."),
    says.OncePaid: N_(
        "<b>Once it is paid or settled:</b> {labels}, balance 0. A settlement adds “paid for less than the full "
        "balance”. The line still stands until its last day."
    ),
    says.OpenUntilPaid: N_(
        "<b>Why “open”?</b> A charge-off is the lender's bookkeeping and ends nothing. The account can stand open with "
        "a balance, past due, until it is paid or settled."
    ),
    says.BeforePayingOldDebt: N_(
        "<b>Before you pay an old debt:</b> in many states a payment starts the lender's time to sue again. "
        "It does not take the line out."
    ),
    says.SoldToBuyer: N_(
        "<b>Sold to a buyer?</b> The first lender's line should say “sold”, balance 0. Only the buyer's shows what is "
        "owed. Two balances for one debt is an error to dispute."
    ),
    says.SurrenderNoBetter: N_(
        "“Voluntary surrender” counts against you too. I found nothing that shows scores treat it more mildly."
    ),
    says.JudgmentsNotShown: N_(
        "<b>Judgments</b> have not been listed since July 2017, whatever older pages say. They can be collected all "
        "the same."
    ),
    says.OlderForLargeSums: N_(
        "<b>Older entries</b> may be shown for credit or life insurance of {credit} or more, and for a job at {pay} "
        "or more."
    ),
    says.BankruptcyShown: N_("<b>A bankruptcy</b> may be shown for 10 years."),
    says.NeverLate: N_(
        "<b>Never late?</b> Then there is no first missed payment to count the seven years from. I do not know from "
        "which day they count then. Ask the bureau."
    ),
    says.NeverLateFrom: N_(
        "<b>Never late?</b> Then there is no first missed payment to count the seven years from. "
        "Counted from {day} instead, they end on {until}."
    ),
    says.NoPointsPromised: N_("Nobody can say how many points it costs or gives."),
}
