"""Who else answers for the debt in Norway: co-borrowers, spouses, a former partner, guarantors."""

from datetime import date

from domain.findings.norway_liability import LiabilityFinding


class EachBorrowerOwesAll(LiabilityFinding):
    """Each who borrowed can normally be asked for the whole."""


class TellCoBorrower(LiabilityFinding):
    """A co-borrower is told of a default; a late notice lowers what is owed."""


class TellCoBorrowerBy(LiabilityFinding):
    """The same, counted from the first missed payment."""

    missed_on: date
    last_day: date


class MarriageAlone(LiabilityFinding):
    """Marriage makes nobody liable for a loan."""


class BreakUpChangesNothing(LiabilityFinding):
    """A break-up leaves the lender's claim; who paid can claim from the other."""


class TellGuarantor(LiabilityFinding):
    """A guarantor is told in writing within three months; a late notice lowers what is owed."""


class TellGuarantorBy(LiabilityFinding):
    """The same, counted from the first missed payment."""

    missed_on: date
    last_day: date


class GuarantorComesAfter(LiabilityFinding):
    """A guarantor can be asked only after legal steps against the borrower and the pledge."""


class GuaranteeEnds(LiabilityFinding):
    """A guarantee lasts ten years at most, a pledge for somebody else longer."""


class GuaranteeEndsBy(LiabilityFinding):
    """The same, counted from the contract."""

    signed_on: date
    last_day: date


class GuaranteeShrinks(LiabilityFinding):
    """A guarantee shrinks with the plan, and is freed where security was freed without consent."""


class GuarantorGetsAdvice(LiabilityFinding):
    """What a guarantor owes is for a lawyer to look at."""


class OlderAgreements(LiabilityFinding):
    """The rules hold for agreements from before 2023 too, with exceptions."""
