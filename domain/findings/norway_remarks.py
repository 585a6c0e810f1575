"""Payment remarks in depth: when one comes, how long it stays, what ends it, and how a wrong one goes."""

from datetime import date

from domain.findings.norway_credit import CreditFinding


class RemarkFourYears(CreditFinding):
    """Four years at most, and not after the claim is settled."""


class NoAccountHistory(CreditFinding):
    """Norway has no account history; what a lender sees."""


class WhenRemarkComes(CreditFinding):
    """One month after legal steps; a broken plan with the collector shortens it."""


class CopyAndFortnight(CreditFinding):
    """A copy at once, and fourteen days before it can be used."""


class FourMoreYearsAndRegisters(CreditFinding):
    """What can lengthen it, and entries in public registers."""


class NothingToTakeShows(CreditFinding):
    """That nothing was found to take is registered and seen."""


class PlanKept(CreditFinding):
    """What a kept plan does to a remark."""


class WrittenOffStillOwed(CreditFinding):
    """Written off in the lender's books is still owed."""


class SettlementShows(CreditFinding):
    """A debt settlement is shown only while it lasts."""


class JudgmentPaidInTime(CreditFinding):
    """A judgment on a disputed claim that is paid in time must not be used."""


class AskForCorrection(CreditFinding):
    """A wrong remark can be corrected."""


class AskForCorrectionBy(CreditFinding):
    """The last of the fourteen days."""

    last_day: date


class SeeWhatStands(CreditFinding):
    """Free insight first."""


class WhatMakesItWrong(CreditFinding):
    """What makes a remark wrong."""


class ProveItWrong(CreditFinding):
    """To whom to write, and with what proof."""


class ComplainToDatatilsynet(CreditFinding):
    """Where to go if the bureau says no."""
