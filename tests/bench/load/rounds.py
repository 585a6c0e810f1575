"""Rounds in which everybody takes a turn, and what comes of them: medians, and ratios within a round."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median

from tests.bench.load.match import Figures

Round = dict[str, dict[int, Figures]]
"""By contestant and number of people."""

What = Callable[[Figures], float | None]


def processor_time(of: Figures) -> float | None:
    """Return what an update cost, in microseconds: who else is busy on the machine changes this least."""
    return of.cpu


def updates_a_second(of: Figures) -> float:
    """Return how many updates were answered in a second."""
    return of.rate


def calls_a_second(of: Figures) -> float:
    """Return how many calls were made in a second: who is slow has got no further than the first step, of one call."""
    return of.rate * of.calls


@dataclass
class Results:
    """The figures of all rounds; a contestant that failed in one is missing there."""

    rounds: list[Round] = field(default_factory=list)

    def names(self) -> tuple[str, ...]:
        """Return who took part, in order."""
        return tuple(dict.fromkeys(name for played in self.rounds for name in played))

    def people(self) -> tuple[int, ...]:
        """Return the numbers of people, in order."""
        return tuple(dict.fromkeys(people for played in self.rounds for of in played.values() for people in of))

    def ratio(self, name: str, rival: str, people: int, what: What = updates_a_second) -> float | None:
        """Return how many times as much the first did in a second, as a median over rounds with both."""
        both = [
            (played[name][people], played[rival][people])
            for played in self.rounds
            if _has(played, name, people) and _has(played, rival, people)
        ]
        pairs = [(what(first), what(second)) for first, second in both]
        found = [first / second for first, second in pairs if first and second]
        return median(found) if found else None

    def middle(self, name: str, people: int, what: Callable[[Figures], float | None]) -> float | None:
        """Return the median of a figure over the rounds."""
        found = [what(played[name][people]) for played in self.rounds if _has(played, name, people)]
        known = [value for value in found if value is not None]
        return median(known) if known else None

    def memory(self, name: str) -> float | None:
        """Return the peak of memory, whatever the number of people."""
        found = [of.memory for played in self.rounds for of in played.get(name, {}).values()]
        return max(found, default=None)


def _has(played: Mapping[str, Mapping[int, Figures]], name: str, people: int) -> bool:
    return people in played.get(name, {})


def by_people(figures: Sequence[Figures]) -> dict[int, Figures]:
    """Return the figures by the number of people."""
    return {of.people: of for of in figures}
