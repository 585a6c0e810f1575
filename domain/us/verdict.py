"""What rules in three values come to together: the one that surely holds, and the stronger ones that may."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from domain.assessment import LiabilityRule
from domain.law import Status
from domain.us.conditions import Test
from domain.us.facts import Answer, every
from domain.us.rows import HomeProtection
from domain.us.rows_goods import AutoRule

R = TypeVar("R", HomeProtection, AutoRule)

STRENGTH = {"barred": 0, "limited_to_fair_value": 1, "limited_other": 2}
"""The effects that change what may be claimed, strongest first."""

SURENESS = {Status.READ: 0, Status.SECONDARY: 1, Status.UNVERIFIED: 2}
"""Of two rules as strong, the one that was read is shown."""

NONE_HOLDS = len(STRENGTH)
RULES = {0: LiabilityRule.BARRED, 1: LiabilityRule.LIMITED, 2: LiabilityRule.LIMITED, NONE_HOLDS: LiabilityRule.ALLOWED}


@dataclass(frozen=True)
class Verdict(Generic[R]):
    """One rule, put to its tests."""

    rule: R
    tests: tuple[tuple[Test | None, Answer], ...]
    effect: str

    @cached_property
    def holds(self) -> bool | None:
        """Whether every test is met; None where that is not known."""
        return every(answer for _, answer in self.tests)

    @cached_property
    def ruled_out(self) -> bool:
        """Whether something that was stated fails a test."""
        return any(answer.holds is False and answer.firm for _, answer in self.tests)

    @property
    def strength(self) -> int:
        """The rank of its effect, 0 the strongest."""
        return STRENGTH[self.effect]

    @property
    def unsureness(self) -> int:
        """The rank of its source, 0 the surest."""
        return SURENESS[self.rule.status]

    @property
    def open_tests(self) -> tuple[Test, ...]:
        """The tests whose answer is not known."""
        return tuple(test for test, answer in self.tests if test is not None and answer.holds is None)

    @property
    def answers(self) -> Iterator[Answer]:
        """The facts that were not stated and that it rests on."""
        return (answer for _, answer in self.tests if answer.field is not None)


@dataclass(frozen=True)
class Weighed(Generic[R]):
    """The rules of one way in which the collateral was lost."""

    certain: Verdict[R] | None
    possible: tuple[Verdict[R], ...]
    considered: tuple[Verdict[R], ...]

    @property
    def rule(self) -> LiabilityRule:
        """What may be claimed: not known while a stronger rule may hold."""
        return LiabilityRule.UNKNOWN if self.possible else RULES[self.strength]

    @property
    def strength(self) -> int:
        """The rank of the rule that surely holds."""
        return self.certain.strength if self.certain else NONE_HOLDS

    @property
    def answers(self) -> Iterator[Answer]:
        """The facts that were not stated and that the result rests on."""
        if self.certain is not None:
            yield from self.certain.answers
        for verdict in self.considered:
            if verdict.strength < self.strength:
                yield from verdict.answers


def weigh(verdicts: Iterable[Verdict[R]]) -> Weighed[R]:
    """Return the strongest rule that surely holds, and the stronger ones that may.

    A rule that leaves the amount to the court bars nothing and caps nothing, so while it only may hold it does not
    make the result unknown.
    """
    considered = tuple(verdict for verdict in verdicts if not verdict.ruled_out)
    holding = sorted((each for each in considered if each.holds), key=lambda each: (each.strength, each.unsureness))
    certain = holding[0] if holding else None
    reached = certain.strength if certain else NONE_HOLDS
    possible = (each for each in considered if each.holds is None and each.strength < min(reached, 2))
    return Weighed(certain, tuple(sorted(possible, key=lambda each: each.strength)), considered)
