"""What Norwegian credit files may show: payment remarks and the debt register."""

from datetime import date
from typing import ClassVar

from domain.law import Finding, Section


class CreditFinding(Finding):
    """A conclusion about credit files."""

    section: ClassVar[Section] = Section.CREDIT


class NoRemarkFromLetter(CreditFinding):
    """A collection letter alone gives no payment remark."""


class RemarkUntil(CreditFinding):
    """The last day a registered remark may be used."""

    last_day: date


class RemarkTooOld(CreditFinding):
    """The four years of a remark have passed."""

    last_day: date


class SettledNotUsed(CreditFinding):
    """What is settled must not be used."""


class MonthAfterLegalSteps(CreditFinding):
    """The earliest a remark can be used."""


class AtMostFourYears(CreditFinding):
    """The longest a remark can be used, and how it can be lengthened."""


class FourMoreYears(CreditFinding):
    """New legal steps on a claim that cannot be collected can give four more years."""


class GoneWhenSettled(CreditFinding):
    """A settled claim must not be used any more."""


class ReleaseSettles(CreditFinding):
    """A claim settled by letting a part off should be treated as settled."""


class DisputedNotUsed(CreditFinding):
    """A disputed claim must as a rule not be used."""


class CorrectionWithinFortnight(CreditFinding):
    """Fourteen days to ask for correction of a new remark."""


class InDebtRegister(CreditFinding):
    """Unsecured debt to a bank probably stands in the debt register."""
