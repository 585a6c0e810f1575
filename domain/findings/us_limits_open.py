"""A claim that the law limits, where costs that are not known would come on top of the limit."""

from domain.findings.ranges import Unknown
from domain.findings.us_liability import LiabilityFinding
from domain.money import Signed
from domain.places import State


class LawLimitsSoFar(LiabilityFinding):
    """The law caps the claim; what is not known raises the cap."""

    state: State
    most: Signed
    unknown: tuple[Unknown, ...]


class CourtMayLowerSoFar(LiabilityFinding):
    """The rest may be claimed with what is not known on top, and a court may lower it."""

    state: State
    most: Signed
    unknown: tuple[Unknown, ...]


class AtMostSoFar(LiabilityFinding):
    """Whatever the open points are, no more than this and what is not known may be claimed."""

    most: Signed
    unknown: tuple[Unknown, ...]


class ValueNeeded(LiabilityFinding):
    """The cap is the debt less the market value, which the person does not know."""


class NotInTheSum(LiabilityFinding):
    """What the sum behind the cap leaves out, since it is not known."""

    unknown: tuple[Unknown, ...]
