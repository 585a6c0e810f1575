"""Reading a case for a test of the law: yes, no or not known, and which fact decided it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from domain.case import Case
from domain.choices import LienPosition
from domain.matter import Matter

ASSUMED: Mapping[str, Any] = {
    "owner_occupied": False,
    "units": 1,
    "lien_position": LienPosition.FIRST,
    "seller_financed": False,
}
"""What a fact that was not asked counts as; what is not here stays not known."""


@dataclass(frozen=True)
class Answer:
    """What a test comes to; ``field`` is the fact that was not stated, with the value it was given, if any."""

    holds: bool | None
    field: str | None = None
    assumed: Any = None

    @property
    def firm(self) -> bool:
        """Whether it rests on what was stated."""
        return self.field is None


YES, NO, NOT_KNOWN = Answer(True), Answer(False), Answer(None)


class Facts:
    """A case as the tests read it. ``assumed`` are the values for facts that were not asked."""

    def __init__(self, case: Case, assumed: Mapping[str, Any] = ASSUMED) -> None:
        self.case = case
        self._assumed = assumed

    def test(self, field: str, holds: Callable[[Any], bool | None]) -> Answer:
        """Return what the test of one fact comes to, stated, assumed or not known."""
        value = getattr(self.case, field)
        if value is not None:
            return Answer(holds(value))
        if self.case.asked(field) or field not in self._assumed:
            return Answer(None, field)
        return Answer(holds(self._assumed[field]), field, self._assumed[field])

    def equals(self, field: str, wanted: Any) -> Answer:
        """Return whether the fact is the one that is wanted."""
        return self.test(field, lambda value: value == wanted)


def every(answers: Iterable[Answer]) -> bool | None:
    """Return whether all hold: one no settles it, else one not known leaves it open."""
    held = [answer.holds for answer in answers]
    if False in held:
        return False
    return None if None in held else True


BEST_FIRST: Mapping[bool | None, int] = {True: 0, None: 1, False: 2}


def either(answers: Iterable[Answer]) -> Answer:
    """Return the first that holds, else the first that is not known, else the first no."""
    return min(answers, key=lambda answer: BEST_FIRST[answer.holds], default=NO)


def note(matter: Matter, answers: Iterable[Answer]) -> None:
    """Record what the answers rest on: an assumption, or a fact that is missing."""
    for field, value in ((answer.field, answer.assumed) for answer in answers if answer.field is not None):
        if value is None:
            matter.miss(field)
        else:
            matter.assume(field, value if isinstance(value, bool) else str(value))
