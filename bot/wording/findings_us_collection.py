"""Sentences for how long a claim lives, and when pay may be taken."""

from bot.wording.mark import N_, NN_, Words
from domain.findings import us_collection as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.LenderActsBy: N_("<b>The lender has until {until}</b> to {act}. If it is late, {late}."),
    says.LenderWasLate: N_(
        "<b>The lender had until {until}</b> to {act}. If it did not, it may have lost the rest. Show a lawyer."
    ),
    says.LenderActsWithin: N_(
        "<b>How long.</b> The lender must {act} within {within} after {start}. If it is late, {late}."
    ),
    says.LenderActsBefore: N_(
        "<b>How long.</b> The lender had to {act} before the court confirmed the sale. If it was late, {late}."
    ),
    says.YouActBy: N_("<b>You have until {until}</b> to {act}. Ask a lawyer now."),
    says.YouWereLate: N_("<b>You had until {until}</b> to {act}. If you did not, the price counts. Ask a lawyer."),
    says.YouActWithin: N_("<b>You must</b> {act} within {within} after {start}."),
    says.SueBy: NN_(
        "<b>Time to sue.</b> {years} year on a contract: until {until}, counted from the first missed payment. "
        "It can begin later, and a payment can restart it. Check this.",
        "<b>Time to sue.</b> {years} years on a contract: until {until}, counted from the first missed payment. "
        "It can begin later, and a payment can restart it. Check this.",
        "years",
    ),
    says.SueByPassed: NN_(
        "<b>Time to sue.</b> {years} year on a contract ended on {until}, counted from the first missed payment. "
        "It may have begun later. Do not pay or promise anything before you ask a lawyer.",
        "<b>Time to sue.</b> {years} years on a contract ended on {until}, counted from the first missed payment. "
        "It may have begun later. Do not pay or promise anything before you ask a lawyer.",
        "years",
    ),
    says.SueWithin: NN_(
        "<b>Time to sue.</b> In {state} the lender has {years} year on a contract, from the missed payment or later. "
        "A payment can restart it. Check this.",
        "<b>Time to sue.</b> In {state} the lender has {years} years on a contract, from the missed payment or later. "
        "A payment can restart it. Check this.",
        "years",
    ),
    says.GoodsSueBy: NN_(
        "For a dealer's contract it may be {years} year, as for a sale of goods: until {until}. Check this.",
        "For a dealer's contract it may be {years} years, as for a sale of goods: until {until}. Check this.",
        "years",
    ),
    says.GoodsSueByPassed: NN_(
        "For a dealer's contract it may have been {years} year, as for a sale of goods: until {until}. Check this.",
        "For a dealer's contract it may have been {years} years, as for a sale of goods: until {until}. Check this.",
        "years",
    ),
    says.GoodsSueWithin: NN_(
        "For a dealer's contract it may be {years} year, as for a sale of goods. Check this.",
        "For a dealer's contract it may be {years} years, as for a sale of goods. Check this.",
        "years",
    ),
    says.ConsumerSueWithin: NN_(
        "For consumer credit it may be {years} year only. Check this.",
        "For consumer credit it may be {years} years only. Check this.",
        "years",
    ),
    says.NoPayTaken: N_("<b>Your pay.</b> {state} lets no pay be taken for a debt of this kind."),
    says.PayFederalCap: N_(
        "<b>Your pay.</b> At most {share} of weekly pay, or what is above {floor}, whichever is less. "
        "At {pay} a week:\n"
        "{share} of it = {part}\n"
        "above {floor} = {above}\n"
        "at most <b>{most}</b>\n"
        "Pay here is what is left after required deductions. Check this."
    ),
    says.PayShareAtMost: N_("{state} protects more: at most {share} of pay, and sometimes less."),
    says.PayKept: N_("{state} leaves {floor} of weekly pay untouched. The amount can change. Check this."),
    says.PayStateScale: N_("{state} has a scale of its own and may protect more. Ask legal aid to work it out."),
    says.PayOnlyAfterJudgment: N_("<b>Your pay.</b> As a rule they can take pay only after a judgment. Check this."),
    says.BenefitsProtected: N_("Social Security and veterans' benefits are protected."),
    says.BuyBackBy: N_(
        "<b>Until {until}</b> the home can be bought back after the sale, "
        "if the loan papers do not say otherwise. Ask a lawyer."
    ),
    says.BuyBackPassed: N_("The time to buy the home back ended on {until}."),
    says.DisputeBy: N_(
        "<b>A collector wrote.</b> Dispute it in writing by {until}. It must then stop until it has verified the debt."
    ),
    says.DisputePassed: N_(
        "<b>A collector wrote.</b> The 30 days to dispute ended on {until}. You can still ask for the sums."
    ),
}
