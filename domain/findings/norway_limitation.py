"""How long a Norwegian claim lives (foreldelse), on the figures that were stated."""

from datetime import date

from domain.findings.norway_liability import LiabilityFinding


class LimitationAfterEnforcement(LiabilityFinding):
    """Ten new years from the end of an enforcement that did not cover the claim."""

    last_day: date


class LimitationAfterJudgment(LiabilityFinding):
    """Ten new years from a judgment."""

    last_day: date


class LimitationOfMoneyLoan(LiabilityFinding):
    """Ten years for a money loan."""

    last_day: date


class LimitationOfLoanNote(LiabilityFinding):
    """Ten years where the dealer's credit rests on a loan note."""

    last_day: date


class LimitationWithoutLoanNote(LiabilityFinding):
    """Three years for the dealer's credit without a loan note."""

    last_day: date


class LimitationByLoanNote(LiabilityFinding):
    """Three or ten years, as it is not known whether there is a loan note."""

    without_note: date
    with_note: date


class LimitationByDealer(LiabilityFinding):
    """Three or ten years, as it is not known who arranged the loan."""

    without_note: date
    otherwise: date


class LimitationUnknown(LiabilityFinding):
    """There is a limit, but no date to count from."""


class EnforcementEndDecides(LiabilityFinding):
    """Ten new years begin when the case ends; that day is not known."""


class JudgmentDayDecides(LiabilityFinding):
    """Ten new years began with the judgment; its day is not known."""


class CalledLoanCountsFromNotice(LiabilityFinding):
    """For a loan that was called early, time runs from the notice."""


class PaidSinceThen(LiabilityFinding):
    """A payment after the case or the judgment can have moved the date."""

    paid_on: date


class LimitationDateBehind(LiabilityFinding):
    """A computed date has passed, which alone settles nothing."""


class PayingRestarts(LiabilityFinding):
    """Paying or promising starts the period again; legal steps interrupt it."""
