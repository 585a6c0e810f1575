"""Sentences for whether a cost can be charged in Norway."""

from enum import StrEnum

from bot.wording.mark import N_, Words
from domain.findings import norway_costs as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.CostsAboveTables: N_("{over} of the costs is more than the tables I know give."),
    says.CostsNotCounted: N_("{amount} of the costs is not among the things that a lender may count."),
    says.CostsNeedAgreement: N_("{amount} of the costs can be claimed only if you agreed to it."),
    says.CostsWithinTables: N_("The fees that I can compare are not above the tables."),
    says.OnlyFourThings: N_(
        "Only the rest of the credit, insurance, default interest and what was needed to get {thing} back may count."
    ),
    says.CostsNeedGround: N_("Only costs that were agreed, follow a table or were necessary can be added."),
    says.CourtFeesOver: N_(
        "<b>Court fees: {over} over.</b> You were charged {charged}. For {proceeding} the table gives about {by_table} "
        "on {day}. Ask which step the rest is for. Another step or case has a fee of its own."
    ),
    says.CourtFeesWithin: N_(
        "<b>Court fees, {charged}:</b> Not above the table, which gives about {by_table} for {proceeding} on {day}."
    ),
    says.CourtFeesTableUnread: N_(
        "<b>Court fees, {charged}:</b> I have not read the fee table that held on {day}. Ask for the table of that day."
    ),
    says.CourtFeesBelongToSteps: N_(
        "<b>Court fees, {charged}:</b> A court fee belongs to a step at the court or the enforcement officer "
        "(namsmannen). Ask which step this is for."
    ),
    says.AgentFeeOver: N_(
        "<b>The agent: {over} over.</b> You were charged {charged}. At {price} the scale gives {by_scale}, paying "
        "out the price included. Agreed advertising, unusually heavy work or VAT may explain it. Ask."
    ),
    says.AgentFeeWithin: N_(
        "<b>The agent, {charged}:</b> Not above the scale, which gives at most {by_scale} at a price of {price}."
    ),
    says.GoodsAgentFeeOver: N_(
        "<b>The sale: {over} over.</b> You were charged {charged}. At {price} the scale gives {by_scale}. "
        "Paying out the price, agreed advertising or unusually heavy work may explain it. Ask."
    ),
    says.AgentFeeNotCompared: N_(
        "<b>The agent, {charged}:</b> I cannot compare this with the scale. The price, the day or the kind of sale "
        "does not allow it. Ask how it was worked out."
    ),
    says.AgentFeeAgreed: N_(
        "<b>The agent, {charged}:</b> In a sale of your own the fee is the one you agreed on. Had the court's agent "
        "(medhjelper) begun, and then helped you sell within six months? Then that earlier claim is halved."
    ),
    says.NecessaryOnly: N_(
        "<b>{charged} for {items}:</b> Only what was necessary can be claimed. "
        "The enforcement officer (namsmannen) or the court fixes it. Ask for the decision."
    ),
    says.NotAmongFour: N_(
        "<b>{charged} for {items}:</b> This is not among the four things that may count. "
        "Ask the lender to take it out, or to show why it belongs there."
    ),
    says.OnlyIfAgreed: N_(
        "<b>{charged} for {items}:</b> Not lawful unless your agreement says so. Ask to be shown where it does."
    ),
    says.CostsInOneSum: N_(
        "<b>{charged} in one sum:</b> Ask the lender to divide it up. Each part must be agreed, follow a table, "
        "or have been necessary."
    ),
    says.InsuranceAtTakeBack: N_(
        "<b>Insurance, {charged}:</b> It counts if you had to pay it, and if it is not in the price already."
    ),
    says.LegalCostsWithin: N_(
        "<b>Lawyer, {charged}:</b> A case in the conciliation board (forliksrådet) can give up to {cap}, fee included. "
        "Were collection costs claimed as well? Then it is much less."
    ),
    says.LegalCostsOver: N_(
        "<b>Lawyer, {charged}:</b> That is {over} more than a case in the conciliation board (forliksrådet) can give, "
        "{cap}. Elsewhere the court decides what was necessary. Ask for its decision."
    ),
    says.LegalCostsFixed: N_("<b>Lawyer, {charged}:</b> The court decides what was necessary. Ask for its decision."),
    says.ForcedSaleFeeTable: N_(
        "<b>Compare the fees:</b> By the fee table, a forced sale costs about {by_table} in court fees. "
        "You were charged {charged}."
    ),
    says.AgentFeeTable: N_(
        "<b>Compare the agent's fee:</b> At this price the scale gives {by_scale}. You were charged {charged}. "
        "Agreed advertising, unusually heavy work or VAT may explain it."
    ),
}

CHOICES: dict[StrEnum, str] = {
    says.Proceeding.TAKE_BACK: N_("a take-back"),
    says.Proceeding.COURT_SALE: N_("a forced sale by the district court"),
    says.Proceeding.GOODS_SALE: N_("a forced sale of a thing"),
    says.Item.REPOSSESSION: N_("taking it back"),
    says.Item.STORAGE: N_("storage"),
    says.Item.REPAIR: N_("repair"),
    says.Item.SALE: N_("the sale"),
    says.Item.AGENT: N_("the agent"),
    says.Item.ADMINISTRATIVE: N_("administration"),
    says.Item.INSURANCE: N_("insurance"),
}
