"""Sentences for how long a Norwegian claim lives. None says that a debt has lapsed."""

from bot.wording.mark import N_, Words
from domain.findings import norway_limitation as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.LimitationAfterEnforcement: N_(
        "<b>How long?</b> Claims can become too old (foreldelse). The case did not cover everything, "
        "so the limit is ten years from its end: on your figures {last_day}. Have the date checked."
    ),
    says.LimitationAfterJudgment: N_(
        "<b>How long?</b> Claims can become too old (foreldelse). After a judgment the limit is ten years: "
        "on your figures {last_day}. Have the date checked."
    ),
    says.LimitationOfMoneyLoan: N_(
        "<b>How long?</b> Claims can become too old (foreldelse). For a bank loan the limit is ten years, "
        "counted from your last payment: {last_day}. Have the date checked."
    ),
    says.LimitationOfLoanNote: N_(
        "<b>How long?</b> Claims can become too old (foreldelse). With a loan note (gjeldsbrev) the limit is "
        "ten years, counted from your last payment: {last_day}. Have the date checked."
    ),
    says.LimitationWithoutLoanNote: N_(
        "<b>How long?</b> Claims can become too old (foreldelse). For dealer credit without a loan note "
        "(gjeldsbrev) the limit is three years, counted from your last payment: {last_day}. Have the date checked."
    ),
    says.LimitationByLoanNote: N_(
        "<b>How long?</b> It depends on whether you signed a loan note (gjeldsbrev). Ask the lender for a copy.\n"
        "Without one, three years from your last payment: {without_note}.\n"
        "With one, ten years: {with_note}.\nHave the date checked."
    ),
    says.LimitationByDealer: N_(
        "<b>How long?</b> Three years from your last payment, {without_note}, if the dealer arranged the loan "
        "and you signed no loan note (gjeldsbrev).\nOtherwise ten years, {otherwise}.\n"
        "Ask the lender for a copy, and have the date checked."
    ),
    says.LimitationUnknown: N_(
        "<b>How long?</b> Claims can become too old (foreldelse). "
        "I have no date to count from. The day of your last payment would help."
    ),
    says.EnforcementEndDecides: N_(
        "<b>When the case ends</b> at the court or the enforcement officer (namsmannen) without full cover, "
        "ten new years begin. Ask for that date."
    ),
    says.JudgmentDayDecides: N_(
        "<b>How long?</b> A judgment gives the claim ten new years, counted from its date. Look for it on the judgment."
    ),
    says.CalledLoanCountsFromNotice: N_(
        "If the lender called in the loan later, the time counts from that notice. Ask for its date."
    ),
    says.PaidSinceThen: N_(
        "<b>You paid on {paid_on}, after that.</b> A payment can start the time again, so the date may be later."
    ),
    says.LimitationDateBehind: N_(
        "<b>A date here has passed.</b> That alone settles nothing. Payments, promises or legal steps "
        "can have moved it. Have it checked before you pay or promise anything."
    ),
    says.PayingRestarts: N_(
        "<b>Before you pay or promise anything:</b> An installment, interest or a promise to pay "
        "can start the time again. Legal steps stop the clock. It is fine to pay, but know this first."
    ),
}
