"""Sentences on costs and refunds."""

from collections.abc import Mapping
from enum import StrEnum

from bot.wording.mark import N_, Words
from domain.findings import us_goods_costs as says
from domain.findings.us_goods_costs import NamedCost
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.CostsThatCount: N_("Only the reasonable costs of taking, keeping, preparing and selling it may be added."),
    says.HomeCostsThatCount: N_("Only costs that the loan papers and state law allow may be added."),
    says.CostsOnTopOrInside: N_(
        "<b>Each cost once.</b> With the {costs} on top, {on_top} is left. If they are already inside the "
        "amount owed, or came out of the price, {inside} is left. Ask which it is."
    ),
    says.CostsOnceOnly: N_(
        "<b>Each cost once.</b> Look for late fees and costs that stand inside the amount owed and again in the "
        "list, or came out of the price and were then added."
    ),
    says.OrdinaryCosts: N_(
        "<b>{amount} for {kinds}:</b> counts as far as it was reasonable, and for this sale. Ask for each bill."
    ),
    says.LegalCosts: N_(
        "<b>{amount} for a lawyer or a court:</b> counts only if your contract says so and the law does not forbid it."
    ),
    says.OverheadCosts: N_(
        "<b>{amount} for administration:</b> the lender's general running costs do not count. Ask what was done for it."
    ),
    says.RepairCosts: N_("<b>{amount} for repairs:</b> ask what was done, and if it raised the price by as much."),
    says.InsuranceCosts: N_("<b>{amount} for insurance:</b> ask for which days. What was not used comes off again."),
    says.LateInterest: N_("<b>{amount} in late interest:</b> the rate in your contract counts, or else the state's."),
    says.UnnamedCosts: N_(
        "<b>{amount} without a name:</b> ask what each part was for. What was not for taking, keeping, "
        "preparing or selling it does not count."
    ),
    says.CostsAbovePrice: N_(
        "<b>More than it brought.</b> The costs, {costs}, are above the price, {sale_price}. Ask why each was needed."
    ),
    says.HandedBackCosts: N_("<b>You handed it back yourself.</b> Taking it can then cost less. Ask what it cost."),
    says.HomeCosts: N_(
        "<b>{amount} for {kinds}:</b> ask for each bill, and where in the loan papers it is allowed. A court "
        "may have set some of it."
    ),
    says.RefundsDue: N_(
        "<b>Refunds come off:</b> the unused part of GAP cover, a service contract, credit insurance and "
        "insurance the lender bought, and interest that was charged ahead."
    ),
    says.HomeRefunds: N_(
        "<b>Refunds:</b> ask for money left in the escrow account, and for the unused part of insurance."
    ),
    says.RefundsCounted: N_(
        "Without the {refunds} that you said came off, {without} would be left. With it, {left} is left."
    ),
    says.RefundsNotCounted: N_("The {left} here counts none yet. Each dollar that comes back makes it a dollar less."),
    says.GapPaysNoRest: N_("GAP cover itself pays after a total loss or a theft, not after a repossession."),
    says.SkippedRefunds: N_(
        "<b>Left out?</b> The federal consumer bureau (CFPB) called it unfair to bill the rest without these "
        "refunds. Complain at consumerfinance.gov/complaint."
    ),
    says.AskForEachBill: N_(
        "<b>Ask in writing</b> for each cost with its bill and its day, for each refund, and for the place in "
        "the contract that allows it."
    ),
    says.LawyerOnlyIf: N_(
        "<b>A lawyer or a court</b> counts only if your contract says so and the law does not forbid it."
    ),
    says.OverheadAndRepairs: N_(
        "<b>Administration:</b> the lender's general running costs do not count. <b>Repairs:</b> ask if they "
        "raised the price by as much."
    ),
}

CHOICES: Mapping[StrEnum, str] = {
    NamedCost.REPOSSESSION: N_("taking it back"),
    NamedCost.STORAGE: N_("storage"),
    NamedCost.REPAIR: N_("repairs"),
    NamedCost.SALE: N_("the sale"),
    NamedCost.COURT: N_("the court"),
    NamedCost.AGENT: N_("an agent"),
    NamedCost.LEGAL: N_("a lawyer"),
    NamedCost.ADMINISTRATIVE: N_("administration"),
    NamedCost.INSURANCE: N_("insurance"),
    NamedCost.DEFAULT_INTEREST: N_("late interest"),
    NamedCost.OTHER: N_("other things"),
}
