"""The sources of the pages on repossessed goods: the sale, its costs, who else owes, and what is no repossession."""

from domain.law import Citation, secondary, unverified

NOTICE = Citation(label="UCC § 9-611, 9-613(1)")
CONSUMER_NOTICE = Citation(label="UCC § 9-614(1)")
COXALL = Citation(
    label="Coxall v. Clover Commercial, 4 Misc. 3d 654 (N.Y. Civ. Ct. 2004)",
    url="https://app.midpage.ai/document/coxall-v-clover-commercial-corp-6173228",
)
TEN_DAYS = unverified("UCC § 9-612")
REASONABLE = secondary("UCC § 9-610(b)")
LOW_PRICE = Citation(label="UCC § 9-627(a)")
SOLD_TO_ITSELF = Citation(label="UCC § 9-615(f), 9-626(a)(5)")
EXPLANATION_LINES = Citation(label="UCC § 9-616(a), (c)", url="https://www.nysenate.gov/legislation/laws/UCC/9-616")
EXPLANATION_DUE = Citation(label="UCC § 9-616(b), (e)", url="https://www.nysenate.gov/legislation/laws/UCC/9-616")
PRICE_OF_HOME = unverified("where the price of a home is recorded (general knowledge)")
PROCEEDS = Citation(label="UCC § 9-615(a), (d)", url="https://www.nysenate.gov/legislation/laws/UCC/9-615")
SURPLUS_OF_HOME = unverified("who is paid out of the price of a home (general knowledge)")
NO_EXPLANATION = Citation(label="UCC § 9-625(e), 9-628(d)")
CONSUMER_DEFECT = Citation(label="UCC § 9-626(b)")
BUSINESS_DEFECT = Citation(label="UCC § 9-626(a)(3), (4)")
MARYLAND_DEFECT = Citation(label="Md. Code, Com. Law § 9-626")
LOSS = Citation(label="UCC § 9-625(b)")
FLOOR = Citation(label="UCC § 9-625(c)(2), 9-628(d), (e)")

KEEPING = Citation(label="UCC § 9-620(a), (c), (g), 9-621, 9-622")
MOSTLY_PAID = secondary("UCC § 9-620(e), (f), 9-624")
LENDERS_BID = unverified("a lender's own bid (general knowledge)")
TAKEN_OVER = unverified("general knowledge of a home handed over for the debt")

COSTS = Citation(label="UCC § 9-615(a)(1)")
COSTS_IN_COURT = Citation(
    label="First Fidelity Acceptance v. Hutchins, 315 N.J. Super. 201 (1998)",
    url="https://cetient.com/case/7322408/first-fidelity-acceptance-v-hutchins",
)
LATE_RATE = secondary("state law on interest after default")
HANDING_BACK = unverified("handing goods back (general knowledge)")
LOAN_PAPERS = unverified("general knowledge of loan papers")
GAP = secondary("CFPB on GAP cover", "https://www.consumerfinance.gov")
COMPLAINT = unverified("CFPB complaints", "https://www.consumerfinance.gov/complaint")

JOINT = unverified("general knowledge of joint debts")
FAMILY = unverified("general knowledge of debts in a family")
GUARANTOR_REDEEMS = Citation(label="UCC § 9-623")

LEASES = unverified("UCC article 2A; Regulation M")
TOTAL_LOSS = unverified("general knowledge of total losses")
REPOSSESSION_BULLETIN = unverified("CFPB bulletin on repossession (2022)", "https://www.consumerfinance.gov")

NOT_TOO_EARLY = secondary("12 CFR § 1024.41(f)(1)(i)")
APPLICATION_FIRST = secondary("12 CFR § 1024.41(g)")
IN_SERVICE = Citation(label="50 USC 3953(c)")
