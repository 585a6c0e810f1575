"""Who stands behind a home loan, and what they may claim."""

from domain.findings.us_liability import LiabilityFinding


class WhoStandsBehind(LiabilityFinding):
    """Who stands behind the loan decides who may claim what is left."""


class OrdinaryLoan(LiabilityFinding):
    """An ordinary loan is often owned by Fannie Mae or Freddie Mac."""


class ProgramsForHomes(LiabilityFinding):
    """The federal programs are for home loans."""


class VaOwedNothing(LiabilityFinding):
    """The VA is owed nothing for its loss."""


class VaTooOld(LiabilityFinding):
    """The loan is older than the rule that frees from the VA's loss."""


class VaExceptions(LiabilityFinding):
    """For whom the VA rule does not hold."""


class VaOnlyAgency(LiabilityFinding):
    """The rule is about the VA alone, not about the lender."""


class VaEntitlement(LiabilityFinding):
    """The entitlement comes back when the loss is repaid."""


class VaHelp(LiabilityFinding):
    """Whom to call about a VA loan."""

    phone: str


class FhaNobodyAsks(LiabilityFinding):
    """After an FHA short sale nobody asks for the rest."""


class FhaMayAsk(LiabilityFinding):
    """After a plain foreclosure HUD may ask for the rest."""


class FhaHelp(LiabilityFinding):
    """Whom to call about an FHA loan."""

    phone: str


class UsdaMayCollect(LiabilityFinding):
    """What USDA pays the lender can become a federal debt."""


class FannieShortSale(LiabilityFinding):
    """Fannie Mae may keep its claim after a short sale unless it lets it off in writing."""


class FannieMayWaive(LiabilityFinding):
    """A servicer may give up the rest for Fannie Mae."""


class FannieTexas(LiabilityFinding):
    """A Texas home equity loan owned by Fannie Mae leaves no deficiency."""


class FreddieWaives(LiabilityFinding):
    """For Freddie Mac the rest is given up after an approved short sale or deed in lieu."""


class InsurerMayClaim(LiabilityFinding):
    """A mortgage insurer may keep a claim of its own."""


class AskWhoOwns(LiabilityFinding):
    """Ask who owns the loan, above all where two companies ask."""


class CounselorHelps(LiabilityFinding):
    """Whom to ask where the program has no line of its own here."""

    phone: str
