"""How long an American claim can be sued for, in depth."""

from datetime import date

from domain.findings.us_liability import LiabilityFinding
from domain.places import State

# Headlines: one of these comes first.


class ContractYearsBetween(LiabilityFinding):
    """The years to sue on a contract, over all states."""

    low: int
    high: int


class ContractTimeYears(LiabilityFinding):
    """The years to sue on a contract in one state."""

    state: State
    years: int


class ContractTimeUntil(LiabilityFinding):
    """The years to sue on a contract, and their end as far as it can be counted."""

    state: State
    years: int
    until: date


class ContractTimePassed(LiabilityFinding):
    """The years to sue on a contract may have ended."""

    state: State
    years: int
    until: date


class HomeTimeOfItsOwn(LiabilityFinding):
    """The state sets a time of its own to sue after the loss of a home."""

    state: State


class LawBarsSuit(LiabilityFinding):
    """The law bars the rest, whatever time is left."""

    state: State


class NothingToSueFor(LiabilityFinding):
    """Nothing is left to sue for."""


class JudgmentHasOwnTime(LiabilityFinding):
    """After a judgment its own life counts."""


# What follows.


class SecondLoanOnTheNote(LiabilityFinding):
    """A second loan that lost its lien may sue on the note, with the years of a contract."""

    state: State
    years: int


class WhatRestarts(LiabilityFinding):
    """A payment or a promise may start the time again."""


class LastPaymentCounts(LiabilityFinding):
    """Where a payment starts the time again, it runs from the last one."""

    paid: date
    until: date


class TimeRunsFrom(LiabilityFinding):
    """From when the time to sue runs."""


class NoSuitYet(LiabilityFinding):
    """That nobody has sued yet does not end the claim."""


class LateSuitForbidden(LiabilityFinding):
    """A collector may not sue too late, and the person must raise it."""


class DebtMayEndHere(LiabilityFinding):
    """In this state the debt itself may end with the time to sue."""

    state: State


class DebtLivesOn(LiabilityFinding):
    """In most states the debt itself lives on."""


class AfterJudgmentYears(LiabilityFinding):
    """How long a judgment lives in the state, if one comes."""

    state: State
    years: int


class AfterJudgmentBetween(LiabilityFinding):
    """How long judgments live, over all states."""

    low: int
    high: int


class CreditClockApart(LiabilityFinding):
    """The clock of the credit file is another one."""


class AfterJudgmentYearsAlone(LiabilityFinding):
    """The life of a judgment in a state where no way to renew it was found."""

    state: State
    years: int
