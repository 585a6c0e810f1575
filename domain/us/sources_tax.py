"""Where the pages on American tax come from, beside federal_sources, and how sure each source is."""

from domain.law import Citation, secondary, unverified

COULD_BE_DEDUCTED = Citation(label="IRC § 108(e)(2)")
SELLER_LOWERS_PRICE = Citation(label="IRC § 108(e)(5)")
CODES = secondary("Treas. Reg. § 1.6050P-1(b)(2)")
NO_36_MONTHS = Citation(label="Treas. Reg. § 1.6050P-1(b)(2)(iv); T.D. 9793")
FORM_1099_C = secondary("IRS Form 1099-C and its instructions (Rev. April 2025)")
FORM_1099_A = Citation(label="IRC § 6050J")
BOXES_1099_A = secondary("IRS Form 1099-A")
ONE_FORM = Citation(label="IRS instructions for Forms 1099-A and 1099-C")
DUFFY = secondary("Duffy, T.C. Memo. 2020-108")

ORDER = Citation(label="IRC § 108(a)(2)-(3)")
WORKSHEET = Citation(label="IRS Publication 4681 on insolvency", url="https://www.irs.gov/publications/p4681")
WORKSHEET_LINES = secondary("IRS Publication 4681, insolvency worksheet", "https://www.irs.gov/publications/p4681")
NONRECOURSE_IN_TEST = Citation(label="Rev. Rul. 92-53")
EACH_BY_ITSELF = secondary("IRS Publication 4681: each discharge and each spouse by itself")
LOWER_BASIS = secondary("IRC § 1017(b)(2); IRS Form 982, line 10a")
CLINIC_NOT_VITA = secondary("Low Income Taxpayer Clinics", "https://www.irs.gov/litc")

ANOTHER_REASON = Citation(label="IRC § 108(h)(3)")
HOME_KEPT = Citation(label="IRS Publication 4681 on Form 982, line 10b", url="https://www.irs.gov/publications/p4681")
BILL = Citation(label="H.R. 917 (119th Congress), as introduced 2025-02-04")
WORKOUT = Citation(label="IRS VITA training, loan workout", url="https://apps.irs.gov/app/vita/")

OFTEN_WRONG = secondary("credit.com on box 5 of Form 1099-C")
COURTS_DIFFER = secondary("In re Reed, and other courts on what Form 1099-C proves")
CP2000 = unverified("IRS notice CP2000 (general knowledge)")
CORRECTED_RETURN = unverified("correcting a return on Form 1040-X (general knowledge)")
COLLECTOR = Citation(label="15 U.S.C. § 1692g")
CALIFORNIA = Citation(label="Cal. Code Civ. Proc. § 580b(a)(3); Catalano, T.C. Memo. 2000")

GAIN_LIMITS = Citation(label="IRC § 121(b)(4)-(5), (d)(6)")
ABANDONED = Citation(label="IRS Publication 4681, ch. 3", url="https://www.irs.gov/publications/p4681")
STATE_HAS_TAX = secondary("table of state income taxes")
STATES_FOLLOW = secondary("how states follow federal tax law")
BUSINESS_PROPERTY = Citation(label="IRC § 108(a)(1)(D), (c)")
JOINT = unverified("tax on a debt that two owed (general knowledge)")

TWO_COUNTRIES = unverified("living in one country and owing in the other (general knowledge)")
NONRESIDENT = secondary("IRS Topic 431 and Form 1040-NR", "https://www.irs.gov/taxtopics/tc431")
NORWEGIAN_TAX = unverified("skatteloven § 5-1, used on an American debt (our inference)")
NORWEGIAN_FILE = Citation(label="kredittopplysningsloven §§ 10, 21")
