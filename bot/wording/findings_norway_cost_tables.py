"""Sentences for what the Norwegian tables let anybody charge."""

from bot.wording.mark import N_, Words
from domain.findings import norway_cost_tables as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.FeesOfProceeding: N_(
        "<b>Court fees:</b> For {proceeding} the table in force on {day} gives about {fees} in all."
    ),
    says.FeesOfBoth: N_(
        "<b>Court fees</b> by the table in force on {day}: about {take_back} for a take-back, "
        "and about {home_sale} for a forced sale of a home."
    ),
    says.AgentScale: N_(
        "<b>The court's agent (medhjelper)</b> gets 3% of a home's price up to 500,000, 2% of the next 500,000 and 1% "
        "of the part up to 3 million, at least {least}. Paying out the price adds {paying_out}. "
        "Above 3 million it is agreed."
    ),
    says.AgentFeeAtPrice: N_(
        "<b>At {price}</b> that is {fee}, paying out the price included. I could not confirm whether VAT comes on top."
    ),
    says.GoodsAgentFeeAtPrice: N_(
        "<b>The one who sells it (medhjelper)</b> gets {fee} at a price of {price}, and more for paying out the price."
    ),
    says.InkassoCapFor: N_(
        "<b>Debt collection (inkasso)</b> of {claim} may cost you at most {simple}, or {heavy} once more than 28 days "
        "have passed since the deadline in the demand for payment. VAT is included, as I read the rule for a bank's "
        "claim."
    ),
    says.InkassoCapRange: N_(
        "<b>Debt collection (inkasso)</b> has a cap by the size of the claim: from {lowest} for the smallest to "
        "{highest} for the largest. VAT is included, as I read the rule for a bank's claim."
    ),
    says.ReminderFees: N_(
        "<b>A reminder</b> or a collection notice may cost {reminder}, if sent at least 14 days after the due date. "
        "A demand for payment from the lender itself may cost {demand}."
    ),
    says.NoFlatCompensation: N_(
        "<b>Not for you:</b> The flat compensation for late payment (standardkompensasjon) "
        "cannot be asked of a consumer."
    ),
    says.AdministrationNeedsAgreement: N_(
        "<b>“Administrative fees”</b> are not owed just because they are asked for. Your agreement must say so."
    ),
}
