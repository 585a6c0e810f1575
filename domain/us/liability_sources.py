"""The sources of the federal and uniform rules on a claim for the rest, and of its collection."""

from domain.law import Citation, Status

PRACTICE = Citation(label="general knowledge of court practice", status=Status.UNVERIFIED)
UCC_DEFICIENCY = Citation(label="UCC § 9-615(d)")
UCC_REASONABLE = Citation(label="UCC § 9-610(b), § 9-611", status=Status.SECONDARY)
UCC_EXPLANATION = Citation(label="UCC § 9-616(a)–(c)")
UCC_REDEEM = Citation(label="UCC § 9-623")
UCC_SIXTY = Citation(label="UCC § 9-620(e), (f)", status=Status.SECONDARY)
UCC_DEFENSE = Citation(label="UCC § 9-626(b)")
DISPUTE = Citation(label="15 USC 1692g")
WAGE_CAP = Citation(label="15 USC 1673", url="https://www.dol.gov/agencies/whd/fact-sheets/30-cppa")
MINIMUM_WAGE = Citation(label="federal minimum wage", status=Status.UNVERIFIED)
BENEFITS = Citation(label="42 USC 407")
VETERANS = Citation(label="38 USC 5301")
SURVEY = Citation(label="review of state law", status=Status.SECONDARY)
"""The review of the state's law in which no rule was found; nothing found is weaker than a rule read."""

PAPERS = Citation(label="the papers, as stated")
"""What the person says that the papers say."""
