"""Sentences on leases, wrecks, things left inside, and payment plans."""

from bot.wording.mark import N_, Words
from domain.findings import us_goods_special as says
from domain.law import Finding

SENTENCES: dict[type[Finding], Words] = {
    says.LeaseOtherRules: N_("A leased car follows other rules, so the sums here do not fit it."),
    says.RentedHome: N_("I have nothing on rented homes. This page is about leased cars."),
    says.LeaseSum: N_(
        "<b>What they ask for</b> follows the lease: a charge for the early end, and what the car was to be "
        "worth at the end (residual value)."
    ),
    says.IsItALease: N_(
        "<b>Not sure?</b> In a lease the company owns the car, and the contract names a residual value."
    ),
    says.AskLessor: N_(
        "<b>Ask in writing</b> how the charge was worked out, what the car was sold for or valued at, and what "
        "came off."
    ),
    says.WhoKnowsLeases: N_(
        "<b>The names of the rules:</b> article 2A of the UCC, and Regulation M. Ask legal aid, LawHelp.org, or "
        "complain at consumerfinance.gov/complaint."
    ),
    says.TotalLoss: N_("The insurance money comes off the loan, and you owe what it did not cover."),
    says.TotalLossOfHome: N_(
        "I have nothing on insurance for a home. Ask the insurer and the lender who gets the money. This page "
        "is about cars."
    ),
    says.TotalLossSum: N_("If the insurance paid {paid}:\n{claim} owed\n− {paid} insurance\n= <b>{left}</b> left"),
    says.NoSaleCosts: N_(
        "<b>No costs of a sale.</b> Nobody took it back or sold it for the lender, so no such costs belong in the bill."
    ),
    says.AskInsurer: N_(
        "<b>Was its value set too low?</b> Ask the insurer how it was worked out. Send ads for the same model, "
        "bills and photos."
    ),
    says.GapPays: N_("<b>GAP cover</b> is made for this: it pays the gap after a total loss or a theft."),
    says.GapLeavesOut: N_(
        "It often leaves out the deductible, late payments, and what is above a cap. If it refused a part, ask "
        "for the reason in writing."
    ),
    says.ThingsAreYours: N_("Your things in the car are yours. They are no part of the loan."),
    says.ThingsInHome: N_(
        "For things left in a home, state law decides, and I do not have it. Ask legal aid this week."
    ),
    says.HeldForAFee: N_("<b>Held until you pay?</b> The federal consumer bureau (CFPB) called that unfair in 2022."),
    says.ListTheThings: N_(
        "<b>Today:</b> list each thing with its value, add photos and receipts, and ask for them in writing. "
        "Ask where and when you can get them."
    ),
    says.StorageFeeByState: N_("<b>A storage fee?</b> States differ on that, and I do not have the rule of yours."),
    says.ComplainHere: N_("<b>Complain</b> to the federal consumer bureau (CFPB) at consumerfinance.gov/complaint."),
    says.PlanWasKept: N_(
        "If you kept a plan that the lender had agreed to, taking it may have been wrong, and the sums here may "
        "not hold."
    ),
    says.PlanCalledUnfair: N_(
        "<b>Unfair.</b> The federal consumer bureau (CFPB) called it that in 2022 when a car is taken although "
        "an agreed plan is kept."
    ),
    says.PlanForHome: N_(
        "<b>Did you apply for a plan?</b> A complete application that came more than 37 days before the sale of "
        "the home must be decided first."
    ),
    says.CollectThePlan: N_(
        "<b>Collect:</b> the plan, letters and messages about it, and bank statements that show each payment "
        "and its day. Show a lawyer."
    ),
    says.AskWhyTaken: N_(
        "<b>Ask in writing</b> why it was taken, and ask the lender to stop collecting until it has answered."
    ),
    says.AskItBackNow: N_(
        "<b>Today:</b> it is not sold yet, so send the lender the proof and ask for it back at once."
    ),
    says.TotalLossCovered: N_("If the insurance paid {paid}, it covered the {claim} you owed."),
}
