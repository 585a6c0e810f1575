"""Where the depth about American collection comes from, and how sure each source is."""

from domain.law import Citation, secondary, unverified

SALE_OF_GOODS = Citation(label="UCC § 2-725; Scott v. FMCC (Md.); FMC v. Arce (N.J.)")
DEBT_ENDS = unverified("where the debt itself ends with the time to sue (general knowledge)")
NO_LATE_SUIT = secondary("12 CFR § 1006.26(b)")

CAP_EXCEPTIONS = Citation(label="15 U.S.C. § 1673(b)")
DEPOSITS = unverified("31 CFR part 212")

VENUE = Citation(label="15 U.S.C. § 1692i")
MILITARY = Citation(label="50 U.S.C. § 3953(c)")
DEFENSES = unverified("what a court looks at only when it is raised (general knowledge)")

ITEMISED = secondary("12 CFR § 1006.34")
OWN_LENDER = unverified("15 U.S.C. § 1692a(6)")
WHO_OWNS = unverified("what to ask a buyer of a debt (general knowledge)")
SET_OFF = unverified("set-off by a bank (general knowledge)")

ORDINARY_DEBT = Citation(label="11 U.S.C. § 727")
DISCHARGE = Citation(label="11 U.S.C. § 524")
AGAIN = Citation(label="11 U.S.C. § 727(a)(8); 11 U.S.C. § 1328(f)")
REDEEM = Citation(label="11 U.S.C. § 722")
CRAM_DOWN = Citation(label="11 U.S.C. § 1325(a)")
SURRENDER = Citation(label="11 U.S.C. § 1325(a)(5)(C)")
REAFFIRMED = unverified("debts that were listed and not reaffirmed (general knowledge)")
SIGNING = unverified("signing a deed after a bankruptcy (general knowledge)")

SCAMS = unverified("how offers of debt relief go wrong (general knowledge)")
FEES_FIRST = unverified("FTC rule on fees taken before debt relief")
