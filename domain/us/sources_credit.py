"""Where the depth about the American credit file comes from, and how sure each source is."""

from domain.law import Citation, Status

FURNISHER = Citation(label="15 U.S.C. § 1681i(a)(2); 15 U.S.C. § 1681s-2(b)")
OWN_SUIT = Citation(label="15 U.S.C. § 1681s-2(c)", status=Status.UNVERIFIED)
BANKRUPTCY_SHOWN = Citation(label="15 U.S.C. § 1681c(a)(1)")
COUNTED_FROM_LOSS = Citation(
    label="15 U.S.C. § 1681c(c)(1), counted from the loss (our inference)", status=Status.UNVERIFIED
)
NEVER_LATE = Citation(label="how a loan that was never late is counted", status=Status.UNVERIFIED)
SCORE_STUDY = Citation(
    label="FICO study of credit events (2011)",
    url="https://www.simplemoneychoices.com/post/late-payments-hurt-fico-scores",
)
FANNIE_WAITS = Citation(label="Fannie Mae Selling Guide B3-5.3-07", status=Status.SECONDARY)
PROGRAM_WAITS = Citation(label="lender tables of waiting periods (2014–2025)", status=Status.SECONDARY)
ENTITLEMENT = Citation(label="that a VA entitlement returns when the loss is repaid", status=Status.UNVERIFIED)
