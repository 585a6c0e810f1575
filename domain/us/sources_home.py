"""Where the rules on American homes come from: who is paid first, who stands behind a loan, releases, before a sale."""

from domain.account_rules import ARITHMETIC, RELEASE
from domain.law import Citation, secondary, unverified

SUMS = ARITHMETIC
LIEN_RELEASE = RELEASE
RANK = unverified("how loans on one home rank (general knowledge)")
TWO_LENDERS = unverified("deed in lieu with two lenders (general knowledge)")

VA_LOSS = Citation(label="38 U.S.C. § 3703(e)")
VA_ENTITLEMENT = unverified("VA entitlement after a loss (general knowledge)")
VA_LINE = unverified("VA home loan help line")
FHA_SHORT_SALE = secondary("HUD Mortgagee Letter 2008-43; 24 CFR § 203.369; HUD Handbook 4000.1, III.A.2")
FHA_FORECLOSURE = Citation(label="HUD Mortgagee Letter 89-14")
FHA_LINE = secondary("FHA Resource Center")
USDA_LOSS = unverified("7 CFR part 3555")
FANNIE = secondary("Fannie Mae Servicing Guide E-3.3-07, D2-3.3-02")
FREDDIE = secondary("Freddie Mac Bulletin 2012-5")
OWNER = unverified("who owns a loan and who may agree (general knowledge)")

RESERVED = unverified("words that keep the debt (general knowledge)")
NEW_NOTE = unverified("a new note at closing (general knowledge)")
MOVING_MONEY = unverified("relocation money and tax (general knowledge)")
BANKRUPTCY_BARS = secondary("11 U.S.C. § 524")

EARLIEST_NOTICE = secondary("12 CFR § 1024.41(f)(1)(i)")
APPLICATION = secondary("12 CFR § 1024.41(c), (f)(2), (g), (h)")
CONTACT = secondary("12 CFR § 1024.39")
SERVICEMEMBER = Citation(label="50 U.S.C. § 3953(c)")
NOTICE_OF_SALE = Citation(label="UCC § 9-613, § 9-614")
REINSTATEMENT = unverified("catching up under state law or the contract (general knowledge)")
HANDING_BACK = unverified("handing goods back (general knowledge)")
FORCED_SALE = unverified("what a forced sale brings (general knowledge)")

DUES = unverified("dues of an owner until the title passes (general knowledge)")
CREDIT_BID = unverified("a lender's own bid (general knowledge)")
VALUE_EVIDENCE = unverified("what shows a market value (general knowledge)")
