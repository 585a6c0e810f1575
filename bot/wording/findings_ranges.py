"""Sentences for what the account can come to where an amount is not known."""

from bot.wording.mark import N_, Words
from domain.findings import ranges as says
from domain.findings.ranges import Unknown
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.ComesOnTop: N_("<b>On top comes</b> what is not known yet: {unknown}."),
    says.DependsOn: N_("<b>It depends on</b> what is not known yet: {unknown}."),
    says.ComesOff: N_(
        "<b>Off comes</b> what is not known yet: {unknown}. If it is large, there may be something to pay."
    ),
    says.MoreOrLess: N_("<b>These are not known yet.</b> On top comes: {raising}. It gets less by: {lowering}."),
    says.DrivenBy: N_(
        "<b>Find out first:</b> {driver}. That moves the amount most. You can ask the lender in writing."
    ),
    says.AsksNoMore: N_("The letter asks for {lender_figure}. More than that has not been asked for."),
}

CHOICES: dict[Unknown, str] = {
    Unknown.CLAIM: N_("what was owed before the sale"),
    Unknown.SALE_PRICE: N_("what it was sold for"),
    Unknown.FAIR_VALUE: N_("the value that was set"),
    Unknown.COSTS: N_("the costs"),
    Unknown.COSTS_ALREADY_COUNTED: N_("whether the costs are inside the amount owed already"),
    Unknown.PRIOR_LIENS: N_("what others were paid first"),
    Unknown.CREDITS: N_("refunds and payments"),
    Unknown.PAID_SINCE_SALE: N_("what is paid since the sale"),
    Unknown.COSTS_REPOSSESSION: N_("the cost of taking it back"),
    Unknown.COSTS_STORAGE: N_("the cost of storage"),
    Unknown.COSTS_REPAIR: N_("the cost of repair"),
    Unknown.COSTS_SALE: N_("the cost of the sale"),
    Unknown.COSTS_COURT: N_("the court fees"),
    Unknown.COSTS_AGENT: N_("the agent's fee"),
    Unknown.COSTS_LEGAL: N_("the lawyer's fee"),
    Unknown.COSTS_ADMINISTRATIVE: N_("the cost of administration"),
    Unknown.COSTS_INSURANCE: N_("the cost of insurance"),
    Unknown.COSTS_DEFAULT_INTEREST: N_("the late interest"),
    Unknown.COSTS_OTHER: N_("other costs"),
    Unknown.CREDITS_PAYMENT: N_("payments"),
    Unknown.CREDITS_INTEREST_REBATE: N_("the refund of interest"),
    Unknown.CREDITS_INSURANCE_REFUND: N_("the refund from insurance"),
    Unknown.CREDITS_SERVICE_CONTRACT_REFUND: N_("the refund from a service contract"),
    Unknown.CREDITS_GAP_REFUND: N_("the GAP refund"),
    Unknown.CREDITS_ESCROW: N_("money left in escrow"),
    Unknown.CREDITS_OTHER: N_("other amounts taken off"),
}
