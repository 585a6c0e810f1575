"""The Norwegian debt register and the credit score."""

from domain.findings.norway_credit import CreditFinding


class RegisterShowsUnsecured(CreditFinding):
    """The register shows debt without a registered pledge."""


class RestInRegister(CreditFinding):
    """Once the pledge is gone, what a bank is owed is probably reported."""


class WholeSumOnEach(CreditFinding):
    """A joint debt stands in full on each."""


class SoldDebtInRegister(CreditFinding):
    """Whether debt sold to a collector is reported is unclear."""


class CollectionNotInRegister(CreditFinding):
    """Claims in collection are not there."""


class RegisterIsNoRemark(CreditFinding):
    """The register is seen by lenders and is no list of remarks."""


class AskLenderToMend(CreditFinding):
    """Look, and ask the lender that reported it."""


class ScoreExplained(CreditFinding):
    """How much each thing counts is not known; the bureau explains the score."""


class FreeInsight(CreditFinding):
    """Free insight, and the letter that tells who asked."""


class ChecksDoNotLower(CreditFinding):
    """Earlier checks are not used."""


class FreezeIsFree(CreditFinding):
    """A free freeze."""


class WhatScoreSees(CreditFinding):
    """What a bureau may build on."""
