"""Sentences for what a Norwegian account rests on."""

from enum import StrEnum

from bot.wording.mark import N_, Words
from domain.findings import norway_account as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.AskForValuation: N_(
        "<b>Ask the enforcement officer (namsmannen) for the valuation.</b> "
        "That value counts, not the price at a later sale."
    ),
    says.ResaleDoesNotCount: N_(
        "<b>Certain:</b> The lender can claim the difference. "
        "If {thing} is sold for less later, your debt does not grow."
    ),
    says.AgreedValueCounts: N_(
        "<b>Check this:</b> The value you agreed on counts. "
        "Without a written agreement, you can ask for the enforcement officer's (namsmannens) valuation."
    ),
    says.PaidBeforeHandover: N_(
        "<b>You are to be paid first.</b> The lender must pay in the difference before it gets {thing}."
    ),
    says.SaleCostsFirst: N_(
        "<b>Certain:</b> The costs of the sale come off the price first. "
        "Then the loans secured on the home are paid, by rank (prioritet)."
    ),
    says.InterestUntilSettlement: N_(
        "<b>Can change the answer:</b> Interest runs to the settlement day (oppgjørsdagen), so the amount can grow."
    ),
    says.DefaultInterestAdded: N_(
        "<b>Check this:</b> Late payment can cost default interest (forsinkelsesrente). "
        "It was {rate} a year until {until}. I have not found the rate after that."
    ),
    says.FourItemsOnly: N_(
        "<b>Only four things count:</b> what is left of the credit, insurance you had to pay, default interest, "
        "and costs needed to get {thing} back. Ask the lender to explain other additions."
    ),
    says.FeesNeedGround: N_(
        "<b>Other fees:</b> Only these can be added: agreed fees, fees set by law, "
        "and costs set by the court or the enforcement officer."
    ),
    says.UsualSaleCosts: N_(
        "<b>Estimate:</b> At this price the court fees are about {court_fees}. The agent who sells for the court "
        "(medhjelper) gets about {agent_fee}. I could not confirm whether VAT comes on top."
    ),
    says.TakeBackFeeTable: N_(
        "<b>Compare the fees:</b> By the fee table, a take-back costs about {by_table}. You were charged {charged}."
    ),
}

CHOICES: dict[StrEnum, str] = {
    says.Thing.HOME: N_("the home"),
    says.Thing.CAR: N_("the car"),
    says.Thing.BOAT: N_("the boat"),
    says.Thing.GOODS: N_("the thing"),
}
