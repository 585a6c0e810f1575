"""What is said of each way out in Norway: payment remarks, gjeldsordning, and a forced sale."""

from typing import ClassVar

from domain.findings.norway_liability import LiabilityFinding
from domain.law import Finding, Section


class RemarkFinding(Finding):
    """A conclusion about payment remarks."""

    section: ClassVar[Section] = Section.CREDIT


class RemarkAfterLegalSteps(RemarkFinding):
    """A remark can come a month after legal steps."""


class NoRemarkOnceSettled(RemarkFinding):
    """Once it is paid or settled, no remark may be used."""


class UsuallyNoNewRemark(RemarkFinding):
    """A plan that is kept usually brings no new remark."""


class ShownWhileItLasts(RemarkFinding):
    """A debt settlement is shown while it lasts."""


class FiveYearsThenGone(LiabilityFinding):
    """Who a debt settlement is for, how long it takes, and how it ends."""


class ForcedSaleBringsLess(LiabilityFinding):
    """A forced sale often brings less, and its costs are paid first."""


class ValuedAtTakeBack(LiabilityFinding):
    """What the thing will be valued at is not known before."""
